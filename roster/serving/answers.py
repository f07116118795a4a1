"""Answers as they go over HTTP: what is said of caching, of secrecy, and of failures."""

from collections.abc import Iterable
from typing import NamedTuple

from starlette.types import Scope, Send

Headers = tuple[tuple[bytes, bytes], ...]

# An address is a secret: it is passed on to nobody, neither to search engines nor by links.
SECRET: Headers = (
    (b"referrer-policy", b"no-referrer"),
    (b"x-robots-tag", b"noindex, nofollow"),
    (b"x-content-type-options", b"nosniff"),
)
CALENDAR: Headers = (*SECRET, (b"cache-control", b"private, no-cache"))
CALENDAR_TYPE = (b"content-type", b"text/calendar; charset=utf-8")
PAGE: Headers = (
    *SECRET,
    (b"cache-control", b"private, no-store"),
    (
        b"content-security-policy",
        b"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none';"
        b" frame-ancestors 'none'",
    ),
)
PLAIN: Headers = (
    *SECRET,
    (b"cache-control", b"no-store"),
    (b"content-type", b"text/plain; charset=utf-8"),
)
RETRY = (b"retry-after", b"60")


class Answer(NamedTuple):
    """An answer whole. `etag`: of a calendar, for who has which version."""

    status: int
    headers: Headers
    body: bytes = b""
    etag: str = ""

    async def send(self, scope: Scope, send: Send) -> None:
        length = (b"content-length", str(len(self.body)).encode())
        headers = self.headers if self.status == 304 else (*self.headers, length)
        await send({"type": "http.response.start", "status": self.status, "headers": headers})
        body = b"" if scope["method"] == "HEAD" else self.body
        await send({"type": "http.response.body", "body": body})


def calendar(body: bytes, etag: str, name: str) -> Answer:
    name_of = (b"content-disposition", f'inline; filename="{name}"'.encode())
    headers = (*CALENDAR, CALENDAR_TYPE, name_of, (b"etag", etag.encode()))
    return Answer(200, headers, body, etag)


def unchanged(etag: str) -> Answer:
    return Answer(304, (*CALENDAR, (b"etag", etag.encode())), etag=etag)


def page(text: str, media: str) -> Answer:
    return Answer(200, (*PAGE, (b"content-type", media.encode())), text.encode())


# The same for what never was, what is revoked, and what is no address at all.
MISSING = Answer(404, PLAIN, b"Not found")
TOO_MANY = Answer(429, (*PLAIN, RETRY), b"Too many requests")
# Never an empty calendar: a phone would forget every duty.
TROUBLE = Answer(503, (*PLAIN, RETRY), b"Try again later")
TOO_LARGE = Answer(413, (*PLAIN, (b"connection", b"close")), b"Requests have no body here")
LONG_HEAD = Answer(431, (*PLAIN, (b"connection", b"close")), b"Headers too long")
NOT_ALLOWED = Answer(405, (*PLAIN, (b"allow", b"GET, HEAD")), b"Only GET and HEAD")
STRANGE = Answer(400, (*PLAIN, (b"connection", b"close")), b"Unknown host")


def has(etag: str, asked: bytes) -> bool:
    """Whether the client has this version, by its If-None-Match."""
    if asked == etag.encode():
        return True
    names: Iterable[str] = (name.strip() for name in asked.decode("latin-1").split(","))
    return any(name == "*" or name.removeprefix("W/") == etag for name in names)
