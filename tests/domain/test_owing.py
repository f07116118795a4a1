"""Who owes how much: memberships and people come and go, and long leave counts whole."""

from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from roster.domain.duties import Dates
from roster.domain.owing import days_of, days_present, long_leave, member_shares
from roster.domain.people import Absence, AbsenceKind, Facts, Person, Qualification
from roster.domain.ring import Key
from roster.domain.shares import BILLION, person_targets
from roster.planning import question
from tests.calendar.rings import agreement, tier
from tests.domain.rings import VIITASEUTU, days, person, ring_of

YEAR = days("2027-01-01", "2027-12-31")
QUARTER = days("2027-01-01", "2027-03-31")


def shares(
    populations: dict[str, int],
    *people: Person,
    there: dict[str, Dates] | None = None,
    **said: Any,
) -> dict[str, float]:
    """Shares in per cent."""
    found = member_shares(ring_of(populations, there), agreement(**said), people, YEAR)
    assert sum(found.values()) == BILLION
    return {code: round(100 * share / BILLION, 2) for code, share in found.items()}


def test_viitaseutu_shares_its_weeks_by_population() -> None:
    assert shares(VIITASEUTU) == {"931": 52.45, "601": 33.82, "256": 13.74}


@pytest.mark.parametrize(
    ("key", "percents", "expected"),
    [
        ("population", {}, {"931": 75.0, "601": 25.0}),
        ("equal", {}, {"931": 50.0, "601": 50.0}),
        ("headcount", {}, {"931": 33.33, "601": 66.67}),
        ("percent", {"931": 12.5, "601": 87.5}, {"931": 12.5, "601": 87.5}),
    ],
)
def test_each_key_shares_in_its_own_way(
    key: Key, percents: dict[str, float], expected: dict[str, float]
) -> None:
    people = person("aino"), person("bo", "601"), person("cilla", "601")
    populations = {"931": 3000, "601": 1000}
    assert shares(populations, *people, key=key, percents=percents) == expected


def test_a_member_that_leaves_owes_for_the_days_it_was_there() -> None:
    left = {"601": Dates(last=date(2027, 3, 14))}  # 73 of 365
    assert shares({"931": 1000, "601": 1000}, there=left) == {"931": 90.0, "601": 10.0}


def test_a_member_that_joins_owes_from_its_first_day() -> None:
    joined = {"601": Dates(first=date(2027, 10, 20))}
    assert shares({"931": 1000, "601": 3000}, there=joined) == {"931": 85.0, "601": 15.0}


def test_a_person_who_comes_counts_by_heads_from_the_first_day() -> None:
    half = person("bo", "601", active=Dates(first=date(2027, 10, 20)))  # 73 of 365
    assert shares({"931": 1, "601": 1}, person("aino"), half, key="headcount") == {
        "931": 90.0,
        "601": 10.0,
    }


