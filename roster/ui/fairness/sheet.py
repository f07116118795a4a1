"""One person's fairness sheet: owed, served, balance, big holidays, and each wish with its why."""

from collections.abc import Sequence
from dataclasses import dataclass

from roster.domain.ledger import Account, Entry
from roster.i18n import Speaker
from roster.ui.fairness.accounts import Fairness, Line
from roster.ui.fairness.why import Told


@dataclass(frozen=True)
class Sheet:
    """What stands on one sheet of paper."""

    name: str
    member: str
    days: str
    strong: str
    rest: str
    tiers: tuple[tuple[str, Entry], ...]
    classes: tuple[tuple[str, Entry], ...]
    holidays: tuple[tuple[str, str], ...]
    wishes: tuple[Told, ...]
    made: str


def tiers_of(account: Account, say: Speaker) -> tuple[tuple[str, Entry], ...]:
    """Points by tier, and all together."""
    rows = [(say.tier(tier), entry) for tier, entry in account.tiers.items()]
    return (*rows, (say.text("Together"), account.points))


def classes_of(account: Account, say: Speaker) -> tuple[tuple[str, Entry], ...]:
    """Duties by tier and class, where there is anything to tell."""
    return tuple(
        (f"{say.tier(tier)} · {say.cls(cls)}", entry)
        for (tier, cls), entry in account.classes.items()
        if entry.served or entry.owed >= 50 or entry.carried
    )


def sentence(account: Account, found: Fairness, say: Speaker) -> tuple[str, str]:
    """How the person stands, and where among those of the same member."""
    balance = account.points.balance
    strong = say.text(
        "{person:person} serves {served:pts} points and owes {owed:pts}.",
        person=account.person,
        served=account.points.served,
        owed=account.points.owed,
    )
    stands = say.text(
        "With {carried} carried in, the balance is {balance}.",
        carried=say.signed(account.points.carried),
        balance=say.signed(balance),
    )
    own = [p for p in found.people if p.member == say.member(account.member)]
    return strong, f"{stands} {_place(own, account.person, say)}".strip()


def _place(own: Sequence[Line], person: str, say: Speaker) -> str:
    if len(own) < 2:
        return ""
    ordered = sorted(own, key=lambda p: -p.entry.balance)
    at = next(n for n, p in enumerate(ordered, 1) if p.id == person)
    return say.text(
        "Of the {n:n} people of {member} that is number {at:n} from the most.",
        n=len(own),
        member=ordered[0].member,
        at=at,
    )
