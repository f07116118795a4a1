"""A roster in force: what it shows, what it carries on, and how it may still change."""

from datetime import date, timedelta

import pytest

from roster.domain.changes import Grounds, Took
from roster.domain.duties import Dates
from roster.domain.errors import Refused
from roster.domain.publishing import Publishing
from roster.storage import Store
from tests.storage.people import (
    FIRST,
    LAST,
    RING,
    RITVA,
    Clock,
    asked,
    drafted,
    edit,
    handed,
    published,
)


def test_drafts_are_never_shown(store: Store) -> None:
    drafted(store)
    assert store.shown(RING) == ()


def test_a_published_roster_is_shown_duty_by_duty(store: Store) -> None:
    roster = store.roster(published(store))
    shown = {s.duty.id: s for s in store.shown(RING)}
    assert set(shown) == {d.id for d in roster.duties}
    assert {(p, d) for d, s in shown.items() for p in s.people} == set(roster.marks)
    assert {s.sequence for s in shown.values()} == {0}


def test_a_change_moves_only_its_own_duty_in_what_is_shown(store: Store, clock: Clock) -> None:
    roster = published(store)
    before = {s.duty.id: s for s in store.shown(RING)}
    clock.now += timedelta(hours=2)
    cells = handed(store, roster, "terhi-ketola")
    store.edit(roster, edit(cells, 1, "change", reason="sairastui"), RITVA)
    after = {s.duty.id: s for s in store.shown(RING)}
    moved = [d for d in after if after[d] != before[d]]
    assert moved == [cells[0].duty]
    assert after[moved[0]].sequence == 1
    assert after[moved[0]].changed_at == clock.now
    assert store.roster(roster).state == "changed"


def reworded(store: Store, clock: Clock, **changed: object) -> set[str]:
    """The duties that move when the ring's facts change so two hours later."""
    before = {s.duty.id: s for s in store.shown(RING)}
    facts = store.facts(RING)
    assert facts
    clock.now += timedelta(hours=2)
    store.keep(facts.model_copy(update=changed), RITVA)
    after = {s.duty.id: s for s in store.shown(RING)}
    moved = {d for d in after if after[d] != before[d]}
    assert {(after[d].sequence, after[d].changed_at) for d in moved} <= {(1, clock.now)}
    return moved


def test_a_new_phone_of_a_tier_moves_every_duty_since_its_calendars_say_it(
    store: Store, clock: Clock
) -> None:
    published(store)
    ring = store.facts(RING).ring  # type: ignore[union-attr]
    phones = dict.fromkeys(ring.tiers(), "+358 40 123 4567")
    contacts = ring.contacts.model_copy(update={"phones": phones})
    moved = reworded(store, clock, ring=ring.model_copy(update={"contacts": contacts}))
    assert moved == {s.duty.id for s in store.shown(RING)}


def test_a_new_name_moves_the_duties_of_the_one_who_bears_it(store: Store, clock: Clock) -> None:
    published(store)
    who = next(p for s in store.shown(RING) for p in s.people)
    own = {s.duty.id for s in store.shown(RING) if who in s.people}
    people = tuple(
        p.model_copy(update={"name": "Terhi Salo"}) if p.id == who else p
        for p in store.facts(RING).people  # type: ignore[union-attr]
    )
    assert reworded(store, clock, people=people) == own


def test_what_no_calendar_says_moves_no_duty(store: Store, clock: Clock) -> None:
    published(store)
    ring = store.facts(RING).ring  # type: ignore[union-attr]
    contacts = ring.contacts.model_copy(update={"coordinator": ("uusi@example.org",)})
    other = ring.model_copy(update={"contacts": contacts})
    assert reworded(store, clock, ring=other, wishes=()) == set()


def test_a_published_roster_is_not_edited_without_consent_or_reason(store: Store) -> None:
    roster = published(store)
    cells = handed(store, roster)
    for asked_for in (edit(cells, 1), edit(cells, 2, "change")):
        with pytest.raises(Refused):
            store.edit(roster, asked_for, RITVA)
    assert store.undo(roster, RITVA, "ritva-1", 3) is None
    with pytest.raises(Refused):
        store.become(roster, "published", RITVA)


