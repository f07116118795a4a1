"""A month without a roster, or one that is being planned: what is so, and where it goes on."""

import streamlit as st

from roster.ui import shell
from roster.ui.frame import Open
from roster.ui.runs import Run, runs
from roster.ui.sheet import end_of_month
from roster.ui.words import capital

EVERY = 2  # seconds between looks at a run


def watch(open_: Open, meanwhile: str, *, planned: bool) -> None:
    """Tell a run of the month while it lasts, and that a month has no roster.

    `meanwhile`: what the page shows of a month without one.
    """
    run = of_month(open_)
    if run and run.running:
        _look(open_, run.number)
    elif run and run.state == "done":
        shell.lead(open_.speaker.text("A proposal is ready."), "")
        _to_plan(open_.speaker.text("Look at the proposal"))
    elif not planned:
        name = capital(open_.speaker.month(open_.month))
        shell.lead(open_.speaker.text("{month} is not planned yet.", month=name), meanwhile)
        _to_plan(open_.speaker.text("Plan it"))


def of_month(open_: Open) -> Run | None:
    """The run of the ring, if it is about the month."""
    run = runs().of(open_.shelf.id)
    if run is None or run.last < open_.month or end_of_month(open_.month) < run.first:
        return None
    return run


def _to_plan(label: str) -> None:
    if st.button(label, type="primary", key="to_plan"):
        shell.go("suunnittele")


@st.fragment(run_every=EVERY)
def _look(open_: Open, number: int) -> None:
    run = runs().of(open_.shelf.id)
    if run is None or run.number != number or not run.running:
        st.rerun()
    say = open_.speaker.text
    shell.lead(say("This month is being planned."), say("The proposal waits on the page Plan."))
    if st.button(say("Look at the search"), key="to_plan"):
        shell.go("suunnittele")
