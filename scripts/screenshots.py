"""Takes the pictures of the README and of docs/screens: `make screenshots`.

A data folder of its own gets the Mobile example and a short plan of the autumn of 2026; every page
is then photographed as a desk and a phone show it.
"""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PIL import Image  # noqa: E402
from playwright.sync_api import Browser, Page, sync_playwright  # noqa: E402

from tests.browser.desk import DESKTOP, PHONE, chromium, open_desk, reader, ready  # noqa: E402

SCREENS = ROOT / "docs" / "screens"
FIRST, LAST = "2026-10-05", "2027-01-03"
SECONDS = "20"
MONTH = "month=2026-12"
TALL = {"width": 1440, "height": 1560}


class Shot(NamedTuple):
    """One picture: its name says page, size and theme; `act` is done before it is taken."""

    name: str
    path: str
    size: dict[str, int] = DESKTOP
    locale: str = "fi-FI"
    act: Callable[[Page], None] = lambda _: None

    @property
    def dark(self) -> bool:
        return "dark" in self.name


def show_card(page: Page) -> None:
    """Hold the pointer over a duty, so that its card is seen."""
    page.locator("td.cell:has(.on.k1.jr:not(.jl))").nth(1).hover()
    page.get_by_role("tooltip").wait_for()


SHOTS = (
    Shot("roster-desktop-light", f"/?{MONTH}"),
    Shot("roster-desktop-dark", f"/?{MONTH}", act=show_card),
    Shot("roster-desktop-light-sv", f"/?{MONTH}", locale="sv-FI"),
    Shot("roster-phone-light", f"/?{MONTH}", PHONE),
    Shot("roster-phone-dark", f"/?{MONTH}", PHONE),
    Shot("list-desktop-light-en", f"/?{MONTH}&view=list", locale="en-GB"),
    Shot("fairness-desktop-light", f"/tasapuolisuus?{MONTH}", TALL),
    Shot("fairness-desktop-dark", f"/tasapuolisuus?{MONTH}", DESKTOP),
    Shot("fairness-phone-light", f"/tasapuolisuus?{MONTH}", PHONE),
)


def plan(data: Path) -> None:
    """Put the example into the data folder and plan it."""
    ring = data / "rings" / "mobile"
    shutil.copytree(ROOT / "examples" / "mobile", ring)
    out = ring / "plans" / f"{FIRST}_{LAST}"
    program = Path(sys.executable).with_name("dutyring")
    command = ["plan", str(ring), "--from", FIRST, "--to", LAST, "--seconds", SECONDS]
    quiet = subprocess.DEVNULL
    subprocess.run([program, *command, "--out", out], check=True, stdout=quiet, stderr=quiet)


def take(browser: Browser, home: str, shot: Shot) -> Path:
    """Photograph one page; a palette of 256 colours keeps the file small."""
    file = SCREENS / f"{shot.name}.png"
    with reader(browser, viewport=shot.size, locale=shot.locale, dark=shot.dark) as context:
        page = context.new_page()
        page.goto(home + shot.path)
        ready(page)
        page.evaluate("() => document.fonts.ready")
        shot.act(page)
        page.screenshot(path=file, animations="disabled")
    with Image.open(file) as picture:
        picture.convert("RGB").quantize(256, kmeans=3, dither=Image.Dither.NONE).save(
            file, optimize=True
        )
    return file


def main() -> None:
    """Plan, open the desk, take every picture."""
    SCREENS.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        plan(Path(folder))
        with open_desk(Path(folder)) as home:
            browser = chromium(playwright)
            for shot in SHOTS:
                print(take(browser, home, shot).relative_to(ROOT))
            browser.close()


if __name__ == "__main__":
    main()
