"""How a person and the roster reach each other: reminders, and busy times of an own calendar."""

from collections.abc import Sequence
from datetime import date
from html import escape

import streamlit as st

from roster.domain.duties import DAY
from roster.domain.errors import BadInput
from roster.domain.people import Absence, Facts, Person
from roster.feeds.busy import busy_times, obstacles
from roster.i18n import Speaker
from roster.intake.address import fetch
from roster.planning import dated_duties
from roster.ui import keeping, library, shell, who
from roster.ui.frame import Open
from roster.ui.people.html import link
from roster.ui.people.listing import span

AHEAD = (1, 2, 3, 5, 7, 14)  # days before a duty at which one may be reminded
WEEKS = (4, 13, 26, 52)  # that busy times are looked for


def show(open_: Open, person: Person) -> None:
    """Both, and the way to the person's calendar."""
    say = open_.speaker
    shell.section(say.text("Calendar and reminders"))
    name = say.text("The calendar of {name}", name=person.name)
    own = link(name, page="kalenterit", ring=open_.shelf.id, whose=f"person-{person.id}")
    shell.block(f'<p class="item">{own}</p>')
    _reminders(open_, person)
    shell.section(say.text("Busy times"), say.text("from an own calendar"))
    _busy(open_, person)


def _reminders(open_: Open, person: Person) -> None:
    say, mine = open_.speaker, f"{open_.shelf.id}/{person.id}"
    now = library.store().settings().reminders.get(mine, 0)
    options = sorted({0, now, *AHEAD})
    ahead = st.selectbox(
        say.text("Reminder before a duty"),
        options,
        index=options.index(now),
        format_func=lambda n: (
            say.plural("{n:n} day ahead", "{n:n} days ahead", n) if n else say.text("no reminder")
        ),
        key=f"reminder/{mine}",
        width=240,
    )
    contact = open_.facts.contacts.get(person.id)
    if ahead and not (contact and contact.email):
        keeping.note(say.text("Without an e-mail address no reminder goes out."), "warn")
    if ahead != now and st.button(say.text("Save the reminder"), key="save_reminder"):
        _remind(mine, ahead, say)


def _remind(mine: str, ahead: int, say: Speaker) -> None:
    """Keep when somebody wants to be reminded; 0: not at all."""
    acting, store = who.acting(), library.store()
    if not acting:
        keeping.note(say.text("Write your name first, then save."), "bad")
        return
    settings = store.settings()
    wanted = {**settings.reminders, mine: ahead}
    kept = {whose: days for whose, days in wanted.items() if days}
    store.set_up(settings.model_copy(update={"reminders": kept}), acting)
    st.session_state["said"] = say.text("The reminder was saved.")
    st.rerun()


def _busy(open_: Open, person: Person) -> None:
    """A calendar file or address; then the days that it makes impossible, to be kept or not."""
    say, key = open_.speaker, f"busy/{person.id}"
    about = say.text(
        "Only when somebody is busy is read, never with what. Nothing is kept before you have seen"
        " the days."
    )
    shell.block(f'<p class="mut sm">{escape(about)}</p>')
    drop = escape(say.text("Drop the calendar here"), quote=False)
    st.html(f'<style>:root{{--up-drop:"{drop}"}}</style>')
    turn = st.session_state.get("busy_turn", 0)  # fields with a new key are empty again
    file = st.file_uploader(say.text("Calendar file (.ics)"), type=["ics"], key=f"{key}/f{turn}")
    address = st.text_input(say.text("or its address (https)"), key=f"{key}/a{turn}").strip()
    weeks = st.selectbox(
        say.text("How far ahead"),
        WEEKS,
        index=1,
        format_func=lambda n: say.plural("{n:n} week", "{n:n} weeks", n),
        key=f"{key}/weeks",
        width=240,
    )
    if st.button(say.text("Look for busy days"), key="look_busy"):
        st.session_state.pop(key, None)
        last = open_.today + weeks * 7 * DAY
        _look(open_, person, file.getvalue() if file else address, last)
    if (found := st.session_state.get(key)) is not None:
        _found(open_, person, found)


def _look(open_: Open, person: Person, calendar: bytes | str, last: date) -> None:
    """Remember the obstacles of a calendar for this page; what it says else is dropped."""
    facts, first = open_.facts, open_.today
    if not calendar:
        text = open_.speaker.text("Choose a calendar file first, or write its address.")
        keeping.note(text, "bad")
        return
    try:
        with st.spinner(open_.speaker.text("Reading the calendar")):
            data = fetch(calendar) if isinstance(calendar, str) else calendar
            busy = busy_times(data, first, last, facts.ring.zone)
            found = obstacles(person.id, busy, dated_duties(facts, first, last))
    except BadInput as error:
        keeping.faults(error.faults, open_.speaker)
        return
    st.session_state[f"busy/{person.id}"] = tuple(found)


def _found(open_: Open, person: Person, found: Sequence[Absence]) -> None:
    say, key = open_.speaker, f"busy/{person.id}"
    new = [a for a in found if a not in open_.facts.absences]
    if not new:
        keeping.note(say.text("Nothing to mark: no duty of these days meets a busy time."), "ok")
        return
    days = sum((a.last - a.first).days + 1 for a in new)
    strong = say.plural(
        "{n:n} day on which a duty would meet a busy time:",
        "{n:n} days on which a duty would meet a busy time:",
        days,
    )
    lines = "".join(f"<li>{escape(span(a.first, a.last, say))}</li>" for a in new)
    shell.block(f'<p><b>{escape(strong)}</b></p><ul class="lines">{lines}</ul>')
    if not st.button(say.text("Mark them as obstacles"), type="primary", key="mark_busy"):
        return
    done = say.text("The obstacles of {person:person} were marked.", person=person.id)
    if keeping.kept(lambda: _with(open_.facts, new), done, say, seen=open_.shelf.facts):
        st.session_state.pop(key, None)
        st.session_state["busy_turn"] = st.session_state.get("busy_turn", 0) + 1
        st.rerun()


def _with(facts: Facts, new: Sequence[Absence]) -> Facts:
    return facts.model_copy(update={"absences": (*facts.absences, *new)})
