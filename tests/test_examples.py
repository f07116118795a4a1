"""The shipped example rings: whole, canonical, without a fault, and never short of people."""

from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path

import pytest

from roster.calendar.duties import duties
from roster.domain.people import Absence, Facts, Person
from roster.intake import read, write
from roster.planning.question import question
from solver.judge import open_seats
from solver.model import Model
from solver.problem import faults_of
from solver.start import Start

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"
START, END = date(2026, 1, 1), date(2028, 12, 31)
PLAIN_WEEK = date(2026, 2, 2), date(2026, 2, 8)
LONG = 28  # days: a run of leave beyond this reduces what is owed

# Ring → members, their inhabitants on 31.12.2020, people at least, tier → seats and hours a week.
RINGS = {
    "viitaseutu": (3, 11_625, 9, {"duty": (7, 128)}),
    "saarijarvi": (5, 16_784, 15, {"duty": (7, 128)}),
    "mobile": (10, 212_578, 58, {"front": (7, 128), "backup": (7, 128)}),
    "kanta_hame": (11, 170_577, 34, {"shift": (42, 346.5)}),
    "keski_suomi": (22, 272_617, 80, {"pair": (14, 256), "extra": (2, 12)}),
    "keski_uusimaa": (6, 199_330, 28, {"duty": (7, 135)}),
    "pohjanmaa": (14, 175_816, 38, {"duty": (7, 134)}),
}
QUARTERS = [
    (date(y, m, 1), date(y + m // 10, (m + 2) % 12 + 1, 1) - timedelta(days=1))
    for y in (2026, 2027, 2028)
    for m in (1, 4, 7, 10)
]

every_ring = pytest.mark.parametrize("ring", RINGS)


@lru_cache
def facts(ring: str) -> Facts:
    return read(EXAMPLES / ring, faults_of)


def people_on(ring: str, day: date) -> list[Person]:
    return [p for p in facts(ring).people if p.active.cover(day)]


def long_leaves(ring: str) -> list[Absence]:
    kinds = ("parental", "study", "other", "sick", "obstacle")
    return [a for a in facts(ring).absences if a.kind in kinds and (a.last - a.first).days >= LONG]


def first_plan_leaves_open(ring: str, first: date, last: date) -> int:
    problem = question(facts(ring), first, last)
    model = Model(problem.case, problem.loaded())
    return len(open_seats(model.plan(Start(model).plan()), problem.loaded()))


def test_the_shipped_rings_are_these_seven() -> None:
    assert sorted(p.name for p in EXAMPLES.iterdir() if p.is_dir()) == sorted(RINGS)


@every_ring
def test_a_ring_written_again_has_the_same_bytes(ring: str, tmp_path: Path) -> None:
    write(facts(ring), tmp_path)
    shipped = {p.name: p.read_bytes() for p in (EXAMPLES / ring).iterdir() if p.suffix != ".md"}
    assert {p.name: p.read_bytes() for p in tmp_path.iterdir()} == shipped


@every_ring
def test_a_ring_has_its_members_and_their_inhabitants_of_2020(ring: str) -> None:
    members, inhabitants, *_ = RINGS[ring]
    found = facts(ring).ring.members
    assert facts(ring).ring.id == ring
    assert len({m.code for m in found}) == members
    assert {year for m in found for year in m.populations} == {2020}
    assert sum(m.populations[2020] for m in found) == inhabitants


@every_ring
@pytest.mark.parametrize("day", [START, date(2027, 7, 1), END])
def test_a_ring_has_enough_people_and_each_member_somebody(ring: str, day: date) -> None:
    present = people_on(ring, day)
    assert len(present) >= RINGS[ring][2]
    assert {p.member for p in present} == {m.code for m in facts(ring).ring.members}


@every_ring
def test_a_plain_week_has_the_duties_that_the_ring_is_known_for(ring: str) -> None:
    found = duties(facts(ring).ring, *PLAIN_WEEK)
    week = {
        tier: (
            sum(d.persons for d in found if d.tier == tier),
            sum(d.persons * d.hours for d in found if d.tier == tier),
        )
        for tier in {d.tier for d in found}
    }
    assert week == RINGS[ring][3]


@pytest.mark.parametrize(("ring", "tier"), [("viitaseutu", "duty"), ("mobile", "backup")])
def test_duty_weeks_are_one_block_from_monday_to_monday(ring: str, tier: str) -> None:
    week = [d for d in duties(facts(ring).ring, *PLAIN_WEEK) if d.tier == tier]
    assert len({d.block for d in week}) == 1


@every_ring
def test_a_ring_has_a_newcomer_a_long_leave_and_part_timers(ring: str) -> None:
    people = facts(ring).people
    assert any(p.active.first and START < p.active.first < END for p in people)
    assert any(START <= a.first <= END for a in long_leaves(ring))
    assert any(p.share < 1000 for p in people)


@every_ring
@pytest.mark.parametrize("year", [2026, 2027, 2028])
def test_nearly_everybody_has_a_summer_holiday_and_somebody_a_wish(ring: str, year: int) -> None:
    summer = date(year, 5, 25), date(year, 9, 10)
    away = {
        a.person
        for a in facts(ring).absences
        if summer[0] <= a.first and a.last <= summer[1] and (a.last - a.first).days >= 20
    }
    present = {p.id for p in people_on(ring, summer[0]) if p.active.cover(summer[1])}
    on_leave = {a.person for a in long_leaves(ring)}
    assert present - on_leave <= away
    wishes = [w for w in facts(ring).wishes if w.first.year == year]
    assert {w.kind for w in wishes} == {"want", "avoid"}
    assert {w.strength for w in wishes} == {"strong", "weak"}


@every_ring
def test_history_ends_before_the_first_quarter_and_remembers_holidays(ring: str) -> None:
    case = question(facts(ring), *QUARTERS[0]).case
    assert max(p.day for p in case.past) < START
    assert min(p.day for p in case.past if not p.holiday) >= date(2025, 11, 3)
    remembered = {p.holiday for p in case.past if p.holiday}
    assert {"christmas-2023", "easter-2024", "midsummer-2025"} <= remembered


@every_ring
def test_carried_balances_cancel_out(ring: str) -> None:
    balances = facts(ring).balances
    assert balances
    assert all(b.as_of < START for b in balances)
    for tier in {b.tier for b in balances}:
        assert sum(b.points for b in balances if not b.person and b.tier == tier) == 0
        for cls in {b.cls for b in balances}:
            level = [b for b in balances if b.person and (b.tier, b.cls) == (tier, cls)]
            assert sum(b.points for b in level) == sum(b.duties for b in level) == 0


@every_ring
def test_nobody_real_can_be_called_or_written_to(ring: str) -> None:
    ring_contacts, contacts = facts(ring).ring.contacts, facts(ring).contacts.values()
    mails = [*ring_contacts.partners, *ring_contacts.coordinator, *(c.email for c in contacts)]
    phones = [*ring_contacts.phones.values(), *(c.phone for c in contacts)]
    assert all(mail.endswith("@example.org") for mail in mails)
    assert all(phone.startswith("000 ") for phone in phones)


def test_no_invented_person_lives_twice() -> None:
    names = [p.name for ring in RINGS for p in facts(ring).people]
    assert len(set(names)) == len(names)


def test_what_single_rings_are_there_to_show() -> None:
    assert facts("mobile").pins
    assert facts("mobile").distances
    assert all("fi_sv" in t.qualifications for t in facts("pohjanmaa").ring.tiers().values())
    assert {c.language for c in facts("pohjanmaa").contacts.values()} == {"fi", "sv"}
    assert len(facts("saarijarvi").ring.agreements) == 2
    assert {t.form for t in facts("kanta_hame").ring.tiers().values()} == {"active"}


@every_ring
def test_a_readme_says_what_is_real_and_what_to_try(ring: str) -> None:
    lines = [x for x in (EXAMPLES / ring / "README.md").read_text("utf-8").splitlines() if x]
    assert len(lines) == 10
    assert any("**Real**" in line for line in lines)
    assert any("nvented" in line for line in lines)
    assert f"examples/{ring} --from" in lines[-1]


@every_ring
def test_the_hardest_summer_is_filled_by_the_first_plan_already(ring: str) -> None:
    assert first_plan_leaves_open(ring, date(2027, 7, 1), date(2027, 9, 30)) == 0


@pytest.mark.soak
@every_ring
def test_no_quarter_of_three_years_has_an_open_duty(ring: str) -> None:
    assert [q for q in QUARTERS if first_plan_leaves_open(ring, *q)] == []
