"""A roster as it is kept: its period and state, its duties, its seats, what the solver said."""

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from typing import Any

from roster.domain.case import Case, Plan, Seat
from roster.domain.changes import Mark, State
from roster.domain.duties import Duty, Instant
from roster.domain.words import Word


class Line(Word):
    """A roster in a list. `agreement`: the version under which it was made."""

    id: int
    ring: str
    first: date
    last: date
    name: str
    agreement: str
    state: State
    revision: int
    made_at: Instant
    made_by: str


class Made(Word):
    """What a new draft is made of. `outcome`: what the solver said of it, as JSON."""

    first: date
    last: date
    agreement: str
    duties: tuple[Duty, ...]
    marks: Mapping[Seat, Mark] = {}
    name: str = ""
    outcome: Mapping[str, Any] | None = None


class Roster(Line):
    """A roster whole: its duties as they were dated, and the seats that are taken."""

    duties: tuple[Duty, ...]
    marks: Mapping[Seat, Mark]
    outcome: Mapping[str, Any] | None = None

    @cached_property
    def duty(self) -> dict[str, Duty]:
        return {d.id: d for d in self.duties}

    def plan(self, case: Case) -> Plan:
        """The roster as an answer to a case; strangers to it drop out."""
        known = (s for s in self.marks if s.duty in case.duty and s.person in case.person)
        return Plan(case, frozenset(known))


class Shown(Word):
    """A published duty as it stands now: what feeds and the board show.

    `sequence` and `changed_at` move only when the duty, its people or what is said of them change.
    """

    duty: Duty
    people: tuple[str, ...]
    roster: int
    sequence: int
    changed_at: Instant

    @property
    def open_seats(self) -> int:
        return max(0, self.duty.persons - len(self.people))
