"""Decisions written beside pins: seats that stay although they break a rule."""

import re
from collections.abc import Iterable, Mapping, Sequence

from roster.domain.case import Seat
from roster.domain.duties import Duty
from roster.domain.errors import Fault
from roster.domain.people import Pin
from roster.domain.words import says
from solver.rules import RULES

WRITTEN = re.compile(r"\s*([a-z_]+(?:\s+[a-z_]+)*)\s*=\s*\S")


def pinned(pin: Pin, duties: Iterable[Duty]) -> list[Seat]:
    """The seats of a pin: of its tier, and begun within its time."""
    return [
        Seat(pin.person, d.id)
        for d in duties
        if d.tier == pin.tier and pin.start <= d.start < pin.end
    ]


def overridden(pins: Sequence[Pin], duties: Sequence[Duty]) -> Mapping[str, tuple[Seat, ...]]:
    """Kind of a rule → the seats that a pin's reason (`daily_rest=agreed by phone`) lets break it.

    Several rules stand before the sign with blanks between them. What is no rule's name is an
    ordinary reason.
    """
    found: dict[str, set[Seat]] = {}
    for pin in pins:
        for kind in _rules(pin):
            found.setdefault(kind, set()).update(pinned(pin, duties))
    return {kind: tuple(sorted(seats)) for kind, seats in sorted(found.items()) if seats}


def never_overridden(pins: Iterable[Pin], duties: Sequence[Duty]) -> list[Fault]:
    """Decisions about the duties against rules that do not bind one seat alone."""
    return [
        Fault(
            file="pins.csv",
            column="reason",
            says=says(
                "The pin of {person:person} overrides {rule}, which a single seat cannot be let off"
                " from. Use one of these rules or leave it out: {known}.",
                person=pin.person,
                rule=kind,
                known=", ".join(sorted(k for k, rule in RULES.items() if rule.overridable)),
            ),
        )
        for pin in pins
        for kind in _rules(pin)
        if not RULES[kind].overridable and pinned(pin, duties)
    ]


def _rules(pin: Pin) -> list[str]:
    written = WRITTEN.match(pin.reason)
    kinds = written[1].split() if written else []
    return kinds if all(kind in RULES for kind in kinds) else []
