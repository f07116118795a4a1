"""The people of a ring: who there is, one person, absences, wishes, import from Excel."""

from collections.abc import Callable, Mapping

import streamlit as st

from roster.domain.words import N_
from roster.intake import typed_rows
from roster.intake.people_out import rows
from roster.intake.tables import PEOPLE
from roster.ui import frame, keeping, shell, who
from roster.ui.frame import Open
from roster.ui.people import days as people_days
from roster.ui.people import form as people_form
from roster.ui.people import importing as people_import
from roster.ui.people import listing as people
from roster.ui.people.html import people_table

PARTS: Mapping[str, str] = {
    "list": N_("People"),
    "absences": N_("Absences"),
    "wishes": N_("Wishes"),
    "import": N_("Import"),
}


def show() -> None:
    title = shell.speaker().text("People")
    open_ = frame.open_ring(title, people_import.first)
    if open_ is None:
        return
    part = shell.chosen("part", [*PARTS], "list")
    with frame.top(title, open_.ring_name):
        frame.ring_picker(open_)
        _part_picker(open_, part)
        keeping.beside("sopimus", open_.speaker.text("Agreement"))
        keeping.beside("kalenterit", open_.speaker.text("Calendars"))
        keeping.beside("viestit", open_.speaker.text("Letters"))
        shell.language_picker()
    keeping.told()
    who.ask(open_.speaker)
    views: Mapping[str, Callable[[Open], None]] = {
        "list": _list,
        "absences": people_days.absences,
        "wishes": people_days.wishes,
        "import": people_import.show,
    }
    views[part](open_)


def _part_picker(open_: Open, part: str) -> None:
    def choose() -> None:
        st.query_params.pop("person", None)
        shell.remember("part", st.session_state["part_picker"] or part)

    st.session_state["part_picker"] = part
    st.segmented_control(
        open_.speaker.text("View"),
        [*PARTS],
        key="part_picker",
        format_func=lambda p: open_.speaker.text(PARTS[p]),
        label_visibility="collapsed",
        on_change=choose,
    )


def _list(open_: Open) -> None:
    asked = st.query_params.get("person", "")
    if asked == people_form.NEW or any(p.id == asked for p in open_.facts.people):
        people_form.show(open_, asked)
        return
    say = open_.speaker
    shell.lead(*people.sentence(open_.facts, open_.today, say))
    with st.container(horizontal=True, vertical_alignment="bottom", key="filter"):
        text = st.text_input(say.text("Find by name"), key="find", width=240)
        codes = ["", *dict.fromkeys(m.code for m in open_.facts.ring.members)]
        member = st.selectbox(
            say.text("Member"),
            codes,
            format_func=lambda c: say.member(c) if c else say.text("All members"),
            width=220,
        )
        typed = st.toggle(say.text("Edit as a table"), key="as_table")
        st.button(
            say.text("Add a person"),
            type="primary",
            on_click=lambda: st.query_params.update(person=people_form.NEW),
        )
    found = people.matching(open_.facts.people, text, member or "")
    if not found:
        shell.empty(say.text("Nobody is called that"), say.text("Look for a part of the name."))
    elif typed:
        _table(open_, [p.id for p in found])
    else:
        listed = people.groups(open_.facts, found, open_.today, say)
        shell.block(people_table(listed, open_.shelf.id, say))


def _table(open_: Open, ids: list[str]) -> None:
    """Every column of the people as text, just as a workbook has it."""
    say = open_.speaker
    all_ = [dict(zip(PEOPLE.names, r, strict=True)) for r in rows(open_.facts)["people"]]
    shown = [r for r in all_ if r["id"] in ids]
    columns = {
        c.name: st.column_config.TextColumn(
            say.text(c.heading), help=say.text(c.explains), disabled=c.name == "id"
        )
        if not c.choices
        else st.column_config.SelectboxColumn(
            say.text(c.heading), help=say.text(c.explains), options=["", *c.choices]
        )
        for c in PEOPLE.columns
    }
    edited = st.data_editor(
        shown,
        column_config=columns,
        key=f"people/{open_.shelf.facts}",
        hide_index=True,
        alt=say.text("People"),
    )
    new = {str(r["id"]): r for r in edited}
    changed = [r["id"] for r in shown if new[r["id"]] != r]
    shell.block(f'<p class="mut sm">{_hint(open_)}</p>')
    save = st.button(say.text("Save the table"), disabled=not changed)
    if save:
        table = [_texts(new.get(r["id"], r)) for r in all_]
        done = say.plural("{n:n} person was changed.", "{n:n} people were changed.", len(changed))
        keeping.keep(open_, lambda: typed_rows(open_.facts, {"people": table}), done)


def _texts(row: Mapping[str, object]) -> tuple[str, ...]:
    return tuple(str(row.get(name) or "") for name in PEOPLE.names)


def _hint(open_: Open) -> str:
    return open_.speaker.text(
        "Nobody is deleted: who leaves gets a last day in the ring, and keeps the history."
    )
