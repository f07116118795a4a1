"""A table of fields: what is typed into it, also pasted from Excel, as rows of texts."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import streamlit as st

from roster.ui import tokens
from roster.ui.shell import HERE

SHORTEST, LONGEST = 5, 30  # characters that a field is wide


@dataclass(frozen=True)
class Column:
    """A column; `choices`: the words that may stand in it and what each is called."""

    name: str
    heading: str
    help: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    fixed: bool = False


@dataclass(frozen=True)
class Typed:
    """A table: its name, its columns, and what the button is called that adds a row, if any does.

    `near`: the column that stays in sight and names its row.
    """

    title: str
    columns: tuple[Column, ...]
    near: str
    add: str = ""


def table(of: Typed, rows: Sequence[Mapping[str, str]], key: str) -> list[dict[str, str]]:
    """Draw the table; its rows as they are typed now."""
    css = tokens.css(":host") + (HERE / "assets" / "typed.css").read_text("utf-8")
    js = (HERE / "assets" / "typed.js").read_text("utf-8")
    draw = st.components.v2.component("typed", html='<div class="typed"></div>', css=css, js=js)
    names = [c.name for c in of.columns]
    data = {
        "title": of.title,
        "columns": [asdict(c) | {"size": _size(c, rows)} for c in of.columns],
        "rows": [[row.get(name, "") for name in names] for row in rows],
        "near": names.index(of.near),
        "add": of.add,
    }
    found = draw(key=key, data=data, default={"rows": None}, on_rows_change=lambda: None)
    typed: Any = found.rows or data["rows"]
    return [dict(zip(names, map(str, row), strict=False)) for row in typed]


def _size(column: Column, rows: Sequence[Mapping[str, str]]) -> int:
    longest = max((len(row.get(column.name, "")) for row in rows), default=0)
    return min(max(longest, SHORTEST), LONGEST)
