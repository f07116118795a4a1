"""A strict order settles what is graver first; balanced weighs all against each other."""

from collections.abc import Iterator
from itertools import combinations
from typing import Any

from hypothesis import Phase, event, given, settings
from hypothesis import strategies as st

from roster.domain.case import Case, Plan, Seat
from roster.domain.people import Carried, Wish
from roster.domain.ring import LEVELS, Level, Objective
from solver.found import Stop
from solver.judge import judge
from solver.model import Model
from solver.order import Order
from solver.outcome import Progress
from solver.part import Parts
from solver.problem import DEFAULTS, Problem, load
from solver.rules import RULES
from solver.solve import solve
from tests.solver.drawn import plans, uncrowded
from tests.solver.small import case, dates, duty, person, problem
from tests.solver.test_start import MANY

TWO = (person("aino"), person("bo"))
SOFT = ({"kind": "wishes", "weight": 50}, {"kind": "free_weekend", "weight": 7})


def avoids(who: str, days: tuple[int, int], strength: str = "strong") -> Wish:
    span = dates(days)
    return Wish(person=who, kind="avoid", strength=strength, first=span.first, last=span.last)


def asked_in(objective: Objective, asked: Case, *rules: dict[str, Any], **limits: Any) -> Problem:
    return problem(asked, *rules, **limits).model_copy(update={"objective": objective})


WISHED = case(duty(0), duty(1), people=TWO, wishes=(avoids("aino", (0, 0)), avoids("aino", (1, 1))))


def test_balanced_gives_bo_both_duties_that_aino_dreads_and_strict_order_one_to_each() -> None:
    balanced, strict = (solve(asked_in(o, WISHED, *SOFT)) for o in ("balanced", "strict_order"))
    assert [s.person for s in balanced.seats] == ["bo", "bo"]
    assert sorted(s.person for s in strict.seats) == ["aino", "bo"]
    assert balanced.levels == ()
    assert [(r.level, r.value) for r in strict.levels][:3] == [
        (("open",), 0),
        (("members",), 0),
        (("persons",), 0),
    ]
    assert (strict.status, strict.value) == ("optimal", strict.terms["wishes"])


def test_where_wishes_come_first_aino_gets_hers_whatever_they_weigh() -> None:
    light = {"kind": "wishes", "weight": 1}
    outcome = solve(asked_in((("wishes",),), WISHED, light))
    assert [s.person for s in outcome.seats] == ["bo", "bo"]
    assert outcome.levels[0].level == ("wishes",)
    assert outcome.terms["wishes"] == 0


def test_where_wishes_come_before_open_duties_a_dreaded_duty_stays_open() -> None:
    alone = case(duty(0), people=TWO[:1], wishes=(avoids("aino", (0, 0)),))
    outcome = solve(asked_in((("wishes",),), alone))
    assert [o.duty for o in outcome.open] == [alone.duties[0].id]
    assert [o.seats for o in solve(asked_in("strict_order", alone)).open] == []


def every_plan(asked: Case) -> Iterator[Plan]:
    seats = [Seat(p.id, d.id) for p in asked.people for d in asked.duties]
    for n in range(len(seats) + 1):
        for chosen in combinations(seats, n):
            yield Plan(asked, frozenset(chosen))


@st.composite
def questions(draw: st.DrawFn) -> tuple[Case, Objective, tuple[dict[str, Any], ...]]:
    """Two people and up to three duties: few enough to look at every plan."""
    days = draw(st.lists(st.integers(0, 13), min_size=1, max_size=3, unique=True))
    duties = [duty(d, points=draw(st.sampled_from([12_000, 18_000]))) for d in sorted(days)]
    strengths = st.sampled_from(["strong", "weak"])
    dreaded = draw(st.lists(st.tuples(st.sampled_from(["aino", "bo"]), st.sampled_from(days))))
    owed = draw(st.integers(-3, 3)) * 6000
    carried = [
        Carried(member="410", person=p, tier=t, points=n, duties=0)
        for p, n in (("aino", owed), ("bo", -owed))
        for t in ("front",)
    ]
    asked = case(
        *duties,
        people=TWO,
        wishes=tuple(avoids(p, (d, d), draw(strengths)) for p, d in dreaded),
        carried=tuple(carried),
        away=draw(st.sampled_from([{}, {"aino": (0, 6)}])),
    )
    order = draw(st.permutations(LEVELS))
    first = draw(st.integers(1, 3))
    mixed: Objective = (tuple(order[:first]), *((level,) for level in order[first:]))
    rules = tuple({**r, "weight": draw(st.integers(1, 60))} for r in SOFT)
    return asked, draw(st.sampled_from(["strict_order", mixed])), rules


