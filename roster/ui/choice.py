"""Which months can be looked at, and which one first."""

from collections.abc import Sequence
from datetime import date

from roster.domain.duties import DAY, Dates
from roster.ui.folder import PlanFolder
from roster.ui.sheet import end_of_month


def months(plans: Sequence[PlanFolder], today: date) -> tuple[date, ...]:
    """Every month from the first plan, or from today, to three months on or the last plan's end."""
    starts = [p.dates.first for p in plans if p.dates.first]
    ends = [p.dates.last for p in plans if p.dates.last]
    month, found = min([*starts, today]).replace(day=1), []
    last = max([*ends, _later(today.replace(day=1), 3)])
    while month <= last:
        found.append(month)
        month = _later(month, 1)
    return tuple(found)


def first_month(plans: Sequence[PlanFolder], today: date) -> date:
    """The month to show first: of today if it is planned, else the next planned, else the last."""
    spans = [p.dates for p in plans if p.dates.last]
    if not spans or any(s.cover(today) for s in spans):
        return today.replace(day=1)
    later = [s.first for s in spans if s.first and s.first > today]
    chosen = min(later) if later else max(s.last for s in spans if s.last)
    return chosen.replace(day=1)


def plans_of(plans: Sequence[PlanFolder], month: date) -> tuple[PlanFolder, ...]:
    """The plans of a month; where two cover the same day, the one written last."""
    wanted = Dates(first=month, last=end_of_month(month))
    ready = [p for p in plans if p.ready and p.dates.overlap(wanted)]
    taken: list[PlanFolder] = []
    for plan in sorted(ready, key=_written, reverse=True):
        if not any(plan.dates.overlap(t.dates) for t in taken):
            taken.append(plan)
    return tuple(sorted(taken, key=lambda p: p.path.name))


def under_way(plans: Sequence[PlanFolder], month: date) -> PlanFolder | None:
    """A plan of the month that is being made, anew or for the first time, or that failed."""
    wanted = Dates(first=month, last=end_of_month(month))
    begun = [(p, p.progress) for p in plans if p.dates.overlap(wanted)]
    running = [p for p, progress in begun if progress and progress.state == "running"]
    failed = [p for p, progress in begun if progress and not p.ready]
    return next(iter([*running, *failed]), None)


def _written(plan: PlanFolder) -> float:
    try:
        return plan.file.stat().st_mtime
    except OSError:
        return 0


def _later(first: date, months_: int) -> date:
    for _ in range(months_):
        first = end_of_month(first) + DAY
    return first
