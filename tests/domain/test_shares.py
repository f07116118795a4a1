"""What is owed before anybody serves: it sums exactly, carries over, and fades."""

from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from roster.domain.case import Case, Party
from roster.domain.duties import Dates
from roster.domain.owing import member_shares
from roster.domain.people import Carried
from roster.domain.shares import (
    BILLION,
    Levelling,
    apportion,
    class_seats,
    load_weights,
    member_owed,
    member_targets,
    person_targets,
    points_of,
    quotas,
    share_out,
    sizes,
)
from tests.calendar.rings import agreement
from tests.domain.rings import VIITASEUTU, ring_of
from tests.drawing import drawn
from tests.solver.drawn import FIRST, cases, duty_at

FEW = settings(max_examples=drawn(0.75), deadline=None)
YEAR = Dates(first=date(2027, 1, 1), last=date(2027, 12, 31))
SCOPES = ("member", "ring")


def viitaseutu() -> Case:
    shares = member_shares(ring_of(VIITASEUTU), agreement(), (), YEAR)
    parties = tuple(Party(code=c, share=shares[c], population=n) for c, n in VIITASEUTU.items())
    return empty(parties=parties)


def empty(**said: object) -> Case:
    given = {"ring": "r", "zone": "Europe/Helsinki", "period": YEAR, "people": (), "duties": ()}
    return Case.model_validate({**given, **said})


def test_viitaseutu_serves_27_18_and_7_of_52_weeks_and_28_17_and_7_the_year_after() -> None:
    case = viitaseutu()
    owed = {p.code: Fraction(52 * p.share, BILLION) for p in case.parties}
    assert [f"{float(n):.2f}" for n in owed.values()] == ["27.27", "17.58", "7.14"]
    first = quotas(52, case, {})
    assert first == {"931": 27, "601": 18, "256": 7}
    carried = {code: first[code] - owed[code] for code in first}
    after = [f"{float(owed[code] - carried[code]):.2f}" for code in owed]
    assert after == ["27.55", "17.17", "7.29"]
    assert quotas(52, case, carried) == {"931": 28, "601": 17, "256": 7}


def test_over_ten_years_no_member_of_viitaseutu_is_ever_a_whole_week_off() -> None:
    case = viitaseutu()
    balance = {p.code: Fraction(0) for p in case.parties}
    for _ in range(10):
        served = quotas(52, case, balance)
        for party in case.parties:
            balance[party.code] += served[party.code] - Fraction(52 * party.share, BILLION)
        assert sum(served.values()) == 52
        assert max(abs(b) for b in balance.values()) < 1


@given(st.lists(st.integers(0, 10**6), min_size=1, max_size=30), st.integers(0, 10**9))
@FEW
def test_what_is_shared_out_sums_exactly_and_nobody_is_a_whole_one_off(
    weights: list[int], total: int
) -> None:
    order = list(range(len(weights)))
    shared = share_out(total, dict(enumerate(weights)), order)
    whole = sum(weights)
    assert sum(shared.values()) == (total if whole else 0)
    for k, weight in enumerate(weights):
        assert not whole or abs(shared[k] - Fraction(total * weight, whole)) < 1


def test_of_equal_remainders_the_first_in_order_gets_the_rest() -> None:
    halves = {"a": Fraction(3, 2), "b": Fraction(3, 2)}
    assert apportion(3, halves, ["b", "a"]) == {"b": 2, "a": 1}


def test_of_two_equal_members_the_larger_serves_the_odd_week_then_the_lower_code() -> None:
    half = BILLION // 2
    small_first = (
        Party(code="010", share=half, population=1),
        Party(code="020", share=half, population=2),
    )
    assert quotas(3, empty(parties=small_first), {}) == {"020": 2, "010": 1}
    same = tuple(p.model_copy(update={"population": 5}) for p in reversed(small_first))
    assert quotas(3, empty(parties=same), {}) == {"010": 2, "020": 1}


@given(cases(), st.integers(0, 100))
@FEW
def test_each_balance_is_levelled_out_once_over_all_tiers(case: Case, percent: int) -> None:
    for row in case.carried:
        tiers = case.tiers
        levelling = Levelling(case, percent)
        levelled = sum(levelling.into(t, row.member, row.person) for t in tiers)
        mine = [c for c in case.carried if (c.member, c.person) == (row.member, row.person)]
        whole = sum(c.points for c in mine if not c.tier) or sum(c.points for c in mine if c.tier)
        people = (
            [row.person] if row.person else [p.id for p in case.people if p.member == row.member]
        )
        serves = any(case.days[t][p] for t in tiers for p in people)
        assert abs(levelled - whole * serves) <= len(tiers)


