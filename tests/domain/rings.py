"""Rings by their members' populations, and people who join, leave and are away."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from roster.domain.duties import Dates
from roster.domain.people import Person
from roster.domain.ring import Member, Ring
from roster.domain.words import Name
from tests.calendar.rings import agreement

VIITASEUTU = {"931": 6097, "601": 3931, "256": 1597}


def ring_of(
    populations: dict[str, int],
    there: Mapping[str, Dates] | None = None,
) -> Ring:
    """A ring whose members have these populations; `there` dates memberships."""
    members = tuple(
        Member(
            code=code,
            name=Name(fi=code),
            populations={2020: n},
            dates=(there or {}).get(code, Dates()),
        )
        for code, n in populations.items()
    )
    return Ring(id="ring", name=Name(fi="Rengas"), members=members, agreements=(agreement(),))


def person(id_: str, member: str = "931", **said: Any) -> Person:
    return Person(id=id_, name=id_.title(), member=member, **{"standby": Dates(), **said})


def days(first: str, last: str) -> Dates:
    return Dates(first=date.fromisoformat(first), last=date.fromisoformat(last))
