"""A roster as one calendar for each person: calendars are taken in while they pay.

Linear programming over the calendars known so far says what each duty is worth; by these worths
each person's cheapest calendar is found (`paths`). What all of them cost is a bound, far nearer
than that of single seats. For a roster people are settled a few at a time on the calendar that
they have most of, the others taking in new ones meanwhile (`dive`).

Tried and left: fewer people or more rounds at a time (32 people's six weeks came as near with
either, 60 people's month and 22 people's twelve weeks no nearer), as many known calendars as there
are (the program takes longer than new ones save), a choice of known ones by CP-SAT.
"""

from collections.abc import Sequence
from math import ceil
from typing import NamedTuple

import numpy as np

from solver.calendars.clock import Clock
from solver.calendars.line import Numbers
from solver.calendars.people import Given, People
from solver.calendars.walk import FAR, NEAR
from solver.linear import Program, relaxed

SMOOTH = 0.6  # of the worths that proved most goes into the next ones
SURE = 0.98  # those who have so much of one calendar are settled with them
CLOSE = 1e-4  # part of the value: so near it the bound is as good as found
STILL = 1e-3  # part of the value: if two rounds of new calendars better it less, no more are sought
GROUPS = 4  # of people, after each of which duties are worth something else
ROUNDS, NEARBY = 3, 1e-4  # of new calendars before people are settled, while they better so much
RATES = 12  # times that a person's rates are bettered before her calendar is looked for
KEPT, NONE = 80, 1e-7  # calendars of a person that are kept; a share that is none


class Column(NamedTuple):
    """A person's calendar: how many it gives each fill, and what it costs by itself."""

    seats: tuple[int, ...]
    fills: Given
    cost: int


class Part(NamedTuple):
    """How much of a person has a calendar in the program."""

    person: int
    column: Column
    share: float


class Said(NamedTuple):
    """What the program says: its value, each calendar's share, one more person's worth."""

    value: float
    parts: list[Part]
    worth: Numbers


def still(values: Sequence[float]) -> bool:
    """Whether the last two rounds bettered the program little; −∞: there was none."""
    return not values[-3] - values[-1] > STILL * max(1.0, abs(values[-1]))


