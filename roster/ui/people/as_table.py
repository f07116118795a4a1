"""The people as a table of fields: every column, just as a workbook has it."""

from collections.abc import Collection, Mapping
from html import escape

import streamlit as st

from roster.i18n import Speaker
from roster.intake import typed_rows
from roster.intake.columns import Column
from roster.intake.people_out import rows
from roster.intake.tables import PEOPLE
from roster.ui import keeping, shell, typed
from roster.ui.frame import Open
from roster.ui.people.form import word


def show(open_: Open, ids: Collection[str]) -> None:
    """Draw these people's rows; the button keeps what was typed."""
    say = open_.speaker
    all_ = [dict(zip(PEOPLE.names, r, strict=True)) for r in rows(open_.facts)["people"]]
    was = [r for r in all_ if r["id"] in ids]
    of = typed.Typed(say.text("People"), tuple(_column(c, say) for c in PEOPLE.columns), "name")
    key = f"people/{open_.shelf.facts}/{' '.join(r['id'] for r in was)}"
    now = {r["id"]: r for r in typed.table(of, was, key)}
    changed = [r["id"] for r in was if now.get(r["id"], r) != r]
    hint = say.text(
        "Nobody is deleted: who leaves gets a last day in the ring, and keeps the history."
    )
    shell.block(f'<p class="mut sm">{escape(hint)}</p>')
    if st.button(say.text("Save the table"), disabled=not changed):
        table = [_texts(now.get(r["id"], r)) for r in all_]
        done = say.plural("{n:n} person was changed.", "{n:n} people were changed.", len(changed))
        keeping.keep(open_, lambda: typed_rows(open_.facts, {"people": table}), done)


def _column(column: Column, say: Speaker) -> typed.Column:
    choices = ("", *column.choices) if column.choices else ()
    return typed.Column(
        column.name,
        say.text(column.heading),
        say.text(column.explains),
        tuple((c, word(c, say)) for c in choices),
        fixed=column.name == "id",
    )


def _texts(row: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(row.get(name, "") for name in PEOPLE.names)
