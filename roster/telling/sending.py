"""Sending what is due: each letter claimed, handed over, and noted as sent.

A second copy goes out only if we are killed between the server's acceptance and our note of it;
it bears the same Message-ID, so that mail programs show it once.
"""

import smtplib
from collections.abc import Callable
from email.message import EmailMessage
from typing import NamedTuple

from roster.domain.feeds import Subscription
from roster.domain.letters import Posted
from roster.domain.people import Facts
from roster.domain.words import Language
from roster.feeds.ical import Calendars
from roster.i18n import Speaker
from roster.storage import Store
from roster.telling.mail import attach_calendar, mail
from roster.telling.smtp import Refusal, Smtp
from roster.telling.wording import wording

Answers = Callable[[str], str]  # token → the address by which “seen” is said


class Tally(NamedTuple):
    """What became of the letters that were due."""

    sent: int = 0
    refused: int = 0
    later: int = 0


def send_due(store: Store, smtp: Smtp, answers: Answers, most: int = 1000) -> Tally:
    """Send the letters whose time has come; what cannot go now waits for its next try."""
    tally = Tally()
    for _ in range(most):
        letter = store.post.claim(store.now())
        if letter is None:
            break
        tally = _send(store, smtp, answers, letter, tally)
    return tally


def _send(store: Store, smtp: Smtp, answers: Answers, letter: Posted, tally: Tally) -> Tally:
    facts = store.facts(letter.ring)
    assert facts
    to = addresses(facts, letter)
    if not to:
        store.post.settle(letter.id, "refused", store.now(), "-")
        return tally._replace(refused=tally.refused + 1)
    try:
        smtp.send(_written(store, smtp, answers, letter, facts))
    except Refusal as refusal:
        store.post.settle(letter.id, "refused", store.now(), refusal.why)
        return tally._replace(refused=tally.refused + 1)
    except (OSError, smtplib.SMTPException):
        return tally._replace(later=tally.later + 1)
    store.post.settle(letter.id, "sent", store.now())
    return tally._replace(sent=tally.sent + 1)


def addresses(facts: Facts, letter: Posted) -> tuple[str, ...]:
    """Where a letter goes, by the facts of now."""
    if letter.person:
        contact = facts.contacts.get(letter.person)
        return (contact.email,) if contact and contact.email else ()
    return facts.ring.contacts.coordinator


def language_of(facts: Facts, letter: Posted) -> Language:
    contact = facts.contacts.get(letter.person)
    return contact.language if contact else facts.ring.languages[0]


def _written(
    store: Store, smtp: Smtp, answers: Answers, letter: Posted, facts: Facts
) -> EmailMessage:
    language = language_of(facts, letter)
    speaker = Speaker(language, facts.ring, facts.people)
    answer = answers(store.post.token(letter.id)) if letter.ack else ""
    said = wording(letter, speaker, answer)
    to = ", ".join(addresses(facts, letter))
    message = mail(said, smtp.sender, to, letter.message_id, store.now())
    if letter.kind == "published":
        own = Subscription(ring=letter.ring, person=letter.person, language=language, blocks=True)
        calendar = Calendars(facts, store.shown(letter.ring)).of(own)
        attach_calendar(message, calendar, letter.ring)
    return message
