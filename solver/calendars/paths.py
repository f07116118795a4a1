"""The cheapest calendar of one person for given prices of her seats.

Backward, day by day, stands what each state still costs at least, with rates on what is counted:
a bound, and a guide. Forward, plans of the first days are kept apart by what they have counted;
the cheapest by that guide go on. With few of them the answer is a good calendar, with all the best.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np

from solver.calendars.layers import Layer, Layers
from solver.calendars.line import Line, Numbers
from solver.calendars.states import Reading
from solver.calendars.walk import FAR, Guide, walk
from solver.part import Piece
from solver.sheet import Sheet

CLOSE = 1e-6  # to the cheapest: no better bound is looked for


class Route(NamedTuple):
    """Seats of a calendar, and what it costs by the prices; `best`: none is cheaper.

    `others`: more calendars, little dearer.
    """

    seats: list[int]
    price: float
    best: bool
    others: list[list[int]]


class Paths:
    """Searches one person's calendar; rates of what is counted are kept from search to search."""

    def __init__(
        self, piece: Piece, step_of: Mapping[int, int], layers: Layers, local: int
    ) -> None:
        origin, sheet = piece.origin, piece.sheet
        steps = {i: step_of[v] for i, v in enumerate(origin)}
        calendar = Reading(sheet, steps, local).read(layers)
        self._line = Line(calendar, layers, origin)
        self._place = {v: i for i, v in enumerate(origin)}
        self._sheet = Sheet(limits=sheet.limits, terms=sheet.terms, joints=sheet.joints)
        self._free = self._sheet.cost(set())
        self._rates = np.zeros(len(self._line.low))
        self._upper_rates = np.zeros(len(self._line.most))
        self._ranges = [self._range(row) for row in range(len(self._line.low))]

    @property
    def size(self) -> int:
        """How many seats there are to choose from."""
        return len(self._place)

    def cost(self, seats: Sequence[int]) -> int:
        """What a calendar costs by itself."""
        return self._sheet.cost(self._whole(seats)) - self._free

    def allowed(self, seats: Sequence[int]) -> bool:
        """Whether a calendar breaks nothing."""
        return self._sheet.keeps(self._whole(seats))

    def _whole(self, seats: Sequence[int]) -> set[int]:
        return self._sheet.complete({self._place[v] for v in seats})

    def price(self, seats: Sequence[int], prices: Numbers) -> float:
        """What a calendar costs with these prices."""
        return self.cost(seats) + float(prices[list(seats)].sum())

    def cheapest(self, prices: Numbers, width: int, most: float = FAR) -> Route | None:
        """The best calendar found with so many kept of each day, of those that cost no more.

        None: none was found.
        """
        found = walk(self._line, self._guide(prices), self._ranges, width, most)
        if found is None:
            return None
        seats, *others = (self._seats(own) for own in found.calendars)
        return Route(seats, found.price, found.whole and not len(self._line.most), others)

    def _seats(self, options: Sequence[int]) -> list[int]:
        seats: list[int] = self._line.seats[options].tolist()
        return [v for v in seats if v >= 0]

    def bound(self, prices: Numbers, rounds: int, known: float = FAR) -> float:
        """No calendar is cheaper; the rates are bettered meanwhile. `known`: what one costs."""
        best, kept = -FAR, (self._rates, self._upper_rates)
        for n in range(rounds):
            guide = self._guide(prices)
            value = float(guide.ahead[0][0]) - guide.given
            if value > best:
                best, kept = value, (self._rates, self._upper_rates)
            if n + 1 == rounds or known - value < CLOSE or not self._turn(guide, n, known - value):
                break
        self._rates, self._upper_rates = kept
        return best

    def _guide(self, prices: Numbers) -> Guide:
        """What all costs with the rates, and what each state costs at least from there on."""
        line = self._line
        each = line.own + np.where(line.seats >= 0, prices[line.seats], 0.0)
        if len(line.most):
            rates = np.where(line.upper_of >= 0, self._upper_rates[line.upper_of], 0.0)
            each = each + rates * line.upper_size
        groups = np.minimum.reduceat(each, line.group_at[:-1]) + line.adds @ self._rates
        joints = [day.joint_costs + day.joint_adds @ self._rates for day in line.days]
        ahead = self._ahead(np.minimum.reduceat(groups, line.class_at), joints)
        edge = np.where(self._rates > 0, line.high, line.low)
        given = float((self._rates * edge).sum() + (self._upper_rates * line.most).sum())
        return Guide(each, groups, joints, ahead, self._rates, self._upper_rates, given)

    def _ahead(self, classes: Numbers, joints: Sequence[Numbers]) -> list[Numbers]:
        """What each state before each day costs at least from there on."""
        ahead = [np.zeros(1)]
        for day, own in zip(reversed(self._line.days), reversed(joints), strict=True):
            arcs = classes[day.classes + day.layer.kinds] + ahead[-1][day.layer.ends]
            if own.any():
                arcs = arcs + day.layer.made @ own
            ahead.append(_least(arcs, day.layer))
        return ahead[::-1]

    def _range(self, row: int) -> tuple[list[Numbers], list[Numbers]]:
        """Least and most that each state can still add to a kept row."""
        sizes, days = self._line.adds[:, row], self._line.days
        joints = [day.joint_adds[:, row] for day in days]
        least = self._ahead(np.minimum.reduceat(sizes, self._line.class_at), joints)
        most = self._ahead(
            np.minimum.reduceat(-sizes, self._line.class_at), [-own for own in joints]
        )
        return least, [-m for m in most]

    def _turn(self, guide: Guide, n: int, ahead: float) -> bool:
        """Move the rates against what the cheapest path breaks, if it breaks anything.

        So far that the bound would come to what is known, so much `ahead` (Polyak's step), each row
        in its own measure. Without either a month's bounds stood 100 below the cheapest calendars.
        """
        line = self._line
        sums, uppers = guide.walked(line)
        off = np.maximum(0, sums - line.high) - np.maximum(0, line.low - sums)
        off = np.where(self._rates > 0, sums - line.high, off)
        off = np.where(self._rates < 0, sums - line.low, off) / line.step
        over = uppers - line.most
        over = np.where(self._upper_rates > 0, over, np.maximum(0, over)) / line.upper_step
        norm = float((off**2).sum() + (over**2).sum())
        if not norm:
            return False
        guess = norm**0.5 * (np.abs(guide.each).mean() + 1) / (1 + n / 3)
        step = (ahead if ahead < FAR / 2 else guess) / norm
        moved = self._rates + step * off / line.step
        self._rates = np.where(self._rates * moved < 0, 0.0, moved)
        self._upper_rates = np.maximum(0.0, self._upper_rates + step * over / line.upper_step)
        return True


def _least(values: Numbers, layer: Layer) -> Numbers:
    """The least of each state before; FAR where no arc leaves it."""
    if layer.dead is None:
        alive: Numbers = np.minimum.reduceat(values, layer.begins[:-1])
        return alive
    least = np.minimum.reduceat(np.append(values, FAR), layer.begins[:-1])
    found: Numbers = np.minimum(np.where(layer.dead, FAR, least), FAR)
    return found
