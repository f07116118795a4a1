"""A small ring in the store: Aino of Forssa, Bo and Cilla of Hämeenlinna, one front duty a day."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from roster.domain.case import Seat
from roster.domain.changes import Cell, Edit, Grounds, Mark
from roster.domain.people import Absence, Facts
from roster.domain.rosters import Made
from roster.intake import read
from roster.planning import dated_duties
from roster.storage import Store, Who
from tests.cli.ring import write_ring

RITVA = Who("Ritva")
RING = "pieni"
FIRST, LAST = date(2027, 1, 4), date(2027, 1, 10)
PEOPLE = """\
id,name,member,qualifications,standby_from,email,phone
aino,Aino Aalto,061,emergency_placement,2025-01-01,aino@example.org,000 001
bo,Bo Berg,109,emergency_placement,2025-01-01,,000 002
cilla,Cilla Core,109,emergency_placement,2025-01-01,,
"""


class Clock:
    """A clock that goes when it is told to."""

    def __init__(self) -> None:
        self.now = datetime(2026, 12, 1, 9, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


def facts(folder: Path, **changed: object) -> Facts:
    read_in = read(write_ring(folder, people=PEOPLE))
    return read_in.model_copy(update=changed)


def sick(person: str, first: date, last: date) -> Absence:
    return Absence(person=person, first=first, last=last, kind="sick")


def draft(
    store: Store,
    *people: str,
    first: date = FIRST,
    gaps: int = 0,
    made: Mapping[str, object] | None = None,
) -> int:
    """A draft of a week in which these people take turns, its last duties left open."""
    known, last = store.known(RING, first), first + timedelta(days=6)
    assert known
    duties = dated_duties(known, first, last)
    served = duties[: len(duties) - gaps]
    marks: dict[Seat, Mark] = {
        Seat(people[n % len(people)], duty.id): "scheduled" for n, duty in enumerate(served)
    }
    new = Made(first=first, last=last, agreement="1", duties=duties, marks=marks)
    return store.draft(RING, new.model_copy(update=dict(made or {})), RITVA)


def hand_over(store: Store, roster: int, nth: int, to: str, grounds: Grounds) -> Edit:
    """The nth duty of the week goes from whoever has it to somebody else, as a change."""
    now = store.roster(roster)
    duty = now.duties[nth].id
    (old,) = (s.person for s in now.marks if s.duty == duty)
    cells = (
        Cell(duty=duty, person=old, was="scheduled", now=""),
        Cell(duty=duty, person=to, was="", now="scheduled"),
    )
    return Edit(
        kind="change", cells=cells, client="ritva", number=nth, seen=now.revision, grounds=grounds
    )
