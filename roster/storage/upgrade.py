"""Bringing a store up to this version: under a lock, after a copy of an SQLite file."""

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import sqlalchemy as sa

from roster.domain.errors import StoreFailed
from roster.domain.words import says
from roster.storage.backup import copy_file
from roster.storage.engine import FOREIGN, PATIENCE, begin_file, file_of, write_ahead

MIGRATIONS = Path(__file__).with_name("migrations")
VERSIONS = sorted(p.name[1:5] for p in (MIGRATIONS / "versions").glob("v[0-9]*_*.py"))
LOCK = 4478_2026  # PostgreSQL's advisory lock of whoever upgrades
NEWER = says(
    "This database was written by a later version of dutyring. It is left as it is:"
    " install that version, or name another database."
)


def upgrade(engine: sa.Engine) -> None:
    """Make the tables, or bring them up to date. Raises StoreFailed if they are not ours."""
    if _version(engine) != VERSIONS[-1]:
        _bring_up(engine)
    file = file_of(engine.url)
    if file:
        write_ahead(file)


def _bring_up(engine: sa.Engine) -> None:
    with _locked(engine):
        version = _version(engine)
        if version == VERSIONS[-1]:
            return
        file = file_of(engine.url)
        if file and version:
            copy_file(file, file.with_name(f"{file.name}.{version}-{_now()}.bak"))
        elif file:
            begin_file(file)
        with engine.execution_options(writing=True).begin() as connection:
            _migrate(connection)


def _migrate(connection: sa.Connection) -> None:
    """Alembic is loaded here and not before: mostly nothing is to be brought up."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _version(engine: sa.Engine) -> str | None:
    """The version of the store, None where nothing is there yet; foreign and newer ones refused."""
    with engine.connect() as connection:
        tables = set(sa.inspect(connection).get_table_names())
        version = None
        if "alembic_version" in tables:
            number = connection.exec_driver_sql("SELECT version_num FROM alembic_version")
            version = number.scalar_one_or_none()
    if version is None:
        if tables - {"alembic_version"}:
            raise StoreFailed(FOREIGN)
        return None
    if not {"store", "audit", "ring"} <= tables:
        raise StoreFailed(FOREIGN)
    if version not in VERSIONS:
        raise StoreFailed(NEWER)
    return str(version)


@contextmanager
def _locked(engine: sa.Engine) -> Iterator[None]:
    """One upgrade at a time, whichever process begins it."""
    file = file_of(engine.url)
    if file is None:
        with engine.connect() as connection:
            connection.execute(sa.select(sa.func.pg_advisory_lock(LOCK)))
            try:
                yield
            finally:
                connection.execute(sa.select(sa.func.pg_advisory_unlock(LOCK)))
        return
    lock = os.open(file.with_name(f"{file.name}.lock"), os.O_RDWR | os.O_CREAT, 0o600)
    try:
        _wait_for(lock)
        yield
    finally:
        os.close(lock)


def _wait_for(lock: int) -> None:
    """Take the lock; the system lets go of it when the process ends, however it ends."""
    ends = time.monotonic() + PATIENCE
    while True:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            if time.monotonic() > ends:
                raise StoreFailed(
                    says("Another program is bringing the database up to date. Try again soon.")
                ) from error
            time.sleep(0.05)
        else:
            return


def _now() -> str:
    return f"{datetime.now(UTC):%Y%m%dT%H%M%SZ}"
