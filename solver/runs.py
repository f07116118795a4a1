"""Days in a row."""

from collections.abc import Iterable, Iterator
from datetime import date

from roster.domain.duties import DAY


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
