"""A whole store as one file, whichever database it is in, and back.

A backup is an SQLite store with every table as it stood at one instant. It is brought back by its
rows, in one transaction, so that it may come from another database or an earlier version.
"""

import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import REGCLASS
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError

from roster.domain.errors import StoreFailed
from roster.domain.words import says
from roster.storage import tables
from roster.storage.audit import Who, verify
from roster.storage.backup import copy_file, one_file
from roster.storage.engine import OURS, connect, data_folder, file_of, first_line
from roster.storage.store import Store
from roster.storage.upgrade import upgrade
from roster.storage.writing import Writing

AT_ONCE = 1000  # rows that are carried together


def back_up(store: Store, to: Path) -> None:
    """Write all that is kept to a file, as it stands at one instant. Raises StoreFailed.

    The file is whole or not there, and for its owner only. One that is there is replaced only if
    it is a backup too.
    """
    with store.reading() as connection:
        _back_up(connection, to)


def restore(store: Store, file: Path, who: Who) -> Path:
    """Put a backup in place of all that is kept; where a backup of that now lies.

    Raises StoreFailed where the backup cannot be trusted, and then nothing has changed.
    """
    with _opened(file) as backup, store.writing(who) as work:
        aside = _aside(work)
        with store.reading() as connection:
            _back_up(connection, aside)
        _replace(work, backup)
        return aside


def _back_up(connection: sa.Connection, to: Path) -> None:
    store = file_of(connection.engine.url)
    if to.exists() and ((store and to.samefile(store)) or not _is_backup(to)):
        raise StoreFailed(
            says("There is something else here already; it is left alone. Give another name.")
        )
    try:
        if store:
            copy_file(store, to)
        else:
            _copy_rows(connection, to)
    except (OSError, sqlite3.Error, DBAPIError) as error:
        raise StoreFailed(
            says("The backup cannot be written: {why}. The store is as it was.", why=_why(error))
        ) from error


def _aside(work: Writing) -> Path:
    """Where what a backup takes the place of is kept: beside the store, else in the data folder."""
    store = file_of(work.connection.engine.url) or data_folder() / "dutyring.db"
    store.parent.mkdir(parents=True, exist_ok=True)
    return store.with_name(f"{store.name}.before-restore-{work.at:%Y%m%dT%H%M%S%fZ}.bak")


@contextmanager
def _opened(file: Path) -> Iterator[sa.Connection]:
    """A copy of a backup, brought up to date. Raises StoreFailed if it cannot be trusted."""
    if not file.is_file():
        raise StoreFailed(says("There is no such file. Check the path."))
    if not _is_ours(file):
        raise StoreFailed(says("This file is not a backup of dutyring. Nothing was changed."))
    with tempfile.TemporaryDirectory(prefix="dutyring-") as folder:
        copy = Path(folder) / "backup.db"
        try:
            copy_file(file, copy)
            with _store_in(copy) as engine, engine.connect() as connection:
                _judge(connection)
                yield connection
        except (OSError, sqlite3.Error) as error:
            raise StoreFailed(
                says("The backup cannot be read: {why}. Nothing was changed.", why=_why(error))
            ) from error


def _replace(work: Writing, backup: sa.Connection) -> None:
    """Put the backup's rows in place of all that are kept.

    Numbers that tell readers of a change still rise, and the log says what was there before.
    """
    connection = work.connection
    ring, store = tables.ring, tables.store
    numbers = {r.id: r for r in connection.execute(sa.select(ring.c.id, ring.c.facts, ring.c.news))}
    before = connection.execute(sa.select(store.c.head)).scalar_one()
    moved = [t for t in tables.metadata.sorted_tables if t is not store]
    for table in reversed(moved):
        connection.execute(table.delete())
    _carry(backup, connection, moved)
    row = backup.execute(sa.select(store)).mappings().one()
    connection.execute(store.update().values(dict(row)))
    for known in numbers.values():
        values = {
            name: sa.case((ring.c[name] > n, ring.c[name]), else_=n) + 1
            for name, n in (("facts", known.facts), ("news", known.news))
        }
        connection.execute(ring.update().where(ring.c.id == known.id).values(values))
    work.log("restore", "", head=before)


def _copy_rows(source: sa.Connection, to: Path) -> None:
    """Copy every row of one view of the store to a file that is made beside its place."""
    with tempfile.TemporaryDirectory(prefix=".dutyring-", dir=to.parent) as folder:
        draft = Path(folder) / "backup.db"
        with (
            _store_in(draft) as engine,
            engine.execution_options(writing=True).begin() as target,
        ):
            target.execute(tables.store.delete())
            _carry(source, target, tables.metadata.sorted_tables)
        with closing(sqlite3.connect(draft)) as made:
            one_file(made)
        draft.replace(to)


@contextmanager
def _store_in(file: Path) -> Iterator[sa.Engine]:
    engine = connect(URL.create("sqlite", database=str(file)))
    try:
        upgrade(engine)
        yield engine
    finally:
        engine.dispose()


def _carry(source: sa.Connection, target: sa.Connection, moved: list[sa.Table]) -> None:
    """Carry the rows over, those that others refer to first."""
    for table in moved:
        rows = source.execute(sa.select(table).order_by(*table.primary_key)).mappings()
        for some in rows.partitions(AT_ONCE):
            target.execute(table.insert(), [dict(row) for row in some])
        if target.dialect.name == "postgresql":
            _count_on(target, table)


def _count_on(connection: sa.Connection, table: sa.Table) -> None:
    """Let PostgreSQL number new rows after those that were carried over."""
    for column in table.primary_key:
        quoted = connection.dialect.identifier_preparer.format_table(table)
        serial = sa.func.pg_get_serial_sequence(quoted, column.name)
        sequence = connection.execute(sa.select(serial)).scalar_one()
        if sequence:
            sequence = sa.cast(sequence, REGCLASS)
            newest = sa.select(sa.func.max(column)).scalar_subquery()
            highest = sa.func.greatest(newest, sa.func.nextval(sequence))
            connection.execute(sa.select(sa.func.setval(sequence, highest)))


def _judge(connection: sa.Connection) -> None:
    """Raise StoreFailed where a backup is damaged or its log does not hold."""
    sound = connection.exec_driver_sql("PRAGMA integrity_check").scalar_one()
    if sound != "ok" or verify(connection):
        raise StoreFailed(
            says("This backup is damaged or was altered: its log does not hold. Use another.")
        )


def _is_backup(file: Path) -> bool:
    """Whether a file is a store of ours that nobody has open: SQLite's header says so."""
    with file.open("rb") as opened_:
        head = opened_.read(100)
    return _marked(head) and head[18] == 1  # a store that is worked in has 2 here, for its WAL


def _is_ours(file: Path) -> bool:
    try:
        with file.open("rb") as opened_:
            return _marked(opened_.read(100))
    except OSError:
        return False


def _marked(head: bytes) -> bool:
    mark = int.from_bytes(head[68:72], "big")
    return head.startswith(b"SQLite format 3\0") and mark == OURS


def _why(error: Exception) -> str:
    return first_line(getattr(error, "orig", None) or error)
