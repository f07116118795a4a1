"""Rosters as rows: made once, then only operated on, each operation with its inverse."""

from collections.abc import Iterable, Mapping
from typing import Any

import sqlalchemy as sa
from pydantic import TypeAdapter

from roster.domain.case import Seat
from roster.domain.changes import (
    Cell,
    Done,
    Edit,
    Grounds,
    Mark,
    Marks,
    State,
    after,
    allow,
    last,
    meanwhile,
    turned,
)
from roster.domain.duties import Duty
from roster.domain.errors import Refused, Stale
from roster.domain.rosters import Line, Made, Roster
from roster.domain.words import says
from roster.storage import tables
from roster.storage.audit import Personal
from roster.storage.writing import Writing

AFTER_EDIT: Mapping[State, State] = {
    "draft": "draft",
    "proposed": "draft",
    "published": "changed",
    "changed": "changed",
}
DUTIES = TypeAdapter(tuple[Duty, ...])


def lines(connection: sa.Connection, ring: str) -> tuple[Line, ...]:
    """The rosters of a ring that are not deleted, the newest last, without their seats."""
    t = tables.roster
    names = [t.c[name] for name in Line.model_fields]
    own = (t.c.ring == ring, t.c.state != "deleted")
    chosen = sa.select(*names).where(*own).order_by(t.c.id)
    return tuple(Line(**row) for row in connection.execute(chosen).mappings())


def load(connection: sa.Connection, roster: int) -> Roster:
    """A roster with its duties and seats. Raises Refused where there is none of this number."""
    t = tables.roster
    row = connection.execute(sa.select(t).where(t.c.id == roster)).mappings().one_or_none()
    if row is None:
        raise Refused(says("There is no roster {number}.", number=str(roster)))
    known = {name: row[name] for name in Line.model_fields}
    return Roster(
        **known,
        duties=DUTIES.validate_python(row["duties"]),
        marks=marks(connection, roster),
        outcome=row["outcome"],
    )


def marks(connection: sa.Connection, roster: int) -> dict[Seat, Mark]:
    """The seats that are taken."""
    t = tables.seat
    found = connection.execute(
        sa.select(t.c.person, t.c.duty, t.c.mark).where(t.c.roster == roster)
    )
    return {Seat(row.person, row.duty): row.mark for row in found}


def make(work: Writing, ring: str, made: Made) -> int:
    """Make a draft; its number."""
    values = {
        **made.model_dump(exclude={"duties", "marks"}),
        "ring": ring,
        "state": "draft",
        "revision": 0,
        "duties": DUTIES.dump_python(made.duties, mode="json"),
        "made_at": work.at,
        "made_by": work.who.name,
    }
    inserted = work.connection.execute(tables.roster.insert().values(values))
    key = inserted.inserted_primary_key
    assert key
    roster = int(key[0])
    _seat(work.connection, roster, made.marks)
    work.log("draft", ring, roster=roster, seats=_hidden(ring, made.marks))
    return roster


def edit(work: Writing, roster: int, asked: Edit) -> Done:
    """Apply an operation once; one that has been applied already is only told again."""
    found = _applied(work.connection, asked)
    if found:
        return found
    old = load(work.connection, roster)
    allow(old.state, asked, old.duty, work.at)
    return _apply(work, old, asked)


def undo(
    work: Writing, roster: int, client: str, number: int, *, again: bool = False
) -> Done | None:
    """Take back the person's own last operation, or do it again; None where there is none."""
    found = _applied(
        work.connection, Edit(kind="undo", cells=(), client=client, number=number, seen=0)
    )
    if found:
        return found
    dones = since(work.connection, roster, 0)
    done = last(dones, work.who.name, changed=False, again=again)
    if done is None:
        return None
    asked = Edit(
        kind="redo" if again else "undo",
        cells=done.cells if again else turned(done.cells),
        client=client,
        number=number,
        seen=max(d.revision for d in dones if d.who == work.who.name),
        of=done.revision,
    )
    return edit(work, roster, asked)


def since(connection: sa.Connection, roster: int, revision: int) -> tuple[Done, ...]:
    """The operations after a revision, in order."""
    t = tables.operation
    chosen = sa.select(t).where(t.c.roster == roster, t.c.revision > revision)
    return tuple(
        _done(dict(r)) for r in connection.execute(chosen.order_by(t.c.revision)).mappings()
    )


def become(work: Writing, line: Line, state: State) -> None:
    """Note the next state, which `changes.step` has allowed."""
    t = tables.roster
    work.connection.execute(t.update().where(t.c.id == line.id).values(state=state))
    work.log(state, line.ring, roster=line.id)


def _apply(work: Writing, old: Roster, asked: Edit) -> Done:
    connection = work.connection
    others = meanwhile(asked, since(connection, old.id, asked.seen))
    try:
        new = after(old.marks, asked.cells)
    except Stale as stale:
        raise Stale(stale.message, others) from stale
    if others:
        raise Stale(
            says(
                "{who} has changed these duties meanwhile. Look again, then edit.",
                who=others[-1].who,
            ),
            others,
        )
    done = Done(
        **asked.model_dump(exclude={"seen", "cells", "grounds"}),
        cells=asked.cells,
        grounds=asked.grounds,
        revision=old.revision + 1,
        who=work.who.name,
        at=work.at,
    )
    touched = {cell.seat for cell in asked.cells}
    _clear(connection, old.id, touched)
    _seat(connection, old.id, {seat: new[seat] for seat in touched if seat in new})
    row = done.model_dump(mode="json") | {"roster": old.id, "at": done.at}
    connection.execute(tables.operation.insert().values(row))
    t = tables.roster
    state = AFTER_EDIT[old.state]
    connection.execute(
        t.update().where(t.c.id == old.id).values(revision=done.revision, state=state)
    )
    cells = Personal(old.ring, [c.model_dump(mode="json") for c in done.cells])
    reason = Personal(old.ring, done.grounds.model_dump(mode="json"))
    work.log(done.kind, old.ring, roster=old.id, revision=done.revision, cells=cells, why=reason)
    return done


def _applied(connection: sa.Connection, asked: Edit) -> Done | None:
    t = tables.operation
    chosen = sa.select(t).where(t.c.client == asked.client, t.c.number == asked.number)
    row = connection.execute(chosen).mappings().one_or_none()
    return _done(dict(row)) if row else None


def _done(row: Mapping[str, Any]) -> Done:
    return Done(
        **{name: row[name] for name in Done.model_fields if name not in ("cells", "grounds")},
        cells=tuple(Cell(**cell) for cell in row["cells"]),
        grounds=Grounds(**row["grounds"]),
    )


def _seat(connection: sa.Connection, roster: int, marks_: Marks) -> None:
    rows = [
        {"roster": roster, "duty": s.duty, "person": s.person, "mark": mark}
        for s, mark in sorted(marks_.items())
    ]
    if rows:
        connection.execute(tables.seat.insert(), rows)


def _clear(connection: sa.Connection, roster: int, seats: Iterable[Seat]) -> None:
    t = tables.seat
    rows = [{"d": s.duty, "p": s.person} for s in sorted(seats)]
    where = (t.c.roster == roster, t.c.duty == sa.bindparam("d"), t.c.person == sa.bindparam("p"))
    if rows:
        connection.execute(t.delete().where(*where), rows)


def _hidden(ring: str, marks_: Marks) -> Personal:
    return Personal(ring, [[s.duty, s.person, mark] for s, mark in sorted(marks_.items())])
