"""Owed, served, balance: the sentence first, then members, people, and the big holidays."""

from collections.abc import Sequence

import streamlit as st
from altair import LayerChart

from roster.ui import charts, frame, shell
from roster.ui.fairness import Fairness, Line, fairness
from roster.ui.frame import Open
from roster.ui.ledger_html import account_table, holiday_table
from roster.ui.library import Laid, lay
from roster.ui.watching import watch


def show() -> None:
    title = shell.speaker().text("Fairness")
    open_ = frame.open_ring(title)
    if open_ is None:
        return
    laid = lay(open_.shelf, open_.roster, open_.month, open_.now)
    with frame.top(title, _about(open_, laid)):
        frame.ring_picker(open_)
        frame.month_picker(open_)
        shell.language_picker()
    frame.faulty(laid.faults, open_.speaker)
    nothing = open_.speaker.text("So there is nothing to share out.")
    watch(open_, nothing, planned=bool(laid.sheet.answers))
    if laid.sheet.answers:
        _accounts(open_, fairness(laid.sheet, laid.sheet.answers[-1], open_.speaker))


def _about(open_: Open, laid: Laid) -> str:
    """The ring, and the period of the plan whose ledger it is."""
    if not laid.sheet.answers:
        return open_.ring_name
    dates, say = laid.sheet.answers[-1].dates, open_.speaker
    first, last = ((say.full_day(d) if d else "") for d in (dates.first, dates.last))
    return f"{open_.ring_name} · {first} – {last}"


def _accounts(open_: Open, found: Fairness) -> None:
    say = open_.speaker.text
    shell.lead(found.strong, found.rest)
    left, right = st.columns([1, 1.15], gap="medium")
    with left:
        shell.section(say("Who owes"), say("points beyond or below the agreed share"))
        _chart(charts.difference(found.members, open_.speaker, shell.theme()), say("Balances"))
    with right:
        shell.section(say("Share and served"), say("wide bar: share, narrow bar: served"))
        _chart(charts.owed_served(found.members, open_.speaker, shell.theme()), say("Served"))
    _table(open_, found, say("Members"), found.members)
    _table(open_, found, say("People"), found.people)
    shell.section(say("Big holidays"), say("the years in which each person served"))
    shell.block(holiday_table(found, open_.speaker))


def _chart(chart: LayerChart, text: str) -> None:
    st.altair_chart(chart, theme=None, alt=text)


def _table(open_: Open, found: Fairness, title: str, lines: Sequence[Line]) -> None:
    say = open_.speaker.text
    note = say(
        "points: hours of weight 1, + has done more than its share; classes: duties served / owed"
    )
    shell.section(title, note)
    shell.block(account_table(found, lines, title, open_.speaker))
