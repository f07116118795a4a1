"""The pages in a browser, as a coordinator at a desk meets them."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Opener
from tests.browser.test_everybody import DARK
from tests.ui import world

pytestmark = pytest.mark.browser
AINO_FIRST_WEEK = re.compile(r"Aino Rautio, Mon 4 Jan, Back-up duty Mon 4 Jan 16:00")


def active_label(page: Page) -> str:
    """The accessible name of what has the focus, also inside the grid's own tree."""
    found: str = page.evaluate(
        "() => { let e = document.activeElement;"
        " while (e.shadowRoot) e = e.shadowRoot.activeElement;"
        " return e.getAttribute('aria-label') || e.textContent; }"
    )
    return found


def test_the_month_stands_in_a_grid_of_people_and_days(opener: Opener) -> None:
    page = opener()
    expect(page.get_by_role("grid", name="Duty list, January 2027")).to_be_visible()
    expect(page.locator("tr.p")).to_have_count(len(world.PEOPLE))
    expect(page.locator("tr.p").first.locator("td.cell")).to_have_count(31)
    expect(page.get_by_role("gridcell", name=AINO_FIRST_WEEK)).to_be_visible()


def test_days_are_never_narrower_than_a_finger_needs(opener: Opener) -> None:
    for width in (900, 1440):
        page = opener(viewport={"width": width, "height": 800})
        box = page.locator("tr.p td.cell").first.bounding_box()
        assert box
        assert box["width"] >= 24


def test_a_card_tells_on_hover_what_a_cell_means(opener: Opener) -> None:
    page = opener()
    card = page.get_by_role("tooltip")
    expect(card).to_be_hidden()
    page.get_by_role("gridcell", name=re.compile("Mari Kautto, Wed 13 Jan")).hover()
    expect(card).to_contain_text("Front duty")
    expect(card).to_contain_text("Not available")
    page.keyboard.press("Escape")
    page.mouse.move(5, 5)
    expect(card).to_be_hidden()


def test_arrow_keys_walk_the_grid_and_the_card_follows(opener: Opener) -> None:
    page = opener()
    page.locator("td.cell[tabindex='0']").focus()
    for key in ("ArrowRight", "ArrowRight", "ArrowRight"):
        page.keyboard.press(key)
    assert AINO_FIRST_WEEK.match(active_label(page))
    expect(page.get_by_role("tooltip")).to_contain_text("Back-up duty")
    page.keyboard.press("ArrowDown")
    assert active_label(page) == "Eero Pihlaja, Mon 4 Jan, no duty"
    page.keyboard.press("End")
    assert active_label(page).startswith("Eero Pihlaja, Sun 31 Jan")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Home")
    assert active_label(page).startswith("Aino Rautio, Fri 1 Jan")


def test_a_member_folds_to_pips_with_its_own_sums(opener: Opener) -> None:
    page = opener()
    fold = page.get_by_role("button", name="Jyväskylä")
    expect(fold).to_have_attribute("aria-expanded", "true")
    fold.click()
    expect(fold).to_have_attribute("aria-expanded", "false")
    expect(page.locator("tr.p")).to_have_count(4)
    expect(page.locator("tr.grp .pip").first).to_be_visible()
    fold.click()
    expect(page.locator("tr.p")).to_have_count(7)


def test_a_finding_jumps_to_its_cell_even_in_a_folded_member(opener: Opener) -> None:
    page = opener()
    page.get_by_role("button", name="Laukaa").click()
    page.locator(".panel").get_by_text("Mari Kautto", exact=False).first.click()
    expect(page.locator("tr.p")).to_have_count(7)
    assert active_label(page).startswith("Mari Kautto, Wed 13 Jan")


def test_the_light_of_the_open_day_says_what_lacks(opener: Opener) -> None:
    page = opener()
    light = page.get_by_role("button", name="Sat 9 Jan: Front duty 0/1, uncovered")
    expect(light).to_have_text("−1")
    expect(page.locator(".panel")).to_contain_text("Front duty 0/1.")
    light.click()
    expect(page.locator(".panel")).to_contain_text("Sat 9 Jan 08:00 – Sun 10 Jan 08:00")


def test_the_findings_can_be_put_away(opener: Opener) -> None:
    page = opener()
    page.get_by_role("button", name="Hide the findings").click()
    expect(page.locator(".panel")).to_be_hidden()
    back = page.get_by_role("button", name=re.compile(r"^Findings \d+"))
    expect(back).to_be_focused()
    back.click()
    expect(page.locator(".panel")).to_be_visible()


def test_the_list_has_an_address_and_comes_back_after_a_reload(opener: Opener) -> None:
    page = opener()
    page.get_by_text("List", exact=True).locator("visible=true").click()
    expect(page.locator("table.dg")).to_contain_text("Mari Kautto")
    expect(page).to_have_url(re.compile("view=list"))
    page.reload()
    expect(page.locator("table.dg")).to_contain_text("Pekka Lehtonen")


def test_the_next_month_is_one_click_away_and_kept_on_the_other_page(opener: Opener) -> None:
    page = opener()
    page.get_by_role("button", name="Next month").click()
    expect(page.get_by_role("grid", name="Duty list, February 2027")).to_be_visible()
    page.get_by_role("link", name="Fairness").first.click()
    expect(page.get_by_role("heading", name="Fairness", level=1)).to_be_visible()
    expect(page).to_have_url(re.compile("month=2027-02"))


@pytest.mark.parametrize(
    ("locale", "title", "findings"),
    [
        ("fi-FI", "Päivystyslista", "Huomiot"),
        ("sv-FI", "Jourlista", "Anmärkningar"),
        ("en-GB", "Duty list", "Findings"),
    ],
)
def test_the_browsers_language_is_the_first_guess(
    opener: Opener, locale: str, title: str, findings: str
) -> None:
    page = opener(locale=locale)
    expect(page.get_by_role("heading", name=title, level=1)).to_be_visible()
    expect(page.get_by_role("heading", name=findings)).to_be_visible()


def test_a_chosen_language_stays_after_a_reload(opener: Opener) -> None:
    page = opener()
    page.get_by_text("Svenska", exact=True).click()
    expect(page.get_by_role("heading", name="Jourlista", level=1)).to_be_visible()
    page.reload()
    expect(page.get_by_role("heading", name="Jourlista", level=1)).to_be_visible()


def test_fairness_has_an_address_a_sentence_and_every_account(opener: Opener) -> None:
    page = opener("/tasapuolisuus")
    expect(page.get_by_text("Muurame has served most beyond its share")).to_be_visible()
    expect(page.locator("table.num")).to_have_count(4)
    expect(page.locator(".stVegaLiteChart").first).to_be_visible()


def test_in_the_dark_the_paper_is_dark(opener: Opener) -> None:
    page = opener(dark=True)
    expect(page.locator(".stApp")).to_have_css("background-color", DARK)
    expect(page.get_by_role("grid")).to_be_visible()
