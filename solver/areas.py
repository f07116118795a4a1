"""A ring of hundreds area by area: each is a ring of its own while all others stand still.

An area is people who share nearly all their duties among themselves, such as one of several rings
that were joined and have one back-up. Its question is hundreds of people smaller, and has a count
of its own to guide it, minutes before the count of all. A year of 413 people in six areas came to
2024 in ten minutes, where windows of everybody stood at 2486; the bound is 1853.

Tried and left: counting an area in whole numbers first, which takes 20 s and guides no better than
the count in parts after 3; the largest areas first, which leaves nothing of the others' time.
"""

import threading
import time
from collections.abc import Container, Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from solver.counting import Count, count
from solver.found import Stop, Told
from solver.outcome import Progress
from solver.part import Parts, Piece
from solver.sheet import Costed, Limit, Sheet
from solver.windows import Seats, Windows

PEOPLE = 20  # in an area at least
LINKS = 0.2  # of the seats at most are of tiers that several areas serve
ENOUGH = 2  # times the windows' own patience, after which an area is left
AT_ONCE = 0.0  # seconds of a count: in parts, it guides as well, and is there within seconds

Own = frozenset[tuple[str, str]]
"""Whose seats a row is about, and of which tiers."""


def areas(model: Sheet, seats: Seats) -> list[set[int]]:
    """The seats of each area; empty where all is one.

    Nothing that costs is of two areas. Tiers that several serve link them, and are of no area.
    """
    if model.caps:  # what one area spends of a cap no other may
        return []
    of_seat = _of_seat(seats)
    rows = _rows(model, of_seat)
    links = {t for t in seats.of_tier if len(_large(rows, {t}, only=t)) > 1}
    between = set[int]().union(*(seats.of_tier[t] for t in links))
    if not links or len(between) > LINKS * len(of_seat):
        return []
    of_person = seats.of_person
    found = [{v for p in area for v in of_person[p]} - between for area in _large(rows, links)]
    return found if len(found) > 1 else []


def _of_seat(seats: Seats) -> dict[int, tuple[str, str]]:
    tier_of = {v: tier for tier, own in seats.of_tier.items() for v in own}
    return {v: (person, tier_of[v]) for person, own in seats.of_person.items() for v in own}


def _rows(model: Sheet, of_seat: dict[int, tuple[str, str]]) -> set[Own]:
    """Whom the rows are about, where they are about more than one; some can be shared out."""
    of: dict[int, Own] = {v: frozenset([own]) for v, own in of_seat.items()}
    none: Own = frozenset()

    def about(variables: Iterable[int]) -> Own:
        return none.union(*{of.get(v, none) for v in variables})

    for joint in model.joints:
        of[joint.variable] = about(v for group in joint.groups for v in group)
    rows: list[Limit | Costed] = [*model.fills, *model.terms, *model.spreads]
    rows += [x for x in model.limits if not _only(x, of_seat)]
    found = {about(row.variables) for row in rows}
    return {own for own in found if len({person for person, _ in own}) > 1}


def _only(limit: Limit, seats: Container[int]) -> bool:
    """Whether a limit is of seats alone."""
    return all(v in seats for v in limit.variables)


def _large(rows: Iterable[Own], links: set[str], only: str = "") -> list[set[str]]:
    """The areas without the links; `only` those whose people serve this tier."""
    home: dict[str, set[str]] = {}
    serving = {person for row in rows for person, tier in row if tier == only}
    for row in rows:
        people = {person for person, tier in row if tier not in links}
        met = {id(area): area for p in people if (area := home.get(p)) is not None}
        joined = people.union(*met.values())
        home.update(dict.fromkeys(joined, joined))
    found = {id(area): area for area in home.values() if len(area) >= PEOPLE}.values()
    return sorted((a for a in found if not only or not a.isdisjoint(serving)), key=min)


class Area(NamedTuple):
    """Seats that are settled together, and what they may come to in limits of several areas."""

    seats: set[int]
    limits: list[Limit]


