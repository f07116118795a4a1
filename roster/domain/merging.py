"""Facts that come in beside those that are kept: what is the same is replaced, the rest stays.

People are the same by id, members by code, agreements by version, rows by whom and what they are
about. Nothing is deleted because an import does not see it.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from roster.domain.duties import Dates
from roster.domain.order import canonical
from roster.domain.people import Facts
from roster.domain.ring import Contacts, Ring

Key = Callable[[Any], Hashable]
KINDS = ("new", "changed", "same", "unseen")


class Same(NamedTuple):
    """When two rows are about the same: by a key, and where `days` says so, by overlapping days."""

    key: Key
    days: Callable[[Any], Dates] | None = None


class Row(NamedTuple):
    """A row that comes in, with the rows that it stands in place of."""

    now: Any
    was: tuple[Any, ...]

    @property
    def changed(self) -> bool:
        return self.was != (self.now,)

    @property
    def kind(self) -> str:
        return ("changed" if self.changed else "same") if self.was else "new"


class Part(NamedTuple):
    """One part of the facts: the rows that come in, and those that only the store has."""

    name: str
    rows: tuple[Row, ...]
    unseen: tuple[Any, ...]

    def count(self, kind: str) -> int:
        """How many rows are new, changed, the same, or unseen by the import."""
        if kind == "unseen":
            return len(self.unseen)
        return sum(row.kind == kind for row in self.rows)


def _days(word: Any) -> Dates:
    return Dates(first=word.first, last=word.last)


SAME: Mapping[str, Same] = {
    "members": Same(lambda m: m.code, lambda m: m.dates),
    "agreements": Same(lambda a: a.version),
    "people": Same(lambda p: p.id),
    "contacts": Same(lambda c: c[0]),
    "absences": Same(lambda a: a.person, _days),
    "wishes": Same(lambda w: (w.person, w.kind, w.first, w.last, w.weekdays, w.tier)),
    "pins": Same(lambda p: (p.person, p.tier, p.start)),
    "history": Same(lambda s: (s.person, s.tier, s.start)),
    "balances": Same(lambda b: (b.as_of, b.member, b.person, b.tier, b.cls)),
    "distances": Same(lambda d: (d.person, d.member)),
}


def merged(old: Facts | None, new: Facts) -> Facts:
    """The facts that are kept after an import, in canonical order."""
    kept: dict[str, Any] = {
        p.name: (*p.unseen, *(row.now for row in p.rows)) for p in parts(old, new)
    }
    of_ring = {name: kept.pop(name) for name in ("members", "agreements")}
    (ring,) = kept.pop("ring")
    kept["contacts"] = dict(kept["contacts"])
    return canonical(Facts(ring=ring.model_copy(update=of_ring), **kept))


def parts(old: Facts | None, new: Facts) -> Iterator[Part]:
    """What an import brings, part by part: the ring itself first."""
    if old is None:
        yield Part("ring", (Row(new.ring, ()),), ())
    else:
        yield _ring(old.ring, new.ring)
    for name, same in SAME.items():
        yield _part(name, same, _rows(old, name), _rows(new, name))


def settings(ring: Ring) -> dict[str, Any]:
    """What a ring says of itself, without its members and agreements."""
    return {k: getattr(ring, k) for k in Ring.model_fields if k not in ("members", "agreements")}


def _ring(old: Ring, new: Ring) -> Part:
    now = _settings(old, new)
    was = old if settings(old) != settings(now) else now
    return Part("ring", (Row(now, (was,)),), ())


def _settings(old: Ring, new: Ring) -> Ring:
    """The new ring with what only the old one has a name or a number for."""
    contacts = {
        name: _both(getattr(old.contacts, name), getattr(new.contacts, name))
        for name in Contacts.model_fields
    }
    known = {**old.qualifications, **new.qualifications}
    return new.model_copy(update={"contacts": Contacts(**contacts), "qualifications": known})


def _both(old: Any, new: Any) -> Any:
    return {**old, **new} if isinstance(new, Mapping) else new or old


def _rows(facts: Facts | None, name: str) -> Sequence[Any]:
    """The rows of a part; how to reach a person as a pair of id and contact."""
    if facts is None:
        return ()
    if name == "contacts":
        return tuple(facts.contacts.items())
    if name == "distances":  # a road has one length: the last one given
        return tuple({SAME[name].key(d): d for d in facts.distances}.values())
    return tuple(getattr(facts.ring if name in ("members", "agreements") else facts, name))


def _part(name: str, same: Same, old: Iterable[Any], new: Sequence[Any]) -> Part:
    """Each row that comes in with those of old in whose place it stands.

    A row that comes in as it was moves no other, even where their days overlap.
    """
    was, coming = _by_key(same, old), _by_key(same, new)
    rows: list[Row] = []
    gone: set[int] = set()
    for row in new:
        key = same.key(row)
        alike = [r for r in was.get(key, ()) if r == row] or [
            r for r in was.get(key, ()) if _meet(same, r, row) and r not in coming[key]
        ]
        gone.update(id(r) for r in alike)
        rows.append(Row(row, (row,) if row in alike else tuple(alike)))
    unseen = tuple(r for found in was.values() for r in found if id(r) not in gone)
    return Part(name, tuple(rows), unseen)


def _by_key(same: Same, rows: Iterable[Any]) -> dict[Hashable, list[Any]]:
    found: dict[Hashable, list[Any]] = {}
    for row in rows:
        found.setdefault(same.key(row), []).append(row)
    return found


def _meet(same: Same, a: Any, b: Any) -> bool:
    return same.days is None or same.days(a).overlap(same.days(b))
