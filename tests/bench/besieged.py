"""How soon an edit is judged while phones ask for their calendars: the desk beside two workers.

    python -m tests.bench.besieged [--edits 20] [--feeds 5000]

One store, `dutyring feeds --workers 2` and the desk over it. The same hand edits first in peace and
then while every calendar is asked for again and again, as fast as it is answered. What asks comes
last in turn (nice 19), yet shares the processors: phones of one's own would leave more to the desk.
"""

import argparse
import asyncio
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import Page, sync_playwright

from tests.bench import editing, fed
from tests.bench.asking import Request, ask
from tests.bench.row import Aim, Row
from tests.browser import desk

FEEDS = 5000
SOME = 500  # requests between looks at whether it is enough
ROSTER = "/lista?ring=mobile&month=2027-01"
GOAL = (Aim("≤ 1.5 ×", lambda row: row.more["times"] <= 1.5),)
PROCESSES = get_context("spawn")


class Besieged(NamedTuple):
    """Seconds of each edit in peace and under load, and the answers a second meanwhile."""

    peace: list[float]
    load: list[float]
    answers: float

    @property
    def times(self) -> float:
        """How many times as long an edit takes under load."""
        return statistics.median(self.load) / statistics.median(self.peace)


def measure(edits: int, feeds: int) -> Besieged:
    """Edit in peace, then while calendars are asked for."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder, "dutyring.db")
        editing.lay(place)
        paths = [f"/feeds/{token}.ics" for token in fed.filled(str(place), feeds)]
        with fed.serving(str(place)) as (port, server):
            cold = fed.timed(server, port, [(path, "") for path in paths])
            asked = [(path, a.etag) for path, a in zip(paths, cold.answers, strict=True)]
            with editor(place) as page:
                peace = [editing._edit(page, n) for n in range(edits)]
                with asking(port, asked) as told:
                    load = [editing._edit(page, edits + n) for n in range(edits)]
    return Besieged(peace, load, told[0])


@contextmanager
def editor(place: Path) -> Iterator[Page]:
    """Somebody at the desk over a store, with the roster before them."""
    with sync_playwright() as playwright:
        browser = desk.chromium(playwright)
        with desk.open_desk(place) as home, desk.reader(browser, locale="fi-FI") as context:
            context.add_init_script("localStorage.setItem('dutyring.name', '\"Kaisa\"')")
            page = context.new_page()
            page.goto(home + ROSTER, wait_until="commit")
            page.locator("tr.p").nth(editing.PEOPLE - 1).wait_for(timeout=120_000)
            page.wait_for_timeout(1000)
            yield page
        browser.close()


@contextmanager
def asking(port: int, asked: Sequence[Request]) -> Iterator[list[float]]:
    """Ask all the while; tells the answers a second when it has ended."""
    ours, theirs = PROCESSES.Pipe()
    process = PROCESSES.Process(target=_ask, args=(port, asked, theirs), daemon=True)
    process.start()
    ours.recv()
    told: list[float] = []
    yield told
    ours.send("enough")
    told.append(ours.recv())
    process.join()


def _ask(port: int, asked: Sequence[Request], pipe: Connection) -> None:
    os.nice(19)
    pipe.send("begun")
    begun, done = time.perf_counter(), 0
    while not pipe.poll():
        first = done % len(asked)
        answers = asyncio.run(ask(port, asked[first : first + SOME], fed.AT_ONCE))
        assert {a.status for a in answers} == {304}
        done += len(answers)
    pipe.send(done / (time.perf_counter() - begun))


def row(edits: int) -> Row:
    """The median of an edit under load, and by how much that is more than in peace."""
    found = measure(edits, FEEDS)
    figures = {"times": round(found.times, 2), "answers a second": round(found.answers)}
    return Row(seconds=round(statistics.median(found.load), 3), more=figures)


def main() -> int:
    """Measure and print one line."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.besieged")
    parser.add_argument("--edits", type=int, default=20)
    parser.add_argument("--feeds", type=int, default=FEEDS)
    arguments = parser.parse_args()
    found = measure(arguments.edits, arguments.feeds)
    print(
        f"edits: {len(found.load)} in peace: {statistics.median(found.peace):.2f} under load:"
        f" {statistics.median(found.load):.2f} times: {found.times:.2f}"
        f" answers a second meanwhile: {found.answers:.0f}"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