def two_tiers(carried: dict[tuple[str, str], int]) -> Case:
    """A quarter with two tiers of different size and two equal members with one person each."""
    duties = [duty_at(24 * n, 12, "front") for n in range(8)]
    duties += [duty_at(24 * n, 6, "back") for n in range(8)]
    people: list[dict[str, Any]] = [
        {"id": f"p{c}", "name": f"P{c}", "member": c, "standby": {}} for c in ("410", "500")
    ]
    return empty(
        period=Dates(first=FIRST, last=date(2027, 1, 3)),
        parties=tuple(Party(code=c, share=BILLION // 2, population=1) for c in ("410", "500")),
        people=people,
        duties=duties,
        days={t: {p["id"]: 14 for p in people} for t in ("front", "back")},
        carried=tuple(Carried(member=m, tier=t, points=n) for (m, t), n in carried.items()),
    )


@pytest.mark.parametrize("percent", [25, 50, 75])
def test_differences_between_tiers_fade_without_ever_swinging(percent: int) -> None:
    balance = {
        ("410", "front"): 40_000,
        ("500", "front"): -40_000,
        ("410", "back"): -10_000,
        ("500", "back"): 10_000,
    }
    before: dict[tuple[str, str], int] = {}
    for _ in range(30):
        case = two_tiers(balance)
        for tier in case.tiers:
            served = member_targets(case, tier, percent)  # everybody serves what is asked
            for code, points in served.items():
                balance[code, tier] += points - points_of(case, tier) // 2
        assert abs(balance["410", "front"] + balance["410", "back"]) <= 2
        for key, last in before.items():
            low, high = sorted((0, last))
            assert low - 1 <= balance[key] <= high + 1
        before = dict(balance)
    assert max(abs(b) for b in balance.values()) <= 10


@pytest.mark.parametrize("percent", [0, 50, 100])
def test_a_member_that_did_more_is_asked_for_as_much_less_next_time(percent: int) -> None:
    case = two_tiers({("410", ""): 6_000, ("500", ""): -6_000})
    asked = [sum(member_targets(case, t, percent)[m] for t in case.tiers) for m in ("410", "500")]
    half = points_of(case) // 2
    assert asked == [half - 6_000, half + 6_000]


@given(cases(), st.sampled_from(SCOPES))
@FEW
def test_people_are_asked_together_for_exactly_the_seats_of_the_tier(
    case: Case, scope: str
) -> None:
    case = case.model_copy(update={"carried": ()})
    for tier in case.tiers:
        if not any(load_weights(case, tier, scope, 50).values()):
            continue
        targets = person_targets(case, tier, scope, 50).values()
        seats = class_seats(d for d in case.duties if d.tier == tier)
        size, _ = sizes(case, tier)
        assert sum(t.total for t in targets) == sum(size[c] * n for c, n in seats.items()) * 1000
        for cls, n in seats.items():
            assert sum(t.duties[cls] for t in targets) == n * 1000


@given(cases())
@FEW
def test_members_are_asked_together_for_exactly_the_points_of_the_tier(case: Case) -> None:
    case = case.model_copy(update={"carried": ()})
    for tier in case.tiers:
        able = {case.person[p].member for p, n in case.days[tier].items() if n}
        asked = member_targets(case, tier, 50)
        shares = sum(p.share for p in case.parties if p.code in able)
        assert sum(asked.values()) == (points_of(case, tier) if shares else 0)
        assert all(asked[p.code] == 0 for p in case.parties if p.code not in able)


@given(cases(), st.sampled_from(SCOPES))
@FEW
def test_the_order_in_which_people_are_listed_changes_nothing(case: Case, scope: str) -> None:
    turned = case.model_copy(
        update={
            k: tuple(reversed(getattr(case, k)))
            for k in ("people", "duties", "parties", "carried", "away")
        }
    )
    fresh = Case.model_validate(turned.model_dump())
    for tier in case.tiers:
        assert person_targets(fresh, tier, scope, 50) == person_targets(case, tier, scope, 50)
        assert member_targets(fresh, tier, 50) == member_targets(case, tier, 50)


def renamed(case: Case, names: dict[str, str]) -> Case:
    data = case.model_dump()
    for row in (*data["people"], *data["carried"], *data["away"]):
        key = "id" if "id" in row else "person"
        row[key] = names.get(row[key], row[key])
    data["days"] = {t: {names[p]: n for p, n in d.items()} for t, d in data["days"].items()}
    return Case.model_validate({**data, "wishes": (), "past": (), "pins": ()})


@given(cases(), st.sampled_from(SCOPES))
@FEW
def test_another_name_changes_what_is_asked_by_a_thousandth_at_most(case: Case, scope: str) -> None:
    names = {p.id: f"{'zyx'[i]}-{p.id}" for i, p in enumerate(case.people)}  # the last comes first
    other = renamed(case, names)
    for tier in case.tiers:
        mine = person_targets(case, tier, scope, 50)
        theirs = person_targets(other, tier, scope, 50)
        for person, target in mine.items():
            again = theirs[names[person]]
            assert abs(again.total - target.total) <= 1
            assert all(abs(again.duties[c] - n) <= 1 for c, n in target.duties.items())


def quarter(turn: int, carried: dict[tuple[str, str], int]) -> Case:
    """Two tiers; the only one of 500 who may serve back-up is there every other quarter."""
    case = two_tiers(carried)
    back = {"p410": 14, "p500": 14 if turn % 2 else 0}
    return Case.model_validate({**case.model_dump(), "days": {**case.days, "back": back}})


@pytest.mark.parametrize("every", [2, 0])
def test_who_has_nobody_for_back_up_makes_good_for_it_in_front_duty_and_never_drifts(
    every: int,
) -> None:
    balance = dict.fromkeys([(m, t) for m in ("410", "500") for t in ("front", "back")], 0)
    balance["500", "back"], balance["410", "back"] = -30_000, 30_000
    furthest = []
    for turn in range(80):
        case = quarter(turn if every else 0, balance)
        served = {t: served_as_asked(case, t) for t in case.tiers}
        owed = member_owed(case, {t: points_of(case, t) for t in case.tiers})
        for tier, points in served.items():
            for code, n in points.items():
                balance[code, tier] += n - owed[tier][code]
        furthest.append(max(abs(b) for b in balance.values()))
        total = balance["500", "front"] + balance["500", "back"]
        assert abs(total) <= 10_000
    assert max(furthest[40:]) <= max(furthest[:40]) <= 30_000


def served_as_asked(case: Case, tier: str) -> dict[str, int]:
    """What is asked, and what is left or too much of it evenly by those who may serve."""
    asked = member_targets(case, tier, 50)
    able = sorted({case.person[p].member for p, n in case.days[tier].items() if n})
    rest = share_out(points_of(case, tier) - sum(asked.values()), dict.fromkeys(able, 1), able)
    return {m: asked[m] + rest.get(m, 0) for m in asked}


@given(cases(), st.integers(0, 10**7), st.integers(0, 10**7))
@FEW
def test_each_tier_is_owed_whole_and_only_by_those_who_can_serve_it(
    case: Case, front: int, back: int
) -> None:
    owed = member_owed(case, {"front": front, "back": back})
    shares = {p.code: p.share for p in case.parties}
    for tier, whole in (("front", front), ("back", back)):
        days = case.days.get(tier, {})
        able = {p.member for p in case.people if days.get(p.id) and shares[p.member]}
        assert sum(owed[tier].values()) == whole
        assert all(n >= 0 for n in owed[tier].values())
        assert not able or {m for m, n in owed[tier].items() if n} <= able


def test_a_small_member_that_never_had_an_eve_is_asked_for_the_next_one() -> None:
    """Among its own people nobody is behind: only the member knows."""
    debts = {"410": 2_000, "500": -2_000}
    carried = [Carried(member=m, tier="front", cls="weeknight", duties=n) for m, n in debts.items()]
    data = two_tiers({}).model_dump() | {"carried": carried}
    even, behind = two_tiers({}), Case.model_validate(data)
    for person, less in (("p410", 2_000), ("p500", -2_000)):
        before, after = (person_targets(c, "front", "member", 50)[person] for c in (even, behind))
        assert before.duties["weeknight"] - after.duties["weeknight"] == less
        assert before.total == after.total
