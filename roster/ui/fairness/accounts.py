"""Who has done more than agreed and who owes, as the fairness page shows it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from roster.domain.duties import CLASSES, HOLIDAYS, Class
from roster.domain.ledger import Account, Entry, Ledger
from roster.domain.people import Facts
from roster.i18n import Speaker
from roster.ui.words import capital, letters

Column = tuple[str, Class]
"""A tier and a class of its duties."""
Years = Mapping[str, Mapping[str, tuple[int, ...]]]
"""Person → big holiday → the years in which it was served."""


@dataclass(frozen=True)
class Line:
    """One account, its points in hours of weight 1. `gaps`: duties beyond owed, by column."""

    id: str
    name: str
    member: str
    entry: Entry
    classes: tuple[str, ...]
    gaps: tuple[float, ...]
    holidays: tuple[tuple[int, ...], ...]

    @property
    def balance(self) -> float:
        return self.entry.balance / 1000


@dataclass(frozen=True)
class Fairness:
    """The ledger of some days in the reader's words.

    `columns`: letter of the tier, its look, and the class; `holidays`: names of the big ones.
    """

    strong: str
    rest: str
    members: tuple[Line, ...]
    people: tuple[Line, ...]
    columns: tuple[tuple[str, int, str], ...]
    holidays: tuple[str, ...]


def fairness(facts: Facts, ledger: Ledger, years: Years, say: Speaker) -> Fairness:
    """Members in the order of the ring, people in the order of the ring's list."""
    tiers = facts.ring.tiers()
    columns = _columns(ledger, [*tiers])
    looks = letters(tiers, say)
    codes = [*dict.fromkeys(m.code for m in facts.ring.members)]
    ids = {p.id: n for n, p in enumerate(facts.people)}
    members = sorted(ledger.members, key=lambda a: codes.index(a.member))
    people = sorted(ledger.people, key=lambda a: ids.get(a.person, len(ids)))
    lines = tuple(_line(a, columns, {}, say) for a in members)
    own = tuple(_line(a, columns, years.get(a.person, {}), say) for a in people)
    strong, rest = sentences(lines, own, say)
    heads = tuple((looks[t][1], looks[t][0], say.cls(c)) for t, c in columns)
    names = tuple(capital(say.holiday(h)) for h in HOLIDAYS)
    return Fairness(strong, rest, lines, own, heads, names)


def _columns(ledger: Ledger, tiers: Sequence[str]) -> list[Column]:
    """The classes that there are, tier by tier, in the order in which the week meets them."""
    used = {key for a in ledger.members for key in a.classes}
    return sorted(used, key=lambda k: (tiers.index(k[0]), CLASSES.index(k[1])))


def _line(
    account: Account,
    columns: Sequence[Column],
    years: Mapping[str, tuple[int, ...]],
    say: Speaker,
) -> Line:
    entries = [account.classes.get(c, Entry()) for c in columns]
    return Line(
        id=account.person or account.member,
        name=say.person(account.person) if account.person else say.member(account.member),
        member=say.member(account.member),
        entry=account.points,
        classes=tuple(_duties(e, say) for e in entries),
        gaps=tuple((e.served - e.owed) / 1000 for e in entries),
        holidays=tuple(_served(h, account, years) for h in HOLIDAYS),
    )


def _served(
    holiday: str, account: Account, years: Mapping[str, tuple[int, ...]]
) -> tuple[int, ...]:
    """The years in which a big holiday was served, the latest first."""
    found = {*account.holidays.get(holiday, ()), *years.get(holiday, ())}
    return tuple(sorted(found, reverse=True))


def _duties(entry: Entry, say: Speaker) -> str:
    """Duties served, a whole number, and owed; a dash where there is neither."""
    if not entry.served and entry.owed < 50:  # thousandths: less than is shown
        return "–"
    return f"{say.number(round(entry.served / 1000))} / {say.points(entry.owed)}"


def sentences(members: Sequence[Line], people: Sequence[Line], say: Speaker) -> tuple[str, str]:
    """The answer before the evidence: who is furthest over its share and who furthest under."""
    if not members:
        return say.text("Nobody owes anything yet."), ""
    most, least = _ends(members)
    strong = say.text(
        "{member} has served most beyond its share, {balance} points.",
        member=most.name,
        balance=say.signed(most.entry.balance),
    )
    owes = say.text(
        "{member} owes most, {balance}.",
        member=least.name,
        balance=say.signed(least.entry.balance),
    )
    if not people:
        return strong, owes
    top, low = _ends(people)
    of_people = say.text(
        "Of the people {one} carries most, {more}, and {other} least, {less}.",
        one=top.name,
        more=say.signed(top.entry.balance),
        other=low.name,
        less=say.signed(low.entry.balance),
    )
    return strong, f"{owes} {of_people}"


def _ends(lines: Sequence[Line]) -> tuple[Line, Line]:
    return max(lines, key=lambda x: x.entry.balance), min(lines, key=lambda x: x.entry.balance)
