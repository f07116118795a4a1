"""The wide grid under a finger: a tap goes through the tiers, a long press pins."""

import pytest
from playwright.sync_api import Locator, expect

from roster.storage import Store
from tests.browser.conftest import Sits
from tests.browser.hands import cell, keep, settled

pytestmark = pytest.mark.browser
TABLET = {"width": 1180, "height": 820}


def middle(of: Locator) -> dict[str, float]:
    box = of.bounding_box()
    assert box
    return {"x": box["x"] + box["width"] / 2, "y": box["y"] + box["height"] / 2}


def test_on_a_tablet_a_long_press_pins_a_duty_and_a_tap_gives_one(store: Store, sits: Sits) -> None:
    kept = keep(store, "touch")
    page = sits(kept, touch=True, viewport=TABLET)
    hand = page.context.new_cdp_session(page)
    pinned, empty = cell(page, "Mari Kautto", 13), cell(page, "Sanna Koskela", 9)
    pinned.scroll_into_view_if_needed()
    down = {"type": "touchStart", "touchPoints": [middle(pinned)]}
    hand.send("Input.dispatchTouchEvent", down)
    expect(pinned.locator(".pin")).to_be_visible()
    hand.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    settled(page)
    assert kept.marks[kept.seat("mari", "front", 13)] == "pinned"
    empty.tap()
    settled(page)
    assert kept.seat("sanna", "front", 9) in kept.marks
