"""Applications carried over HTTP under one set of limits: the desk, and `dutyring feeds`."""

import asyncio
import gc
import logging
import os
import signal
import socket
import time
from collections.abc import Callable, Sequence
from types import FrameType
from typing import Any, Literal, NoReturn

import h11
import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.h11_impl import H11Protocol

HEAD_SECONDS = 10.0  # in which a request's head has to be here
BODY_SECONDS = 60.0  # and then its body: a workbook of 5 MB over a slow line
HEAD_BYTES = 16_384
CONNECTIONS = 2_000  # of one worker
PAUSE = 1.0  # before a worker that died is started again
LEAVING = 5  # seconds for answers under way


class Impatient(H11Protocol):
    """Lets go of those who send a request drop by drop, or nothing at all."""

    _part: Literal["", "head", "body"] = ""
    _late: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._expect("head")

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        if self.transport.get_protocol() is not self:  # a web socket from now on
            self._expect("")
        elif self.conn.their_state is h11.SEND_BODY:
            self._expect("body")
        elif self.conn.their_state is not h11.IDLE:
            self._expect("")
        elif self.conn.trailing_data[0]:
            self._expect("head")

    def connection_lost(self, exc: Exception | None) -> None:
        self._expect("")
        super().connection_lost(exc)

    def _expect(self, part: Literal["", "head", "body"]) -> None:
        """Begin the time for a part of a request, unless it has begun."""
        if part == self._part:
            return
        if self._late:
            self._late.cancel()
        self._part = part
        seconds = {"": None, "head": HEAD_SECONDS, "body": BODY_SECONDS}[part]
        self._late = self.loop.call_later(seconds, self.transport.abort) if seconds else None


def limited(app: ASGIApp | str, **more: Any) -> uvicorn.Config:
    """How an application is carried, whichever it is."""
    return uvicorn.Config(
        app,
        http=Impatient,
        h11_max_incomplete_event_size=HEAD_BYTES,
        limit_concurrency=CONNECTIONS,
        timeout_graceful_shutdown=LEAVING,
        lifespan="on",
        access_log=False,
        server_header=False,
        log_level="warning",
        **more,
    )


def of_pages(app: ASGIApp | str, proxies: Sequence[str]) -> uvicorn.Config:
    """How pages are carried, with their web sockets; only those proxies are believed."""
    return limited(
        app,
        ws="websockets-sansio",
        ws_per_message_deflate=False,
        proxy_headers=bool(proxies),
        forwarded_allow_ips=[*proxies],
    )


def carry(app: str, own: socket.socket, proxies: Sequence[str]) -> None:
    """Serve pages in this process, until told to stop."""
    config = of_pages(app, proxies)
    # Streamlit turns the log of every request on again, and whoever reads it may be slower than we.
    logging.getLogger("uvicorn.access").disabled = True
    uvicorn.Server(config).run(sockets=[own])


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
        config = limited(app(), ws="none", loop="asyncio", proxy_headers=False)
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
