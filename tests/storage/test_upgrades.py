"""Stores of every version open in this one, and what is not ours stays as it is."""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from roster.domain.errors import StoreFailed
from roster.storage import Store, open_store, tables
from tests.storage.old_stores import OLD, load
from tests.storage.people import RING, RITVA, opened
from tests.storage.working import facts

MIGRATIONS = Path(tables.__file__).parents[1] / "migrations/versions"
VERSIONS = sorted(file.name[:5] for file in MIGRATIONS.glob("v*.py"))
Rows = dict[str, list[Mapping[str, Any]]]


def test_models_and_migrations_are_equal(database_url: str) -> None:
    open_store(database_url).close()
    with connected(database_url) as connection:
        found = MigrationContext.configure(connection, opts={"compare_server_default": True})
        assert compare_metadata(found, tables.metadata) == []


def test_a_store_of_every_version_is_kept() -> None:
    kept = {file.name.split(".")[0] for file in OLD.glob("*.sqlite.sql")}
    assert sorted(kept) == VERSIONS, "python -m tests.storage.old_stores writes the newest"


@pytest.mark.parametrize("version", VERSIONS)
def test_an_old_store_opens_and_nothing_is_missing(database_url: str, version: str) -> None:
    old(database_url, version)
    with connected(database_url) as connection:
        before = rows(connection)
    with opened(database_url) as store:
        with connected(database_url) as connection:
            after = rows(connection)
        del before["alembic_version"]
        assert {name: known(after[name], of) for name, of in before.items()} == before
        assert store.verify(str(before["store"][0]["head"])) is None
        read_whole(store, before)
        store.keep(facts(3), RITVA)
        assert store.verify() is None


@pytest.mark.parametrize("version", VERSIONS[-2:])
def test_a_copy_is_made_before_a_file_is_upgraded(tmp_path: Path, version: str) -> None:
    file = tmp_path / "dutyring.db"
    old(f"sqlite:///{file}", version)
    with connected(f"sqlite:///{file}") as connection:
        before = rows(connection)
    open_store(f"sqlite:///{file}").close()
    copies = [*tmp_path.glob("*.bak")]
    assert len(copies) == (version != VERSIONS[-1])
    for copy in copies:
        with connected(f"sqlite:///{copy}") as connection:
            assert rows(connection) == before
        assert copy.stat().st_mode & 0o077 == 0


def test_a_store_that_is_up_to_date_is_opened_without_a_copy(tmp_path: Path) -> None:
    for _ in range(2):
        open_store(f"sqlite:///{tmp_path / 'dutyring.db'}").close()
    assert {file.name for file in tmp_path.iterdir()} == {"dutyring.db", "dutyring.db.lock"}


def test_a_copy_that_is_put_in_the_place_of_a_store_works(tmp_path: Path) -> None:
    """Readers do not wait for a writer, although a copy is made without a log beside it."""
    file = tmp_path / "dutyring.db"
    open_store(f"sqlite:///{file}").close()
    with closing(sqlite3.connect(file)) as copy:
        copy.execute("PRAGMA journal_mode = DELETE")
    with opened(f"sqlite:///{file}") as store, store.writing(RITVA) as work:
        work.log("test", RING)
        assert store.head() == ""


def sqlite_of_others(file: Path, mode: str) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(f"PRAGMA journal_mode = {mode}")
        connection.execute("CREATE TABLE person (name text)")
        connection.execute("INSERT INTO person VALUES ('Aino')")
        connection.commit()


def of_a_later_version(url: str) -> None:
    open_store(url).close()
    with connected(url) as connection:
        connection.execute(sa.text("UPDATE alembic_version SET version_num = '9999'"))
        connection.commit()


@pytest.mark.parametrize("mode", ["DELETE", "WAL"])
def test_a_file_of_another_program_is_left_as_it_is(tmp_path: Path, mode: str) -> None:
    sqlite_of_others(tmp_path / "other.db", mode)
    refused(tmp_path / "other.db", "not one of dutyring")


def test_a_letter_is_not_taken_for_a_database(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Hyvä Aino,\n" * 100)
    refused(tmp_path / "letter.txt", "not one of dutyring")


def test_a_file_of_a_later_version_is_left_as_it_is(tmp_path: Path) -> None:
    of_a_later_version(f"sqlite:///{tmp_path / 'dutyring.db'}")
    (tmp_path / "dutyring.db.lock").unlink()
    refused(tmp_path / "dutyring.db", "later version")


@pytest.mark.postgresql
@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_tables_of_another_program_are_left_as_they_are(database_url: str) -> None:
    with psycopg.connect(database_url) as server:
        server.execute("CREATE TABLE person (name text)")
        server.execute("INSERT INTO person VALUES ('Aino')")
    left_alone(database_url, "not one of dutyring")


@pytest.mark.postgresql
@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_tables_of_a_later_version_are_left_as_they_are(database_url: str) -> None:
    of_a_later_version(database_url)
    left_alone(database_url, "later version")


def refused(file: Path, why: str) -> None:
    """Opening says why not, and not a byte changes, nor does a file come beside it."""
    before = {f.name: f.read_bytes() for f in file.parent.iterdir()}
    with pytest.raises(StoreFailed, match=why):
        open_store(str(file))
    assert {f.name: f.read_bytes() for f in file.parent.iterdir()} == before


def left_alone(url: str, why: str) -> None:
    with connected(url) as connection:
        before = rows(connection)
    with pytest.raises(StoreFailed, match=why):
        open_store(url)
    with connected(url) as connection:
        assert rows(connection) == before


def old(url: str, version: str) -> None:
    load(url, OLD / f"{version}.{sa.make_url(url).get_backend_name()}.sql")


@contextmanager
def connected(url: str) -> Iterator[sa.Connection]:
    engine = sa.create_engine(url)
    with engine.connect() as connection:
        yield connection
    engine.dispose()


def rows(connection: sa.Connection) -> Rows:
    """Every row of every table, as the database has it."""
    names = sorted(sa.inspect(connection).get_table_names())
    chosen = {name: connection.exec_driver_sql(f'SELECT * FROM "{name}"') for name in names}
    return {
        name: sorted((dict(row) for row in found.mappings()), key=repr)
        for name, found in chosen.items()
    }


def known(after: list[Mapping[str, Any]], before: list[Mapping[str, Any]]) -> Any:
    """Rows without the columns that are new."""
    columns = before[0].keys() if before else ()
    return sorted(({name: row[name] for name in columns} for row in after), key=repr)


def read_whole(store: Store, before: Rows) -> None:
    """All that the tables hold is told by the store."""
    found = store.facts(RING)
    assert found
    lengths = {
        "person": found.people,
        "absence": found.absences,
        "wish": found.wishes,
        "history": found.history,
        "member": found.ring.members,
        "agreement": found.ring.agreements,
    }
    assert {name: len(words) for name, words in lengths.items()} == {
        name: len(before[name]) for name in lengths
    }
    rosters = [store.roster(line.id) for line in store.rosters(RING)]
    assert len(rosters) == len(before.get("roster", ()))
    assert sum(len(r.marks) for r in rosters) == len(before.get("seat", ()))
    done = [d for r in rosters for d in store.since(r.id, 0)]
    assert len(done) == len(before.get("operation", ()))
    assert len(store.publications(RING)) == len(before.get("publication", ()))
    assert len(store.tooks(RING)) == len(before.get("took", ()))
    assert len(store.shown(RING)) == len(before.get("published", ()))