def shared_out(sheet: Sheet, start: set[int], found: Sequence[set[int]]) -> list[Area]:
    """Each area gets an equal part of what a plan leaves in limits of several areas.

    Then each keeps them whatever the others do.
    """
    shared = [Area(seats, []) for seats in found]
    home = {v: area for area in shared for v in area.seats}
    for limit in sheet.limits:
        within = {id(area): area for v in limit.variables if (area := home.get(v))}
        if len(within) < 2:
            continue
        load = sum(s for v, s in zip(limit.variables, limit.sizes, strict=True) if v in start)
        down, up = ((n // len(within)) for n in (load - limit.low, limit.high - load))
        for area in within.values():
            pairs = zip(limit.variables, limit.sizes, strict=True)
            own = [(v, s) for v, s in pairs if v in area.seats]
            there = sum(s for v, s in own if v in start)
            part = Limit([v for v, _ in own], [s for _, s in own], there - down, there + up)
            if part.binds:
                area.limits.append(part)
    return shared


class Areas:
    """The plan of all areas, bettered by finders that each take one of them at a time.

    `taken`, `cost`: the plan as it stands, legal at all times.
    """

    def __init__(
        self,
        model: Sheet,
        seats: Seats,
        start: set[int],
        found: Sequence[set[int]],
        seed: int,
    ) -> None:
        self._parts, self._seats, self._seed = Parts(model), seats, seed
        shared = shared_out(model, start, found)
        self._waiting = sorted(shared, key=lambda area: -len(area.seats))
        self._lock = threading.Lock()
        self.taken, self._whole = set(start), model.complete(start)
        self.cost = model.cost(self._whole)

    def run(self, workers: int, ends: float, told: Told | None, stop: Stop) -> None:
        """One of so many workers: area after area until all have had their part of the time.

        The largest come last, and have what the others did not need.
        """
        while not stop.asked and time.monotonic() < ends:
            with self._lock:
                if not self._waiting:
                    return
                among = sum(len(area.seats) for area in self._waiting)
                area = self._waiting.pop()
                piece = self._cut(area)
            now = time.monotonic()
            part = min(1.0, workers * len(area.seats) / among)
            self._better(piece, now + part * (ends - now), told, stop)

    def _cut(self, area: Area) -> Piece:
        """The area's own question beside the others as they stand."""
        piece = self._parts.cut(self._whole, area.seats)
        new = {v: n for n, v in enumerate(piece.origin)}
        for limit in area.limits:
            own = [new[v] for v in limit.variables]
            piece.sheet.limits.append(replace(limit, variables=own))
        return piece

    def _better(self, piece: Piece, ends: float, told: Told | None, stop: Stop) -> None:
        """Guided by its own count first, until its time is over or nothing better comes."""
        counted = count(piece.sheet, piece.taken, AT_ONCE, merge=True) or Count(0, {})
        seats = self._seats.within(piece)
        windows = Windows(piece.sheet, seats, piece.taken, self._seed, counted.loads)
        known, cost = piece.taken, windows.cost

        def on(_: float) -> bool:
            nonlocal known, cost
            if windows.cost < cost:
                self._keep(piece, known ^ windows.taken, windows.cost - cost)
                known, cost = windows.taken, windows.cost
                if told:
                    told(Progress(value=self.cost))
            stale = windows.turns - windows.bettered > ENOUGH * windows.patience
            return time.monotonic() < ends and cost > counted.bound and not stale

        windows.run(None, stop, on)

    def _keep(self, piece: Piece, changed: set[int], cheaper: int) -> None:
        """Take over what an area has changed."""
        seats = {piece.origin[v] for v in changed}
        with self._lock:
            self.taken = self.taken ^ seats  # another one: whoever has the old one keeps it
            self._whole ^= seats
            self._parts.settle(self._whole, seats)
            self.cost += cheaper
