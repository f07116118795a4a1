"""People are told what concerns them, once, in their language, and nothing else."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from roster.domain.changes import Grounds
from roster.domain.people import Facts
from roster.storage import Store
from roster.telling import Sender, Tally, write_coming
from tests.storage.people import (
    LAST,
    RING,
    RITVA,
    Clock,
    drafted,
    edit,
    example,
    handed,
    published,
)
from tests.telling.postbox import Postbox, postbox, text_of


@pytest.fixture
def store(new_store: Store) -> Store:
    new_store.keep(without_partners(example()), RITVA)
    return new_store


@pytest.fixture
def box() -> Iterator[Postbox]:
    with postbox() as found:
        yield found


def without_partners(facts: Facts) -> Facts:
    contacts = facts.ring.contacts.model_copy(update={"partners": ()})
    return facts.model_copy(update={"ring": facts.ring.model_copy(update={"contacts": contacts})})


def send(store: Store, box: Postbox) -> Tally:
    def lists(ring: str) -> list[tuple[str, bytes]]:
        return [(f"{ring}-fi.pdf", b"%PDF"), (f"{ring}-fi.csv", b"start")]

    sender = Sender(store, box.smtp, lambda token: f"https://duty.example/seen/{token}", lists)
    return sender.send_due()


def speaking(facts: Facts, person: str, language: str) -> Facts:
    contact = facts.contacts[person].model_copy(update={"language": language})
    return facts.model_copy(update={"contacts": {**facts.contacts, person: contact}})


def address(person: str) -> str:
    return example().contacts[person].email


def test_everybody_on_a_published_roster_is_told_their_own_duties_once(
    store: Store, box: Postbox
) -> None:
    roster = store.roster(published(store))
    people = {s.person for s in roster.marks}
    assert send(store, box).sent == len(people)
    assert send(store, box) == Tally()
    assert {m["To"] for m in box.mails} == {address(p) for p in people}
    for mail in box.mails:
        attached = list(mail.iter_attachments())
        assert [part.get_content_type() for part in attached] == ["text/calendar"]


def test_a_draft_tells_nobody(store: Store, box: Postbox) -> None:
    roster = drafted(store)
    store.edit(roster, edit(handed(store, roster, "terhi-ketola"), 1), RITVA)
    assert send(store, box) == Tally()


def test_who_loses_and_who_gets_a_duty_are_told_and_nobody_else(store: Store, box: Postbox) -> None:
    roster = published(store)
    send(store, box)
    box.mails.clear()
    cells = handed(store, roster, "terhi-ketola", nth=20)
    store.edit(roster, edit(cells, 1, "change", reason="sairastui flunssaan"), RITVA)
    send(store, box)
    told = {m["To"]: text_of(m) for m in box.mails}
    assert set(told) == {address(cells[0].person), address("terhi-ketola")}
    assert "Ei enää sinun" in told[address(cells[0].person)]
    assert "Uusi sinulle" in told[address("terhi-ketola")]
    assert not [t for t in told.values() if "flunssa" in t]  # why somebody is away is not told


def test_a_letter_is_in_the_language_of_its_reader(store: Store, box: Postbox) -> None:
    store.keep(speaking(without_partners(example()), "terhi-ketola", "sv"), RITVA)
    roster = published(store)
    cells = handed(store, roster, "terhi-ketola", nth=20)
    store.edit(roster, edit(cells, 1, "change", reason="x"), RITVA)
    send(store, box)
    assert any("jour" in str(m["Subject"]) for m in box.to(address("terhi-ketola")))


def test_a_late_change_asks_for_an_answer_and_the_answer_is_kept(
    store: Store, box: Postbox, clock: Clock
) -> None:
    roster = published(store)
    send(store, box)
    box.mails.clear()
    first = min(store.roster(roster).duties, key=lambda d: d.start)
    clock.now = first.start - timedelta(hours=20)
    cells = handed(store, roster, "terhi-ketola")
    asked = edit(cells, 1, "change").model_copy(
        update={"grounds": Grounds(consent=("terhi-ketola",))}
    )
    store.edit(roster, asked, RITVA)
    send(store, box)
    text = text_of(box.to(address("terhi-ketola"))[0])
    token = text.partition("/seen/")[2].split()[0]
    waiting = {x.person for x in store.post.of_ring(RING) if x.ack and not x.acked_at}
    assert waiting == {cells[0].person, "terhi-ketola"}
    assert not store.post.acknowledge("guessed", clock.now)
    assert store.post.acknowledge(token, clock.now)
    waiting = {x.person for x in store.post.of_ring(RING) if x.ack and not x.acked_at}
    assert waiting == {cells[0].person}


def test_a_busy_server_gets_the_letter_later_with_the_same_message_id(
    store: Store, box: Postbox, clock: Clock
) -> None:
    published(store)
    box.busy = True
    tally = send(store, box)
    assert tally.later
    assert send(store, box) == Tally()  # not before its pause is over
    box.busy = False
    clock.now += timedelta(hours=1)
    assert send(store, box).sent == tally.later
    ids = {x.message_id for x in store.post.of_ring(RING)}
    assert {m["Message-ID"] for m in box.mails} == ids


def test_an_address_that_the_server_refuses_is_shown_and_not_tried_again(
    store: Store, box: Postbox, clock: Clock
) -> None:
    roster = store.roster(published(store))
    person = min(s.person for s in roster.marks)
    box.refusing.add(address(person))
    assert send(store, box).refused == 1
    clock.now += timedelta(days=2)
    assert send(store, box) == Tally()
    refused = [x for x in store.post.of_ring(RING) if x.state == "refused"]
    assert [(x.person, x.said) for x in refused] == [(person, "550 no such mailbox")]


def test_what_a_server_has_taken_goes_no_second_time_whatever_it_says_after(
    store: Store, box: Postbox, clock: Clock
) -> None:
    published(store)
    box.tired = True
    assert send(store, box).sent == len(box.mails)
    clock.now += timedelta(days=2)
    assert send(store, box) == Tally()


def test_the_one_of_two_partners_that_is_refused_is_shown_and_the_other_told_once(
    store: Store, box: Postbox, clock: Clock
) -> None:
    facts = example()
    contacts = facts.ring.contacts.model_copy(update={"partners": ("a@x.fi", "b@x.fi")})
    ring = facts.ring.model_copy(update={"contacts": contacts})
    store.keep(facts.model_copy(update={"ring": ring}), RITVA)
    published(store)
    box.refusing.add("b@x.fi")
    send(store, box)
    clock.now += timedelta(days=2)
    assert send(store, box) == Tally()
    assert len(box.to("a@x.fi, b@x.fi")) == 1
    refused = [x for x in store.post.of_ring(RING) if x.state == "refused"]
    assert [(x.kind, x.said) for x in refused] == [("board", "b@x.fi: 550 no such mailbox")]


def test_a_name_with_a_line_break_makes_no_header(store: Store, box: Postbox) -> None:
    facts = example()
    people = tuple(
        p.model_copy(update={"name": "Eve\r\nBcc: all@example.org <script>"}) for p in facts.people
    )
    store.keep(facts.model_copy(update={"people": people}), RITVA)
    published(store)
    send(store, box)
    assert box.mails
    assert not [m for m in box.mails if m["Bcc"]]
    html = box.mails[0].get_body(("html",))
    assert html
    assert "<script>" not in html.get_content()


def test_a_reminder_comes_to_whom_asked_for_it_once(
    store: Store, box: Postbox, clock: Clock
) -> None:
    roster = store.roster(published(store))
    send(store, box)
    box.mails.clear()
    seat = min(roster.marks, key=lambda s: roster.duty[s.duty].start)
    settings = store.settings()
    wanted = settings.model_copy(update={"reminders": {f"{RING}/{seat.person}": 3}})
    store.set_up(wanted, RITVA)
    clock.now = roster.duty[seat.duty].start - timedelta(days=2)
    for _ in range(2):
        write_coming(store)
        send(store, box)
    assert [m["To"] for m in box.mails] == [address(seat.person)]


def test_the_coordinator_hears_of_gaps_once_a_week(
    store: Store, box: Postbox, clock: Clock
) -> None:
    facts = example()
    contacts = facts.ring.contacts.model_copy(update={"coordinator": ("ritva@example.org",)})
    ring = facts.ring.model_copy(update={"contacts": contacts})
    store.keep(facts.model_copy(update={"ring": ring}), RITVA)
    roster = published(store)
    store.edit(roster, edit(handed(store, roster, nth=5), 1, "change", reason="x"), RITVA)
    clock.now = min(d.start for d in store.roster(roster).duties) - timedelta(hours=1)
    for _ in range(3):
        write_coming(store)
    send(store, box)
    assert len(box.to("ritva@example.org")) == 1
    clock.now += timedelta(days=40)
    write_coming(store)
    assert clock.now.date() > LAST
    assert len([x for x in store.post.of_ring(RING) if x.kind == "gaps"]) == 1


def test_partners_get_the_weeks_ahead_at_each_publication_and_change(
    store: Store, box: Postbox
) -> None:
    facts = example()
    contacts = facts.ring.contacts.model_copy(update={"partners": ("112@example.org",)})
    ring = facts.ring.model_copy(update={"contacts": contacts})
    store.keep(facts.model_copy(update={"ring": ring}), RITVA)
    roster = published(store)
    store.edit(roster, edit(handed(store, roster, nth=5), 1, "change", reason="x"), RITVA)
    send(store, box)
    mails = box.to("112@example.org")
    assert len(mails) == 2
    names = [part.get_filename() for part in mails[0].iter_attachments()]
    assert names == [f"{RING}-fi.pdf", f"{RING}-fi.csv"]
