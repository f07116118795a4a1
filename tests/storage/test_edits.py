"""Edits of a roster: applied once, taken back and done again, never merged in silence."""

import pytest

from roster.domain.errors import Refused, Stale
from roster.storage import Store
from tests.storage.people import PEKKA, RITVA, Clock, drafted, edit, example, handed, opened


def test_a_duty_that_ritva_hands_on_is_with_its_new_person(store: Store) -> None:
    roster = drafted(store)
    cells = handed(store, roster, "terhi-ketola")
    store.edit(roster, edit(cells, 1), RITVA)
    marks = store.roster(roster).marks
    assert marks[cells[1].seat] == "scheduled"
    assert cells[0].seat not in marks


def test_an_edit_that_arrives_twice_is_applied_once(store: Store) -> None:
    roster = drafted(store)
    asked = edit(handed(store, roster, "terhi-ketola"), 1)
    first = store.edit(roster, asked, RITVA)
    assert store.edit(roster, asked, RITVA) == first
    assert store.since(roster, 0) == (first,)


def test_undo_and_redo_survive_a_restart(database_url: str) -> None:
    with opened(database_url, Clock()) as store:
        store.keep(example(), RITVA)
        roster = drafted(store)
        before = store.roster(roster).marks
        store.edit(roster, edit(handed(store, roster, "terhi-ketola"), 1), RITVA)
        after = store.roster(roster).marks
    with opened(database_url, Clock()) as store:
        assert store.undo(roster, RITVA, "ritva-2", 1)
        assert store.roster(roster).marks == before
    with opened(database_url, Clock()) as store:
        assert store.redo(roster, RITVA, "ritva-3", 1)
        assert store.roster(roster).marks == after
        assert store.redo(roster, RITVA, "ritva-3", 2) is None


def test_ritva_takes_back_her_own_edit_and_not_pekkas(store: Store) -> None:
    roster = drafted(store)
    store.edit(roster, edit(handed(store, roster, nth=0), 1), RITVA)
    pekkas = edit(handed(store, roster, nth=9), 1, seen=1).model_copy(update={"client": "pekka"})
    store.edit(roster, pekkas, PEKKA)
    undone = store.undo(roster, RITVA, "ritva-1", 2)
    assert undone
    assert undone.of == 1
    assert store.undo(roster, RITVA, "ritva-1", 3) is None


def test_an_edit_of_what_pekka_changed_meanwhile_is_refused_and_says_what(store: Store) -> None:
    roster = drafted(store)
    cells = handed(store, roster, "terhi-ketola")
    pekkas = edit(handed(store, roster), 1).model_copy(update={"client": "pekka"})
    done = store.edit(roster, pekkas, PEKKA)
    with pytest.raises(Stale) as caught:
        store.edit(roster, edit(cells, 1), RITVA)
    assert caught.value.others == (done,)
    assert store.since(roster, 1) == ()


def test_an_edit_of_other_duties_and_people_goes_through(store: Store) -> None:
    roster = drafted(store)
    cells = handed(store, roster, nth=1)
    pekkas = edit(handed(store, roster, nth=0), 1).model_copy(update={"client": "pekka"})
    store.edit(roster, pekkas, PEKKA)
    assert store.edit(roster, edit(cells, 1), RITVA).revision == 2


def test_undoing_what_pekka_has_built_on_is_refused(store: Store) -> None:
    roster = drafted(store)
    store.edit(roster, edit(handed(store, roster, "terhi-ketola"), 1), RITVA)
    pekkas = edit(handed(store, roster), 1, seen=1).model_copy(update={"client": "pekka"})
    store.edit(roster, pekkas, PEKKA)
    with pytest.raises(Stale):
        store.undo(roster, RITVA, "ritva-1", 2)


def test_a_duty_that_the_roster_does_not_have_cannot_be_edited(store: Store) -> None:
    roster = drafted(store)
    cell = handed(store, roster)[0].model_copy(update={"duty": "front-20300101T1400Z"})
    with pytest.raises(Refused):
        store.edit(roster, edit((cell,), 1), RITVA)
    assert store.roster(roster).revision == 0


def test_every_edit_stands_in_the_log_and_the_log_holds(store: Store) -> None:
    roster = drafted(store)
    before = store.head()
    store.edit(roster, edit(handed(store, roster), 1), RITVA)
    assert store.head() != before
    assert store.verify(before) is None
