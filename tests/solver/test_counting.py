"""No plan costs less than the count says, whatever the rules and however few profiles it takes."""

from datetime import timedelta

import numpy as np
import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from roster.domain.case import Case
from roster.domain.people import Carried, Wish
from solver import counting
from solver.counting import Count, count
from solver.cpsat import Rows
from solver.found import Stop
from solver.linear import Program, bound_of, merged, relaxed, whole
from solver.model import Model
from solver.problem import Limits
from solver.profiles import families
from solver.sheet import Fill, Limit, Sheet, Term
from tests.drawing import drawn
from tests.solver.drawn import FIRST, PEOPLE
from tests.solver.questions import SOME, Settings, agreements, problem, small_cases
from tests.solver.sheets import capped, plans_of, sheets
from tests.solver.small import DAYS, case, duty

MANY = settings(SOME, max_examples=drawn(1))
# Profiles at first, and in whole numbers; what a plan may cost first beyond what is proven.
CUTS = st.sampled_from([(40, 80, 2.0), (2, 3, 0.0), (1, 1, 0.5)])


def counted(sheet: Sheet, start: set[int], cut: tuple[int, int, float], **asked: object) -> Count:
    """The count with so few profiles that the others must be reckoned with unseen."""
    merge, seconds = bool(asked["merge"]), 5.0 if asked["timed"] else None
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(counting, "FIRST", cut[0])
        patch.setattr(counting, "LAST", cut[1])
        patch.setattr(counting, "TIGHT", (cut[2], 0.0))
        found = count(sheet, start, seconds, merge=merge)
    assert found is not None
    return found


@given(st.one_of(sheets(), capped()), CUTS, st.booleans(), st.booleans(), st.data())
@MANY
def test_no_plan_of_a_small_sheet_costs_less_than_its_count(
    sheet: Sheet, cut: tuple[int, int, float], timed: bool, merge: bool, data: st.DataObject
) -> None:
    plans = list(plans_of(sheet))
    if not plans or not families(sheet):
        event("no plan" if families(sheet) else "no family")
        return
    least = min(cost for _, cost in plans)
    start, cost = data.draw(st.sampled_from([*plans, min(plans, key=lambda p: p[1])]))
    found = counted(sheet, start, cut, merge=merge, timed=timed)
    event(f"{'tight' if found.bound == least else 'below'}, {cost == least}, {bool(sheet.caps)}")
    assert sheet.unavoidable <= found.bound <= least


def test_a_block_of_two_duties_that_only_aino_can_take_is_not_counted_as_two_people() -> None:
    """The one decision fills both duties, and one seat of the second stays open."""
    sheet = Sheet(size=2, fills=[Fill([0], 1, 10), Fill([0, 1], 2, 10)])
    sheet.terms = [Term([v], [1], 1, (0, 0)) for v in (0, 1)]
    sheet.terms.append(Term([0, 1], [1, 1], 1, (0, 0, 5)))
    sheet.limits = [Limit([0, 1], [1, 2], 0, 2)]
    assert min(plans_of(sheet), key=lambda p: p[1]) == ({0}, 10)
    assert sheet.cost(set()) == 30
    for merge in (False, True):
        assert counted(sheet, set(), (40, 80, 2.0), merge=merge, timed=True).bound == 10


def fortnight(away: dict[str, tuple[int, int]], **more: object) -> Case:
    """Duties on weeknights and Saturdays: two classes, so that everybody has a total."""
    days = (*range(4), 5, 6, 12)
    return case(*(duty(n) for n in days), away=away, **more)  # type: ignore[arg-type]


@st.composite
def fortnights(draw: st.DrawFn) -> Case:
    """Any absences, wishes and balances."""
    span = st.tuples(st.integers(0, 6), st.integers(6, DAYS - 1))
    away = draw(st.dictionaries(st.sampled_from(PEOPLE), span, max_size=2))
    carried = [
        Carried(member="410", person=p, tier="front", points=draw(st.integers(-30, 30)) * 1000)
        for p in PEOPLE
    ]
    first = FIRST + timedelta(days=draw(st.integers(0, 6)))
    wish = Wish(person="aino", kind="avoid", strength="strong", first=first, last=first)
    return fortnight(away, carried=tuple(carried), wishes=(wish,))


def optimum(model: Model) -> tuple[set[int], int]:
    found = Rows(model).solve(Limits(seconds=60, workers=1), None, Stop())
    assert found.status == "optimal"
    assert found.taken is not None
    assert found.cost is not None
    return found.taken, found.cost


TWICE = {"kind": "person_share", "weight": 3}


