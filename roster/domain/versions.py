"""Versions of an agreement: which are fixed, and when a new one may begin."""

from collections.abc import Collection, Iterable
from datetime import date

from roster.domain.changes import IN_FORCE
from roster.domain.duties import DAY
from roster.domain.errors import Refused
from roster.domain.ring import Agreement, Ring
from roster.domain.rosters import Line
from roster.domain.words import says


def fixed(lines: Iterable[Line]) -> frozenset[str]:
    """The versions under which a roster was published: they are never altered."""
    return frozenset(line.agreement for line in lines if line.state in IN_FORCE)


def earliest(lines: Iterable[Line]) -> date | None:
    """The first day after all that is published: no version begins before it."""
    last = max((line.last for line in lines if line.state in IN_FORCE), default=None)
    return last + DAY if last else None


def refuse_altered(old: Ring, new: Ring, of: Collection[str]) -> None:
    """Raise Refused where one of these versions is not in both rings as it was."""
    now = {a.version: a for a in new.agreements}
    for was in old.agreements:
        if was.version in of and now.get(was.version, was) != was:
            raise Refused(
                says(
                    "A roster was published under version {version} of the agreement, so it stays"
                    " as it is. Give the new version another name.",
                    version=was.version,
                )
            )


def refuse_early(version: Agreement, lines: Iterable[Line]) -> None:
    """Raise Refused where a version would begin inside what is published already."""
    found = [*lines]
    first = earliest(found)
    if version.version not in fixed(found) and first and version.valid_from < first:
        raise Refused(
            says(
                "Rosters are published until {last}. Let the version begin on {first} or later.",
                last=(first - DAY).isoformat(),
                first=first.isoformat(),
            )
        )


def next_name(names: Collection[str], version: str) -> str:
    """A name for the version after this one: "2" after "1", else with a number added."""
    if version.isdecimal():
        free = (str(int(version) + n) for n in range(1, len(names) + 2))
    else:
        free = (f"{version}-{n}" for n in range(2, len(names) + 3))
    return next(name for name in free if name not in names)
