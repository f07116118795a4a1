"""Letters as rows: added with what they tell, claimed by one sender at a time, settled once."""

import secrets
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any

import sqlalchemy as sa

from roster.domain.letters import Letter, LetterState, Posted, pause
from roster.storage import tables
from roster.storage.writing import Writing

CLAIM = timedelta(minutes=5)  # after which a letter whose sender has died is tried again


def add(work: Writing, written: Iterable[Letter]) -> None:
    """Add letters; what has been told before is not told again."""
    t = tables.letter
    letters = list(written)
    for ring in {letter.ring for letter in letters}:
        own = [x for x in letters if x.ring == ring]
        among = (t.c.ring == ring, t.c.key.in_([x.key for x in own]))
        known = set(work.connection.execute(sa.select(t.c.key).where(*among)).scalars())
        rows = [_row(x) for x in own if x.key not in known]
        if rows:
            work.connection.execute(t.insert(), rows)


def claim(connection: sa.Connection, now: datetime) -> Posted | None:
    """Take the next letter that is to be sent, so that no other sender takes it meanwhile."""
    t = tables.letter
    chosen = sa.select(t).where(t.c.state == "waiting", t.c.next_at <= now)
    row = connection.execute(chosen.order_by(t.c.next_at, t.c.id).limit(1)).mappings().first()
    if row is None:
        return None
    tries = row["tries"] + 1
    new = {"tries": tries, "next_at": now + max(CLAIM, pause(tries))}
    connection.execute(t.update().where(t.c.id == row["id"]).values(new))
    return _posted({**row, **new})


def settle(
    connection: sa.Connection, letter: int, state: LetterState, now: datetime, said: str = ""
) -> None:
    """Note what became of a letter."""
    t = tables.letter
    new: dict[str, Any] = {"state": state, "said": said[:500]}
    if state == "sent":
        new["sent_at"] = now
    connection.execute(t.update().where(t.c.id == letter).values(new))


def token(connection: sa.Connection, letter: int) -> str:
    """A new token by which a letter is answered; only its hash is kept."""
    made = secrets.token_urlsafe(32)
    t = tables.letter
    connection.execute(t.update().where(t.c.id == letter).values(answer=_hash(made)))
    return made


def asked(connection: sa.Connection, answer: str) -> Posted | None:
    """The letter that a token answers."""
    t = tables.letter
    row = connection.execute(sa.select(t).where(t.c.answer == _hash(answer))).mappings().first()
    return _posted(dict(row)) if row else None


def acknowledge(connection: sa.Connection, answer: str, now: datetime) -> bool:
    """Note that a letter was seen, the first time; whether there is such a letter."""
    t = tables.letter
    own = t.c.answer == _hash(answer)
    connection.execute(t.update().where(own, t.c.acked_at.is_(None)).values(acked_at=now))
    return connection.execute(sa.select(t.c.id).where(own)).first() is not None


def phoned(work: Writing, letter: int) -> bool:
    """Note that the reader was told by phone; whether nothing had been answered before."""
    t = tables.letter
    open_ = sa.and_(t.c.id == letter, t.c.ack, t.c.acked_at.is_(None))
    new = t.update().where(open_).values(acked_at=work.at, told_by=work.who.name)
    ring = work.connection.execute(new.returning(t.c.ring)).scalar()
    if ring is not None:
        work.log("phoned", ring, letter=letter)
    return ring is not None


def of_ring(connection: sa.Connection, ring: str) -> tuple[Posted, ...]:
    """The letters of a ring, the newest first."""
    t = tables.letter
    rows = connection.execute(sa.select(t).where(t.c.ring == ring).order_by(t.c.id.desc()))
    return tuple(_posted(dict(row)) for row in rows.mappings())


def asking(connection: sa.Connection, ring: str) -> tuple[Posted, ...]:
    """The letters of a ring that were refused, or that nobody has answered as was asked."""
    t = tables.letter
    silent = sa.and_(t.c.ack, t.c.acked_at.is_(None))
    chosen = sa.select(t).where(t.c.ring == ring, sa.or_(t.c.state == "refused", silent))
    return tuple(_posted(dict(row)) for row in connection.execute(chosen).mappings())


def _row(letter: Letter) -> dict[str, Any]:
    return {
        **letter.model_dump(),
        "message_id": f"<{secrets.token_hex(16)}@dutyring>",
        "state": "waiting",
        "tries": 0,
        "next_at": letter.due_at,
        "said": "",
    }


def _posted(row: Mapping[str, Any]) -> Posted:
    return Posted(**{name: row[name] for name in Posted.model_fields})


def _hash(answer: str) -> str:
    return sha256(answer.encode()).hexdigest()