@given(
    st.one_of(fortnights(), small_cases(12)),
    st.one_of(st.just([]), st.just([TWICE, TWICE]), agreements()),
    CUTS,
    st.booleans(),
)
@SOME
def test_no_roster_costs_less_than_its_count_and_merging_never_adds(
    asked: Case, rules: list[Settings], cut: tuple[int, int, float], timed: bool
) -> None:
    model = Model(asked, problem(asked, rules).loaded())
    if not families(model):
        event("no family")
        return
    if Rows(model).solve(Limits(seconds=60, workers=1), None, Stop()).status == "impossible":
        event("impossible")
        return
    best, least = optimum(model)
    merge, plain = (counted(model, best, cut, merge=m, timed=timed).bound for m in (True, False))
    event(f"{'tight' if plain == least else 'below'}, least {least > model.unavoidable}")
    assert model.unavoidable <= merge <= least
    assert model.unavoidable <= plain <= least
    if cut[:2] == (40, 80) and timed:  # then both hold all profiles and are solved to the end
        assert merge <= plain


def test_three_people_over_a_fortnight_are_counted_to_the_very_cost_of_the_best_roster() -> None:
    model = Model(asked := fortnight({"aino": (0, 2)}), problem(asked, []).loaded())
    assert len(families(model)) == len(PEOPLE)
    best, least = optimum(model)
    assert least > model.unavoidable
    for merge in (False, True):
        assert counted(model, best, (40, 80, 2.0), merge=merge, timed=True).bound == least


def test_where_no_time_is_left_the_bound_is_what_every_plan_costs_or_more() -> None:
    model = Model(asked := fortnight({}), problem(asked, []).loaded())
    best, least = optimum(model)
    found = count(model, best, 0.0, merge=True)
    assert found is not None
    assert model.unavoidable <= found.bound <= least


@st.composite
def programs(draw: st.DrawFn) -> Program:
    """Up to five columns and four rows that some whole point keeps."""
    made, point = Program(offset=draw(st.integers(-5, 5))), []
    for _ in range(draw(st.integers(1, 5))):
        low = draw(st.integers(-2, 1))
        high = low + draw(st.integers(0, 3))
        made.variable(low, high, draw(st.integers(-5, 5)))
        point.append(draw(st.integers(low, high)))
    for _ in range(draw(st.integers(1, 4))):
        size = st.integers(-2, 3).filter(bool)
        row = draw(st.dictionaries(st.integers(0, len(point) - 1), size, min_size=1))
        at = sum(s * point[v] for v, s in row.items())
        slack = [draw(st.integers(0, 2)) for _ in "ab"]
        made.rows.append(({v: float(s) for v, s in row.items()}, at - slack[0], at + slack[1]))
    return made


def test_a_program_that_the_inner_way_gives_up_is_answered_all_the_same() -> None:
    program = Program(
        lows=[0, 1, -1, 1],
        highs=[3, 3, 0, 2],
        costs={0: -1, 1: -4, 2: 3, 3: -4},
        rows=[
            ({2: 1.0, 0: -1.0, 3: -2.0, 1: 3.0}, 3, 3),
            ({2: -2.0, 1: 1.0, 3: -1.0}, 0, 1),
            ({0: -2.0}, -4, -1),
        ],
        offset=-4,
    )
    best = relaxed(program)
    assert best.worths is not None
    assert bound_of(program, best.worths, 4) == pytest.approx(best.bound, abs=1e-3)


@given(programs(), st.data())
@MANY
def test_whatever_the_rows_are_worth_they_prove_no_more_than_the_best_in_parts(
    program: Program, data: st.DataObject
) -> None:
    best = relaxed(program)
    assert best.values is not None
    assert best.worths is not None
    value = whole(program, 5).bound
    each = [data.draw(st.integers(-12, 12)) / 3 for _ in program.rows]
    columns = len(program.lows)
    in_parts = program.offset + sum(c * best.values[v] for v, c in program.costs.items())
    assert bound_of(program, np.array(each), columns) <= in_parts + 1e-4
    assert bound_of(program, best.worths, columns) == pytest.approx(in_parts, abs=1e-3)
    assert in_parts <= value + 1e-4


@given(programs(), st.data())
@MANY
def test_rows_added_up_prove_no_more_than_the_rows(program: Program, data: st.DataObject) -> None:
    number = st.integers(0, len(program.rows) - 1)
    together = data.draw(st.dictionaries(number, st.integers(0, 1), min_size=1))
    small, columns = merged(program, together)
    event(f"columns fewer: {len(small.lows) < len(program.lows)}")
    assert len(columns) == len(program.lows)
    assert whole(small, 5).bound <= whole(program, 5).bound + 1e-6


@given(sheets(), st.data())
@MANY
def test_a_plan_given_with_joints_of_another_is_completed_with_its_own(
    sheet: Sheet, data: st.DataObject
) -> None:
    joints = [joint.variable for joint in sheet.joints]
    seats = {v for v in range(sheet.size) if v not in joints and data.draw(st.booleans())}
    stale = data.draw(st.sets(st.sampled_from(joints))) if joints else set()
    event(f"stale: {bool(stale - sheet.complete(seats))}")
    assert sheet.complete(seats | stale) == sheet.complete(seats)
