"""What people are told by letter: written with the change that it tells, sent afterwards."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Literal

from pydantic import Field

from roster.domain.changes import Done
from roster.domain.duties import Duty, Instant
from roster.domain.rosters import Roster
from roster.domain.words import Word

LetterKind = Literal["published", "changed", "reminder", "gaps", "board"]
LetterState = Literal["waiting", "sent", "refused"]
LATE = timedelta(hours=72)  # a change of what begins so soon asks for an answer


class Letter(Word):
    """One letter. `key`: what it tells and to whom, so that nothing is told twice.

    `person`: whom it is for; "" = the addresses of `kind` in the ring's contacts.
    `body`: duties by what became of them: `own`, `lost`, `open`, and `who` changed them.
    `ack`: the answer “seen” is asked for.
    """

    ring: str
    key: str = Field(max_length=200)
    kind: LetterKind
    person: str = ""
    body: Mapping[str, Any] = Field(default_factory=dict)
    due_at: Instant
    ack: bool = False


class Posted(Letter):
    """A letter as it is kept.

    `said`: why the mail server refused it. `acked_at`: when its reader answered, or else when
    somebody, `told_by`, noted that they had phoned.
    """

    id: int
    message_id: str
    state: LetterState
    tries: int
    next_at: Instant
    sent_at: Instant | None = None
    said: str = ""
    acked_at: Instant | None = None
    told_by: str | None = None


def of_publication(roster: Roster, at: datetime) -> list[Letter]:
    """To each person on a roster that has come into force: their own duties."""
    own: dict[str, list[Duty]] = {}
    for seat in roster.marks:
        own.setdefault(seat.person, []).append(roster.duty[seat.duty])
    return [
        Letter(
            ring=roster.ring,
            key=f"published/{roster.id}/{person}",
            kind="published",
            person=person,
            body={"own": _told(mine)},
            due_at=at,
        )
        for person, mine in sorted(own.items())
    ]


def of_change(roster: Roster, done: Done) -> list[Letter]:
    """To each person whose duties an operation on a published roster changed: before and after."""
    lost: dict[str, list[Duty]] = {}
    got: dict[str, list[Duty]] = {}
    for cell in done.cells:
        if bool(cell.was) != bool(cell.now):
            side = got if cell.now else lost
            side.setdefault(cell.person, []).append(roster.duty[cell.duty])
    return [
        Letter(
            ring=roster.ring,
            key=f"changed/{roster.id}/{done.revision}/{person}",
            kind="changed",
            person=person,
            body={
                "lost": _told(lost.get(person, [])),
                "own": _told(got.get(person, [])),
                "who": done.who,
                "agreed": person in done.grounds.consent,
            },
            due_at=done.at,
            ack=_is_late([*lost.get(person, []), *got.get(person, [])], done.at),
        )
        for person in sorted({*lost, *got})
    ]


def of_list(ring: str, news: int, at: datetime) -> Letter:
    """To the ring's partners: the weeks ahead as they now stand."""
    return Letter(ring=ring, key=f"board/{news}", kind="board", due_at=at)


def pause(tries: int) -> timedelta:
    """How long after so many tries the next one comes: a minute, then ever longer."""
    return timedelta(minutes=min(4 ** min(tries, 6), 360))


def _is_late(duties: Sequence[Duty], at: datetime) -> bool:
    return any(duty.start - at <= LATE for duty in duties)


def _told(duties: Iterable[Duty]) -> list[dict[str, Any]]:
    ordered = sorted(duties, key=lambda d: (d.start, d.id))
    return [d.model_dump(mode="json") for d in ordered]
