"""Owed, served, balance: the sentence first, then members, people, and the big holidays."""

from collections.abc import Callable, Sequence

import streamlit as st

from roster.domain.duties import DAY
from roster.ui import frame, library, shell
from roster.ui.charts import Spec
from roster.ui.fairness import charts
from roster.ui.fairness import sheet_page as fairness_sheet_page
from roster.ui.fairness import span as fairness_span
from roster.ui.fairness.accounts import Fairness, Line, fairness
from roster.ui.fairness.ledger_html import account_table, class_table, holiday_table
from roster.ui.fairness.span import Span
from roster.ui.frame import Open

ENDS = 10  # people at either end of a long list


def show() -> None:
    title = shell.speaker().text("Fairness")
    open_ = frame.open_ring(title)
    if open_ is None:
        return
    frame.header(open_, title)
    span = fairness_span.choose(open_)
    ledger, faults = fairness_span.ledger_of(open_, span)
    frame.faulty(tuple((line, error.faults) for line, error in faults), open_.speaker)
    if not ledger.members:
        _nothing(open_)
        return
    years = library.holidays(open_.shelf, span.last + DAY)
    found = fairness(open_.facts, ledger, years, open_.speaker)
    person = st.query_params.get("person", "")
    account = next((a for a in ledger.people if a.person == person), None)
    if account:
        fairness_sheet_page.show(open_, span, found, account)
    else:
        _accounts(open_, span, found)


def _nothing(open_: Open) -> None:
    say = open_.speaker.text
    shell.empty(
        say("No roster in these days"),
        say("Plan a period, or look at other days. Then it is told here who carries most."),
    )


def _accounts(open_: Open, span: Span, found: Fairness) -> None:
    say = open_.speaker.text
    shell.lead(found.strong, found.rest)
    shell.block(f'<p class="mut sm">{_about(open_, span)}</p>')
    left, right = st.columns([1, 1.15], gap="medium")
    with left:
        shell.section(say("Who owes"), say("points beyond or below the agreed share"))
        _chart(charts.difference, open_, found.members, say("Balances"))
    with right:
        shell.section(say("Share and served"), say("wide bar: share, narrow bar: served"))
        _chart(charts.owed_served, open_, found.members, say("Served"))
    _people(open_, found)
    _table(open_, found, say("Members"), found.members)
    _table(open_, found, say("People"), found.people)
    shell.section(say("Big holidays"), say("the years in which each person served"))
    shell.block(holiday_table(found, open_.speaker))


def _about(open_: Open, span: Span) -> str:
    """The days, the rosters that count, and what a point is."""
    say = open_.speaker
    days = frame.days(span.first, span.last, say)
    drafts = len(span.drafts)
    counted = say.plural("{n:n} roster", "{n:n} rosters", len(span.lines))
    of = say.plural("{n:n} of them a draft", "{n:n} of them drafts", drafts) if drafts else ""
    unit = say.text("A point is one hour of weight 1.")
    return " · ".join(part for part in (days, counted, of, unit) if part)


def _people(open_: Open, found: Fairness) -> None:
    """Who carries most: both ends of a long list, or the people of one member."""
    say = open_.speaker
    shell.section(
        say.text("Who carries most"), say.text("points beyond or below the own share, by person")
    )
    with st.container(horizontal=True, vertical_alignment="bottom", key="carries"):
        members = ["", *dict.fromkeys(p.member for p in found.people)]
        member = st.selectbox(
            say.text("Member"),
            members,
            format_func=lambda m: m or say.text("All members"),
            width=240,
        )
        ids = ["", *(p.id for p in sorted(found.people, key=lambda p: p.name))]
        st.selectbox(
            say.text("Fairness sheet of"),
            ids,
            key="sheet_of",
            format_func=lambda i: say.person(i) if i else "–",
            on_change=lambda: st.query_params.update(person=st.session_state["sheet_of"]),
            width=280,
        )
    shown, note = _shown([p for p in found.people if not member or p.member == member])
    if note:
        text = say.text("The {n:n} who carry most and the {n:n} who carry least.", n=ENDS)
        shell.block(f'<p class="mut sm">{text}</p>')
    left, right = st.columns([1, 2.1], gap="medium")
    with left:
        _chart(charts.difference, open_, shown, say.text("Who carries most"))
    with right:
        shell.block(class_table(found, shown, say))


def _shown(people: Sequence[Line]) -> tuple[list[Line], bool]:
    """Those who carry most first; of many, both ends."""
    ordered = sorted(people, key=lambda p: -p.entry.balance)
    if len(ordered) <= 2 * ENDS + 4:
        return ordered, False
    return [*ordered[:ENDS], *ordered[-ENDS:]], True


def _chart(chart: Callable[..., Spec], open_: Open, lines: Sequence[Line], text: str) -> None:
    shell.draw(lambda: chart(tuple(lines), open_.speaker.language, shell.theme()), text)


def _table(open_: Open, found: Fairness, title: str, lines: Sequence[Line]) -> None:
    say = open_.speaker.text
    note = say(
        "points: hours of weight 1, + has done more than its share; classes: duties served / owed"
    )
    shell.section(title, note)
    shell.block(account_table(found, lines, title, open_.speaker))
