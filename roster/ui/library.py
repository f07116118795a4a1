"""What was read from the data folder, kept until the files change."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import streamlit as st

from roster.calendar.duties import duties
from roster.domain.duties import DAY, Duty
from roster.domain.errors import BadInput, Fault
from roster.domain.people import Facts
from roster.intake import read
from roster.ui.answers import read_answer
from roster.ui.choice import months, plans_of
from roster.ui.folder import PlanFolder, Stamp, plans, stamp
from roster.ui.sheet import Answer, Sheet, end_of_month, sheet

LONGEST = 7 * DAY  # a duty begun so long before a month may still reach into it


@dataclass(frozen=True)
class Shelf:
    """A ring as it lies in its folder: its facts, or its faults, and its plans."""

    path: Path
    facts: Facts | None
    faults: tuple[Fault, ...]
    plans: tuple[PlanFolder, ...]

    def months(self, today: date) -> tuple[date, ...]:
        return months(self.plans, today)


@dataclass(frozen=True)
class Laid:
    """A month laid out, and the plans of it that could not be read."""

    sheet: Sheet
    plans: tuple[PlanFolder, ...]
    torn: tuple[PlanFolder, ...] = ()


def shelf(ring: Path) -> Shelf:
    facts, faults = _facts(str(ring), stamp(ring, "*.*"))
    return Shelf(ring, facts, faults, plans(ring))


def lay(on: Shelf, facts: Facts, month: date) -> Laid:
    """Lay out a month with every plan that can be read; the rest of its days are duties only."""
    found = {p: _answer(p, _stamp(p)) for p in plans_of(on.plans, month)}
    answers = [a for a in found.values() if a]
    plain = _duties(str(on.path), stamp(on.path, "ring.yaml"), month, facts)
    readable = tuple(p for p, a in found.items() if a)
    torn = tuple(p for p, a in found.items() if a is None)
    return Laid(sheet(facts, month, answers, plain), readable, torn)


def _stamp(plan: PlanFolder) -> Stamp:
    return stamp(plan.path, "plan.json")


@st.cache_resource(max_entries=8, show_spinner=False)
def _facts(ring: str, _at: Stamp) -> tuple[Facts | None, tuple[Fault, ...]]:
    try:
        return read(Path(ring)), ()
    except BadInput as error:
        return None, error.faults


@st.cache_resource(max_entries=16, show_spinner=False)
def _answer(plan: PlanFolder, at: Stamp) -> Answer | None:
    """None when the file cannot be read."""
    del at
    try:
        return read_answer(plan)
    except BadInput:
        return None


@st.cache_resource(max_entries=32, show_spinner=False)
def _duties(ring: str, at: Stamp, month: date, _facts_: Facts) -> tuple[Duty, ...]:
    del ring, at
    return duties(_facts_.ring, month - LONGEST, end_of_month(month))