def costs_of(made: Problem, plan: Plan) -> dict[tuple[Level, ...], int] | None:
    """What a plan costs at each group of levels; None where it breaks a hard rule."""
    verdict = judge(plan, made.loaded())
    groups = dict.fromkeys(made.order(), 0)
    for kind, cost in verdict.terms.items():
        groups[next(g for g in groups if RULES[kind].level in g)] += cost
    return None if verdict.hard else groups


@given(questions())
@settings(MANY, max_examples=25, phases=(Phase.explicit, Phase.reuse, Phase.generate))
def test_no_plan_is_better_at_any_level_without_being_worse_at_a_graver_one(
    drawn: tuple[Case, Objective, tuple[dict[str, Any], ...]],
) -> None:
    asked, objective, rules = drawn
    made = asked_in(objective, asked, *rules)
    outcome = solve(made)
    known = [costs for plan in every_plan(asked) if (costs := costs_of(made, plan))]
    best = min(known, key=lambda costs: list(costs.values()))
    event(f"levels that cost: {sum(cost > 0 for cost in best.values())}")
    assert outcome.status == "optimal"
    got = {r.level: r.value for r in outcome.levels} or dict.fromkeys(best, outcome.value)
    assert {g: got.get(g, 0) for g in best} == best
    assert all(r.bound == r.value for r in outcome.levels)


def test_who_stops_early_is_told_the_first_level_that_is_not_proven() -> None:
    stop = Stop()
    stop.ask()
    outcome = solve(asked_in("strict_order", case(*(duty(n) for n in range(7)))), None, stop)
    unproven = [r for r in outcome.levels if r.bound < r.value]
    assert outcome.status == "feasible"
    assert unproven[0].level == ("persons",)
    assert (outcome.value, outcome.bound) == (unproven[0].value, unproven[0].bound)


def test_each_level_is_told_by_its_name_and_none_comes_back() -> None:
    told: list[Progress] = []
    solve(asked_in("strict_order", WISHED, *SOFT), told.append)
    names = list(dict.fromkeys(p.level for p in told))
    assert names == [("open",), ("members",), ("persons",), ("wishes",)]
    assert [p.level for p in told] == sorted((p.level for p in told), key=names.index)


@given(plans(), st.data())
@MANY
def test_a_piece_keeps_to_the_caps_as_the_whole_does(drawn: Plan, data: st.DataObject) -> None:
    rules = load([*DEFAULTS, *SOFT, {"kind": "even_load", "weight": 3}])
    model = Model(drawn.case, rules)
    old = model.variables(uncrowded(drawn).taken)
    order = Order(model, tuple((level,) for level in LEVELS))
    last = len(order.groups) - 1
    uncapped = order._sheet([0] * last)
    before = model.complete(old)
    spare = [data.draw(st.integers(0, 60)) for _ in range(last)]
    sheet = order._sheet([uncapped.cost(before, n) + spare[n] for n in range(last)])
    free = {v for v in range(model.size) if data.draw(st.booleans())}
    free &= model.variables(drawn.case.seats())
    new = (old - free) | {v for v in sorted(free) if data.draw(st.booleans())}
    piece = Parts(sheet).cut(before, free)
    chosen = piece.sheet.complete({i for i, v in enumerate(piece.origin) if v in new})
    if sheet.keeps(before):
        event("legal")
        whole = model.complete(new)
        assert piece.sheet.keeps(chosen) == sheet.keeps(whole)
        left, of_whole = (
            [most - of.cost(taken, n) for n, most in enumerate(of.caps)]
            for of, taken in ((piece.sheet, chosen), (sheet, whole))
        )
        assert left == of_whole
