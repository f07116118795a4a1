"""Holidays and eves as a ring of Finland knows them."""

from datetime import date

import pytest

from roster.calendar.holidays import DayKind, day_kinds
from roster.domain.duties import DAY
from roster.domain.ring import EveRule, HolidayEdit, Ring
from roster.domain.words import Name
from tests.calendar.rings import agreement, keski_uusimaa, ring


def kind_of(day: date, asked: Ring | None = None) -> DayKind:
    return day_kinds(asked or keski_uusimaa(), day, day)[day]


def shown(day: date) -> tuple[str, str, str]:
    name = kind_of(day).name
    assert name is not None
    return name.in_("fi"), name.in_("sv"), name.in_("en")


@pytest.mark.parametrize("year", [2025, 2026, 2027, 2028])
def test_a_year_has_thirteen_holidays_and_two_eves_on_which_offices_never_open(year: int) -> None:
    no_eves = ring(agreement(eves=EveRule(days=())))
    kinds = day_kinds(no_eves, date(year, 1, 1), date(year, 12, 31))
    assert sum(k.kind == "holiday" for k in kinds.values()) == 13
    closed_eves = {d for d, k in kinds.items() if k.kind == "eve"}
    midsummer_eve = next(d for d in closed_eves if d.month == 6)
    assert closed_eves == {midsummer_eve, date(year, 12, 24)}
    assert midsummer_eve.weekday() == 4
    assert all(kinds[d].closes == 0 for d in closed_eves)


@pytest.mark.parametrize(
    ("day", "names"),
    [
        (date(2026, 1, 6), ("Loppiainen", "Trettondag", "Epiphany")),
        (date(2026, 12, 24), ("Jouluaatto", "Julafton", "Christmas Eve")),
        (date(2026, 12, 6), ("Itsenäisyyspäivä", "Självständighetsdagen", "Independence Day")),
        (date(2026, 4, 30), ("Vapunaatto", "Valborgsmässoafton", "May Day Eve")),
        (date(2026, 12, 31), ("Uudenvuodenaatto", "Nyårsafton", "New Year's Eve")),
        (date(2026, 4, 2), ("Kiirastorstai", "Skärtorsdagen", "Maundy Thursday")),
    ],
)
def test_aino_bodil_and_mary_each_read_the_day_in_their_language(
    day: date, names: tuple[str, str, str]
) -> None:
    assert shown(day) == names


@pytest.mark.parametrize(
    ("year", "eves"),
    [
        (2025, "01-05 04-17 04-19 04-30 05-28 06-19 06-20 12-05 12-23 12-24 12-31"),
        (2026, "01-05 04-02 04-04 04-30 05-13 06-18 06-19 12-05 12-23 12-24 12-31"),
        (2027, "01-05 03-25 03-27 04-30 05-05 06-24 06-25 12-05 12-23 12-24 12-31"),
        (2028, "01-05 04-13 04-15 04-30 05-24 06-22 06-23 12-05 12-23 12-24 12-31"),
    ],
)
def test_the_eves_of_a_year_are_those_of_the_wall_calendar(year: int, eves: str) -> None:
    kinds = day_kinds(keski_uusimaa(), date(year, 1, 1), date(year, 12, 31))
    found = [f"{d:%m-%d}" for d, k in kinds.items() if k.cls == "eve"]
    assert found == eves.split()


def test_an_eve_that_the_agreement_does_not_list_is_a_plain_day() -> None:
    without = ring(agreement(eves=EveRule(closes=780, days=("vappu_eve",))))
    assert kind_of(date(2026, 12, 23), without) == DayKind(kind="plain", cls="weeknight")
    assert kind_of(date(2026, 4, 30), without).closes == 780


def test_offices_that_keep_their_hours_on_eves_still_have_eves() -> None:
    open_eves = ring(agreement(eves=EveRule(closes=None)))
    eve = kind_of(date(2026, 4, 30), open_eves)
    assert (eve.cls, eve.closes) == ("eve", None)


@pytest.mark.parametrize(
    ("first", "last", "named"),
    [
        (date(2026, 12, 24), date(2026, 12, 26), "christmas-2026"),
        (date(2026, 12, 31), date(2027, 1, 1), "new_year-2027"),
        (date(2026, 4, 3), date(2026, 4, 6), "easter-2026"),
        (date(2026, 6, 19), date(2026, 6, 20), "midsummer-2026"),
        (date(2026, 4, 30), date(2026, 5, 1), "vappu-2026"),
        (date(2026, 12, 6), date(2026, 12, 6), "independence-2026"),
    ],
)
def test_who_had_the_big_holiday_is_remembered_by_its_name(
    first: date, last: date, named: str
) -> None:
    kinds = day_kinds(keski_uusimaa(), first - DAY, last + DAY)
    assert [d for d, k in kinds.items() if k.named == named] == [
        d for d in kinds if first <= d <= last
    ]


def test_a_plain_week_has_weeknights_a_friday_and_a_weekend() -> None:
    kinds = day_kinds(keski_uusimaa(), date(2026, 9, 7), date(2026, 9, 13))
    expected = [*["weeknight"] * 4, "friday", "saturday", "sunday"]
    assert [k.cls for k in kinds.values()] == expected


def test_what_the_ring_says_of_a_date_wins() -> None:
    days = date(2026, 12, 25), date(2026, 12, 24), date(2026, 9, 9), date(2026, 9, 10)
    own = Name(fi="Kunnan juhla")
    edited = keski_uusimaa(
        HolidayEdit(date=days[0], kind="plain"),
        HolidayEdit(date=days[1], kind="holiday"),
        HolidayEdit(date=days[2], kind="eve"),
        HolidayEdit(date=days[3], kind="holiday", name=own),
    )
    plain, christmas_eve, eve, holiday = (kind_of(day, edited) for day in days)
    assert plain == DayKind(kind="plain", cls="friday")
    assert (christmas_eve.cls, christmas_eve.named) == ("holiday", "christmas-2026")
    assert christmas_eve.name == kind_of(days[1]).name
    assert (eve.cls, eve.closes, eve.name) == ("eve", 780, None)
    assert (holiday.cls, holiday.closes, holiday.name) == ("holiday", 0, own)


def test_an_edit_of_an_eve_keeps_the_name_that_everybody_knows() -> None:
    day = date(2026, 12, 23)
    edited = keski_uusimaa(HolidayEdit(date=day, kind="holiday"))
    assert kind_of(day, edited).name == kind_of(day).name


def test_two_holidays_on_one_day_do_not_hide_each_other() -> None:
    assert kind_of(date(2008, 5, 1)).named == "vappu-2008"
    assert kind_of(date(2008, 4, 30)).cls == "eve"
