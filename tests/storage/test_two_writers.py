"""Two processes at one store: no edit is lost, and only one makes or upgrades it."""

from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Barrier
from pathlib import Path

import pytest
from sqlalchemy.engine import make_url

from roster.domain.case import Seat
from roster.domain.changes import Mark, after
from roster.domain.errors import StoreFailed
from roster.storage import Store, open_store, upgrade
from roster.storage.engine import connect
from tests.storage.people import RING, RITVA, Clock, opened
from tests.storage.rivals import Try, come_in, contend, tried
from tests.storage.test_upgrades import connected, old, rows
from tests.storage.working import Order, facts, made

PROCESSES = get_context("forkserver")
PROCESSES.set_forkserver_preload(["tests.storage.warm"])
FIRST_DRAFT = made(Order(number=0, do="draft", who="Ritva"))


def test_of_two_who_edit_at_once_neither_loses_an_edit(database_url: str, tmp_path: Path) -> None:
    contest(database_url, tmp_path, seconds=2)


@pytest.mark.soak
def test_of_two_who_edit_for_a_minute_neither_loses_an_edit(
    database_url: str, tmp_path: Path
) -> None:
    contest(database_url, tmp_path, seconds=60)


@pytest.mark.parametrize("turn", range(3))
def test_two_who_open_a_new_store_at_once_both_have_it(
    database_url: str, tmp_path: Path, turn: int
) -> None:
    gate = PROCESSES.Barrier(2)
    answers = [arriving(database_url, gate) for _ in range(2)]
    assert [answer.recv() for answer in answers] == [0, 0], turn
    with connected(database_url) as connection:
        made_once = rows(connection)
    assert len(made_once["alembic_version"]) == len(made_once["store"]) == 1
    assert [*tmp_path.glob("*.bak")] == []


def test_who_opens_a_store_while_it_is_upgraded_waits(database_url: str) -> None:
    old(database_url, "v0001")
    gate = PROCESSES.Barrier(2)
    with upgrading(database_url):
        answer = arriving(database_url, gate)
        gate.wait()
        assert not answer.poll(1)
    assert answer.recv() == 1


def test_who_waits_for_an_upgrade_in_vain_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = f"sqlite:///{tmp_path / 'dutyring.db'}"
    old(url, "v0001")
    monkeypatch.setattr(upgrade, "PATIENCE", 0)
    with upgrading(url), pytest.raises(StoreFailed, match="up to date"):
        open_store(url)
    open_store(url).close()


@contextmanager
def upgrading(url: str) -> Iterator[None]:
    """Another program is bringing the store up to date."""
    engine = connect(make_url(url))
    try:
        with upgrade._locked(engine):
            yield
    finally:
        engine.dispose()


def arriving(url: str, gate: Barrier) -> Connection:
    """A process that opens a store; what it tells of it."""
    answer, tells = PROCESSES.Pipe(duplex=False)
    PROCESSES.Process(target=come_in, args=(url, gate, tells), daemon=True).start()
    tells.close()
    return answer


def contest(url: str, folder: Path, seconds: float) -> None:
    with opened(url, Clock()) as store:
        store.keep(facts(0), RITVA)
        assert store.draft(RING, FIRST_DRAFT, RITVA) == 1
    gate = PROCESSES.Barrier(2)
    notes = {who: folder / f"{who}.notes" for who in ("Ritva", "Pekka")}
    processes = [
        PROCESSES.Process(target=contend, args=(url, file, who, seconds, gate))
        for who, file in notes.items()
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join(seconds + 120)
        assert process.exitcode == 0
        process.close()
    with opened(url) as store:
        judge([t for file in notes.values() for t in tried(file)], store)


def judge(tries: list[Try], store: Store) -> None:
    """What was acknowledged is in the history once, and nothing else is."""
    done = sorted((t.done for t in tries if t.done), key=lambda d: d.revision)
    assert {d.who for d in done} == {"Ritva", "Pekka"}
    assert any(t.done is None for t in tries)
    assert store.since(1, 0) == tuple(done)
    assert [d.revision for d in done] == list(range(1, len(done) + 1))
    marks: dict[Seat, Mark] = dict(FIRST_DRAFT.marks)
    for one in done:
        marks = after(marks, one.cells)
    assert store.roster(1).marks == marks
    assert store.roster(1).revision == len(done)
    assert store.verify() is None
