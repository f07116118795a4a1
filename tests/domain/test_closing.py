"""The books of a period are closed: newcomers at 0, leavers settled, no sum ever changes."""

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from roster.domain.case import Case, Plan, Seat
from roster.domain.closing import Closing, close
from roster.domain.duties import DAY, Dates
from roster.domain.ledger import ledger
from roster.domain.people import Carried, Person
from roster.domain.shares import Carry
from tests.drawing import drawn
from tests.solver.drawn import FIRST, plans
from tests.solver.small import case, duty, person

FEW = settings(max_examples=drawn(0.75), deadline=None)
scopes = st.sampled_from(["member", "ring"])
GONE = Dates(last=FIRST + 6 * DAY)
JOINED = Dates(first=FIRST + 7 * DAY)


def closed(asked: Case, *taken: tuple[str, int], scope: str = "member") -> Closing:
    """The books after everybody served the duties at these places of the list."""
    seats = frozenset(Seat(p, asked.duties[n].id) for p, n in taken)
    return close(ledger(Plan(asked, seats), scope), asked, scope)


def standing(rows: tuple[Carried, ...], tier: str = "", cls: str = "") -> dict[str, int]:
    """Person → points, or duties of a class; the member by its code."""
    found = [r for r in rows if (r.tier, r.cls) == (tier, cls)]
    sizes = {r.person or r.member: r.duties if cls else r.points for r in found}
    return {who: size for who, size in sizes.items() if size}


def sums(rows: tuple[Carried, ...], scope: str) -> Counter[tuple[str, ...]]:
    """(Member, tier, class, unit) → what its people, and the member, carry together."""
    found: Counter[tuple[str, ...]] = Counter()
    for member, person_ in {(r.member, r.person) for r in rows}:
        group = member if scope == "member" else "all"
        whose = f"people of {group}" if person_ else "members"
        found[whose, "points"] += Carry(rows).points(member, person_)
        for r in rows:
            if r.cls and (r.member, r.person) == (member, person_):
                found[whose, r.tier, r.cls] += r.duties
    return Counter({k: n for k, n in found.items() if n})


def with_people(asked: Case, people: tuple[Person, ...]) -> Case:
    return Case.model_validate({**asked.model_dump(), "people": people})


@given(plans(), scopes)
@FEW
def test_closing_the_books_changes_no_sum(plan: Plan, scope: str) -> None:
    last = plan.case.period.last or FIRST
    somebody = Person(id="zoe", name="Zoe", member="410", active=Dates())
    other = Person(id="yrsa", name="Yrsa", member="500", active=Dates(first=FIRST))
    asked = with_people(plan.case, (*plan.case.people, somebody, other))
    closing = close(ledger(Plan(asked, plan.taken), scope), asked, scope)
    assert sums(closing.balances, scope) == sums(asked.carried, scope)
    there = {p.id for p in asked.people if p.active.cover(last + DAY)}
    assert {r.person for r in closing.balances} <= there | {""}


@given(plans(), scopes)
@FEW
def test_the_rows_of_tiers_add_up_to_the_total(plan: Plan, scope: str) -> None:
    balances = close(ledger(plan, scope), plan.case, scope).balances
    parts: Counter[tuple[str, str]] = Counter()
    for r in balances:
        parts[r.member, r.person] += 0 if r.cls else r.points if r.tier else -r.points
    assert not plan.case.tiers or set(parts.values()) <= {0}


@given(plans(), scopes)
@FEW
def test_what_is_carried_on_is_the_ledgers_balance_of_all_who_stay(plan: Plan, scope: str) -> None:
    everybody = tuple(p.model_copy(update={"active": Dates()}) for p in plan.case.people)
    asked = with_people(plan.case, everybody)
    made = ledger(Plan(asked, plan.taken), scope)
    told = standing(close(made, asked, scope).balances)
    for account in (*made.members, *made.people):
        assert told.get(account.person or account.member, 0) == account.points.balance


