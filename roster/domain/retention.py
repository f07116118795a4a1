"""What has been kept for long enough: listed first, then made nameless."""

from calendar import monthrange
from datetime import date

from roster.domain.people import Absence, Person, Wish
from roster.domain.settings import Settings
from roster.domain.words import Word


class Due(Word):
    """What of a ring is older than the settings keep it.

    `absences`: their kinds go, they themselves stay; `wishes` go; `people`, who left, get a name
    that says nothing, everywhere; `letters` to them, or of long ago, go; `texts`: reasons written
    at changes and publications; `logged`: personal values in the log.
    """

    ring: str
    absences: tuple[Absence, ...] = ()
    wishes: tuple[Wish, ...] = ()
    people: tuple[Person, ...] = ()
    letters: int = 0
    texts: int = 0
    logged: int = 0

    def __bool__(self) -> bool:
        kept = (self.absences, self.wishes, self.people, self.letters, self.texts, self.logged)
        return any(kept)


class Ends(Word):
    """The days before which things have been kept for long enough."""

    absences: date
    wishes: date
    names: date


def ends(settings: Settings, today: date) -> Ends:
    """Count the settings' months back from a day."""
    return Ends(
        absences=_back(today, settings.absence_months),
        wishes=_back(today, settings.wish_months),
        names=_back(today, settings.name_months),
    )


def _back(day: date, months: int) -> date:
    """The same day so many months before, or the last one of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
