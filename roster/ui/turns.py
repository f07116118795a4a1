"""The list of duties: one line a duty, a block as one, with who serves it."""

from collections import defaultdict

from roster.domain.case import Seat
from roster.domain.duties import Duty
from roster.i18n import Speaker
from roster.ui.findings import gap, lines_of
from roster.ui.sheet import Sheet
from roster.ui.view import Served, Turn
from roster.ui.words import Names, capital, names


def turns(sheet: Sheet, speaker: Speaker) -> tuple[Turn, ...]:
    """The duties that begin in the month, a block as one, by start and tier."""
    n = names(sheet, speaker)
    mine = [d for d in sheet.duties if sheet.first <= d.day <= sheet.last]
    units: dict[str, list[Duty]] = defaultdict(list)
    for duty in mine:
        units[duty.unit].append(duty)
    return tuple(_turn(n, duties) for duties in units.values())


def _turn(n: Names, duties: list[Duty]) -> Turn:
    first = duties[0]
    k, letter = n.letters[first.tier]
    open_ = next((d for d in duties if d.id in n.sheet.missing), None)
    return Turn(
        when=capital(n.span(first, duties[-1])),
        hours=n.speaker.text("{hours:h} h", hours=sum(d.hours for d in duties)),
        cls=n.speaker.cls(first.cls),
        tone=n.tone(first.day),
        name="" if first.block else n.holiday(first.day),
        k=k,
        letter=letter,
        tier=n.speaker.tier(first.tier),
        seats=tuple(served(n, first, p) for p in n.sheet.on.get(first.id, ())),
        open=(gap(n, open_),) if open_ else (),
    )


def served(n: Names, duty: Duty, person: str) -> Served:
    k, letter = n.letters[duty.tier]
    told = [b for b in n.sheet.told.get(duty.id, ()) if b.person == person]
    pinned = n.speaker.text("pinned") if Seat(person, duty.id) in n.sheet.pins else ""
    say = n.speaker
    return Served(
        k,
        letter,
        say.person(person),
        say.member(n.sheet.member_of.get(person, "")),
        pinned,
        lines_of(n, told),
        unit=duty.unit,
        person=person,
    )
