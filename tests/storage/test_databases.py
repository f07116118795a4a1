"""The databases that tests of the store run on."""

import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import psycopg
import pytest
from sqlalchemy import create_engine, inspect, text

from tests.storage.temp_postgres import Server, ServerFailed, temp_postgres

VERSIONS = {"sqlite": "SELECT sqlite_version()", "postgresql": "SHOW server_version"}
OLDEST = {"sqlite": 3, "postgresql": 15}
ROOT = Path(__file__).parents[2]
KILLED = """
import os, signal
from pathlib import Path
from tests.storage.temp_postgres import temp_postgres
with temp_postgres(Path({programs!r})) as server:
    server_id = (server.folder / "data" / "postmaster.pid").read_text().split()[0]
    print(server.folder, server_id, flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_both_databases_say_their_version(database_url: str) -> None:
    engine = create_engine(database_url)
    with engine.connect() as connection:
        version = connection.scalar(text(VERSIONS[engine.dialect.name]))
    engine.dispose()
    assert isinstance(version, str)
    assert int(version.split(".")[0]) >= OLDEST[engine.dialect.name]
    assert engine.dialect.driver in ("pysqlite", "psycopg")


@pytest.mark.parametrize("test", ["first", "second"])
def test_every_test_has_an_empty_database(database_url: str, test: str) -> None:
    engine = create_engine(database_url)
    with engine.begin() as connection:
        assert inspect(connection).get_table_names() == []
        connection.execute(text(f"CREATE TABLE left_by_the_{test} (n integer)"))
    engine.dispose()


@pytest.mark.postgresql
def test_a_database_goes_with_its_test_even_while_connected(postgresql: Server) -> None:
    with postgresql.database() as url:
        forgotten = psycopg.connect(url)
    forgotten.close()
    with pytest.raises(psycopg.OperationalError, match="does not exist"):
        psycopg.connect(url)


@pytest.mark.postgresql
def test_the_server_is_set_up_as_in_a_finnish_county(postgresql: Server) -> None:
    with postgresql.database() as url, psycopg.connect(url) as connection:
        names = connection.execute(
            "SELECT name FROM (VALUES ('Öhman'), ('Zitting'), ('aho'), ('Ahola')) AS n (name)"
            " ORDER BY name"
        ).fetchall()
        zone = connection.execute("SHOW timezone").fetchone()
    assert [name for (name,) in names] == ["aho", "Ahola", "Zitting", "Öhman"]
    assert zone == ("Europe/Helsinki",)


@pytest.mark.postgresql
def test_a_server_that_does_not_start_says_why(postgresql_programs: Path) -> None:
    with (
        pytest.raises(ServerFailed, match='unrecognized configuration parameter "no_such"'),
        temp_postgres(postgresql_programs, ["-c", "no_such=1"]),
    ):
        pass


@pytest.mark.postgresql
def test_a_server_goes_even_when_its_tests_are_killed(postgresql_programs: Path) -> None:
    killed = subprocess.run(
        [sys.executable, "-c", KILLED.format(programs=str(postgresql_programs))],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )
    assert killed.returncode == -signal.SIGKILL
    folder, server_id = killed.stdout.split()
    deadline = time.monotonic() + 30
    while Path(folder).exists() and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not Path(folder).exists()
    assert not psutil.pid_exists(int(server_id))
