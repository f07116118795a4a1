"""What every format of instances is read into."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

from roster.domain.words import Word
from solver.outcome import Outcome
from solver.problem import Problem


class Unreadable(ValueError):
    """A file that is no instance, or one that breaks its format."""


class Row(NamedTuple):
    """One line of a roster in the instance's own names."""

    person: str
    day: str
    shift: str


class Instance(Word):
    """A public instance as a problem of ours.

    `offset`, `sign`: the instance's own objective is offset + sign × our value; sign is −1 where
    the instance maximises. `named`: duty → its day and its shift as the instance names them;
    people keep their names.
    """

    name: str
    problem: Problem
    named: Mapping[str, tuple[str, str]]
    offset: int = 0
    sign: Literal[1, -1] = 1

    def own(self, value: int | None) -> int | None:
        """Our value or bound as the instance counts."""
        return None if value is None else self.offset + self.sign * value

    def rows(self, outcome: Outcome) -> list[Row]:
        """The roster, in the order of duties and people; empty where no plan is legal."""
        legal = outcome.status in ("optimal", "feasible")
        return [Row(s.person, *self.named[s.duty]) for s in outcome.seats if legal]
