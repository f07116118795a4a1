"""Files that a page lets be taken along: each at an address of its own, made when it is asked for.

Streamlit's own button keeps what a click has made only until any reader's page is drawn anew: now
and then a click gave nothing.
"""

import logging
import secrets
from collections.abc import Callable, MutableMapping
from html import escape
from typing import Final
from weakref import WeakValueDictionary

import streamlit as st
from anyio import to_thread
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

LOG = logging.getLogger("dutyring")
HEADERS = {
    "Cache-Control": "private, no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
EXCEL: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


class Taken:
    """A file that a reader may take: its name, its media type and how its bytes are made."""

    def __init__(self, name: str, kind: str, make: Callable[[], bytes]) -> None:
        self.name, self.kind, self.make = name, kind, make
        self.token = secrets.token_urlsafe(24)


# A file can be had as long as the session that offers it lives.
_OFFERED: WeakValueDictionary[str, Taken] = WeakValueDictionary()


def offer(label: str, name: str, kind: str, make: Callable[[], bytes]) -> None:
    """Show a link to a file. Its address stays the same however often the page is drawn."""
    kept: MutableMapping[tuple[str, str], Taken] = st.session_state.setdefault("taken", {})
    file = kept.setdefault((label, name), Taken(name, kind, make))  # two may be called the same
    file.make = make  # of what the page shows now
    _OFFERED[file.token] = file
    address, called = f"take/{file.token}", escape(name)
    link = f'<a class="take" href="{address}" download="{called}">{escape(label)}</a>'
    st.html(f'<div class="dr">{link}</div>', width="content")


async def take(request: Request) -> Response:
    """The file's bytes, or 404 where nothing is offered under this name (any more)."""
    file = _OFFERED.get(request.path_params["token"])
    if file is None:
        return PlainTextResponse("Not found", 404, HEADERS)
    try:
        body = await to_thread.run_sync(file.make)
    except Exception as error:  # noqa: BLE001  the reader is told to try again
        LOG.warning("a file could not be made: %s", type(error).__name__)
        return PlainTextResponse("Try again later", 503, HEADERS)
    told = {**HEADERS, "Content-Disposition": f'attachment; filename="{_plain(file.name)}"'}
    return Response(body, media_type=file.kind, headers=told)


def _plain(name: str) -> str:
    """A name as a header may hold it."""
    return "".join(c if c.isascii() and (c.isalnum() or c in "._-") else "_" for c in name)


def take_routes(base: str) -> list[Route]:
    """The files over HTTP, with and without the base path."""
    return [Route(path + "/take/{token}", take) for path in dict.fromkeys(("", base))]
