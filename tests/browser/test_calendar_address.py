"""A calendar's address in a browser: made, copied, opened by a phone, ended."""

from urllib.parse import urlsplit

import httpx2 as httpx
import pytest
from playwright.sync_api import expect

from tests.browser import desk
from tests.browser.conftest import Opener
from tests.browser.hands import NAME

pytestmark = pytest.mark.browser
PATIENCE = 60_000  # milliseconds: a busy machine is slow, not wrong


def test_the_address_that_is_copied_opens_the_calendar_until_it_is_ended(
    opener: Opener, address: str
) -> None:
    page = opener("/kalenterit?whose=person-pekka", before=NAME)
    desk.ready(page).get_by_role("button", name="Make the address").click()
    page.get_by_role("button", name="Copy: Calendar address").click(timeout=PATIENCE)
    expect(page.get_by_text("Copied: Calendar address")).to_be_visible(timeout=PATIENCE)
    path = urlsplit(page.evaluate("navigator.clipboard.readText()")).path
    assert path.removesuffix(".ics").rpartition("/")[2] not in page.url
    expect(page.get_by_role("img", name="QR code of the calendar for a phone")).to_be_visible()
    assert httpx.get(address + path).text.startswith("BEGIN:VCALENDAR")
    page.get_by_role("button", name="End it").click()
    expect(page.get_by_text("The address was ended.")).to_be_visible(timeout=PATIENCE)
    expect(page.get_by_role("button", name="Copy: Calendar address")).to_have_count(0)
    assert httpx.get(address + path).status_code == 404