def test_heads_count_as_people_owe_by_employment_share_and_without_long_leave() -> None:
    people = person("aino"), person("bo", "601", share=500), person("cilla", "601", share=500)
    ring = ring_of({"931": 1, "601": 1})
    agreed = agreement(key="headcount")
    assert set(member_shares(ring, agreed, people, YEAR).values()) == {BILLION // 2}
    away = {"cilla": set(days_of(YEAR))}
    found = member_shares(ring, agreed, people, YEAR, away)
    assert found["931"] == pytest.approx(2 * BILLION / 3, abs=1)


@st.composite
def memberships(draw: st.DrawFn) -> Dates:
    first = draw(st.none() | st.dates(date(2026, 12, 1), date(2027, 4, 30)))
    length = draw(st.none() | st.integers(0, 60))
    if first is None or length is None:
        return Dates(first=first)
    return Dates(first=first, last=first + timedelta(days=length))


@given(
    st.dictionaries(st.sampled_from(["010", "020", "030"]), st.integers(1, 9999), min_size=1),
    st.lists(memberships(), min_size=3, max_size=3),
)
@settings(max_examples=30, deadline=None)
def test_shares_are_the_mean_of_each_days_shares(
    populations: dict[str, int], spans: list[Dates]
) -> None:
    dates = dict(zip(sorted(populations), spans, strict=False))
    found = member_shares(ring_of(populations, dates), agreement(), (), QUARTER)
    exact = dict.fromkeys(populations, Fraction(0))
    for day in days_of(QUARTER):
        there = {c: n for c, n in populations.items() if dates[c].cover(day)}
        for code, n in there.items():
            exact[code] += Fraction(n, sum(there.values()))
    whole = sum(exact.values(), Fraction(0))
    assert sum(found.values()) == (BILLION if whole else 0)
    for code, share in found.items():
        assert not whole or abs(share - exact[code] / whole * BILLION) < 1


def absence(first: str, length: int, kind: AbsenceKind) -> Absence:
    day = date.fromisoformat(first)
    return Absence(person="aino", first=day, last=day + timedelta(days=length - 1), kind=kind)


@pytest.mark.parametrize("kind", ["sick", "parental", "study", "obstacle", "other"])
def test_leave_beyond_28_days_reduces_all_its_days_and_28_none(kind: AbsenceKind) -> None:
    assert long_leave([absence("2027-02-01", 28, kind)], 28) == set()
    assert len(long_leave([absence("2027-02-01", 29, kind)], 28)) == 29


def test_annual_leave_never_reduces_what_is_owed() -> None:
    assert long_leave([absence("2027-06-01", 60, "annual")], 28) == set()


def test_leaves_that_follow_each_other_are_one_run_and_a_day_between_makes_two() -> None:
    sick = absence("2027-02-01", 20, "sick")
    assert len(long_leave([sick, absence("2027-02-21", 15, "parental")], 28)) == 35
    assert long_leave([sick, absence("2027-02-22", 15, "parental")], 28) == set()
    assert long_leave([sick, absence("2027-02-21", 15, "annual")], 28) == set()


def present(who: Person, *leave: date, **said: Any) -> int:
    member = ring_of(VIITASEUTU).members[0]
    return days_present(who, member, tier(**said), set(leave), QUARTER)


def test_only_days_in_the_ring_under_agreement_and_qualified_count() -> None:
    march = Dates(first=date(2027, 3, 1))
    licensed = Qualification(id="licensed", dates=Dates(last=date(2027, 1, 10)))
    assert present(person("aino")) == 90
    assert present(person("aino", active=march)) == 31
    assert present(person("aino", standby=march)) == 31
    assert present(person("aino", standby=None)) == 0
    assert present(person("aino", standby=None), form="active") == 90
    assert present(person("aino", qualifications=(licensed,)), qualifications=("licensed",)) == 10
    assert present(person("aino"), date(2027, 1, 1), date(2027, 4, 1)) == 89


def asked_of(*people: Person, absences: tuple[Absence, ...] = ()) -> dict[str, float]:
    """Each person's part of the quarter's duties, in per cent."""
    facts = Facts(ring=ring_of({"931": 1}), people=people, absences=absences)
    assert QUARTER.first
    assert QUARTER.last
    case = question(facts, QUARTER.first, QUARTER.last).case
    targets = person_targets(case, "front", "member", 50)
    whole = sum(t.total for t in targets.values())
    return {p: round(100 * t.total / whole, 1) for p, t in targets.items()}


def test_a_newcomer_owes_from_the_first_day_and_not_before() -> None:
    newcomer = person("bo", active=Dates(first=date(2027, 2, 15)))  # 45 of 90 days
    assert asked_of(person("aino"), newcomer) == {"aino": 66.7, "bo": 33.3}


def test_half_a_job_owes_half() -> None:
    assert asked_of(person("aino"), person("bo", share=500)) == {"aino": 66.7, "bo": 33.3}


@pytest.mark.parametrize(("kind", "aino"), [("annual", 50.0), ("parental", 33.3)])
def test_a_parent_on_leave_owes_less_and_a_holiday_maker_the_same(
    kind: AbsenceKind, aino: float
) -> None:
    away = absence("2027-01-01", 45, kind)
    assert asked_of(person("aino"), person("bo"), absences=(away,))["aino"] == aino
