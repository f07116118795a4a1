"""Years of quarters: what is carried from one into the next, and what is told of it."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest

from roster.calendar.duties import duties
from roster.domain.case import Seat
from roster.domain.duties import DAY, Dates
from roster.domain.errors import SolverFailed
from roster.domain.people import Carried, Facts, Person
from roster.domain.shares import Carry
from roster.domain.simulated import Books, Repeats, ranges
from roster.intake import read
from roster.planning import ask, question
from roster.planning.holiday_turns import together
from roster.planning.simulation import Quarter, first_quarter, simulate, write_simulation
from roster.planning.turnover import lasting, lived
from solver.outcome import Outcome
from solver.problem import Limits, Problem
from tests.cli.ring import VIITASEUTU, write_ring

FIRST = date(2026, 1, 1)


def by_turns(problem: Problem) -> Outcome:
    """Each duty week goes to whoever is there and has served least so far: no solver."""
    case, load, seats = problem.case, Counter[str](), list[Seat]()
    for unit in case.units.values():
        there = [
            p.id
            for p in case.people
            if all(p.active.cover(d.day) and not case.is_away(p.id, d) for d in unit)
        ]
        chosen = min(there, key=lambda p: (load[p], p))
        load[chosen] += 1
        seats += [Seat(chosen, d.id) for d in unit]
    return Outcome(status="feasible", value=0, bound=0, seats=tuple(seats))


@pytest.fixture(scope="module")
def viitaseutu() -> Facts:
    return read(VIITASEUTU)


@pytest.fixture(scope="module")
def years(viitaseutu: Facts) -> list[Quarter]:
    return list(simulate(viitaseutu, FIRST, 12, Limits(seed=3), by_turns))


def points(rows: Iterable[Carried], *, people: bool) -> int:
    given = tuple(rows)
    whose = {(r.member, r.person) for r in given if bool(r.person) == people}
    return sum(Carry(given).points(*who) for who in whose)


def test_the_sum_of_the_members_balances_never_changes(
    viitaseutu: Facts, years: list[Quarter]
) -> None:
    before = points(viitaseutu.balances, people=False)
    assert [points(q.books.balances, people=False) for q in years] == [before] * len(years)


def test_people_leave_newcomers_come_at_0_and_nothing_is_lost(
    viitaseutu: Facts, years: list[Quarter]
) -> None:
    known = {p.id for p in viitaseutu.people}
    joined = {r.person for q in years for r in q.books.balances} - {"", *known}
    left = {r.person for q in years for r in q.settled}
    assert joined
    assert left
    before = points(viitaseutu.balances, people=True)
    assert [points(q.books.balances, people=True) for q in years] == [before] * len(years)
    for earlier, later in pairwise(years):
        gone = {r.person for r in earlier.settled}
        assert gone.isdisjoint(r.person for r in later.books.balances)


def test_each_quarter_begins_with_what_the_one_before_left(viitaseutu: Facts) -> None:
    asked: list[Problem] = []

    def heard(problem: Problem) -> Outcome:
        asked.append(problem)
        return by_turns(problem)

    lived_through = list(simulate(viitaseutu, FIRST, 5, Limits(seed=3), heard))
    quarters = [p for p in asked if len(p.rules) == len(asked[0].rules)]
    for before, after in zip(lived_through, quarters[1:], strict=False):
        assert set(after.case.carried) == set(before.books.balances)
    for problem, answer in pairwise(quarters):
        served = {(s.person, problem.case.duty[s.duty].start) for s in by_turns(problem).seats}
        assert served <= {(p.person, p.start) for p in answer.case.past}


def test_duty_weeks_across_the_turn_of_a_quarter_are_served_once(years: list[Quarter]) -> None:
    seats = [s for q in years for s in q.outcome.seats]
    assert len({s.duty for s in seats}) == len(seats)
    days = sorted({date.fromisoformat(_day(s.duty)) for s in seats})
    assert all(later - earlier <= 7 * DAY for earlier, later in pairwise(days))
    assert days[-1] > date(2028, 12, 24)


def _day(duty: str) -> str:
    return duty.rpartition("-")[2].partition("T")[0]


def test_the_same_seed_lives_the_same_life_and_another_seed_another(viitaseutu: Facts) -> None:
    def life(seed: int) -> list[Quarter]:
        return list(simulate(viitaseutu, FIRST, 4, Limits(seed=seed), by_turns))

    assert life(3) == life(3)
    assert life(3) != life(4)


def test_about_one_in_twelve_leaves_in_a_year_and_is_followed_by_a_like_one() -> None:
    facts = lasting(read(VIITASEUTU.parent / "keski_suomi"))
    began = {p.id: p for p in facts.people}
    draw, first = Random(1), date(2029, 1, 1)
    for n in range(40):
        quarter = Dates(first=first + n * 91 * DAY, last=first + (n * 91 + 90) * DAY)
        facts = lived(facts, quarter, draw)
    joined = [p for p in facts.people if p.id not in began]
    present = sum(p.active.cover(first) for p in began.values())
    assert 0.06 < len(joined) / present / 10 < 0.10
    for newcomer in joined:
        assert newcomer.active.first
        followed = [p for p in facts.people if p.active.last == newcomer.active.first - DAY]
        assert like(newcomer) in [like(p) for p in followed]


def like(person: Person) -> tuple[set[str], int, str]:
    return {q.id for q in person.qualifications}, person.share, person.member


def test_everybody_has_annual_leave_each_year_but_not_all_at_once(viitaseutu: Facts) -> None:
    facts = lasting(viitaseutu)
    for n in range(4):
        first = date(2031, 1 + 3 * n, 1)
        facts = lived(facts, Dates(first=first, last=first + timedelta(89)), Random(5))
    there = [p for p in facts.people if p.active.cover(date(2031, 7, 1))]
    summer = [a for a in facts.absences if a.first.year == 2031 and (a.last - a.first).days == 27]
    assert {a.person for a in summer} >= {p.id for p in there if p.active.first is None}
    for week in range(22, 36):
        monday = date.fromisocalendar(2031, week, 1)
        assert sum(a.first <= monday <= a.last for a in summer) <= len(there) // 2


def test_the_first_quarter_is_the_one_after_all_that_was_served(viitaseutu: Facts) -> None:
    assert first_quarter(viitaseutu) == FIRST
    fresh = viitaseutu.model_copy(update={"history": (), "balances": ()})
    assert first_quarter(fresh) == date(2025, 1, 1)
    late = viitaseutu.balances[0].model_copy(update={"as_of": date(2026, 11, 20)})
    assert first_quarter(fresh.model_copy(update={"balances": (late,)})) == date(2027, 1, 1)


def test_a_quarter_without_a_plan_is_told_by_its_first_day(viitaseutu: Facts) -> None:
    with pytest.raises(SolverFailed, match="2026-01-01"):
        list(simulate(viitaseutu, FIRST, 1, Limits(), lambda _: Outcome(status="unknown")))


def books(*sizes: int) -> list[Books]:
    """One person and the member with these balances of front duty, a duty being 16 points."""
    return [
        Books(
            typical={"front": 16_000},
            balances=(
                Carried(member="410", tier="front", points=n),
                Carried(member="410", person="aino", tier="front", points=-n),
                Carried(member="410", person="aino", tier="front", cls="eve", duties=n // 16),
            ),
        )
        for n in sizes
    ]


def test_what_swings_is_bounded_and_what_drifts_is_not() -> None:
    swings = list(ranges(books(8_000, -20_000, 12_000, -8_000, 20_000, -24_000)))
    assert [(r.whose, r.tier, r.cls) for r in swings] == [
        ("members", "front", ""),
        ("members", "front", "eve"),
        ("people", "front", ""),
        ("people", "front", "eve"),
    ]
    members, _, people, eves = swings
    assert (members.largest, members.largest_ever, members.spread) == (24_000, 24_000, 24_000)
    assert (people.first_half, people.second_half) == (20_000, 24_000)
    assert (eves.largest, eves.unit) == (1_500, "duties")
    assert all(r.bounded for r in swings)
    drifts = list(ranges(books(*range(8_000, 80_001, 8_000))))
    assert [r.bounded for r in drifts] == [False, True, False, False]


def test_repeats_are_summed_holiday_by_holiday() -> None:
    found = together(
        [
            Repeats(holiday="christmas", found=3, least=1, proven=0),
            Repeats(holiday="christmas", found=2, least=2, proven=2),
        ]
    )
    christmas = next(r for r in found if r.holiday == "christmas")
    assert (christmas.found, christmas.avoidable, christmas.undecided) == (5, 2, 1)
    assert len(found) == 6


def test_a_repeat_is_avoidable_only_where_somebody_else_could_have_served(tmp_path: Path) -> None:
    """Aino serves alone; when Bo is there too, her second Christmas is hers by choice only."""
    people = "id,name,member,share,qualifications,languages,standby_from,active_from\n"
    aino = "aino,Aino Aalto,061,1,emergency_placement,fi,2025-01-01,\n"
    bo = "bo,Bo Berg,109,1,emergency_placement,sv,2025-01-01,\n"
    for who, avoidable in ((aino, 0), (aino + bo, 1)):
        facts = read(write_ring(tmp_path / str(avoidable), people=people + who))
        found = [r for q in _only_aino(facts) for r in q.repeats if r.holiday == "christmas"]
        assert [(r.found, r.avoidable, r.undecided) for r in found] == [(1, avoidable, 0)]


def _only_aino(facts: Facts) -> Iterable[Quarter]:
    """Five quarters from October on in which Aino serves all, but for the question of repeats."""

    def plan(problem: Problem) -> Outcome:
        if len(problem.rules) < 12:
            return ask(problem)
        seats = tuple(Seat("aino", d.id) for d in problem.case.duties)
        return Outcome(status="feasible", value=0, bound=0, seats=seats)

    return simulate(facts, date(2026, 10, 1), 5, Limits(seconds=20), plan)


def test_the_ring_is_written_as_it_stands_at_the_end_and_can_be_planned_on(
    years: list[Quarter], tmp_path: Path
) -> None:
    write_simulation(years[:6], tmp_path)
    again = read(tmp_path)
    asked = question(again, date(2027, 7, 1), date(2027, 9, 30)).case
    assert set(asked.carried) == set(years[5].books.balances)
    assert {(p.person, p.start) for p in asked.past} >= {
        (s.person, duty.start)
        for s in years[5].outcome.seats
        for duty in duties(again.ring, date(2027, 4, 1), date(2027, 6, 30))
        if duty.id == s.duty
    }


@pytest.mark.soak
def test_ten_years_of_viitaseutu_stay_fair(viitaseutu: Facts) -> None:
    lived_through = list(simulate(viitaseutu, FIRST, 40, Limits(seconds=10), ask))
    found = list(ranges([q.books for q in lived_through]))
    assert all(r.bounded for r in found)
    assert max(r.largest_ever / r.duty for r in found) < 3
    assert sum(r.avoidable for q in lived_through for r in q.repeats) == 0
    assert sum(q.open for q in lived_through) == 0
