"""What every test shares."""

import os
import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
import time_machine
from hypothesis import settings

from roster.storage import Store, open_store
from tests import tools
from tests.drawing import drawn
from tests.storage.people import Clock, opened
from tests.storage.temp_postgres import Server, temp_postgres

# Tests tell of rosters of a certain year: their clock goes on from this day, and that of every
# program that they start.
DAY = "2026-11-22T08:00:00+00:00"

settings.register_profile("house", settings(), max_examples=drawn(2))
settings.load_profile("house")


def pytest_configure(config: pytest.Config) -> None:
    """Begin the day where tests run: in each worker, not in what only hands tests to workers."""
    if getattr(config.option, "numprocesses", None) and not hasattr(config, "workerinput"):
        return
    os.environ["DUTYRING_TEST_DAY"] = DAY
    ours = str(Path(__file__).with_name("clock"))
    os.environ["PYTHONPATH"] = os.pathsep.join(
        [ours, *filter(None, [os.environ.get("PYTHONPATH")])]
    )
    time_machine.travel(datetime.fromisoformat(DAY), tick=True).start()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Tests whose tool is missing are left out, but never where CI judges."""
    if tools.in_ci():
        return
    marks = {tool.mark for tool in tools.missing()}
    left_out = [item for item in items if any(map(item.get_closest_marker, marks))]
    config.hook.pytest_deselected(items=left_out)
    items[:] = [item for item in items if item not in left_out]


def pytest_runtest_setup(item: pytest.Item) -> None:
    """A test without its tool fails with one line."""
    for tool in tools.TOOLS:
        if item.get_closest_marker(tool.mark) and not tool.find():
            pytest.fail(tool.missing, pytrace=False)


@pytest.fixture(scope="session")
def postgresql_programs() -> Path:
    found = tools.postgresql()
    assert found, "tests that ask for this are marked postgresql"
    return Path(found)


@pytest.fixture(scope="session")
def postgresql(postgresql_programs: Path) -> Iterator[Server]:
    """A server for all tests of one worker."""
    with temp_postgres(postgresql_programs) as server:
        yield server


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Where an empty database is: every test that asks runs on both kinds."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'dutyring.db'}"
        return
    server: Server = request.getfixturevalue("postgresql")
    with server.database() as url:
        yield url


@pytest.fixture(scope="session")
def made_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store without a ring, made once: a copy is as good as a new one, and cheap."""
    file = tmp_path_factory.mktemp("made") / "dutyring.db"
    open_store(str(file)).close()
    return file


@pytest.fixture(scope="session")
def made_database(postgresql: Server) -> Iterator[str]:
    """The same as a database of PostgreSQL: its URL."""
    with postgresql.database() as url:
        open_store(url).close()
        yield url


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def store_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Where a store without a ring is: every test that asks runs on both kinds."""
    if request.param == "sqlite":
        file = shutil.copy(request.getfixturevalue("made_file"), tmp_path / "dutyring.db")
        yield f"sqlite:///{file}"
        return
    server: Server = request.getfixturevalue("postgresql")
    with server.database(like=request.getfixturevalue("made_database")) as url:
        yield url


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def new_store(store_url: str, clock: Clock) -> Iterator[Store]:
    """A store without a ring that goes by the clock."""
    with opened(store_url, clock) as found:
        yield found
