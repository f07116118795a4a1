"""What the one ASGI app is made of: the pages, and before them calendars and now boards."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import cache
from importlib import import_module
from pathlib import Path
from threading import Lock

from anyio import to_thread
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.types import ASGIApp, Receive, Scope, Send

from roster.serving import Beside, Serving, place_of, write_now
from roster.serving.seen import seen_routes
from roster.serving.sender import sender_of
from roster.storage import Store, open_store
from roster.telling.rounds import Rounds
from roster.ui.files import Files
from roster.ui.taking import take_routes

PAGE = Path(__file__).with_name("page.py").resolve()
SERVING = Serving(open_store, place_of())
WARMING = Lock()


@cache
def store() -> Store:
    """The store of what runs beside the pages."""
    return open_store()


def write_lists(ring: str) -> None:
    """Write the dated lists of a ring, for when the app is down."""
    posted = store().posted(ring)
    if posted:
        write_now(posted, store().now())


def warm() -> None:
    """Load what the pages need, once and by one thread: two seconds of work.

    Modules that two threads load at a time may be half there for one of them.
    """
    rooms = (page.parent.name for page in PAGE.parent.glob("*/page.py"))
    with WARMING:
        for name in ("roster.ui.roster_page", *(f"roster.ui.{room}.page" for room in rooms)):
            import_module(name)
        import_module("pandas")


class Warm:
    """Middleware: a page begins when all that pages need is loaded; its files need not wait."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            await to_thread.run_sync(warm)
        await self._app(scope, receive, send)


ROUTES = [*seen_routes(store, SERVING.place), *take_routes(SERVING.place.base)]
# Names of this computer and of the public address only: no other site may reach the desk by a
# name of its own (DNS rebinding).
MIDDLEWARE = [
    Middleware(TrustedHostMiddleware, allowed_hosts=SERVING.place.hosts, www_redirect=False),
    Middleware(Beside, serving=SERVING),
    Middleware(Files, base=SERVING.place.base),
    Middleware(Warm),
]


@asynccontextmanager
async def life(_: object) -> AsyncIterator[None]:
    """While the app runs, letters go out; what is not written yet is written at its end."""
    rounds = Rounds(store, write_lists, lambda opened: sender_of(opened, SERVING.place))

    async def begin() -> None:
        await to_thread.run_sync(warm)
        rounds.start()  # not before: it loads modules, too

    begun = asyncio.create_task(begin())
    yield
    await begun
    await to_thread.run_sync(rounds.stop)
    SERVING.close()
