"""The candidates for a duty in the reader's words: what each would break, how balances move."""

from dataclasses import dataclass
from typing import Literal

from roster.ui.editing.bench import Bench
from roster.ui.editing.candidates import Candidate, candidates
from roster.ui.view import Line
from roster.ui.words import Names, capital


@dataclass(frozen=True)
class Offered:
    """One candidate. `start` and `end`: places of the balance before and after, in per cent."""

    row: int
    person: str
    name: str
    member: str
    state: Literal["ok", "warn", "bad"]
    lines: tuple[Line, ...]
    balance: str
    start: float
    end: float


@dataclass(frozen=True)
class Offer:
    """Who could take a unit. `columns`: its days of the month; `foot`: of everybody else.

    `days`: those on which somebody is wanted, where the rest of a duty week has its people.
    """

    unit: str
    instead: str
    day: str
    title: str
    about: str
    columns: tuple[int, ...]
    days: tuple[str, ...]
    people: tuple[Offered, ...]
    foot: str


def offer(n: Names, bench: Bench, unit: str, instead: str) -> Offer | None:
    """Look who could take a unit; None where the month does not have it."""
    duties = n.sheet.units.get(unit)
    if not duties or unit not in bench.units:
        return None
    found = candidates(bench, unit, instead)
    rows = {p.id: r for r, p in enumerate(n.sheet.people)}
    most = max([*n.sheet.largest, *(abs(b) for c in found.first for b in (c.before, c.after)), 1])
    first, say = duties[0], n.speaker
    shown = sorted({(d - n.sheet.first).days for x in duties for d in n.sheet.shown_days(x)})
    return Offer(
        unit=unit,
        instead=say.person(instead) if instead else "",
        day=capital(n.day(first.day)),
        title=say.tier(first.tier),
        about=f"{n.span(first, duties[-1])} · {say.text('{hours:h} h', hours=_hours(n, unit))}",
        columns=tuple(shown),
        days=() if found.whole else tuple(d.isoformat() for d in found.days),
        people=tuple(_offered(n, c, rows.get(c.person, -1), most) for c in found.first),
        foot=_foot(n, found.more, found.away, found.kept),
    )


def _hours(n: Names, unit: str) -> float:
    return sum(d.hours for d in n.sheet.units[unit])


def _offered(n: Names, found: Candidate, row: int, most: int) -> Offered:
    say = n.speaker
    told = [("bad", say.says(b.says)) for b in found.hard if b.says]
    told += [("warn", say.says(b.says)) for b in found.soft if b.says]
    return Offered(
        row=row,
        person=found.person,
        name=say.person(found.person),
        member=say.member(n.sheet.member_of.get(found.person, "")),
        state="bad" if found.hard else "warn" if told else "ok",
        lines=tuple(told) or (("ok", say.text("Breaks nothing.")),),
        balance=f"{say.signed(found.before)} → {say.signed(found.after)}",
        start=_place(found.before, most),
        end=_place(found.after, most),
    )


def _place(balance: int, most: int) -> float:
    return round(50 + 48 * balance / most, 1)


def _foot(n: Names, more: int, away: int, kept: int) -> str:
    plural = n.speaker.plural
    parts = [
        plural("{n:n} more could take it.", "{n:n} more could take it.", more) if more else "",
        plural("{n:n} person is not available.", "{n:n} people are not available.", away)
        if away
        else "",
        plural("A rule keeps {n:n} person away.", "A rule keeps {n:n} people away.", kept)
        if kept
        else "",
    ]
    return " ".join(p for p in parts if p)
