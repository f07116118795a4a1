"""The accounts of a period: sums are exact, balances only move, a swap moves what was served."""

from collections.abc import Iterable

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from roster.domain.case import Case, Plan, Seat
from roster.domain.ledger import Account, Entry, ledger
from tests.drawing import drawn
from tests.solver.drawn import plans

FEW = settings(max_examples=drawn(0.5), deadline=None)
scopes = st.sampled_from(["member", "ring"])


def points_served(plan: Plan) -> int:
    return sum(plan.case.duty[s.duty].points for s in plan.taken)


def totals(accounts: Iterable[Account]) -> Entry:
    points = [a.points for a in accounts]
    return Entry(
        carried=sum(p.carried for p in points),
        owed=sum(p.owed for p in points),
        served=sum(p.served for p in points),
    )


@given(plans(), scopes)
@FEW
def test_all_that_is_served_is_owed_by_somebody_and_nothing_else(plan: Plan, scope: str) -> None:
    made, served = ledger(plan, scope), points_served(plan)
    for accounts in (made.members, made.people):
        assert totals(accounts).owed == totals(accounts).served == served
        for tier in plan.case.tiers:
            entries = [a.tiers[tier] for a in accounts]
            assert sum(e.owed for e in entries) == sum(e.served for e in entries)
        for cls in {c for a in accounts for c in a.classes}:
            units = [a.classes[cls] for a in accounts if cls in a.classes]
            assert sum(e.owed for e in units) == sum(e.served for e in units)


@given(plans())
@FEW
def test_the_people_of_a_member_owe_together_what_they_served(plan: Plan) -> None:
    made = ledger(plan)
    for member in made.members:
        people = [a for a in made.people if a.member == member.member]
        assert totals(people).owed == totals(people).served == member.points.served


@given(plans(), scopes)
@FEW
def test_a_roster_moves_balances_and_never_changes_their_sum(plan: Plan, scope: str) -> None:
    made = ledger(plan, scope)
    for accounts in (made.members, made.people):
        after = sum(a.points.balance for a in accounts)
        assert after == totals(accounts).carried


@given(plans(), st.data())
@FEW
def test_a_swap_across_members_moves_what_they_served_and_nothing_else(
    plan: Plan, data: st.DataObject
) -> None:
    member = {p.id: p.member for p in plan.case.people}
    swaps = [
        (seat, Seat(other, seat.duty))
        for seat in sorted(plan.taken)
        for other in sorted(member)
        if member[other] != member[seat.person] and Seat(other, seat.duty) not in plan.taken
    ]
    assume(swaps)
    gives, takes = data.draw(st.sampled_from(swaps))
    points = plan.case.duty[gives.duty].points
    before = {a.member: a.points for a in ledger(plan).members}
    after = {a.member: a.points for a in ledger(plan.without(gives).with_(takes)).members}
    moved = {member[gives.person]: -points, member[takes.person]: points}
    for code, entry in before.items():
        assert after[code] == entry.model_copy(update={"served": entry.served + moved.get(code, 0)})


@given(plans(), st.data())
@FEW
def test_an_open_duty_is_owed_by_nobody(plan: Plan, data: st.DataObject) -> None:
    assume(plan.taken)
    seat = data.draw(st.sampled_from(sorted(plan.taken)))
    less = points_served(plan) - plan.case.duty[seat.duty].points
    assert totals(ledger(plan.without(seat)).members).owed == less


@given(plans())
@FEW
def test_two_members_that_merge_add_their_balances(plan: Plan) -> None:
    before = {a.member: a.points for a in ledger(plan).members}
    (after,) = [a for a in ledger(merged(plan)).members if a.member == "410"]
    for field in ("carried", "owed", "served", "balance"):
        assert getattr(after.points, field) == sum(getattr(b, field) for b in before.values())


def merged(plan: Plan) -> Plan:
    """Everybody of 500 works for 410 from the first day on."""
    data = plan.case.model_dump()
    for row in (*data["people"], *data["carried"]):
        row["member"] = "410"
    (one, other) = data["parties"]
    one["share"] += other["share"]
    whole = sum(c["points"] for c in data["carried"] if not c["person"])
    own = [c for c in data["carried"] if c["person"]]
    data |= {"parties": [one], "carried": [*own, {"member": "410", "points": whole}]}
    return Plan(Case.model_validate(data), plan.taken)


@given(plans(), scopes)
@FEW
def test_each_seat_on_a_big_holiday_is_owed_by_somebody_once(plan: Plan, scope: str) -> None:
    made = ledger(plan, scope)
    units = {
        (s.person, d.unit, d.holiday.rpartition("-")[0], d.tier)
        for s in plan.taken
        if (d := plan.case.duty[s.duty]).holiday
    }
    for accounts in (made.members, made.people):
        for tier, name in {k for a in accounts for k in a.named}:
            entries = [a.named[tier, name] for a in accounts if (tier, name) in a.named]
            served = 1000 * sum(u[2:] == (name, tier) for u in units)
            assert sum(e.served for e in entries) == sum(e.owed for e in entries) == served
    assert {u[2:] for u in units} <= {(n, t) for a in made.people for t, n in a.named}


@given(plans())
@FEW
def test_a_person_remembers_each_holiday_served_once_by_its_year(plan: Plan) -> None:
    for account in ledger(plan).people:
        served = [*plan.case.past_of.get(account.person, ()), *plan.duties_of(account.person)]
        told = {f"{name}-{year}" for name, years in account.holidays.items() for year in years}
        assert told == {d.holiday for d in served if d.holiday}
        assert all(len(set(years)) == len(years) for years in account.holidays.values())
