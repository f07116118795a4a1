"""Public instances of other people: what is to be reached on each, and where they are.

They are not part of the project: `--instances DIR` or the variable DUTYRING_INSTANCES names the
folder. Best known values and the better of two published 10-minute results (Curtois and Qu's
shift scheduling set) are the literature's.
"""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

from solver.outcome import Progress
from solver.problem import Limits
from tests.bench.instances import Instance, read
from tests.bench.peak import solve_measured
from tests.bench.row import Goal, Row, Work, proven, searched, value_within

MINUTE = 60
LONG = 600


class Known(NamedTuple):
    """What is known of an instance; `short`: seconds in the quick bench, or None: left out."""

    best: int
    goal: Goal
    seconds: float
    short: float | None = None


def _at_most(best: int, value: int, short: float | None = None) -> Known:
    return Known(best, (value_within(value, LONG),), LONG, short)


def _filled(best: int) -> Known:
    return Known(best, (value_within(best, MINUTE, largest=True),), MINUTE)


def _proven(best: int, seconds: float, short: float | None = None) -> Known:
    goal = (proven(seconds), value_within(best, seconds))
    return Known(best, goal, max(seconds, MINUTE), short)


KNOWN = {
    "4s-10d": _proven(1, 20, 10),
    "4s-100d": _proven(2, 20, 20),
    "10s-50d": _proven(0, 20, 10),
    "10s-100d-C": _proven(47, 20, 20),
    "20s-200d": _proven(2, 20, 25),
    "small-4": _filled(14457),
    "large-2": _filled(247896),
    "Instance2": _proven(828, MINUTE, 20),
    "Instance4": _proven(1716, MINUTE),
    "Instance6": _proven(1950, MINUTE),
    "Instance8": _at_most(1300, 1364),
    "Instance10": _at_most(4631, 4631),
    "Instance12": _at_most(4040, 4042),
    "Instance14": _at_most(1278, 1281),
    "Instance16": _at_most(3225, 3306),
    "Instance18": _at_most(4459, 5049),
    "Instance20": _at_most(4769, 4769 * 105 // 100),
    "Instance22": _at_most(30241, 30241 * 115 // 100),
    "Instance24": Known(40439, (), LONG),
}


def instances(folder: Path) -> Iterator[Work]:
    """Every instance of the folder, known ones first and in the order above."""
    files = {f.stem: f for f in sorted(folder.rglob("*")) if f.suffix in (".txt", ".dzn")}
    order = [name for name in KNOWN if name in files]
    for name in [*order, *(n for n in files if n not in KNOWN)]:
        known = KNOWN.get(name)
        run = partial(solved, files[name], known.best if known else None)
        short = known.short if known else None
        yield Work(
            f"{files[name].parent.name} {name}",
            known.goal if known else (),
            partial(run, known.seconds if known else MINUTE),
            partial(run, short) if short else None,
        )


def solved(file: Path, best: int | None, seconds: float) -> Row:
    """One search, in the instance's own objective."""
    instance = read(file)
    problem = instance.problem.model_copy(update={"limits": Limits(seconds=seconds)})
    row = searched(seconds, *solve_measured(problem))
    row.best, row.largest = best, instance.sign < 0
    row.value, row.bound = instance.own(row.value), instance.own(row.bound)
    row.trail = [_own(instance, p) for p in row.trail]
    return row


def _own(instance: Instance, told: Progress) -> Progress:
    value, bound = instance.own(told.value), instance.own(told.bound)
    return told.model_copy(update={"value": value, "bound": bound})
