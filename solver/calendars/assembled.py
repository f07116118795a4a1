"""A roster put together of calendars: a first one, a bound, and betterment by a few people.

Each person in turn takes the calendar that serves best beside all others. That ends where nobody
alone can better it. Then the program over all (`columns`) gives a bound and a roster near it. Some
people at a time leave their calendars and are settled anew, or everybody for some days.
"""

import random
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from solver.calendars.choice import chosen
from solver.calendars.clock import Clock
from solver.calendars.columns import Column, Columns
from solver.calendars.line import Numbers
from solver.calendars.paths import Route
from solver.calendars.people import People

TURNS = 6  # times that everybody looks for a better calendar beside the others
LITTLE = 0.01  # of the cost: if a turn of all betters less, there is no other
WIDTH, NARROW = 300, 150  # calendars of each day that go on; where there are few days
WIDER = (1, 4, 32)  # times so many where fewer led to none
FEW = 4  # people who leave their calendars together, at first
SETTLED, CAREFULLY = 0.2, 0.05  # of the people are settled at a time; after the bound's rounds
BEGIN, RESPOND = 20, 5  # times the rates are bettered before a first calendar, and for an answer
DAYS, MOST, LONGER = 14, 42, 1.5  # that are settled anew together: at first, at most, times next


class SomeDays(NamedTuple):
    """Everybody's seats on some days."""

    days: range
    calendars: list[list[int]]


