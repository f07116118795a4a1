"""Letters as the page lists them: to whom, about what, and what became of each."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from roster.domain.duties import Duty
from roster.domain.letters import Posted
from roster.domain.people import Facts
from roster.domain.words import N_
from roster.i18n import Speaker
from roster.telling.sending import addresses
from roster.telling.wording import wording
from roster.ui.frame import Open
from roster.ui.shell import Sign
from roster.ui.words import capital

KIND_NAMES: Mapping[str, str] = {
    "published": N_("Roster published"),
    "changed": N_("Duty changed"),
    "reminder": N_("Reminder"),
    "gaps": N_("Gaps of the weeks ahead"),
    "board": N_("Duty list for partners"),
}
# What a mail server means by its codes, RFC 5321 and RFC 3463; the first that fits.
ANSWERS: tuple[tuple[tuple[str, ...], str], ...] = (
    (("-",), N_("No e-mail address is known.")),
    (("552", "5.2.2"), N_("The mailbox is full.")),
    (("554", "5.7"), N_("The mail server does not take our letters.")),
    (("550", "551", "553", "5.1"), N_("There is no such address.")),
    (("",), N_("The mail server refused it.")),
)


@dataclass(frozen=True)
class Row:
    """One letter in a list. `about`: what the mail server said, or when the next try is."""

    id: int
    when: str
    to: str
    phone: str
    subject: str
    sign: Sign
    state: str
    about: str


@dataclass(frozen=True)
class Letters:
    """The letters of a ring, the newest first. `posting`: whether a mail server is named."""

    open: Open
    all: tuple[Posted, ...]
    posting: bool

    def unanswered(self) -> tuple[Posted, ...]:
        return unanswered(self.all, self.open.now)

    def in_state(self, state: str) -> tuple[Posted, ...]:
        return tuple(x for x in self.all if x.state == state)

    def row(self, letter: Posted) -> Row:
        say, contacts = self.open.speaker, self.open.facts.contacts
        sign, state, about = self._state(letter)
        contact = contacts.get(letter.person)
        return Row(
            id=letter.id,
            when=say.at(letter.due_at),
            to=reader(letter, self.open.facts, say),
            phone=contact.phone if contact else "",
            subject=subject(letter, say),
            sign=sign,
            state=state,
            about=about,
        )

    def _state(self, letter: Posted) -> tuple[Sign, str, str]:
        say = self.open.speaker
        if letter.state == "refused":
            return "bad", say.text("refused"), why(letter, say)
        if letter.acked_at and letter.told_by:
            by = say.text("by {name}", name=letter.told_by)
            return "ok", say.text("phoned {at:at}", at=letter.acked_at), by
        if letter.acked_at:
            return "ok", say.text("seen {at:at}", at=letter.acked_at), ""
        if letter.sent_at:
            asked = say.text("not answered") if letter.ack else ""
            return "neu", say.text("sent {at:at}", at=letter.sent_at), asked
        if not self.posting:
            return "neu", say.text("kept here"), ""
        if not letter.tries:
            return "neu", say.text("waits"), ""
        later = say.text("The mail server did not take it. Next try {at:at}.", at=letter.next_at)
        return "warn", say.text("waits"), later


def unanswered(letters: Iterable[Posted], now: datetime) -> tuple[Posted, ...]:
    """Late changes that nobody has said to have seen, while a duty of theirs is not over."""
    return tuple(
        letter
        for letter in letters
        if letter.ack and not letter.acked_at and any(d.end > now for d in duties(letter))
    )


def duties(letter: Posted) -> list[Duty]:
    """The duties that a letter tells of, in time's order."""
    found = [Duty(**d) for part in ("lost", "own", "open") for d in letter.body.get(part, ())]
    return sorted(found, key=lambda d: d.start)


def reader(letter: Posted, facts: Facts, say: Speaker) -> str:
    """Whom it is for: a person, else those whose addresses the ring has for it."""
    if letter.person:
        return say.person(letter.person)
    who = say.text("Partners") if letter.kind == "board" else say.text("Coordinator")
    return ", ".join((who, *addresses(facts, letter)))


def subject(letter: Posted, say: Speaker) -> str:
    """What it is about, without the ring's name."""
    told = wording(letter, say).subject
    return capital(told.partition(": ")[2] or told)


def why(letter: Posted, say: Speaker) -> str:
    """Why a mail server refused it, in plain words, with its own after them."""
    told = next(words for codes, words in ANSWERS if any(c in letter.said for c in codes))
    own = letter.said.strip(" -")
    return f"{say.text(told)} ({own})" if own else say.text(told)


def sentence(letters: Letters) -> tuple[str, str]:
    """What a coordinator has to do about the letters, else that there is nothing."""
    say = letters.open.speaker
    late, refused = len(letters.unanswered()), len(letters.in_state("refused"))
    if late:
        strong = say.plural(
            "{n:n} late change has not been answered: phone.",
            "{n:n} late changes have not been answered: phone.",
            late,
        )
    else:
        strong = say.text("Nobody needs to be phoned.")
    told = [_count(letters.in_state("waiting"), letters)]
    if refused:
        told.append(say.plural("{n:n} letter was refused.", "{n:n} letters were refused.", refused))
    return strong, " ".join(t for t in told if t)


def _count(waiting: Sequence[Posted], letters: Letters) -> str:
    say = letters.open.speaker
    if not waiting:
        return ""
    if not letters.posting:
        return say.plural("{n:n} letter is kept.", "{n:n} letters are kept.", len(waiting))
    return say.plural("{n:n} letter waits.", "{n:n} letters wait.", len(waiting))
