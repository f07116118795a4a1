"""Where the ring itself is reached: kept whole, or nothing with every fault."""

import pytest

from roster.domain.ring import Contacts
from roster.domain.words import LANGUAGES, Language
from roster.storage import Store
from tests.ui import world
from tests.ui.reading import LOCALES, html, opened

RING = "esimerkki"
FIELDS = f"{RING}/1"  # as drawn from the first facts
SAVED = {
    "fi": "Yhteystiedot tallennettiin.",
    "sv": "Kontaktuppgifterna sparades.",
    "en": "The contacts were saved.",
}


@pytest.fixture
def ring(store: Store) -> Store:
    world.keep_ring(store)
    return store


def kept(store: Store) -> Contacts:
    facts = store.facts(RING)
    assert facts
    return facts.ring.contacts


@pytest.mark.parametrize("language", LANGUAGES)
def test_contacts_are_saved_together(ring: Store, language: Language) -> None:
    at = opened("calendars", LOCALES[language], who="Kaisa")
    at.text_input(key=f"phone/{FIELDS}/front").set_value(" 014 266 0149 ")
    at.text_area(key=f"partners/{FIELDS}").set_value("hake@example.fi\n\n poliisi@example.fi;\n")
    at.text_input(key=f"material/{FIELDS}").set_value("https://ohjeet.example.fi")
    at.selectbox(key=f"shown_as/{FIELDS}").set_value("initials")
    at.button(key=f"save_contacts/{FIELDS}").click().run()
    assert not at.exception
    assert SAVED[language] in html(at)
    assert kept(ring) == Contacts(
        phones={"front": "014 266 0149"},
        partners=("hake@example.fi", "poliisi@example.fi"),
        material="https://ohjeet.example.fi",
        shown_as="initials",
    )


def test_every_fault_is_told_and_nothing_is_saved(ring: Store) -> None:
    before = kept(ring)
    at = opened("calendars", who="Kaisa")
    at.text_area(key=f"coordinator/{FIELDS}").set_value("kaisa@example.fi\nkaisa at home\nritva")
    at.text_input(key=f"material/{FIELDS}").set_value("the intranet")
    at.button(key=f"save_contacts/{FIELDS}").click().run()
    said = html(at)
    assert "3 things are wrong. Nothing was saved." in said
    assert "kaisa at home is not an e-mail address." in said
    assert "the intranet is not a web address." in said
    assert kept(ring) == before


def test_without_a_name_nothing_is_saved(ring: Store) -> None:
    before = kept(ring)
    at = opened("calendars")
    at.text_input(key=f"phone/{FIELDS}/front").set_value("1")
    at.button(key=f"save_contacts/{FIELDS}").click().run()
    assert "Write your name first" in html(at)
    assert kept(ring) == before


def test_what_somebody_else_saved_meanwhile_stays_and_is_told(ring: Store) -> None:
    at = opened("calendars", who="Kaisa")
    other = opened("calendars", who="Ritva")
    other.text_input(key=f"phone/{FIELDS}/front").set_value("014 111")
    other.button(key=f"save_contacts/{FIELDS}").click().run()
    at.text_area(key=f"coordinator/{FIELDS}").set_value("kaisa@example.fi")
    at.button(key=f"save_contacts/{FIELDS}").click().run()
    assert not at.exception
    assert "Somebody else changed the contacts meanwhile." in html(at)
    assert at.text_input(key=f"phone/{RING}/2/front").value == "014 111"
    assert kept(ring) == Contacts(phones={"front": "014 111"})
    at.text_area(key=f"coordinator/{RING}/2").set_value("kaisa@example.fi")
    at.button(key=f"save_contacts/{RING}/2").click().run()
    assert "Somebody else" not in html(at)
    assert kept(ring) == Contacts(phones={"front": "014 111"}, coordinator=("kaisa@example.fi",))
