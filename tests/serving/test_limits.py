"""Whoever sends drop by drop or nothing at all is let go, on the desk as with calendars alone."""

import asyncio
import socket
import threading
import time
from collections.abc import Iterator

import httpx2 as httpx
import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.websockets import WebSocket
from websockets.sync.client import connect

from roster.serving import running

LIMIT = 0.3
LONGER = 3 * LIMIT
PATIENCE = 30


async def answer(request: Request) -> Response:
    """Read what is sent, and take some time."""
    await request.body()
    await asyncio.sleep(LONGER if request.url.path == "/slow" else 0)
    return PlainTextResponse(f"{request.client.host}: done" if request.client else "")


async def page(opened: WebSocket) -> None:
    await opened.accept()
    await asyncio.sleep(LONGER)
    await opened.send_text("still here")


APP = Starlette(
    routes=[
        WebSocketRoute("/open", page),
        Route("/{path:path}", answer, methods=["GET", "POST"]),
    ]
)


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    """An application carried as the desk is, but with little patience."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(running, "HEAD_SECONDS", LIMIT)
        patch.setattr(running, "BODY_SECONDS", LIMIT)
        (own,) = running.listen("127.0.0.1", 0, 1)
        server = uvicorn.Server(running.of_pages(APP, ()))
        thread = threading.Thread(target=server.run, args=([own],))
        thread.start()
        yield own.getsockname()[1]
        server.should_exit = True
        thread.join()


def drips(port: int, begin: bytes, drop: bytes) -> float:
    """How long one who sends so is borne."""
    with socket.create_connection(("127.0.0.1", port)) as slow:
        slow.settimeout(LIMIT / 10)
        slow.sendall(begin)
        begun = time.monotonic()
        while time.monotonic() < begun + PATIENCE:
            try:
                if drop:
                    slow.sendall(drop)
                if slow.recv(1) == b"":
                    break
            except TimeoutError:
                continue
            except ConnectionError:
                break
        return time.monotonic() - begun


BODY = b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 99999\r\n\r\n"


@pytest.mark.parametrize(
    ("begin", "drop"),
    [
        (b"", b""),
        (b"GET / HTTP/1.1\r\n", b"X: y\r\n"),
        (BODY, b"x"),
    ],
    ids=["silent", "head", "body"],
)
def test_the_slow_are_let_go(port: int, begin: bytes, drop: bytes) -> None:
    assert drips(port, begin, drop) < PATIENCE


def test_an_answer_may_take_longer_than_the_question(port: int) -> None:
    with httpx.Client(base_url=f"http://127.0.0.1:{port}") as client:
        assert client.post("/slow", content=b"x" * 200_000).text == "127.0.0.1: done"
        assert client.get("/").text == "127.0.0.1: done"


def test_a_strangers_word_on_where_it_asks_from_is_not_believed(port: int) -> None:
    told = {"X-Forwarded-For": "10.0.0.1", "X-Forwarded-Proto": "https"}
    assert httpx.get(f"http://127.0.0.1:{port}/", headers=told).text == "127.0.0.1: done"
    trusting = running.of_pages(APP, ("127.0.0.1",))
    assert (trusting.proxy_headers, trusting.forwarded_allow_ips) == (True, ["127.0.0.1"])


def test_a_page_that_is_open_stays_open(port: int) -> None:
    with connect(f"ws://127.0.0.1:{port}/open") as opened:
        assert opened.recv(PATIENCE) == "still here"


def test_a_head_of_many_pieces_is_refused(port: int) -> None:
    head = b"GET / HTTP/1.1\r\nHost: x\r\nX: " + b"x" * 1_000_000 + b"\r\n\r\n"
    with socket.create_connection(("127.0.0.1", port)) as large:
        large.settimeout(PATIENCE)
        try:
            large.sendall(head)
            got = large.recv(12)
        except ConnectionError:
            got = b""
    assert got in (b"", b"HTTP/1.1 400")
