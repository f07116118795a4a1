"""The pages on a phone."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Opener
from tests.browser.desk import PHONE

pytestmark = pytest.mark.browser


def test_a_phone_gets_a_list_of_days_instead_of_the_grid(opener: Opener) -> None:
    page = opener(viewport=PHONE)
    expect(page.locator(".ld")).to_have_count(31)
    expect(page.get_by_role("grid")).to_be_hidden()
    expect(page.locator(".ld").nth(3)).to_contain_text("Aino Rautio")
    width = page.evaluate("() => document.documentElement.scrollWidth")
    assert width <= PHONE["width"]


def test_a_finding_leads_to_its_day(opener: Opener) -> None:
    page = opener(viewport=PHONE)
    page.get_by_role("button", name="Findings").click()
    expect(page.locator(".list .rule").first).to_contain_text("Duty without a person")
    page.locator(".list").get_by_role("button", name="Front duty 0/1").click()
    expect(page.locator(".ld").nth(8)).to_be_in_viewport()
    expect(page.locator(".ld").nth(8)).to_contain_text("Front duty 0/1")


def test_the_bar_at_the_bottom_leads_to_the_other_page(opener: Opener) -> None:
    page = opener(viewport=PHONE)
    page.locator(".st-key-tabs").get_by_role("link", name="Balances").click()
    expect(page.get_by_role("heading", name="Fairness", level=1)).to_be_visible()
