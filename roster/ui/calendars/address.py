"""The addresses of a calendar, shown once: right after it was made, until the page is left."""

from typing import NamedTuple

import streamlit as st

from roster.i18n import Speaker
from roster.serving import Addresses, addresses, place_of
from roster.ui import keeping, shell, tokens
from roster.ui.calendars.listing import Whose
from roster.ui.frame import Open
from roster.ui.shell import HERE

KEY = "new_address"


class New(NamedTuple):
    """The token of a link that was just made, in this session's memory only."""

    whose: Whose
    token: str


def show_once(whose: Whose, token: str) -> None:
    st.session_state[KEY] = New(whose, token)


def forget() -> None:
    st.session_state.pop(KEY, None)


def once(open_: Open, whose: Whose) -> None:
    """Show the addresses that were just made for these duties; others are forgotten."""
    new = st.session_state.get(KEY)
    if not isinstance(new, New) or new.whose != whose:
        forget()
        return
    say, place = open_.speaker, place_of()
    with st.container(border=True, key="address"):
        shell.section(say.text("The new address"))
        text = say.text(
            "It is shown only now. Whoever has it sees the duties, so give it only to whom it"
            " belongs."
        )
        keeping.note(text, "warn")
        if place.is_near:
            text = say.text(
                "This address works on this computer only. Whoever keeps the app up names its"
                " public address in DUTYRING_PUBLIC_URL."
            )
            keeping.note(text, "warn")
        _draw(addresses(place, new.token), say, board=whose == Whose())
        st.button(say.text("I have copied it"), on_click=forget, key="copied")


def _draw(offered: Addresses, say: Speaker, *, board: bool) -> None:
    css = tokens.css(":host") + (HERE / "assets" / "address.css").read_text("utf-8")
    js = (HERE / "assets" / "address.js").read_text("utf-8")
    draw = st.components.v2.component("address", html='<div class="address"></div>', css=css, js=js)
    copied = [{"name": say.text("Calendar address"), "value": offered.https}]
    if board:
        copied.append({"name": say.text("Who is on duty now"), "value": offered.board})
    opened = [
        {"name": say.text("Open in Apple’s calendar"), "href": offered.webcal},
        {"name": say.text("Add to Google Calendar, on a computer"), "href": offered.google},
    ]
    words = {"copy": say.text("Copy"), "copied": say.text("Copied")}
    about = say.text("Outlook and others take the copied address. A phone reads the code.")
    code = {"svg": offered.qr, "name": say.text("QR code of the calendar for a phone")}
    draw(
        key="addresses",
        data={"copied": copied, "opened": opened, "words": words, "about": about, "code": code},
    )
