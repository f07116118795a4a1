"""What the grid of a month shows: words and numbers ready to be drawn, nothing to be decided."""

from dataclasses import dataclass, is_dataclass
from typing import Any, Literal

State = Literal["ok", "warn", "gap", "none"]
Line = tuple[str, str]
"""A sentence and its state: bad, warn, ok or note."""
Goal = tuple[int | None, int]
"""Where a jump goes: row (None = the day's head) and column."""


def plain(value: Any) -> Any:
    """A view as JSON has it."""
    if isinstance(value, tuple | list):
        return [plain(v) for v in value]
    if isinstance(value, dict):
        return {k: plain(v) for k, v in value.items()}
    return {k: plain(v) for k, v in vars(value).items()} if is_dataclass(value) else value


@dataclass(frozen=True)
class Mark:
    """A duty in a cell. `k`: which tier, by its place in the agreement; it chooses the look.

    `unit`: what is taken as a whole, a duty or a duty week; `part`: only some days of it are.
    """

    k: int
    letter: str
    tier: str
    when: str
    unit: str = ""
    part: bool = False
    pinned: bool = False


@dataclass(frozen=True)
class Cell:
    """One person on one day. `join`: grown together with the day before (jl) or after (jr)."""

    label: str
    marks: tuple[Mark, ...] = ()
    text: str = ""
    join: str = ""
    breach: Literal["", "bad", "soft"] = ""
    wish: Literal["", "kept", "broken"] = ""
    away: bool = False
    pinned: bool = False
    begun: bool = False
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True)
class Light:
    """Whether the duties that begin on a day have their people."""

    state: State
    text: str
    label: str
    goal: Goal | None = None


@dataclass(frozen=True)
class Served:
    """Someone on duty, as the list of days says it."""

    k: int
    letter: str
    name: str
    member: str
    pinned: str = ""
    lines: tuple[Line, ...] = ()
    unit: str = ""
    person: str = ""


@dataclass(frozen=True)
class Gap:
    """A duty without all its people, with the reasons."""

    k: int
    letter: str
    text: str
    lines: tuple[Line, ...] = ()
    unit: str = ""


@dataclass(frozen=True)
class Unit:
    """What one person takes as a whole: a duty, or all duties of a duty week.

    `columns`: the days of the month that it fills; `starts`: those on which a duty of it begins.
    `roster`: the roster that it is edited in, by its place among the month's; None = read-only.
    """

    k: int
    letter: str
    tier: str
    text: str
    title: str
    block: bool
    columns: tuple[int, ...]
    starts: tuple[int, ...]
    roster: int | None = None


@dataclass(frozen=True)
class Book:
    """A roster of the month as its editor needs it; `asks`: a change of it needs its grounds."""

    id: int
    revision: int
    asks: bool


@dataclass(frozen=True)
class Day:
    """A column. `tone`: we(ekend), hol(iday) or eve; `outside`: no plan covers it.

    `units`: what somebody can take on the day, in the order in which a click goes through them.
    """

    iso: str
    title: str
    weekday: str
    number: int
    week: int
    tone: str
    monday: bool
    red: bool
    outside: bool
    name: str
    light: Light
    seats: tuple[Served, ...] = ()
    open: tuple[Gap, ...] = ()
    units: tuple[str, ...] = ()


@dataclass(frozen=True)
class Band:
    """A named holiday over the columns from `c` on."""

    c: int
    days: int
    name: str


@dataclass(frozen=True)
class Sums:
    """The end of a row; `width`: of the balance bar, in per cent of the whole bar."""

    duties: str
    weekends: str
    points: str
    balance: str
    side: Literal["pos", "neg"]
    width: float
    label: str


@dataclass(frozen=True)
class Row:
    """A person's row."""

    id: str
    name: str
    about: str
    sums: Sums


@dataclass(frozen=True)
class Group:
    """A member with the numbers of its people's rows."""

    id: str
    name: str
    people: tuple[int, ...]
    sums: Sums


@dataclass(frozen=True)
class Item:
    """A finding; without a goal there is nowhere in this month to jump to.

    `unit`: an open one, that somebody can be found for.
    """

    day: str
    text: str
    goal: Goal | None
    unit: str = ""


@dataclass(frozen=True)
class Section:
    """The findings of one rule, or the open duties."""

    state: Literal["bad", "warn"]
    title: str
    note: str
    items: tuple[Item, ...]


@dataclass(frozen=True)
class Panel:
    """Findings; `hard` ones block publishing, `soft` ones are warnings."""

    hard: int
    soft: int
    hardText: str  # noqa: N815 - the browser's name
    softText: str  # noqa: N815
    sections: tuple[Section, ...]


@dataclass(frozen=True)
class Month:
    """Everything that the grid draws. `cells`: "row,column" → cell, where there is something.

    `books`: the rosters that can be edited; none: the month is only looked at.
    """

    name: str
    title: str
    days: tuple[Day, ...]
    bands: tuple[Band, ...]
    groups: tuple[Group, ...]
    people: tuple[Row, ...]
    cells: dict[str, Cell]
    panel: Panel
    units: dict[str, Unit]
    books: tuple[Book, ...]
    t: dict[str, str]

    def data(self) -> dict[str, Any]:
        found: dict[str, Any] = plain(self)
        return found


@dataclass(frozen=True)
class Turn:
    """One duty, or one block, in the list of duties."""

    when: str
    hours: str
    cls: str
    tone: str
    name: str
    k: int
    letter: str
    tier: str
    seats: tuple[Served, ...]
    open: tuple[Gap, ...]
