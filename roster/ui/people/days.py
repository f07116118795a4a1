"""Absences in a year view and wishes in a list, with what adds and removes them."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from html import escape

import streamlit as st

from roster.calendar.holidays import day_kinds
from roster.domain.people import Absence, Facts, Wish
from roster.domain.ring import Ring
from roster.i18n import Speaker
from roster.intake import typed_rows
from roster.ui import keeping, shell
from roster.ui.frame import Open
from roster.ui.people import listing as people
from roster.ui.people.html import kinds_legend, link, person_year, year_table
from roster.ui.words import capital

EVERYONE = ""


def absences(open_: Open) -> None:
    """The year of everyone or of one person, and a form that adds an absence."""
    say = open_.speaker
    with st.container(horizontal=True, vertical_alignment="bottom", key="filter"):
        person = _whose(open_)
        year = int(st.number_input(say.text("Year"), 2000, 2100, open_.today.year, width=140))
    own = [a for a in open_.facts.absences if person in (EVERYONE, a.person)]
    here = [a for a in own if a.first.year <= year <= a.last.year]
    shell.lead(*_away(here, year, say))
    with st.expander(say.text("Add an absence"), expanded=bool(person) or not here):
        _add_absence(open_, person)
    if person:
        name = f"{say.person(person)}, {year}"
        shell.block(person_year(people.year_of(here, year, _tones(open_, year), say), name, say))
        shell.block(kinds_legend(say))
    elif here:
        shell.block(_year_of_all(open_, here, year))
        shell.block(kinds_legend(say))
    if person:
        shell.section(say.text("Absences of {year}", year=str(year)))
        _removable(open_, here)


def _whose(open_: Open) -> str:
    """Choose everyone, or the person of the address."""
    ids = [EVERYONE, *(p.id for p in sorted(open_.facts.people, key=lambda p: p.name))]
    asked = st.query_params.get("person", EVERYONE)

    def choose() -> None:
        st.query_params["person"] = st.session_state["whose_days"]

    st.session_state["whose_days"] = asked if asked in ids else EVERYONE
    return str(
        st.selectbox(
            open_.speaker.text("Person"),
            ids,
            key="whose_days",
            format_func=lambda i: open_.speaker.person(i) if i else open_.speaker.text("Everyone"),
            on_change=choose,
            width=280,
        )
    )


def _away(here: Sequence[Absence], year: int, say: Speaker) -> tuple[str, str]:
    days = sum(
        (min(a.last, date(year, 12, 31)) - max(a.first, date(year, 1, 1))).days + 1 for a in here
    )
    if not here:
        return say.text("No absences in {year}.", year=str(year)), say.text("Add one below.")
    strong = say.plural(
        "{n:n} absence in {year}, {days:n} days.",
        "{n:n} absences in {year}, {days:n} days.",
        len(here),
        year=str(year),
        days=days,
    )
    return strong, say.text("The kind is seen on this page only. Choose a person to remove one.")


def _year_of_all(open_: Open, here: Sequence[Absence], year: int) -> str:
    say = open_.speaker
    months = [capital(say.month(date(year, m, 1))).split(" ")[0] for m in range(1, 13)]
    rows = []
    for p in sorted(open_.facts.people, key=lambda p: (p.member, p.name)):
        own = [a for a in here if a.person == p.id]
        if own:
            anchor = link(p.name, ring=open_.shelf.id, part="absences", person=p.id)
            rows.append((p.name, anchor, people.months_of(own, year)))
    return year_table(rows, months, say.text("Absences of {year}", year=str(year)), say)


def _tones(open_: Open, year: int) -> dict[date, str]:
    return tones(open_.facts.ring, date(year, 1, 1), date(year, 12, 31))


def tones(ring: Ring, first: date, last: date) -> dict[date, str]:
    """Day → its tint: holiday or weekend."""
    found = {}
    for day, kind in day_kinds(ring, first, last).items():
        if kind.kind == "holiday" or (kind.kind == "eve" and kind.closes == 0):
            found[day] = "hol"
        elif day.weekday() >= 5:
            found[day] = "we"
    return found


def _add_absence(open_: Open, person: str) -> None:
    say = open_.speaker
    with st.form("absence", border=False):
        who = person or _person_field(open_)
        first, last = _days(say)
        kind = st.selectbox(
            say.text("Kind"), people.KINDS, format_func=lambda k: people.kind_name(k, say)
        )
        added = st.form_submit_button(say.text("Add the absence"), type="primary")
    if added:
        row = (who, first, last or first, str(kind))
        done = say.text("The absence of {person:person} was added.", person=who)
        keeping.keep(open_, lambda: _with_absence(open_.facts, row), done)


def _person_field(open_: Open) -> str:
    ids = [p.id for p in sorted(open_.facts.people, key=lambda p: p.name)]
    return str(
        st.selectbox(open_.speaker.text("Person"), ids, format_func=open_.speaker.person) or ""
    )


def _days(say: Speaker) -> tuple[str, str]:
    left, right = st.columns(2)
    hint = say.text("such as 1.9.2026")
    with left:
        first = st.text_input(say.text("First day"), placeholder=hint)
    with right:
        last = st.text_input(say.text("Last day"), placeholder=hint)
    return first.strip(), last.strip()


def _with_absence(facts: Facts, row: tuple[str, ...]) -> Facts:
    new = typed_rows(facts, {"absences": [row]}).absences
    kept = dict.fromkeys((*facts.absences, *new))
    return facts.model_copy(update={"absences": tuple(kept)})


def _removable(open_: Open, here: Sequence[Absence]) -> None:
    """Each absence with a button that takes it away."""
    say = open_.speaker
    for n, absence in enumerate(sorted(here, key=lambda a: a.first)):
        kind = people.kind_name(absence.kind, say)
        days = f"{say.full_day(absence.first)} – {say.full_day(absence.last)}"
        _line(open_, f"absence{n}", f"{days} · {kind}", partial(_without, open_, absence))


def _line(open_: Open, key: str, text: str, less: Callable[[], Facts]) -> None:
    with st.container(horizontal=True, vertical_alignment="center", key=f"line-{key}"):
        shell.block(f'<p class="item">{escape(text)}</p>')
        say = open_.speaker
        if st.button(say.text("Remove"), key=key, help=text, type="tertiary"):
            keeping.keep(open_, less, say.text("Removed: {what}.", what=text))


def _without(open_: Open, word: Absence | Wish) -> Facts:
    """The facts without one absence or wish, the first that is the same."""
    part = "absences" if isinstance(word, Absence) else "wishes"
    rows = [*getattr(open_.facts, part)]
    rows.remove(word)
    return open_.facts.model_copy(update={part: tuple(rows)})


def wishes(open_: Open) -> None:
    """The wishes of everyone or of one person, and a form that adds one."""
    say = open_.speaker
    with st.container(horizontal=True, vertical_alignment="bottom", key="filter"):
        person = _whose(open_)
        past = st.toggle(say.text("Also those that are over"))
    own = [
        w
        for w in open_.facts.wishes
        if person in (EVERYONE, w.person) and (past or w.last >= open_.today)
    ]
    n = len(own)
    shell.lead(say.plural("{n:n} wish.", "{n:n} wishes.", n) if n else say.text("No wishes ahead."))
    left, right = st.columns(2, gap="large")
    with left:
        shell.section(say.text("Add a wish"))
        _add_wish(open_, person)
    with right:
        shell.section(say.text("Wishes"))
        for n, wish in enumerate(sorted(own, key=lambda w: (w.first, w.person))):
            text = f"{say.person(wish.person)}: {people.wish_words(wish, say)}"
            _line(open_, f"wish{n}", text, partial(_without, open_, wish))


def _add_wish(open_: Open, person: str) -> None:
    say = open_.speaker
    with st.form("wish", border=False):
        who = person or _person_field(open_)
        kind = st.radio(
            say.text("Wish"),
            ("want", "avoid"),
            format_func=lambda k: capital(say.text(people.WISH_NAMES[k])),
            horizontal=True,
        )
        first, last = _days(say)
        names = people.weekdays(say)
        days = st.pills(
            say.text("Only these weekdays"),
            [*names],
            format_func=lambda d: names[d],
            selection_mode="multi",
        )
        tiers = ["", *open_.facts.ring.tiers()]
        tier = st.selectbox(
            say.text("Tier"),
            tiers,
            format_func=lambda t: say.tier(t) if t else say.text("Any"),
        )
        strength = st.radio(
            say.text("Strength"),
            ("weak", "strong"),
            format_func=lambda s: capital(say.text(people.STRENGTH_NAMES[s])),
            horizontal=True,
        )
        added = st.form_submit_button(say.text("Add the wish"), type="primary")
    if added:
        row = (who, str(kind), str(strength), first, last or first, " ".join(days), str(tier))
        done = say.text("The wish of {person:person} was added.", person=who)
        keeping.keep(open_, lambda: _with_wish(open_.facts, row), done)


def _with_wish(facts: Facts, row: tuple[str, ...]) -> Facts:
    new = typed_rows(facts, {"wishes": [row]}).wishes
    return facts.model_copy(update={"wishes": tuple(dict.fromkeys((*facts.wishes, *new)))})
