"""Keeping what was changed of a ring's facts: under whose name, and what came of it."""

from collections.abc import Callable, Sequence
from html import escape
from typing import NamedTuple

import streamlit as st

from roster.domain.errors import BadInput, Fault, Refused
from roster.domain.people import Facts
from roster.i18n import Speaker
from roster.intake import headings
from roster.intake.columns import Table
from roster.intake.workbook_in import ALL_TABLES
from roster.ui import library, shell, who
from roster.ui.frame import Open
from roster.ui.list_html import table


class Drawn(NamedTuple):
    """What a form's fields were drawn from: whose they are, and what was kept then.

    `kept`: None after it was saved here. `turn`: is in the fields' keys, for other fields.
    """

    whose: str
    kept: object
    turn: int


def keep(open_: Open, make: Callable[[], Facts], done: str) -> None:
    """Keep the facts that `make` gives, and show the page anew; else every fault is told."""
    if kept(make, done, open_.speaker, seen=open_.shelf.facts):
        st.rerun()


def kept(make: Callable[[], Facts], done: str, say: Speaker, seen: int) -> bool:
    """Keep the facts, else tell why not. `seen`: their number on the screen, 0: a new ring."""
    acting = who.acting()
    if not acting:
        note(say.text("Write your name first, then save."), "bad")
        return False
    try:
        library.store().keep(make(), acting, seen=seen)
    except BadInput as error:
        faults(error.faults, say)
        return False
    except Refused as error:
        note(say.says(error.message), "bad")
        return False
    st.session_state["said"] = done
    return True


def drawing(form: str, whose: str, now: object, changed: str) -> int:
    """The turn of the form's fields: others where somebody else changed what is kept.

    Else fields drawn before would bring back what that somebody replaced; what was changed besides
    leaves what was typed. `now`: what is kept of it; `changed`: tells the reader.
    """
    drawn = _drawn(form) or Drawn(whose, now, 1)
    if drawn.whose != whose:
        drawn = Drawn(whose, now, drawn.turn + 1)
    elif drawn.kept not in (None, now):
        drawn = Drawn(whose, now, drawn.turn + 1)
        note(changed, "warn")
    st.session_state[_key(form)] = drawn._replace(kept=now)
    return drawn.turn


def draw_anew(form: str) -> None:
    """Other fields next time: what was typed is kept."""
    if drawn := _drawn(form):
        st.session_state[_key(form)] = drawn._replace(kept=None, turn=drawn.turn + 1)


def _drawn(form: str) -> Drawn | None:
    found: Drawn | None = st.session_state.get(_key(form))
    return found


def _key(form: str) -> str:
    return f"drawn/{form}"


def told() -> None:
    """What came of the last change, once."""
    if text := st.session_state.pop("said", ""):
        note(text, "ok")


def note(text: str, tone: str) -> None:
    role = "alert" if tone == "bad" else "status"
    shell.block(f'<p class="note {tone}" role="{role}">{escape(text)}</p>')


def faults(found: Sequence[Fault], say: Speaker) -> None:
    """Every fault of what was typed: where, and what is wrong."""
    n = len(found)
    note(
        say.plural(
            "{n:n} thing is wrong. Nothing was saved.",
            "{n:n} things are wrong. Nothing was saved.",
            n,
        ),
        "bad",
    )
    heads = [say.text("Place"), say.text("What is wrong")]
    rows = [
        f"<tr><td>{escape(place(f, say))}</td><td>{escape(say.says(f.says))}</td></tr>"
        for f in found
    ]
    shell.block(table(heads, rows, say.text("What is wrong")))


def place(fault: Fault, say: Speaker) -> str:
    """Where a fault stands, in the reader's words: table, row and column."""
    found = _table(fault)
    parts = [
        say.text(found.title) if found else fault.sheet,
        say.text("row {row:n}", row=fault.row) if fault.row else "",
        column_of(fault, say),
    ]
    return " · ".join(p for p in parts if p)


def column_of(fault: Fault, say: Speaker) -> str:
    """The heading of the column that a fault is in, else what it is called in the file."""
    found = _table(fault)
    columns = found.columns if found else ()
    heading = next((c.heading for c in columns if c.name == fault.column), "")
    return say.text(heading) if heading else fault.column


def _table(fault: Fault) -> Table | None:
    """The table of a fault: by its sheet in any language, or typed on a page by its own name."""
    return headings.table(fault.sheet or fault.file, ALL_TABLES)
