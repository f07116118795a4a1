"""The duty list of a month: as grid that is edited or as list, with its findings."""

from functools import partial

import streamlit as st

from roster.domain.changes import IN_FORCE
from roster.ui import editor, frame, shell
from roster.ui.editor import Opened
from roster.ui.frame import Open
from roster.ui.list_html import legend, turns_table
from roster.ui.turns import turns
from roster.ui.watching import of_month, watch
from roster.ui.words import capital

VIEWS = ("grid", "list")


def show() -> None:
    title = shell.speaker().text("Duty list")
    open_ = frame.open_ring(title)
    if open_ is None:
        return
    opened = editor.opened(open_)
    planned = bool(opened.lines)
    month, view = partial(frame.month_picker, open_), partial(_view_picker, open_)
    own = (month, view) if planned else (month,)
    frame.header(open_, title, *own, about=_about(open_, opened), tag=_state(open_, opened))
    frame.faulty(opened.faults, open_.speaker)
    below = open_.speaker.text("Its duties stand below, without people.")
    watch(open_, below, planned=planned)
    if planned:
        editor.edit(opened.sitting, "people" if _view() == "grid" else "duties")
        shell.block(legend(opened.sitting.sheet, open_.speaker))
    else:
        shell.block(turns_table(turns(opened.sitting.sheet, open_.speaker), open_.speaker))


def _about(open_: Open, opened: Opened) -> str:
    spans = [frame.days(r.first, r.last, open_.speaker) for r in opened.lines]
    return " · ".join([open_.ring_name, *spans])


def _state(open_: Open, opened: Opened) -> tuple[str, str]:
    say, run = open_.speaker, of_month(open_)
    if run and run.running:
        return "warn", say.text("Being planned")
    if not opened.lines:
        return "neu", say.text("Not planned")
    state = opened.lines[0].state
    look = "ok" if state in IN_FORCE else "neu"
    return look, capital(say.words(shell.state_name(state)))


def _view() -> str:
    return shell.chosen("view", VIEWS, "grid")


def _view_picker(open_: Open) -> None:
    say = open_.speaker.text
    names = {"grid": say("Grid"), "list": say("List")}
    shown = _view()
    st.session_state["view_picker"] = shown
    place = st.container(key="view", width="content")  # a phone has its own list
    place.segmented_control(
        say("View"),
        VIEWS,
        key="view_picker",
        format_func=lambda view: names[view],
        label_visibility="collapsed",
        on_change=lambda: shell.remember("view", st.session_state["view_picker"] or shown),
    )
