"""Operations on a roster, drawn."""

from collections.abc import Iterable, Mapping

from hypothesis import strategies as st

from roster.domain.case import Seat
from roster.domain.changes import Cell, Mark
from roster.domain.duties import Duty

PEOPLE = ("aino", "bo", "cilla")
MARKS: tuple[Mark, ...] = ("", "scheduled", "pinned")
Cells = tuple[Cell, ...]


def drawn_cells(data: st.DataObject, duties: Iterable[Duty], marks: Mapping[Seat, Mark]) -> Cells:
    """One to three seats turned into something else than they are now."""
    every = [Seat(person, duty.id) for duty in duties for person in PEOPLE]
    seats = data.draw(st.lists(st.sampled_from(every), min_size=1, max_size=3, unique=True))
    return tuple(_turned(data, seat, marks.get(seat, "")) for seat in seats)


def _turned(data: st.DataObject, seat: Seat, was: Mark) -> Cell:
    now = data.draw(st.sampled_from([mark for mark in MARKS if mark != was]))
    return Cell(duty=seat.duty, person=seat.person, was=was, now=now)
