"""Betters a plan by windows: some people over all dates, or everybody over some dates, in turn.

Windows are small enough to be solved to the end in a second or two: they grow when they are and
shrink when they are not. Some people over the whole period gain most; half of them are those who
cost most above their least, the others are left to chance. Windows of dates mend what people
alone cannot. Windows that begin without the plan, to move on to others of its cost, gained nothing;
windows of people who may take much the same duties, meant for joined rings, lost (a keski_suomi
year stood at 590 instead of 555 after three minutes).

With a guide (`counting`) the windows first draw everybody's loads to the cheapest count, whatever
that costs on the way: on a Mobile year this led to 240 in 18 s where windows alone stood at 300
after 40, and the bound is 231.
"""

import copy
import random
from collections import defaultdict
from collections.abc import Callable, Mapping
from datetime import date
from typing import NamedTuple, TypeVar

from roster.domain.case import Seat
from solver.cpsat import Rows, quick
from solver.found import Stop, Told
from solver.model import Model
from solver.outcome import Progress
from solver.part import Parts, Piece
from solver.problem import Limits
from solver.profiles import families
from solver.sheet import Sheet, Term
from solver.start import Start

SEATS = 1000  # in the first window
WORK, MOST = 0.4, 6.4  # deterministic time of one window: about a second; where stuck, longer
LEAST = 0.05  # what a window counts as at least: building it takes time too
GROW, LEAP, SHRINK = 1.08, 1.25, 0.9  # LEAP: where a window took next to nothing
PULL = 10  # what a duty beyond or below the guide costs while it is followed
STALE = 2  # times everybody has been in a window without betterment: the guide is left

More = Callable[[float], bool]
K = TypeVar("K")


class Seats(NamedTuple):
    """Whose seats the variables of a sheet are, of which days and of which tiers."""

    of_person: Mapping[str, set[int]]
    of_day: Mapping[date, set[int]]
    of_tier: Mapping[str, set[int]]

    @classmethod
    def of(cls, model: Model) -> "Seats":
        of_person, of_tier = defaultdict[str, set[int]](set), defaultdict[str, set[int]](set)
        of_day = defaultdict[date, set[int]](set)
        for duty in model.case.in_order:
            for person in model.takers(duty.id):
                for v in model.variables([Seat(person, duty.id)]):
                    of_person[person].add(v)
                    of_day[duty.day].add(v)
                    of_tier[duty.tier].add(v)
        return cls(of_person, of_day, of_tier)

    def within(self, piece: Piece) -> "Seats":
        """Those of a piece, by its own numbers."""
        new = {v: n for n, v in enumerate(piece.origin)}
        return Seats(*(_renumbered(own, new) for own in self))


def _renumbered(of: Mapping[K, set[int]], new: Mapping[int, int]) -> dict[K, set[int]]:
    found = ((key, {new[v] for v in own if v in new}) for key, own in of.items())
    return {key: own for key, own in found if own}


