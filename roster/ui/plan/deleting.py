"""A draft that is not needed any more: deleted, and brought back while its page is open."""

from typing import Literal

import streamlit as st

from roster.domain.errors import Refused
from roster.domain.rosters import Line
from roster.i18n import Speaker
from roster.ui import frame, keeping, library, who
from roster.ui.frame import Open

DELETED = "deleted_draft"


def offer(open_: Open, line: Line, key: str) -> None:
    """A way to delete a draft, which says what goes and what stays."""
    say, acting = open_.speaker, who.acting()
    if line.state not in ("draft", "proposed"):
        return
    with st.expander(say.text("Delete this draft")):
        st.caption(
            say.text(
                "{roster} goes from every page with its edits. The log keeps that it was, and"
                " until you leave you can bring it back.",
                roster=frame.roster_name(line, say),
            )
        )
        pressed = st.button(say.text("Delete the draft"), key=key, disabled=acting is None)
        if acting is None:
            st.caption(say.text("Write your name first."))
    if pressed and acting and _become(line.id, "deleted", say):
        st.session_state[DELETED] = line.id
        st.rerun()


def told(open_: Open) -> None:
    """What was deleted last, and the way back."""
    say, number = open_.speaker, st.session_state.get(DELETED)
    if not number:
        return
    with st.container(horizontal=True, vertical_alignment="center", key="deleted"):
        keeping.note(say.text("Roster {number} was deleted.", number=str(number)), "ok")
        if st.button(say.text("Bring it back"), key="undelete") and _become(number, "draft", say):
            del st.session_state[DELETED]
            st.rerun()


def _become(number: int, state: Literal["draft", "deleted"], say: Speaker) -> bool:
    acting = who.acting()
    try:
        if acting:
            library.store().become(number, state, acting)
    except Refused as error:
        keeping.note(say.says(error.message), "bad")
        return False
    return acting is not None
