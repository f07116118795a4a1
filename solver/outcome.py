"""What the solver answers: how good the plan is, what it could not do, and why."""

from collections.abc import Mapping
from typing import Literal

from pydantic import Field

from roster.domain.case import Seat
from roster.domain.ring import Level
from roster.domain.words import Message, Word

Status = Literal["optimal", "feasible", "impossible", "unknown"]


class OpenSeat(Word):
    """A duty that lacks people, and what keeps everybody from it."""

    duty: str
    seats: int
    reasons: tuple[Message, ...] = ()


class Progress(Word):
    """How far a search is: the best value so far and what no plan can go below.

    `level`: at which levels of a strict order; empty where all is one sum.
    """

    level: tuple[Level, ...] = ()
    value: int | None = None
    bound: int | None = None
    seconds: float = 0

    @property
    def gap(self) -> float | None:
        return gap(self.value, self.bound)


class Reached(Word):
    """What a strict order came to at one level: no plan as good at those before costs less here."""

    level: tuple[Level, ...]
    value: int
    bound: int


class Outcome(Word):
    """One answer.

    `value`: what the plan costs, recomputed by the rules' own `check`; `bound`: no plan costs
    less. In a strict order both are those of the first of its `levels` that is not proven, else
    of the last. `terms`: rule's kind → what it costs. `clash`: kinds of hard rules that cannot hold
    together, verified by a re-solve with exactly these; `because`: where the least bad plan breaks
    them. Seats are the plan's, or the least bad plan's where none is legal.
    """

    status: Status
    value: int | None = None
    bound: int | None = None
    seats: tuple[Seat, ...] = ()
    levels: tuple[Reached, ...] = Field(default=(), exclude_if=lambda value: not value)
    terms: Mapping[str, int] = Field(default_factory=dict)
    open: tuple[OpenSeat, ...] = ()
    clash: tuple[str, ...] = ()
    because: tuple[Message, ...] = ()

    @property
    def gap(self) -> float | None:
        return gap(self.value, self.bound)


def gap(value: int | None, bound: int | None) -> float | None:
    """(value − bound) / value in per cent; 0 where they are equal, None where one is unknown."""
    if value is None or bound is None:
        return None
    return 0.0 if value <= bound else 100 * (value - bound) / value
