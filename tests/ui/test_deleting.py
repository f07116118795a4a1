"""A draft that is not needed any more goes from every page, and can be brought back."""

import pytest
from streamlit.testing.v1 import AppTest

from roster.domain.errors import Refused
from roster.storage import Store
from tests.ui import world
from tests.ui.reading import html, opened, said


@pytest.fixture
def draft(store: Store) -> int:
    world.keep_ring(store)
    return world.keep_draft(store)


def lines(store: Store) -> list[int]:
    return [line.id for line in store.rosters("esimerkki")]


def press(at: AppTest, key: str) -> AppTest:
    at.button(key=key).click().run()
    assert not at.exception
    return at


def test_kaisa_deletes_a_draft_and_brings_it_back(store: Store, draft: int) -> None:
    before = store.roster(draft)
    at = press(opened("plan", who="Kaisa"), "delete")
    assert "Roster 1 was deleted." in html(at)
    assert lines(store) == []
    assert "Nobody is planned for" in html(at)
    press(at, "undelete")
    assert lines(store) == [draft]
    assert store.roster(draft) == before
    assert store.verify() is None


def test_any_draft_is_deleted_where_two_are_compared(store: Store, draft: int) -> None:
    other = world.keep_draft(store, "Version 2")
    at = press(opened("plan", who="Kaisa", stage="compare"), "delete_a")
    assert lines(store) == [other]
    assert store.roster(draft).state == "deleted"
    assert not at.exception


def test_nobody_deletes_without_a_name(store: Store, draft: int) -> None:
    at = opened("plan")
    assert at.button(key="delete").disabled
    assert "Write your name first." in said(at)
    assert lines(store) == [draft]


def test_a_published_roster_cannot_be_deleted(store: Store) -> None:
    world.keep_ring(store)
    number = world.in_force(store)
    with pytest.raises(Refused):
        store.become(number, "deleted", world.KAISA)
    at = opened("plan", who="Kaisa", stage="compare")
    assert "delete" not in [b.key for b in at.button]
    assert store.roster(number).state == "published"


def test_a_deleted_draft_is_neither_edited_nor_published(store: Store, draft: int) -> None:
    store.become(draft, "deleted", world.KAISA)
    with pytest.raises(Refused):
        store.become(draft, "published", world.KAISA)
    assert "There is no draft to publish" in html(opened("publish"))
