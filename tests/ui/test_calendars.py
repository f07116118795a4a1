"""Calendars in the browser: who has one, who will miss a change, and an address shown once."""

import json
from datetime import timedelta

import pytest
from streamlit.testing.v1 import AppTest

from roster.domain.feeds import Fetch, Link, Subscription
from roster.domain.people import Contact
from roster.domain.words import LANGUAGES, Language
from roster.storage import Store
from tests.ui import world
from tests.ui.conftest import BEFORE
from tests.ui.reading import LOCALES, html, opened

RING = "esimerkki"
WILL_MISS = {
    "fi": "1 heistä ei näe tämän illan muutosta: soita.",
    "sv": "1 av dem ser inte en ändring i kväll: ring.",
    "en": "1 of them will not see a change of this evening: phone.",
}


@pytest.fixture
def ring(store: Store) -> Store:
    return world.reached(store, eero=Contact(phone="040 111 2222", language="sv"))


def linked(store: Store, person: str, client: str = "", **asked: object) -> Link:
    """A link, and that a client fetched it an hour ago."""
    wanted = Subscription(ring=RING, person=person).model_copy(update=asked)
    store.make_link(wanted, world.KAISA)
    link = store.links(RING)[-1]
    if client:
        at = BEFORE - timedelta(hours=1)
        store.fetched([Fetch(link=link.id, at=at, client=client, count=3)])
    return link


def live(store: Store) -> list[Link]:
    return [k for k in store.links(RING) if not k.revoked_at]


def press(at: AppTest, key: str) -> AppTest:
    at.button(key=key).click().run()
    assert not at.exception
    return at


def shown(at: AppTest) -> list[str]:
    """The addresses that are shown, where they are."""
    sent = [json.loads(e.proto.json) for e in at.get("bidi_component")]
    return [c["value"] for data in sent for c in data.get("copied", ()) if isinstance(c, dict)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_says_who_will_not_see_a_change_of_tonight(
    ring: Store, language: Language
) -> None:
    linked(ring, "aino", "iOS/19.0 dataaccessd/1.0")
    linked(ring, "eero", "Google-Calendar-Importer")
    said = html(opened("calendars", LOCALES[language]))
    assert WILL_MISS[language] in said
    assert "Apple" in said
    assert "Google" in said
    assert said.count('href="tel:0401112222"') == 1


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.usefixtures("ring")
def test_a_ring_member_or_person_without_a_calendar_can_be_given_one(language: str) -> None:
    for whose in ("ring", "member-179", "person-aino"):
        at = opened("calendars", LOCALES[language], who="Kaisa", whose=whose)
        assert [b.key for b in at.button] == ["new"]


def test_eero_s_address_is_shown_once_and_speaks_his_language(ring: Store) -> None:
    at = press(opened("calendars", who="Kaisa", whose="person-eero"), "new")
    (address,) = shown(at)
    (link,) = live(ring)
    assert (link.person, link.language, link.blocks) == ("eero", "sv", True)
    assert address.startswith("http://127.0.0.1:8501/feeds/")
    assert "works on this computer only" in html(at)
    token = address.rpartition("/")[2].removesuffix(".ics")
    assert token not in str(dict(at.query_params))
    assert shown(press(at, "copied")) == []
    assert token not in html(at)
    assert shown(opened("calendars", who="Kaisa", whose="person-eero")) == []


def test_who_looks_at_all_calendars_leaves_the_new_address(ring: Store) -> None:
    at = press(opened("calendars", who="Kaisa", whose="ring"), "new")
    calendar, board = shown(at)
    assert "/feeds/" in calendar
    assert "/now/" in board
    at.query_params.clear()
    at.run()
    at.query_params["whose"] = "ring"
    assert shown(at.run()) == []
    assert len(live(ring)) == 1


def test_a_calendar_gets_another_language_and_manner_without_a_new_address(ring: Store) -> None:
    link = linked(ring, "aino")
    at = opened("calendars", who="Kaisa", whose="person-aino")
    at.selectbox(key=f"language-{link.id}").set_value("sv")
    at.checkbox(key=f"blocks-{link.id}").check().run()
    press(at, f"save-{link.id}")
    assert live(ring) == [link.model_copy(update={"language": "sv", "blocks": True})]
    assert shown(at) == []


def test_a_second_calendar_in_the_same_language_is_refused_in_words(ring: Store) -> None:
    link = linked(ring, "aino")
    linked(ring, "aino", language="sv")
    at = opened("calendars", who="Kaisa", whose="person-aino")
    at.selectbox(key=f"language-{link.id}").set_value("sv").run()
    press(at, f"save-{link.id}")
    assert "There is a calendar in this language already." in html(at)
    assert {k.language for k in live(ring)} == {"fi", "sv"}


def test_a_new_address_ends_the_old_one_and_an_end_leaves_none(ring: Store) -> None:
    old = linked(ring, "aino")
    at = press(opened("calendars", who="Kaisa", whose="person-aino"), f"renew-{old.id}")
    assert len(shown(at)) == 1
    (new,) = live(ring)
    assert new.id != old.id
    assert shown(press(at, f"end-{new.id}")) == []
    assert live(ring) == []


def test_without_a_name_no_address_is_made(ring: Store) -> None:
    at = press(opened("calendars", whose="person-aino"), "new")
    assert "Write your name first, then save." in html(at)
    assert live(ring) == []
