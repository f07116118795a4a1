"""Rosters to be refilled: what is kept stays, and the rest goes to whom it suits."""

from collections.abc import Sequence

from roster.domain.case import Plan, Seat
from solver.judge import judge
from solver.problem import Limits
from solver.solve import solve
from tests.bench.instances import dzn, roster_sickness
from tests.bench.instances.instance import Instance
from tests.bench.scorers.roster_sickness import score

SHIFTS = ((0, 8, 1), (4, 12, 1), (10, 20, 2), (14, 20, 1), (30, 38, 1), (30, 38, 2), (32, 40, 1))
ABLE = ("1", "1, 2", "1")
CONTRACTS = (20, 10, 12)


def written(kept: Sequence[tuple[int, int]] = ()) -> str:
    rows = (
        ", ".join(str((p, s) in kept).lower() for s in range(1, len(SHIFTS) + 1))
        for p in range(1, len(ABLE) + 1)
    )
    starts, stops, asked = (list(column) for column in zip(*SHIFTS, strict=True))
    return f"""n_shifts = {len(SHIFTS)};
contract = {list(CONTRACTS)};
employee_expertises = [{", ".join("{" + able + "}" for able in ABLE)}];
% Shift parameters
start_time = {starts};
stop_time = {stops};
req_expertise = {asked};
time_units_per_hour = 1;
is_assigned = [| {" | ".join(rows)} |];
"""


def scored(text: str) -> tuple[int | None, tuple[list[str], int]]:
    instance = roster_sickness.read("small", text)
    outcome = solve(instance.problem.model_copy(update={"limits": Limits(workers=1)}))
    assert outcome.status == "optimal"
    return instance.own(outcome.value), score(text, table(instance, outcome.seats))


def table(instance: Instance, seats: Sequence[Seat]) -> str:
    rows = [f"{s.person},{','.join(instance.named[s.duty])}" for s in seats]
    return "\n".join(["person,day,shift", *rows])


def test_a_roster_is_worth_what_its_shifts_and_contracts_say() -> None:
    value, told = scored(written())
    assert told == ([], value)


def test_kept_shifts_stay_where_they_overlap_and_where_they_ask_for_more() -> None:
    text = written(kept=[(1, 1), (1, 2), (3, 6)])
    value, told = scored(text)
    assert told == ([], value)


def test_no_roster_that_the_rules_let_pass_is_faulty_in_the_instance_or_the_other_way() -> None:
    """Every choice of two new shifts for the first two people, beside what they keep."""
    text = written(kept=[(1, 2), (2, 4)])
    instance = roster_sickness.read("small", text)
    case, rules = instance.problem.case, instance.problem.loaded()
    kept = Plan(case, frozenset(case.pins))
    free = [Seat(p, d.id) for p in ("1", "2") for d in case.duties if d.id not in ("2", "4")]
    for a in free:
        for b in free:
            plan = kept.with_(a, b)
            verdict = judge(plan, rules)
            faults, worth = score(text, table(instance, plan.seats))
            assert bool(verdict.hard) == bool(faults), (a, b, verdict.hard, faults)
            assert verdict.hard or instance.own(verdict.value) == worth


def test_two_shifts_beside_a_third_are_as_two_that_overlap() -> None:
    text = written()
    assert score(text, "person,day,shift\n1,0,1\n1,0,4")[0] == []
    assert score(text, "person,day,shift\n1,0,2\n1,0,4")[0] == ["1 has too much beside shift 3"]


def test_data_may_hold_ranges_and_comments() -> None:
    data = dzn.Data("a = [1..3, {}, {4, 5}]; % b = 1;\nc = 7;")
    assert data.sets("a") == [{1, 2, 3}, set(), {4, 5}]
    assert data.number("c") == 7
