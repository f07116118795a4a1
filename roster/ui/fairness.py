"""Who has done more than agreed and who owes, as the fairness page shows it."""

from collections.abc import Sequence
from dataclasses import dataclass

from roster.domain.duties import CLASSES, HOLIDAYS, Class
from roster.domain.ledger import Account, Entry
from roster.i18n import Speaker
from roster.ui.sheet import Answer, Sheet
from roster.ui.words import capital, letters

Column = tuple[str, Class]
"""A tier and a class of its duties."""


@dataclass(frozen=True)
class Line:
    """One account, its points in hours of weight 1."""

    name: str
    member: str
    entry: Entry
    classes: tuple[str, ...]
    holidays: tuple[str, ...]

    @property
    def balance(self) -> float:
        return self.entry.balance / 1000


@dataclass(frozen=True)
class Fairness:
    """The ledger of a plan in the reader's words.

    `columns`: letter of the tier, its look, and the class; `holidays`: names of the big ones.
    """

    strong: str
    rest: str
    members: tuple[Line, ...]
    people: tuple[Line, ...]
    columns: tuple[tuple[str, int, str], ...]
    holidays: tuple[str, ...]


def fairness(sheet: Sheet, answer: Answer, say: Speaker) -> Fairness:
    """Members in the order of the ring, people in the order of the ring's list."""
    columns = _columns(sheet, answer)
    looks = letters(sheet.tiers, say)
    codes = [m.code for m in sheet.facts.ring.members]
    ids = [p.id for p in sheet.facts.people]
    members = sorted(answer.ledger.members, key=lambda a: codes.index(a.member))
    people = sorted(answer.ledger.people, key=lambda a: ids.index(a.person))
    lines = tuple(_line(a, columns, say) for a in members)
    own = tuple(_line(a, columns, say) for a in people)
    strong, rest = sentences(lines, own, say)
    heads = tuple((looks[t][1], looks[t][0], say.cls(c)) for t, c in columns)
    names = tuple(capital(say.holiday(h)) for h in HOLIDAYS)
    return Fairness(strong, rest, lines, own, heads, names)


def _columns(sheet: Sheet, answer: Answer) -> list[Column]:
    """The classes that there are, tier by tier, in the order in which the week meets them."""
    used = {key for a in answer.ledger.members for key in a.classes}
    tiers = list(sheet.facts.ring.tiers())
    return sorted(used, key=lambda k: (tiers.index(k[0]), CLASSES.index(k[1])))


def _line(account: Account, columns: Sequence[Column], say: Speaker) -> Line:
    entries = (account.classes.get(c, Entry()) for c in columns)
    return Line(
        name=say.person(account.person) if account.person else say.member(account.member),
        member=say.member(account.member),
        entry=account.points,
        classes=tuple(_duties(e, say) for e in entries),
        holidays=tuple(_years(account.holidays.get(h, ())) for h in HOLIDAYS),
    )


def _duties(entry: Entry, say: Speaker) -> str:
    """Duties served, a whole number, and owed; a dash where there is neither."""
    if not entry.served and entry.owed < 50:  # thousandths: less than is shown
        return "–"
    return f"{say.number(round(entry.served / 1000))} / {say.points(entry.owed)}"


def _years(years: Sequence[int]) -> str:
    """The latest years first: "’26 ’24"."""
    return " ".join(f"\u2019{year % 100:02}" for year in sorted(years, reverse=True)[:3])


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
