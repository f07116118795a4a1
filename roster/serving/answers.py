"""How answers look: what is said of caching, of secrecy, and of failures."""

from collections.abc import Mapping

from starlette.responses import Response

# An address is a secret: it is passed on to nobody, neither to search engines nor by links.
SECRET = {
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex, nofollow",
    "X-Content-Type-Options": "nosniff",
}
FRESH = {"Cache-Control": "private, no-cache"}
PAGE = {
    **SECRET,
    "Cache-Control": "private, no-store",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
}
RETRY_SECONDS = 60


def calendar(body: bytes, etag: str, name: str) -> Response:
    headers = {
        **SECRET,
        **FRESH,
        "ETag": etag,
        "Content-Disposition": f'inline; filename="{name}"',
    }
    return Response(body, headers=headers, media_type="text/calendar; charset=utf-8")


def unchanged(etag: str) -> Response:
    return Response(status_code=304, headers={**SECRET, **FRESH, "ETag": etag})


def missing() -> Response:
    """The same for what never was, what is revoked, and what is no address at all."""
    return _plain("Not found", 404)


def too_many() -> Response:
    return _plain("Too many requests", 429, {"Retry-After": str(RETRY_SECONDS)})


def trouble() -> Response:
    """Never an empty calendar: a phone would forget every duty."""
    return _plain("Try again later", 503, {"Retry-After": str(RETRY_SECONDS)})


def too_large() -> Response:
    return _plain("Requests have no body here", 413, {"Connection": "close"})


def has(etag: str, asked: str | None) -> bool:
    """Whether the client has this version, by its If-None-Match."""
    if asked is None:
        return False
    names = {name.strip().removeprefix("W/") for name in asked.split(",")}
    return "*" in names or etag in names


def _plain(text: str, status: int, more: Mapping[str, str] | None = None) -> Response:
    headers = {**SECRET, "Cache-Control": "no-store", **(more or {})}
    return Response(text, status, headers=headers, media_type="text/plain; charset=utf-8")
