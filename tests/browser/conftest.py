"""Readers of the small ring: at a desk, on a phone, in the dark."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from roster.storage import Store, open_store
from tests.browser import desk
from tests.ui import world

Opener = Callable[..., Page]


@contextmanager
def kept(place: Path) -> Iterator[Store]:
    """The store in a file, to be laid out before its desk opens."""
    store = open_store(str(place))
    try:
        yield store
    finally:
        store.close()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = desk.chromium(playwright)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The small ring with a draft made by hand; tests that change it open a desk of their own."""
    place = tmp_path_factory.mktemp("desk") / "dutyring.db"
    with kept(place) as store:
        world.keep_ring(store)
        world.keep_draft(store)
    with desk.open_desk(place) as found:
        yield found


@pytest.fixture
def own(tmp_path: Path) -> Iterator[str]:
    """The same on a desk of its own."""
    place = tmp_path / "dutyring.db"
    with kept(place) as store:
        world.keep_ring(store)
        world.keep_draft(store)
    with desk.open_desk(place) as found:
        yield found


@pytest.fixture
def opener(browser: Browser, address: str) -> Iterator[Opener]:
    """Open a page of the desk as some reader: `opener("/lista", dark=True)`."""
    with ExitStack() as readers:

        def open_(path: str = "/lista", home: str = address, **how: Any) -> Page:
            context = readers.enter_context(desk.reader(browser, **how))
            page = context.new_page()
            page.goto(home + path)
            return desk.ready(page)

        yield open_
