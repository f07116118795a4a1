"""Where a reader answers that a late change was seen: a page with one button.

To look at the page answers nothing: mail programs open addresses by themselves.
"""

import logging
import re
from collections.abc import Callable
from datetime import datetime
from html import escape

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import Route

from roster.domain.letters import Posted
from roster.i18n import Speaker
from roster.serving.misses import Misses
from roster.serving.place import Place
from roster.storage import Store
from roster.telling.mail import html
from roster.telling.sending import language_of
from roster.telling.wording import wording

TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")
HEADERS = {
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex, nofollow",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "private, no-store",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
}
LATER = {**HEADERS, "Retry-After": "60"}
LOG = logging.getLogger("dutyring")
CSS = """
body{margin:0 auto;max-width:40rem;padding:16px;font:18px/1.4 system-ui,sans-serif;color:#12262B;
background:#fff}button{font:inherit;font-weight:600;color:#fff;background:#0B5A69;border:0;
border-radius:6px;padding:12px 20px;min-height:48px}.ok{color:#1C6B47;font-weight:600}
@media(prefers-color-scheme:dark){body{color:#E7EEEC;background:#0F191D}.ok{color:#7FD0A2}
button{background:#2B7F90}}
"""


def look(store: Store, token: str) -> str | None:
    """The letter with its button; None where no letter asks so. Raises StoreFailed."""
    letter = store.post.asked(token)
    return _page(store, letter) if letter else None


def answer(store: Store, token: str) -> str | None:
    """Note that the letter was seen, and say so."""
    store.post.acknowledge(token, store.now())
    return look(store, token)


def _page(store: Store, letter: Posted) -> str | None:
    facts = store.facts(letter.ring)
    if facts is None:
        return None
    speaker = Speaker(language_of(facts, letter), facts.ring, facts.people)
    said = wording(letter, speaker)
    button = escape(speaker.text("I have seen this"))
    end = f'<form method="post"><button>{button}</button></form>'
    if letter.acked_at:
        end = f'<p class="ok">✓ {escape(_answered(letter.acked_at, letter.told_by, speaker))}</p>'
    return (
        f'<!doctype html><html lang="{speaker.language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(said.subject)}</title><style>{CSS}</style></head><body>"
        f"<h1>{escape(said.subject)}</h1>{html(said)}{end}</body></html>"
    )


def _answered(at: datetime, told_by: str | None, speaker: Speaker) -> str:
    if told_by:
        return speaker.text(
            "{name} noted {at} that you were told by phone.", name=told_by, at=speaker.at(at)
        )
    return speaker.text("You answered {at}.", at=speaker.at(at))


def seen_routes(store: Callable[[], Store], place: Place) -> list[Route]:
    """The page over HTTP, with and without the base path: GET shows it, POST answers.

    What is sent with a request is never read.
    """
    misses = Misses(workers=place.workers)

    async def handle(request: Request) -> Response:
        token = request.path_params["token"]
        work = answer if request.method == "POST" else look
        page = None
        try:
            if TOKEN.fullmatch(token):
                page = await to_thread.run_sync(lambda: work(store(), token))
        except Exception as error:  # noqa: BLE001  the reader is told to try again
            LOG.warning("an answer failed: %s", type(error).__name__)
            return PlainTextResponse("Try again later", 503, LATER)
        if page:
            return HTMLResponse(page, headers=HEADERS)
        if misses.too_many(request.client.host if request.client else ""):
            return PlainTextResponse("Too many requests", 429, LATER)
        return PlainTextResponse("Not found", 404, HEADERS)

    return [
        Route(path + "/seen/{token}", handle, methods=["GET", "HEAD", "POST"])
        for path in dict.fromkeys(("", place.base))
    ]
