"""The calendars of a ring as the page lists them: whose they are, who fetches them and how late."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple, Self

from roster.domain.feeds import Link, Subscription
from roster.domain.words import Language
from roster.i18n import Speaker
from roster.ui.frame import Open
from roster.ui.shell import Sign

OWN_NAMES: dict[Language, str] = {"fi": "suomi", "sv": "svenska", "en": "English"}
PROGRAMS = (
    ("Google", "Google-Calendar"),
    ("Apple", "dataaccessd"),
    ("Apple", "iOS/"),
    ("Apple", "macOS/"),
    ("Apple", "Mac OS X"),
    ("Outlook", "Microsoft"),
    ("Outlook", "Outlook"),
    ("Thunderbird", "Thunderbird"),
)


class Whose(NamedTuple):
    """Whose calendar: a person's, a member's, or with both empty the ring's."""

    person: str = ""
    member: str = ""

    @classmethod
    def at(cls, address: str) -> Self | None:
        """By what stands in the page's address; None where nobody is asked for."""
        kind, _, id_ = address.partition("-")
        if kind == "ring":
            return cls()
        return cls(**{kind: id_}) if id_ and kind in ("person", "member") else None

    @property
    def address(self) -> str:
        if self.person:
            return f"person-{self.person}"
        return f"member-{self.member}" if self.member else "ring"

    def of(self, links: Iterable[Link]) -> tuple[Link, ...]:
        """Those of the links that show these duties."""
        return tuple(k for k in links if (k.person, k.member) == self)


@dataclass(frozen=True)
class Row:
    """One whose calendar it may be; `about`: whether a change of this evening is seen."""

    whose: Whose
    name: str
    calendars: str
    fetched: str
    sign: Sign
    about: str
    phone: str


@dataclass(frozen=True)
class Group:
    """The ring with its members, or the people of a member."""

    title: str
    rows: tuple[Row, ...]


def live(open_: Open, links: Iterable[Link]) -> tuple[Link, ...]:
    """The links that still show something: not ended, nor died with the membership."""
    facts, today = open_.facts, open_.today
    return tuple(
        k for k in links if not k.revoked_at and not k.ended(facts.ring, facts.people, today)
    )


def groups(open_: Open, links: Sequence[Link]) -> tuple[Group, ...]:
    """The ring and its members, then the people of each member, by name."""
    say, facts = open_.speaker, open_.facts
    codes = [c for c in dict.fromkeys(m.code for m in facts.ring.members) if is_here(open_, c)]
    rings = [_row(open_, w, links) for w in (Whose(), *(Whose(member=c) for c in codes))]
    found = [Group(say.text("The whole ring and its members"), tuple(rings))]
    for code in codes:
        own = sorted((p for p in facts.people if p.member == code), key=lambda p: p.name)
        rows = [
            _row(open_, Whose(person=p.id), links)
            for p in own
            if not Subscription(ring=facts.ring.id, person=p.id).ended(
                facts.ring, facts.people, open_.today
            )
        ]
        if rows:
            found.append(Group(say.member(code), tuple(rows)))
    return tuple(found)


def is_here(open_: Open, member: str) -> bool:
    asked = Subscription(ring=open_.facts.ring.id, member=member)
    return not asked.ended(open_.facts.ring, (), open_.today)


def sentence(open_: Open, links: Sequence[Link]) -> tuple[str, str]:
    """How many people have a calendar, and how many of them a change of this evening misses."""
    say = open_.speaker
    having = {k.person for k in links if k.person}
    if not having:
        return say.text("Nobody has a calendar of their own yet."), say.text(
            "Open a person and make the address."
        )
    strong = say.plural(
        "{n:n} person has a calendar of their own.",
        "{n:n} people have a calendar of their own.",
        len(having),
    )
    late = len(having) - len({k.person for k in links if k.person and k.seen_soon(open_.now)})
    if not late:
        return strong, ""
    return strong, say.plural(
        "{n:n} of them will not see a change of this evening: phone.",
        "{n:n} of them will not see a change of this evening: phone them.",
        late,
    )


def name_of(whose: Whose, open_: Open) -> str:
    say = open_.speaker
    if whose.person:
        return say.person(whose.person)
    return say.member(whose.member) if whose.member else open_.ring_name


def _row(open_: Open, whose: Whose, links: Sequence[Link]) -> Row:
    say, own = open_.speaker, whose.of(links)
    last = max(own, key=lambda k: k.fetched_at or k.made_at, default=None)
    contact = open_.facts.contacts.get(whose.person)
    sign, about = health(own, open_.now, say)
    return Row(
        whose=whose,
        name=name_of(whose, open_),
        calendars=", ".join(OWN_NAMES[k.language] for k in own),
        fetched=fetched(last, open_) if last else "",
        sign=sign,
        about=about,
        phone=contact.phone if contact and sign == "warn" else "",
    )


def health(own: Sequence[Link], now: datetime, say: Speaker) -> tuple[Sign, str]:
    """Whether whoever has these calendars will see a change of this evening."""
    if not own:
        return "neu", ""
    if any(k.seen_soon(now) for k in own):
        return "ok", say.text("Sees a change within hours")
    if not own[0].person:
        return "warn", say.text("Will not show a change of this evening")
    if not any(k.fetched_at for k in own):
        return "warn", say.text("Not fetched yet: phone about a change")
    return "warn", say.text("Will not see a change of this evening: phone")


def fetched(link: Link, open_: Open) -> str:
    """When it was last fetched, and by what."""
    say = open_.speaker
    if link.fetched_at is None:
        return say.text("not fetched yet")
    local = link.fetched_at.astimezone(say.zone).date()
    when = say.at(link.fetched_at)
    if local == open_.today:
        when = say.text("today {clock}", clock=say.clock(link.fetched_at))
    return " · ".join(part for part in (when, program(link.client)) if part)


def program(client: str) -> str:
    """The program behind a client's own word for itself, as people know it."""
    known = next((name for name, part in PROGRAMS if part in client), "")
    return known or client.partition("/")[0].strip()[:30]
