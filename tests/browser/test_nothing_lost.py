"""Two hundred quick edits, also while the server is down: none is lost, none done twice."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from roster.domain.case import Seat
from tests.browser import desk
from tests.browser.hands import NAME, Kept, keep, settled, shown
from tests.browser.readers import PATIENCE
from tests.ui.editing import drafts

pytestmark = pytest.mark.browser
PRESS = """(_, [key, cells]) => {
  const grid = _.getRootNode();
  for (const [r, c] of cells) {
    const td = grid.querySelector(`td.cell[data-r="${r}"][data-c="${c}"]`);
    td.focus();
    td.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
  }
}"""
FREE = """_ => [..._.getRootNode().querySelectorAll('td.cell')]
  .filter(td => +td.dataset.c >= 3 && !td.querySelector('.on'))
  .map(td => [+td.dataset.r, +td.dataset.c])"""
Cells = list[list[int]]


def press(page: Page, key: str, cells: Cells) -> None:
    page.locator(".rg").evaluate(PRESS, [key, cells])


def waiting(page: Page) -> int:
    text = page.evaluate("sessionStorage.getItem('dutyring.queue')")
    return len(json.loads(text)["queue"])


def seats(kept: Kept, cells: Cells) -> set[Seat]:
    people = ["aino", "eero", "hanna", "liisa", "mari", "pekka", "sanna"]
    return {kept.seat(people[r], "front", c + 1) for r, c in cells}


def test_none_of_two_hundred_edits_is_lost_over_a_restart_and_a_reload(
    browser: Browser, tmp_path: Path
) -> None:
    place = tmp_path / "dutyring.db"
    store = drafts.opened(place)
    kept, port = keep(store, "quick"), desk.free_port()
    before = set(kept.marks)
    with desk.reader(browser) as context:
        context.add_init_script(NAME)
        page = context.new_page()
        page.set_default_timeout(PATIENCE)
        with desk.open_desk(place, port) as home:
            page.goto(home + kept.path)
            shown(page)
            free: Cells = page.locator(".rg").evaluate(FREE)
            press(page, "f", free[:80])
        press(page, "f", free[80:100])
        press(page, "*", free[:50])
        assert waiting(page) >= 70
        with desk.open_desk(place, port):
            settled(page)
            press(page, "f", free[100:130])
            press(page, "*", free[50:70])
            page.reload()
            shown(page)
            settled(page)
            expect(page.locator("td.cell .pend")).to_have_count(0)
    marks = kept.marks
    assert set(marks) == before | seats(kept, free[:130])
    assert {s for s in seats(kept, free[:130]) if marks[s] == "pinned"} == seats(kept, free[:70])
    assert len(store.since(kept.roster, 0)) == 200
    store.close()
