"""Letters in the browser: whom to phone, what was refused and why, and what each letter says."""

from datetime import UTC, datetime, timedelta

import pytest
from streamlit.testing.v1 import AppTest

from roster.domain.letters import Posted
from roster.domain.people import Contact
from roster.domain.words import LANGUAGES, Language
from roster.serving.seen import look
from roster.storage import Store
from tests.storage.people import edit, handed
from tests.ui import world
from tests.ui.conftest import Clock
from tests.ui.reading import LOCALES, html, opened

RING = "esimerkki"
EVENING = datetime(2027, 1, 4, 12, tzinfo=UTC)
PHONE_THEM = {
    "fi": "1 myöhäistä muutosta ei ole kuitattu: soita.",
    "sv": "1 sen ändring är inte kvitterad: ring.",
    "en": "1 late change has not been answered: phone.",
}


PHONED = {
    "fi": "Merkitty: Liisa &lt;Tarvainen&gt; tietää muutoksesta.",
    "sv": "Antecknat: Liisa &lt;Tarvainen&gt; vet om ändringen.",
    "en": "It is noted that Liisa &lt;Tarvainen&gt; knows.",
}


@pytest.fixture
def ring(store: Store) -> Store:
    """Published in December."""
    liisa = Contact(phone="040 111 2222", email="liisa@example.fi", language="sv")
    return world.reached(store, liisa=liisa)


def hand_over(store: Store, clock: Clock) -> Posted:
    """Liisa's duty of this evening goes to nobody; the letter that tells her."""
    roster = world.in_force(store)
    clock.now = EVENING
    cells = next(c for n in range(9) if (c := handed(store, roster, nth=n))[0].person == "liisa")
    store.edit(roster, edit(cells, 1, "change", seen=0, reason="agreed"), world.KAISA)
    return next(x for x in store.post.of_ring(RING) if x.kind == "changed")


def letters(store: Store, person: str) -> Posted:
    return next(x for x in store.post.of_ring(RING) if x.person == person)


def press(at: AppTest, key: str) -> AppTest:
    at.button(key=key).click().run()
    assert not at.exception
    return at


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_has_not_answered_a_late_change_is_named_with_the_number(
    ring: Store, clock: Clock, language: Language
) -> None:
    told = hand_over(ring, clock)
    assert told.ack
    said = html(opened("letters", LOCALES[language]))
    assert PHONE_THEM[language] in said
    assert "Liisa &lt;Tarvainen&gt;" in said
    assert 'href="tel:0401112222"' in said


def test_who_has_answered_need_not_be_phoned(ring: Store, clock: Clock) -> None:
    told = hand_over(ring, clock)
    ring.post.acknowledge(ring.post.token(told.id), clock.now)
    said = html(opened("letters"))
    assert "Nobody needs to be phoned." in said
    assert "seen Mon 4 Jan 14:00" in said
    assert "tel:" not in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_was_phoned_need_not_answer_and_it_is_known_who_phoned(
    ring: Store, clock: Clock, language: Language
) -> None:
    told = hand_over(ring, clock)
    answer = ring.post.token(told.id)
    at = press(opened("letters", LOCALES[language], who="Kaisa"), "phoned_liisa")
    said = html(at)
    assert PHONE_THEM[language] not in said
    assert PHONED[language] in said
    assert "Kaisa" in said
    with ring.reading() as connection:
        steps = connection.exec_driver_sql("SELECT what, who FROM audit ORDER BY entry").all()
    assert tuple(steps[-1]) == ("phoned", "Kaisa")
    assert "Kaisa antecknade" in (look(ring, answer) or "")
    assert not ring.post.phoned(told.id, world.KAISA)


def test_without_a_name_no_call_is_noted(ring: Store, clock: Clock) -> None:
    told = hand_over(ring, clock)
    at = opened("letters", who="")
    assert at.button(key="phoned_liisa").disabled
    assert [x.id for x in ring.post.asking(RING)] == [told.id]


def test_a_late_change_of_a_duty_that_is_over_asks_for_no_call(ring: Store, clock: Clock) -> None:
    hand_over(ring, clock)
    clock.now = EVENING + timedelta(days=10)
    assert "Nobody needs to be phoned." in html(opened("letters"))


def test_without_a_mail_server_letters_are_kept_and_can_be_read(ring: Store) -> None:
    world.in_force(ring)
    said = html(opened("letters"))
    assert "No mail server is named" in said
    assert "7 letters are kept." in said
    liisa = letters(ring, "liisa")
    said = html(opened("letters", letter=str(liisa.id)))
    assert "Hej Liisa &lt;Tarvainen&gt;," in said
    assert "Publish" not in said


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ("550 5.1.1 no such mailbox", "There is no such address. (550 5.1.1 no such mailbox)"),
        ("552 5.2.2 over quota", "The mailbox is full. (552 5.2.2 over quota)"),
        ("554 5.7.1 spam", "The mail server does not take our letters. (554 5.7.1 spam)"),
        ("-", "No e-mail address is known."),
    ],
)
def test_a_refusal_is_told_in_plain_words_with_the_servers_own(
    ring: Store, clock: Clock, answer: str, told: str
) -> None:
    world.in_force(ring)
    ring.post.settle(letters(ring, "liisa").id, "refused", clock.now, answer)
    said = html(opened("letters"))
    assert "1 letter was refused." in said
    assert told in said


def test_a_refused_letter_goes_once_more_when_the_address_is_mended(
    ring: Store, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DUTYRING_SMTP_URL", "smtp://127.0.0.1:25")
    world.in_force(ring)
    liisa = letters(ring, "liisa")
    ring.post.settle(liisa.id, "refused", clock.now, "550 no such mailbox")
    at = press(opened("letters", letter=str(liisa.id)), "again")
    assert "It goes out within a minute." in html(at)
    assert letters(ring, "liisa").state == "waiting"


def test_letters_are_chosen_by_state_and_kind(ring: Store, clock: Clock) -> None:
    hand_over(ring, clock)
    at = opened("letters")
    assert html(at).count("Your duties 4 Jan 2027") > 1
    at.selectbox(key="letter_kind").set_value("changed").run()
    assert "Your duties 4 Jan 2027" not in html(at)
    at.segmented_control(key="letter_state").set_value("refused").run()
    assert "No such letters." in html(at)


@pytest.mark.usefixtures("ring")
def test_before_the_first_publication_there_is_nothing_to_read() -> None:
    said = html(opened("letters"))
    assert "Nothing has been told yet" in said


def test_a_mail_server_that_is_misnamed_is_told(
    ring: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.in_force(ring)
    monkeypatch.setenv("DUTYRING_SMTP_URL", "http://mail")
    said = html(opened("letters"))
    assert "Write the mail server as smtp://" in said
    assert "7 letters are kept." in said
