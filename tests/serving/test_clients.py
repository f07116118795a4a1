"""A real calendar program subscribes to a real server: vdirsyncer fetches, khal reads."""

import socket
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import httpx2 as httpx
import psutil
import pytest

from roster.domain.feeds import Subscription
from roster.storage import Store
from tests.feeds.checkers import check_all
from tests.serving.house import others
from tests.serving.phone import PATIENCE, Phone, Server, serving
from tests.storage.people import RING, RITVA, Clock, edit, handed, opened


@pytest.fixture
def store(january: Path, tmp_path: Path) -> Iterator[Store]:
    (tmp_path / "dutyring.db").write_bytes(january.read_bytes())
    with opened(f"sqlite:///{tmp_path / 'dutyring.db'}", Clock()) as found:
        yield found


@pytest.fixture
def server(store: Store, tmp_path: Path) -> Iterator[Server]:
    assert store.links(RING) == ()
    with serving(tmp_path / "dutyring.db", tmp_path / "log") as found:
        yield found


def hand(store: Store, to: str, *, nth: int = 0, number: int = 1) -> None:
    cells = handed(store, 1, to, nth=nth)
    store.edit(1, edit(cells, number, "change", seen=number - 1, reason="sovittu"), RITVA)


def of(store: Store, person: str = "") -> set[datetime]:
    return {s.duty.start for s in store.shown(RING) if not person or person in s.people}


def test_a_calendar_program_follows_every_change(
    store: Store, server: Server, tmp_path: Path
) -> None:
    aino = store.shown(RING)[0].people[0]
    eero = next(others(store, aino))
    token = store.make_link(Subscription(ring=RING, person=aino), RITVA)
    phone = Phone(tmp_path / "phone", f"{server.url}/feeds/{token}.ics")
    assert phone.sync(), phone.said
    before = phone.sees()
    assert {*before} == of(store, aino)
    hand(store, eero)  # one of hers goes to Eero
    assert phone.sync(), phone.said
    assert {*phone.sees()} == of(store, aino) < {*before}
    added = [n for n, s in enumerate(store.shown(RING)) if aino not in s.people][5]
    hand(store, aino, nth=added, number=2)
    assert phone.sync(), phone.said
    assert {*phone.sees()} == of(store, aino)
    for number in range(3, 30):
        left = [n for n, s in enumerate(store.shown(RING)) if aino in s.people]
        if not left:
            break
        hand(store, "", nth=left[0], number=number)
    assert of(store, aino) == set()
    # vdirsyncer asks before it empties a calendar.
    assert phone.sync("--force-delete", "duties"), phone.said
    assert phone.sees() == {}


def test_a_swap_gives_the_ring_another_name_and_no_other_duty(
    store: Store, server: Server, tmp_path: Path
) -> None:
    token = store.make_link(Subscription(ring=RING), RITVA)
    phone = Phone(tmp_path / "phone", f"{server.url}/feeds/{token}.ics")
    assert phone.sync(), phone.said
    before = phone.sees()
    aino = store.shown(RING)[0].people[0]
    hand(store, next(others(store, aino)))
    assert phone.sync(), phone.said
    after = phone.sees()
    assert {*after} == {*before} == of(store)
    assert [at for at in after if after[at] != before[at]] == [min(after)]


def test_a_phone_keeps_its_duties_while_the_store_or_the_server_is_away(
    store: Store, tmp_path: Path
) -> None:
    database = tmp_path / "dutyring.db"
    token = store.make_link(Subscription(ring=RING), RITVA)
    first = Server(database, tmp_path / "log")
    phone = Phone(tmp_path / "phone", f"{first.url}/feeds/{token}.ics")
    assert phone.sync(), phone.said
    before = phone.sees()
    assert first.stop() == 0
    assert not phone.sync()
    again = Server(database, tmp_path / "log", port=first.port)
    database.rename(tmp_path / "away")
    database.mkdir()
    try:
        assert httpx.get(f"{again.url}/feeds/{token}.ics").status_code == 503
        assert not phone.sync()
        assert phone.sees() == before
        database.rmdir()
        (tmp_path / "away").rename(database)
        assert phone.sync(), phone.said
        assert phone.sees() == before
    finally:
        again.stop()


def test_two_workers_serve_one_port_and_a_dead_one_is_replaced(
    store: Store, tmp_path: Path
) -> None:
    token = store.make_link(Subscription(ring=RING), RITVA)
    with serving(tmp_path / "dutyring.db", tmp_path / "log", workers=2) as server:
        parent = psutil.Process(server.pid)
        wait(lambda: len(parent.children()) == 2)
        killed = parent.children()[0]
        killed.kill()
        wait(
            lambda: (
                killed.pid not in {c.pid for c in parent.children()} and len(parent.children()) == 2
            )
        )
        url = f"{server.url}/feeds/{token}.ics"
        bodies = {httpx.get(url, timeout=PATIENCE).content for _ in range(8)}
        assert len(bodies) == 1
        assert check_all(bodies.pop())
    assert not parent.is_running()


def test_those_who_send_too_much_are_let_go(store: Store, server: Server, tmp_path: Path) -> None:
    token = store.make_link(Subscription(ring=RING), RITVA)
    large = httpx.get(f"{server.url}/feeds/{token}.ics", headers={"X-Large": "x" * 100_000})
    assert large.status_code == 431
    assert httpx.get(f"{server.url}/feeds/{'x' * 60_000}.ics").status_code == 404
    assert token not in (tmp_path / "log").read_text()


def test_tricks_with_paths_find_nothing(store: Store, server: Server, tmp_path: Path) -> None:
    token = store.make_link(Subscription(ring=RING), RITVA)
    for path in (
        f"/feeds/../feeds/{token}.ics",
        f"/feeds/%2e%2e/feeds/{token}.ics",
        f"//feeds/{token}.ics",
        f"/feeds/{token}.ics/",
        f"/feeds/{token}.ics%00",
        f"/feeds/{token}%2Eics/../x",
        f"/FEEDS/{token}.ics",
        "/feeds/../../etc/passwd",
        "/",
    ):
        assert asked(server.port, path) == 404, path
    assert asked(server.port, f"/feeds/{token}.ics?x=1") == 200
    assert token not in (tmp_path / "log").read_text()


def asked(port: int, path: str) -> int:
    """The status for a path exactly as it is written here."""
    with socket.create_connection(("127.0.0.1", port)) as raw:
        raw.sendall(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n".encode())
        raw.settimeout(PATIENCE)
        return int(raw.recv(64).split()[1])


def wait(until: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not until():
        assert time.monotonic() < deadline
        time.sleep(0.02)
