"""One person: what is agreed, in a form; what was served, wished and owed beside it."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Literal, NamedTuple

import streamlit as st

from roster.domain.people import DECISION_RIGHT, Facts, Person
from roster.i18n import Speaker
from roster.intake import typed_rows
from roster.intake.columns import Column
from roster.intake.people_out import rows
from roster.intake.reading import slug
from roster.intake.tables import PEOPLE
from roster.ui import keeping, shell
from roster.ui.frame import Open
from roster.ui.people import listing as people
from roster.ui.people import outside
from roster.ui.people.history import history
from roster.ui.people.html import link

NEW = "+"  # whom the address asks for where a person is added; no id can be this
FORM = "person"


class Held(NamedTuple):
    """A qualification in the form, on its days."""

    id: str
    first: str
    last: str
    held: bool


def show(open_: Open, asked: str) -> None:
    say = open_.speaker
    person = next((p for p in open_.facts.people if p.id == asked), None)
    back = link("← " + say.text("All people"), ring=open_.shelf.id)
    shell.block(f'<p class="back">{back}</p>')
    left, right = st.columns([1.15, 1], gap="large")
    with left:
        shell.section(person.name if person else say.text("A new person"))
        _form(open_, person)
        if person:
            outside.show(open_, person)
    if person:
        with right:
            history(open_, person)


def _form(open_: Open, person: Person | None) -> None:
    say, facts = open_.speaker, open_.facts
    mine = [r for r in rows(facts)["people"] if person and r[0] == person.id]
    was = dict(zip(PEOPLE.names, mine[0] if mine else [""] * len(PEOPLE.names), strict=True))
    column = {c.name: c for c in PEOPLE.columns}
    changed = say.text(
        "Somebody else changed this person meanwhile. The fields show what is kept now."
    )
    turn = keeping.drawing(FORM, was["id"], was, changed)
    with st.form(f"person/{was['id']}/{turn}", border=False, enter_to_submit=False):
        now = dict(was)
        now["name"] = _text(column["name"], was, say)
        now["member"] = _member(facts, was["member"], say)
        now |= _beside(("share", "hours_week", "languages"), was, say)
        now |= _beside(("active_from", "active_to"), was, say)
        now |= _beside(("standby_from", "standby_to"), was, say)
        now["qualifications"] = _qualifications(facts, person, say)
        now |= _beside(("day_work", "period_work"), was, say)
        now |= _beside(("email", "phone"), was, say)
        now |= _beside(("show_phone", "language"), was, say)
        saved = st.form_submit_button(say.text("Save the person"), type="primary")
    if saved:
        now["id"] = was["id"] or _free_id(facts, now["name"])
        done = say.text("{name} was saved.", name=now["name"])
        if keeping.kept(lambda: _with(facts, now), done, say, seen=open_.shelf.facts):
            keeping.draw_anew(FORM)
            st.rerun()


def _with(facts: Facts, now: Mapping[str, str]) -> Facts:
    """The facts with this person as typed."""
    row = tuple(now[name] for name in PEOPLE.names)
    others = rows(facts)["people"]
    known = any(r[0] == row[0] for r in others)
    table = [row if r[0] == row[0] else r for r in others]
    return typed_rows(facts, {"people": table if known else [*table, row]})


def _free_id(facts: Facts, name: str) -> str:
    """A short word made of a new person's name, which nobody has yet."""
    taken, word = {p.id for p in facts.people}, slug(name)
    return next(
        w for n in range(1, len(taken) + 3) if (w := word if n == 1 else f"{word}-{n}") not in taken
    )


def _beside(names: tuple[str, ...], was: Mapping[str, str], say: Speaker) -> dict[str, str]:
    """Fields in one line."""
    column = {c.name: c for c in PEOPLE.columns}
    found = {}
    for place, name in zip(st.columns(len(names)), names, strict=True):
        with place:
            found[name] = _text(column[name], was, say)
    return found


def _text(column: Column, was: Mapping[str, str], say: Speaker) -> str:
    """One column of the people as a field; a choice where only some words may stand."""
    label, help_, value = say.text(column.heading), say.text(column.explains), was[column.name]
    if not column.choices:
        return st.text_input(label, value=_as_written(column, value, say), help=help_)
    options = [*column.choices]
    at = options.index(value) if value in options else (1 if "no" in options else 0)
    return str(
        st.selectbox(label, options, index=at, help=help_, format_func=lambda w: word(w, say))
    )


def _as_written(column: Column, value: str, say: Speaker) -> str:
    """A value as the reader writes it; the intake reads it so, too."""
    if column.kind == "number" and say.language != "en":
        return value.replace(".", ",")
    return day(value, say) if column.kind == "date" else value


def day(text: str, say: Speaker) -> str:
    """A day as the reader writes it, where the intake reads it so too."""
    try:
        return text if say.language == "en" else say.full_day(date.fromisoformat(text))
    except ValueError:
        return text


def word(written: str, say: Speaker) -> str:
    """What a word that may stand in a column is called."""
    known = {
        "office": say.text("office hours"),
        "none": say.text("no day work"),
        "yes": say.text("yes"),
        "no": say.text("no"),
    }
    return known.get(written) or people.LANGUAGE_NAMES.get(written, written)


def _member(facts: Facts, code: str, say: Speaker) -> str:
    codes = [*dict.fromkeys(m.code for m in facts.ring.members)]
    at = codes.index(code) if code in codes else 0
    return str(
        st.selectbox(say.text("Member"), codes, index=at, format_func=lambda c: say.member(c))
    )


def _qualifications(facts: Facts, person: Person | None, say: Speaker) -> str:
    """A tick for each qualification, with its days where it has them."""
    shell.block(f'<p class="flabel">{say.text("Qualifications")}</p>')
    found = []
    for n, held in enumerate(_held(facts, person)):
        tick, first, last = st.columns([2.2, 1, 1], vertical_alignment="bottom")
        name = say.qualification(held.id)
        with tick:
            on = st.checkbox(name, value=held.held, key=f"q{n}")
        with first:
            begin = _field(say.text("First day"), day(held.first, say), f"{n}from")
        with last:
            end = _field(say.text("Last day"), day(held.last, say), f"{n}to")
        if on:
            days = f"@{begin.strip()}..{end.strip()}" if begin.strip() or end.strip() else ""
            found.append(f"{held.id}{days}")
    return " ".join(found)


def _field(label: str, value: str, key: str) -> str:
    """A day of a qualification; only those of the first line show what they are."""
    seen: Literal["visible", "collapsed"] = "visible" if key.startswith("0") else "collapsed"
    return st.text_input(label, value=value, key=f"q{key}", label_visibility=seen)


def _held(facts: Facts, person: Person | None) -> Iterator[Held]:
    """What the person holds, then what the ring knows besides."""
    own = person.qualifications if person else ()
    for q in own:
        first, last = (d.isoformat() if d else "" for d in (q.dates.first, q.dates.last))
        yield Held(q.id, first, last, held=True)
    known = {DECISION_RIGHT, *facts.ring.qualifications}
    known |= {q.id for p in facts.people for q in p.qualifications}
    known |= {q for t in facts.ring.tiers().values() for q in t.qualifications}
    for id_ in sorted(known - {q.id for q in own}):
        yield Held(id_, "", "", held=False)
