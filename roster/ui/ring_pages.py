"""The ring's own pages: one entry of the navigation, and ways from each to the others."""

from collections.abc import Callable, Mapping
from functools import partial

import streamlit as st

from roster.domain.words import N_
from roster.ui import frame, keeping
from roster.ui.frame import Open

PAGES: Mapping[str, str] = {
    "ihmiset": N_("People"),
    "sopimus": N_("Agreement"),
    "kalenterit": N_("Calendars"),
    "viestit": N_("Letters"),
}


def header(
    open_: Open, page: str, *own: Callable[[], None], tag: tuple[str, str] | None = None
) -> None:
    """The title line with ways to the ring's other pages; below it, what came of the last change.

    `own`: the page's own controls. A phone's bar has one entry for all these pages.
    """
    say = open_.speaker.text
    ways = [partial(_way, other, say(name)) for other, name in PAGES.items() if other != page]
    frame.header(open_, say(PAGES[page]), *own, *ways, tag=tag)
    keeping.told()


def _way(page: str, name: str) -> None:
    found = st.session_state.get("pages", {}).get(page)
    if found:
        st.page_link(found, label=name)
