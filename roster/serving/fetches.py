"""Who fetched which calendar when: gathered, and written a few times a minute."""

import asyncio
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from datetime import UTC, datetime
from typing import NamedTuple

from roster.domain.errors import StoreFailed
from roster.domain.feeds import Fetch

EVERY = 5.0  # seconds
LONGEST = 120  # characters of a client's name


class _Seen(NamedTuple):
    at: float
    client: bytes
    etag: str
    times: int


class Fetches:
    """Fetches that are not written yet; those of the last seconds are lost if we are killed."""

    def __init__(self, note: Callable[[Sequence[Fetch]], None], threads: Executor) -> None:
        self._note, self._threads = note, threads
        self._seen: dict[int, _Seen] = {}
        self._coming: asyncio.TimerHandle | None = None

    def saw(self, link: int, client: bytes, etag: str) -> None:
        """Note a fetch soon."""
        before = self._seen.get(link)
        self._seen[link] = _Seen(time.time(), client, etag, before.times + 1 if before else 1)
        if self._coming is None:
            loop = asyncio.get_running_loop()
            self._coming = loop.call_later(EVERY, self._begin, loop)

    def _begin(self, loop: asyncio.AbstractEventLoop) -> None:
        self._coming = None
        loop.run_in_executor(self._threads, self.write)

    def close(self) -> None:
        """Write what is left, for the last time."""
        if self._coming:
            self._coming.cancel()
        self.write()

    def write(self) -> None:
        """Write all that is not written; what cannot be written is kept for the next time."""
        taken, self._seen = self._seen, {}
        fetches = [
            Fetch(
                link=link,
                at=datetime.fromtimestamp(seen.at, UTC),
                client=_printable(seen.client),
                etag=seen.etag,
                count=seen.times,
            )
            for link, seen in taken.items()
        ]
        try:
            if fetches:
                self._note(fetches)
        except StoreFailed:
            for link, seen in taken.items():
                newer = self._seen.get(link, seen._replace(times=0))
                self._seen[link] = newer._replace(times=newer.times + seen.times)


def _printable(client: bytes) -> str:
    text = client[:LONGEST].decode("utf-8", "replace")
    return "".join(c if c.isprintable() else " " for c in text)
