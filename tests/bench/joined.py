"""The rings of a county joined: one question of 400 people and a year.

Each ring becomes an area: its tiers, members and people carry the area's number, and only its own
people hold the area's qualification, which its duties ask for. What makes the areas one question
is the back-up of duty weeks: it is one tier for all, served by whoever may decide in any area,
and a back-up week keeps that person from the duties of the own area.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, TypeVar

from roster.domain.case import Case, Party, Seat
from roster.domain.duties import Duty
from roster.domain.people import Carried, Person, Qualification, Wish
from roster.domain.shares import BILLION, share_out
from roster.domain.words import Word
from solver.problem import Problem
from tests.bench.build import parts
from tests.bench.peak import solve_measured
from tests.bench.places import YEAR, Period
from tests.bench.rings import asked
from tests.bench.row import Row, searched

AREAS = ("keski_suomi", "mobile", "keski_suomi", "mobile", "pohjanmaa", "keski_uusimaa")
SHARED = "backup"
NAME = "county of six joined rings, 413 people"
W = TypeVar("W", bound=Word)
D = TypeVar("D", bound=Duty)
T = TypeVar("T", Wish, Carried)


def county(seconds: float) -> Row:
    """A year of the whole county."""
    return searched(seconds, *solve_measured(joined(AREAS, YEAR, seconds)))


def county_built(seconds: float) -> Row:
    """The same, with what building takes."""
    problem = joined(AREAS, YEAR, seconds)
    row = searched(seconds, *solve_measured(problem))
    built = {**parts(problem, "house"), **parts(problem, "start")}
    row.more = {f"{part} s": round(took, 1) for part, took in built.items()}
    return row


@cache
def joined(rings: Sequence[str], period: Period, seconds: float) -> Problem:
    """One problem of several rings; a ring may come more than once."""
    areas = [Area(f"{n}-", asked(ring, period, seconds)) for n, ring in enumerate(rings, 1)]
    settings = [s for area in areas for s in area.settings()]
    rules = tuple(s for n, s in enumerate(settings) if s not in settings[:n])
    return Problem(case=_one([a.case() for a in areas]), rules=rules, limits=areas[0].limits)


def _one(cases: Sequence[Case]) -> Case:
    """Everything of all; duties of the shared tier, which several have, once."""
    duties = {d.id: d for case in cases for d in case.duties}
    return Case(
        ring="county",
        zone=cases[0].zone,
        period=cases[0].period,
        parties=_by_population([p for c in cases for p in c.parties]),
        people=tuple(p for c in cases for p in c.people),
        duties=tuple(duties.values()),
        away=tuple(a for c in cases for a in c.away),
        wishes=tuple(w for c in cases for w in c.wishes),
        pins=tuple(s for c in cases for s in c.pins),
        past=tuple(p for c in cases for p in c.past),
        carried=tuple(x for c in cases for x in c.carried),
        days=_days(cases, [d for d in duties.values() if d.tier == SHARED]),
        office={name: spans for c in cases for name, spans in c.office.items()},
    )


def _by_population(parties: Sequence[Party]) -> tuple[Party, ...]:
    weights = {p.code: p.population for p in parties}
    shares = share_out(BILLION, weights, sorted(weights))
    return tuple(p.model_copy(update={"share": shares[p.code]}) for p in parties)


def _days(cases: Sequence[Case], shared: Sequence[Duty]) -> dict[str, dict[str, int]]:
    """The areas' own, and for the shared tier all who may serve it when it begins."""
    days = {tier: dict(own) for c in cases for tier, own in c.days.items() if tier != SHARED}
    days[SHARED] = {
        p.id: max(own.get(p.id, 0) for own in c.days.values())
        for c in cases
        for p in c.people
        if shared and all(p.holds(q, shared[0].dates) for q in shared[0].qualifications)
    }
    return days


class Area:
    """One ring's question under the county's names: `mark` stands before each of its own."""

    def __init__(self, mark: str, problem: Problem) -> None:
        self._mark, self._case, self._rules = mark, problem.case, problem.rules
        self.limits = problem.limits

    def case(self) -> Case:
        old, mark = self._case, self._mark
        return old.model_copy(
            update={
                "parties": tuple(self._named(p, "code", "office") for p in old.parties),
                "people": tuple(map(self._person, old.people)),
                "duties": tuple(self._asking(self._dated(d)) for d in old.duties),
                "away": tuple(self._named(a, "person") for a in old.away),
                "wishes": tuple(self._tiered(self._named(w, "person")) for w in old.wishes),
                "pins": tuple(Seat(mark + s.person, self._duty(s.duty)) for s in old.pins),
                "past": tuple(self._dated(self._named(p, "person")) for p in old.past),
                "carried": tuple(self._owed(c) for c in old.carried),
                "days": {
                    self._tier(t): {mark + p: n for p, n in own.items()}
                    for t, own in old.days.items()
                },
                "office": {mark + name: spans for name, spans in old.office.items()},
            }
        )

    def settings(self) -> list[Mapping[str, Any]]:
        """The area's rules; those of certain tiers for its own."""
        return [
            {**s, "tiers": [self._tier(t) for t in s["tiers"]]} if s.get("tiers") else s
            for s in self._rules
        ]

    def _tier(self, tier: str) -> str:
        return tier if tier in (SHARED, "") else self._mark + tier

    def _duty(self, id_: str) -> str:
        return id_ if self._case.duty[id_].tier == SHARED else self._mark + id_

    def _named(self, word: W, *fields: str) -> W:
        return word.model_copy(update={f: self._mark + getattr(word, f) for f in fields})

    def _tiered(self, word: T) -> T:
        return word.model_copy(update={"tier": self._tier(word.tier)})

    def _owed(self, carried: Carried) -> Carried:
        fields = ("member", "person") if carried.person else ("member",)
        return self._tiered(self._named(carried, *fields))

    def _person(self, person: Person) -> Person:
        held = (*person.qualifications, Qualification(id=self._mark))
        own = self._named(person, "id", "member")
        return own.model_copy(update={"qualifications": held})

    def _dated(self, duty: D) -> D:
        """A duty under the area's names, unless it is everybody's."""
        if duty.tier == SHARED:
            return duty
        fields = ("id", "tier", "block") if duty.block else ("id", "tier")
        return self._named(duty, *fields)

    def _asking(self, duty: Duty) -> Duty:
        if duty.tier == SHARED:
            return duty
        asked_for = (*duty.qualifications, self._mark)
        return duty.model_copy(update={"qualifications": asked_for})
