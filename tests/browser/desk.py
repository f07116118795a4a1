"""A desk of its own for the browser: Streamlit on a free port over a store."""

import os
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, Page, Playwright, Request, Route, expect

from tests import tools

ROOT = Path(__file__).resolve().parents[2]
STREAMLIT = Path(sys.executable).with_name("streamlit")
DESKTOP = {"width": 1440, "height": 900}
PHONE = {"width": 390, "height": 844}
HOME = "http://127.0.0.1"


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
        [STREAMLIT, "run", "streamlit_app.py", "--server.port", str(port)],
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
        yield f"{HOME}:{port}"
    finally:
        desk.terminate()
        desk.communicate()


def chromium(playwright: Playwright) -> Browser:
    return playwright.chromium.launch(executable_path=tools.chromium(), args=["--no-sandbox"])


@contextmanager
def reader(
    browser: Browser,
    *,
    viewport: dict[str, int] | None = None,
    locale: str = "en-GB",
    dark: bool = False,
) -> Iterator[BrowserContext]:
    """Open a browser as one reader has it; fails if a page asks anything from outside."""
    outside: list[str] = []

    def guard(route: Route, request: Request) -> None:
        if request.url.startswith(f"{HOME}:"):
            route.continue_()
        else:
            outside.append(request.url)
            route.abort()

    context = browser.new_context(
        viewport=viewport or DESKTOP,  # type: ignore[arg-type]
        locale=locale,
        color_scheme="dark" if dark else "light",
        reduced_motion="reduce",
    )
    context.route("**/*", guard)
    try:
        yield context
        for page in context.pages:
            page.close()
    finally:
        context.unroute_all(behavior="ignoreErrors")
        context.close()
    assert outside == []


def ready(page: Page) -> Page:
    """Wait until Streamlit has said all it has to say."""
    page.locator(".dr-head").wait_for()
    page.locator("[data-testid=stApp][data-test-script-state=notRunning]").wait_for()
    parts = page.locator("[data-testid=stSkeleton]")  # still on their way
    expect(parts).to_have_count(0, timeout=30_000)
    return page