class Windows:
    """A search that keeps a whole plan at all times.

    `taken`, `cost`: the best plan so far, the first of its cost. `turns`: windows solved;
    `bettered`: how many of them it took to find it. `guide`: loads to draw to at the next turn.
    """

    def __init__(
        self,
        model: Sheet,
        seats: Seats,
        start: set[int],
        seed: int,
        guide: Mapping[int, int] | None = None,
    ) -> None:
        self._model, self._parts, self.guide = model, Parts(model), guide
        self._seed, self._random = seed, random.Random(seed)
        self.turns, self.bettered, self._work = 0, 0, 0.0
        self._long, self._moved = WORK, 0
        self._seats, self._of_person, self._of_day = seats, seats.of_person, seats.of_day
        self._terms = _own_terms(model, self._of_person)
        share = SEATS / max(1, sum(map(len, self._of_person.values())))
        self._people, self._days = share * len(self._of_person), share * len(self._of_day)
        self._resize(1.0, by_days=False)
        self._resize(1.0, by_days=True)
        self._begin(start)
        self.taken, self.cost = set(start), self._cost
        self._offered: set[int] | None = None

    def offer(self, plan: set[int]) -> None:
        """Go on from this plan of another search with the next window, if it is cheaper then."""
        self._offered = plan

    def _accept(self) -> None:
        offered, self._offered = self._offered, None
        if offered is not None and self._model.cost(self._model.complete(offered)) < self.cost:
            self._begin(offered)
            self.taken, self.cost = set(offered), self._cost
            self._long, self._moved = WORK, self.turns

    def _begin(self, start: set[int]) -> None:
        self._taken, self._whole = set(start), self._model.complete(start)
        self._cost = self._model.cost(self._whole)

    def run(self, told: Told | None, stop: Stop, more: More) -> None:
        """Better the plan while there is `more` to spend (it is given the work done so far)."""
        while self._of_person and not stop.asked and more(self._work):
            if self.guide:
                self._follow(self.guide, told, stop, more)
                self.guide = None
                continue
            self._accept()
            by_days = self.turns % 3 == 2
            free = self._some_days() if by_days else self._some_people()
            self._work += self._window(free, stop, by_days=by_days)
            self.turns += 1
            if self._cost < self.cost:
                self.taken, self.cost, self.bettered = set(self._taken), self._cost, self.turns
                self._moved = self.turns
            elif self.turns - self._moved > self.patience:
                self._long, self._moved = min(MOST, 2 * self._long), self.turns
            if told:
                told(Progress(value=self.cost))

    def _follow(self, guide: Mapping[int, int], told: Told | None, stop: Stop, more: More) -> None:
        """Draw the loads to the guide, and take the best plan that is met on the way."""
        drawn = _drawn(self._model, guide)
        first = Start(_drawn(self._model, guide, power=2)).plan()
        first = _nearer(drawn, first, self.taken)
        inner = Windows(drawn, self._seats, first, self._seed)

        def on(work: float) -> bool:
            self._adopt(inner)
            if told:
                told(Progress(value=self.cost))
            return inner.turns - inner.bettered < inner.patience and more(work)

        inner.run(None, stop, on)
        self._adopt(inner)
        self._work += inner._work
        self._begin(self.taken)
        self._moved = self.turns

    @property
    def patience(self) -> int:
        """How many windows without betterment are enough."""
        return 4 + round(STALE * len(self._of_person) / self._people)

    def _adopt(self, inner: "Windows") -> None:
        self.turns = inner.turns
        if inner.bettered in (0, inner.turns):
            cost = self._model.cost(self._model.complete(inner.taken))
            if cost < self.cost:
                self.taken, self.cost, self.bettered = set(inner.taken), cost, inner.turns

    def _some_people(self) -> set[int]:
        people = sorted(self._of_person)
        number = min(len(people), round(self._people))
        dear = {p: self._excess(p) for p in people}
        drawn = sorted(people, key=lambda p: -dear[p] * self._random.random())[: number // 2]
        others = [p for p in people if p not in drawn]
        drawn += self._random.sample(others, number - len(drawn))
        return {v for p in drawn for v in self._of_person[p]}

    def _excess(self, person: str) -> int:
        """What the person's own terms cost beyond their least."""
        return sum(t.cost(t.load(self._whole)) - t.least for t in self._terms[person])

    def _some_days(self) -> set[int]:
        days = sorted(self._of_day)
        length = min(len(days), max(2, round(self._days)))
        first = self._random.randrange(len(days) - length + 1)
        return {v for d in days[first : first + length] for v in self._of_day[d]}

    def _window(self, free: set[int], stop: Stop, *, by_days: bool) -> float:
        piece = self._parts.cut(self._whole, free)
        before = piece.sheet.cost(piece.sheet.complete(piece.taken))
        small = Limits(seconds=self._long, deterministic=True, seed=self._seed)
        found = Rows(piece.sheet, start=piece.taken).solve(small, None, stop, quick)
        factor = SHRINK if found.status != "optimal" else GROW if found.work > LEAST else LEAP
        self._resize(factor, by_days=by_days)
        if found.taken is not None and found.cost is not None and found.cost <= before:
            seats = {piece.origin[v] for v in found.taken if v < len(piece.origin)}
            changed = self._taken.intersection(piece.origin) ^ seats
            self._taken ^= changed
            self._whole ^= changed
            self._parts.settle(self._whole, changed)
            self._cost += found.cost - before
        return max(found.work, LEAST)

    def _resize(self, factor: float, *, by_days: bool) -> None:
        if by_days:
            self._days = min(max(2.0, self._days * factor), float(len(self._of_day)))
        else:
            self._people = min(max(2.0, self._people * factor), float(len(self._of_person)))


def _own_terms(model: Sheet, of_person: Mapping[str, set[int]]) -> dict[str, list[Term]]:
    """Person → the terms that only her seats are in."""
    owner = {v: person for person, seats in of_person.items() for v in seats}
    found: dict[str, list[Term]] = defaultdict(list)
    for term in model.terms:
        people = {owner.get(v) for v in term.variables}
        if len(people) == 1 and (person := people.pop()):
            found[person].append(term)
    return found


def _nearer(drawn: Sheet, first: set[int], known: set[int]) -> set[int]:
    """The one of two plans that is nearer to the guide, if it breaks nothing."""
    whole = drawn.complete(first)
    fits = drawn.keeps(whole) and drawn.cost(whole) < drawn.cost(drawn.complete(known))
    return first if fits else known


def _drawn(model: Sheet, guide: Mapping[int, int], power: int = 1) -> Sheet:
    """The same question, with loads as near as can be to the guide in the place of their costs.

    A first plan is nearer to it by squares, which give each duty to whom the guide leaves most.
    """
    drawn = copy.copy(model)
    drawn.terms = list(model.terms)
    for family in families(model):
        total = model.terms[family.total]
        drawn.terms[family.total] = Term(
            total.variables, total.sizes, 1, [0] * (sum(total.sizes) + 1)
        )
        for i in family.parts:
            term = model.terms[i]
            table = [abs(load - guide[i]) ** power for load in range(sum(term.sizes) + 1)]
            drawn.terms[i] = Term(term.variables, term.sizes, PULL, table)
    return drawn
