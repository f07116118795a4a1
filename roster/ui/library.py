"""The store as the pages see it: opened once for all readers, read again only what has changed."""

import os
from collections.abc import Mapping
from datetime import date

import streamlit as st

from roster.domain.people import Facts
from roster.domain.publishing import Publication
from roster.domain.rosters import Line, Roster, Shown
from roster.domain.volumes import Volume
from roster.planning import Judged, judged
from roster.publishing import Checklist, look
from roster.storage import Shelf, Store, open_store
from roster.ui.past import years_of


def store() -> Store:
    """The one store of this process. Raises StoreFailed where it cannot be used."""
    return _store(_place())


def rings() -> tuple[Shelf, ...]:
    """The rings, by id."""
    return store().rings()


def facts_of(shelf: Shelf) -> Facts:
    """A ring's own facts."""
    return _facts(_place(), shelf.id, shelf.facts)


def known(shelf: Shelf, first: date) -> Facts:
    """A ring's facts for a period from this day, with what was published before it."""
    return _known(_place(), shelf.id, (shelf.facts, shelf.news), first)


def lines(shelf: Shelf) -> tuple[Line, ...]:
    """The ring's rosters without their seats, the newest last."""
    return store().rosters(shelf.id)


def roster(line: Line) -> Roster:
    """A roster whole, as it stands at the line's revision."""
    return _roster(_place(), line.id, f"{line.state} {line.revision}")


def judged_of(shelf: Shelf, line: Line) -> Judged:
    """What the rules say of a roster. Raises BadInput where the facts contradict its period."""
    return _judged(_place(), f"{shelf.facts} {shelf.news} {line.revision}", line.id, shelf, line)


def checklist(shelf: Shelf, line: Line, today: date) -> Checklist:
    """A draft before its publication. Raises BadInput or Refused where it cannot be looked at."""
    at = f"{shelf.facts} {shelf.news} {line.state} {line.revision} {today}"
    return _checklist(_place(), at, line.id)


def shown(shelf: Shelf) -> tuple[Shown, ...]:
    """Every published duty of the ring, in time's order."""
    return _shown(_place(), shelf.id, shelf.news)


def volumes(shelf: Shelf) -> tuple[Volume, ...]:
    """What every roster in force came to."""
    return _volumes(_place(), shelf.id, shelf.news)


def holidays(shelf: Shelf, first: date) -> Mapping[str, Mapping[str, tuple[int, ...]]]:
    """Person → big holiday → the years in which it was served before a day."""
    return _holidays(_place(), shelf.id, (shelf.facts, shelf.news), first)


def publications(shelf: Shelf) -> tuple[Publication, ...]:
    """The ring's publications, in order."""
    return store().publications(shelf.id)


def _place() -> str:
    """Where the store is: part of the name of all that is kept of it."""
    return os.environ.get("DUTYRING_DATABASE_URL", "")


@st.cache_resource(show_spinner=False)
def _store(place: str) -> Store:
    return open_store(place or None)


@st.cache_resource(max_entries=8, show_spinner=False)
def _facts(place: str, ring: str, revision: int) -> Facts:
    del revision
    found = _store(place).facts(ring)
    assert found
    return found


@st.cache_resource(max_entries=8, show_spinner=False)
def _known(place: str, ring: str, revisions: tuple[int, int], first: date) -> Facts:
    del revisions
    found = _store(place).known(ring, first)
    assert found
    return found


@st.cache_resource(max_entries=16, show_spinner=False)
def _roster(place: str, number: int, at: str) -> Roster:
    del at
    return _store(place).roster(number)


@st.cache_resource(max_entries=8, show_spinner=False)
def _judged(place: str, at: str, number: int, _shelf: Shelf, _line: Line) -> Judged:
    del place, at, number
    return judged(known(_shelf, _line.first), roster(_line))


@st.cache_resource(max_entries=8, show_spinner=False)
def _checklist(place: str, at: str, number: int) -> Checklist:
    del at
    return look(_store(place), number)


@st.cache_resource(max_entries=4, show_spinner=False)
def _shown(place: str, ring: str, news: int) -> tuple[Shown, ...]:
    del news
    return _store(place).shown(ring)


@st.cache_resource(max_entries=4, show_spinner=False)
def _volumes(place: str, ring: str, news: int) -> tuple[Volume, ...]:
    del news
    return _store(place).volumes(ring)


@st.cache_resource(max_entries=8, show_spinner=False)
def _holidays(
    place: str, ring: str, revisions: tuple[int, int], first: date
) -> Mapping[str, Mapping[str, tuple[int, ...]]]:
    return years_of(_known(place, ring, revisions, first))
