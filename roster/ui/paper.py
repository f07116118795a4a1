"""The duty list of a month in writing: PDF to sign and Excel, in the reader's language."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from importlib.util import find_spec

import streamlit as st

from roster.domain.changes import IN_FORCE
from roster.domain.rosters import Line, Roster, Shown
from roster.reports.paper import DutyList, duty_list, duty_list_pdf, duty_list_xlsx
from roster.ui import library, shell, taking
from roster.ui.choice import rosters_of
from roster.ui.frame import Open
from roster.ui.words import capital


def offer(open_: Open, month: date) -> None:
    """Let a month that has a roster be downloaded; first the month asked for."""
    say, first = open_.speaker, month.replace(day=1)
    found = [m for m in open_.months if rosters_of(open_.lines, m, open_.roster)]
    if not found:
        return
    shell.section(say.text("Duty list in writing"), say.text("with a line to sign"))
    month = st.selectbox(
        say.text("Month"),
        found,
        index=found.index(first) if first in found else 0,
        format_func=lambda m: capital(say.month(m)),
        label_visibility="collapsed",
        key="paper_month",
    )
    name = f"{open_.shelf.id}-{month:%Y-%m}"
    with st.container(horizontal=True, gap="small"):
        if find_spec("typst"):
            taking.offer(
                say.text("PDF"), f"{name}.pdf", "application/pdf", partial(_pdf, open_, month)
            )
        taking.offer(say.text("Excel"), f"{name}.xlsx", taking.EXCEL, partial(_excel, open_, month))


def _pdf(open_: Open, month: date) -> bytes:
    return duty_list_pdf(made(open_, month))


def _excel(open_: Open, month: date) -> bytes:
    return duty_list_xlsx(made(open_, month))


def made(open_: Open, month: date) -> DutyList:
    """The month on paper; where any of it is a draft, it says so."""
    lines = rosters_of(open_.lines, month, open_.roster)
    shown = [s for line in lines for s in _shown(library.roster(line))]
    draft = any(line.state not in IN_FORCE for line in lines)
    return duty_list(shown, month, _about(open_, lines), open_.speaker, draft=draft)


def _about(open_: Open, lines: tuple[Line, ...]) -> str:
    """Under which agreement, and when it was published."""
    say = open_.speaker
    versions = say.list(dict.fromkeys(line.agreement for line in lines))
    told = [say.text("Made under agreement version {version}.", version=versions)]
    ids = {line.id for line in lines}
    for publication in library.publications(open_.shelf):
        if publication.roster in ids:
            day = publication.at.astimezone(say.zone).date()
            told.append(say.text("Published on {day}.", day=say.full_day(day)))
    return " ".join(told)


def _shown(roster: Roster) -> Iterator[Shown]:
    on: dict[str, list[str]] = {}
    for seat in sorted(roster.marks):
        on.setdefault(seat.duty, []).append(seat.person)
    for duty in roster.duties:
        people = tuple(on.get(duty.id, ()))
        yield Shown(
            duty=duty, people=people, roster=roster.id, sequence=0, changed_at=roster.made_at
        )
