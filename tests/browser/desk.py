"""A desk of its own for the browser: on a free port over a store."""

import os
import re
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, Page, Playwright, Request, expect

from tests import tools

ROOT = Path(__file__).resolve().parents[2]
DESK = "import sys; from scripts.run import open_desk; open_desk(sys.argv[1])"
DESKTOP = {"width": 1440, "height": 900}
PHONE = {"width": 390, "height": 844}
HOME = "http://127.0.0.1"
INSIDE = (f"{HOME}:", "data:", "blob:", "about:")
# The browser itself finds no other host; to ask us about each request would cost it its cache.
ALONE = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"


def free_port() -> int:
    with socket.socket() as it:
        it.bind(("127.0.0.1", 0))
        port: int = it.getsockname()[1]
        return port


@contextmanager
def open_desk(place: Path, port: int = 0) -> Iterator[str]:
    """Serve the store in a file; gives the address, and closes the desk at the end."""
    port = port or free_port()
    desk = subprocess.Popen(
        [sys.executable, "-c", DESK, str(port)],
        cwd=ROOT,
        env={**os.environ, "DUTYRING_DATABASE_URL": f"sqlite:///{place}"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        assert desk.stdout
        said = []
        for line in desk.stdout:
            said.append(line)
            if re.search(rf"127\.0\.0\.1:{port}", line):
                break
        else:
            raise RuntimeError("".join(said))
        # A full pipe would hold up the desk: whatever else it says is read, too.
        rest = threading.Thread(target=desk.stdout.read)
        rest.start()
        try:
            yield f"{HOME}:{port}"
        finally:
            desk.terminate()
            rest.join()
    finally:
        desk.terminate()
        desk.communicate()


def chromium(playwright: Playwright) -> Browser:
    flags = ["--no-sandbox", "--disable-gpu", ALONE]
    return playwright.chromium.launch(executable_path=tools.chromium(), args=flags)


@contextmanager
def reader(
    browser: Browser,
    *,
    viewport: dict[str, int] | None = None,
    locale: str = "en-GB",
    dark: bool = False,
    touch: bool = False,
) -> Iterator[BrowserContext]:
    """Open a browser as one reader has it; fails if a page asks anything from outside."""
    context = browser.new_context(
        viewport=viewport or DESKTOP,  # type: ignore[arg-type]
        locale=locale,
        color_scheme="dark" if dark else "light",
        reduced_motion="reduce",
        has_touch=touch,
    )
    outside = asked_outside(context)
    try:
        yield context
        for page in context.pages:
            page.close()
    finally:
        context.close()
    assert outside == []


def asked_outside(context: BrowserContext) -> list[str]:
    """What its pages ask of other places, from now on."""
    outside: list[str] = []

    def seen(request: Request) -> None:
        if not request.url.startswith(INSIDE):
            outside.append(request.url)

    context.on("request", seen)
    return outside


def ready(page: Page) -> Page:
    """Wait until Streamlit has said all it has to say."""
    page.locator(".dr-head").wait_for()
    page.locator("[data-testid=stApp][data-test-script-state=notRunning]").wait_for()
    parts = page.locator("[data-testid=stSkeleton]")  # still on their way
    expect(parts).to_have_count(0, timeout=30_000)
    return page
