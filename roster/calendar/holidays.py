"""Which local dates are holidays and eves: Finland without Åland, and what a ring says otherwise.

Holidays come from the `holidays` package, which knows no eves except Midsummer Eve and Christmas
Eve. Offices are closed all day on those two whatever the agreement says of eves, and their class
is "eve". Every other eve is computed here and counts where the agreement lists it.
"""

from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import Literal

from holidays import country_holidays

from roster.domain.duties import DAY, DayClass
from roster.domain.ring import Agreement, Eve, HolidayEdit, Ring
from roster.domain.words import Name, Word

_CLOSED_EVES = ("Midsummer Eve", "Christmas Eve")
_WEEKNIGHTS: tuple[DayClass, ...] = ("weeknight",) * 4
_BY_WEEKDAY: tuple[DayClass, ...] = (*_WEEKNIGHTS, "friday", "saturday", "sunday")

# Eve → the holiday that it precedes by a day, and its name.
_EVES: dict[Eve, tuple[str, Name]] = {
    "epiphany_eve": (
        "Epiphany",
        Name(fi="Loppiaisaatto", sv="Trettondagsafton", en="Epiphany Eve"),
    ),
    "maundy_thursday": (
        "Good Friday",
        Name(fi="Kiirastorstai", sv="Skärtorsdagen", en="Maundy Thursday"),
    ),
    "easter_saturday": (
        "Easter Sunday",
        Name(fi="Pääsiäislauantai", sv="Påsklördagen", en="Easter Saturday"),
    ),
    "vappu_eve": (
        "May Day",
        Name(fi="Vapunaatto", sv="Valborgsmässoafton", en="May Day Eve"),
    ),
    "ascension_eve": (
        "Ascension Day",
        Name(
            fi="Helatorstain aatto",
            sv="Dagen före Kristi himmelsfärdsdag",
            en="Ascension Eve",
        ),
    ),
    "midsummer_thursday": (
        "Midsummer Eve",
        Name(
            fi="Juhannusaaton aatto",
            sv="Dagen före midsommarafton",
            en="Day before Midsummer Eve",
        ),
    ),
    "independence_eve": (
        "Independence Day",
        Name(
            fi="Itsenäisyyspäivän aatto",
            sv="Dagen före självständighetsdagen",
            en="Independence Day Eve",
        ),
    ),
    "christmas_eve_eve": (
        "Christmas Eve",
        Name(fi="Jouluaaton aatto", sv="Dagen före julafton", en="Day before Christmas Eve"),
    ),
}
_NEW_YEARS_EVE = Name(fi="Uudenvuodenaatto", sv="Nyårsafton", en="New Year's Eve")


class DayKind(Word):
    """What a local date is.

    `closes`: the minute after midnight at which offices close at the latest; 0 = closed all day,
    None = they keep their hours.
    `name`: of the holiday or eve; None on a plain day.
    `named`: the big holiday it belongs to, with its year, such as "christmas-2026", or "".
    """

    kind: Literal["plain", "eve", "holiday"]
    cls: DayClass
    name: Name | None = None
    named: str = ""
    closes: int | None = None


def day_kinds(ring: Ring, first: date, last: date) -> dict[date, DayKind]:
    """What each local date from first to last is, by the agreement valid on that day."""
    return {day: _day_kind(ring.agreement_on(day), day) for day in days(first, last)}


def days(first: date, last: date) -> Iterator[date]:
    """Each date from first to last, both included."""
    return (first + n * DAY for n in range((last - first).days + 1))


def _day_kind(agreement: Agreement, day: date) -> DayKind:
    edit = next((e for e in agreement.holidays if e.date == day), None)
    if edit is not None:
        return _edited(agreement, edit)
    if (found := _holidays(day.year).get(day)) is not None:
        closed_eve = found.en in _CLOSED_EVES
        return _kind("eve" if closed_eve else "holiday", day, found, closes=0)
    eve = _eves(day.year).get(day)
    if eve is not None and eve[0] in agreement.eves.days:
        return _kind("eve", day, eve[1], closes=agreement.eves.closes)
    return _kind("plain", day, None, closes=None)


def _edited(agreement: Agreement, edit: HolidayEdit) -> DayKind:
    if edit.kind == "plain":
        return DayKind(kind="plain", cls=_BY_WEEKDAY[edit.date.weekday()], name=edit.name)
    known = _holidays(edit.date.year).get(edit.date) or _eve_name(edit.date)
    closes = 0 if edit.kind == "holiday" else agreement.eves.closes
    return _kind(edit.kind, edit.date, edit.name or known, closes=closes)


def _kind(
    kind: Literal["plain", "eve", "holiday"], day: date, name: Name | None, closes: int | None
) -> DayKind:
    cls = _BY_WEEKDAY[day.weekday()] if kind == "plain" else kind
    return DayKind(kind=kind, cls=cls, name=name, named=_named(day), closes=closes)


def _eve_name(day: date) -> Name | None:
    eve = _eves(day.year).get(day)
    return eve[1] if eve else None


@lru_cache(maxsize=64)
def _holidays(year: int) -> dict[date, Name]:
    """The public holidays of a year with their names; other language codes give other names."""
    fi, sv, en = (
        country_holidays("FI", years=year, language=code) for code in ("fi", "sv_FI", "en_US")
    )
    return {day: Name(fi=fi[day], sv=sv[day], en=en[day]) for day in sorted(en)}


@lru_cache(maxsize=64)
def _anchors(year: int) -> dict[str, date]:
    """English name → day; two holidays on one day (Ascension on May Day) share its text."""
    return {part: day for day, name in _holidays(year).items() for part in name.en.split("; ")}


@lru_cache(maxsize=64)
def _eves(year: int) -> dict[date, tuple[Eve, Name]]:
    """The eves that the package lacks."""
    anchors = _anchors(year)
    found = {anchors[of] - DAY: (eve, name) for eve, (of, name) in _EVES.items()}
    return {**found, date(year, 12, 31): ("new_years_eve", _NEW_YEARS_EVE)}


def _named(day: date) -> str:
    if (day.month, day.day) == (12, 31):
        return f"new_year-{day.year + 1}"
    big = _big_holidays(day.year).get(day)
    return f"{big}-{day.year}" if big else ""


@lru_cache(maxsize=64)
def _big_holidays(year: int) -> dict[date, str]:
    at = _anchors(year)
    runs = (
        ("new_year", at["New Year's Day"], at["New Year's Day"]),
        ("easter", at["Good Friday"], at["Easter Monday"]),
        ("vappu", at["May Day"] - DAY, at["May Day"]),
        ("midsummer", at["Midsummer Eve"], at["Midsummer Day"]),
        ("independence", at["Independence Day"], at["Independence Day"]),
        ("christmas", at["Christmas Eve"], at["Second Day of Christmas"]),
    )
    return {day: name for name, first, last in runs for day in days(first, last)}
