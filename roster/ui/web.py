"""What the one ASGI app is made of: the pages, and under /feeds/ what calendars will ask for."""

from pathlib import Path

from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

PAGE = Path(__file__).with_name("page.py").resolve()
# Names of this computer only: the desk has no login, so no other site may reach it by a name of
# its own (DNS rebinding).
HOSTS = ["127.0.0.1", "localhost", "[::1]"]


async def no_feed(_: Request) -> PlainTextResponse:
    """Streamlit answers every unknown path with a page; a calendar must be told that it is gone."""
    return PlainTextResponse("Not found", status_code=404)


ROUTES = [Route("/feeds/{rest:path}", no_feed, methods=["GET", "HEAD"])]
MIDDLEWARE = [Middleware(TrustedHostMiddleware, allowed_hosts=HOSTS)]
