"""A real calendar program subscribes to a real server: vdirsyncer fetches, khal reads."""

import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import IO

import httpx2 as httpx
import psutil
import pytest

from roster.domain.feeds import Subscription
from roster.storage import Store
from tests.feeds.checkers import check_all
from tests.serving.house import others
from tests.storage.people import RING, RITVA, Clock, edit, handed, opened

PROGRAMS = Path(sys.executable).parent
PATIENCE = 60.0
PERIOD = ("2027-01-01", "2027-02-15")


class Server:
    """`dutyring feeds` on a port of its own; `log`: all that it wrote."""

    def __init__(self, database: Path, log: Path, port: int = 0, workers: int = 1) -> None:
        self._log: IO[str] = log.open("a")
        command = [str(PROGRAMS / "dutyring"), "feeds", "--port", str(port)]
        command += ["--workers", str(workers), "--database", str(database)]
        self._process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=self._log, text=True
        )
        assert self._process.stdout
        self.port = int(self._process.stdout.readline().rpartition(":")[2])
        self.url = f"http://127.0.0.1:{self.port}"
        self.pid = self._process.pid

    def stop(self) -> int:
        self._process.terminate()
        code = self._process.wait(PATIENCE)
        self._log.close()
        assert self._process.stdout
        self._process.stdout.close()
        return code


@contextmanager
def serving(database: Path, log: Path, workers: int = 1) -> Iterator[Server]:
    server = Server(database, log, workers=workers)
    try:
        yield server
    finally:
        server.stop()


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


class Phone:
    """A subscriber's computer."""

    def __init__(self, folder: Path, url: str) -> None:
        self._folder, self._url = folder, url
        folder.mkdir()
        (folder / "vdir").write_text(
            f"""[general]
status_path = "{folder}/status/"
[pair duties]
a = "own"
b = "feed"
collections = null
conflict_resolution = "b wins"
[storage own]
type = "filesystem"
path = "{folder}/calendar/"
fileext = ".ics"
[storage feed]
type = "http"
url = "{url}"
""",
            "utf-8",
        )
        (folder / "khal").write_text(
            f"""[calendars]
[[duties]]
path = {folder}/calendar/
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
local_timezone = UTC
default_timezone = UTC
[sqlite]
path = {folder}/khal.db
""",
            "utf-8",
        )
        self._run("vdirsyncer", "-c", f"{folder}/vdir", "discover")

    def sync(self, *more: str) -> bool:
        """Fetch the calendar; whether that went well."""
        command = ("vdirsyncer", "-c", f"{self._folder}/vdir", "sync", *more)
        done = self._run(*command, check=False)
        self.said = done.stderr + done.stdout
        return done.returncode == 0

    def sees(self) -> dict[datetime, str]:
        """Start and title of all that the calendar program shows."""
        format_ = "{start-long-full}|{title}"
        listed = self._run(
            "khal",
            "-c",
            f"{self._folder}/khal",
            "list",
            "--once",
            "--notstarted",
            "--day-format",
            "",
            "--format",
            format_,
            *PERIOD,
        )
        rows = (line.split("|", 1) for line in listed.stdout.splitlines() if "|" in line)
        return {datetime.fromisoformat(f"{start}+00:00"): title for start, title in rows}

    def _run(self, *command: str, check: bool = True) -> subprocess.CompletedProcess[str]:
        program = [str(PROGRAMS / command[0]), *command[1:]]
        return subprocess.run(
            program,
            capture_output=True,
            text=True,
            check=check,
            timeout=PATIENCE,
            env={
                "HOME": str(self._folder),
                "PATH": "/usr/bin:/bin",
                "LC_ALL": "C.UTF-8",
                "TZ": "UTC",
            },
        )


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


def test_those_who_send_drop_by_drop_or_too_much_are_let_go(
    store: Store, server: Server, tmp_path: Path
) -> None:
    token = store.make_link(Subscription(ring=RING), RITVA)
    slow = socket.create_connection(("127.0.0.1", server.port))
    silent = socket.create_connection(("127.0.0.1", server.port))
    dripping = threading.Event()

    def drip() -> None:
        for byte in b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n" * 99:
            if dripping.wait(0.3):
                return
            try:
                slow.send(bytes([byte]))
            except OSError:
                return

    begun = time.monotonic()
    thread = threading.Thread(target=drip)
    thread.start()
    try:
        assert httpx.get(f"{server.url}/feeds/{token}.ics").status_code == 200
        for each in (slow, silent):
            each.settimeout(PATIENCE)
            assert gone(each)
        assert time.monotonic() - begun < PATIENCE / 2
    finally:
        dripping.set()
        thread.join()
        slow.close()
        silent.close()
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


def gone(connection: socket.socket) -> bool:
    """Whether the other end hangs up."""
    try:
        return connection.recv(1) == b""
    except ConnectionError:
        return True


def wait(until: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not until():
        assert time.monotonic() < deadline
        time.sleep(0.02)
