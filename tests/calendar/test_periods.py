"""Periods side by side hold each duty once, wherever the line between them is drawn."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from roster.calendar.duties import block_of, duties, past_duty
from roster.domain.duties import DAY, Duty
from roster.domain.people import Served
from roster.domain.ring import Agreement, Ring, TierHours
from tests.calendar.rings import hours, local, mobile, of_tier, ring
from tests.calendar.worlds import agreements, rings
from tests.drawing import drawn

starts = st.dates(date(2025, 1, 1), date(2028, 11, 1))
lengths = st.integers(0, 20)


def blocks(made: tuple[Duty, ...]) -> set[str]:
    return {d.block for d in made if d.block}


def as_planned_in_one(asked: Ring, a: date, b: date, c: date) -> bool:
    one = duties(asked, a, b)
    two = duties(asked, b + DAY, c, begun=blocks(one))
    whole = duties(asked, a, c)
    return sorted((*one, *two), key=lambda d: (d.start, d.tier)) == list(whole)


@settings(max_examples=drawn(1.5), deadline=None)
@given(asked=rings("backup", "front"), a=starts, n=lengths, m=lengths)
def test_two_periods_hold_what_one_period_over_both_holds(
    asked: Ring, a: date, n: int, m: int
) -> None:
    b = a + n * DAY
    assert as_planned_in_one(asked, a, b, b + (m + 1) * DAY)


@settings(max_examples=drawn(1.5), deadline=None)
@given(
    old=agreements("front", "backup"),
    new=agreements("front", "third"),
    a=starts,
    spans=st.tuples(lengths, lengths, st.integers(-10, 40)),
)
def test_so_they_do_when_the_agreement_changes_between(
    old: Agreement, new: Agreement, a: date, spans: tuple[int, int, int]
) -> None:
    n, m, since = spans
    valid = {"version": "2", "valid_from": a + since * DAY}
    asked = ring(old, new.model_copy(update=valid), codes=("106", "186"))
    b = a + n * DAY
    assert as_planned_in_one(asked, a, b, b + (m + 1) * DAY)


@settings(max_examples=drawn(1), deadline=None)
@given(asked=rings("backup", "front"), a=starts)
def test_each_duty_looks_the_same_once_it_is_history(asked: Ring, a: date) -> None:
    for duty in duties(asked, a, a + 8 * DAY):
        seat = Served(person="aino", tier=duty.tier, start=duty.start, end=duty.end)
        assert past_duty(asked, seat) == duty
        assert block_of(asked, duty.tier, duty.start) == duty.block


def test_benos_week_begun_in_june_is_junes_even_where_it_runs_into_july() -> None:
    june = of_tier(duties(mobile(), date(2026, 6, 1), date(2026, 6, 30)), "backup")
    assert local(june[-1].end) == "Mon 06.07.2026 08:00"
    begun = {d.block or "" for d in june}
    july = of_tier(duties(mobile(), date(2026, 7, 1), date(2026, 7, 31), begun), "backup")
    assert local(july[0].start) == "Mon 06.07.2026 16:00"


def test_a_week_that_history_lacks_is_planned_short_under_its_own_name() -> None:
    july = of_tier(duties(mobile(), date(2026, 7, 1), date(2026, 7, 31)), "backup")
    short = [d for d in july if d.block == "backup-w20260629"]
    assert (local(short[0].start), len(short)) == ("Wed 01.07.2026 16:00", 5)


def test_a_week_that_begins_in_the_period_is_planned_whatever_has_begun() -> None:
    first, last = date(2026, 6, 29), date(2026, 7, 5)
    whole = duties(mobile(), first, last)
    assert duties(mobile(), first, last, begun=blocks(whole)) == whole


def test_benos_week_of_a_monday_and_a_sunday_has_begun_by_the_sunday() -> None:
    ends = TierHours(weekdays=("mon", "sun"), hours=hours(18, 22))
    sunday = date(2026, 9, 13)
    begun = duties(mobile(hours=(ends,)), sunday, sunday, begun={"backup-w20260907"})
    assert of_tier(begun, "backup") == []


def test_a_short_week_with_nothing_before_the_end_waits_for_the_next_period() -> None:
    uncut = mobile(cuts=())
    weekend = date(2026, 9, 12), date(2026, 9, 13)
    assert duties(uncut, *weekend, begun=()) == tuple(of_tier(duties(uncut, *weekend), "front"))
