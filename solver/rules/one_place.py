"""One place: nobody is on two duties at the same time."""

from collections.abc import Iterator, Mapping, Sequence
from typing import ClassVar

from roster.domain.case import Case, Plan, Seat
from roster.domain.duties import Duty
from roster.domain.known import once
from roster.domain.words import N_, Message, says
from solver.rule import Board, Breach, Rule


class OnePlace(Rule):
    """At any instant a person serves at most one duty, one begun before the period included.

    Seats for which it has been overridden may stand together, but no other beside them. The unit
    of breach is each duty too many in each set of duties that stand at the same instant.
    """

    kind: ClassVar[str] = "one_place"
    title: ClassVar[str] = N_("One duty at a time")
    source: ClassVar[str] = N_("The nature of things")
    overridable: ClassVar[bool] = True

    def describe(self) -> Message:
        return says("Nobody is on two duties at the same time.")

    def post(self, board: Board) -> None:
        case, exempt = board.case, self.exempt(board.case)
        stretches = [[d.id for d in stretch] for stretch in self._stretches(case)]
        shared = sorted({i for ids in stretches for i in ids})
        for person in case.people:
            able = board.open_to(person.id)
            items = {i: board.any_of([Seat(person.id, i)]) for i in shared if i in able}
            given = {seat.duty for seat in exempt if seat.person == person.id}
            for ids in stretches:
                own = [items[i] for i in ids if i in items and i not in given]
                board.at_most(int(given.isdisjoint(ids)), own)
        for past in case.past:
            for duty in case.in_order if case.duties and past.end > case.in_order[0].start else ():
                seat = Seat(past.person, duty.id)
                if past.person in case.person and seat not in exempt and duty.overlaps(past):
                    board.at_most(0, [seat])

    def _stretches(self, case: Case) -> Iterator[Sequence[Duty]]:
        """Duties that stand at once; one set inside another says nothing new if it is hard."""
        ids = [{d.id for d in stretch} for stretch in case.stretches]
        for n, stretch in enumerate(case.stretches):
            inside = any(ids[n] < other for other in ids[max(0, n - 1) : n + 2])
            if len(stretch) > 1 and not (inside and self.hard):
                yield stretch

    def check(self, plan: Plan, person: str) -> Iterator[Breach]:
        case, exempt = plan.case, self.exempt(plan.case)
        there: dict[int, list[str]] = {}
        for duty in plan.duties_of(person):
            for number in _shared(case).get(duty.id, ()):
                there.setdefault(number, []).append(duty.id)
        for number, ids in there.items():
            own = sum((person, i) not in exempt for i in ids)
            given = any((person, d.id) in exempt for d in case.stretches[number])
            if own > 1 or (own and given):
                yield self._twice(plan, person, ids, own - (not given))
        for past in case.past_of.get(person, ()):
            for duty in self.bound(plan, person):
                if duty.overlaps(past):
                    yield self._twice(plan, person, [duty.id], 1)

    def _twice(self, plan: Plan, person: str, ids: list[str], cost: int) -> Breach:
        start = max(plan.case.duty[i].start for i in ids)
        at = next(d for i in ids if (d := plan.case.duty[i]).start == start)
        message = says(
            "{person:person} is already on duty when {tier:tier} of {start:at} begins.",
            person=person,
            tier=at.tier,
            start=at.iso,
        )
        return self.breach(message, cost, person, ids)


@once
def _shared(case: Case) -> Mapping[str, list[int]]:
    """Duty → numbers of the stretches in which it does not stand alone."""
    found: dict[str, list[int]] = {}
    for n, stretch in enumerate(case.stretches):
        for duty in stretch if len(stretch) > 1 else ():
            found.setdefault(duty.id, []).append(n)
    return found
