"""`dutyring busy`: a person's own calendar marks obstacles, after a look at them."""

from pathlib import Path

import pytest

from roster.cli import main
from tests.storage.people import RING, RITVA, example, opened

CALENDAR = """BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:x\r
BEGIN:VEVENT\r
UID:1\r
DTSTART:20270112T180000\r
DTEND:20270112T200000\r
SUMMARY:Choir practice\r
END:VEVENT\r
END:VCALENDAR\r
"""


@pytest.fixture
def asked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    url = f"sqlite:///{tmp_path}/dutyring.db"
    with opened(url) as store:
        store.keep(example(), RITVA)
    (tmp_path / "own.ics").write_text(CALENDAR, newline="")
    capsys.readouterr()
    period = ["--from", "2027-01-04", "--to", "2027-01-31", "--lang", "en"]
    return ["busy", RING, "--database", url, str(tmp_path / "own.ics"), *period, "--person"]


def marked(asked: list[str]) -> list[tuple[str, str]]:
    with opened(asked[3]) as store:
        facts = store.facts(RING)
    assert facts
    return [(a.person, str(a.first)) for a in facts.absences if a.kind == "obstacle"]


def test_a_look_changes_nothing(asked: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    before = marked(asked)
    assert main([*asked, "elina-rasanen", "--dry-run"]) == 0
    assert "Tue 12 Jan" in capsys.readouterr().out
    assert marked(asked) == before


def test_the_day_is_marked_once_and_never_with_what_it_is(
    asked: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    for _ in range(2):
        assert main([*asked, "elina-rasanen", "--yes"]) == 0
    assert marked(asked).count(("elina-rasanen", "2027-01-12")) == 1
    assert "Choir" not in capsys.readouterr().out


def test_a_stranger_or_a_file_that_is_not_there_is_told(asked: list[str]) -> None:
    assert main([*asked, "nobody"]) == 2
    asked[4] = "missing.ics"
    assert main([*asked, "elina-rasanen"]) == 2
