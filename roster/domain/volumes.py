"""The ledger of any stretch of days: each roster counts as it was agreed when it was made."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple, TypeVar

from roster.domain.books import accounts
from roster.domain.case import Plan
from roster.domain.ledger import Account, Entry, Ledger, ledger
from roster.domain.people import Carried

K = TypeVar("K")


class Volume(NamedTuple):
    """One roster's part of the books; `scope`: among whom its people share."""

    first: date
    last: date
    plan: Plan
    scope: str = "member"

    def clipped(self, first: date, last: date, carried: Sequence[Carried] = ()) -> Plan:
        """The plan with the duties of some of its days, after what is carried in."""
        case = self.plan.case
        kept = tuple(d for d in case.duties if first <= d.day <= last)
        ids = {d.id for d in kept}
        new = case.model_copy(update={"duties": kept, "carried": tuple(carried)})
        return Plan(new, frozenset(s for s in self.plan.taken if s.duty in ids))


def over(
    volumes: Iterable[Volume], first: date, last: date, carried: Sequence[Carried] = ()
) -> Ledger:
    """The accounts from first to last, of volumes that do not overlap.

    `carried`: what stood before the earliest volume that reaches into these days. Where that one
    begins before `first`, its days until then are carried in as well.
    """
    meeting = (v for v in volumes if v.first <= last and first <= v.last)
    inside = sorted(meeting, key=lambda v: v[:2])
    if not inside:
        return Ledger(members=(), people=())
    earliest = inside[0]
    if earliest.first < first:
        before = earliest.clipped(earliest.first, first - timedelta(days=1))
        carried = accounts(before, carried, earliest.scope)[1].balances
    parts = [
        ledger(v.clipped(first, last, carried if v is earliest else ()), v.scope) for v in inside
    ]
    return Ledger(
        members=_together(a for part in parts for a in part.members),
        people=_together(a for part in parts for a in part.people),
    )


def _together(accounts_: Iterable[Account]) -> tuple[Account, ...]:
    found: dict[tuple[str, str], Account] = {}
    for account in accounts_:
        key = account.member, account.person
        found[key] = _sum(found[key], account) if key in found else account
    return tuple(found[key] for key in sorted(found))


def _sum(a: Account, b: Account) -> Account:
    return Account(
        member=a.member,
        person=a.person,
        points=_plus(a.points, b.points),
        tiers=_each(a.tiers, b.tiers),
        classes=_each(a.classes, b.classes),
        named=_each(a.named, b.named),
        holidays={
            name: tuple(sorted({*a.holidays.get(name, ()), *b.holidays.get(name, ())}))
            for name in sorted({*a.holidays, *b.holidays})
        },
    )


def _each(a: Mapping[K, Entry], b: Mapping[K, Entry]) -> dict[K, Entry]:
    keys = {**a, **b}
    return {key: _plus(a.get(key, Entry()), b.get(key, Entry())) for key in keys}


def _plus(a: Entry, b: Entry) -> Entry:
    return Entry(carried=a.carried + b.carried, owed=a.owed + b.owed, served=a.served + b.served)
