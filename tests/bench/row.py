"""One line of the table: a work, what it gave, and whether that is what is to be reached."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from solver.outcome import Outcome, Progress, gap
from tests.bench.peak import Measured

HEADS = (
    "work",
    "status",
    "value",
    "bound",
    "gap %",
    "best known or rival",
    "first plan s",
    "last better s",
    "seconds",
    "peak MB",
    "to reach",
    "reached",
)


@dataclass
class Row:
    """What one work gave.

    `limit`: the seconds it was allowed; `best`: the best known value, or a rival's.
    `largest`: whether the value is maximised.
    `trail`: its progress, by which is judged what stood earlier than at the end.
    `missing`: seats that stay open. `more`: figures of single works, such as seconds of building.
    """

    seconds: float
    limit: float | None = None
    status: str = ""
    value: int | None = None
    bound: int | None = None
    best: int | None = None
    largest: bool = False
    missing: int = 0
    peak_mb: float | None = None
    trail: list[Progress] = field(default_factory=list)
    more: dict[str, Any] = field(default_factory=dict)

    def at(self, seconds: float) -> Progress:
        """What stood after so many seconds of a search."""
        if self.limit is None or self.limit <= seconds:
            return Progress(value=self.value, bound=self.bound, seconds=self.seconds)
        stood = [p for p in self.trail if p.seconds <= seconds]
        return stood[-1] if stood else Progress()

    @property
    def first(self) -> float | None:
        """Seconds to the first plan."""
        return next((p.seconds for p in self.trail if p.value is not None), None)

    @property
    def last(self) -> float | None:
        """Seconds to the first plan as good as the one handed out."""
        reached = (p.seconds for p in self.trail if p.value is not None)
        good = (p.seconds for p in self.trail if self._as_good(p.value))
        return next(good, max(reached, default=None))

    def _as_good(self, value: int | None) -> bool:
        if value is None or self.value is None:
            return False
        return value >= self.value if self.largest else value <= self.value

    @property
    def gap(self) -> float | None:
        """How far the value can be from the best, in per cent."""
        return gap(self.bound, self.value) if self.largest else gap(self.value, self.bound)

    def cells(self, work: str, goal: "Goal") -> dict[str, Any]:
        """The line as it is written down."""
        off = self.gap
        figures = {
            "work": f"{work} ({self.missing} open)" if self.missing else work,
            "status": self.status,
            "value": self.value,
            "bound": self.bound,
            "gap %": None if off is None else round(off, 2),
            "best known or rival": self.best,
            "first plan s": self.first,
            "last better s": self.last,
            "seconds": round(self.seconds, 1 if self.seconds >= 10 else 3),
            "peak MB": None if self.peak_mb is None else round(self.peak_mb),
            "to reach": "; ".join(aim.says for aim in goal),
            "reached": verdict(self, goal),
        }
        return {k: v for k, v in {**figures, **self.more}.items() if v not in (None, "")}


Run = Callable[[], Row]


class Aim(NamedTuple):
    """One thing to reach, and how long a search must be allowed before it can be missed."""

    says: str
    met: Callable[[Row], bool]
    within: float = 0


Goal = tuple[Aim, ...]


class Work(NamedTuple):
    """One measure: as `make bench` runs it, and as `make bench-quick` does (None: left out)."""

    name: str
    goal: Goal
    whole: Run | None
    short: Run | None = None


def verdict(row: Row, goal: Goal) -> str:
    """Yes or no; nothing where no goal is set, or a shorter run does not decide it."""
    open_ = [aim for aim in goal if not aim.met(row)]
    if any(row.limit is None or row.limit >= aim.within for aim in open_):
        return "no"
    return "" if open_ or not goal else "yes"


def searched(limit: float, outcome: Outcome, measured: Measured) -> Row:
    """The row of a search."""
    return Row(
        missing=sum(seat.seats for seat in outcome.open),
        seconds=measured.seconds,
        limit=limit,
        status=outcome.status,
        value=outcome.value,
        bound=outcome.bound,
        peak_mb=measured.peak_mb,
        trail=measured.trail,
    )


def proven(seconds: float) -> Aim:
    return Aim(
        f"proven ≤ {seconds:g} s",
        lambda row: row.status == "optimal" and row.seconds <= seconds,
        seconds,
    )


def gap_within(percent: float, seconds: float) -> Aim:
    def met(row: Row) -> bool:
        off = row.at(seconds).gap
        return off is not None and off <= percent

    return Aim(f"gap ≤ {percent:g} % in {seconds:g} s", met, seconds)


def plan_within(seconds: float) -> Aim:
    return Aim(
        f"a legal plan in {seconds:g} s",
        lambda row: row.first is not None and row.first <= seconds,
        seconds,
    )


def memory_within(mb: float) -> Aim:
    return Aim(f"≤ {mb:g} MB", lambda row: row.peak_mb is not None and row.peak_mb <= mb)


def done_within(seconds: float) -> Aim:
    return Aim(f"≤ {seconds:g} s", lambda row: row.seconds <= seconds)


def value_within(value: int, seconds: float, *, largest: bool = False) -> Aim:
    """At most this value, or at least where it is maximised."""

    def met(row: Row) -> bool:
        stood = row.at(seconds).value
        return stood is not None and (stood >= value if largest else stood <= value)

    return Aim(f"{'≥' if largest else '≤'} {value} in {seconds:g} s", met, seconds)
