"""Office hours, closed windows and the two nights when the clock changes."""

from datetime import date

from roster.calendar.windows import closed_windows, instant, office_spans
from roster.domain.duties import Dates, Span
from roster.domain.ring import EveRule, Hours, Member, Ring
from roster.domain.words import Name
from tests.calendar.rings import (
    HELSINKI,
    KESKI_UUSIMAA_HOURS,
    MOBILE_HOURS,
    agreement,
    hours,
    keski_uusimaa,
    local,
    ring,
    utc,
)


def shown(spans: tuple[Span, ...]) -> list[str]:
    return [f"{local(s.start)[:3]} {local(s.start)[-5:]}-{local(s.end)[-5:]}" for s in spans]


def test_a_time_that_spring_skips_comes_an_hour_later() -> None:
    assert instant(HELSINKI, date(2026, 3, 29), 3 * 60 + 30) == utc("2026-03-29T01:30")
    assert local(utc("2026-03-29T01:30")) == "Sun 29.03.2026 04:30"


def test_a_time_that_autumn_repeats_is_the_first_of_the_two() -> None:
    assert instant(HELSINKI, date(2026, 10, 25), 3 * 60 + 30) == utc("2026-10-25T00:30")


def test_midnight_at_the_end_of_a_day_is_the_start_of_the_next() -> None:
    day, after = date(2026, 3, 29), date(2026, 3, 30)
    assert instant(HELSINKI, day, 1440) == instant(HELSINKI, after, 0) == utc("2026-03-29T21:00")


def test_ainos_office_week_before_vappu_ends_on_thursday_at_13() -> None:
    spans = office_spans(keski_uusimaa(), "106", date(2026, 4, 27), date(2026, 5, 3))
    days = [f"{day} 08:00-15:00" for day in ("Mon", "Tue", "Wed")]
    assert shown(spans) == [*days, "Thu 08:00-13:00"]


def test_an_office_that_opens_after_the_eve_closes_stays_shut() -> None:
    late = ring(agreement(office_hours={"thu": hours(13, 18)}))
    assert office_spans(late, "106", date(2026, 4, 30), date(2026, 4, 30)) == ()


def test_jarvenpaa_keeps_its_own_hours_and_the_others_the_common_ones() -> None:
    own = {"186": {"tue": hours(9, 17)}}
    both = ring(agreement(member_hours=own), codes=("106", "186"))
    week = date(2026, 9, 7), date(2026, 9, 13)
    assert shown(office_spans(both, "186", *week)) == ["Tue 09:00-17:00"]
    assert len(office_spans(both, "106", *week)) == 5


def test_duty_begins_as_soon_as_one_office_has_closed() -> None:
    own = {"186": {**MOBILE_HOURS, "wed": hours(9, 12)}}
    both = ring(agreement(member_hours=own), codes=("106", "186"))
    windows = closed_windows(both, date(2026, 9, 8), date(2026, 9, 10))
    assert [(local(w.start)[-5:], local(w.end)[-5:]) for w in windows] == [
        ("00:00", "08:00"),
        ("15:00", "09:00"),
        ("12:00", "08:00"),
        ("15:00", "00:00"),
    ]


def test_a_municipality_that_has_left_no_longer_holds_the_ring_to_its_hours() -> None:
    left = Member(code="186", name=Name(fi="Järvenpää"), dates=Dates(last=date(2026, 9, 8)))
    said = agreement(member_hours={"186": {}})
    one = ring(said)
    both = Ring(id="r", name=one.name, members=(*one.members, left), agreements=(said,))
    windows = closed_windows(both, date(2026, 9, 8), date(2026, 9, 9))
    assert [w.hours for w in windows] == [32, 9]


def test_before_anybody_is_a_member_the_common_hours_stand() -> None:
    coming = Member(code="186", name=Name(fi="Järvenpää"), dates=Dates(first=date(2027, 1, 1)))
    early = Ring(id="r", name=Name(fi="R"), members=(coming,), agreements=(agreement(),))
    day = date(2026, 9, 9)
    assert [w.hours for w in closed_windows(early, day, day)] == [8, 9]


def test_offices_that_never_close_leave_no_window() -> None:
    always = dict.fromkeys((*KESKI_UUSIMAA_HOURS, "sat", "sun"), Hours(opens=0, closes=1440))
    open_ring = ring(agreement(office_hours=always, eves=EveRule(days=())))
    assert closed_windows(open_ring, date(2026, 9, 7), date(2026, 9, 13)) == ()


def test_an_office_hour_that_spring_skips_altogether_is_no_office_hour() -> None:
    night = {"sun": Hours(opens=3 * 60 + 30, closes=4 * 60 + 15)}
    sunday = date(2026, 3, 29)
    assert office_spans(ring(agreement(office_hours=night)), "106", sunday, sunday) == ()
