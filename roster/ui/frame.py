"""What comes before a page's own matter: the ring, the title line, the pickers."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from html import escape

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from roster.domain.errors import Fault, StoreFailed
from roster.domain.people import Facts
from roster.domain.rosters import Line
from roster.i18n import Speaker
from roster.storage import Shelf
from roster.ui import library, shell
from roster.ui.choice import first_month, months
from roster.ui.list_html import faults_table
from roster.ui.words import capital


@dataclass(frozen=True)
class Open:
    """A ring as the store has it now, and the reader's words for it."""

    shelf: Shelf
    facts: Facts
    lines: tuple[Line, ...]
    speaker: Speaker
    now: datetime
    others: tuple[Shelf, ...]

    @property
    def ring_name(self) -> str:
        return self.facts.ring.name.in_(self.speaker.language)

    @cached_property
    def today(self) -> date:
        """The day in the ring's own zone."""
        return self.now.astimezone(self.speaker.zone).date()

    @cached_property
    def months(self) -> tuple[date, ...]:
        return months(self.lines, self.today)

    @property
    def month(self) -> date:
        """The first day of the month that the session, the address or the rosters choose."""
        options = [f"{m:%Y-%m}" for m in self.months]
        default = f"{first_month(self.lines, self.today):%Y-%m}"
        return date.fromisoformat(shell.chosen("month", options, default) + "-01")

    @property
    def roster(self) -> int | None:
        """The number of the roster that the session or the address chooses."""
        found = shell.chosen("roster", [str(line.id) for line in self.lines], "")
        return int(found) if found else None


def now() -> datetime:
    """The instant of looking, by the store's clock."""
    return library.store().now()


def open_ring(title: str, first: Callable[[], None] | None = None) -> Open | None:
    """Open the chosen ring; where there is none, or no store, say so and what to do.

    `first`: what a store without a ring is shown instead.
    """
    try:
        shelves = {s.id: s for s in library.rings()}
    except StoreFailed as error:
        _closed(title, error)
        return None
    if not shelves:
        _no_ring(title, first or _to_import)
        return None
    shelf = shelves[shell.chosen("ring", [*shelves], next(iter(shelves)))]
    facts = library.facts_of(shelf)
    others, lines = tuple(shelves.values()), library.lines(shelf)
    return Open(shelf, facts, lines, shell.speaker(facts), now(), others)


def _no_ring(title: str, first: Callable[[], None]) -> None:
    with top(title):
        shell.language_picker()
    first()


def _to_import() -> None:
    say = shell.speaker().text
    shell.empty(
        say("There is no duty ring yet"),
        say("Begin with the example, in a terminal: {command}", command=shell.code("make run")),
    )
    with st.container(horizontal=True, horizontal_alignment="center"):
        if st.button(say("Bring your ring in from Excel"), type="primary", key="to_import"):
            shell.go("ihmiset", part="import")


def _closed(title: str, error: StoreFailed) -> None:
    say = shell.speaker()
    with top(title):
        shell.language_picker()
    shell.empty(say.text("The store cannot be opened"), escape(say.says(error.message)))


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


def header(
    open_: Open,
    title: str,
    *own: Callable[[], None],
    about: str = "",
    tag: tuple[str, str] | None = None,
) -> None:
    """The title line of a page about a ring: which ring, the page's own controls, the language."""
    with top(title, about or open_.ring_name, tag):
        _ring_picker(open_)
        for control in own:
            control()
        shell.language_picker()


def _ring_picker(open_: Open) -> None:
    """Choose a ring, where there is more than one."""
    if len(open_.others) < 2:
        return
    names = _apart({s.id: s.name.in_(open_.speaker.language) for s in open_.others})
    st.session_state["ring_picker"] = open_.shelf.id
    st.selectbox(
        open_.speaker.text("Ring"),
        [*names],
        key="ring_picker",
        format_func=lambda ring: names[ring],
        label_visibility="collapsed",
        width=200,
        on_change=lambda: shell.remember("ring", st.session_state["ring_picker"]),
    )


def _apart(names: dict[str, str]) -> dict[str, str]:
    """Names by id; a list to choose from tells two of one name apart by their ids."""
    called = Counter(names.values())
    return {id_: f"{n} ({id_})" if called[n] > 1 else n for id_, n in names.items()}


def month_picker(open_: Open) -> None:
    """Choose a month from a list, or by the arrows the one before or after."""
    say, month, all_ = open_.speaker, open_.month, open_.months
    at = all_.index(month)
    with st.container(horizontal=True, key="months", gap=None, width="content"):
        _arrow("prev", say.text("Previous month"), all_[at - 1] if at else None)
        st.session_state["month_picker"] = month
        st.selectbox(
            say.text("Month"),
            all_,
            key="month_picker",
            format_func=lambda m: capital(say.month(m)),
            label_visibility="collapsed",
            width=156,
            on_change=lambda: _go(st.session_state["month_picker"]),
        )
        _arrow("next", say.text("Next month"), all_[at + 1] if all_[at + 1 :] else None)


def roster_name(line: Line, say: Speaker) -> str:
    """Tell a roster by its name or number, its state and its days."""
    name = line.name or say.text("Roster {number}", number=str(line.id))
    return (
        f"{name} · {say.words(shell.state_name(line.state))} · {days(line.first, line.last, say)}"
    )


def days(first: date, last: date, say: Speaker) -> str:
    """Tell a stretch of days, the year once: "4.1. – 4.4.2027"."""
    begin = say.day(first).partition(" ")[2] if first.year == last.year else say.full_day(first)
    return f"{begin} – {say.full_day(last)}"


def _arrow(key: str, name: str, to: date | None) -> None:
    side = "left" if key == "prev" else "right"
    go: Callable[..., None] = _go
    st.button(
        name,
        icon=f":material/chevron_{side}:",
        help=name,
        type="tertiary",
        key=key,
        disabled=to is None,
        on_click=go,
        args=(to,),
    )


def _go(to: date) -> None:
    shell.remember("month", f"{to:%Y-%m}")


def faulty(found: tuple[tuple[Line, tuple[Fault, ...]], ...], say: Speaker) -> None:
    """Name the rosters that the ring's facts contradict, each with its faults."""
    for line, faults in found:
        text = say.text(
            "The ring’s facts contradict the roster of {days}, so it is left out.",
            days=days(line.first, line.last, say),
        )
        shell.block(f'<p class="note bad" role="alert">{escape(text)}</p>')
        shell.block(faults_table(faults, say))
