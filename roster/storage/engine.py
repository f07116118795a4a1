"""Where the store is, and how it is opened: SQLite in the user's data folder, or PostgreSQL.

A file or database that is not ours, or from a later version, is refused and left untouched.
"""

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from platformdirs import user_data_path
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import ConnectionPoolEntry

from roster.domain.errors import StoreFailed
from roster.domain.words import says

OURS = 0x44757479  # "Duty" as SQLite's application_id
PATIENCE = 30  # seconds that a writer waits for another
FOREIGN = says(
    "This database is not one of dutyring’s. It is left as it is: name another with --database."
)


def url_of(database: str | None = None) -> URL:
    """The store that is asked for, by the environment, else the one in the data folder."""
    asked = database or os.environ.get("DUTYRING_DATABASE_URL")
    if not asked:
        return URL.create("sqlite", database=str(data_folder() / "dutyring.db"))
    if "://" not in asked:
        return URL.create("sqlite", database=str(Path(asked).expanduser().absolute()))
    for old in ("postgres://", "postgresql+psycopg://"):
        asked = asked.replace(old, "postgresql://", 1) if asked.startswith(old) else asked
    try:
        url = make_url(asked)
    except sa.exc.ArgumentError:
        url = URL.create("none")
    if url.get_backend_name() in ("sqlite", "postgresql"):
        return url
    raise StoreFailed(says("A database is named as sqlite:///FILE or postgresql://USER@HOST/NAME."))


def data_folder() -> Path:
    """Where a user's data lies, by DUTYRING_DATA, else where this system keeps it."""
    named = os.environ.get("DUTYRING_DATA")
    return (Path(named).expanduser() if named else user_data_path("dutyring")).absolute()


def file_of(url: URL) -> Path | None:
    """The file of an SQLite store."""
    is_file = url.get_backend_name() == "sqlite" and url.database
    return Path(url.database or "") if is_file else None


def is_there(database: str | None = None) -> bool:
    """Whether there is a database of this name; none is made. Raises StoreFailed."""
    url = url_of(database)
    file = file_of(url)
    if file is not None:
        return file.is_file()
    engine = sa.create_engine(url)
    try:
        return sa.inspect(engine).has_table("store")
    except DBAPIError as error:
        raise unreachable(error) from error
    finally:
        engine.dispose()


def connect(url: URL) -> sa.Engine:
    """An engine whose transactions are begun by us. Raises StoreFailed if the file is not ours."""
    file = file_of(url)
    if file is None:
        return sa.create_engine(url, pool_pre_ping=True)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with suppress(FileExistsError):  # readable for its owner only
            os.close(os.open(file, os.O_CREAT | os.O_EXCL, 0o600))
        if not _is_ours(file):
            raise StoreFailed(FOREIGN)
    except (OSError, sqlite3.Error) as error:
        raise unreachable(error) from error
    engine = sa.create_engine(url, connect_args={"timeout": PATIENCE})
    sa.event.listen(engine, "connect", _prepare)
    sa.event.listen(engine, "begin", _begin)
    return engine


def unreachable(error: Exception) -> StoreFailed:
    """The sentence for a store that cannot be reached or written; nothing of it was changed."""
    why = getattr(error, "orig", None) or error
    return StoreFailed(
        says("The database cannot be used: {why}. What it holds is as it was.", why=first_line(why))
    )


def first_line(error: BaseException) -> str:
    """What a driver or the system says of a fault, on one line."""
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    text = str(error).strip()
    return text.splitlines()[0] if text else type(error).__name__


def begin_file(file: Path) -> None:
    """Mark a file as ours before all else: killed at any point, it is still known as ours."""
    _set(file, f"application_id = {OURS}")


def write_ahead(file: Path) -> None:
    """Let nobody who reads wait for who writes; the file keeps it, a copy of it may not."""
    _set(file, "journal_mode = WAL")


def _is_ours(file: Path) -> bool:
    """An empty file, or one with our mark. Opened as immutable, nothing is left beside it.

    By SQLite itself: another reader's closing would drop the locks of this process.
    """
    if file.stat().st_size == 0:
        return True
    reader = sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
    try:
        reader.execute("PRAGMA writable_schema = ON")  # read also what is being written to
        return int(reader.execute("PRAGMA application_id").fetchone()[0]) == OURS
    except sqlite3.OperationalError:
        raise
    except sqlite3.DatabaseError:  # not a database at all
        return False
    finally:
        reader.close()


def _set(file: Path, pragma: str) -> None:
    try:
        with closing(sqlite3.connect(file, timeout=PATIENCE, isolation_level=None)) as connection:
            connection.execute(f"PRAGMA {pragma}")
    except sqlite3.Error as error:
        raise unreachable(error) from error


def _prepare(connection: Any, _: ConnectionPoolEntry) -> None:
    """Pragmas of each connection; the driver leaves transactions to us."""
    connection.isolation_level = None
    for pragma in ("foreign_keys = ON", "synchronous = FULL"):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: sa.Connection) -> None:
    """Writers wait in line before they read, so that none has to be turned away afterwards."""
    writing = connection.get_execution_options().get("writing")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")
