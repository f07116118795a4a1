"""What is typed into tables and forms of a ring is neither lost nor misread."""

import pytest
from playwright.sync_api import expect

from roster.storage import Store
from tests.browser import desk
from tests.browser.conftest import Opener
from tests.browser.hands import NAME, keep

pytestmark = pytest.mark.browser
PASTE = """field => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', '0,8\\n0,5\\n');
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
}"""


def test_what_kaisa_types_into_the_agreement_outlives_a_reload_until_she_leaves_it_out(
    opener: Opener, store: Store, home: str
) -> None:
    kept = keep(store, "typed")
    page = opener(f"/sopimus?ring={kept.ring}&terms=members", home)
    name = page.get_by_label("Svenska, Laukaa")
    told = page.locator("td:not(:has(input))", has_text="Laukas")
    name.fill("Laukas")
    name.press("Tab")
    expect(told).to_be_visible()
    desk.ready(page)
    page.reload()
    expect(told).to_be_visible()
    expect(name).to_have_count(1)  # the table as it was before gives way
    expect(name).to_have_value("Laukas")
    page.get_by_role("button", name="Leave the changes out").click()
    expect(page.get_by_text("Nothing is changed yet.")).to_be_visible()
    expect(name).to_have_value("")


def test_cells_copied_from_excel_spread_over_the_table_of_people(
    opener: Opener, store: Store, home: str
) -> None:
    kept = keep(store, "pasted")
    page = opener(f"/ihmiset?ring={kept.ring}", home, before=NAME)
    page.get_by_text("Edit as a table").click()
    page.get_by_label("Employment share, Aino Rautio").evaluate(PASTE)
    page.get_by_role("button", name="Save the table").click()
    expect(page.get_by_text("2 people were changed.")).to_be_visible()
    facts = store.facts(kept.ring)
    assert facts
    shares = {p.id: p.share for p in facts.people}
    assert (shares["aino"], shares["eero"], shares["hanna"]) == (800, 500, 1000)
