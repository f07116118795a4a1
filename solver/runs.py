"""Days in a row, and the days on which a person works."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import TypeVar

from roster.domain.case import Case
from roster.domain.duties import DAY
from solver.rule import Board, Item

T = TypeVar("T")


class Days:
    """The days on which duties of a person start: those of before, and those yet to decide."""

    def __init__(self, board: Board, person: str) -> None:
        past = days_before(board.case, person)
        self.past = past
        self._open = {d: board.works(person, d) for d in board.case.by_day if d not in past}
        self.all = past.union(self._open)

    def items(self, days: Iterable[date]) -> list[Item]:
        """What says that the person works on each of the days that are yet to decide."""
        return [self._open[d] for d in days if d in self._open]


def days_before(case: Case, person: str) -> set[date]:
    """Days on which duties started that the person served before."""
    return {p.day for p in case.past_of.get(person, ())}


def ends(row: Sequence[T]) -> list[Sequence[T]]:
    """The first of a row and the last, each alone: which say the whole where neither is alone."""
    return [row[:1], row[-1:]][: len(row)]


def runs(days: Iterable[date]) -> list[list[date]]:
    """Split days into stretches without a gap, in time's order."""
    found: list[list[date]] = []
    for day in sorted(set(days)):
        if found and day - found[-1][-1] == DAY:
            found[-1].append(day)
        else:
            found.append([day])
    return found


def windows(days: Iterable[date], length: int) -> Iterator[list[date]]:
    """List every stretch of exactly so many of the days in a row."""
    for run in runs(days):
        for i in range(len(run) - length + 1):
            yield run[i : i + length]


def row(first: date, length: int) -> list[date]:
    """List so many days from the first."""
    return [first + n * DAY for n in range(length)]
