"""The duty list of a month: as grid or as list, with its findings and its calendars."""

from collections.abc import Mapping
from pathlib import Path

import streamlit as st

from roster.feeds.texts import slug
from roster.ui import frame, shell
from roster.ui.choice import under_way
from roster.ui.desk import month_view
from roster.ui.folder import PlanFolder
from roster.ui.frame import Open
from roster.ui.library import Laid, lay
from roster.ui.list_html import legend, turns_table
from roster.ui.roster_grid import roster_grid
from roster.ui.turns import turns
from roster.ui.watching import is_running, watch

VIEWS = ("grid", "list")


def show() -> None:
    title = shell.speaker().text("Duty list")
    open_ = frame.open_ring(title)
    if open_ is None:
        return
    laid = lay(open_.shelf, open_.facts, open_.month)
    planned = bool(laid.sheet.answers)
    with frame.top(title, _about(open_, laid), _state(open_, planned=planned)):
        frame.ring_picker(open_.others, open_.shelf.path.name)
        frame.month_picker(open_)
        if planned:
            with st.container(key="view", width="content"):  # a phone has its own list
                _view_picker(open_)
            _calendars(open_, laid.plans)
        shell.language_picker()
    frame.torn(tuple(p.path for p in laid.torn), open_.speaker)
    below = open_.speaker.text("Its duties stand below, without people.")
    watch(open_, below, planned=planned)
    if planned and _view() == "grid":
        roster_grid(month_view(laid.sheet, open_.speaker), key="grid")
        shell.block(legend(laid.sheet, open_.speaker))
    else:
        shell.block(turns_table(turns(laid.sheet, open_.speaker), open_.speaker))


def _about(open_: Open, laid: Laid) -> str:
    say = open_.speaker
    spans = [(p.dates.first, p.dates.last) for p in laid.plans]
    told = [f"{say.day(a)} – {say.day(b)}" for a, b in spans if a and b]
    return " · ".join([open_.ring_name, *told])


def _state(open_: Open, *, planned: bool) -> tuple[str, str]:
    say = open_.speaker.text
    if is_running(under_way(open_.shelf.plans, open_.month)):
        return "warn", say("Being planned")
    return "neu", say("Draft") if planned else say("Not planned")


def _view() -> str:
    return shell.chosen("view", VIEWS, "grid")


def _view_picker(open_: Open) -> None:
    say = open_.speaker.text
    names = {"grid": say("Grid"), "list": say("List")}
    shown = _view()
    st.session_state["view_picker"] = shown
    st.segmented_control(
        say("View"),
        VIEWS,
        key="view_picker",
        format_func=lambda view: names[view],
        label_visibility="collapsed",
        on_change=lambda: shell.remember("view", st.session_state["view_picker"] or shown),
    )


def _calendars(open_: Open, plans: tuple[PlanFolder, ...]) -> None:
    """Calendar files of each plan of the month: of the ring, of a member, of a person."""
    say = open_.speaker.text
    files = {f"{p.path.name}/{f.name}": f for p in plans for f in p.calendars}
    if not files:
        return
    with st.popover(say("Calendars"), icon=":material/download:"):
        names = calendar_names(open_, files, several=len(plans) > 1)
        whose = st.selectbox(
            say("Whose duties"), [*names], format_func=lambda f: names[f], key="whose"
        )
        st.download_button(
            say("Download the calendar (.ics)"),
            data=lambda: files[whose].read_bytes(),
            file_name=f"{open_.shelf.path.name}-{files[whose].name}",
            mime="text/calendar",
            key="ics",
        )


def calendar_names(open_: Open, files: Mapping[str, Path], *, several: bool) -> dict[str, str]:
    """File → whose duties it holds: the ring's first, then members and people by name."""
    say = open_.speaker
    known = {f"member-{slug(m.code)}": say.member(m.code) for m in open_.facts.ring.members}
    known |= {f"person-{slug(p.id)}": p.name for p in open_.facts.people}
    known["ring"] = say.text("The whole ring")
    rank = ("ring", "member", "person")
    order = sorted(
        (k for k in files if files[k].stem in known),
        key=lambda k: (rank.index(files[k].stem.partition("-")[0]), known[files[k].stem], k),
    )
    return {k: known[files[k].stem] + (f" · {k.split('/')[0]}" if several else "") for k in order}
