"""A roster put together of calendars: a first one, a bound, and betterment by a few people.

Each person in turn takes the calendar that serves best beside all others. That ends where nobody
alone can better it. Then the program over all (`columns`) gives a bound and a roster near it, and
some people at a time leave their calendars and are settled anew, drawn by chance.
"""

import random
from collections.abc import Sequence

import numpy as np

from solver.calendars.clock import Clock
from solver.calendars.columns import WIDTH, Column, Columns
from solver.calendars.people import People

TURNS = 6  # times that everybody looks for a better calendar beside the others
WIDE = 20_000  # calendars of each day that go on where fewer led to none
FEW = 4  # people who leave their calendars together, at first


class Assembled:
    """The best roster so far, `best` None before everybody has a calendar; `cost` of it."""

    def __init__(self, people: People, least: int, seed: int) -> None:
        self._people, self._random = people, random.Random(seed)
        self.columns = Columns(people, least)
        self.best: list[Column] | None = None
        self.cost: int | None = None
        self._few = float(FEW)

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
            paths[n].bound(prices, 3)
            route = paths[n].cheapest(prices, WIDTH) or paths[n].cheapest(prices, WIDE)
            if route is None:
                return False
            own[n] = self.columns.take(n, route.seats)
            there = there + own[n].fills
        self._keep([own[n] for n in range(len(paths))])
        return True

    def respond(self, clock: Clock) -> None:
        """Everybody in turn looks for a better calendar, until nobody finds one."""
        for _ in range(TURNS):
            before = self.cost
            for n in range(len(self._people.paths)):
                if not clock.more() or self.best is None:
                    return
                self._alone(n, self.best)
            if self.cost == before:
                return

    def _alone(self, n: int, best: list[Column]) -> None:
        there = np.sum([c.fills for c in best], axis=0) - best[n].fills
        route = self._people.paths[n].cheapest(
            self._people.prices(self._people.wanted(there)), WIDTH
        )
        if route is not None:
            self._keep([*best[:n], self.columns.take(n, route.seats), *best[n + 1 :]])

    def dive(self, clock: Clock) -> None:
        """A roster from the program over everybody."""
        everybody = range(len(self._people.paths))
        found = self.columns.dive(everybody, np.zeros(len(self._people.need)), clock)
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
        found = self.columns.dive(free, there, clock)
        if found is not None:
            before = self.cost
            self._keep([found.get(n, best[n]) for n in everybody])
            grow = 1.02 if self.cost == before else 0.97
            self._few = min(max(2.0, self._few * grow), float(len(best)))

    def offer(self, calendars: Sequence[Sequence[int]]) -> None:
        """Take over another roster if it is cheaper."""
        self._keep([self.columns.take(n, seats) for n, seats in enumerate(calendars)])

    def _keep(self, roster: list[Column]) -> None:
        there = np.sum([c.fills for c in roster], axis=0)
        cost = round(self._people.cover_cost(there)) + sum(c.cost for c in roster)
        cost += self._people.offset
        if self.cost is None or cost <= self.cost:  # others of its cost may lead on
            self.best, self.cost = roster, cost
