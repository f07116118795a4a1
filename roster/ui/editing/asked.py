"""What a browser asks for. It has no authority: whatever it sends is read anew and judged."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Literal

from pydantic import Field, ValidationError

from roster.domain.changes import Grounds, Mark
from roster.domain.words import Word


class Move(Word):
    """One person takes, keeps pinned or leaves a unit; `day`: only its duty of that day."""

    person: str
    unit: str
    to: Mark
    day: date | None = None


class Op(Word):
    """One operation on a roster, by the browser's own running number.

    `seen`: the revision that stood on the screen.
    """

    client: str = Field(min_length=1, max_length=64)
    number: int = Field(ge=0)
    kind: Literal["set", "swap", "pin", "clear", "paste", "change", "undo", "redo"]
    roster: int
    seen: int = Field(default=0, ge=0)
    moves: tuple[Move, ...] = Field(default=(), max_length=2000)
    grounds: Grounds = Grounds()


class Wanted(Word):
    """Who could take a unit is asked for; `instead`: of this person."""

    unit: str
    instead: str = ""


class Said(Word):
    """All that a browser says at once: every operation that was not answered yet, in order.

    `have`: the version of the month that it shows, so that only what differs need be sent.
    """

    ops: tuple[Op, ...] = ()
    have: str = ""
    wanted: Wanted | None = None
    who: str = Field(default="", max_length=80)


def said(value: object) -> Said:
    """Read what a browser sent; what cannot be read is as if it had not been said."""
    found: Any = value.get("say") if isinstance(value, Mapping) else None
    if not isinstance(found, Mapping):
        return Said()
    ops = found.get("ops")
    rest = {k: v for k, v in found.items() if k in ("have", "wanted", "who")}
    read: Said = _word(Said, rest, Said())
    return read.model_copy(update={"ops": tuple(_ops(ops if isinstance(ops, list) else ()))})


def _ops(values: Iterable[object]) -> Iterable[Op]:
    for value in values:
        op = _word(Op, value, None)
        if op:
            yield op


def _word(kind: Any, value: object, otherwise: Any) -> Any:
    try:
        return kind.model_validate(value)
    except ValidationError:
        return otherwise
