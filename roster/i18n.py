"""The house in Finnish, Swedish and English: sentences, dates, hours and names by the reader.

English texts are the message ids; `locale/<language>/LC_MESSAGES/dutyring.po` holds the others and
is read as it is, without a compile step. Rendering never fails: what is unknown is shown as it is.
"""

import contextlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache, lru_cache
from gettext import GNUTranslations, NullTranslations
from io import BytesIO
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from babel.dates import format_date
from babel.lists import format_list
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.numbers import format_decimal

from roster.domain.people import Person
from roster.domain.ring import Ring
from roster.domain.words import N_, Language, Message

LOCALE = Path(__file__).parent / "locale"

CLASS_NAMES: Mapping[str, str] = {
    "weeknight": N_("weekday night"),
    "friday": N_("Friday"),
    "saturday": N_("Saturday"),
    "sunday": N_("Sunday"),
    "eve": N_("eve"),
    "holiday": N_("holiday"),
    "week": N_("duty week"),
}
QUALIFICATION_NAMES: Mapping[str, str] = {
    "emergency_placement": N_("the right to decide on emergency placement"),
}
HOLIDAY_NAMES: Mapping[str, str] = {
    "new_year": N_("New Year"),
    "easter": N_("Easter"),
    "vappu": N_("May Day"),
    "midsummer": N_("Midsummer"),
    "independence": N_("Independence Day"),
    "christmas": N_("Christmas"),
}


@dataclass(frozen=True)
class _Manner:
    """How a language writes days and times: "ma 5.1. klo 8.30", "Mon 5 Jan 08:30"."""

    locale: str
    weekdays: tuple[str, ...]
    day: str
    date: str
    clock: str
    full_hour: str


_MANNERS: Mapping[Language, _Manner] = {
    "fi": _Manner(
        "fi_FI",
        ("ma", "ti", "ke", "to", "pe", "la", "su"),
        "{w} {d.day}.{d.month}.",
        "{d.day}.{d.month}.{d.year}",
        "klo {t.hour}.{t:%M}",
        "klo {t.hour}",
    ),
    "sv": _Manner(
        "sv_FI",
        ("må", "ti", "on", "to", "fr", "lö", "sö"),
        "{w} {d.day}.{d.month}",
        "{d.day}.{d.month}.{d.year}",
        "kl. {t.hour}.{t:%M}",
        "kl. {t.hour}",
    ),
    "en": _Manner(
        "en_GB",
        ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
        "{w} {d.day} {m}",
        "{d.day} {m} {d.year}",
        "{t:%H}:{t:%M}",
        "{t:%H}:{t:%M}",
    ),
}
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@cache
def catalogue(language: Language) -> NullTranslations:
    """Read a language's catalogue once; English speaks its message ids."""
    source = LOCALE / language / "LC_MESSAGES" / "dutyring.po"
    if not source.exists():
        return NullTranslations()
    compiled = BytesIO()
    with source.open("rb") as file:
        write_mo(compiled, read_po(file, locale=language))
    compiled.seek(0)
    return GNUTranslations(compiled)


