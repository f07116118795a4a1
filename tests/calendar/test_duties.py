"""The dated duties of rings, to the hour."""

from datetime import date, timedelta
from time import process_time

import pytest

from roster.calendar.duties import block_of, duties, past_duty
from roster.domain.duties import Duty
from roster.domain.people import Served
from roster.domain.ring import EveRule, Hours, Ring, TierHours
from tests.calendar.rings import (
    MORNING,
    agreement,
    hours,
    keski_uusimaa,
    local,
    mobile,
    of_tier,
    ring,
    tier,
    utc,
)

SEVEN = date(2026, 9, 7), date(2026, 9, 13)


def front(asked: Ring, first: date, last: date | None = None) -> list[Duty]:
    return of_tier(duties(asked, first, last or first), "front")


@pytest.mark.parametrize(
    ("first", "start", "end", "expected"),
    [
        (date(2026, 1, 5), "Mon 05.01.2026 13:00", "Wed 07.01.2026 08:00", 43),
        (date(2026, 4, 2), "Thu 02.04.2026 13:00", "Tue 07.04.2026 08:00", 115),
        (date(2026, 4, 30), "Thu 30.04.2026 13:00", "Mon 04.05.2026 08:00", 91),
        (date(2026, 5, 13), "Wed 13.05.2026 13:00", "Fri 15.05.2026 08:00", 43),
        (date(2026, 6, 18), "Thu 18.06.2026 13:00", "Mon 22.06.2026 08:00", 91),
        (date(2026, 12, 23), "Wed 23.12.2026 13:00", "Mon 28.12.2026 08:00", 115),
        (date(2026, 12, 31), "Thu 31.12.2026 13:00", "Mon 04.01.2027 08:00", 91),
        (date(2026, 3, 27), "Fri 27.03.2026 13:00", "Mon 30.03.2026 08:00", 66),
        (date(2026, 10, 23), "Fri 23.10.2026 13:00", "Mon 26.10.2026 08:00", 68),
        (date(2026, 9, 11), "Fri 11.09.2026 13:00", "Mon 14.09.2026 08:00", 67),
        (date(2027, 3, 25), "Thu 25.03.2027 13:00", "Tue 30.03.2027 08:00", 114),
    ],
)
def test_while_offices_are_closed_aino_has_as_many_hours_as_the_wall_calendar_says(
    first: date, start: str, end: str, expected: int
) -> None:
    (whole,) = front(keski_uusimaa(cuts=()), first)
    assert (local(whole.start), local(whole.end), whole.hours) == (start, end, expected)
    stop = first + timedelta(hours=expected)
    pieces = [d for d in front(keski_uusimaa(), first, stop) if d.end <= whole.end]
    assert sum(piece.hours for piece in pieces) == expected


def test_a_plain_week_of_keski_uusimaa_is_seven_duties_and_135_hours_in_each_tier() -> None:
    week = duties(keski_uusimaa(), *SEVEN)
    assert len(week) == 14
    for tier_id in ("front", "backup"):
        assert [d.hours for d in of_tier(week, tier_id)] == [17, 17, 17, 17, 19, 24, 24]
    assert sum(d.hours for d in of_tier(week, "front")) == 135
    assert [d.cls for d in of_tier(week, "front")][3:] == [
        "weeknight",
        "friday",
        "saturday",
        "sunday",
    ]


@pytest.mark.parametrize(
    ("day", "expected"), [(date(2026, 10, 24), 12), (date(2026, 3, 28), 10), (date(2026, 9, 5), 11)]
)
def test_ainos_night_from_21_to_08_is_12_hours_in_october_and_10_in_march(
    day: date, expected: int
) -> None:
    night = tier(hours="always", cuts=(MORNING, 21 * 60))
    *_, last = front(ring(agreement(night)), day)
    assert (local(last.start)[-5:], local(last.end)[-5:]) == ("21:00", "08:00")
    assert last.hours == expected


def test_benos_backup_week_runs_from_monday_at_16_to_monday_at_08() -> None:
    week = of_tier(duties(mobile(), *SEVEN), "backup")
    assert {d.block for d in week} == {"backup-w20260907"}
    assert {d.cls for d in week} == {"week"}
    assert local(week[0].start) == "Mon 07.09.2026 16:00"
    assert local(week[-1].end) == "Mon 14.09.2026 08:00"
    assert sum(d.hours for d in week) == 4 * 16 + 64


