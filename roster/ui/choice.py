"""Which months can be looked at, which one first, and which rosters of it."""

from collections.abc import Sequence
from datetime import date

from roster.domain.changes import IN_FORCE
from roster.domain.duties import DAY
from roster.domain.rosters import Line
from roster.ui.sheet import end_of_month


def months(lines: Sequence[Line], today: date) -> tuple[date, ...]:
    """From the first roster, or from today, to three months on or the last roster's end."""
    month, found = min([*(r.first for r in lines), today]).replace(day=1), []
    last = max([*(r.last for r in lines), _later(today.replace(day=1), 3)])
    while month <= last:
        found.append(month)
        month = _later(month, 1)
    return tuple(found)


def first_month(lines: Sequence[Line], today: date) -> date:
    """The month to show first: of today if it has a roster, else the next that has, else the last.

    Without any roster it is the month of today.
    """
    if not lines or any(r.first <= today <= r.last for r in lines):
        return today.replace(day=1)
    later = [r.first for r in lines if r.first > today]
    return (min(later) if later else max(r.last for r in lines)).replace(day=1)


def rosters_of(lines: Sequence[Line], month: date, chosen: int | None = None) -> tuple[Line, ...]:
    """The rosters of a month, as `counting` has them."""
    return counting(lines, month, end_of_month(month), chosen)


def counting(
    lines: Sequence[Line], first: date, last: date, chosen: int | None = None
) -> tuple[Line, ...]:
    """The rosters of some days, by their dates; of several of the same days the one that counts.

    That is the chosen one, else the one in force, else the newest that was not put beside.
    """
    taken: list[Line] = []
    for line in ranked([r for r in lines if r.first <= last and first <= r.last], chosen):
        if not any(line.first <= t.last and t.first <= line.last for t in taken):
            taken.append(line)
    return tuple(sorted(taken, key=lambda r: r.first))


def ranked(lines: Sequence[Line], chosen: int | None = None) -> list[Line]:
    """Rosters with the one that counts first; a draft that was put beside has a name."""
    return sorted(
        lines,
        key=lambda r: (r.id == chosen, r.state in IN_FORCE, not r.name, r.id),
        reverse=True,
    )


def _later(first: date, months_: int) -> date:
    for _ in range(months_):
        first = end_of_month(first) + DAY
    return first
