"""Forgetting what has been kept for long enough, without a sum or the log's chain changing."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time
from typing import Any, NamedTuple

import sqlalchemy as sa

from roster.domain.people import Person
from roster.domain.retention import Due, Ends
from roster.storage import audit, facts, tables
from roster.storage.renaming import rename
from roster.storage.writing import Writing

Row = sa.RowMapping
Values = dict[str, Any]
NAMELESS = "N. N."  # nomen nescio: read alike in every language


class Text(NamedTuple):
    """A row with a text that somebody wrote, and the row's values without it."""

    table: sa.Table
    key: Mapping[str, Any]
    blank: Mapping[str, Any]


def due(connection: sa.Connection, ring: str, ends: Ends) -> Due:
    """What of a ring is older than it is kept."""
    known = facts.load(connection, ring)
    if known is None:
        return Due(ring=ring)
    left = tuple(p for p in known.people if _left(p, ends.names))
    letters = _letters(ring, ends.names, [p.id for p in left])
    return Due(
        ring=ring,
        absences=tuple(a for a in known.absences if a.last < ends.absences and a.kind != "other"),
        wishes=tuple(w for w in known.wishes if w.last < ends.wishes),
        people=left,
        letters=connection.execute(
            sa.select(sa.func.count()).select_from(tables.letter).where(letters)
        ).scalar_one(),
        texts=sum(1 for _ in _texts(connection, ring, _midnight(ends.names))),
        logged=sum(
            audit.count(connection, about, _midnight(_end(about, ends)))
            for about in audit.abouts(connection, ring)
        ),
    )


def _letters(ring: str, end: date, left: Iterable[str]) -> sa.ColumnElement[bool]:
    """Letters of long ago, and all to those who left: their keys name them."""
    t = tables.letter
    return sa.and_(t.c.ring == ring, sa.or_(t.c.due_at < _midnight(end), t.c.person.in_([*left])))


def forget(work: Writing, ring: str, ends: Ends) -> Due:
    """Make nameless what is due, and tell what it was; balances and the chain stay."""
    found = due(work.connection, ring, ends)
    if not found:
        return found
    if work.connection.dialect.name == "sqlite":
        work.connection.exec_driver_sql("PRAGMA secure_delete = ON")  # no trace in free pages
    _forget_kinds_and_wishes(work.connection, ring, ends)
    _forget_texts(work.connection, ring, ends.names)
    left = [p.id for p in found.people]
    work.connection.execute(tables.letter.delete().where(_letters(ring, ends.names, left)))
    _forget_names(work.connection, ring, left)
    _forget_reminders(work.connection, ring, left)
    _forget_outcomes(work.connection, ring, ends.names)
    for about in audit.abouts(work.connection, ring):
        audit.erase(work.connection, about, _midnight(_end(about, ends)))
    t = tables.ring
    new = {"facts": t.c.facts + 1, "news": t.c.news + 1}
    work.connection.execute(t.update().where(t.c.id == ring).values(**new))
    work.log("retention", ring, **_counts(found))
    return found


def _left(person: Person, end: date) -> bool:
    """Whether somebody left before a day and still has a name."""
    last = person.active.last
    return last is not None and last < end and not person.name.startswith(NAMELESS)


def _end(about: str, ends: Ends) -> date:
    part = about.partition("/")[2]
    return {"absences": ends.absences, "wishes": ends.wishes}.get(part, ends.names)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)


def _counts(found: Due) -> dict[str, int]:
    return {
        "absences": len(found.absences),
        "wishes": len(found.wishes),
        "people": len(found.people),
        "letters": found.letters,
        "texts": found.texts,
        "values": found.logged,
    }


def _forget_kinds_and_wishes(connection: sa.Connection, ring: str, ends: Ends) -> None:
    a, w = tables.absence, tables.wish
    old = (a.c.ring == ring, a.c.last < ends.absences)
    connection.execute(a.update().where(*old).values(kind="other"))
    connection.execute(w.delete().where(w.c.ring == ring, w.c.last < ends.wishes))


def _forget_names(connection: sa.Connection, ring: str, ids: list[str]) -> None:
    taken = set(connection.execute(sa.select(tables.person.c.id)).scalars())
    free = (n for n in range(1, len(taken) + len(ids) + 1) if f"nn-{n}" not in taken)
    new = {old: f"nn-{n}" for old, n in zip(sorted(ids), free, strict=False)}
    if new:
        rename(connection, ring, new)
    t = tables.person
    for id_ in new.values():
        key = (t.c.ring == ring, t.c.id == id_)
        name = f"{NAMELESS} {id_.removeprefix('nn-')}"
        connection.execute(t.update().where(*key).values(name=name, contact=None))


def _forget_reminders(connection: sa.Connection, ring: str, ids: list[str]) -> None:
    t = tables.setting
    row = connection.execute(sa.select(t).where(t.c.name == "reminders")).first()
    if row:
        gone = {f"{ring}/{id_}" for id_ in ids}
        kept = {person: days for person, days in row.value.items() if person not in gone}
        connection.execute(t.update().where(t.c.name == "reminders").values(value=kept))


def _forget_outcomes(connection: sa.Connection, ring: str, end: date) -> None:
    """Keep of the solver's answers on old rosters what they cost, not the people they tell of."""
    t = tables.roster
    chosen = sa.select(t.c.id, t.c.outcome).where(t.c.ring == ring, t.c.last < end)
    for row in list(connection.execute(chosen)):
        if row.outcome:
            told = ("seats", "open", "because")
            kept = {name: value for name, value in row.outcome.items() if name not in told}
            connection.execute(t.update().where(t.c.id == row.id).values(outcome=kept))


def _forget_texts(connection: sa.Connection, ring: str, end: date) -> None:
    for text in list(_texts(connection, ring, _midnight(end))):
        where = [text.table.c[name] == value for name, value in text.key.items()]
        connection.execute(text.table.update().where(*where).values(**text.blank))


def _texts(connection: sa.Connection, ring: str, before: datetime) -> Iterator[Text]:
    """Reasons that people wrote before an instant; they may tell of anybody."""
    o, p, k, n = tables.operation, tables.publication, tables.took, tables.pin
    rosters = sa.select(tables.roster.c.id).where(tables.roster.c.ring == ring)
    old: Sequence[tuple[sa.Table, sa.ColumnElement[bool], Callable[[Row], Values]]] = (
        (o, o.c.roster.in_(rosters) & (o.c.at < before), _operation),
        (p, (p.c.ring == ring) & (p.c.at < before), _publication),
        (k, (k.c.ring == ring) & (k.c.at < before), _took),
        (n, (n.c.ring == ring) & (n.c.end < before), lambda _: {"reason": ""}),
    )
    for table, chosen, silent in old:
        for row in connection.execute(sa.select(table).where(chosen)).mappings():
            blank = silent(row)
            if any(row[name] != value for name, value in blank.items()):
                yield Text(table, {c.name: row[c.name] for c in table.primary_key}, blank)


def _operation(row: Row) -> Values:
    return {"grounds": _silent(row["grounds"])}


def _publication(row: Row) -> Values:
    return {"late": "", "reasons": dict.fromkeys(row["reasons"], "")}


def _took(row: Row) -> Values:
    return {"body": {**row["body"], "grounds": _silent(row["body"]["grounds"])}}


def _silent(grounds: Mapping[str, Any]) -> Values:
    overrides = dict.fromkeys(grounds.get("overrides", {}), "")
    return {**grounds, "reason": "", "overrides": overrides}