class Speaker:
    """One reader's language, with the names of the reader's ring and people.

    `titles`: rule's kind → its title, a message id; the rules know theirs, this module cannot.
    """

    def __init__(
        self,
        language: Language,
        ring: Ring | None = None,
        people: Mapping[str, Person] | Iterable[Person] = (),
        titles: Mapping[str, str] | None = None,
    ) -> None:
        self.language = language
        self.ring = ring
        self.zone = ZoneInfo(ring.zone if ring else "Europe/Helsinki")
        known = people.values() if isinstance(people, Mapping) else people
        self._people = {p.id: p.name for p in known}
        self._tiers = {i: t.name.in_(language) for i, t in ring.tiers().items()} if ring else {}
        self._members = {m.code: m.name.in_(language) for m in ring.members} if ring else {}
        self._titles = titles or {}
        self._manner = _MANNERS[language]
        self._catalogue = catalogue(language)

    def text(self, msgid: str, /, **values: Any) -> str:
        """Translate a text and fill its places, each by its format (see `Message`)."""
        return self._fill(self._translate(msgid), values)

    def plural(self, singular: str, plural: str, n: int, /, **values: Any) -> str:
        """Translate a text that depends on a number; `{n:n}` in it is that number."""
        return self._fill(self._catalogue.ngettext(singular, plural, n), {"n": n, **values})

    def says(self, message: Message) -> str:
        """Say a message in the reader's language."""
        return self._fill(self._translate(message.id), message.values)

    def day(self, day: date) -> str:
        """Tell a day without its year: "la 5.12.", "lö 5.12", "Sat 5 Dec"."""
        return self._date(self._manner.day, day)

    def full_day(self, day: date) -> str:
        """Tell a day with its year: "5.12.2026", "5 Dec 2026"."""
        return self._date(self._manner.date, day)

    def clock(self, at: datetime) -> str:
        """Tell the local time: "klo 8", "klo 8.30", "kl. 8", "08:00"."""
        local = at.astimezone(self.zone)
        pattern = self._manner.clock if local.minute else self._manner.full_hour
        return pattern.format(t=local)

    def at(self, at: datetime) -> str:
        """Tell an instant as local weekday, date and time: "ma 5.1. klo 16"."""
        return f"{self.day(at.astimezone(self.zone).date())} {self.clock(at)}"

    def month(self, day: date) -> str:
        """Tell a month and its year: "tammikuu 2026"."""
        return format_date(day, "LLLL y", locale=self._manner.locale)

    def hours(self, hours: float) -> str:
        """Tell hours as a number without a unit: "16", "7,5"."""
        return self._decimal(round(hours, 2), "#,##0.##")

    def number(self, number: float) -> str:
        return self._decimal(number, "#,##0.###")

    def points(self, points: int) -> str:
        """Tell points, given in thousandths, with one decimal."""
        sign = "−" if points <= -50 else ""
        return sign + self._tenths(points)

    def signed(self, points: int) -> str:
        """Tell a balance, given in thousandths, always with its sign: "+1,5", "−0,4", "±0,0"."""
        sign = "±" if abs(points) < 50 else "+" if points > 0 else "−"
        return sign + self._tenths(points)

    def list(self, names: Iterable[str]) -> str:
        """Join names as the language does: "Aino, Eero ja Liisa"."""
        return format_list([*names], locale=self._manner.locale)

    def person(self, id_: str) -> str:
        return self._people.get(id_, id_)

    def people(self, ids: Iterable[str]) -> str:
        return self.list(self.person(i) for i in ids)

    def tier(self, id_: str) -> str:
        return self._tiers.get(id_, id_)

    def member(self, code: str) -> str:
        return self._members.get(code, code)

    def cls(self, id_: str) -> str:
        return self._translate(CLASS_NAMES.get(id_, id_))

    def holiday(self, id_: str) -> str:
        """Tell a named holiday with its year, or without one: "joulu 2026", "joulu"."""
        name, _, year = id_.partition("-")
        if name not in HOLIDAY_NAMES:
            return id_
        return f"{self._translate(HOLIDAY_NAMES[name])} {year}".rstrip()

    def rule(self, kind: str) -> str:
        """Tell a rule by its title, else by its kind."""
        return self._translate(self._titles.get(kind, kind))

    def qualification(self, id_: str) -> str:
        """Tell a qualification by the ring's name for it, else by ours, else by its id."""
        if self.ring and id_ in self.ring.qualifications:
            return self.ring.qualifications[id_].in_(self.language)
        return self._translate(QUALIFICATION_NAMES.get(id_, id_))

    def words(self, words: object) -> str:
        """Translate a value that is itself a message id, or a whole message."""
        return self.says(words) if isinstance(words, Message) else self._translate(str(words))

    def _translate(self, msgid: str) -> str:
        return self._catalogue.gettext(msgid) if msgid else ""

    def _fill(self, text: str, values: Mapping[str, Any]) -> str:
        with contextlib.suppress(Exception):
            return text.format_map(_Places(self, values))
        return text

    def _date(self, pattern: str, d: date) -> str:
        return pattern.format(w=self._manner.weekdays[d.weekday()], d=d, m=_MONTHS[d.month - 1])

    def _tenths(self, points: int) -> str:
        """Round half away from zero, without the sign."""
        return self._decimal((abs(points) + 50) // 100 / 10, "#,##0.0")

    def _decimal(self, number: float, pattern: str) -> str:
        return _decimal(number, pattern, self._manner.locale)


@lru_cache(maxsize=100_000)  # a page tells the same few numbers at every edit
def _decimal(number: float, pattern: str, locale: str) -> str:
    return format_decimal(number, pattern, locale=locale).replace("-", "−")


_FORMATS: Mapping[str, Callable[[Speaker, Any], str]] = {
    "": lambda _, x: str(x),
    "person": lambda s, x: s.person(x),
    "people": lambda s, x: s.person(x),
    "quals": lambda s, x: s.qualification(x),
    "tier": lambda s, x: s.tier(x),
    "member": lambda s, x: s.member(x),
    "class": lambda s, x: s.cls(x),
    "holiday": lambda s, x: s.holiday(x),
    "rule": lambda s, x: s.rule(x),
    "words": lambda s, x: s.words(x),
    "day": lambda s, x: s.day(x if isinstance(x, date) else date.fromisoformat(x)),
    "at": lambda s, x: s.at(x if isinstance(x, datetime) else datetime.fromisoformat(x)),
    "h": lambda s, x: s.hours(x),
    "n": lambda s, x: s.number(x),
    "pts": lambda s, x: s.points(x),
}


class _Places(dict[str, "_Place"]):
    """The values of a sentence, each ready to be told by its format."""

    def __init__(self, speaker: Speaker, values: Mapping[str, Any]) -> None:
        super().__init__({name: _Place(speaker, value) for name, value in values.items()})

    def __missing__(self, name: str) -> "_Place":
        return _Place(None, f"{{{name}}}")


class _Place:
    def __init__(self, speaker: Speaker | None, value: object) -> None:
        self._speaker, self._value = speaker, value

    def __format__(self, spec: str) -> str:
        if self._speaker and isinstance(self._value, list | tuple):
            return self._speaker.list(self._one(self._speaker, v, spec) for v in self._value)
        return self._one(self._speaker, self._value, spec)

    @staticmethod
    def _one(speaker: Speaker | None, value: object, spec: str) -> str:
        """Tell one value by its format; a value that does not fit it is shown as it is."""
        if speaker and spec in _FORMATS:
            with contextlib.suppress(Exception):
                return _FORMATS[spec](speaker, value)
        return str(value)
