"""Who subscribes to which duties, and by which link."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import NamedTuple, Self

from pydantic import Field, model_validator

from roster.domain.duties import Instant
from roster.domain.people import Person
from roster.domain.ring import Ring
from roster.domain.words import Language, Word

LATELY = timedelta(hours=4)  # Outlook on the web asks every 3 hours, most phones every hour
SLOW = "Google-Calendar"


class Subscription(Word):
    """Whose duties a calendar shows: a person's, a member's, or with both empty the ring's.

    `blocks`: whether a duty makes the subscriber look busy.
    """

    ring: str
    person: str = ""
    member: str = ""
    language: Language = "fi"
    blocks: bool = False

    @model_validator(mode="after")
    def _one_scope(self) -> Self:
        if self.person and self.member:
            raise ValueError("a calendar is a person's or a member's, not both")
        return self

    def ended(self, ring: Ring, people: Iterable[Person], today: date) -> bool:
        """Whether the membership that the link goes by is over, or was never there."""
        code = self.member
        if self.person:
            found = next((p for p in people if p.id == self.person), None)
            if found is None or _over(found.active.last, today):
                return True
            code = found.member
        member = next((m for m in ring.members if m.code == code), None)
        return bool(code) and (member is None or _over(member.dates.last, today))


class Link(Subscription):
    """A link as it is kept: not its token, only when it was made, revoked and last fetched.

    `client`: the program that fetched it, by its own word; `etag`: the version that it then had.
    """

    id: int
    made_at: Instant
    revoked_at: Instant | None = None
    fetched_at: Instant | None = None
    client: str = ""
    etag: str = ""
    count: int = 0

    def seen_soon(self, now: datetime) -> bool:
        """Whether its phone will likely show a change within hours: it asked so lately.

        Google asks every 4 to 24 hours whatever it is told, so it never counts.
        """
        if self.fetched_at is None or self.client.startswith(SLOW):
            return False
        return now - self.fetched_at <= LATELY


class Fetch(Word):
    """That a calendar was fetched: when last, by what, which version, and how often since told."""

    link: int
    at: Instant
    client: str = Field(default="", max_length=120)
    etag: str = ""
    count: int = Field(default=1, ge=1)


class Found(NamedTuple):
    """A link by its token's hash, with the state of its ring.

    `facts` and `news` rise with what calendars show. Light, since every request makes one.
    """

    hash: str
    link: int
    ring: str
    person: str
    member: str
    language: Language
    blocks: bool
    facts: int
    news: int

    @property
    def look(self) -> tuple[str, Language, bool]:
        """What tells its calendar from others at one state of the ring."""
        return self.hash, self.language, self.blocks

    @property
    def subscription(self) -> Subscription:
        return Subscription(
            ring=self.ring,
            person=self.person,
            member=self.member,
            language=self.language,
            blocks=self.blocks,
        )


def reworded(old: Ring, new: Ring) -> bool:
    """Whether calendars say something else of every duty."""
    return _said(old) != _said(new)


def renamed(old: Iterable[Person], new: Iterable[Person]) -> set[str]:
    """Those of whom calendars say something else."""
    was, now = ({(p.id, p.name, p.member) for p in people} for people in (old, new))
    return {id_ for id_, _, _ in was ^ now}


def _said(ring: Ring) -> tuple[object, ...]:
    """What stands in each event beside its duty and its people."""
    own = ring.contacts
    tiers = {id_: tier.name for id_, tier in ring.tiers().items()}
    members = {m.code: m.name for m in ring.members}
    return ring.name, own.phones, own.material, own.shown_as, tiers, members


def _over(last: date | None, today: date) -> bool:
    return last is not None and last < today
