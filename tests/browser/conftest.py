"""Readers of the small ring: at a desk, on a phone, in the dark."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from roster.storage import Store, open_store
from tests.browser import desk
from tests.browser.hands import NAME, Kept, keep, shown
from tests.browser.readers import PATIENCE, Readers
from tests.ui import world

Opener = Callable[..., Page]
Sits = Callable[..., Page]
expect.set_options(timeout=PATIENCE)


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
    """The same on a desk of its own, which is dear: `home` serves where a ring of its own does."""
    place = tmp_path / "dutyring.db"
    with kept(place) as store:
        world.keep_ring(store)
        world.keep_draft(store)
    with desk.open_desk(place) as found:
        yield found


@pytest.fixture(scope="session")
def rings(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("rings") / "dutyring.db"


@pytest.fixture(scope="session")
def store(rings: Path) -> Iterator[Store]:
    """A store of many rings: a test that changes something keeps a ring of its own there."""
    with kept(rings) as found:
        keep(found, "first")
        yield found


@pytest.fixture(scope="session")
def home(store: Store, rings: Path) -> Iterator[str]:
    """The desk of the many rings."""
    assert store.rings()
    with desk.open_desk(rings) as found:
        yield found


@pytest.fixture(scope="session")
def readers(browser: Browser) -> Iterator[Readers]:
    with ExitStack() as stay:
        yield Readers(browser, stay)


@pytest.fixture
def opener(readers: Readers, address: str) -> Iterator[Opener]:
    """Open a page of the desk as some reader: `opener("/lista", dark=True)`."""
    with ExitStack() as here:

        def open_(path: str = "/lista", home: str = address, **how: Any) -> Page:
            page = here.enter_context(readers.one(**how))
            page.goto(home + path)
            return desk.ready(page)

        yield open_


@pytest.fixture
def sits(readers: Readers, home: str) -> Iterator[Sits]:
    """Open a ring's January as some coordinator, who has given a name."""
    with ExitStack() as here:

        def open_(kept: Kept, *, more: str = "", before: str = NAME, **how: Any) -> Page:
            page = here.enter_context(readers.one(before=before, **how))
            page.goto(home + kept.path + more)
            return shown(page)

        yield open_
