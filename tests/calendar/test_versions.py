"""An agreement that changes while people are on duty."""

from datetime import date
from typing import Any

from roster.calendar.duties import duties
from roster.domain.duties import Duty
from roster.domain.ring import Ring, Tier, TierHours
from tests.calendar.rings import MORNING, agreement, hours, local, mobile, ring, tier

SATURDAY = date(2026, 9, 12)
WEEKEND = date(2026, 9, 11), date(2026, 9, 13)


def changing(old: tuple[Tier, ...], new: tuple[Tier, ...], **said: Any) -> Ring:
    """The old tiers until Friday 11.9.2026, the new ones from Saturday."""
    return ring(agreement(*old), agreement(*new, version="2", valid_from=SATURDAY, **said))


def times(found: tuple[Duty, ...]) -> list[tuple[str, str]]:
    at = [(local(d.start), local(d.end)) for d in found]
    return [(f"{a[:3]} {a[-5:-3]}", f"{b[:3]} {b[-5:-3]}") for a, b in at]


def test_ainos_friday_night_ends_as_it_was_agreed_when_it_began() -> None:
    changed = changing((tier(cuts=(MORNING,)),), (tier(cuts=(12 * 60,), form="active"),))
    found = duties(changed, *WEEKEND)
    assert times(found) == [
        ("Fri 13", "Sat 08"),
        ("Sat 08", "Sat 12"),
        ("Sat 12", "Sun 12"),
        ("Sun 12", "Mon 08"),
    ]
    assert [d.form for d in found] == ["standby", *["active"] * 3]


def test_an_uncut_weekend_stays_with_the_agreement_it_began_under() -> None:
    assert times(duties(changing((tier(),), (tier(cuts=(MORNING,)),)), *WEEKEND)) == [
        ("Fri 13", "Mon 08")
    ]


def test_a_new_tier_begins_at_midnight_and_a_dropped_one_serves_out_its_duty() -> None:
    changed = changing((tier("old", cuts=(MORNING,)),), (tier("new", cuts=(MORNING,)),))
    found = duties(changed, *WEEKEND)
    assert [d.tier for d in found] == ["old", "new", "new", "new"]
    assert times(found)[:2] == [("Fri 13", "Sat 08"), ("Sat 00", "Sat 08")]


def test_offices_open_by_the_agreement_of_the_day() -> None:
    changed = changing((tier(),), (tier(),), office_hours={"sat": hours(9, 10)})
    assert times(duties(changed, *WEEKEND)) == [("Fri 13", "Sat 09"), ("Sat 10", "Sat 09")]


def test_a_stretch_of_the_old_agreement_is_not_served_under_the_new() -> None:
    evenings = TierHours(weekdays=("fri", "sat"), hours=hours(18, 24))
    changed = changing((tier(hours=(evenings,)),), (tier(hours="always", cuts=(MORNING,)),))
    assert times(duties(changed, SATURDAY, SATURDAY)) == [
        ("Sat 00", "Sat 08"),
        ("Sat 08", "Sun 08"),
    ]
    back = changing((tier(hours="always", cuts=(MORNING,)),), (tier(hours=(evenings,)),))
    assert times(duties(back, *WEEKEND)) == [
        ("Fri 08", "Sat 08"),
        ("Sat 18", "Sun 00"),
    ]


def test_benos_week_becomes_single_nights_when_weeks_are_given_up() -> None:
    weekly = mobile().agreements[0]
    single = mobile(blocks="none").agreements[0]
    later = single.model_copy(update={"version": "2", "valid_from": SATURDAY})
    found = [d for d in duties(ring(weekly, later), *WEEKEND) if d.tier == "backup"]
    assert [d.block for d in found] == ["backup-w20260907", None, None]
    assert [d.cls for d in found] == ["week", "saturday", "sunday"]
