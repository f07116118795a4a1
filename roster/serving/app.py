"""Calendars and now boards over HTTP: alone, or beside the pages on the same port."""

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from typing import TypeVar

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from roster.domain.errors import DutyringError
from roster.domain.feeds import Found
from roster.serving import answers, board
from roster.serving.fetches import Fetches
from roster.serving.misses import Misses
from roster.serving.place import Place
from roster.serving.redaction import redact_logs
from roster.serving.shelf import Clock, Shelf, now
from roster.serving.together import Together
from roster.storage import Store
from roster.storage.links import hash_of

TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")
THREADS = 2  # one reads the store while the other writes calendars; more would only take turns

Answer = TypeVar("Answer")
Handler = Callable[[Request], Awaitable[Response]]


class Serving:
    """What answers under /feeds/ and /now/. `store` opens the store at the first request."""

    def __init__(self, store: Callable[[], Store], place: Place, clock: Clock = now) -> None:
        redact_logs()
        self.place, self.shelf = place, Shelf(store, clock)
        self._threads = ThreadPoolExecutor(THREADS, "feeds")
        self._links = Together(self.shelf.found, self._threads)
        self._fetches = Fetches(self.shelf.note, self._threads)
        self._misses = Misses()

    def routes(self) -> list[BaseRoute]:
        """The routes, under the base path and without it: some proxies cut it off, some do not."""
        handlers: dict[str, Handler] = {
            "/feeds/{token}.ics": self._calendar,
            "/now/{token}.json": self._board,
            "/now/{token}": self._board,
            "/feeds/{rest:path}": self._nothing,
            "/now/{rest:path}": self._nothing,
        }
        return [
            Route(base + path, self._guarded(handler), methods=["GET", "HEAD"])
            for base in dict.fromkeys(("", self.place.base))
            for path, handler in handlers.items()
        ]

    def close(self) -> None:
        """Write what is not written yet, and let the threads go."""
        self._fetches.write()
        self._threads.shutdown(wait=True)
        self.shelf.close()

    def _guarded(self, handler: Handler) -> Handler:
        async def answer(request: Request) -> Response:
            if _has_body(request):
                return answers.too_large()
            try:
                return await handler(request)
            except DutyringError:
                return answers.trouble()

        return answer

    async def _calendar(self, request: Request) -> Response:
        found = await self._found(request)
        if found is None:
            return self._missing(request)
        asked = request.headers.get("if-none-match")
        etag = self.shelf.etag(found) if asked else None
        if etag and answers.has(etag, asked):
            return self._told(request, found, answers.unchanged(etag))
        sheet = await self._in_thread(self.shelf.sheet, found)
        if sheet is None:
            return self._missing(request)
        if answers.has(sheet.etag, asked):
            return self._told(request, found, answers.unchanged(sheet.etag))
        return self._told(request, found, answers.calendar(*sheet))

    async def _board(self, request: Request) -> Response:
        """The board of a ring's link; links of persons and members have none."""
        found = await self._found(request)
        if found is None or found.link.person or found.link.member:
            return self._missing(request)
        kind: board.Kind = "json" if request.url.path.endswith(".json") else "html"
        written = await self._in_thread(board.written, self.shelf, found, kind)
        return written or self._missing(request)

    async def _nothing(self, request: Request) -> Response:
        return self._missing(request)

    async def _found(self, request: Request) -> Found | None:
        token = request.path_params["token"]
        return await self._links.find(hash_of(token)) if TOKEN.fullmatch(token) else None

    def _missing(self, request: Request) -> Response:
        client = request.client.host if request.client else ""
        return answers.too_many() if self._misses.too_many(client) else answers.missing()

    def _told(self, request: Request, found: Found, answer: Response) -> Response:
        client = request.headers.get("user-agent", "")
        etag = answer.headers["etag"]
        self._fetches.saw(found.link.id, self.shelf.clock(), client, etag)
        return answer

    async def _in_thread(self, work: Callable[..., Answer], *facts: object) -> Answer:
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._threads, work, *facts)


def _has_body(request: Request) -> bool:
    headers = request.headers
    return "transfer-encoding" in headers or headers.get("content-length", "0") != "0"


def alone(serving: Serving, *names: str) -> ASGIApp:
    """The application of `dutyring feeds`: nothing but calendars and boards.

    `names`: by which it answers, beside those of its place.
    """

    @asynccontextmanager
    async def life(_: Starlette) -> AsyncIterator[None]:
        yield
        serving.close()

    allowed = [*serving.place.hosts, *names]
    hosts = Middleware(TrustedHostMiddleware, allowed_hosts=allowed, www_redirect=False)
    app = Starlette(routes=serving.routes(), middleware=[hosts], lifespan=life)
    return _behind_proxies(app, serving.place)


class Beside:
    """Middleware of the pages: calendars and boards are answered before the pages' own machinery.

    So they get no session cookie and are not compressed, and each unknown path of theirs is 404.
    """

    def __init__(self, pages: ASGIApp, serving: Serving) -> None:
        self._pages = pages
        self._ours = _behind_proxies(Starlette(routes=serving.routes()), serving.place)
        bases = dict.fromkeys(("", serving.place.base))
        self._paths = tuple(base + path for base in bases for path in ("/feeds/", "/now/"))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        ours = scope["type"] == "http" and scope["path"].startswith(self._paths)
        await (self._ours if ours else self._pages)(scope, receive, send)


def _behind_proxies(app: ASGIApp, place: Place) -> ASGIApp:
    if not place.proxies:
        return app
    return ProxyHeadersMiddleware(app, list(place.proxies))  # type: ignore[arg-type, return-value]
