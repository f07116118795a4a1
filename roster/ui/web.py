"""What the one ASGI app is made of: the pages, and before them calendars and now boards."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import cache
from importlib import import_module
from pathlib import Path

from anyio import to_thread
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware

from roster.serving import Beside, Serving, place_of, write_now
from roster.serving.seen import seen_routes
from roster.serving.sender import sender_of
from roster.storage import Store, open_store
from roster.telling.rounds import Rounds

PAGE = Path(__file__).with_name("page.py").resolve()
SERVING = Serving(open_store, place_of())
# Names of this computer and of the public address only: no other site may reach the desk by a
# name of its own (DNS rebinding).
MIDDLEWARE = [
    Middleware(TrustedHostMiddleware, allowed_hosts=SERVING.place.hosts, www_redirect=False),
    Middleware(Beside, serving=SERVING),
]


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
    """Load what the first page needs before anybody waits for it: two seconds of work."""
    for name in ("pandas", *(f"roster.ui.{page.stem}" for page in PAGE.parent.glob("*_page.py"))):
        import_module(name)


ROUTES = seen_routes(store, SERVING.place.base)


@asynccontextmanager
async def life(_: object) -> AsyncIterator[None]:
    """While the app runs, letters go out; what is not written yet is written at its end."""
    rounds = Rounds(store, write_lists, lambda opened: sender_of(opened, SERVING.place))
    rounds.start()
    await to_thread.run_sync(warm)
    yield
    await to_thread.run_sync(rounds.stop)
    SERVING.close()
