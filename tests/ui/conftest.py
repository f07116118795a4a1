"""The small ring of three members, laid out for January 2027."""

from datetime import date
from pathlib import Path

import pytest

from roster.calendar.duties import duties
from roster.domain.words import Language
from roster.i18n import Speaker
from roster.ui import shell
from roster.ui.answers import answer
from roster.ui.sheet import Answer, Sheet, end_of_month, sheet
from tests.ui import world

JANUARY = date(2027, 1, 1)


@pytest.fixture(scope="session")
def planned(tmp_path_factory: pytest.TempPathFactory) -> Answer:
    return answer(world.judged(tmp_path_factory.mktemp("plan")))


@pytest.fixture(scope="session")
def january(planned: Answer) -> Sheet:
    facts = world.facts()
    plain = duties(facts.ring, JANUARY, end_of_month(JANUARY))
    return sheet(facts, JANUARY, [planned], plain)


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty data folder that the pages read."""
    monkeypatch.setenv("DUTYRING_DATA", str(tmp_path))
    return tmp_path


def speaker(language: Language = "en") -> Speaker:
    facts = world.facts()
    return Speaker(language, facts.ring, facts.people, shell.titles())
