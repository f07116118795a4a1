"""How soon an edit is judged: the real app, Chromium, 60 people by 31 days.

python -m tests.bench.editing [--edits N]

From the key that sets a duty to the cell as the server judged it, painted. Wanted: 0.3 s at the
median and 0.6 s at the 95th percentile, the roster shown within 1.5 s.
"""

import argparse
import statistics
import sys
import tempfile
import time
from datetime import date
from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import Page, sync_playwright

from roster.intake import read
from roster.planning import question
from tests.bench.places import EXAMPLES
from tests.browser import desk
from tests.ui.editing import drafts

FIRST, LAST = date(2027, 1, 1), date(2027, 3, 31)
PEOPLE = 60
ADDRESS = "/lista?month=2027-01"
JUDGED = """async (cell, key) => {
  cell.focus({ preventScroll: true });
  const begun = performance.now();
  cell.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
  await new Promise(done => {
    const look = () => cell.querySelector('.pend') ? requestAnimationFrame(look) : done();
    look();
  });
  return performance.now() - begun;
}"""


class Measured(NamedTuple):
    """Seconds: shown twice (a cold server, a warm one), then each edit."""

    cold: float
    shown: float
    edits: list[float]

    @property
    def median(self) -> float:
        return statistics.median(self.edits)

    @property
    def late(self) -> float:
        """The 95th percentile."""
        return sorted(self.edits)[int(len(self.edits) * 0.95)]


def lay(place: Path) -> int:
    """Keep a ring of 60 people and a draft of a quarter in a store; how many people."""
    facts = read(EXAMPLES / "mobile")
    here = [p for p in facts.people if p.active.cover(FIRST) and p.active.cover(LAST)][:PEOPLE]
    more = (p.model_copy(update={"id": f"more{n}"}) for n, p in enumerate(here))
    people = (*here, *more)[:PEOPLE]
    nothing = ("absences", "wishes", "distances", "history", "balances", "pins")
    facts = facts.model_copy(
        update={"people": people, "contacts": {}, **dict.fromkeys(nothing, ())}
    )
    case = question(facts, FIRST, LAST).case
    store = drafts.opened(place)
    drafts.draft(store, facts, drafts.in_turn(case), FIRST, LAST)
    store.close()
    return len(facts.people)


def shown(page: Page, address: str) -> float:
    """Seconds until every row of the roster stands on the page."""
    begun = time.perf_counter()
    page.goto(address)
    page.locator("tr.p").nth(PEOPLE - 1).wait_for(timeout=120_000)
    return time.perf_counter() - begun


def measure(edits: int) -> Measured:
    """Set and clear duties in turn, each when the one before is judged."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        place = Path(folder, "dutyring.db")
        lay(place)
        browser = desk.chromium(playwright)
        with desk.open_desk(place) as home, desk.reader(browser, locale="fi-FI") as context:
            context.add_init_script("localStorage.setItem('dutyring.name', '\"Kaisa\"')")
            page = context.new_page()
            cold, warm = shown(page, home + ADDRESS), shown(page, home + ADDRESS)
            page.wait_for_timeout(1000)
            times = [_edit(page, n) for n in range(edits)]
        browser.close()
    return Measured(cold, warm, times)


def _edit(page: Page, number: int) -> float:
    """Set the first tier on a day of a row, the next time clear it again."""
    row, day = (number // 2 * 7) % PEOPLE, 3 + (number // 2 * 5) % 28
    cell = page.locator("tr.p").nth(row).locator("td.cell").nth(day)
    letter = str(page.locator(".cell .k0 .lab").first.text_content() or "E").strip()[:1]
    key = "Delete" if cell.locator(".on").count() else letter
    return float(cell.evaluate(JUDGED, key)) / 1000


def main() -> int:
    """Measure and print one line."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.editing")
    parser.add_argument("--edits", type=int, default=60)
    found = measure(parser.parse_args().edits)
    print(
        f"people: {PEOPLE} days: 31 edits: {len(found.edits)} median: {found.median:.2f}"
        f" p95: {found.late:.2f} shown: {found.shown:.2f} cold: {found.cold:.2f}"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
