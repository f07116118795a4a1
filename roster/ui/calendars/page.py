"""The calendars of a ring: who has one, who fetches it, and the addresses of each."""

import streamlit as st

from roster.ui import frame, library, ring_pages, shell
from roster.ui.calendars import address, contacts, one
from roster.ui.calendars.html import calendars_table
from roster.ui.calendars.listing import Whose, groups, is_here, live, sentence
from roster.ui.frame import Open


def show() -> None:
    open_ = frame.open_ring(shell.speaker().text("Calendars"))
    if open_ is None:
        return
    ring_pages.header(open_, "kalenterit")
    links = live(open_, library.store().links(open_.shelf.id))
    whose = _asked(open_)
    if whose is not None:
        one.show(open_, whose, whose.of(links))
        return
    address.forget()
    shell.lead(*sentence(open_, links))
    contacts.show(open_)
    shell.block(calendars_table(groups(open_, links), open_.shelf.id, open_.speaker))


def _asked(open_: Open) -> Whose | None:
    """Whom the address asks for, if the ring has them."""
    whose = Whose.at(st.query_params.get("whose", ""))
    if whose is None or whose == Whose():
        return whose
    known = any(p.id == whose.person for p in open_.facts.people)
    return whose if known or (whose.member and is_here(open_, whose.member)) else None
