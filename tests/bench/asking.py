"""A client that costs little, so that what is measured is the server."""

import asyncio
import re
import time
from collections.abc import Iterator, Sequence
from typing import NamedTuple

LENGTH = re.compile(rb"\r\ncontent-length: (\d+)", re.IGNORECASE)
ETAG = re.compile(rb"\r\netag: ([^\r]+)", re.IGNORECASE)


Request = tuple[str, str]  # path, and the ETag that the client has or ""


class Asked(NamedTuple):
    """An answer. `size`: bytes of its body."""

    status: int
    etag: str
    size: int
    seconds: float


class _Client(asyncio.Protocol):
    """One connection that takes the next request as soon as it has an answer."""

    def __init__(self, asked: Iterator[tuple[int, Request]], answers: dict[int, Asked]) -> None:
        self._asked, self._answers = asked, answers
        self.done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._buffer = b""
        self._at = -1
        self._begun = 0.0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._next()

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        head, found, body = self._buffer.partition(b"\r\n\r\n")
        length = LENGTH.search(head)
        if not found or (length and len(body) < int(length[1])):
            return
        etag = ETAG.search(head)
        self._answers[self._at] = Asked(
            int(head[9:12]),
            etag[1].decode() if etag else "",
            len(body),
            time.perf_counter() - self._begun,
        )
        self._buffer = b""
        self._next()

    def connection_lost(self, exc: Exception | None) -> None:
        if not self.done.done():
            self.done.set_exception(exc or ConnectionError("the server hung up"))

    def _next(self) -> None:
        try:
            self._at, (path, etag) = next(self._asked)
        except StopIteration:
            self.done.set_result(None)
            self._transport.close()
            return
        condition = f"If-None-Match: {etag}\r\n" if etag else ""
        self._begun = time.perf_counter()
        head = f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nUser-Agent: bench\r\n{condition}\r\n"
        self._transport.write(head.encode())


async def ask(port: int, asked: Sequence[Request], at_once: int) -> list[Asked]:
    """Ask for all of them in turn, over some connections at once; the answers in order."""
    loop, answers, turn = asyncio.get_running_loop(), dict[int, Asked](), enumerate(asked)
    clients = []
    for _ in range(at_once):
        _, client = await loop.create_connection(lambda: _Client(turn, answers), "127.0.0.1", port)
        clients.append(client)
    await asyncio.gather(*(client.done for client in clients))
    return [answers[n] for n in range(len(asked))]
