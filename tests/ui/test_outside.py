"""How a person is reached: reminders as she wants them, obstacles by her own calendar."""

from datetime import UTC, date, datetime

import pytest
from streamlit.testing.v1 import AppTest

from roster.domain.people import Absence, Contact
from roster.domain.words import LANGUAGES
from roster.storage import Store
from roster.ui.people import outside
from tests.feeds.test_busy import calendar
from tests.ui import world
from tests.ui.conftest import Clock
from tests.ui.reading import LOCALES, html, opened

MONDAY = datetime(2027, 1, 4, 6, tzinfo=UTC)
CONCERT = calendar("DTSTART:20270112T170000Z\r\nDTEND:20270112T200000Z\r\nSUMMARY:Concert")
REMINDERS = {"fi": "Muistutus ennen vuoroa", "sv": "Påminnelse före en jour"}


@pytest.fixture
def ring(store: Store, clock: Clock) -> Store:
    clock.now = MONDAY
    world.reached(store, aino=Contact(email="aino@example.fi"))
    return store


def aino(locale: str = "en-GB", who: str = "Kaisa", person: str = "aino") -> AppTest:
    return opened("people", locale, who, person=person)


def press(at: AppTest, key: str) -> AppTest:
    at.button(key=key).click().run()
    assert not at.exception
    return at


def away(store: Store) -> list[Absence]:
    facts = store.facts("esimerkki")
    assert facts
    return [a for a in facts.absences if a.person == "aino"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.usefixtures("ring")
def test_reminders_and_busy_times_stand_in_every_language(language: str) -> None:
    at = aino(LOCALES[language])
    label = REMINDERS.get(language, "Reminder before a duty")
    assert at.selectbox(key="reminder/esimerkki/aino").label == label
    assert [f.key for f in at.file_uploader] == ["busy/aino/f0"]


def test_a_reminder_is_chosen_and_taken_back(ring: Store) -> None:
    at = aino()
    at.selectbox(key="reminder/esimerkki/aino").set_value(3).run()
    press(at, "save_reminder")
    assert ring.settings().reminders == {"esimerkki/aino": 3}
    at = aino()
    at.selectbox(key="reminder/esimerkki/aino").set_value(0).run()
    press(at, "save_reminder")
    assert ring.settings().reminders == {}


@pytest.mark.usefixtures("ring")
def test_a_reminder_to_nowhere_is_pointed_out() -> None:
    at = aino(person="eero")
    at.selectbox(key="reminder/esimerkki/eero").set_value(1).run()
    assert "Without an e-mail address no reminder goes out." in html(at)


def test_the_days_of_a_calendar_file_are_seen_before_they_are_kept(ring: Store) -> None:
    at = aino()
    at.file_uploader[0].upload("own.ics", CONCERT, "text/calendar").run()
    press(at, "look_busy")
    said = html(at)
    assert "1 day on which a duty would meet a busy time:" in said
    assert "Tue 12 Jan" in said
    assert "Concert" not in said
    assert away(ring) == []
    press(at, "mark_busy")
    day = date(2027, 1, 12)
    assert away(ring) == [Absence(person="aino", first=day, last=day, kind="obstacle")]


def test_a_calendar_is_fetched_from_its_address(
    ring: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def fetch(address: str) -> bytes:
        asked.append(address)
        return CONCERT

    monkeypatch.setattr(outside, "fetch", fetch)
    at = aino()
    at.text_input(key="busy/aino/a0").set_value(" https://calendar.example/own.ics ")
    press(press(at, "look_busy"), "mark_busy")
    assert asked == ["https://calendar.example/own.ics"]
    assert len(away(ring)) == 1


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("https://127.0.0.1/own.ics", "This address leads into a private network."),
        ("http://calendar.example/own.ics", "Write an address that begins with https://"),
        ("", "Choose a calendar file first, or write its address."),
    ],
)
def test_an_address_that_may_not_be_fetched_is_told(ring: Store, address: str, told: str) -> None:
    at = aino()
    at.text_input(key="busy/aino/a0").set_value(address)
    assert told in html(press(at, "look_busy"))
    assert away(ring) == []


def test_a_busy_time_in_office_hours_marks_nothing(ring: Store) -> None:
    meeting = calendar("DTSTART:20270112T080000Z\r\nDTEND:20270112T090000Z")
    at = aino()
    at.selectbox(key="busy/aino/weeks").set_value(4)
    at.file_uploader[0].upload("own.ics", meeting, "text/calendar").run()
    assert "Nothing to mark" in html(press(at, "look_busy"))
    assert away(ring) == []


def test_without_a_name_nothing_is_marked(ring: Store) -> None:
    at = aino(who="")
    at.file_uploader[0].upload("own.ics", CONCERT, "text/calendar").run()
    press(press(at, "look_busy"), "mark_busy")
    assert "Write your name first, then save." in html(at)
    assert away(ring) == []
