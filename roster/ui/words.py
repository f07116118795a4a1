"""How the pages name things in the reader's language: tiers by a letter, days, spans, holidays."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from roster.domain.case import Seat
from roster.domain.duties import Duty
from roster.domain.ring import Tier
from roster.i18n import Speaker
from roster.ui.sheet import Sheet
from roster.ui.view import Mark

LOOKS = 3  # tiers with a look of their own; those after them share the last one


@dataclass(frozen=True)
class Names:
    """The words of one sheet for one reader."""

    speaker: Speaker
    sheet: Sheet
    letters: Mapping[str, tuple[int, str]]
    """Tier → its look and its letter."""

    def mark(self, duty: Duty, person: str) -> Mark:
        k, letter = self.letters[duty.tier]
        return Mark(
            k,
            letter,
            self.speaker.tier(duty.tier),
            self.when(duty),
            unit=duty.unit,
            part=not self.sheet.whole(person, duty.unit),
            pinned=Seat(person, duty.id) in self.sheet.pins,
        )

    def when(self, duty: Duty) -> str:
        """Tell a duty's span: "la 5.12. klo 8 – su 6.12. klo 8 · 24 h"."""
        hours = self.speaker.text("{hours:h} h", hours=duty.hours)
        return f"{self.span(duty, duty)} · {hours}"

    def span(self, first: Duty, last: Duty) -> str:
        """From the start of one duty to the end of another, the day said once if it is one day."""
        begin, end = self.speaker.at(first.start), self.speaker.at(last.end)
        if first.day == last.last_day:
            end = self.speaker.clock(last.end)
        return f"{begin} – {end}"

    def day(self, day: date) -> str:
        name = self.holiday(day)
        return self.speaker.day(day) + (f" · {name}" if name else "")

    def week(self, day: date) -> str:
        """Tell the week that a bar of several days begins in: "wk 50"."""
        return self.speaker.text("wk {week:n}", week=day.isocalendar().week)

    def weekday(self, day: date) -> str:
        return self.speaker.day(day).split(" ")[0]

    def holiday(self, day: date) -> str:
        """What the day is called, with a capital letter; nothing on a plain day."""
        kind = self.sheet.kinds[day]
        return capital(kind.name.in_(self.speaker.language)) if kind.name else ""

    def tone(self, day: date) -> str:
        kind = self.sheet.kinds[day]
        if kind.kind == "holiday" or (kind.kind == "eve" and kind.closes == 0):
            return "hol"
        weekend = "we" if day.weekday() >= 5 else ""
        return f"{weekend} eve".strip() if kind.kind == "eve" else weekend

    def red(self, day: date) -> bool:
        return day.weekday() == 6 or self.sheet.kinds[day].kind == "holiday"


def names(sheet: Sheet, speaker: Speaker) -> Names:
    return Names(speaker, sheet, letters(sheet.tiers, speaker))


def letters(tiers: Mapping[str, Tier], speaker: Speaker) -> dict[str, tuple[int, str]]:
    """Give each tier a letter of its name that no tier before it has, else its number."""
    found: dict[str, tuple[int, str]] = {}
    for n, tier in enumerate(tiers):
        used = {letter for _, letter in found.values()}
        own = [c.upper() for c in speaker.tier(tier) if c.isalpha()]
        letter = next((c for c in own if c not in used), str(n + 1))
        found[tier] = (min(n, LOOKS - 1), letter)
    return found


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]