class Columns:
    """The calendars of everybody known so far; `bound`: no roster costs less."""

    def __init__(self, people: People, least: int, width: int) -> None:
        self._people, self._width = people, width
        self._known: list[dict[tuple[int, ...], Column]] = [{} for _ in people.paths]
        self._proven, self._worth, self._value = -np.inf, np.zeros(0), -np.inf
        self.bound, self.done = least, False

    def take(self, person: int, seats: Sequence[int]) -> Column:
        """Take in a calendar."""
        key, known = tuple(seats), self._known[person]
        if key not in known:
            known[key] = self.made(person, key)
        return known[key]

    def made(self, person: int, seats: Sequence[int]) -> Column:
        """A calendar that is not taken in."""
        cost = self._people.paths[person].cost(seats)
        return Column(tuple(seats), self._people.fills(seats), cost)

    def fill(self, clock: Clock) -> None:
        """New calendars until they better the program little."""
        values = [np.inf, np.inf]
        while clock.more():
            values.append(self.grow(clock))
            if still(values):
                return

    def grow(self, clock: Clock) -> float:
        """New calendars for one group of people after the other, by what duties are worth then.

        What the program comes to before the last of them.
        """
        everybody = list(range(len(self._people.paths)))
        nobody, value = np.zeros(len(self._people.need)), np.inf
        for group in range(GROUPS):
            said = self._program(everybody, nobody, clock) if clock.more() else None
            if said is None:
                return -np.inf
            self._price(everybody[group::GROUPS], said.worth, clock)
            value = said.value
        return value

    def better_bound(self, clock: Clock) -> None:
        """One round of program, worths and cheapest calendars."""
        everybody = list(range(len(self._people.paths)))
        said = self._program(everybody, np.zeros(len(self._people.need)), clock)
        if said is None:
            self.done = True
            return
        settling = self._value - said.value > CLOSE * max(1.0, abs(said.value))
        smooth = settling and len(self._worth) > 0
        self._value = said.value
        worth = SMOOTH * self._worth + (1 - SMOOTH) * said.worth if smooth else said.worth
        proven, added = self._price(everybody, worth, clock)
        if proven is None:
            return
        if proven > self._proven:
            self._proven, self._worth = proven, worth
            self.bound = max(self.bound, ceil(proven - 1e-4))
        elif not added:
            self._worth = said.worth
            self.done = not smooth or np.array_equal(worth, said.worth)
        self.done |= said.value - self._proven < CLOSE * max(1.0, said.value)

    def _price(
        self, people: Sequence[int], worth: Numbers, clock: Clock
    ) -> tuple[float | None, int]:
        """What the worths prove, and how many new calendars were taken in; None: out of time."""
        prices, added = self._people.prices(worth), 0
        proven = float(worth @ self._people.need) + self._people.offset
        for person in people:
            if not clock.more():
                return None, added
            paths, before = self._people.paths[person], len(self._known[person])
            known = self._least_known(person, worth)
            least = paths.bound(prices, RATES, known)
            route = paths.cheapest(prices, self._width, known) if known - least > NEAR else None
            if route is not None:
                for seats in (route.seats, *route.others):
                    self.take(person, seats)
                least = max(least, route.price) if route.best else least
            proven += least
            added += len(self._known[person]) > before
        return proven, added

    def _least_known(self, person: int, worth: Numbers) -> float:
        """What the cheapest calendar of a person that is known costs at these worths."""
        known = self._known[person].values()
        return min((c.cost - float(c.fills @ worth) for c in known), default=FAR)

    def _program(self, people: Sequence[int], there: Numbers, clock: Clock) -> Said | None:
        """Each of these people has one calendar, in parts, beside those who are there."""
        p, program = self._people, Program()
        rows = [self._fill(program, f, float(p.need[f] - there[f])) for f in range(len(p.need))]
        columns: list[tuple[int, Column]] = []
        for person in people:
            one: dict[int, float] = {}
            for column in self._known[person].values():
                number = program.variable(0, 1, float(column.cost))
                one[number] = 1.0
                columns.append((person, column))
                for f in np.flatnonzero(column.fills):
                    rows[f][number] = float(column.fills[f])
            program.rows.append((one, 1, 1))
        answer = relaxed(program, clock.seconds)
        if answer.values is None or answer.worths is None:
            return None
        shares = answer.values[2 * len(rows) :]
        parts = [Part(n, c, float(s)) for (n, c), s in zip(columns, shares, strict=True)]
        self._forget(parts)
        worth = np.clip(answer.worths[: len(rows)], -p.over, p.under)
        return Said(answer.bound + p.offset, parts, worth)

    def _fill(self, program: Program, f: int, left: float) -> dict[int, float]:
        """The row of a fill with what is missing and what is too many."""
        missing = program.variable(0, np.inf, float(self._people.under[f]))
        extra = program.variable(0, np.inf, float(self._people.over[f]))
        row = {missing: 1.0, extra: -1.0}
        program.rows.append((row, left, left))
        return row

    def _forget(self, parts: Sequence[Part]) -> None:
        """Let go of calendars that nobody has a part of, the oldest first, where there are many."""
        for person, column, share in parts:
            known = self._known[person]
            if share < NONE and len(known) > KEPT:
                del known[column.seats]

    def dive(
        self, free: Sequence[int], there: Numbers, clock: Clock, share: float
    ) -> dict[int, Column] | None:
        """Calendars of these people beside those who are there; where time is over, as they stand.

        Such a share of them is settled at a time. None where the program fails.
        """
        left, settled = list(free), dict[int, Column]()
        while left:
            said = self._near(left, there, clock)
            if said is None:
                return None
            many = max(1, round(share * len(left))) if clock.more() else len(left)
            for person, column, part in sorted(said.parts, key=lambda part: -part.share):
                if person not in settled and (many > 0 or part > SURE):
                    settled[person] = column
                    there = there + column.fills
                    many -= 1
            left = [n for n in left if n not in settled]
        return settled

    def _near(self, left: Sequence[int], there: Numbers, clock: Clock) -> Said | None:
        """The program over those who are left, with new calendars while they better it."""
        said, value = self._program(left, there, clock), np.inf
        for _ in range(ROUNDS):
            if said is None or not clock.more() or value - said.value < NEARBY * abs(said.value):
                break
            value, added = said.value, self._price(left, said.worth, clock)[1]
            if not added:
                break
            said = self._program(left, there, clock) or said
        return said
