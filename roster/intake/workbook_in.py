"""A ring as a workbook: the same tables as a folder, and the ring itself on sheets."""

import warnings
from datetime import date, datetime, time
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

from roster.domain.words import says
from roster.intake import headings, rows, sheets_in
from roster.intake.columns import Table
from roster.intake.places import Faults, Place
from roster.intake.ring_sheets import RING_TABLES
from roster.intake.rows import Source
from roster.intake.tables import TABLES
from roster.intake.tree import Node
from roster.intake.values import nearest

_NEEDED = ("ring", "members", "agreements", "tiers", "people")
ALL_TABLES = (*RING_TABLES, *TABLES)


def read_workbook(path: Path, faults: Faults) -> tuple[Node | None, dict[str, Source]]:
    """Read a workbook: the ring's tree, and the tables of people by their names."""
    place = Place(path.name)
    sheets = _sheets(path, place, faults)
    if sheets is None:
        return None, {}
    known = {t.name: s for title, s in sheets.items() if (t := _table(title, s.place, faults))}
    if not known.keys() & set(_NEEDED):
        faults.found.clear()
        faults.add(place, says("This workbook is not a ring. Begin from the template."))
        return None, {}
    for name in [n for n in _NEEDED if n not in known]:
        faults.add(
            place._replace(sheet=name),
            says("The sheet {sheet} is missing. Take it from the template.", sheet=name),
        )
    cells = {
        t.name: rows.rows(t, known[t.name], faults) if t.name in known else [] for t in RING_TABLES
    }
    whole = {"ring", "members", "agreements", "tiers"} <= known.keys()
    tree = sheets_in.ring_tree(cells, Place(path.name, "ring"), faults) if whole else None
    return tree, {t.name: known[t.name] for t in TABLES if t.name in known}


def _table(title: str, place: Place, faults: Faults) -> Table | None:
    """The table on a sheet; a sheet that nobody reads must say so by its name."""
    table = headings.table(title, ALL_TABLES)
    if table is None and not title.startswith("_"):
        names = [t.name for t in ALL_TABLES]
        faults.add(
            place,
            says(
                "The sheet {sheet} is not known. Rename it to one of {allowed}, or begin its name "
                "with _ so that it is left out.",
                sheet=title,
                allowed=nearest(title, names) or ", ".join(names),
            ),
        )
    return table


def _sheets(path: Path, place: Place, faults: Faults) -> dict[str, Source] | None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _read(path, place)
    except (BadZipFile, KeyError, ValueError, OSError, TypeError, AttributeError, EOFError):
        faults.add(
            place,
            says("This file cannot be read as an Excel workbook. Save it again as .xlsx."),
        )
        return None


def _read(path: Path, place: Place) -> dict[str, Source]:
    from openpyxl import load_workbook  # slow to load, and mostly not needed

    book = load_workbook(path, read_only=True, data_only=True)
    found = {}
    for sheet in book.worksheets:
        sheet.reset_dimensions()
        texts = [[_text(v) for v in row] for row in sheet.iter_rows(values_only=True)]
        found[sheet.title] = Source(place._replace(sheet=sheet.title), texts)
    book.close()
    return found


def _text(value: Any) -> str:
    """A cell as the text that a person would have typed."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    if isinstance(value, datetime):
        midnight = value.time() == time()
        return value.date().isoformat() if midnight else value.isoformat()
    if isinstance(value, time):
        return f"{value:%H:%M}"
    return value.isoformat() if isinstance(value, date) else str(value)
