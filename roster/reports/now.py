"""Who is on duty now and who is next: for the emergency response centre and the next worker."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Literal, NamedTuple

from roster.domain.duties import Duty, Instant
from roster.domain.people import Facts
from roster.domain.rosters import Shown
from roster.domain.words import Language, Word
from roster.feeds.texts import outside
from roster.i18n import Speaker

FORMAT = 1
State = Literal["on_duty", "office_hours", "gap", "old"]


class Turn(Word):
    """One duty: from when to when, who serves it as the ring shows its people, what is unserved."""

    start: Instant
    end: Instant
    people: tuple[str, ...]
    open_seats: int


class Post(Word):
    """A tier: the unit's phone, who is on duty now, and the next duty after that.

    `gap`: somebody ought to be on duty now and is not.
    """

    tier: str
    name: str
    phone: str
    gap: bool
    now: tuple[Turn, ...]
    next: Turn | None


class Office(Word):
    """A member's own office, which answers in office hours; `phone` is empty where unknown."""

    member: str
    name: str
    phone: str


class Board(Word):
    """Who is on duty in a ring at an instant, in one language.

    `state`: "on_duty"; "office_hours": no duty, the members' offices answer; "gap": somebody ought
    to be on duty and is not; "old": what is published has ended, so that nothing is known.
    `known_at`: when what is published last changed; `valid_until`: when it ends;
    `version`: rises with each publication and change.
    """

    format: int = FORMAT
    ring: str
    name: str
    language: Language
    at: Instant
    state: State
    known_at: Instant | None
    valid_until: Instant | None
    version: int
    posts: tuple[Post, ...]
    offices: tuple[Office, ...]


class Published(NamedTuple):
    """What is published: the duties of about now, when it ends, and since when it is known.

    `due`: the duties that the ring's agreement asks for about now, published or not.
    """

    near: Sequence[Shown]
    due: Sequence[Duty]
    until: datetime | None
    known_at: datetime | None
    version: int


def board(facts: Facts, published: Published, at: datetime, speaker: Speaker) -> Board:
    """Tell who is on duty at an instant."""
    ring = facts.ring
    tiers = sorted({t.id: None for t in ring.agreement_on(at.date()).tiers} | _tiers(published))
    posts = tuple(_post(facts, tier, published, at, speaker) for tier in tiers)
    return Board(
        ring=ring.id,
        name=ring.name.in_(speaker.language),
        language=speaker.language,
        at=at,
        state=_state(posts, published, at),
        known_at=published.known_at,
        valid_until=published.until,
        version=published.version,
        posts=posts,
        offices=tuple(
            Office(
                member=m.code,
                name=speaker.member(m.code),
                phone=m.phone,
            )
            for m in ring.members
            if m.dates.cover(at.astimezone(speaker.zone).date())
        ),
    )


def turn(shown: Shown, facts: Facts, speaker: Speaker) -> Turn:
    """A published duty as it is told outside the house."""
    known = {p.id: p for p in facts.people}
    return Turn(
        start=shown.duty.start,
        end=shown.duty.end,
        people=tuple(outside(known[p], facts.ring, speaker) for p in shown.people if p in known),
        open_seats=shown.open_seats,
    )


def _tiers(published: Published) -> dict[str, None]:
    return {s.duty.tier: None for s in published.near}


def _post(facts: Facts, tier: str, published: Published, at: datetime, speaker: Speaker) -> Post:
    own = [s for s in published.near if s.duty.tier == tier]
    standing = [s for s in own if s.duty.start <= at < s.duty.end]
    later = [s for s in own if s.duty.start > at]
    due = any(d.tier == tier and d.start <= at < d.end for d in published.due)
    first = min(later, key=lambda s: s.duty.start, default=None)
    return Post(
        tier=tier,
        name=speaker.tier(tier),
        phone=facts.ring.contacts.phones.get(tier, ""),
        gap=any(s.open_seats for s in standing) or (due and not standing),
        now=tuple(turn(s, facts, speaker) for s in standing),
        next=turn(first, facts, speaker) if first else None,
    )


def _state(posts: Iterable[Post], published: Published, at: datetime) -> State:
    posts = tuple(posts)
    if published.until is None or at >= published.until:
        return "old"
    if any(p.gap for p in posts):
        return "gap"
    return "on_duty" if any(p.now for p in posts) else "office_hours"
