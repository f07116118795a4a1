"""Readers of the small ring: at a desk, on a phone, in the dark."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser import desk
from tests.ui import world

Opener = Callable[..., Page]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = desk.chromium(playwright)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The small ring with its plan made by hand and the ring's calendar."""
    data = tmp_path_factory.mktemp("data")
    plan = world.lay_plan(world.lay_ring(data))
    (plan / "calendars").mkdir()
    (plan / "calendars" / "ring.ics").write_text("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")
    with desk.open_desk(data) as found:
        yield found


@pytest.fixture
def opener(browser: Browser, address: str) -> Iterator[Opener]:
    """Open a page of the desk as some reader: `opener("/", dark=True)`."""
    with ExitStack() as readers:

        def open_(path: str = "/", home: str = address, **how: Any) -> Page:
            context = readers.enter_context(desk.reader(browser, **how))
            page = context.new_page()
            page.goto(home + path)
            return desk.ready(page)

        yield open_


@pytest.fixture
def empty_data(tmp_path: Path) -> Path:
    return tmp_path