def test_benos_easter_week_ends_where_the_next_monday_begins() -> None:
    easter_week = of_tier(duties(mobile(), date(2026, 3, 30), date(2026, 4, 5)), "backup")
    assert local(easter_week[-1].end) == "Mon 06.04.2026 08:00"
    uncut = of_tier(duties(mobile(cuts=()), date(2026, 3, 30), date(2026, 4, 5)), "backup")
    assert local(uncut[-1].end) == "Tue 07.04.2026 08:00"


def test_a_week_may_change_on_friday() -> None:
    (*_, sunday) = of_tier(duties(mobile(change_day="fri"), *SEVEN), "backup")
    assert sunday.block == "backup-w20260911"
    assert local(sunday.end) == "Fri 18.09.2026 08:00"


def test_a_cut_that_leaves_too_short_a_piece_is_not_made() -> None:
    short = ring(agreement(tier(cuts=(MORNING, 20 * 60), least_minutes=7 * 60)))
    cut = front(short, date(2026, 9, 10), date(2026, 9, 13))
    starts = ["Thu 15", "Fri 13", "Fri 20", "Sat 08", "Sat 20", "Sun 08", "Sun 20"]
    assert [f"{local(d.start)[:3]} {local(d.start)[-5:-3]}" for d in cut] == starts


def test_nobody_comes_for_the_last_hour_before_the_offices_open() -> None:
    seven = ring(agreement(tier(cuts=(7 * 60,), least_minutes=120)))
    assert [d.hours for d in front(seven, date(2026, 9, 9))] == [17]


def test_two_cuts_closer_than_the_least_make_one() -> None:
    close = ring(agreement(tier(cuts=(20 * 60, 21 * 60), least_minutes=120)))
    assert [d.hours for d in front(close, date(2026, 9, 9))] == [5, 12]


def test_a_unit_round_the_clock_changes_at_its_cuts_and_hands_over_for_a_quarter() -> None:
    unit = tier(hours="always", cuts=(7 * 60, 15 * 60, 22 * 60), handover_minutes=15)
    shifts = front(ring(agreement(unit)), date(2026, 9, 9))
    assert [(local(d.start)[-5:], local(d.end)[-5:]) for d in shifts] == [
        ("07:00", "15:15"),
        ("15:00", "22:15"),
        ("22:00", "07:15"),
    ]
    assert [d.points for d in shifts] == [8250, 7250, 9250]


def test_a_unit_without_cuts_changes_at_midnight() -> None:
    (day,) = front(ring(agreement(tier(hours="always"))), date(2026, 10, 25))
    assert (local(day.start)[-5:], day.hours) == ("00:00", 25)
    assert day.last_day == day.day


def test_a_ring_without_office_hours_is_kept_round_the_clock() -> None:
    closed = ring(agreement(tier(cuts=(MORNING,), least_minutes=1440), office_hours={}))
    assert [d.hours for d in front(closed, *SEVEN)] == [24] * 7


def test_nobody_hands_over_to_themselves_within_a_week() -> None:
    week = of_tier(duties(mobile(handover_minutes=30), *SEVEN), "backup")
    assert {local(d.end)[-5:] for d in week} == {"08:00"}
    unit = tier(hours="always", cuts=(MORNING,), blocks="week", handover_minutes=30)
    *days, sunday = front(ring(agreement(unit)), *SEVEN)
    assert {local(d.end)[-5:] for d in days} == {"08:00"}
    assert local(sunday.end) == "Mon 14.09.2026 08:30"


def test_a_handover_is_no_longer_than_the_duty_that_takes_over() -> None:
    unit = tier(hours="always", cuts=(MORNING, MORNING + 20), handover_minutes=60)
    short, long = front(ring(agreement(unit)), date(2026, 9, 9))
    assert [local(d.end)[-5:] for d in (short, long)] == ["09:20", "08:20"]


def test_a_third_person_comes_on_friday_and_saturday_evenings() -> None:
    evenings = TierHours(weekdays=("fri", "sat"), hours=hours(18, 24))
    third = front(ring(agreement(tier(hours=(evenings,)))), *SEVEN)
    assert [(local(d.start)[:3], d.hours) for d in third] == [("Fri", 6), ("Sat", 6)]
    assert third[0].last_day == third[0].day


