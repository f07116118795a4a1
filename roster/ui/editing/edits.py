"""From an operation of the browser to an edit of the domain: every duty of a unit, as it stands."""

from collections.abc import Iterable
from datetime import datetime

from roster.domain.case import Seat
from roster.domain.changes import Cell, Edit
from roster.domain.duties import Duty
from roster.domain.errors import Refused
from roster.domain.words import says
from roster.ui.editing.asked import Move, Op
from roster.ui.editing.bench import Bench


def edit_of(op: Op, bench: Bench, now: datetime) -> Edit | None:
    """The edit that an operation means; None where nothing would change. Raises Refused."""
    cells: dict[Seat, Cell] = {}
    for move in op.moves:
        for duty in _duties(move, bench, now):
            cell = _cell(op, move, duty, bench)
            if cell:
                cells[cell.seat] = cell
    found = tuple(c for c in cells.values() if c.was != c.now)
    if not found:
        return None
    _refuse_strangers(found, bench)
    if op.kind not in ("pin", "change"):
        _refuse_pinned(found)
    return Edit(
        kind="change" if bench.asks and op.grounds else op.kind,
        cells=found,
        client=op.client,
        number=op.number,
        seen=op.seen,
        grounds=op.grounds,
    )


def _duties(move: Move, bench: Bench, now: datetime) -> Iterable[Duty]:
    """The duties that are moved; of a duty week that has begun the rest."""
    duties = [d for d in bench.units.get(move.unit, ()) if move.day in (None, d.day)]
    if not duties:
        raise Refused(says("There is no duty {duty} in this roster.", duty=move.unit))
    return [d for d in duties if d.start > now] or duties


def _cell(op: Op, move: Move, duty: Duty, bench: Bench) -> Cell | None:
    """One seat before and after; None where the operation does not touch it.

    Pinning touches only what is taken, and a pinned seat that is set again stays pinned.
    """
    was = bench.marks.get(Seat(move.person, duty.id), "")
    if op.kind == "pin" and not was:
        return None
    kept = was == "pinned" and move.to == "scheduled" and op.kind != "pin"
    return Cell(duty=duty.id, person=move.person, was=was, now=was if kept else move.to)


def _refuse_strangers(cells: Iterable[Cell], bench: Bench) -> None:
    for cell in cells:
        if cell.now and not bench.knows(cell.seat):
            raise Refused(
                says(
                    "{person:person} does not belong to the ring in this period.",
                    person=cell.person,
                )
            )


def _refuse_pinned(cells: Iterable[Cell]) -> None:
    for cell in cells:
        if cell.was == "pinned":
            raise Refused(
                says("{person:person} is pinned there. Release the pin first.", person=cell.person)
            )
