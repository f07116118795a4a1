"""Links to calendars: made, found by their tokens, revoked, and when they were last fetched."""

import secrets
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from roster.domain.errors import Refused
from roster.domain.feeds import Fetch, Found, Link, Subscription
from roster.domain.people import Facts
from roster.domain.rosters import Shown
from roster.domain.words import says
from roster.storage import facts as facts_
from roster.storage import publications, tables
from roster.storage.audit import Personal
from roster.storage.writing import Writing

# A fast hash on purpose: a token of 256 random bits cannot be guessed, and a slow one would let
# anybody keep the processor busy.
BITS = 256
OF_FOUND = ("hash", "id", "ring", "person", "member", "language", "blocks")
OF_LINK = [c for c in tables.link.c if c.name != "hash"]


class Posted(NamedTuple):
    """What the calendars of a ring are made of, at one instant.

    `facts`: the ring and its people, without contacts, absences and wishes; `numbers`: how often
    its facts and what is published have changed.
    """

    facts: Facts
    shown: tuple[Shown, ...]
    numbers: tuple[int, int]


def hash_of(token: str) -> str:
    return sha256(token.encode()).hexdigest()


def make(work: Writing, asked: Subscription) -> str:
    """Make a link and return its token, which is known only now; one that was there ends.

    Raises Refused where there is no such membership now.
    """
    facts = facts_.load(work.connection, asked.ring)
    today = work.at.astimezone(ZoneInfo(facts.ring.zone)).date() if facts else work.at.date()
    if facts is None or asked.ended(facts.ring, facts.people, today):
        raise Refused(says("There is nobody of that name in the ring now."))
    for old in _live(work.connection, asked):
        revoke(work, old)
    token = secrets.token_urlsafe(BITS // 8)
    row = {**asked.model_dump(), "hash": hash_of(token), "made_at": work.at}
    inserted = work.connection.execute(tables.link.insert().values(row)).inserted_primary_key
    assert inserted
    told = Personal(f"{asked.ring}/{asked.person}", asked.model_dump(mode="json"))
    work.log("link", asked.ring, link=int(inserted[0]), of=told)
    return token


def change(work: Writing, link: Link) -> None:
    """Give a link another language or manner of blocking; whoever has its address keeps it.

    Raises Refused where it has ended, or where there is a link in that language.
    """
    t = tables.link
    others = [id_ for id_ in _live(work.connection, link) if id_ != link.id]
    if others:
        raise Refused(says("There is a calendar in this language already."))
    live = t.update().where(t.c.id == link.id, t.c.ring == link.ring, t.c.revoked_at.is_(None))
    new = {"language": link.language, "blocks": link.blocks}
    if not work.connection.execute(live.values(new)).rowcount:
        raise Refused(says("There is no such link."))
    work.log("link", link.ring, link=link.id, **new)


def revoke(work: Writing, link: int) -> None:
    """End a link at once and for good; ending it again changes nothing."""
    t = tables.link
    ring = work.connection.execute(sa.select(t.c.ring).where(t.c.id == link)).scalar_one_or_none()
    if ring is None:
        raise Refused(says("There is no such link."))
    live = t.update().where(t.c.id == link, t.c.revoked_at.is_(None))
    if work.connection.execute(live.values(revoked_at=work.at)).rowcount:
        work.log("unlink", ring, link=link)


def unlink(work: Writing, asked: Subscription) -> int:
    """End every link of a person, a member or the ring, in any language; how many there were."""
    live = _live(work.connection, asked, any_language=True)
    for link in live:
        revoke(work, link)
    return len(live)


def links(connection: sa.Connection, ring: str) -> tuple[Link, ...]:
    """The links of a ring with when they were last fetched, the newest last."""
    link, fetch = tables.link, tables.fetch
    chosen = sa.select(*OF_LINK, *_fetched()).outerjoin(fetch, fetch.c.link == link.c.id)
    rows = connection.execute(chosen.where(link.c.ring == ring).order_by(link.c.id)).mappings()
    return tuple(_link(row) for row in rows)


def found(connection: sa.Connection, hashes: Sequence[str]) -> dict[str, Found]:
    """The links that are not revoked, by the hashes of their tokens."""
    rows = connection.execute(_FOUND, {"hashes": list(hashes)})
    return {row[0]: Found._make(row) for row in rows}


def posted(connection: sa.Connection, ring: str) -> Posted | None:
    """What the calendars and the board of a ring are made of; None where there is no such ring."""
    facts = facts_.load(connection, ring)
    if facts is None:
        return None
    t = tables.ring
    numbers = connection.execute(sa.select(t.c.facts, t.c.news).where(t.c.id == ring)).one()
    outside = Facts(ring=facts.ring, people=facts.people)
    return Posted(outside, publications.shown(connection, ring), (numbers.facts, numbers.news))


def fetched(connection: sa.Connection, told: Iterable[Fetch]) -> None:
    """Note when calendars were fetched; the newest of each link stays."""
    t = tables.fetch
    for fetch in told:
        row = fetch.model_dump(exclude={"link"})
        row["count"] = t.c.count + fetch.count
        own = t.update().where(t.c.link == fetch.link)
        if connection.execute(own.values(row)).rowcount == 0:
            connection.execute(t.insert().values(fetch.model_dump()))


def _live(
    connection: sa.Connection, asked: Subscription, *, any_language: bool = False
) -> list[int]:
    """The links of the same person, member or ring that are not revoked."""
    t = tables.link
    same = [t.c[name] == getattr(asked, name) for name in ("ring", "person", "member")]
    if not any_language:
        same.append(t.c.language == asked.language)
    chosen = sa.select(t.c.id).where(*same, t.c.revoked_at.is_(None)).order_by(t.c.id)
    return [int(id_) for (id_,) in connection.execute(chosen)]


def _fetched() -> list[Any]:
    f = tables.fetch
    return [f.c.at.label("fetched_at"), f.c.client, f.c.etag, f.c.count]


def _link(row: Mapping[Any, Any]) -> Link:
    known = {name: row[name] for name in Link.model_fields if row.get(name) is not None}
    return Link(**known)


_FOUND = (
    sa.select(*(tables.link.c[name] for name in OF_FOUND), tables.ring.c.facts, tables.ring.c.news)
    .join(tables.ring, tables.ring.c.id == tables.link.c.ring)
    .where(
        tables.link.c.hash.in_(sa.bindparam("hashes", expanding=True)),
        tables.link.c.revoked_at.is_(None),
    )
)
