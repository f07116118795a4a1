"""What every page is made of in the browser: sent from memory, packed, and named at once.

Streamlit reads each of its seventy files anew for each reader, three hops between threads a file,
and sends them unpacked. They do not change while the process lives.
"""

import gzip
import re
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import streamlit
from anyio import to_thread
from starlette.types import ASGIApp, Receive, Scope, Send

HERE = Path(__file__).parent
STREAMLIT = Path(streamlit.__file__).parent / "static"
INDEX, SCRIPTS = STREAMLIT / "index.html", STREAMLIT / "static" / "js"
HASHED, OURS, NEVER = "public, immutable, max-age=31536000", "public, max-age=86400", "no-cache"
KINDS = {
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".woff2": "font/woff2",
}
PACKED = (".js", ".css", ".svg")
# Scripts that Streamlit would ask for only when a page's first words have arrived.
SOON = ("Html", "Button", "ButtonGroup", "PageLink")
FRAMES = {"/": SOON, "/lista": (*SOON, "Selectbox", "BidiComponent")}
FONT = "app/static/fonts/figtree-latin-wght-normal.woff2"
NAMED = re.compile(r'(?:from|import)"\./([\w.-]+\.js)"')
OTHER_FONT = re.compile(r'<link\s+rel="preload"[^>]*as="font"[^>]*>')


class File(NamedTuple):
    """A file as it is sent: as it is, and packed where that is smaller."""

    kind: str
    kept: str
    plain: bytes
    packed: bytes | None = None

    async def send(self, scope: Scope, send: Send) -> None:
        packed = self.packed if b"gzip" in _header(scope, b"accept-encoding") else None
        body = self.plain if packed is None else packed
        headers = [
            (b"content-type", self.kind.encode()),
            (b"cache-control", self.kept.encode()),
            (b"content-length", str(len(body)).encode()),
            (b"vary", b"Accept-Encoding"),
            (b"x-content-type-options", b"nosniff"),
            *([] if packed is None else [(b"content-encoding", b"gzip")]),
        ]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        only_head = scope["method"] == "HEAD"
        await send({"type": "http.response.body", "body": b"" if only_head else body})


class Files:
    """Middleware: answers for the files of the pages, and for the pages' empty frame itself.

    Only what was there at the start is known, by its whole path: nothing else can be reached.
    All other pages and paths are Streamlit's own to answer.
    """

    def __init__(self, app: ASGIApp, base: str = "") -> None:
        self._app, self._base = app, base
        self._known = {**_found("/static/", STREAMLIT / "static", HASHED), **_fonts()}
        self._files: dict[str, File] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        asked = self._asked(scope)
        if asked is None:
            await self._app(scope, receive, send)
            return
        file = self._files.get(asked)
        if file is None:
            file = self._files[asked] = await to_thread.run_sync(self._read, asked)
        await file.send(scope, send)

    def _asked(self, scope: Scope) -> str | None:
        if scope["type"] != "http" or scope["method"] not in ("GET", "HEAD"):
            return None
        path = str(scope["path"])
        if self._base and path.startswith(f"{self._base}/"):
            path = path.removeprefix(self._base)
        return path if path in self._known or path in FRAMES else None

    def _read(self, at: str) -> File:
        if at in FRAMES:
            html = frame(INDEX.read_text("utf-8"), FRAMES[at]).encode()
            return File("text/html; charset=utf-8", NEVER, html, gzip.compress(html))
        path, kept = self._known[at]
        kind, body = KINDS.get(path.suffix, "application/octet-stream"), path.read_bytes()
        return File(kind, kept, body, gzip.compress(body, 6) if path.suffix in PACKED else None)


def frame(html: str, soon: tuple[str, ...]) -> str:
    """Name our own font instead of Streamlit's, and the pieces that the page soon needs."""
    font = f'<link rel="preload" href="./{FONT}" as="font" type="font/woff2" crossorigin>'
    links = (
        f'<link rel="modulepreload" crossorigin href="./static/js/{name}">'
        for name in pieces(SCRIPTS, soon)
        if name not in html
    )
    return OTHER_FONT.sub(font, html, count=1).replace("</head>", "".join(links) + "</head>")


def pieces(scripts: Path, names: tuple[str, ...]) -> list[str]:
    """These scripts with all that they load themselves."""
    found: dict[str, None] = {}
    left = [path.name for name in names for path in scripts.glob(f"{name}.*.js")]
    while left:
        name = left.pop(0)
        if name not in found and (scripts / name).is_file():
            found[name] = None
            left += NAMED.findall((scripts / name).read_text("utf-8"))
    return [*found]


def _found(at: str, folder: Path, kept: str) -> Mapping[str, tuple[Path, str]]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {at + path.relative_to(folder).as_posix(): (path, kept) for path in files}


def _fonts() -> Mapping[str, tuple[Path, str]]:
    fonts = _found("/app/static/", HERE / "static", OURS)
    return {at: of for at, of in fonts.items() if of[0].suffix == ".woff2"}


def _header(scope: Scope, name: bytes) -> bytes:
    return next((value for key, value in scope["headers"] if key == name), b"")
