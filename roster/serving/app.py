"""Calendars and now boards over HTTP: alone, or beside the pages on the same port."""

import asyncio
import logging
import re
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from typing import TypeVar

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from roster.domain.feeds import Found
from roster.serving import answers, board
from roster.serving.answers import Answer
from roster.serving.fetches import Fetches
from roster.serving.misses import Misses
from roster.serving.place import Place
from roster.serving.redaction import redact_logs
from roster.serving.seen import seen_routes
from roster.serving.shelf import Clock, Shelf, now
from roster.serving.together import Together
from roster.storage import Store
from roster.storage.links import hash_of

PATH = re.compile(
    r"/(?:feeds/(?P<feed>[A-Za-z0-9_-]{43})\.ics"
    r"|now/(?P<board>[A-Za-z0-9_-]{43})(?P<json>\.json)?)"
)
MOST_BYTES = 16_384  # of a request's headers
LOG = logging.getLogger("dutyring")
THREADS = 2  # one reads the store while the other writes calendars; more would only take turns

Given = TypeVar("Given")


class Serving:
    """Answers whatever begins with /feeds/ or /now/, under the public base path and without it.

    An ASGI application without a framework: thousands of phones ask every hour whether anything
    has changed, and mostly nothing has. `store` opens the store at the first request.
    """

    def __init__(
        self, store: Callable[[], Store], place: Place, clock: Clock = now, *hosts: str
    ) -> None:
        redact_logs()
        self.place, self.shelf = place, Shelf(store, clock)
        self.hosts = (*place.hosts, *hosts)
        self._hosts = frozenset(name.encode() for name in self.hosts)
        self._threads = ThreadPoolExecutor(THREADS, "feeds")
        self._links = Together(self.shelf.found, self._threads)
        self._fetches = Fetches(self.shelf.note, self._threads)
        self._misses = Misses(workers=place.workers)

    def owns(self, scope: Scope) -> bool:
        """Whether a request is ours to answer."""
        return scope["type"] == "http" and self._path(scope).startswith(("/feeds/", "/now/"))

    async def __call__(self, scope: Scope, _: Receive, send: Send) -> None:
        headers: dict[bytes, bytes] = dict(scope["headers"])
        answer = self._refused(scope, headers)
        if answer is None:
            try:
                answer = await self._answer(scope, headers)
            except Exception as error:  # noqa: BLE001  whatever it is, phones keep their duties
                LOG.warning("a calendar or board failed: %s", type(error).__name__)
                answer = answers.TROUBLE
        await answer.send(scope, send)

    def close(self) -> None:
        """Write what is not written yet, and let the threads go."""
        self._fetches.close()
        self._threads.shutdown(wait=True)
        self.shelf.close()

    def _refused(self, scope: Scope, headers: dict[bytes, bytes]) -> Answer | None:
        if _name(headers.get(b"host", b"")) not in self._hosts:
            return answers.STRANGE
        if scope["method"] not in ("GET", "HEAD"):
            return answers.NOT_ALLOWED
        if sum(map(len, headers)) + sum(map(len, headers.values())) > MOST_BYTES:
            return answers.LONG_HEAD
        has_body = b"transfer-encoding" in headers or headers.get(b"content-length", b"0") != b"0"
        return answers.TOO_LARGE if has_body else None

    async def _answer(self, scope: Scope, headers: dict[bytes, bytes]) -> Answer:
        match = PATH.fullmatch(self._path(scope))
        answer = None
        if match:
            found = await self._links.find(hash_of(match["feed"] or match["board"]))
            if found and match["feed"]:
                answer = await self._calendar(found, headers)
            elif found and not (found.person or found.member):
                kind: board.Kind = "json" if match["json"] else "html"
                answer = await self._in_thread(board.written, self.shelf, found, kind)
        if answer:
            return answer
        client = scope["client"][0] if scope["client"] else ""
        return answers.TOO_MANY if self._misses.too_many(client) else answers.MISSING

    async def _calendar(self, found: Found, headers: dict[bytes, bytes]) -> Answer | None:
        """A calendar, or that it is as the client has it; None where the membership has ended."""
        asked = headers.get(b"if-none-match", b"")
        etag = self.shelf.etag(found) if asked else None
        if etag is None or not answers.has(etag, asked):
            sheet = await self._in_thread(self.shelf.sheet, found)
            if sheet is None:
                return None
            etag = sheet.etag
            if not answers.has(etag, asked):
                answer = answers.calendar(*sheet)
                self._fetches.saw(found.link, headers.get(b"user-agent", b""), etag)
                return answer
        self._fetches.saw(found.link, headers.get(b"user-agent", b""), etag)
        return answers.unchanged(etag)

    def _path(self, scope: Scope) -> str:
        """The path without the base: some proxies cut it off, some do not."""
        path, base = str(scope["path"]), self.place.base
        return path.removeprefix(base) if base and path.startswith(f"{base}/") else path

    async def _in_thread(self, work: Callable[..., Given], *facts: object) -> Given:
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._threads, work, *facts)


class Beside:
    """Middleware of an application: calendars and boards are answered before its own machinery.

    So they get no session cookie and are not compressed, and each unknown path of theirs is 404.
    """

    def __init__(self, app: ASGIApp, serving: Serving) -> None:
        self._app, self._serving = app, serving
        self._ours: ASGIApp = serving
        if serving.place.proxies:
            proxies = [*serving.place.proxies]
            self._ours = ProxyHeadersMiddleware(serving, proxies)  # type: ignore[arg-type, assignment]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await (self._ours if self._serving.owns(scope) else self._app)(scope, receive, send)


def alone(serving: Serving) -> ASGIApp:
    """The application of `dutyring feeds`: calendars, boards, and answers to letters."""

    @asynccontextmanager
    async def life(_: Starlette) -> AsyncIterator[None]:
        yield
        serving.close()

    answered = seen_routes(serving.shelf.store, serving.place)
    named = Middleware(TrustedHostMiddleware, allowed_hosts=serving.hosts, www_redirect=False)
    return Beside(Starlette(routes=answered, middleware=[named], lifespan=life), serving)


def _name(host: bytes) -> bytes:
    """The host's name without its port."""
    name, colon, port = host.rpartition(b":")
    return (name if colon and port.isdigit() else host).lower()
