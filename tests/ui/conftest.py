"""The small ring of three members, laid out for January 2027."""

import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from roster.calendar.duties import duties
from roster.domain.rosters import Line
from roster.domain.words import Language
from roster.i18n import Speaker
from roster.storage import Store, open_store
from roster.ui import library, shell
from roster.ui.sheet import Answer, Sheet, end_of_month, sheet
from tests.ui import world
from tests.ui.answers import answer

JANUARY = date(2027, 1, 1)
BEFORE = datetime(2026, 12, 1, 10, tzinfo=UTC)
LINE = Line(
    id=1,
    ring="esimerkki",
    first=world.FIRST,
    last=world.LAST,
    name="",
    agreement="1",
    state="draft",
    revision=0,
    made_at=BEFORE,
    made_by="Kaisa",
)


@dataclass
class Clock:
    """A clock that stands."""

    now: datetime


@pytest.fixture(autouse=True)
def _main(monkeypatch: pytest.MonkeyPatch) -> None:
    """A page that is run stays behind as the main module; processes begun later would run it."""
    monkeypatch.setitem(sys.modules, "__main__", sys.modules["__main__"])


@pytest.fixture(scope="session")
def planned() -> Answer:
    return answer(world.judged(), LINE, BEFORE)


@pytest.fixture(scope="session")
def january(planned: Answer) -> Sheet:
    facts = world.facts()
    plain = duties(facts.ring, JANUARY, end_of_month(JANUARY))
    return sheet(facts, JANUARY, [planned], plain)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The instant that the pages' store goes by; a test may set it."""
    found = Clock(BEFORE)
    monkeypatch.setattr(library, "open_store", lambda place: open_store(place, lambda: found.now))
    return found


@pytest.fixture
def store(
    tmp_path: Path, made_file: Path, monkeypatch: pytest.MonkeyPatch, clock: Clock
) -> Iterator[Store]:
    """The store that the pages read, without a ring."""
    place = f"sqlite:///{shutil.copy(made_file, tmp_path / 'dutyring.db')}"
    monkeypatch.setenv("DUTYRING_DATABASE_URL", place)
    found = open_store(place, lambda: clock.now)
    yield found
    library.store().close()
    found.close()


def speaker(language: Language = "en") -> Speaker:
    facts = world.facts()
    return Speaker(language, facts.ring, facts.people, shell.titles())
