"""A table as it stands in a file, and its rows by column names: the first row is number 1."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any

from roster.domain.words import Message, says
from roster.intake import headings
from roster.intake.columns import Column, Table
from roster.intake.places import Faults, Place, Wrong
from roster.intake.scope import Scope
from roster.intake.values import clean, nearest

_UNKNOWN = "?"


@dataclass(frozen=True)
class Source:
    """All rows of a file or sheet, as texts."""

    place: Place
    rows: list[list[str]]


@dataclass(frozen=True)
class Row:
    """One row: the texts of the columns that have one, and what they mean so far."""

    place: Place
    cells: dict[str, str]


def decode(data: bytes) -> str:
    """Read UTF-8 with or without its mark, UTF-16 with it, else what Windows writes."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")


def source(data: bytes, file: str, faults: Faults) -> Source:
    """Read a CSV parted by commas, semicolons or tabs."""
    text = decode(data)
    first = next((line for line in text.splitlines() if line.strip()), "")
    delimiter = max(",;\t", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    rows: list[list[str]] = []
    try:
        rows.extend(reader)
    except csv.Error:
        faults.add(
            Place(file, row=len(rows) + 1),
            says("This row cannot be read as CSV. Check its quotation marks."),
        )
    return Source(Place(file), rows)


def rows(table: Table, source: Source, faults: Faults) -> list[Row]:
    """The rows below the heading, each cell by its column; blank rows are passed over."""
    start, names = _header(table, source, faults)
    found = []
    for i, texts in enumerate(source.rows[start:], start + 1):
        row = Row(source.place.in_row(i), _cells(names, texts))
        for text in _below_none(names, texts):
            faults.add(row.place, _stray(text))
        if row.cells:
            found.append(row)
    return found


def lacks(column: str, table: Table, source: Source) -> bool:
    """Is there a heading without this column?"""
    _, names = _header(table, source, Faults())
    return bool(names) and column not in names


def _cells(names: list[str], texts: list[str]) -> dict[str, str]:
    return {n: c for n, text in zip(names, texts, strict=False) if n and (c := clean(text))}


def _below_none(names: list[str], texts: list[str]) -> list[str]:
    """The last of the texts that stand below no heading."""
    if len(texts) <= len(names) and "" not in names:
        return []
    pairs = zip_longest(names, texts, fillvalue="")
    return [c for name, text in pairs if not name and (c := clean(text))][-1:]


def _stray(text: str) -> Message:
    return says(
        "{text} stands below no heading. If a comma parted a text or a number, put quotation marks "
        "around it.",
        text=text,
    )


def _header(table: Table, source: Source, faults: Faults) -> tuple[int, list[str]]:
    """How many rows are heading, and the column that each cell below belongs to."""
    at = _heading_row(table, source.rows)
    if at is None:
        return len(source.rows), []
    top = source.rows[0] if at else []
    pairs = [(clean(c), clean(t)) for c, t in zip_longest(source.rows[at], top, fillvalue="")]
    heading = [c or t for c, t in pairs]
    names = [(headings.column(table, h) or _UNKNOWN) if h else "" for h in heading]
    shown = [
        t if n and headings.column(table, t) == n else h
        for n, h, (_, t) in zip(names, heading, pairs, strict=True)
    ]
    own = dict(zip(names, shown, strict=True))
    faults.headed(source.place, headings.called(table, shown) | own)
    _judge(table, shown, names, source.place.in_row(at + 1), faults)
    below = source.rows[at + 1 : at + 2]
    skip = bool(below) and headings.is_explanation(table.columns, map(clean, below[0]))
    return at + 1 + skip, names


def _heading_row(table: Table, rows: list[list[str]]) -> int | None:
    """The last of the first rows that is made of machine names, else the first with text."""
    filled = [i for i, row in enumerate(rows) if any(map(clean, row))]
    machine = [i for i in filled if i < 3 and _is_machine(table, rows[i])]
    return machine[-1] if machine else filled[0] if filled else None


def _is_machine(table: Table, row: list[str]) -> bool:
    words = [w for c in row if (w := clean(c))]
    return sum(w in table.names for w in words) * 2 > len(words)


def _judge(
    table: Table, heading: list[str], names: list[str], place: Place, faults: Faults
) -> None:
    columns = [faults.heading(place.at(name)) for name in table.names]
    for n, (text, name) in enumerate(zip(heading, names, strict=True)):
        if name == _UNKNOWN:
            faults.add(place.at(text), _unknown(text, columns))
        elif name and name in names[n + 1 :] and name not in names[:n]:
            faults.add(
                place.at(name), says("The column {column} is there twice. Remove one.", column=text)
            )
    for name in table.required:
        if name not in names:
            faults.add(
                place.at(name),
                says(
                    "The column {column} is missing. Add it. The columns here are: {known}.",
                    column=faults.heading(place.at(name)),
                    known=", ".join(columns),
                ),
            )


def _unknown(text: str, columns: Sequence[str]) -> Message:
    close, known = nearest(text, columns), ", ".join(columns)
    if close:
        return says(
            "There is no column {column}. Did you mean {nearest}? The columns here are: {known}.",
            column=text,
            nearest=close,
            known=known,
        )
    return says(
        "There is no column {column}. Remove it. The columns here are: {known}.",
        column=text,
        known=known,
    )


def meaning(table: Table, row: Row, scope: Scope, faults: Faults) -> dict[str, Any] | None:
    """What the cells of a row mean; None when one that it needs is missing or wrong."""
    found: dict[str, Any] = {}
    whole = True
    for column in table.columns:
        if column.parse is None:
            continue
        value = _cell(column, row, scope, faults)
        whole = whole and (value is not None or not column.required)
        if value is not None:
            found[column.name] = value
    return found if whole else None


def _cell(column: Column, row: Row, scope: Scope, faults: Faults) -> Any:
    text = row.cells.get(column.name, "")
    if not text:
        if column.required:
            place = row.place.at(column.name)
            field = faults.heading(place)
            faults.add(place, says("{field} is empty. Fill it in.", field=field))
        return None
    try:
        return column.parse(text, scope) if column.parse else text
    except Wrong as e:
        faults.add(row.place.at(column.name), e.message)
        return None
