"""No instant of a tier's hours is without a duty, none has two, and none lies outside them."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from roster.calendar.duties import duties
from roster.calendar.holidays import DayKind, day_kinds
from roster.domain.duties import DAY, Duty
from roster.domain.ring import WEEKDAYS, Hours, Ring, Tier
from tests.calendar.rings import HELSINKI
from tests.calendar.worlds import STEP, rings
from tests.drawing import drawn

# Both clock changes, Easter, Midsummer and the turn of the year are asked for often.
TURNS = ((3, 20), (3, 28), (4, 10), (6, 15), (10, 20), (12, 20))
starts = st.builds(
    lambda year, turn, days: date(year, *turn) + days * DAY,
    st.integers(2025, 2028),
    st.sampled_from(TURNS),
    st.integers(-3, 3),
)


class Clock:
    """What the clock on the wall shows, found by looking at it every five minutes."""

    def __init__(self, first: date, last: date) -> None:
        at = datetime(first.year, first.month, first.day, tzinfo=UTC) - timedelta(hours=3)
        self.first_shown: dict[tuple[date, int], int] = {}
        self.shows: dict[int, date] = {}
        while at.date() <= last + DAY:
            wall = at.astimezone(HELSINKI)
            tick = int(at.timestamp()) // 60
            self.shows[tick] = wall.date()
            self.first_shown.setdefault((wall.date(), wall.hour * 60 + wall.minute), tick)
            at += timedelta(minutes=STEP)

    def tick(self, day: date, minute: int) -> int:
        """When the clock first shows a time; an hour later where spring skips it."""
        day, minute = day + minute // 1440 * DAY, minute % 1440
        shown = self.first_shown.get((day, minute))
        return self.first_shown[day, minute + 60] if shown is None else shown

    def ticks(self, first: date, last: date) -> Iterator[int]:
        return (tick for tick, day in self.shows.items() if first <= day <= last)


class Own:
    """A tier's own hours, asked instant by instant."""

    def __init__(self, ring: Ring, tier: Tier, clock: Clock, kinds: dict[date, DayKind]) -> None:
        self.ring, self.tier, self.clock, self.kinds = ring, tier, clock, kinds

    def includes(self, tick: int) -> bool:
        if self.tier.hours == "always":
            return True
        day = self.clock.shows[tick]
        if self.tier.hours == "out_of_office":
            return not all(self._office_open(m.code, day, tick) for m in self.ring.members)
        return self._in_weekly(day, tick) or self._in_weekly(day - DAY, tick)

    def _office_open(self, code: str, day: date, tick: int) -> bool:
        (said,) = self.ring.agreements
        table = said.member_hours.get(code, said.office_hours)
        hours = table.get(WEEKDAYS[day.weekday()])
        closes = self.kinds[day].closes
        if hours is None or (closes is not None and closes <= hours.opens):
            return False
        closing = hours.closes if closes is None else min(hours.closes, closes)
        return self.clock.tick(day, hours.opens) <= tick < self.clock.tick(day, closing)

    def _in_weekly(self, day: date, tick: int) -> bool:
        assert not isinstance(self.tier.hours, str)
        asked = [t.hours for t in self.tier.hours if WEEKDAYS[day.weekday()] in t.weekdays]
        return any(self._within(day, hours, tick) for hours in asked)

    def _within(self, day: date, hours: Hours, tick: int) -> bool:
        closes = hours.closes if hours.closes > hours.opens else hours.closes + 1440
        return self.clock.tick(day, hours.opens) <= tick < self.clock.tick(day, closes)


def without_handover(tier: Tier, made: tuple[Duty, ...]) -> list[tuple[int, int]]:
    """Each duty until the next takes over, after a look at how long they overlap."""
    starts = [duty.minutes[0] for duty in made]
    ends = [min(d.minutes[1], after) for d, after in zip(made, (*starts[1:], 10**9), strict=True)]
    whole = list(zip(made, zip(starts, ends, strict=True), strict=True))
    for (duty, (_, end)), (after, (start, until)) in pairwise(whole[:-1]):
        hands_over = end == start and duty.unit != after.unit
        longest = min(tier.handover_minutes, until - start)
        assert duty.minutes[1] - end == (longest if hands_over else 0)
    return [times for _, times in whole]


@settings(max_examples=drawn(1.5), deadline=None)
@given(asked=rings(), first=starts)
def test_somebody_is_on_duty_at_each_instant_of_the_tiers_hours_and_at_no_other(
    asked: Ring, first: date
) -> None:
    last, early = first + 12 * DAY, first - 40 * DAY
    tier = asked.agreements[0].tiers[0]
    clock = Clock(first - 2 * DAY, last + 2 * DAY)
    own = Own(asked, tier, clock, day_kinds(asked, first - 2 * DAY, last + 2 * DAY))
    made = without_handover(tier, duties(asked, early, last))
    served = [tick for start, end in made for tick in range(start, end, STEP)]
    wanted = set(clock.ticks(first, last))
    assert sorted(t for t in served if t in wanted) == [
        tick for tick in sorted(wanted) if own.includes(tick)
    ]


@settings(max_examples=drawn(1), deadline=None)
@given(asked=rings(), first=starts)
def test_a_unit_round_the_clock_never_works_longer_than_from_cut_to_cut(
    asked: Ring, first: date
) -> None:
    tier = asked.agreements[0].tiers[0]
    for duty in duties(asked, first, first + 7 * DAY) if tier.hours == "always" else ():
        assert duty.hours <= 25 + tier.handover_minutes / 60
        wall = duty.start.astimezone(HELSINKI)
        if wall.date() not in (date(y, 3, 31 - (5 * y // 4 + 4) % 7) for y in range(2025, 2029)):
            assert wall.hour * 60 + wall.minute in (tier.cuts or (0,))
