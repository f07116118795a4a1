"""What the one ASGI app is made of: the pages, and before them calendars and now boards."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware

from roster.serving import Beside, Serving, place_of
from roster.storage import open_store

PAGE = Path(__file__).with_name("page.py").resolve()
SERVING = Serving(open_store, place_of())
# Names of this computer and of the public address only: no other site may reach the desk by a
# name of its own (DNS rebinding).
MIDDLEWARE = [
    Middleware(TrustedHostMiddleware, allowed_hosts=SERVING.place.hosts, www_redirect=False),
    Middleware(Beside, serving=SERVING),
]


@asynccontextmanager
async def life(_: object) -> AsyncIterator[None]:
    """While the app runs; what is not written yet is written at its end."""
    yield
    SERVING.close()
