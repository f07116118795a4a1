"""The statutory duty list of a month in writing, as data in the reader's words.

Source: Working Time Act 872/2019 30 §: a duty list names when each one's work begins and ends.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from roster.calendar.holidays import day_kinds
from roster.domain.duties import DAY, Duty
from roster.domain.rosters import Shown
from roster.i18n import Speaker


@dataclass(frozen=True)
class Row:
    """A day. `cells`: per tier, who and when; `tone`: "", we, hol or eve; `red`: as on walls."""

    day: str
    red: bool
    name: str
    tone: str
    cells: tuple[str, ...]


@dataclass(frozen=True)
class DutyList:
    """A month on paper. `about`: under which agreement, published when; `signed`: where to sign."""

    title: str
    about: str
    head: tuple[str, ...]
    rows: tuple[Row, ...]
    signed: tuple[str, ...]
    note: str
    language: str


def duty_list(
    shown: Iterable[Shown], month: date, about: str, speaker: Speaker, *, draft: bool = False
) -> DutyList:
    """Lay out the duties that begin in the month of `month`; a draft says that it is one."""
    first = month.replace(day=1)
    last = (first + 31 * DAY).replace(day=1) - DAY
    duties = [s for s in shown if first <= s.duty.day <= last]
    text, ring = speaker.text, speaker.ring
    assert ring
    present = {s.duty.tier for s in duties}
    tiers = [t for t in ring.tiers() if t in present]
    kinds = day_kinds(ring, first, last)
    rows: list[Row] = []
    for n in range((last - first).days + 1):
        day = first + n * DAY
        kind = kinds[day]
        own = [[s for s in duties if s.duty.day == day and s.duty.tier == t] for t in tiers]
        weekend = day.weekday() >= 5
        tone = {"holiday": "hol", "eve": "eve"}.get(kind.kind, "we" if weekend else "")
        name = kind.name.in_(speaker.language) if kind.name else ""
        cells = tuple("\n".join(_told(s, speaker) for s in seats) for seats in own)
        red = tone == "hol" or day.weekday() == 6
        rows.append(Row(speaker.day(day), red, name, tone, cells))
    name, month_name = ring.name.in_(speaker.language), speaker.month(first)
    title = text("{ring} – duty list, {month}", ring=name, month=month_name)
    if draft:
        title = text("{ring} – draft of the duty list, {month}", ring=name, month=month_name)
    return DutyList(
        title=title,
        about=about,
        head=(text("Day"), *(speaker.tier(t) for t in tiers)),
        rows=tuple(rows),
        signed=(text("Place and date"), text("Signature"), text("Name in print")),
        note=text("Times are local. A duty stands on the day on which it begins."),
        language=speaker.language,
    )


def _told(shown: Shown, speaker: Speaker) -> str:
    """Who serves a duty, with its hours; a seat without anybody is said."""
    duty = shown.duty
    members = _members(shown.people, speaker)
    left = duty.persons - len(shown.people)
    if left > 0:
        members.append(speaker.plural("{n:n} unmanned", "{n:n} unmanned", left))
    return f"{_hours(duty, speaker)}  {', '.join(members)}"


def _members(people: Sequence[str], speaker: Speaker) -> list[str]:
    return [speaker.person(p) for p in people]


def _hours(duty: Duty, speaker: Speaker) -> str:
    """Its hours on the clock, with the day on which it ends where that is not the next."""
    start, end = (at.astimezone(speaker.zone) for at in (duty.start, duty.end))
    ends = f"{end:%H:%M}" if end.date() - start.date() <= DAY else speaker.at(duty.end)
    return f"{start:%H:%M}–{ends}"
