"""What has been kept for long enough is forgotten, and no sum changes by it."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta

import pytest
import sqlalchemy as sa

from roster.domain.changes import Grounds, Took
from roster.domain.duties import Dates
from roster.domain.people import Absence, Balance, Facts, Pin, Wish
from roster.domain.retention import Ends, ends
from roster.domain.settings import Settings
from roster.storage import Store
from tests.storage.people import (
    FIRST,
    LAST,
    RING,
    RITVA,
    Clock,
    edit,
    example,
    handed,
    published,
)

MERJA = "merja-seppanen"
LATER = datetime(2031, 6, 1, 9, tzinfo=UTC)
AFTER = LAST + timedelta(days=1)


@pytest.fixture
def store(new_store: Store, clock: Clock) -> Store:
    """A January long ago in which Merja served, changed and took over, before she left."""
    new_store.keep(_facts(), RITVA)
    new_store.set_up(Settings(reminders={f"{RING}/{MERJA}": 2}), RITVA)
    _serve_january(new_store, clock)
    clock.now = LATER
    return new_store


def _facts() -> Facts:
    facts = example()
    end = date(2027, 6, 30)
    people = tuple(
        p.model_copy(
            update={"active": Dates(first=p.active.first, last=end if p.id == MERJA else None)}
        )
        for p in facts.people
    )
    absences = (
        Absence(person=MERJA, first=date(2027, 2, 1), last=date(2027, 2, 7), kind="sick"),
        Absence(person=MERJA, first=date(2031, 5, 1), last=date(2031, 5, 7), kind="sick"),
    )
    wishes = tuple(
        Wish(person=MERJA, kind="avoid", first=day, last=day)
        for day in (date(2027, 2, 1), date(2031, 5, 1))
    )
    new = {"people": people, "absences": absences, "wishes": wishes}
    return facts.model_copy(update=new)


def _serve_january(store: Store, clock: Clock) -> None:
    roster = published(store)
    cells = handed(store, roster, "elina-rasanen", nth=1)
    reason = "Merja soitti"
    store.edit(roster, edit(cells, 1, "change", reason=reason), RITVA)
    plan = store.roster(roster)
    seat = min((s for s in plan.marks if s.person == MERJA), key=lambda s: s.duty)
    duty = plan.duty[seat.duty]
    clock.now = duty.end
    half = duty.start + (duty.end - duty.start) / 2
    grounds = Grounds(consent=(MERJA,), reason=reason)
    took = Took(
        duty=duty.id,
        person="elina-rasanen",
        instead=MERJA,
        start=half,
        end=duty.end,
        grounds=grounds,
    )
    store.take(roster, took, RITVA)


def _balances(store: Store, new: Mapping[str, str]) -> list[Balance]:
    facts = store.known(RING, AFTER)
    assert facts
    return sorted(
        (b.model_copy(update={"person": new.get(b.person, b.person)}) for b in facts.balances),
        key=lambda b: (b.as_of, b.member, b.person, b.tier, b.cls),
    )


def _all_text(store: Store) -> str:
    """Everything that the store holds, as text."""
    with store.reading() as connection:
        metadata = sa.MetaData()
        metadata.reflect(connection)
        rows = [tuple(r) for t in metadata.sorted_tables for r in connection.execute(sa.select(t))]
    return repr(rows)


def test_what_is_due_is_listed_and_nothing_changes_by_it(store: Store) -> None:
    before = _all_text(store)
    (due,) = store.due()
    assert [a.first for a in due.absences] == [date(2027, 2, 1)]
    assert [w.first for w in due.wishes] == [date(2027, 2, 1)]
    assert [p.id for p in due.people] == [MERJA]
    assert due.texts == 2
    assert due.logged > 0
    assert _all_text(store) == before


def test_who_left_long_ago_has_no_name_anywhere(store: Store) -> None:
    assert MERJA in _all_text(store)
    store.forget(RITVA)
    told = _all_text(store)
    assert MERJA not in told
    assert "Merja" not in told
    assert "Seppänen" not in told
    assert "merja.seppanen@" not in told


def test_a_reason_for_absence_is_forgotten_but_not_the_absence(store: Store) -> None:
    store.forget(RITVA)
    facts = store.facts(RING)
    assert facts
    old, new = facts.absences
    assert (old.first, old.kind) == (date(2027, 2, 1), "other")
    assert (new.first, new.kind) == (date(2031, 5, 1), "sick")
    assert [w.first for w in facts.wishes] == [date(2031, 5, 1)]


def test_balances_stay_right_when_names_go(store: Store) -> None:
    new = {MERJA: "nn-1"}
    before = _balances(store, new)
    assert any(b.person == "nn-1" for b in before)
    store.forget(RITVA)
    assert _balances(store, {}) == before
    _make_up_the_books_anew(store)
    assert _balances(store, {}) == before


def _make_up_the_books_anew(store: Store) -> None:
    """Note that somebody served as planned, which changes nothing but makes the books follow."""
    (line,) = store.rosters(RING)
    seat, *_ = sorted(store.roster(line.id).marks)
    duty = store.roster(line.id).duty[seat.duty]
    same = {"person": seat.person, "instead": seat.person, "grounds": Grounds(reason="kuten")}
    store.take(line.id, Took(duty=duty.id, start=duty.start, end=duty.end, **same), RITVA)


def test_the_plan_and_what_is_shown_name_the_same_people(store: Store) -> None:
    store.forget(RITVA)
    (line,) = store.rosters(RING)
    roster = store.roster(line.id)
    shown = {(p, s.duty.id) for s in store.shown(RING) for p in s.people}
    assert shown == set(roster.marks)
    assert any(p == "nn-1" for p, _ in shown)
    facts = store.known(RING, AFTER)
    assert facts
    assert {s.person for s in facts.history} <= {p.id for p in facts.people}
    assert next(p.name for p in facts.people if p.id == "nn-1") == "N. N. 1"


def test_the_log_holds_after_its_personal_values_are_erased(store: Store) -> None:
    head = store.head()
    store.forget(RITVA)
    assert store.verify(head) is None
    assert store.head() != head


def test_nothing_is_forgotten_twice(store: Store) -> None:
    assert store.forget(RITVA)
    head = store.head()
    assert store.forget(RITVA) == ()
    assert store.head() == head


def test_what_is_kept_longer_is_not_due(store: Store) -> None:
    store.set_up(Settings(absence_months=120, wish_months=120, name_months=120), RITVA)
    assert store.due() == ()
    assert store.settings().name_months == 120


def test_a_second_leaver_is_told_from_the_first(store: Store, clock: Clock) -> None:
    store.forget(RITVA)
    facts = store.facts(RING)
    assert facts
    people = tuple(
        p.model_copy(update={"active": Dates(last=date(2031, 6, 30))})
        if p.id == "elina-rasanen"
        else p
        for p in facts.people
    )
    store.keep(facts.model_copy(update={"people": people}), RITVA)
    clock.now = datetime(2036, 1, 1, tzinfo=UTC)
    store.forget(RITVA)
    found = store.facts(RING)
    assert found
    assert {p.id for p in found.people} >= {"nn-1", "nn-2"}
    assert "elina-rasanen" not in _all_text(store)


def test_a_pin_of_long_ago_keeps_its_seat_and_loses_its_reason(store: Store) -> None:
    facts = store.facts(RING)
    assert facts
    duty = store.roster(store.rosters(RING)[0].id).duties[0]
    pin = Pin(person=MERJA, tier=duty.tier, start=duty.start, end=duty.end, reason="Merja pyysi")
    store.keep(facts.model_copy(update={"pins": (pin,)}), RITVA)
    store.forget(RITVA)
    found = store.facts(RING)
    assert found
    assert found.pins == (pin.model_copy(update={"person": "nn-1", "reason": ""}),)


def test_months_are_counted_back_to_a_day_that_there_is() -> None:
    settings = Settings(absence_months=1, wish_months=12, name_months=13)
    assert ends(settings, date(2028, 3, 31)) == Ends(
        absences=date(2028, 2, 29), wishes=date(2027, 3, 31), names=date(2027, 2, 28)
    )


def test_january_is_published_in_this_story(store: Store) -> None:
    (line,) = store.rosters(RING)
    assert (line.first, line.last, line.state) == (FIRST, LAST, "changed")
