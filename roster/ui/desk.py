"""A month as the grid shows it: columns, rows, sums, cells and findings."""

from collections.abc import Sequence
from datetime import date
from itertools import groupby

from roster.domain.duties import Duty
from roster.i18n import Speaker
from roster.ui.cells import cells
from roster.ui.findings import gap, panel, staffing
from roster.ui.sheet import Sheet
from roster.ui.texts import texts
from roster.ui.totals import groups, row
from roster.ui.turns import served
from roster.ui.view import Band, Day, Light, Month, Unit
from roster.ui.words import Names, capital, names
from solver.rule import Breach


def month_view(sheet: Sheet, speaker: Speaker) -> Month:
    """Everything that the grid of a month draws."""
    n = names(sheet, speaker)
    title = capital(speaker.month(sheet.first))
    return Month(
        name=speaker.text("Duty list, {month}", month=title),
        title=title,
        days=tuple(day_view(n, day) for day in sheet.days),
        bands=tuple(_bands(n)),
        groups=groups(n),
        people=tuple(row(n, p) for p in sheet.people),
        cells=cells(n),
        panel=panel(n),
        units=units(n),
        books=tuple(a.book for a in sheet.answers if a.book),
        t=texts(speaker),
    )


def units(n: Names) -> dict[str, Unit]:
    """All that somebody can take in the month, with the days that it fills."""
    return {unit: _unit(n, unit, duties) for unit, duties in n.sheet.units.items()}


def _unit(n: Names, unit: str, duties: Sequence[Duty]) -> Unit:
    first = n.sheet.first
    shown = {(day - first).days for d in duties for day in n.sheet.shown_days(d)}
    k, letter = n.letters[duties[0].tier]
    block = bool(duties[0].block)
    long = block and len(shown) > 2
    begins = max(duties[0].day, first)
    return Unit(
        k=k,
        letter=letter,
        tier=n.speaker.tier(duties[0].tier),
        text=f"{letter}  {n.week(begins)}" if long else letter,
        title=capital(n.span(duties[0], duties[-1])),
        block=block,
        columns=tuple(sorted(shown)),
        starts=tuple((d.day - first).days for d in duties if first <= d.day <= n.sheet.last),
        roster=n.sheet.books.get(unit),
    )


def day_view(n: Names, day: date) -> Day:
    begun = [d for d in n.sheet.duties if d.day == day]
    tiers = list(n.sheet.tiers)
    order = sorted(n.sheet.shown_on[day], key=lambda d: (tiers.index(d.tier), d.start))
    own = dict.fromkeys(d.unit for d in order if d.day == day or d.block)
    return Day(
        iso=day.isoformat(),
        title=n.day(day),
        weekday=n.weekday(day),
        number=day.day,
        week=day.isocalendar().week,
        tone=n.tone(day),
        monday=day.weekday() == 0,
        red=n.red(day),
        outside=not n.sheet.planned(day),
        name=n.holiday(day),
        light=_light(n, day, begun),
        seats=tuple(served(n, d, p) for d in order for p in n.sheet.on.get(d.id, ())),
        open=tuple(gap(n, d) for d in begun if d.id in n.sheet.missing),
        units=tuple(own),
    )


def _light(n: Names, day: date, begun: Sequence[Duty]) -> Light:
    """The staffing of the duties that begin on the day: a gap outweighs a warning."""
    say, column = n.speaker.text, (day - n.sheet.first).days
    if not n.sheet.planned(day):
        unplanned = say("not planned")
        return Light("none", "", f"{n.speaker.day(day)}: {unplanned}")
    has = ", ".join(staffing(n, d) for d in begun) or say("no duties")
    lacking = sum(n.sheet.missing[d.id].seats for d in begun if d.id in n.sheet.missing)
    told = _breaches_of(n, begun)
    label = f"{n.speaker.day(day)}: {has}, "
    if lacking:
        return Light("gap", f"−{lacking}", label + say("uncovered"), (None, column))
    if told:
        rows = {p.id: r for r, p in enumerate(n.sheet.people)}
        return Light("warn", "!", label + say("a finding"), (rows.get(told[0].person), column))
    return Light("ok", "", label + say("in order"))


def _breaches_of(n: Names, begun: Sequence[Duty]) -> list[Breach]:
    """What is told of these duties: of all who serve them, or of the duties themselves.

    A duty that somebody wished for and did not get is in order all the same.
    """
    on = {person for d in begun for person in n.sheet.on.get(d.id, ())}
    told = (b for d in begun for b in n.sheet.told.get(d.id, ()))
    return [b for b in told if not b.person or b.person in on]


def _bands(n: Names) -> list[Band]:
    """A named holiday is one band over its days; any other holiday has a band of its own."""
    bands, column = [], 0
    for name, run in groupby(n.sheet.days, key=lambda day: _band_name(n, day)):
        length = len(list(run))
        if name:
            bands.append(Band(column, length, name))
        column += length
    return bands


def _band_name(n: Names, day: date) -> str:
    kind = n.sheet.kinds[day]
    if kind.named:
        return capital(n.speaker.holiday(kind.named.partition("-")[0]))
    return n.holiday(day) if kind.kind == "holiday" else ""