def test_bo_leaves_and_what_he_did_too_much_is_shared_by_employment_share() -> None:
    people = (
        person("aino", share=1000),
        person("bo", active=GONE),
        person("cilla", share=500),
    )
    asked = case(duty(0), duty(1), duty(2), people=people, carried=())
    closing = closed(asked, ("bo", 0), ("bo", 1), ("bo", 2))
    # of 36 points aino and bo owe 14.4 each and cilla 7.2: bo is 21.6 over
    assert standing(closing.settled) == {"bo": 21_600}
    assert standing(closing.balances) == {}  # aino's −14.4 and cilla's −7.2 are made good by it


def test_a_newcomer_takes_over_nothing_of_whom_she_follows() -> None:
    people = (person("aino"), person("bo", active=GONE), person("dora", active=JOINED))
    carried = (
        Carried(member="410", person="bo", tier="front", points=-12_000),
        Carried(member="410", person="aino", tier="front", points=12_000),
    )
    closing = closed(case(duty(0), people=people, carried=carried))
    assert standing(closing.settled) == {"bo": -12_000}
    assert standing(closing.balances) == {}  # aino's own 12 and bo's 12 make none


def test_where_everybody_leaves_the_newcomers_share_what_is_left() -> None:
    people = (person("bo", active=GONE), person("dora", active=JOINED))
    carried = (Carried(member="410", person="bo", tier="front", points=-12_000),)
    assert standing(closed(case(duty(0), people=people, carried=carried)).balances) == {
        "dora": -12_000
    }


def test_a_class_that_the_quarter_did_not_have_is_carried_on() -> None:
    carried = (
        Carried(member="410", person="aino", tier="front", cls="holiday", duties=1000),
        Carried(member="410", person="bo", tier="front", cls="holiday", duties=-1000),
        Carried(member="410", person="aino", tier="summer", cls="eve", duties=500),
        Carried(member="410", tier="summer", points=700),
    )
    balances = closed(case(duty(0), carried=carried)).balances
    assert standing(balances, "front", "holiday") == {"aino": 1000, "bo": -1000}
    assert standing(balances, "summer", "eve") == {"aino": 500}
    assert standing(balances, "summer") == {"410": 700}


def test_christmas_is_carried_from_year_to_year_beside_its_class() -> None:
    eve = duty(3, cls="eve")
    carried = (
        Carried(member="410", person="aino", tier="front", cls="christmas", duties=-1000),
        Carried(member="410", person="bo", tier="front", cls="christmas", duties=1000),
    )
    balances = closed(case(eve, carried=carried), ("aino", 0)).balances
    assert eve.holiday == "christmas-2026"
    christmas = standing(balances, "front", "christmas")
    assert {p: round(n, -1) for p, n in christmas.items()} == {
        "aino": -330,
        "bo": 670,
        "cilla": -330,
    }
    eves = standing(balances, "front", "eve")
    assert {p: round(n, -1) for p, n in eves.items()} == {"aino": 670, "bo": -330, "cilla": -330}
    totals = {r.person: r.duties for r in balances if (r.tier, r.cls) == ("", "")}
    assert totals["aino"] == eves["aino"]


def test_who_left_before_the_period_is_settled_in_it() -> None:
    carried = (Carried(member="410", person="gone", points=3000, tier="front"),)
    closing = closed(case(duty(0), carried=carried))
    assert standing(closing.settled) == {"gone": 3000}
    assert standing(closing.balances) == {"aino": 1000, "bo": 1000, "cilla": 1000}


def test_a_leaver_of_one_tier_is_settled_among_those_who_may_serve_it() -> None:
    carried = (Carried(member="410", person="gone", points=3000, tier="front"),)
    asked = case(duty(0), carried=carried)
    asked = asked.model_copy(update={"days": {"front": {"aino": 14}}})
    assert standing(closed(asked).balances) == {"aino": 3000}
