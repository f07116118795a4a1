"""Shift scheduling instances: the rules say of a roster what the instance's own text says."""

import csv
import io
from typing import NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st

from roster.domain.case import Plan, Seat
from solver.judge import judge
from solver.problem import Limits
from solver.solve import solve
from tests.bench.instances import shift_scheduling
from tests.bench.instances.instance import Instance, Row
from tests.bench.scorers.shift_scheduling import score
from tests.drawing import drawn

SMALL = """# Aino works days or nights, Bo nights only\r
SECTION_HORIZON\r
7\r
\r
SECTION_SHIFTS\r
# a day may not come after a night\r
D,480,\r
N,600,D\r
\r
SECTION_STAFF\r
Aino,D=7|N=2,2400,1440,3,2,2,1\r
Bo,D=0|N=7,2400,1200,3,2,2,0\r
\r
SECTION_DAYS_OFF\r
Aino,2\r
\r
SECTION_SHIFT_ON_REQUESTS\r
Aino,0,D,7\r
Bo,5,N,2\r
\r
SECTION_SHIFT_OFF_REQUESTS\r
Aino,3,N,4\r
\r
SECTION_COVER\r
0,D,1,100,1\r
0,N,1,100,1\r
1,D,1,100,1\r
2,N,1,30,1\r
3,D,1,100,1\r
4,D,0,100,5\r
"""


class Asked(NamedTuple):
    """A drawn instance and some roster of it."""

    text: str
    works: tuple[tuple[str, int, str], ...]


@st.composite
def asked(draw: st.DrawFn) -> Asked:
    """Limits so narrow that rosters of a fortnight often break them."""
    days, small = draw(st.integers(5, 14)), st.integers(0, 3)
    after = draw(st.sampled_from(["", "D", "D|E"]))
    lines = ["SECTION_HORIZON", str(days), "SECTION_SHIFTS", "D,480,", "E,600,", f"N,480,{after}"]
    staff, everybody = [], ("Aino", "Bo")
    for name in everybody:
        most = "|".join(f"{shift}={draw(st.sampled_from([0, 2, days, days]))}" for shift in "DEN")
        minutes = draw(st.sampled_from(["9999,0", "3000,0", "9999,1000"]))
        runs = ",".join(str(draw(st.integers(1, 3)) + more) for more in (1, 0, 0))
        staff.append(f"{name},{most},{minutes},{runs},{draw(small)}")
    off = [f"{name},{draw(st.integers(0, days - 1))}" for name in everybody]
    day, shift = st.integers(0, days - 1), st.sampled_from("DEN")
    seat = st.tuples(st.sampled_from(everybody), day, shift)
    wishes = draw(st.lists(st.tuples(seat, small), max_size=4))
    requests = [f"{who},{when},{what},{weight}" for (who, when, what), weight in wishes]
    cover = [
        f"{d},{s},{draw(small)},{draw(st.integers(1, 9))},{draw(small)}"
        for d, s in draw(st.lists(st.tuples(day, shift), unique=True, max_size=12))
    ]
    for head, body in (
        ("SECTION_STAFF", staff),
        ("SECTION_DAYS_OFF", off),
        ("SECTION_SHIFT_ON_REQUESTS", requests[::2]),
        ("SECTION_SHIFT_OFF_REQUESTS", requests[1::2]),
        ("SECTION_COVER", cover),
    ):
        lines += ["", head, "# a comment", *body]
    works = draw(st.lists(seat, max_size=14, unique_by=lambda s: s[:2]))
    return Asked(draw(st.sampled_from(["\n", "\r\n"])).join(lines), tuple(works))


def table(rows: list[Row]) -> str:
    written = io.StringIO()
    csv.writer(written).writerows([Row._fields, *rows])
    return written.getvalue()


def taken(instance: Instance, works: tuple[tuple[str, int, str], ...]) -> Plan:
    duty = {own: id_ for id_, own in instance.named.items()}
    seats = (Seat(who, duty[str(day), shift]) for who, day, shift in works)
    return Plan(instance.problem.case, frozenset(seats))


@given(asked())
@settings(deadline=None, max_examples=drawn(4))
def test_the_rules_find_a_fault_and_a_cost_where_the_scorer_does(drawn: Asked) -> None:
    instance = shift_scheduling.read("drawn", drawn.text)
    verdict = judge(taken(instance, drawn.works), instance.problem.loaded())
    rows = [Row(who, str(day), shift) for who, day, shift in drawn.works]
    faults, cost = score(drawn.text, table(rows))
    assert bool(verdict.hard) == bool(faults), (verdict.hard, faults)
    assert instance.own(verdict.value) == cost


def test_two_shifts_on_a_day_are_a_fault_for_both() -> None:
    instance = shift_scheduling.read("small", SMALL)
    twice = taken(instance, (("Aino", 0, "D"), ("Aino", 0, "N")))
    assert "most_in_window" in {b.rule for b in judge(twice, instance.problem.loaded()).hard}
    roster = "person,day,shift\nAino,0,D\nAino,0,N\n"
    assert "Aino works twice on day 0" in score(SMALL, roster)[0]


@given(asked())
@settings(deadline=None, max_examples=drawn(1))
def test_a_roster_that_is_found_is_legal_and_costs_what_the_solver_says(drawn: Asked) -> None:
    instance = shift_scheduling.read("drawn", drawn.text)
    limits = Limits(seconds=5, deterministic=True, workers=1)
    outcome = solve(instance.problem.model_copy(update={"limits": limits}))
    if outcome.status == "impossible":
        assert score(drawn.text, table([]))[0], "the empty roster is legal"
    else:
        assert score(drawn.text, table(instance.rows(outcome))) == ([], outcome.value)


def test_aino_and_bo_get_the_best_week_that_their_limits_allow() -> None:
    instance = shift_scheduling.read("small", SMALL)
    outcome = solve(instance.problem.model_copy(update={"limits": Limits(seconds=20, workers=1)}))
    assert outcome.status == "optimal"
    assert score(SMALL, table(instance.rows(outcome))) == ([], outcome.value)
    # Aino cannot work both day 1 and day 3 by day, and Bo has no weekend for the wish of day 5.
    assert outcome.value == 100 + 2
