"""Who acts: without a login each browser asks for a name once and keeps it."""

from collections.abc import Mapping

import streamlit as st

from roster.i18n import Speaker
from roster.storage import Who
from roster.ui import tokens
from roster.ui.shell import HERE

KEY = "who"
MOST = 80  # characters of a name


def acting() -> Who | None:
    """Who this browser said it is; None until it has."""
    given = st.session_state.get(KEY)
    told = given.get("name") if isinstance(given, Mapping) else ""
    name = str(told or st.session_state.get("acting") or "").strip()[:MOST]
    return Who(name) if name else None


def ask(say: Speaker) -> None:
    """Show the name that this browser keeps, or ask for one."""
    css = tokens.css(":host") + (HERE / "assets" / "who.css").read_text("utf-8")
    js = (HERE / "assets" / "who.js").read_text("utf-8")
    draw = st.components.v2.component("who", html='<form class="who"></form>', css=css, js=js)
    words = {
        "title": say.text("Whose changes are these? Your name stands beside them."),
        "name": say.text("Your name"),
        "yes": say.text("Continue"),
        "is": say.text("You are"),
        "other": say.text("Somebody else"),
        "most": MOST,
    }
    draw(key=KEY, data=words, default={"name": ""}, on_name_change=lambda: None)
