"""What a person must look at: open duties first, then what breaks a rule, by rule."""

from collections import defaultdict
from datetime import date

from roster.domain.duties import Duty
from roster.domain.words import says
from roster.ui.view import Gap, Goal, Item, Line, Panel, Section
from roster.ui.words import Names
from solver.rule import RULES, Breach


def panel(n: Names) -> Panel:
    gaps = open_duties(n)
    rules = by_rule(n)
    blocking = len(gaps) + sum(len(s.items) for s in rules if s.state == "bad")
    warnings = sum(len(s.items) for s in rules if s.state == "warn")
    say = n.speaker
    return Panel(
        hard=blocking,
        soft=warnings,
        hardText=say.plural("{n:n} blocks publishing", "{n:n} block publishing", blocking),
        softText=say.plural("{n:n} warning", "{n:n} warnings", warnings),
        sections=(*([_gap_section(n, gaps)] if gaps else []), *rules),
    )


def open_duties(n: Names) -> list[Duty]:
    """The duties that lack people; of a duty week only the first."""
    found: dict[str, Duty] = {}
    for duty in n.sheet.duties:
        if duty.id in n.sheet.missing:
            found.setdefault(duty.unit, duty)
    return list(found.values())


def gap(n: Names, duty: Duty) -> Gap:
    """A duty that lacks people: how many it has of how many, and why."""
    k, letter = n.letters[duty.tier]
    lines = tuple(("bad", n.speaker.says(r)) for r in n.sheet.missing[duty.id].reasons)
    return Gap(k, letter, staffing(n, duty), lines, unit=duty.unit)


def staffing(n: Names, duty: Duty) -> str:
    """Tell how many of its people a duty has: "Etupäivystys 1/2"."""
    missing = n.sheet.missing.get(duty.id)
    has = duty.persons - (missing.seats if missing else 0)
    return f"{n.speaker.tier(duty.tier)} {has}/{duty.persons}"


def _gap_section(n: Names, duties: list[Duty]) -> Section:
    say = n.speaker.text
    items = tuple(
        Item(n.speaker.day(d.day), _sentence(gap(n, d)), _column(n, d.day), d.unit) for d in duties
    )
    return Section("bad", say("Duty without a person"), say("staffing"), items)


def _sentence(open_: Gap) -> str:
    return ". ".join([open_.text, *(text.rstrip(".") for _, text in open_.lines)]) + "."


def by_rule(n: Names) -> tuple[Section, ...]:
    """One section a rule: those that block first, then in the order of the first breach."""
    found: dict[tuple[bool, str], list[Breach]] = defaultdict(list)
    for breach in n.sheet.breaches:
        found[not breach.hard, breach.rule].append(breach)
    order = sorted(found, key=lambda key: key[0])
    return tuple(_rule(n, rule, found[soft, rule], soft=soft) for soft, rule in order)


def _rule(n: Names, rule: str, breaches: list[Breach], *, soft: bool) -> Section:
    title = n.speaker.says(says("{rule:rule}", rule=rule))
    note = n.speaker.words(RULES[rule].source) if rule in RULES else ""
    items = tuple(_item(n, b) for b in sorted(breaches, key=lambda b: _day(n, b) or n.sheet.first))
    return Section("warn" if soft else "bad", title, note, items)


def _item(n: Names, breach: Breach) -> Item:
    day = _day(n, breach)
    text = n.speaker.says(breach.says) if breach.says else ""
    return Item(n.speaker.day(day) if day else "", text, _goal(n, breach, day))


def _day(n: Names, breach: Breach) -> date | None:
    """The first day of the month that the breach concerns."""
    days = sorted(n.sheet.duty[d].day for d in breach.duties if d in n.sheet.duty)
    return next((day for day in days if day >= n.sheet.first), days[0] if days else None)


def _goal(n: Names, breach: Breach, day: date | None) -> Goal | None:
    rows = {p.id: r for r, p in enumerate(n.sheet.people)}
    on = [p for d in breach.duties for p in n.sheet.on.get(d, ())]
    row = next((rows[p] for p in (breach.person, *on) if p in rows), None)
    if day is None:
        return None if row is None else (row, 0)
    column = _column(n, day)
    return (row, column[1]) if column else None


def _column(n: Names, day: date) -> Goal | None:
    inside = n.sheet.first <= day <= n.sheet.last
    return (None, (day - n.sheet.first).days) if inside else None


def lines_of(n: Names, breaches: list[Breach]) -> tuple[Line, ...]:
    return tuple(("bad" if b.hard else "warn", n.speaker.says(b.says)) for b in breaches if b.says)
