"""What waits of telling people: late changes without an answer, refused letters, late calendars."""

from collections.abc import Iterator
from datetime import timedelta

from roster.domain.feeds import Link
from roster.domain.letters import LATE, Posted
from roster.domain.rosters import Shown
from roster.ui.frame import Open
from roster.ui.letters.listing import unanswered
from roster.ui.overview.outlook import Task

SHOWN = timedelta(days=14)  # for so long a refused letter is spoken of


def tasks(
    open_: Open, letters: tuple[Posted, ...], links: tuple[Link, ...], shown: tuple[Shown, ...]
) -> tuple[Task, ...]:
    """The most urgent first. `links`: those that have not ended."""
    return (*_unanswered(open_, letters), *_refused(open_, letters), *_late(open_, links, shown))


def _unanswered(open_: Open, letters: tuple[Posted, ...]) -> Iterator[Task]:
    say, late = open_.speaker, unanswered(letters, open_.now)
    if not late:
        return
    title = say.plural(
        "{n:n} late change has not been answered",
        "{n:n} late changes have not been answered",
        len(late),
    )
    told = [_with_phone(open_, p) for p in dict.fromkeys(x.person for x in late)]
    about = say.text("Phone: {who}.", who=", ".join(told))
    yield Task("bad", title, about, say.text("Look"), "viestit")


def _refused(open_: Open, letters: tuple[Posted, ...]) -> Iterator[Task]:
    say = open_.speaker
    found = [x for x in letters if x.state == "refused" and open_.now - x.due_at < SHOWN]
    if not found:
        return
    title = say.plural("{n:n} letter was refused", "{n:n} letters were refused", len(found))
    people = dict.fromkeys(x.person for x in found if x.person)
    yield Task("warn", title, say.people(people), say.text("Look"), "viestit")


def _late(open_: Open, links: tuple[Link, ...], shown: tuple[Shown, ...]) -> Iterator[Task]:
    """Those on duty soon who have a calendar that will not show a change of this evening."""
    say, now = open_.speaker, open_.now
    soon = dict.fromkeys(
        p for s in shown if now < s.duty.end and s.duty.start < now + LATE for p in s.people
    )
    own = {p: [k for k in links if k.person == p] for p in soon}
    late = [p for p, mine in own.items() if mine and not any(k.seen_soon(now) for k in mine)]
    if not late:
        return
    title = say.plural(
        "{n:n} person on duty soon will not see a change of this evening",
        "{n:n} people on duty soon will not see a change of this evening",
        len(late),
    )
    about = say.text("If you change their duties, phone: {who}.", who=say.people(late))
    yield Task("neu", title, about, say.text("Look"), "kalenterit")


def _with_phone(open_: Open, person: str) -> str:
    contact = open_.facts.contacts.get(person)
    name = open_.speaker.person(person)
    return f"{name} {contact.phone}" if contact and contact.phone else name
