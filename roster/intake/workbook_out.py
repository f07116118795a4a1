"""Write a workbook that a person fills in, in the person's language, and that reads back.

Each sheet has its headings and explanations in the language, then a hidden row with the machine
names, so that a heading may be reworded and is still known.
"""

import io
from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

from roster.domain.order import canonical
from roster.domain.people import Facts
from roster.domain.words import Language
from roster.i18n import Speaker
from roster.intake import people_out, sheets_out
from roster.intake.columns import Column, Table
from roster.intake.example import example
from roster.intake.folder import replace
from roster.intake.people_out import Rows
from roster.intake.ring_sheets import RING_KEYS
from roster.intake.workbook_in import ALL_TABLES

_FIRST_ROW = 3
_ROWS_TO_FILL = 2000


def template(path: Path, language: Language) -> None:
    """Write the template: a tiny example ring that reads back, to be written over."""
    write_xlsx(example(language), path, language)


def write_xlsx(facts: Facts, path: Path, language: Language = "fi") -> None:
    """Write a ring as a workbook."""
    facts = canonical(facts)
    cells = sheets_out.rows(facts.ring) | people_out.rows(facts)
    speaker = Speaker(language)
    cells["ring"] = [(k, v, speaker.text(RING_KEYS[k])) for k, v, _ in cells["ring"]]
    file = io.BytesIO()
    import xlsxwriter  # type: ignore[import-untyped]

    book = xlsxwriter.Workbook(
        file,
        {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
        },
    )
    writer = _Writer(book, speaker)
    for table in ALL_TABLES:
        writer.sheet(table, cells[table.name])
    book.close()
    path.parent.mkdir(parents=True, exist_ok=True)
    replace({path: file.getvalue()})


class _Writer:
    """One workbook in one language: its formats, and how a table becomes a sheet."""

    def __init__(self, book: Any, speaker: Speaker) -> None:
        self.book, self.speaker = book, speaker
        self.titles = {t.name: speaker.text(t.title)[:31] for t in ALL_TABLES}
        self.head = book.add_format({"bold": True, "bg_color": "#E6EEF2", "bottom": 1})
        self.about = book.add_format(
            {"italic": True, "font_color": "#555555", "text_wrap": True, "valign": "top"}
        )
        self.formats: Mapping[str, Any] = {
            "date": book.add_format({"num_format": "yyyy-mm-dd"}),
            "text": book.add_format({"num_format": "@"}),
            "code": book.add_format({"num_format": "@"}),
            "number": book.add_format({"num_format": "General"}),
        }

    def sheet(self, table: Table, cells: Rows) -> None:
        sheet = self.book.add_worksheet(self.titles[table.name])
        for i, column in enumerate(table.columns):
            sheet.set_column(i, i, _width(column, cells, i), self.formats[column.kind])
            sheet.write_string(0, i, self.speaker.text(column.heading), self.head)
            sheet.write_string(1, i, self.speaker.text(column.explains), self.about)
            sheet.write_string(2, i, column.name)
            self._offer(sheet, i, column)
        sheet.set_row(1, 62)
        sheet.set_row(2, None, None, {"hidden": True})
        sheet.freeze_panes(_FIRST_ROW, 1)
        for r, row in enumerate(cells, _FIRST_ROW):
            for i, (column, text) in enumerate(zip(table.columns, row, strict=True)):
                self._cell(sheet, (r, i), column, text)

    def _offer(self, sheet: Any, i: int, column: Column) -> None:
        """Let the cells below offer the words, or another sheet's ids, that may stand there."""
        offered: Any = list(column.choices)
        if column.lists:
            names = "B" if column.lists == "tiers" else "A"
            title = self.titles[column.lists].replace("'", "''")
            offered = f"='{title}'!${names}${_FIRST_ROW + 1}:${names}${_ROWS_TO_FILL}"
        if offered:
            sheet.data_validation(
                _FIRST_ROW,
                i,
                _ROWS_TO_FILL,
                i,
                {"validate": "list", "source": offered, "error_type": "warning"},
            )

    def _cell(self, sheet: Any, at: tuple[int, int], column: Column, text: str) -> None:
        """Write a cell as Excel's own date or number where the column is one, else as text."""
        how = self.formats[column.kind]
        with suppress(ValueError):
            if column.kind == "date" and date.fromisoformat(text) >= date(1900, 3, 1):
                sheet.write_datetime(*at, date.fromisoformat(text), how)
                return
            if column.kind == "number":
                sheet.write_number(*at, float(text), how)
                return
        if text:
            sheet.write_string(*at, text, how)


def _width(column: Column, cells: Rows, i: int) -> int:
    longest = max((len(row[i]) for row in cells), default=0)
    return min(max(longest + 2, len(column.name) + 4, 16), 48)
