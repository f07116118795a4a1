"""Sending what is due: each letter claimed, handed over, and noted as sent.

A second copy goes out only if we are killed between the server's acceptance and our note of it;
it bears the same Message-ID, so that mail programs show it once.
"""

import smtplib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from email.message import EmailMessage
from typing import NamedTuple

from roster.domain.feeds import Subscription
from roster.domain.letters import Posted
from roster.domain.people import Facts
from roster.domain.words import Language
from roster.feeds.ical import Calendars
from roster.i18n import Speaker
from roster.storage import Store
from roster.telling.mail import attach, mail
from roster.telling.smtp import Refusal, Smtp
from roster.telling.wording import wording

Lists = Callable[[str], Iterable[tuple[str, bytes]]]  # ring → names and bytes
Answers = Callable[[str], str]  # token → the address by which “seen” is said


class Tally(NamedTuple):
    """What became of the letters that were due."""

    sent: int = 0
    refused: int = 0
    later: int = 0


@dataclass(frozen=True)
class Sender:
    """Sends letters; `lists`: a ring's dated lists as files, for its partners."""

    store: Store
    smtp: Smtp
    answers: Answers
    lists: Lists

    def send_due(self, most: int = 1000) -> Tally:
        """Send the letters whose time has come; what cannot go now waits for its next try."""
        tally = Tally()
        for _ in range(most):
            letter = self.store.post.claim(self.store.now())
            if letter is None:
                break
            tally = self._send(letter, tally)
        return tally

    def _send(self, letter: Posted, tally: Tally) -> Tally:
        store = self.store
        facts = store.facts(letter.ring)
        assert facts
        to = addresses(facts, letter)
        if not to:
            store.post.settle(letter.id, "refused", store.now(), "-")
            return tally._replace(refused=tally.refused + 1)
        try:
            self.smtp.send(self._written(letter, facts))
        except Refusal as refusal:
            store.post.settle(letter.id, "refused", store.now(), refusal.why)
            return tally._replace(refused=tally.refused + 1)
        except (OSError, smtplib.SMTPException):
            return tally._replace(later=tally.later + 1)
        store.post.settle(letter.id, "sent", store.now())
        return tally._replace(sent=tally.sent + 1)

    def _written(self, letter: Posted, facts: Facts) -> EmailMessage:
        language = language_of(facts, letter)
        answer = self.answers(self.store.post.token(letter.id)) if letter.ack else ""
        said = wording(letter, Speaker(language, facts.ring, facts.people), answer)
        to = ", ".join(addresses(facts, letter))
        message = mail(said, self.smtp.sender, to, letter.message_id, self.store.now())
        if letter.kind == "published":
            own = Subscription(
                ring=letter.ring, person=letter.person, language=language, blocks=True
            )
            calendar = Calendars(facts, self.store.shown(letter.ring)).of(own)
            attach(message, f"{letter.ring}.ics", calendar)
        if letter.kind == "board":
            for name, body in self.lists(letter.ring):
                attach(message, name, body)
        return message


def addresses(facts: Facts, letter: Posted) -> tuple[str, ...]:
    """Where a letter goes, by the facts of now."""
    if letter.person:
        contact = facts.contacts.get(letter.person)
        return (contact.email,) if contact and contact.email else ()
    contacts = facts.ring.contacts
    return contacts.partners if letter.kind == "board" else contacts.coordinator


def language_of(facts: Facts, letter: Posted) -> Language:
    contact = facts.contacts.get(letter.person)
    return contact.language if contact else facts.ring.languages[0]
