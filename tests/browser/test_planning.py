"""Planning in the browser: begin, reload, stop, look at the difference, take it as the draft."""

import re

import pytest
from playwright.sync_api import Page, expect

from roster.storage import Store
from tests.browser.conftest import Opener
from tests.browser.desk import ready
from tests.browser.hands import Kept, keep

pytestmark = pytest.mark.browser


def begun(opener: Opener, home: str, kept: Kept) -> Page:
    page = opener(f"/suunnittele?ring={kept.ring}", home)
    page.get_by_role("button", name="Begin planning").click()
    expect(page.get_by_text("Search under way")).to_be_visible()
    return page


def call_oneself(page: Page, name: str) -> None:
    page.get_by_label("Your name").fill(name)
    page.get_by_role("button", name="Continue").click()


def test_a_search_outlives_a_reload_is_stopped_and_its_roster_kept(
    opener: Opener, store: Store, home: str
) -> None:
    kept = keep(store, "search")
    page = begun(opener, home, kept)
    page.reload()
    ready(page)
    expect(page.get_by_text(re.compile("Search under way|Ready"))).to_be_visible()
    stop = page.get_by_role("button", name="Stop and look at the best roster")
    taken = page.get_by_role("button", name="Take as draft")
    expect(stop.and_(page.locator(":enabled")).or_(taken)).to_be_visible()
    if stop.is_visible():
        stop.click()
    expect(taken).to_be_visible()
    expect(page.get_by_text("Duties without a person")).to_be_visible()
    expect(taken).to_be_disabled()
    call_oneself(page, "Kaisa Koordinaattori")
    expect(taken).to_be_enabled()
    taken.click()
    expect(page.get_by_role("heading", name="Duty list", level=1)).to_be_visible()
    expect(page).to_have_url(re.compile(r"roster=\d+"))
    assert f"roster={kept.roster}" not in page.url.split("&")


def test_other_pages_stay_usable_while_the_solver_runs(
    opener: Opener, store: Store, home: str
) -> None:
    kept = keep(store, "while")
    page = begun(opener, home, kept)
    page.get_by_role("link", name="Overview").first.click()
    expect(page.get_by_role("heading", name="Overview", level=1)).to_be_visible()
    expect(page.get_by_text(re.compile("is being planned|is ready"))).to_be_visible()
    page.get_by_role("button", name="Look").first.click()
    expect(page.get_by_role("heading", name="Plan", level=1)).to_be_visible()


def test_a_name_is_asked_for_once_a_browser(opener: Opener, store: Store, home: str) -> None:
    kept = keep(store, "name")
    page = opener(f"/julkaise?ring={kept.ring}", home)
    call_oneself(page, "Kaisa Koordinaattori")
    expect(page.get_by_text("Kaisa Koordinaattori")).to_be_visible()
    page.reload()
    ready(page)
    expect(page.get_by_text("Kaisa Koordinaattori")).to_be_visible()
    expect(page.get_by_label("Your name")).to_have_count(0)


def test_publishing_asks_for_each_reason_and_then_freezes(
    opener: Opener, store: Store, home: str
) -> None:
    kept = keep(store, "freeze")
    page = opener(f"/julkaise?ring={kept.ring}", home)
    call_oneself(page, "Kaisa Koordinaattori")
    publish = page.get_by_role("button", name="Publish the roster")
    expect(publish).to_be_disabled()
    fields = page.get_by_label("The reason, which stays in the history")
    count = fields.count()
    assert count > 1
    for n in range(count):
        fields.nth(n).fill("Agreed by phone.")
        fields.nth(n).press("Control+Enter")
    expect(publish).to_be_enabled()
    publish.click()
    expect(page.get_by_role("heading", name="There is no draft to publish")).to_be_visible()
    row = page.get_by_role("row", name=re.compile("4 Jan – 28 Feb 2027"))
    expect(row).to_contain_text("Kaisa Koordinaattori")
    expect(row).to_contain_text("Agreed by phone.")