class Assembled:
    """The best roster so far, `best` None before everybody has a calendar; `cost` of it.

    `settled`: stretches of no length better it by much.
    """

    def __init__(self, people: People, least: int, seed: int, width: int = WIDTH) -> None:
        self._people, self._random, self._width = people, random.Random(seed), width
        self.columns = Columns(people, least, width)
        self.best: list[Column] | None = None
        self.cost: int | None = None
        self._few = float(FEW)
        self._waiting: list[int] = []
        self._long = DAYS
        self._swept: int | None = None
        self.settled = len(people.days) <= DAYS

    @property
    def taken(self) -> set[int] | None:
        """The seats of the best roster."""
        return None if self.best is None else {v for c in self.best for v in c.seats}

    def begin(self, clock: Clock) -> bool:
        """One calendar after the other, those with the fewest seats first; whether all have one."""
        paths = self._people.paths
        there, own = np.zeros(len(self._people.need)), dict[int, Column]()
        for n in sorted(range(len(paths)), key=lambda n: (paths[n].size, n)):
            if not clock.more():
                return False
            prices = self._people.prices(self._people.lacking(there))
            route = self._first(n, prices)
            if route is None:
                return False
            own[n] = self.columns.take(n, route.seats)
            there = there + own[n].fills
        self._keep([own[n] for n in range(len(paths))])
        return True

    def _first(self, n: int, prices: Numbers) -> Route | None:
        """A person's first calendar: where none is found, better rates come before more width."""
        paths = self._people.paths[n]
        for times in WIDER:
            paths.bound(prices, BEGIN)
            route = paths.cheapest(prices, times * self._width)
            if route is not None:
                return route
        return None

    def respond(self, clock: Clock) -> None:
        """Everybody in turn looks for a better calendar, until that betters it little."""
        for _ in range(TURNS):
            before = self.cost
            for n in range(len(self._people.paths)):
                if not clock.more() or self.best is None:
                    return
                self._alone(n, self.best)
            if self._little(before):
                return

    def _alone(self, n: int, best: list[Column]) -> None:
        answer = self._answer(n, best)
        if answer is not None:
            self._keep([*best[:n], answer, *best[n + 1 :]])

    def _answer(self, n: int, roster: list[Column]) -> Column | None:
        """The calendar of a person that serves best beside those of all others."""
        there = np.sum([c.fills for c in roster], axis=0) - roster[n].fills
        paths, prices = self._people.paths[n], self._people.prices(self._people.wanted(there))
        own = paths.price(roster[n].seats, prices)
        paths.bound(prices, RESPOND, own)
        route = paths.cheapest(prices, self._width, own)
        return None if route is None else self.columns.take(n, route.seats)

    def dive(self, clock: Clock, share: float = CAREFULLY) -> None:
        """A roster from the program over everybody."""
        everybody = range(len(self._people.paths))
        found = self.columns.dive(everybody, np.zeros(len(self._people.need)), clock, share)
        if found is not None:
            self._keep([found[n] for n in everybody])

    def some(self, clock: Clock) -> None:
        """Some people leave their calendars and are settled anew beside the others."""
        if self.best is None:
            return
        best, everybody = self.best, range(len(self._people.paths))
        free = sorted(self._random.sample(everybody, min(len(best), round(self._few))))
        rest: list[Column] = [best[n] for n in everybody if n not in free]
        there = np.zeros(len(self._people.need))
        for column in rest:
            there += column.fills
        found = self.columns.dive(free, there, clock, SETTLED)
        if found is not None:
            before = self.cost
            self._keep([found.get(n, best[n]) for n in everybody])
            grow = 1.02 if self.cost == before else 0.97
            self._few = min(max(2.0, self._few * grow), float(len(best)))

    def some_days(self, clock: Clock) -> SomeDays | None:
        """Everybody settled anew on some days, beside all others as they stand: see `put`."""
        taken = self.taken
        if taken is None:
            return None
        days = self.next_days()
        people, clock = self._people.on(days, taken), clock.on(len(days) / len(self._people.days))
        part = Assembled(people, 0, self._random.randrange(1 << 30), NARROW)
        part.offer(people.split(taken))
        part.respond(clock)
        part.columns.fill(clock)
        part.dive(clock, SETTLED)
        part.respond(clock)
        return SomeDays(days, self._people.split(part.taken or set()))

    def next_days(self) -> range:
        """One stretch after the other, by chance; all days come before any comes again."""
        days = len(self._people.days)
        if not self._waiting:
            self._lengthen(days)
            last = max(0, days - self._long)
            first = self._random.randrange(1 - self._long, 1)
            firsts = [min(max(0, n), last) for n in range(first, last + self._long, self._long)]
            self._waiting = self._random.sample(firsts, len(firsts))
        first = self._waiting.pop()
        return range(first, min(days, first + self._long))

    def _lengthen(self, days: int) -> None:
        """Longer stretches where all bettered little; short ones again after the longest."""
        if self._little(self._swept):
            self._long = round(LONGER * self._long)
            if self._long > min(MOST, days):
                self._long, self.settled = DAYS, True
        self._swept = self.cost

    def _little(self, before: int | None) -> bool:
        """Whether the roster is little better than one of that cost was."""
        if before is None or self.cost is None:
            return False
        return before - self.cost <= LITTLE * abs(before)

    def put(self, new: SomeDays, before: list[Column]) -> None:
        """Take over these days, found beside the roster `before`, which others bettered meanwhile.

        Not everybody may have both: hers is what serves best beside what all others have.
        """
        theirs = self.best
        if theirs is None:
            return
        mine = [self._with_days(n, new, own) or own for n, own in enumerate(before)]
        both = [self._with_days(n, new, own) for n, own in enumerate(theirs)]
        rosters = zip(theirs, mine, both, before, strict=True)
        self._keep(mine)
        offered = [{c.seats: c for c in own if c}.values() for own in rosters]
        self._keep(chosen(self._people, [[*own] for own in offered]))

    def _with_days(self, n: int, new: SomeDays, own: Column) -> Column | None:
        """Her calendar with those days in it; None where she may not."""
        seats = self._people.with_days(new.days, own.seats, new.calendars[n])
        return self.columns.made(n, seats) if self._people.paths[n].allowed(seats) else None

    def offer(self, calendars: Sequence[Sequence[int]]) -> None:
        """Take over another roster if it is cheaper."""
        self._keep([self.columns.take(n, seats) for n, seats in enumerate(calendars)])

    def _keep(self, roster: list[Column]) -> None:
        cost = self._cost(roster)
        if self.cost is None or cost <= self.cost:  # others of its cost may lead on
            self.best, self.cost = roster, cost

    def _cost(self, roster: list[Column]) -> int:
        there = np.sum([c.fills for c in roster], axis=0)
        own = sum(c.cost for c in roster)
        return round(self._people.cover_cost(there)) + own + self._people.offset
