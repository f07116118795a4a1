"""Planning: what is kept and what weighs most, the search, then before and after."""

from functools import partial

import streamlit as st

from roster.domain.errors import BadInput
from roster.domain.rosters import Line
from roster.planning.replan import replan
from roster.ui import frame, library, shell, who
from roster.ui.frame import Open
from roster.ui.list_html import faults_table
from roster.ui.plan import deleting
from roster.ui.plan import difference as plan_difference
from roster.ui.plan import search as plan_search
from roster.ui.plan.wanted import Choice, choose
from roster.ui.runs import Run, runs

STAGES = ("plan", "compare")


def show() -> None:
    title = shell.speaker().text("Plan")
    open_ = frame.open_ring(title)
    if open_ is None:
        return
    run = runs().of(open_.shelf.id)
    if run and run.answer:
        plan_difference.proposal(open_, run, title)
    elif run:
        _searching(open_, run, title)
    elif _stage() == "compare" and len(open_.lines) > 1:
        plan_difference.compare(open_, title)
    else:
        _settings(open_, title)


def _stage() -> str:
    return shell.chosen("stage", STAGES, "plan")


def _searching(open_: Open, run: Run, title: str) -> None:
    say = open_.speaker.text
    tag = ("neu", say("Search under way")) if run.running else ("bad", say("No roster found"))
    with frame.top(title, _about(open_, run), tag):
        shell.language_picker()
    left, right = st.columns([1.9, 1], gap="large")
    with left:
        plan_search.watch(open_, run)
    with right:
        plan_search.settings(open_, run)


def _about(open_: Open, run: Run) -> str:
    return f"{open_.ring_name} · {frame.days(run.first, run.last, open_.speaker)}"


def _settings(open_: Open, title: str) -> None:
    ways = [partial(_to_compare, open_)] if len(open_.lines) > 1 else []
    frame.header(open_, title, *ways)
    deleting.told(open_)
    left, right = st.columns([1, 1.9], gap="large")
    with left:
        choice = choose(open_)
    with right:
        _begin(open_, choice)
        if choice.base:
            who.ask(open_.speaker)
            deleting.offer(open_, choice.base, "delete")


def _to_compare(open_: Open) -> None:
    st.button(
        open_.speaker.text("Compare"),
        icon=":material/compare_arrows:",
        key="to_compare",
        on_click=lambda: shell.remember("stage", "compare"),
    )


def _begin(open_: Open, choice: Choice) -> None:
    say = open_.speaker
    _what_is(open_, choice)
    still = say.text("Nothing changes before you have seen the difference and accepted it.")
    shell.block(f'<p class="mut">{still}</p>')
    pressed = st.button(
        say.text("Begin planning"),
        type="primary",
        icon=":material/play_arrow:",
        key="begin",
        disabled=choice.why_not is not None,
    )
    if choice.why_not:
        st.caption(say.says(choice.why_not))
    elif pressed:
        _search(open_, choice)


def _search(open_: Open, choice: Choice) -> None:
    wanted = choice.wanted
    base = library.roster(choice.base) if choice.base else None
    try:
        problem = replan(library.known(open_.shelf, wanted.first), base, wanted)
    except BadInput as error:
        shell.lead(open_.speaker.text("The facts contradict this period."))
        shell.block(faults_table(error.faults, open_.speaker))
        return
    runs().begin(wanted, problem, choice.base.id if choice.base else None)
    st.rerun()


def _what_is(open_: Open, choice: Choice) -> None:
    """What is wrong with the draft now, in one sentence."""
    say = open_.speaker
    if choice.base is None:
        first, last = choice.wanted.first, choice.wanted.last
        shell.lead(
            say.text("Nobody is planned for {days} yet.", days=frame.days(first, last, say)),
            say.text("Planning makes the first roster for these days."),
        )
        return
    told = _draft(open_, choice.base)
    if told:
        shell.lead(told, say.text("Planning looks for a roster that mends this."))
    else:
        shell.lead(
            say.text("The draft keeps every rule and every duty has its people."),
            say.text("Planning looks whether there is a fairer one."),
        )


def _draft(open_: Open, line: Line) -> str:
    try:
        found = plan_difference.told(library.judged_of(open_.shelf, line), open_.speaker)
    except BadInput as error:
        shell.block(faults_table(error.faults, open_.speaker))
        return ""
    text = open_.speaker.text("The draft has {findings}.", findings=found)
    return text if found else ""
