"""The duty list of a month on paper: who, when, and where to sign."""

from datetime import UTC, date, datetime, timedelta
from io import BytesIO

import openpyxl
import pytest

from roster.calendar.duties import duties
from roster.domain.people import Facts
from roster.domain.rosters import Shown
from roster.domain.words import LANGUAGES, Language
from roster.i18n import Speaker
from roster.reports.paper import DutyList, duty_list, duty_list_pdf, duty_list_xlsx
from tests.storage.people import example

AT = datetime(2026, 9, 1, tzinfo=UTC)


def made(facts: Facts, month: date, language: Language = "fi", *, draft: bool = False) -> DutyList:
    """A month in which the ring's people take turns, its last duty with nobody."""
    first, last = month.replace(day=1), month + timedelta(days=31)
    dated = duties(facts.ring, first, last)
    people = [p.id for p in facts.people]
    shown = [
        Shown(
            duty=duty,
            people=(people[n % len(people)],) if n else (),
            roster=1,
            sequence=0,
            changed_at=AT,
        )
        for n, duty in enumerate(dated)
    ]
    speaker = Speaker(language, facts.ring, facts.people)
    return duty_list(shown, month, "2025", speaker, draft=draft)


def test_every_day_of_the_month_has_its_row_and_a_gap_is_said() -> None:
    facts = example("mobile")
    paper = made(facts, date(2027, 4, 1))
    assert len(paper.rows) == 30
    assert len(paper.head) == 3
    assert "miehittämättä" in " ".join(paper.rows[0].cells)


def test_the_night_of_the_clock_change_is_told_by_the_clock_on_the_wall() -> None:
    paper = made(example("mobile"), date(2026, 10, 1))
    saturday = next(row for row in paper.rows if row.day.startswith("la 24.10."))
    assert saturday.cells[0].startswith("08:00–08:00")


def test_sundays_and_holidays_are_red_and_named() -> None:
    paper = made(example("mobile"), date(2026, 12, 1))
    red = {row.day for row in paper.rows if row.red}
    assert {"su 6.12.", "pe 25.12.", "la 26.12."} <= red
    assert "ma 7.12." not in red
    assert any("Joulupäivä" in row.name for row in paper.rows)


def test_a_draft_says_that_it_is_one() -> None:
    facts = example()
    assert "luonnos" in made(facts, date(2027, 1, 1), draft=True).title
    assert "luonnos" not in made(facts, date(2027, 1, 1)).title


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pdf_is_made_on_one_page_in_each_language(language: Language) -> None:
    paper = made(example(), date(2027, 1, 1), language)
    written = duty_list_pdf(paper)
    assert written.startswith(b"%PDF-")
    assert b"/Count 1" in written
    assert duty_list_pdf(paper) == written


def test_the_sheet_of_excel_holds_every_name_as_text() -> None:
    facts = example()
    people = list(facts.people)
    people[0] = people[0].model_copy(update={"name": '=HYPERLINK("x")<script>'})
    paper = made(facts.model_copy(update={"people": tuple(people)}), date(2027, 1, 1))
    sheet = openpyxl.load_workbook(BytesIO(duty_list_xlsx(paper))).worksheets[0]
    cells = [c for row in sheet.iter_rows() for c in row if c.value]
    assert {c.data_type for c in cells} == {"s"}
    assert any('=HYPERLINK("x")<script>' in str(c.value) for c in cells)
    assert {str(c.value) for c in cells} >= set(paper.signed)
