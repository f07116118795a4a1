"""The grid that is edited: what the browser says is done, judged and answered in a fragment."""

from datetime import UTC, date, datetime
from typing import NamedTuple

import streamlit as st

from roster.calendar.duties import duties
from roster.domain.duties import DAY, Duty
from roster.domain.errors import BadInput, Fault
from roster.domain.people import Facts
from roster.domain.rosters import Line
from roster.planning import problem_of
from roster.storage import Shelf
from roster.ui import library
from roster.ui.choice import rosters_of
from roster.ui.editing.asked import said
from roster.ui.editing.bench import Bench
from roster.ui.editing.desk import Desk
from roster.ui.editing.sitting import Sitting
from roster.ui.frame import Open
from roster.ui.roster_grid import roster_grid
from roster.ui.sheet import end_of_month, sheet
from solver.problem import Problem

EVERY = 2  # seconds between looks at what others did
LONGEST = 7 * DAY  # a duty begun so long before a month may still reach into it
GRID = "grid"


class Key(NamedTuple):
    """What a sitting is for; where one of these is another, it begins anew."""

    shelf: Shelf
    month: date
    rosters: tuple[tuple[int, str], ...]
    language: str


class Opened(NamedTuple):
    """A month on the desk, its rosters, and the faults of those that the facts contradict."""

    sitting: Sitting
    lines: tuple[Line, ...]
    faults: tuple[tuple[Line, tuple[Fault, ...]], ...]


def now() -> datetime:
    return datetime.now(UTC)


def opened(open_: Open) -> Opened:
    """The month that is looked at; the same one again as long as only its seats change."""
    lines = rosters_of(open_.lines, open_.month, open_.roster)
    rosters = tuple((line.id, line.state) for line in lines)
    key = Key(open_.shelf, open_.month, rosters, open_.speaker.language)
    kept = st.session_state.get("sitting")
    if kept is not None and kept[0] == key:
        found: Opened = kept[1]
        return found
    before = kept[1].sitting if kept else None
    if before:  # what was done a moment before the month was turned
        before.hear(said(st.session_state.get(GRID)))
    new = _open(open_, lines)
    if before:
        new.sitting.go_on(before)
    st.session_state["sitting"] = (key, new)
    return new


def _open(open_: Open, lines: tuple[Line, ...]) -> Opened:
    benches: list[tuple[Line, Bench]] = []
    faults: list[tuple[Line, tuple[Fault, ...]]] = []
    for line in lines:
        try:
            problem = _problem(open_.shelf, line.id, library.known(open_.shelf, line.first))
        except BadInput as error:
            faults.append((line, error.faults))
            continue
        benches.append((line, Bench(library.store().roster(line.id), problem, now())))
    answers = [bench.answer() for _, bench in benches]
    plain = _duties(open_.shelf, open_.month, open_.facts)
    desk = Desk(library.store(), [bench for _, bench in benches], now)
    laid = sheet(open_.facts, open_.month, answers, plain)
    sitting = Sitting(desk, laid, open_.speaker)
    return Opened(sitting, tuple(line for line, _ in benches), tuple(faults))


@st.cache_resource(max_entries=16, show_spinner=False)
def _problem(shelf: Shelf, roster: int, _facts: Facts) -> Problem:
    """What its seats are judged by; pins are as free here as anything. Raises BadInput."""
    del shelf
    problem = problem_of(_facts, library.store().roster(roster))
    case = problem.case.model_copy(update={"pins": ()})
    return problem.model_copy(update={"case": case})


@st.cache_resource(max_entries=32, show_spinner=False)
def _duties(shelf: Shelf, month: date, _facts: Facts) -> tuple[Duty, ...]:
    """The duties of days that no roster covers."""
    del shelf
    return duties(_facts.ring, month - LONGEST, end_of_month(month))


def edit(sitting: Sitting, view: str) -> None:
    """Draw the month with the page; the fragment then goes on by itself.

    `view`: people by days, or duties by days.
    """
    sitting.forget()
    _table(sitting, view)


@st.fragment(run_every=EVERY)
def _table(sitting: Sitting, view: str) -> None:
    heard = said(st.session_state.get(GRID))
    sitting.hear(heard)
    late = said(roster_grid({**sitting.answer(heard), "view": view}, key=GRID))
    if late.who.strip() and sitting.unheard(late):  # a new session hears it only now
        st.rerun()
