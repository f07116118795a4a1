"""A disk that is full and a folder that may not be written: a sentence, and nothing is lost."""

import os
import pwd
import resource
import tempfile
from collections.abc import Callable, Iterator
from itertools import count
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path

import psycopg
import pytest

from roster.domain.errors import StoreFailed
from roster.storage import Who, open_store
from tests.storage.people import RITVA, Clock, opened
from tests.storage.told import Told, check
from tests.storage.working import Answer, Order, carry_out, facts

PROCESSES = get_context("forkserver")
PROCESSES.set_forkserver_preload(["tests.storage.warm"])
BEGUN = (
    Order(number=1, do="keep", who="Ritva", turn=1),
    Order(number=2, do="draft", who="Ritva"),
    Order(number=3, do="publish", who="Ritva", roster=1),
)
SENTENCE = "The database cannot be used"


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that everybody may enter, also who is not root."""
    with tempfile.TemporaryDirectory(prefix="dutyring-") as name:
        Path(name).chmod(0o755)
        yield Path(name)
        Path(name).chmod(0o755)


@pytest.mark.parametrize("room", [0, 30_000, 300_000])
def test_a_full_disk_is_told_in_a_sentence_and_nothing_is_lost(folder: Path, room: int) -> None:
    file = folder / "dutyring.db"
    told = begun(str(file))
    turn, said = answered(write_until_full, file, room)
    told.turn = turn if turn is not None else told.turn
    assert said.startswith(SENTENCE)
    with opened(str(file)) as store:  # there is room again
        check(told, store)
        store.keep(facts(8), RITVA)


def test_a_store_that_may_only_be_read_is_told_in_a_sentence(folder: Path) -> None:
    file = folder / "dutyring.db"
    told = begun(str(file))
    file.chmod(0o444)
    folder.chmod(0o555)
    before = {f.name: f.read_bytes() for f in folder.iterdir()}
    assert answered(use_unprivileged, file, 0)[1].startswith(SENTENCE)
    assert {f.name: f.read_bytes() for f in folder.iterdir()} == before
    folder.chmod(0o755)
    file.chmod(0o600)
    with opened(str(file)) as store:
        check(told, store)


def test_a_folder_that_may_only_be_read_is_told_in_a_sentence(folder: Path) -> None:
    folder.chmod(0o555)
    for name in ("dutyring.db", "data/dutyring.db"):
        assert answered(use_unprivileged, folder / name, 0)[1].startswith(SENTENCE)
    assert [*folder.iterdir()] == []


@pytest.mark.postgresql
@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_a_server_that_may_only_be_read_is_told_in_a_sentence(database_url: str) -> None:
    told = begun(database_url)
    with psycopg.connect(database_url, autocommit=True) as server:
        name = server.info.dbname
        server.execute(f'ALTER DATABASE "{name}" SET default_transaction_read_only = on')
    with opened(database_url) as store:
        with pytest.raises(StoreFailed, match=SENTENCE):
            store.keep(facts(2), RITVA)
        assert store.verify() is None
    with psycopg.connect(database_url, autocommit=True) as server:
        server.execute("SET default_transaction_read_only = off")
        server.execute(f'ALTER DATABASE "{name}" RESET default_transaction_read_only')
    with opened(database_url) as store:
        check(told, store)


def begun(url: str) -> Told:
    """A store with a published roster, and what it acknowledged."""
    told = Told()
    with opened(url, Clock()) as store:
        for order in BEGUN:
            told.add(order, carry_out(order, store))
    return told


Use = Callable[[Path, int, Connection], None]


def answered(use: Use, file: Path, room: int) -> tuple[int | None, str]:
    """What a process of its own came to: the last facts that it kept, and what it was told."""
    answer, tells = PROCESSES.Pipe(duplex=False)
    process = PROCESSES.Process(target=use, args=(file, room, tells))
    process.start()
    tells.close()
    turn, said = answer.recv()
    process.join()
    assert process.exitcode == 0
    process.close()
    return turn, said


def write_until_full(file: Path, room: int, answer: Connection) -> None:
    """Keep facts, one after the other, until no file may grow any more."""
    with opened(str(file), Clock()) as store:
        most = file.stat().st_size + room
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
        kept: Answer | None = None
        try:
            for number in count():
                order = Order(number=number % 8, do="keep", who="Ritva", turn=number % 8)
                kept = carry_out(order, store)
        except StoreFailed as failed:
            answer.send((kept and kept.number, str(failed)))
        assert store.verify() is None  # what is there can still be read


def use_unprivileged(file: Path, _: int, answer: Connection) -> None:
    """Open a store as somebody whom the rights of files bind, root or not."""
    with tempfile.TemporaryDirectory() as scratch:
        open_store(f"{scratch}/dutyring.db").close()  # all modules are loaded
        if os.geteuid() == 0:
            os.seteuid(pwd.getpwnam("nobody").pw_uid)
        try:
            with opened(str(file)) as store:
                store.keep(facts(2), Who("Ritva"))
        except StoreFailed as failed:
            answer.send((None, str(failed)))
        os.seteuid(os.getuid())
