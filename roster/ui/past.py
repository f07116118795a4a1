"""What a person did before: duties by year and class, big holidays, what was carried on."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from roster.calendar.duties import past_duty
from roster.domain.duties import CLASSES, HOLIDAYS, Duty
from roster.domain.people import Balance, Facts
from roster.domain.ring import Ring
from roster.i18n import Speaker
from roster.ui.words import capital

ORDER: tuple[str, ...] = CLASSES


@dataclass(frozen=True)
class Past:
    """One person's time in the ring. `years`: year → (tier, class) → duties taken as a whole."""

    years: Mapping[int, Mapping[tuple[str, str], int]]
    holidays: Mapping[str, tuple[int, ...]]
    balance: Balance | None

    @property
    def columns(self) -> list[tuple[str, str]]:
        used = {key for own in self.years.values() for key in own}
        return sorted(used, key=lambda k: (k[0], ORDER.index(k[1])))


def past_of(facts: Facts, person: str) -> Past:
    """What is known of a person; `facts` hold what published rosters add."""
    duties = past_duties(facts, person)
    return Past(_years(duties), holidays_of(duties), _balance(facts.balances, person))


def past_duties(facts: Facts, person: str) -> list[Duty]:
    """The seats of a person's history as the duties they were."""
    own = (s for s in facts.history if s.person == person)
    return [d for s in own if (d := _known(facts.ring, s))]


def years_of(facts: Facts) -> dict[str, dict[str, tuple[int, ...]]]:
    """Person → big holiday → the years in which it was served."""
    own: dict[str, list[Duty]] = {}
    for seat in facts.history:
        if duty := _known(facts.ring, seat):
            own.setdefault(seat.person, []).append(duty)
    return {person: holidays_of(duties) for person, duties in own.items()}


def _known(ring: Ring, served: object) -> Duty | None:
    try:
        return past_duty(ring, served)  # type: ignore[arg-type]
    except KeyError:  # a tier that no version knows any more
        return None


def _years(duties: Iterable[Duty]) -> dict[int, Mapping[tuple[str, str], int]]:
    units: dict[tuple[str, str], Duty] = {}
    for d in sorted(duties, key=lambda d: d.start):
        units.setdefault((d.unit, d.cls), d)
    found: dict[int, Counter[tuple[str, str]]] = {}
    for d in units.values():
        found.setdefault(d.day.year, Counter())[d.tier, d.cls] += 1
    return dict(sorted(found.items(), reverse=True))


def holidays_of(duties: Iterable[Duty]) -> dict[str, tuple[int, ...]]:
    """Big holiday → the years in which it was served, the latest first."""
    found: dict[str, set[int]] = {}
    for d in duties:
        name, _, year = d.holiday.rpartition("-")
        if name:
            found.setdefault(name, set()).add(int(year))
    return {h: tuple(sorted(found[h], reverse=True)) for h in HOLIDAYS if h in found}


def _balance(balances: Sequence[Balance], person: str) -> Balance | None:
    """The newest balance over all tiers."""
    own = [b for b in balances if b.person == person and not b.tier and not b.cls]
    return max(own, key=lambda b: b.as_of, default=None)


def figures(past: Past, say: Speaker) -> list[tuple[str, str]]:
    """The balance and the big holidays, each in a line."""
    found = []
    if past.balance:
        found.append(
            (
                say.text("Balance on {day}", day=say.full_day(past.balance.as_of)),
                say.text(
                    "{points} points (hours of weight 1)", points=say.signed(past.balance.points)
                ),
            )
        )
    found += [
        (capital(say.holiday(h)), ", ".join(map(str, years))) for h, years in past.holidays.items()
    ]
    return found


def coming(facts: Facts, person: str, today: date, say: Speaker) -> list[tuple[str, str]]:
    """Absences that have not ended yet, told by their days."""
    own = [a for a in facts.absences if a.person == person and a.last >= today]
    return [
        (f"{say.full_day(a.first)} – {say.full_day(a.last)}", a.kind)
        for a in sorted(own, key=lambda a: a.first)
    ]
