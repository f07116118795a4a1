"""The cells of the grid: what one person has on one day, and what is to be said of it."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from roster.domain.duties import DAY, Duty
from roster.domain.people import Person, Wish
from roster.domain.ring import WEEKDAYS
from roster.ui.view import Cell, Line
from roster.ui.words import Names
from solver.rule import Breach

Days = dict[date, list[Duty]]
Granted = Literal["kept", "broken"]


def cells(n: Names, of: Collection[str] | None = None) -> dict[str, Cell]:
    """Row and column, as in "3,14" → cell, only where there is something; of all, or of some."""
    told = n.sheet.told_of
    return {
        f"{r},{c}": cell
        for r, person in enumerate(n.sheet.people)
        if of is None or person.id in of
        for c, cell in person_cells(n, person, told.get(person.id, [])).items()
    }


@dataclass(frozen=True)
class Own:
    """All that concerns one person in the month."""

    person: Person
    on: Days
    wishes: dict[date, tuple[Granted, str]]
    breaches: list[Breach]


def person_cells(n: Names, person: Person, breaches: list[Breach]) -> dict[int, Cell]:
    own = Own(person, duties_by_day(n, person.id), wishes_by_day(n, person.id), breaches)
    found = {c: one(n, own, day) for c, day in enumerate(n.sheet.days)}
    return {c: cell for c, cell in found.items() if cell}


def duties_by_day(n: Names, person: str) -> Days:
    on: Days = defaultdict(list)
    for duty in n.sheet.served.get(person, ()):
        for day in n.sheet.shown_days(duty):
            on[day].append(duty)
    return on


def one(n: Names, own: Own, day: date) -> Cell | None:
    duties, wish = own.on.get(day, []), own.wishes.get(day)
    away = is_away(n, own.person, day)
    if not (duties or away or wish):
        return None
    begun = {d.id for d in duties if d.day == day}
    told = [b for b in own.breaches if begun & set(b.duties)]
    marks = tuple(sorted((n.mark(d, own.person.id) for d in duties), key=lambda m: m.k))
    pinned = any(m.pinned for m in marks)
    lines = sentences(n, told, wish, pinned=pinned, away=away)
    return Cell(
        label=", ".join([*(f"{m.tier} {m.when}" for m in marks), *(text for _, text in lines)]),
        marks=marks,
        text=shown_text(n, day, own.on),
        join=join(day, own.on),
        breach="bad" if any(b.hard for b in told) else "soft" if told else "",
        wish=wish[0] if wish else "",
        away=away,
        pinned=pinned and not _goes_on(day - DAY, own.on),
        begun=bool(duties) and all(d.id in n.sheet.begun for d in duties),
        lines=lines,
    )


def sentences(
    n: Names, told: list[Breach], wish: tuple[Granted, str] | None, *, pinned: bool, away: bool
) -> tuple[Line, ...]:
    """What the card of a cell says, the gravest first."""
    say = n.speaker
    broken = [("bad" if b.hard else "warn", say.says(b.says)) for b in told if b.says]
    wished = [("ok" if wish[0] == "kept" else "warn", wish[1])] if wish else []
    held = [("note", say.text("Pinned: planning does not move this."))] if pinned else []
    absent = [("note", say.text("Not available"))] if away else []
    return (*sorted(broken), *wished, *held, *absent)


def is_away(n: Names, person: Person, day: date) -> bool:
    """Absent, or not in the ring; why is not told."""
    absences = n.sheet.absences.get(person.id, ())
    return not person.active.cover(day) or any(a.first <= day <= a.last for a in absences)


def shown_text(n: Names, day: date, on: Days) -> str:
    """The letters of what begins in a cell; a long bar of a block also tells its week."""
    begun = [d for d in on.get(day, ()) if not _same(on.get(day - DAY, ()), d)]
    text = "".join(dict.fromkeys(n.letters[d.tier][1] for d in begun))
    long = _goes_on(day, on) and _goes_on(day + DAY, on)
    return f"{text}  {n.week(day)}" if long and len(begun) == 1 and begun[0].block else text


def join(day: date, on: Days) -> str:
    left, right = _goes_on(day - DAY, on), _goes_on(day, on)
    return f"{'jl' if left else ''} {'jr' if right else ''}".strip()


def _goes_on(day: date, on: Days) -> bool:
    """Whether something that is done on this day goes on to the next."""
    return any(_same(on.get(day, ()), d) for d in on.get(day + DAY, ()))


def _same(before: Iterable[Duty], duty: Duty) -> bool:
    """Whether a duty goes on from those before it: itself, its block, or without a pause."""
    return any(
        b.tier == duty.tier and (b.unit == duty.unit or (b.start < duty.start <= b.end))
        for b in before
    )


def wishes_by_day(n: Names, person: str) -> dict[date, tuple[Granted, str]]:
    """Day → "kept" or "broken" and the sentence; a broken wish hides a kept one of that day."""
    served = n.sheet.served.get(person, ())
    found: dict[date, tuple[Granted, str]] = {}
    for wish in n.sheet.facts.wishes:
        if wish.person == person:
            for day, said in wish_days(n, wish, served).items():
                if found.get(day, ("kept",))[0] == "kept":
                    found[day] = said
    return found


def wish_days(n: Names, wish: Wish, served: tuple[Duty, ...]) -> dict[date, tuple[Granted, str]]:
    granted = {d.day for d in served if wish.matches(d)}
    asked = [
        day
        for day in n.sheet.days
        if wish.first <= day <= wish.last
        and (not wish.weekdays or WEEKDAYS[day.weekday()] in wish.weekdays)
        and n.sheet.planned(day)
    ]
    say = n.speaker.text
    if wish.kind == "avoid":
        kept, broken = say("Wished to be free: granted"), say("Wished to be free: not granted")
        return {d: ("broken", broken) if d in granted else ("kept", kept) for d in asked}
    if granted:
        return {d: ("kept", say("Wished for this duty: granted")) for d in granted}
    return {d: ("broken", say("Wished for this duty: not granted")) for d in asked[:1]}
