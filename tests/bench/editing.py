"""How soon an edit is judged: the real app, Chromium, 60 people by 31 days.

python -m tests.bench.editing [--edits N]

From the key that sets a duty to the cell as the server judged it, painted. Wanted: 0.3 s at the
median and 0.6 s at the 95th percentile, the first page and the roster shown within 1.5 s.
"""

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import Browser, Page, sync_playwright

from roster.intake import read
from roster.planning import question
from tests.bench.places import EXAMPLES
from tests.browser import desk
from tests.ui.editing import drafts

FIRST, LAST = date(2027, 1, 1), date(2027, 3, 31)
PEOPLE = 60
VISITS = 5
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
    """Seconds. `cold`: the first page of a server that has just said its address.

    `first`, `rows`: medians of the first page and of the roster, the server warm; `new`: for a
    browser that was never here, `again`: for one that was.
    """

    cold: float
    first: "Shown"
    rows: "Shown"
    edits: list[float]

    @property
    def median(self) -> float:
        return statistics.median(self.edits)

    @property
    def late(self) -> float:
        """The 95th percentile."""
        return sorted(self.edits)[int(len(self.edits) * 0.95)]


class Shown(NamedTuple):
    """Seconds until all of a page stands there."""

    new: float
    again: float


class Sight(NamedTuple):
    """A page, and the part of it that comes last."""

    address: str
    last: str


OVERVIEW = Sight("/", ".task")
ROSTER = Sight(ADDRESS, f"tr.p >> nth={PEOPLE - 1}")


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


def shown(page: Page, home: str, sight: Sight) -> float:
    """Seconds from the address to the page."""
    begun = time.perf_counter()
    page.goto(home + sight.address, wait_until="commit")
    page.locator(sight.last).first.wait_for(timeout=120_000)
    return time.perf_counter() - begun


def seen(browser: Browser, home: str, sight: Sight) -> Shown:
    """How soon new browsers and one that was here see a page: medians."""
    new = []
    for _ in range(VISITS):
        with _reader(browser) as page:
            new.append(shown(page, home, sight))
    with _reader(browser) as page:
        again = [shown(page, home, sight) for _ in range(VISITS + 2)][2:]
    return Shown(statistics.median(new), statistics.median(again))


@contextmanager
def _reader(browser: Browser) -> Iterator[Page]:
    with desk.reader(browser, locale="fi-FI") as context:
        context.add_init_script("localStorage.setItem('dutyring.name', '\"Kaisa\"')")
        yield context.new_page()


def measure(edits: int) -> Measured:
    """Look at the pages, then set and clear duties in turn, each when the one before is judged."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        place = Path(folder, "dutyring.db")
        lay(place)
        browser = desk.chromium(playwright)
        with desk.open_desk(place) as home:
            with _reader(browser) as page:
                cold = shown(page, home, OVERVIEW)
            first, rows = (seen(browser, home, sight) for sight in (OVERVIEW, ROSTER))
            with _reader(browser) as page:
                shown(page, home, ROSTER)
                page.wait_for_timeout(1000)
                times = [_edit(page, n) for n in range(edits)]
        browser.close()
    return Measured(cold, first, rows, times)


def _edit(page: Page, number: int) -> float:
    """Set the first tier on a day of a row, the next time clear it again."""
    row, day = (number // 2 * 7) % PEOPLE, 3 + (number // 2 * 5) % 28
    cell = page.locator("tr.p").nth(row).locator("td.cell").nth(day)
    letter = str(page.locator(".cell .k0 .lab").first.text_content() or "E").strip()[:1]
    key = "Delete" if cell.locator(".on").count() else letter
    return float(cell.evaluate(JUDGED, key)) / 1000


def main() -> int:
    """Measure and print a few lines."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.editing")
    parser.add_argument("--edits", type=int, default=60)
    found = measure(parser.parse_args().edits)
    print(
        f"people: {PEOPLE} days: 31 edits: {len(found.edits)} median: {found.median:.2f}"
        f" p95: {found.late:.2f}"
    )
    for name, page in (("first page", found.first), ("rows", found.rows)):
        print(f"{name}: {page.again:.2f}, in a new browser {page.new:.2f}")
    print(f"first page of a cold server: {found.cold:.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
