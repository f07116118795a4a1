"""The duty list as a sheet of Excel, ready to be printed on one page and signed."""

from io import BytesIO
from typing import Any

from roster.reports.paper.duty_list import DutyList

TONES = {"we": "#F0F3F3", "hol": "#DFE7E8", "eve": "#F0F3F3"}
LANDSCAPE_FROM = 4  # columns


def duty_list_xlsx(made: DutyList) -> bytes:
    """One sheet. Texts are written as texts: a name that looks like a formula stays a name."""
    import xlsxwriter  # type: ignore[import-untyped]  # slow, and few print

    out = BytesIO()
    book = xlsxwriter.Workbook(out, {"strings_to_formulas": False, "strings_to_urls": False})
    sheet = book.add_worksheet(
        made.title[-31:].translate(str.maketrans("[]:*?/\\'", "        ")).strip()
    )
    title, small = (
        book.add_format({"bold": True, "font_size": 14}),
        book.add_format({"font_size": 9}),
    )
    sheet.write_string(0, 0, made.title, title)
    sheet.write_string(1, 0, made.about, small)
    head = book.add_format({"bold": True, "bottom": 1})
    for column, text in enumerate(made.head):
        sheet.write_string(3, column, text, head)
    _rows(book, sheet, made)
    below = 4 + len(made.rows)
    sheet.write_string(below, 0, made.note, small)
    line = book.add_format({"top": 1, "font_size": 9})
    for column, text in enumerate(made.signed):
        sheet.write_string(below + 3, column, text, line)
    sheet.set_column(0, 0, 26)
    sheet.set_column(1, max(2, len(made.head) - 1), 40)
    sheet.freeze_panes(4, 1)
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 1)
    if len(made.head) >= LANDSCAPE_FROM:
        sheet.set_landscape()
    book.close()
    return out.getvalue()


def _rows(book: Any, sheet: Any, made: DutyList) -> None:
    looks: dict[str, Any] = {}
    for number, row in enumerate(made.rows, 4):
        if row.tone not in looks:
            look = {"text_wrap": True, "valign": "top", "bottom": 4}
            fill = {"bg_color": TONES[row.tone]} if row.tone else {}
            looks[row.tone] = book.add_format({**look, **fill})
        day = f"{row.day}  {row.name}".rstrip()
        for column, text in enumerate((day, *row.cells)):
            sheet.write_string(number, column, text, looks[row.tone])
