"""Of calendars that each person may have, those that are the best roster together."""

from collections import defaultdict
from collections.abc import Sequence

import numpy as np

from solver.calendars.columns import Column
from solver.calendars.people import People
from solver.cpsat import Rows, quick
from solver.found import Stop
from solver.problem import Limits
from solver.sheet import Fill, Limit, Sheet, Term

WORK = 1.0  # deterministic time that a choice is given


def chosen(people: People, offered: Sequence[Sequence[Column]]) -> list[Column]:
    """One of each person's; they begin with a roster, which no choice is dearer than."""
    every = [(n, column) for n, own in enumerate(offered) for column in own]
    starts = np.cumsum([0, *map(len, offered)]).tolist()
    sheet = Sheet(size=len(every))
    for first, own in zip(starts[:-1], offered, strict=True):
        least = min(column.cost for column in own)
        sheet.limits.append(Limit([*range(first, first + len(own))], [1] * len(own), 1, 1))
        for v, column in enumerate(own, start=first):
            sheet.terms.append(Term([v], [1], 1, (0, column.cost - least)))
    _fill(sheet, people, [column for _, column in every])
    limits = Limits(seconds=WORK, deterministic=True)
    found = Rows(sheet, start=set(starts[:-1])).solve(limits, None, Stop(), quick)
    taken = found.taken or set()
    return [column for v, (_, column) in enumerate(every) if v in taken]


def _fill(sheet: Sheet, people: People, columns: Sequence[Column]) -> None:
    """What duties lack, whoever is chosen."""
    variables: dict[int, list[int]] = defaultdict(list)
    for v, column in enumerate(columns):
        for f in np.flatnonzero(column.fills).tolist():
            variables[f].append(v)
    for f, own in variables.items():
        need, under, over = (int(row[f]) for row in (people.need, people.under, people.over))
        sheet.fills.append(Fill(own, need, under, over))
