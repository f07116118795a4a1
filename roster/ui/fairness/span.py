"""Over which days fairness is looked at, and which rosters count: published ones and a draft."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import streamlit as st

from roster.domain.changes import IN_FORCE
from roster.domain.errors import BadInput
from roster.domain.ledger import Ledger
from roster.domain.people import Carried
from roster.domain.rosters import Line
from roster.domain.volumes import Volume, over
from roster.domain.words import N_
from roster.ui import frame, library, shell
from roster.ui.choice import counting
from roster.ui.frame import Open
from solver.rules.person_share import PersonShare

SPANS = {
    "roster": N_("One roster"),
    "year": N_("A year"),
    "all": N_("Everything"),
    "own": N_("Own dates"),
}


@dataclass(frozen=True)
class Span:
    """The days looked at and the rosters in them."""

    first: date
    last: date
    lines: tuple[Line, ...]

    @property
    def drafts(self) -> tuple[Line, ...]:
        return tuple(line for line in self.lines if line.state not in IN_FORCE)


def choose(open_: Open) -> Span:
    """Draw what is asked; the rosters of the days."""
    say = open_.speaker
    lines = counting(open_.lines, date.min, date.max, open_.roster)
    options = [*SPANS]
    span = shell.chosen("span", options, "roster")
    with st.container(horizontal=True, vertical_alignment="bottom", key="filter"):
        _span_picker(open_, span)
        first, last = _days(open_, span, lines)
        drafts = [n for n in lines if n.state not in IN_FORCE]
        count = st.toggle(say.text("Count drafts too"), value=True) if drafts else False
    here = (
        line
        for line in lines
        if line.first <= last and first <= line.last and (count or line.state in IN_FORCE)
    )
    return Span(first, last, tuple(sorted(here, key=lambda line: line.first)))


def _span_picker(open_: Open, span: str) -> None:
    def pick() -> None:
        shell.remember("span", st.session_state["span_picker"] or span)

    st.session_state["span_picker"] = span
    st.segmented_control(
        open_.speaker.text("Period"),
        [*SPANS],
        key="span_picker",
        format_func=lambda s: open_.speaker.text(SPANS[s]),
        on_change=pick,
    )


def _days(open_: Open, span: str, lines: Sequence[Line]) -> tuple[date, date]:
    if span == "year":
        return _year(open_, lines)
    if span == "own":
        return _own(open_, lines)
    first = min((line.first for line in lines), default=open_.today)
    last = max((line.last for line in lines), default=open_.today)
    return (first, last) if span == "all" or not lines else _roster(open_, lines)


def _roster(open_: Open, lines: Sequence[Line]) -> tuple[date, date]:
    """One roster's days: the chosen one's, else the one that runs now or comes next."""
    ordered = sorted(lines, key=lambda line: line.first)
    ids = [line.id for line in ordered]
    near = next((n for n, line in enumerate(ordered) if line.last >= open_.today), len(ids) - 1)
    at = ids.index(open_.roster) if open_.roster in ids else near
    line = st.selectbox(
        open_.speaker.text("Roster"),
        ordered,
        index=at,
        format_func=lambda found: frame.roster_name(found, open_.speaker),
        width=320,
    )
    return line.first, line.last


def _year(open_: Open, lines: Sequence[Line]) -> tuple[date, date]:
    years = sorted({y for line in lines for y in (line.first.year, line.last.year)})
    years = years or [open_.today.year]
    at = years.index(open_.today.year) if open_.today.year in years else len(years) - 1
    year = st.selectbox(open_.speaker.text("Year"), years, index=at, width=120)
    return date(year, 1, 1), date(year, 12, 31)


def _own(open_: Open, lines: Sequence[Line]) -> tuple[date, date]:
    say = open_.speaker
    usual = min((line.first for line in lines), default=open_.today)
    until = max((line.last for line in lines), default=open_.today)
    first = st.date_input(say.text("First day"), usual, format="DD.MM.YYYY", width=150)
    last = st.date_input(say.text("Last day"), until, format="DD.MM.YYYY", width=150)
    return first, max(first, last)


def ledger_of(open_: Open, span: Span) -> tuple[Ledger, list[tuple[Line, BadInput]]]:
    """The accounts of the span, and the drafts that the ring's facts contradict."""
    volumes = [v for v in library.volumes(open_.shelf) if _of(v, span.lines)]
    faults: list[tuple[Line, BadInput]] = []
    for line in span.drafts:
        try:
            volumes.append(_volume(open_, line))
        except BadInput as error:
            faults.append((line, error))
    earliest = min((v.first for v in volumes), default=span.first)
    return over(volumes, span.first, span.last, carried_before(open_, earliest)), faults


def _of(volume: Volume, lines: Sequence[Line]) -> bool:
    """Whether one of the lines is this volume's roster."""
    return any((v.first, v.last) == (volume.first, volume.last) for v in lines)


def _volume(open_: Open, line: Line) -> Volume:
    judged = library.judged_of(open_.shelf, line)
    scopes = [r.scope for r in judged.problem.loaded() if isinstance(r, PersonShare)]
    return Volume(line.first, line.last, judged.plan, scopes[0] if scopes else "member")


def carried_before(open_: Open, first: date) -> tuple[Carried, ...]:
    """The newest balances made up before a day."""
    known = library.known(open_.shelf, first).balances
    days = [b.as_of for b in known if b.as_of < first]
    return tuple(
        Carried(**b.model_dump(exclude={"as_of"})) for b in known if days and b.as_of == max(days)
    )
