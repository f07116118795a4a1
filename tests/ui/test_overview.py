"""What the first page says of the small ring, at different instants."""

from datetime import UTC, datetime

import pytest

from roster.domain.feeds import Subscription
from roster.storage import Store
from tests.storage.people import edit, handed
from tests.ui import world
from tests.ui.conftest import Clock
from tests.ui.reading import LOCALES, html, opened


@pytest.fixture
def ring(store: Store) -> Store:
    world.keep_ring(store)
    return store


def at(clock: Clock, *when: int) -> str:
    clock.now = datetime(*when, tzinfo=UTC)  # type: ignore[misc,arg-type]
    return html(opened("overview"))


@pytest.mark.usefixtures("ring")
def test_a_ring_without_a_roster_is_told_to_plan_the_first(clock: Clock) -> None:
    said = at(clock, 2026, 12, 1, 10)
    assert "No published roster covers this day" in said
    assert "Nothing is planned from 1 Dec 2026 on" in said
    assert "There is no roster yet. Plan the first one." in said


def test_who_is_on_duty_now_stands_with_until_when_and_who_is_next(
    ring: Store, clock: Clock
) -> None:
    world.in_force(ring)
    said = at(clock, 2027, 1, 5, 20)
    assert "Aino Rautio" in said
    assert "Until Mon 11 Jan 08:00" in said
    assert "Next Mon 11 Jan 16:00: Eero Pihlaja" in said
    assert "No published roster" not in said


def test_in_office_hours_nobody_is_on_duty_but_the_next_one_is_named(
    ring: Store, clock: Clock
) -> None:
    world.in_force(ring)
    said = at(clock, 2027, 1, 7, 10)
    assert "Office hours: nobody is on duty." in said
    assert "Next Thu 7 Jan 16:00" in said


def test_a_draft_is_nobodys_duty_yet(ring: Store, clock: Clock) -> None:
    world.keep_draft(ring)
    assert "No published roster covers this day" in at(clock, 2027, 1, 5, 20)


@pytest.mark.parametrize(
    ("day", "told", "sign"),
    [
        ((2026, 12, 1, 10), "27 days left to publish", "neu"),
        ((2026, 12, 20, 10), "8 days left to publish", "warn"),
        ((2026, 12, 27, 10), "1 day left to publish", "warn"),
        ((2026, 12, 28, 10), "today is the last day to publish", "warn"),
        ((2026, 12, 30, 10), "2 days late", "bad"),
    ],
)
def test_a_draft_counts_the_days_to_the_statutory_week(
    ring: Store, clock: Clock, day: tuple[int, ...], told: str, sign: str
) -> None:
    world.keep_draft(ring)
    said = at(clock, *day)
    assert f"Publish 4 Jan – 28 Feb 2027: {told}" in said
    assert f'<span class="tag {sign}">{told}</span>' in said


def test_a_gap_of_the_next_fourteen_days_is_told_first(ring: Store, clock: Clock) -> None:
    world.in_force(ring)
    assert "of the next 14 days has nobody" not in at(clock, 2026, 12, 20, 10)
    said = at(clock, 2026, 12, 30, 10)
    assert "1 duty of the next 14 days has nobody" in said
    assert "Sat 9 Jan Front duty" in said
    assert said.index("has nobody") < said.index("Periods")


def test_the_strip_shows_fourteen_days_with_the_gap_and_the_holiday(
    ring: Store, clock: Clock
) -> None:
    world.in_force(ring)
    said = at(clock, 2027, 1, 4, 10)
    strip = said[said.index('class="strip"') :]
    assert strip.count('class="d"') == 14
    assert strip.count("nobody yet") == 1
    assert '<div class="hol">' in strip
    assert "not planned" not in strip


def test_after_the_last_roster_the_next_is_to_be_planned(ring: Store, clock: Clock) -> None:
    world.in_force(ring)
    assert "Nothing is planned from 1 Mar 2027 on" in at(clock, 2027, 2, 1, 10)


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_the_days_left_are_told_in_the_readers_language(
    ring: Store, clock: Clock, language: str
) -> None:
    world.keep_draft(ring)
    clock.now = datetime(2026, 12, 20, 10, tzinfo=UTC)
    said = html(opened("overview", LOCALES[language]))
    assert {"fi": "8 päivää aikaa julkaista", "sv": "8 dagar kvar att publicera"}[language] in said


def test_a_draft_that_is_looked_at_does_not_hide_who_is_on_duty(ring: Store, clock: Clock) -> None:
    number = world.keep_draft(ring, "Version 2")
    world.in_force(ring)
    clock.now = datetime(2027, 1, 5, 20, tzinfo=UTC)
    assert "Until Mon 11 Jan 08:00" in html(opened("overview", roster=str(number)))


def test_a_late_change_without_an_answer_is_told_before_all_else(ring: Store, clock: Clock) -> None:
    roster = world.in_force(ring)
    clock.now = datetime(2027, 1, 4, 12, tzinfo=UTC)
    cells = next(c for n in range(9) if (c := handed(ring, roster, nth=n))[0].person == "liisa")
    ring.edit(roster, edit(cells, 1, "change", seen=0, reason="agreed"), world.KAISA)
    said = html(opened("overview"))
    assert "1 late change has not been answered" in said
    assert "Phone: Liisa &lt;Tarvainen&gt;." in said
    assert said.index("not been answered") < said.index("of the next 14 days")
    (late,) = [x for x in ring.post.of_ring("esimerkki") if x.ack]
    ring.post.acknowledge(ring.post.token(late.id), clock.now)
    assert "not been answered" not in html(opened("overview"))


def test_a_refused_letter_and_a_calendar_that_is_not_fetched_wait_for_the_coordinator(
    ring: Store, clock: Clock
) -> None:
    world.in_force(ring)
    liisa = next(x for x in ring.post.of_ring("esimerkki") if x.person == "liisa")
    ring.post.settle(liisa.id, "refused", clock.now, "550 no such mailbox")
    assert "1 letter was refused" in html(opened("overview"))
    for person in ("aino", "sanna"):
        ring.make_link(Subscription(ring="esimerkki", person=person), world.KAISA)
    clock.now = datetime(2027, 1, 4, 12, tzinfo=UTC)
    said = html(opened("overview"))
    assert "1 letter was refused" not in said
    assert "1 person on duty soon will not see a change of this evening" in said
    assert "If you change their duties, phone: Aino Rautio." in said
