"""Can everybody use the pages? axe-core finds nothing serious, light or dark, large or small."""

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]

from tests.browser.conftest import Opener
from tests.browser.desk import DESKTOP, PHONE

pytestmark = pytest.mark.browser
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
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
)


def told(violation: dict[str, Any]) -> str:
    nodes = "; ".join(str(n["target"]) for n in violation["nodes"][:3])
    return f"{violation['impact']} {violation['id']}: {violation['help']} ({nodes})"


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize(
    ("dark", "viewport"), [(False, DESKTOP), (True, PHONE)], ids=["desktop", "dark phone"]
)
def test_axe_finds_nothing_serious(
    opener: Opener, path: str, dark: bool, viewport: dict[str, int]
) -> None:
    page = opener(path, dark=dark, viewport=viewport, locale="fi-FI")
    found = Axe().run(page, options=RULES).response["violations"]
    assert [told(v) for v in found if v["impact"] in ("serious", "critical")] == []


def test_axe_finds_nothing_serious_in_a_dark_grid_with_its_card(opener: Opener) -> None:
    page = opener("/lista?month=2027-01", dark=True)
    page.locator("td.cell:has(.bad)").first.hover()
    page.get_by_role("tooltip").wait_for()
    found = Axe().run(page, options=RULES).response["violations"]
    assert [told(v) for v in found if v["impact"] in ("serious", "critical")] == []
