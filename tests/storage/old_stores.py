"""Stores as every version left them, kept as SQL in tests/storage/old.

Whoever adds a migration runs `python -m tests.storage.old_stores` on the version with it: a small
ring with a published week, a change of it, a duty taken over and a draft is written down for both
databases. Files of versions before stay as they are.
"""

import re
import sqlite3
import subprocess
import tempfile
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import psycopg

from roster.domain.feeds import Subscription
from roster.domain.publishing import Publishing
from roster.storage import Store
from roster.storage.engine import OURS
from tests import tools
from tests.storage.people import RING, RITVA, Clock, edit, handed, opened
from tests.storage.temp_postgres import temp_postgres
from tests.storage.working import NOON, Order, case, facts, made, took_over

OLD = Path(__file__).with_name("old")
# What only pg_dump's own reader knows, and settings of later servers.
NOT_SQL = re.compile(r"^(\\.*|--.*|SET .*|)\n", re.MULTILINE)


def fill(store: Store, clock: Clock) -> None:
    """What a store can hold, a little of each."""
    clock.now = NOON - timedelta(days=7)
    store.keep(facts(1), RITVA)
    first, second = (_drafted(store, week) for week in (0, 1))
    store.edit(second, edit(handed(store, second), 1), RITVA)
    store.edit(second, edit(handed(store, second, nth=1), 2), RITVA)
    store.undo(second, RITVA, "ritva-1", 3)
    store.publish(first, Publishing(case=case(0), late="sairasloma", told=("aino",)), RITVA)
    change = edit(handed(store, first, "elina-rasanen", nth=4), 4, "change", reason="vaihto")
    store.edit(first, change, RITVA)
    store.make_link(Subscription(ring=RING), RITVA)
    clock.now = NOON
    store.take(first, took_over(store.roster(first)), RITVA)


def load(url: str, file: Path) -> None:
    """Make a store as it was."""
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as connection:
            connection.executescript(file.read_text())
        return
    with psycopg.connect(url) as server:
        server.execute(file.read_bytes())


def main() -> None:
    """Write down a store of this version, for both databases."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "dutyring.db"
        version = _made(f"sqlite:///{file}")
        with closing(sqlite3.connect(file)) as connection:
            lines = [*connection.iterdump(), f"PRAGMA application_id = {OURS};"]
    _write(f"v{version}.sqlite.sql", "\n".join([*lines, "PRAGMA journal_mode = WAL;"]))
    programs = Path(tools.postgresql() or "")
    with temp_postgres(programs) as server, server.database() as url:
        version = _made(url)
        asked = ["--no-owner", "--no-privileges", "--inserts", "--schema=public", url]
        told = subprocess.run(
            [programs / "pg_dump", *asked], capture_output=True, text=True, check=True
        )
        text = NOT_SQL.sub("", told.stdout).replace("CREATE SCHEMA public;\n", "")
        _write(f"v{version}.postgresql.sql", text)


def _made(url: str) -> str:
    clock = Clock()
    with opened(url, clock) as store:
        fill(store, clock)
        with store.reading() as connection:
            query = "SELECT version_num FROM alembic_version"
            return str(connection.exec_driver_sql(query).scalar_one())


def _drafted(store: Store, week: int) -> int:
    return store.draft(RING, made(Order(number=0, do="draft", who="Ritva", week=week)), RITVA)


def _write(name: str, text: str) -> None:
    OLD.mkdir(exist_ok=True)
    (OLD / name).write_text(text.strip() + "\n")


if __name__ == "__main__":
    main()
