"""The people of a ring: who there is, one person, absences, wishes, import from Excel."""

from collections.abc import Callable, Mapping
from functools import partial

import streamlit as st

from roster.domain.words import N_
from roster.ui import frame, ring_pages, shell, who
from roster.ui.frame import Open
from roster.ui.people import as_table
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
    open_ = frame.open_ring(shell.speaker().text("People"), people_import.first)
    if open_ is None:
        return
    part = shell.chosen("part", [*PARTS], "list")
    ring_pages.header(open_, "ihmiset", partial(_part_picker, open_, part))
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
        as_table.show(open_, [p.id for p in found])
    else:
        listed = people.groups(open_.facts, found, open_.today, say)
        shell.block(people_table(listed, open_.shelf.id, say))
