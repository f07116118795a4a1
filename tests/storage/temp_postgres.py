"""A throw-away PostgreSQL server: on a Unix socket only, and gone however the tests end."""

import os
import pwd
import subprocess
import tempfile
import time
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any
from urllib.parse import urlsplit

import psycopg
from psycopg import sql

STARTED_WITHIN = 60.0
UNPRIVILEGED = ("postgres", "nobody")

# As a Finnish county sets its server up, so that no code leans on UTC or on the order of bytes.
CLUSTER = (
    *("--username", "roster", "--auth", "trust", "--no-sync"),
    *("--encoding", "UTF8", "--locale", "C", "--locale-provider", "icu", "--icu-locale", "fi"),
)
# Nothing here outlives the machine, so the disk need not be waited for.
SETTINGS = (
    *("-c", "listen_addresses=", "-c", "timezone=Europe/Helsinki"),
    *("-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"),
)
# The shell lives as long as the server, and the server as long as the tests hold the shell's
# input: it closes also when they are killed. QUIT stops a server without waiting for anybody.
GUARD = """
folder=$1; shift
exec 3<&0
"$@" < /dev/null 3<&- &
server=$!
{ cat; kill -QUIT "$server"; } <&3 > /dev/null 2>&1 &
wait "$server"
rm -rf "$folder"
"""


class ServerFailed(Exception):
    """The server did not start; the words are its own."""


@dataclass(frozen=True)
class Server:
    """A running server, reached through the socket in its folder."""

    folder: Path

    def url(self, database: str) -> str:
        return f"postgresql://roster@/{database}?host={self.folder}"

    @contextmanager
    def database(self, like: str = "/template1") -> Iterator[str]:
        """The URL of a database, dropped afterwards also under open connections.

        `like`: the URL of one that is copied, and that nobody has open; else it is empty.
        """
        name = f"dutyring_{uuid.uuid4().hex}"
        self._order("CREATE DATABASE {} TEMPLATE {}", name, urlsplit(like).path.strip("/"))
        try:
            yield self.url(name)
        finally:
            self._order("DROP DATABASE {} WITH (FORCE)", name)

    def _order(self, order: str, *databases: str) -> None:
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute(sql.SQL(order).format(*map(sql.Identifier, databases)))


@contextmanager
def temp_postgres(programs: Path, settings: Sequence[str] = SETTINGS) -> Iterator[Server]:
    """A server made by the `programs` of a PostgreSQL; as root it runs as another user."""
    with _short_folder() as folder, tempfile.TemporaryFile("w+") as log:
        user = _unprivileged(folder)
        _make_cluster(programs, folder, user)
        places = ["-D", str(folder / "data"), "-k", str(folder)]
        command = [str(programs / "postgres"), *places, *settings]
        with _guarded(command, folder, log, user) as guard:
            server = Server(folder)
            _wait_until_ready(server, guard, log)
            yield server


@contextmanager
def _short_folder() -> Iterator[Path]:
    """A folder not where the system would have it: a socket's path holds some 100 characters."""
    with tempfile.TemporaryDirectory(prefix="dutyring-pg-", dir="/tmp") as folder:
        yield Path(folder)


def _unprivileged(folder: Path) -> dict[str, Any]:
    """Who starts programs: PostgreSQL refuses to run as root, so another gets the folder."""
    if os.geteuid() != 0:
        return {}
    known = {user.pw_name: user for user in pwd.getpwall()}
    user = next(known[name] for name in UNPRIVILEGED if name in known)
    os.chown(folder, user.pw_uid, user.pw_gid)
    return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}


def _make_cluster(programs: Path, folder: Path, user: dict[str, Any]) -> None:
    made = subprocess.run(
        [programs / "initdb", "-D", folder / "data", *CLUSTER],
        capture_output=True,
        check=False,
        cwd=folder,
        text=True,
        **user,
    )
    if made.returncode:
        raise ServerFailed(made.stdout + made.stderr)


def _guarded(
    command: Sequence[str], folder: Path, log: IO[str], user: dict[str, Any]
) -> subprocess.Popen[bytes]:
    """The server under its guard, away from the terminal's Ctrl-C; leaving it ends both."""
    return subprocess.Popen(
        ["/bin/sh", "-c", GUARD, "guard", folder, *command],
        stdin=subprocess.PIPE,
        stdout=log,
        stderr=subprocess.STDOUT,
        cwd=folder,
        start_new_session=True,
        **user,
    )


def _wait_until_ready(server: Server, guard: subprocess.Popen[bytes], log: IO[str]) -> None:
    deadline = time.monotonic() + STARTED_WITHIN
    while guard.poll() is None and time.monotonic() < deadline:
        with suppress(psycopg.OperationalError):
            psycopg.connect(server.url("postgres")).close()
            return
        time.sleep(0.02)
    log.seek(0)
    raise ServerFailed(log.read())
