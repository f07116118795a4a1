"""A change of a published roster is taken back by a change: told again, on grounds of its own."""

from datetime import date

import pytest

from roster.domain.publishing import Publishing
from roster.storage import Store
from tests.ui.editing import drafts
from tests.ui.editing.conftest import Coordinator
from tests.ui.editing.test_sitting import SATURDAY, move, refusals

GROUNDS = {"reason": "Sanna offered"}


@pytest.fixture
def changed(kaisa: Coordinator, store: Store) -> Coordinator:
    """Kaisa has put Sanna on the open Saturday of a published roster."""
    store.publish(kaisa.roster, Publishing(case=kaisa.bench.case), drafts.CLERK)
    kaisa.does("set", move(kaisa, "sanna", "front", SATURDAY))  # refused: it asks for a reason
    kaisa.sitting.refused.clear()
    kaisa.does("change", move(kaisa, "sanna", "front", SATURDAY), grounds=GROUNDS)
    assert kaisa.has("sanna", SATURDAY) == {"front"}
    return kaisa


def on_saturday(store: Store) -> list[tuple[str, ...]]:
    """Who serves by the calendars, on the Saturday."""
    shown = store.shown("esimerkki")
    return [s.people for s in shown if s.duty.tier == "front" and s.duty.day == date(2027, 1, 9)]


def test_kaisa_takes_her_change_back_for_a_reason_and_the_calendars_follow(
    changed: Coordinator, store: Store
) -> None:
    assert on_saturday(store) == [("sanna",)]
    answer = changed.does("undo", grounds={"reason": "Sanna fell ill"})
    assert answer["refused"] == []
    assert changed.has("sanna", SATURDAY) == set()
    assert on_saturday(store) == [()]
    first, second = store.since(changed.roster, 0)
    assert (second.kind, second.of, second.grounds.reason) == ("change", 1, "Sanna fell ill")
    assert first.grounds.reason == "Sanna offered"
    changed.does("redo", grounds=GROUNDS)
    assert on_saturday(store) == [("sanna",)]


def test_without_a_reason_a_published_change_stays(changed: Coordinator, store: Store) -> None:
    answer = changed.does("undo")
    assert "Write who consented to the change" in refusals(answer)[0]
    assert on_saturday(store) == [("sanna",)]


def test_only_ones_own_changes_are_taken_back_never_what_was_published(
    changed: Coordinator, store: Store
) -> None:
    changed.does("undo", grounds=GROUNDS)
    answer = changed.does("undo", grounds=GROUNDS)
    assert refusals(answer) == ["There is no change of yours to take back or to do again."]
    assert len(store.since(changed.roster, 0)) == 2


def test_a_change_that_is_taken_back_twice_over_a_bad_line_is_taken_back_once(
    changed: Coordinator, store: Store
) -> None:
    op = changed.op("undo", grounds=GROUNDS)
    changed.sends(op)
    changed.sitting.heard.clear()
    assert changed.sends(op)["refused"] == []
    assert len(store.since(changed.roster, 0)) == 2
