"""Readers of one worker: their browsers stay from test to test, with what they have loaded."""

from collections import defaultdict
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any, NamedTuple

from playwright.sync_api import Browser, Page

from tests.browser import desk

PATIENCE = 60_000  # milliseconds: a busy machine is slow, not wrong


class Reader(NamedTuple):
    """A page of a browser that nobody else uses, and what it asked of other places."""

    page: Page
    outside: list[str]


class Kind(NamedTuple):
    """What a browser has for good; `before`: a script that runs before those of each page."""

    locale: str = "en-GB"
    before: str = ""
    touch: bool = False


class Readers:
    """Lends a page to each who asks, as a browser shows it that has never been here."""

    def __init__(self, browser: Browser, stay: ExitStack) -> None:
        self._browser = browser
        self._stay = stay
        self._idle: defaultdict[Kind, list[Reader]] = defaultdict(list)

    @contextmanager
    def one(
        self, *, viewport: dict[str, int] | None = None, dark: bool = False, **kind: Any
    ) -> Iterator[Page]:
        """A page of a kind; a script that it needs is named there, for pages are lent again."""
        idle = self._idle[Kind(**kind)]
        reader = idle.pop() if idle else self._new(Kind(**kind))
        page = reader.page
        page.set_viewport_size(viewport or desk.DESKTOP)  # type: ignore[arg-type]
        page.emulate_media(color_scheme="dark" if dark else "light", reduced_motion="reduce")
        yield page
        forget(page)
        assert reader.outside == []
        idle.append(reader)

    def _new(self, kind: Kind) -> Reader:
        own = desk.reader(self._browser, locale=kind.locale, touch=kind.touch)
        context = self._stay.enter_context(own)
        context.grant_permissions(["clipboard-read", "clipboard-write"])
        if kind.before:
            context.add_init_script(f"if (location.host) {{ {kind.before} }}")
        page = context.new_page()
        page.set_default_timeout(PATIENCE)
        return Reader(page, desk.asked_outside(context))


def forget(page: Page) -> None:
    """Leave the page as one that was never anywhere."""
    for other in page.context.pages:
        if other != page:
            other.close()
    page.evaluate("localStorage.clear(); sessionStorage.clear()")
    page.context.clear_cookies()
    page.mouse.move(0, 0)
    page.goto("about:blank")