def test_a_stretch_past_midnight_belongs_to_the_evening_it_starts_on() -> None:
    late = TierHours(weekdays=("sat",), hours=hours(20, 2))
    (night,) = front(ring(agreement(tier(hours=(late,)))), date(2026, 10, 24))
    assert (local(night.end), night.cls) == ("Sun 25.10.2026 02:00", "saturday")
    assert night.last_day == date(2026, 10, 25)


def test_stretches_that_meet_stay_apart_and_those_that_overlap_are_served_once() -> None:
    day, night = (
        TierHours(weekdays=("wed",), hours=hours(8, 20)),
        TierHours(weekdays=("wed",), hours=hours(19, 8)),
    )
    both = front(ring(agreement(tier(hours=(day, night)))), date(2026, 9, 9))
    assert [(local(d.start)[-5:], d.hours) for d in both] == [("08:00", 12), ("20:00", 12)]


def test_points_are_hours_times_weight_rounded_half_up() -> None:
    weights = {"standby": {"eve": 2001, "holiday": 3000}}
    short = TierHours(weekdays=("wed", "thu"), hours=Hours(opens=0, closes=30))
    weighed = ring(agreement(tier(hours=(short,)), weights=weights))
    eve, holiday = front(weighed, date(2026, 5, 13), date(2026, 5, 14))
    assert (eve.points, holiday.points) == (1001, 1500)
    assert front(weighed, date(2026, 9, 9))[0].points == 500


def test_in_a_week_each_night_keeps_the_weight_of_its_own_day() -> None:
    weekly = tier(blocks="week", cuts=(MORNING,))
    weighed = ring(agreement(weekly, weights={"standby": {"sunday": 2000}}))
    week = front(weighed, *SEVEN)
    assert [d.points for d in week[-2:]] == [24_000, 48_000]


def test_a_duty_carries_the_needs_of_its_tier() -> None:
    needs = tier(form="active", persons=2, qualifications=("emergency_placement",))
    (duty,) = front(ring(agreement(needs)), date(2026, 12, 31))
    assert (duty.form, duty.persons, duty.qualifications) == ("active", 2, needs.qualifications)
    assert (duty.id, duty.holiday) == ("front-20261231T1100Z", "new_year-2027")
    assert duty.last_day == date(2027, 1, 4)


def test_benos_past_christmas_week_is_remembered_as_the_week_it_was() -> None:
    christmas = date(2025, 12, 25)
    (planned,) = of_tier(duties(mobile(), christmas, christmas), "backup")[:1]
    seat = Served(person="beno", tier="backup", start=planned.start, end=planned.end)
    assert past_duty(mobile(), seat) == planned
    assert (planned.holiday, planned.cls) == ("christmas-2025", "week")
    assert block_of(mobile(), "backup", planned.start) == planned.block == "backup-w20251222"


def test_a_front_duty_and_an_unknown_tier_belong_to_no_week() -> None:
    assert block_of(mobile(), "front", utc("2026-09-09T13:00")) is None
    assert block_of(mobile(), "third", utc("2026-09-09T13:00")) is None
    seat = Served(
        person="aino", tier="third", start=utc("2026-09-09T13:00"), end=utc("2026-09-09T14:00")
    )
    with pytest.raises(KeyError):
        past_duty(mobile(), seat)


def test_eves_on_which_offices_keep_their_hours_shorten_nothing() -> None:
    open_eves = ring(agreement(eves=EveRule(closes=None)))
    (vappu,) = front(open_eves, date(2026, 4, 30))
    assert (local(vappu.start)[-5:], vappu.cls) == ("15:00", "eve")


def test_a_year_of_three_tiers_takes_a_moment() -> None:
    unit = tier("unit", hours="always", cuts=(MORNING, 15 * 60, 22 * 60), handover_minutes=15)
    three = ring(agreement(tier(cuts=(MORNING,)), tier("backup", blocks="week"), unit))
    started = process_time()
    assert len(duties(three, date(2026, 1, 1), date(2026, 12, 31))) > 1500
    assert process_time() - started < 2
