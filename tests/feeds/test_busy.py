"""Busy times of a person's own calendar: spans and days, never what they are."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from roster.calendar.duties import duties
from roster.domain.errors import BadInput
from roster.feeds.busy import busy_times, obstacles
from tests.storage.people import example

HELSINKI = ZoneInfo("Europe/Helsinki")
FIRST, LAST = date(2026, 10, 19), date(2026, 11, 8)


def calendar(*events: str) -> bytes:
    body = "".join(
        f"BEGIN:VEVENT\r\nUID:{n}\r\n{e}\r\nEND:VEVENT\r\n" for n, e in enumerate(events)
    )
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n{body}END:VCALENDAR\r\n".encode()


def spans(*events: str) -> list[tuple[datetime, datetime]]:
    found = busy_times(calendar(*events), FIRST, LAST, "Europe/Helsinki")
    return [(s.start.astimezone(HELSINKI), s.end.astimezone(HELSINKI)) for s in found]


def test_an_evening_is_busy_in_local_time() -> None:
    assert spans("DTSTART:20261020T180000\r\nDTEND:20261020T200000\r\nSUMMARY:secret") == [
        (
            datetime(2026, 10, 20, 18, tzinfo=HELSINKI),
            datetime(2026, 10, 20, 20, tzinfo=HELSINKI),
        )
    ]


def test_a_weekly_evening_stays_at_its_hour_across_the_clock_change() -> None:
    found = spans(
        "DTSTART;TZID=Europe/Helsinki:20261020T180000\r\nDTEND;TZID=Europe/Helsinki:"
        "20261020T200000\r\nRRULE:FREQ=WEEKLY"
    )
    assert [(s.date(), s.hour) for s, _ in found] == [
        (date(2026, 10, 20), 18),
        (date(2026, 10, 27), 18),
        (date(2026, 11, 3), 18),
    ]


def test_a_day_without_hours_is_busy_from_midnight_to_midnight() -> None:
    (span,) = spans("DTSTART;VALUE=DATE:20261025\r\nDTEND;VALUE=DATE:20261026")
    assert span[0] == datetime(2026, 10, 25, tzinfo=HELSINKI)
    assert span[1] == datetime(2026, 10, 26, tzinfo=HELSINKI)


@pytest.mark.parametrize("free", ["TRANSP:TRANSPARENT", "STATUS:CANCELLED"])
def test_what_is_free_or_cancelled_is_not_busy(free: str) -> None:
    assert spans(f"DTSTART:20261020T180000Z\r\nDTEND:20261020T200000Z\r\n{free}") == []


def test_only_what_meets_a_duty_is_an_obstacle() -> None:
    dated = duties(example("mobile").ring, FIRST, LAST)
    busy = busy_times(
        calendar(
            "DTSTART:20261020T090000\r\nDTEND:20261020T110000",  # a meeting in office hours
            "DTSTART:20261021T180000\r\nDTEND:20261021T200000",
            "DTSTART:20261022T180000\r\nDTEND:20261022T200000",
        ),
        FIRST,
        LAST,
        "Europe/Helsinki",
    )
    front = [d for d in dated if d.tier == "front"]
    (absence,) = obstacles("terhi", busy, front)
    assert (absence.first, absence.last) == (date(2026, 10, 21), date(2026, 10, 22))
    assert absence.kind == "obstacle"


OFTEN = "DTSTART:20261020T000000Z\r\nDTEND:20261020T000001Z\r\nRRULE:FREQ=SECONDLY"


@pytest.mark.parametrize("data", [b"<html>", b"\xff\xfe\x00", calendar(OFTEN)])
def test_what_is_no_calendar_or_too_much_of_one_is_refused(data: bytes) -> None:
    with pytest.raises(BadInput):
        busy_times(data, FIRST, LAST, "Europe/Helsinki")


def test_an_empty_calendar_has_no_busy_times() -> None:
    assert spans() == []


def test_a_calendar_of_many_megabytes_is_refused() -> None:
    with pytest.raises(BadInput):
        busy_times(b" " * 5_000_001, FIRST, LAST, "Europe/Helsinki")
