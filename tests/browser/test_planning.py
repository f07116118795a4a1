"""A first start: the page is there at once, and the roster appears by itself."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser import desk
from tests.browser.conftest import Opener
from tests.browser.desk import ROOT

pytestmark = pytest.mark.browser
DUTYRING = Path(sys.executable).with_name("dutyring")
PERIOD = ("2027-01-04", "2027-01-31")


def test_the_roster_appears_by_itself_when_it_is_planned(opener: Opener, tmp_path: Path) -> None:
    ring = tmp_path / "rings" / "viitaseutu"
    shutil.copytree(ROOT / "examples" / "viitaseutu", ring)
    out = ring / "plans" / "_".join(PERIOD)
    with desk.open_desk(tmp_path) as home:
        page = opener("/?month=2027-01", home)
        expect(page.get_by_text("January 2027 is not planned yet.")).to_be_visible()
        expect(page.locator("table.dt")).to_contain_text("nobody yet")
        command = ["plan", str(ring), "--from", PERIOD[0], "--to", PERIOD[1], "--out", str(out)]
        subprocess.run([DUTYRING, *command, "--seconds", "5"], check=True, capture_output=True)
        roster = page.get_by_role("grid", name="Duty list, January 2027")
        expect(roster).to_be_visible(timeout=15_000)


def test_without_a_ring_the_page_says_what_to_do(opener: Opener, tmp_path: Path) -> None:
    with desk.open_desk(tmp_path) as home:
        page = opener("/", home)
        expect(page.get_by_role("heading", name="There is no duty ring yet")).to_be_visible()
        expect(page.get_by_text("make run")).to_be_visible()