def test_a_duty_that_has_begun_stays_as_it_was_planned(store: Store, clock: Clock) -> None:
    roster = published(store)
    first = min(store.roster(roster).duties, key=lambda d: d.start)
    clock.now = first.start
    with pytest.raises(Refused):
        store.edit(roster, edit(handed(store, roster), 1, "change", reason="x"), RITVA)


def test_a_second_roster_for_days_in_force_is_refused(store: Store) -> None:
    published(store)
    other = drafted(store, date(2027, 1, 25), date(2027, 2, 21))
    with pytest.raises(Refused):
        store.publish(other, Publishing(case=asked(store).case), RITVA)
    assert store.roster(other).state == "draft"


def test_the_next_period_knows_what_was_published_before_it(store: Store) -> None:
    roster = published(store)
    facts = store.known(RING, LAST + timedelta(days=1))
    assert facts
    seats = {(s.person, s.start) for s in facts.history}
    duty = store.roster(roster).duty
    assert {(s.person, duty[s.duty].start) for s in store.roster(roster).marks} <= seats
    assert {b.as_of for b in facts.balances} >= {LAST}
    known = store.known(RING, FIRST)
    assert known
    assert all(s.start.date() < FIRST for s in known.history)


def test_a_change_of_one_period_moves_what_the_next_one_carries(store: Store) -> None:
    roster = published(store)
    published(store, date(2027, 2, 1), date(2027, 2, 28))
    after = date(2027, 3, 1)
    before = store.known(RING, after)
    store.edit(
        roster, edit(handed(store, roster, "terhi-ketola"), 1, "change", reason="vaihto"), RITVA
    )
    now = store.known(RING, after)
    assert before
    assert now
    february = date(2027, 2, 28)
    assert [b for b in before.balances if b.as_of == february] != [
        b for b in now.balances if b.as_of == february
    ]


def test_who_takes_over_in_the_night_gets_the_hours_served(store: Store, clock: Clock) -> None:
    roster = published(store)
    duty = min(store.roster(roster).duties, key=lambda d: d.start)
    planned = next(s.person for s in store.roster(roster).marks if s.duty == duty.id)
    half = duty.start + (duty.end - duty.start) / 2
    took = Took(duty=duty.id, person="terhi-ketola", instead=planned, start=half, end=duty.end)
    with pytest.raises(Refused):  # it has not begun
        store.take(roster, took.model_copy(update={"grounds": Grounds(reason="x")}), RITVA)
    clock.now = duty.end
    with pytest.raises(Refused):  # neither consent nor reason
        store.take(roster, took, RITVA)
    store.take(roster, took.model_copy(update={"grounds": Grounds(consent=(planned,))}), RITVA)
    facts = store.known(RING, LAST + timedelta(days=1))
    assert facts
    own = {(s.person, s.start, s.end) for s in facts.history if s.tier == duty.tier}
    assert {(planned, duty.start, half), ("terhi-ketola", half, duty.end)} <= own
    assert store.roster(roster).marks  # the plan stays beside it


def test_a_roster_is_served_when_its_last_duty_has_ended(store: Store, clock: Clock) -> None:
    roster = published(store)
    with pytest.raises(Refused):
        store.become(roster, "served", RITVA)
    clock.now = max(d.end for d in store.roster(roster).duties)
    store.become(roster, "served", RITVA)
    store.become(roster, "archived", RITVA)
    with pytest.raises(Refused):
        store.become(roster, "draft", RITVA)


def test_what_a_newcomer_takes_over_is_counted(store: Store) -> None:
    roster = published(store)
    facts = store.facts(RING)
    assert facts
    aino = facts.people[0].model_copy(update={"id": "aino", "active": Dates(first=FIRST)})
    store.keep(facts.model_copy(update={"people": (*facts.people, aino)}), RITVA)
    store.edit(roster, edit(handed(store, roster, "aino"), 1, "change", reason="sairas"), RITVA)
    known = store.known(RING, LAST + timedelta(days=1))
    assert known
    (points,) = [b.points for b in known.balances if b.person == "aino" and not b.tier + b.cls]
    assert points > 0
