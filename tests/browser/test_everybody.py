"""Can everybody use the pages? axe-core finds nothing serious, light or dark, large or small."""

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Page, expect

from tests.browser import desk
from tests.browser.conftest import Opener
from tests.browser.desk import PHONE

pytestmark = pytest.mark.browser
RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    "resultTypes": ["violations"],
}
DARK = "rgb(15, 25, 29)"
PATHS = (
    "/",
    "/lista?month=2027-01",
    "/lista?month=2026-12",
    "/suunnittele",
    "/tasapuolisuus?month=2027-01",
    "/tasapuolisuus?person=aino",
    "/ihmiset",
    "/ihmiset?person=aino",
    "/ihmiset?part=absences&person=mari",
    "/ihmiset?part=wishes",
    "/ihmiset?part=import",
    "/sopimus?terms=members",
    "/sopimus?terms=tiers",
    "/sopimus?terms=hours",
    "/sopimus?terms=holidays",
    "/sopimus?terms=rules",
    "/julkaise",
    *("/kalenterit", "/kalenterit?whose=ring", "/viestit"),
)


def told(violation: dict[str, Any]) -> str:
    nodes = "; ".join(str(n["target"]) for n in violation["nodes"][:3])
    return f"{violation['impact']} {violation['id']}: {violation['help']} ({nodes})"


def serious(page: Page) -> list[str]:
    found = Axe().run(page, options=RULES).response["violations"]
    return [told(v) for v in found if v["impact"] in ("serious", "critical")]


def darken(page: Page, viewport: dict[str, int]) -> None:
    """The evening falls on an open page, on a screen of this size."""
    page.set_viewport_size(viewport)  # type: ignore[arg-type]
    page.emulate_media(color_scheme="dark")
    expect(page.locator(".stApp")).to_have_css("background-color", DARK)


@pytest.mark.parametrize("path", PATHS)
def test_axe_finds_nothing_serious_by_day_at_a_desk_nor_on_a_phone_in_the_dark(
    opener: Opener, path: str
) -> None:
    page = opener(path, locale="fi-FI")
    assert serious(page) == []
    darken(page, PHONE)
    assert serious(desk.ready(page)) == []


def test_axe_finds_nothing_serious_in_a_dark_grid_with_its_card(opener: Opener) -> None:
    page = opener("/lista?month=2027-01", dark=True)
    page.locator("td.cell:has(.bad)").first.hover()
    page.get_by_role("tooltip").wait_for()
    assert serious(page) == []
