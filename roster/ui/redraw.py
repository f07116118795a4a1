"""A month after an edit: only what the edit touches is drawn anew, and what has changed is told."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from roster.domain.duties import Duty
from roster.i18n import Speaker
from roster.ui.cells import cells
from roster.ui.desk import day_view, units
from roster.ui.findings import panel
from roster.ui.sheet import Sheet
from roster.ui.totals import groups, row
from roster.ui.view import Month, plain
from roster.ui.words import names


@dataclass(frozen=True)
class Drawn:
    """A month, and the sheet that it was drawn from."""

    sheet: Sheet
    month: Month


def redrawn(drawn: Drawn, sheet: Sheet, speaker: Speaker) -> Drawn:
    """Draw a sheet of the same month, facts and people that differs by some seats."""
    old, month, n = drawn.sheet, drawn.month, names(sheet, speaker)
    people = {p.id for p in sheet.people if _of_person(old, p.id) != _of_person(sheet, p.id)}
    rows = {str(r) for r, p in enumerate(sheet.people) if p.id in people}
    kept = {at: cell for at, cell in month.cells.items() if at.partition(",")[0] not in rows}
    return Drawn(
        sheet,
        replace(
            month,
            days=tuple(
                month.days[c] if _of_day(old, day) == _of_day(sheet, day) else day_view(n, day)
                for c, day in enumerate(sheet.days)
            ),
            cells={**kept, **cells(n, people)},
            people=tuple(
                month.people[r]
                if p.id not in people and _balance(old, p.id) == _balance(sheet, p.id)
                else row(n, p)
                for r, p in enumerate(sheet.people)
            ),
            groups=groups(n),
            panel=panel(n),
            units=month.units if old.books == sheet.books else units(n),
            books=tuple(a.book for a in sheet.answers if a.book),
        ),
    )


def _of_person(sheet: Sheet, person: str) -> tuple[object, ...]:
    """All that a person's cells are drawn from."""
    served = sheet.served.get(person, ())
    return (
        served,
        [d.id for d in served if (person, d.id) in sheet.pins],
        [d.id for d in served if d.id in sheet.begun],
        [sheet.whole(person, d.unit) for d in served],
        sheet.told_of.get(person, []),
    )


def _of_day(sheet: Sheet, day: date) -> tuple[object, ...]:
    """All that the head and the list of a day are drawn from."""
    return tuple(_of_duty(sheet, d) for d in sheet.shown_on[day])


def _of_duty(sheet: Sheet, duty: Duty) -> tuple[object, ...]:
    on = sheet.on.get(duty.id, ())
    return (
        on,
        [(p, duty.id) in sheet.pins for p in on],
        sheet.missing.get(duty.id),
        sheet.told.get(duty.id, []),
    )


def _balance(sheet: Sheet, person: str) -> tuple[object, object]:
    """The person's balance and the scale of its bar."""
    own = sheet.balances.get((sheet.member_of[person], person))
    return own, sheet.largest


def changes(old: Month, new: Month) -> dict[str, Any]:
    """What differs, ready to be sent: parts by their place; a cell that is empty now is None."""
    return {
        "cells": _entries(old.cells, new.cells),
        "days": _entries(dict(enumerate(old.days)), dict(enumerate(new.days))),
        "people": _entries(dict(enumerate(old.people)), dict(enumerate(new.people))),
        "groups": _entries(dict(enumerate(old.groups)), dict(enumerate(new.groups))),
        "units": _entries(old.units, new.units),
        **({} if old.panel == new.panel else {"panel": plain(new.panel)}),
        "books": [plain(b) for b in new.books],
    }


def _entries(old: Mapping[Any, Any], new: Mapping[Any, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {str(key): None for key in old.keys() - new.keys()}
    for key, value in new.items():
        before = old.get(key)
        if before is not value and before != value:
            found[str(key)] = plain(value)
    return found
