"""A person's calendars of the first days, a day longer at each step; the cheapest go on."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from solver.calendars.layers import Whole
from solver.calendars.line import Line, Numbers, Stretch

FEW = 4  # calendars of one walk that are handed out
FAR = 1e15  # what can never be
NEAR = 1e-6  # prices so near are the same
WORD = 1 << 62  # what a key of states and counts must stay below


class Guide(NamedTuple):
    """Prices with the rates in them: of each seat, each group, each day's joints.

    `ahead`: what each state before each day costs at least from there on; `given`: what the rates
    add at most to a calendar that keeps its rows.
    """

    each: Numbers
    groups: Numbers
    joints: Sequence[Numbers]
    ahead: Sequence[Numbers]
    rates: Numbers
    upper_rates: Numbers
    given: float

    def walked(self, line: Line) -> tuple[Numbers, Numbers]:
        """What the cheapest path counts in kept rows and in those with only a most."""
        sums, uppers, state = np.zeros(len(line.low)), np.zeros(len(line.most)), 0
        for t, day in enumerate(line.days):
            moves = day.moves
            if not moves.many[state]:  # no calendar leads on from here: there may be none at all
                break
            own = slice(moves.first[state], moves.first[state] + moves.many[state])
            costs = self.groups[day.groups][moves.group[own]] + self.ahead[t + 1][moves.ends[own]]
            best = own.start + int(np.argmin(costs + moves.made[own] @ self.joints[t]))
            group = day.groups.start + int(moves.group[best])
            low, high = line.group_at[group], line.group_at[group + 1]
            seat = low + int(np.argmin(self.each[low:high]))
            sums += line.adds[group] + moves.made[best] @ day.joint_adds
            if line.upper_of[seat] >= 0:
                uppers[line.upper_of[seat]] += line.upper_size[seat]
            state = int(moves.ends[best])
        return sums, uppers


class Walked(NamedTuple):
    """Calendars as places in the line, one a day, the cheapest first.

    `price`: of the first, without rates; `whole`: nothing was left out.
    """

    calendars: list[list[int]]
    price: float
    whole: bool


class Front(NamedTuple):
    """Calendars of the first days: state, counts, price with rates, what the uppers leave."""

    state: Whole
    counts: Numbers
    price: Numbers
    left: Whole


class Next(NamedTuple):
    """Those a day longer: of which one each is, by which move, with what it has come to."""

    parent: Whole
    move: Whole
    counts: Numbers
    price: Numbers


Ranges = Sequence[tuple[Sequence[Numbers], Sequence[Numbers]]]


def walk(line: Line, guide: Guide, ranges: Ranges, width: int, most: float = FAR) -> Walked | None:
    """The cheapest calendar of those that went on, so many of each day; None: there was none.

    Those that are sure to come to more than `most` do not go on.
    """
    worst = min(FAR / 2, most + guide.given + NEAR)
    begin = np.zeros(1, dtype=np.int64), np.zeros((1, len(line.low))), np.zeros(1)
    front, whole, steps = Front(*begin, line.most[None, :]), True, list[tuple[Whole, Whole]]()
    for t, day in enumerate(line.days):
        costs, options = _options(line, day, guide, front.left)
        longer = _longer(line, day, front, costs)
        if len(day.joint_costs):
            longer = _with_joints(day, guide.joints[t], longer)
        ends = day.moves.ends[longer.move]
        guess = longer.price + guide.ahead[t + 1][ends]
        able = (guess < worst) & _able(line, t, longer.counts, ends, ranges)
        chosen = _cheapest(np.flatnonzero(able), guess, longer.counts, ends)
        if not len(chosen):
            return None
        whole &= len(chosen) <= width
        chosen = chosen[:width]
        parent, move = longer.parent[chosen], longer.move[chosen]
        option = options[parent if len(options) > 1 else 0, day.moves.group[move]]
        steps.append((parent, option))
        left = _left(line, front.left[parent], option)
        front = Front(ends[chosen], longer.counts[chosen], longer.price[chosen], left)
    return _back(line, guide, front, steps)._replace(whole=whole)


def _back(line: Line, guide: Guide, front: Front, steps: Sequence[tuple[Whole, Whole]]) -> Walked:
    """The cheapest that have come to the end, from their last day to the first."""
    paid = (line.most - front.left) @ guide.upper_rates
    plain = front.price - front.counts @ guide.rates - paid
    at = np.argsort(plain, kind="stable")[:FEW]
    price, days = float(plain[at[0]]), list[list[int]]()
    for parent, option in reversed(steps):
        days.append(option[at].tolist())
        at = parent[at]
    return Walked([list(own) for own in zip(*days[::-1], strict=True)], price, whole=True)


def _options(line: Line, day: Stretch, guide: Guide, left: Whole) -> tuple[Numbers, Whole]:
    """Calendar × group: what the group costs it with the rates, and the seat that costs so.

    One row for all where nothing with a most is on that day.
    """
    each, row = guide.each[day.seats], line.upper_of[day.seats]
    table = each[None, :]
    if (row >= 0).any():
        free = left[:, np.maximum(row, 0)] >= line.upper_size[day.seats]
        table = np.where((row < 0) | free, each, FAR)
    at = line.group_at[day.groups.start : day.groups.stop + 1] - day.seats.start
    least = np.minimum.reduceat(table, at[:-1], axis=1)
    hit = table == np.repeat(least, np.diff(at), axis=1)
    place = np.where(hit, np.arange(day.seats.start, day.seats.stop), day.seats.stop)
    best: Whole = np.minimum.reduceat(place, at[:-1], axis=1)
    return least + line.adds[day.groups] @ guide.rates, best


def _longer(line: Line, day: Stretch, front: Front, costs: Numbers) -> Next:
    """Every calendar with every move from where it stands."""
    moves = day.moves
    many = moves.many[front.state]
    parent = np.repeat(np.arange(len(front.state)), many)
    begun = np.cumsum(many) - many - moves.first[front.state]
    move = np.arange(len(parent)) - np.repeat(begun, many)
    group = moves.group[move]
    price = front.price[parent] + costs[parent if len(costs) > 1 else 0, group]
    return Next(parent, move, front.counts[parent] + line.adds[day.groups][group], price)


def _with_joints(day: Stretch, costs: Numbers, longer: Next) -> Next:
    made = day.moves.made[longer.move]
    price, counts = longer.price + made @ costs, longer.counts + made @ day.joint_adds
    return longer._replace(price=price, counts=counts)


def _able(line: Line, t: int, counts: Numbers, ends: Whole, ranges: Ranges) -> NDArray[np.bool_]:
    """Which can still keep every row after a day."""
    able = np.ones(len(ends), dtype=bool)
    for row, (least, most) in enumerate(ranges):
        able &= counts[:, row] + least[t + 1][ends] <= line.high[row]
        able &= counts[:, row] + most[t + 1][ends] >= line.low[row]
    return able


def _cheapest(able: Whole, guess: Numbers, counts: Numbers, ends: Whole) -> Whole:
    """Of those that differ in nothing ahead the cheapest, by what they come to at least."""
    order = able[np.argsort(guess[able], kind="stable")]
    key = ends[order]
    for row in range(counts.shape[1] if len(order) else 0):
        own = counts[order, row].astype(np.int64)
        many = int(own.max()) + 1
        if (int(key.max()) + 1) * many >= WORD:
            key = np.unique(key, return_inverse=True)[1]
        key = key * many + own
    first = np.unique(key, return_index=True)[1]
    chosen: Whole = order[np.sort(first)]
    return chosen


def _left(line: Line, left: Whole, option: Whole) -> Whole:
    """What the rows with only a most leave after these seats."""
    row = line.upper_of[option]
    taken = np.zeros_like(left)
    counted = np.flatnonzero(row >= 0)
    taken[counted, row[counted]] = line.upper_size[option[counted]]
    return left - taken
