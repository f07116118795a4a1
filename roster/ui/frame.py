"""What comes before a page's own matter: the ring or its faults, the title line, the pickers."""

from dataclasses import dataclass
from datetime import date
from html import escape
from pathlib import Path

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from roster.domain.people import Facts
from roster.i18n import Speaker
from roster.ui import shell
from roster.ui.choice import first_month
from roster.ui.folder import data_folder, rings
from roster.ui.library import Shelf, shelf
from roster.ui.list_html import faults_table
from roster.ui.words import capital


@dataclass(frozen=True)
class Open:
    """A ring that could be read, and the reader's words for it."""

    shelf: Shelf
    facts: Facts
    speaker: Speaker
    today: date
    others: tuple[str, ...]

    @property
    def ring_name(self) -> str:
        return self.facts.ring.name.in_(self.speaker.language)

    @property
    def months(self) -> tuple[date, ...]:
        return self.shelf.months(self.today)

    @property
    def month(self) -> date:
        """The first day of the month that the session, the address or the plans choose."""
        options = [f"{m:%Y-%m}" for m in self.months]
        default = f"{first_month(self.shelf.plans, self.today):%Y-%m}"
        return date.fromisoformat(shell.chosen("month", options, default) + "-01")


def today() -> date:
    """The reader's own day."""
    return date.today()  # noqa: DTZ011 - no zone is known before a ring is read


def open_ring(title: str) -> Open | None:
    """Open the chosen ring; where there is none, or it has faults, say so and what to do."""
    paths = {p.name: p for p in rings(data_folder())}
    if not paths:
        _no_ring(title)
        return None
    name = shell.chosen("ring", [*paths], next(iter(paths)))
    found = shelf(paths[name])
    if found.facts is None:
        _faulty(title, tuple(paths), found)
        return None
    return Open(found, found.facts, shell.speaker(found.facts), today(), tuple(paths))


def _no_ring(title: str) -> None:
    say = shell.speaker().text
    with top(title):
        shell.language_picker()
    shell.empty(
        say("There is no duty ring yet"),
        say(
            "Put the folder of a ring into {place}, or begin with the example: {command}",
            place=shell.code(str(data_folder() / "rings")),
            command=shell.code("make run"),
        ),
    )


def _faulty(title: str, names: tuple[str, ...], found: Shelf) -> None:
    say = shell.speaker()
    with top(title, found.path.name):
        ring_picker(names, found.path.name)
        shell.language_picker()
    count = say.plural("{n:n} fault", "{n:n} faults", len(found.faults))
    shell.lead(
        say.text("The ring {ring} cannot be read: {count}.", ring=found.path.name, count=count),
        say.text("Mend the files in {place} and load the page again.", place=str(found.path)),
    )
    shell.block(faults_table(found.faults, say))


def top(title: str, about: str = "", tag: tuple[str, str] | None = None) -> DeltaGenerator:
    """Write the title line; returns where its controls go, at the right end of the same line."""
    line = st.container(
        horizontal=True,
        vertical_alignment="center",
        horizontal_alignment="distribute",
        gap="small",
    )
    with line:
        shell.head(title, about, tag)
    return line.container(
        horizontal=True, key="toolbar", gap="small", width="content", vertical_alignment="center"
    )


def ring_picker(names: tuple[str, ...], name: str) -> None:
    """Choose a ring, where there is more than one."""
    if len(names) < 2:
        return
    st.session_state["ring_picker"] = name
    st.selectbox(
        shell.speaker().text("Ring"),
        names,
        key="ring_picker",
        label_visibility="collapsed",
        width=150,
        on_change=lambda: shell.remember("ring", st.session_state["ring_picker"]),
    )


def month_picker(open_: Open) -> None:
    """Choose a month from a list, or by the arrows the one before or after."""
    say, month, months = open_.speaker, open_.month, open_.months
    at = months.index(month)
    with st.container(horizontal=True, key="months", gap=None, width="content"):
        _arrow("prev", say.text("Previous month"), months[at - 1] if at else None)
        st.session_state["month_picker"] = month
        st.selectbox(
            say.text("Month"),
            months,
            key="month_picker",
            format_func=lambda m: capital(say.month(m)),
            label_visibility="collapsed",
            width=156,
            on_change=lambda: _go(st.session_state["month_picker"]),
        )
        _arrow("next", say.text("Next month"), months[at + 1] if months[at + 1 :] else None)


def _arrow(key: str, name: str, to: date | None) -> None:
    side = "left" if key == "prev" else "right"
    st.button(
        name,
        icon=f":material/chevron_{side}:",
        help=name,
        type="tertiary",
        key=key,
        disabled=to is None,
        on_click=_go,
        args=(to,),
    )


def _go(to: date) -> None:
    shell.remember("month", f"{to:%Y-%m}")


def torn(plans: tuple[Path, ...], say: Speaker) -> None:
    """Name the plans that cannot be read."""
    for path in plans:
        text = say.text(
            "The plan {place} cannot be read, so it is left out. Plan the period again.",
            place=f"{path.name}/plan.json",
        )
        shell.block(f'<p class="note bad" role="alert">{escape(text)}</p>')
