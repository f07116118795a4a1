"""The canonical order of a ring's facts, so that the same facts are always the same bytes."""

from datetime import date

from roster.domain.people import Absence, Balance, Distance, Facts, Person, Pin, Served, Wish
from roster.domain.ring import Agreement, Ring


def canonical(facts: Facts) -> Facts:
    """The same facts in canonical order: people by member and name, the rest by person and day."""
    return facts.model_copy(
        update={
            "ring": _ring(facts.ring),
            "people": tuple(sorted(facts.people, key=_person)),
            "contacts": dict(sorted(facts.contacts.items())),
            "absences": tuple(sorted(facts.absences, key=_absence)),
            "wishes": tuple(sorted(facts.wishes, key=_wish)),
            "pins": tuple(sorted(facts.pins, key=_seat)),
            "history": tuple(sorted(facts.history, key=_seat)),
            "balances": tuple(sorted(facts.balances, key=_balance)),
            "distances": tuple(sorted(facts.distances, key=_distance)),
        }
    )


def _ring(ring: Ring) -> Ring:
    members = sorted(ring.members, key=lambda m: (m.code, m.dates.first or date.min))
    agreements = sorted((_agreement(a) for a in ring.agreements), key=lambda a: a.valid_from)
    return ring.model_copy(update={"members": tuple(members), "agreements": tuple(agreements)})


def _agreement(a: Agreement) -> Agreement:
    return a.model_copy(update={"holidays": tuple(sorted(a.holidays, key=lambda h: h.date))})


def _person(p: Person) -> tuple[str, str, str]:
    return p.member, p.name, p.id


def _absence(a: Absence) -> tuple[object, ...]:
    return a.person, a.first, a.last, a.kind


def _wish(w: Wish) -> tuple[object, ...]:
    return w.person, w.first, w.last, w.kind, w.strength, w.weekdays, w.tier


def _seat(s: Pin | Served) -> tuple[object, ...]:
    return s.start, s.end, s.tier, s.person, getattr(s, "reason", "")


def _balance(b: Balance) -> tuple[object, ...]:
    return b.as_of, b.member, b.person, b.tier, b.cls, b.points, b.duties


def _distance(d: Distance) -> tuple[object, ...]:
    return d.person, d.member, d.km
