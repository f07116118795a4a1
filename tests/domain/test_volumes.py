"""The ledger of a stretch of days agrees with the books of the rosters in it."""

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from roster.domain.books import accounts
from roster.domain.case import Plan, Seat
from roster.domain.people import Carried
from roster.domain.volumes import Volume, over
from tests.ui import world

JUDGED = world.judged()
CARRIED = (Carried(member="179", points=-12_000), Carried(member="179", person="aino", points=500))
WHOLE = Volume(world.FIRST, world.LAST, JUDGED.plan)
DAYS = (world.LAST - world.FIRST).days


def test_one_roster_whole_is_its_own_ledger() -> None:
    made, _ = accounts(JUDGED.plan, CARRIED, "member")
    found = over([WHOLE], world.FIRST, world.LAST, CARRIED)
    assert {a.member: a.points for a in found.members} == {a.member: a.points for a in made.members}
    assert {a.person: a.points for a in found.people} == {a.person: a.points for a in made.people}


def test_days_without_a_roster_have_no_accounts() -> None:
    assert over([WHOLE], date(2028, 1, 1), date(2028, 2, 1), CARRIED).members == ()


@given(st.integers(1, DAYS))
@settings(max_examples=15, deadline=None)
def test_wherever_a_stretch_begins_it_ends_with_the_same_balances(cut: int) -> None:
    """What was done before the first day is carried in; rounding moves a few thousandths."""
    first = world.FIRST + timedelta(days=cut)
    whole = over([WHOLE], world.FIRST, world.LAST, CARRIED)
    part = over([WHOLE], first, world.LAST, CARRIED)
    balances = {a.member: a.points.balance for a in part.members}
    for account in whole.members:
        assert abs(balances[account.member] - account.points.balance) <= 2


@given(st.integers(1, DAYS))
@settings(max_examples=10, deadline=None)
def test_served_points_of_two_halves_make_the_whole(cut: int) -> None:
    middle = world.FIRST + timedelta(days=cut)
    whole = over([WHOLE], world.FIRST, world.LAST)
    left = over([WHOLE], world.FIRST, middle - timedelta(days=1))
    right = over([WHOLE], middle, world.LAST)
    served = {
        a.person: a.points.served + b.points.served
        for a, b in zip(left.people, right.people, strict=True)
    }
    assert served == {a.person: a.points.served for a in whole.people}


def test_two_rosters_are_added_person_by_person() -> None:
    after = world.LAST + timedelta(days=1)
    beside = Volume(after, after + timedelta(days=DAYS), _later())
    found = over([beside, WHOLE], world.FIRST, beside.last, CARRIED)
    once = over([WHOLE], world.FIRST, world.LAST, CARRIED)
    for account, single in zip(found.people, once.people, strict=True):
        assert account.points.served == 2 * single.points.served
        assert account.points.carried == single.points.carried


def _later() -> Plan:
    """The same plan, eight weeks later."""
    step = timedelta(weeks=8)
    case = JUDGED.plan.case
    moved = {
        d.id: d.model_copy(
            update={
                "id": f"{d.id}+",
                "start": d.start + step,
                "end": d.end + step,
                "day": d.day + step,
                "last_day": d.last_day + step,
                "block": f"{d.block}+" if d.block else None,
            }
        )
        for d in case.duties
    }
    later = case.model_copy(update={"duties": tuple(moved.values())})
    return Plan(later, frozenset(Seat(s.person, f"{s.duty}+") for s in JUDGED.plan.taken))
