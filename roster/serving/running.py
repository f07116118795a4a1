"""Calendars and boards in processes of their own: `dutyring feeds`."""

import asyncio
import gc
import logging
import os
import signal
import socket
import time
from collections.abc import Callable
from types import FrameType
from typing import NoReturn

import h11
import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.h11_impl import H11Protocol

HEAD_SECONDS = 10.0  # in which a request's head has to be here
HEAD_BYTES = 16_384
CONNECTIONS = 2_000  # of one worker
PAUSE = 1.0  # before a worker that died is started again
LEAVING = 5  # seconds for answers under way


class Impatient(H11Protocol):
    """Lets go of those who send a request's head drop by drop, or nothing at all."""

    _late: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._expect()

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        if self.conn.their_state is h11.IDLE and self.conn.trailing_data[0]:
            self._expect()
        elif self._late and self.conn.their_state is not h11.IDLE:
            self._late.cancel()
            self._late = None

    def connection_lost(self, exc: Exception | None) -> None:
        if self._late:
            self._late.cancel()
        super().connection_lost(exc)

    def _expect(self) -> None:
        if self._late is None:
            self._late = self.loop.call_later(HEAD_SECONDS, self.transport.abort)


def listen(host: str, port: int, workers: int) -> list[socket.socket]:
    """A socket for each worker on one port. Raises OSError where the port is taken."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as taken:
        # Sockets that share a port would share it with a stranger too: ask for it alone first.
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        taken.bind((host, port))
        port = taken.getsockname()[1]
    sockets = []
    for _ in range(workers):
        each = socket.socket(family, socket.SOCK_STREAM)
        each.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        each.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        each.bind((host, port))
        each.listen(1024)
        sockets.append(each)
    return sockets


def serve(app: Callable[[], ASGIApp], sockets: list[socket.socket]) -> None:
    """Serve until told to stop, a worker for each socket; one that dies is started again.

    `app` makes the application in the worker, so that no database connection is shared.
    """
    workers = {_worker(app, each): each for each in sockets}
    stopping = False

    def stop(_: int, __: FrameType | None) -> None:
        nonlocal stopping
        stopping = True
        for pid in workers:
            os.kill(pid, signal.SIGTERM)

    for each in (signal.SIGTERM, signal.SIGINT):
        signal.signal(each, stop)
    while workers:
        pid, _ = os.wait()
        socket_ = workers.pop(pid)
        if not stopping:
            time.sleep(PAUSE)
            workers[_worker(app, socket_)] = socket_


def _worker(app: Callable[[], ASGIApp], own: socket.socket) -> int:
    pid = os.fork()
    if pid == 0:
        _work(app, own)
    return pid


def _work(app: Callable[[], ASGIApp], own: socket.socket) -> NoReturn:
    code = 1
    try:
        for each in (signal.SIGTERM, signal.SIGINT):
            signal.signal(each, signal.SIG_DFL)
        # Looking for circles in what is kept anyway takes a fifth of a worker's time.
        gc.freeze()
        gc.set_threshold(50_000)
        config = uvicorn.Config(
            app(),
            http=Impatient,
            ws="none",
            lifespan="on",
            loop="asyncio",
            access_log=False,
            log_level="warning",
            proxy_headers=False,
            server_header=False,
            h11_max_incomplete_event_size=HEAD_BYTES,
            limit_concurrency=CONNECTIONS,
            timeout_graceful_shutdown=LEAVING,
        )
        _Server(config).run(sockets=[own])
        code = 0
    except Exception:  # the parent lives on and starts another
        logging.getLogger("uvicorn.error").exception("A worker ended")
    finally:
        os._exit(code)


class _Server(uvicorn.Server):
    """Ends without raising the signal that ended it: its process ends anyway."""

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        super().handle_exit(sig, frame)
        self._captured_signals.clear()
