"""One place: nobody is on two duties at the same time."""

from collections import Counter
from collections.abc import Iterator
from typing import ClassVar

from roster.domain.case import Plan, Seat
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

    def describe(self) -> Message:
        return says("Nobody is on two duties at the same time.")

    def post(self, board: Board) -> None:
        case, exempt = board.case, self.exempt(board.case)
        for stretch in case.stretches:
            if len(stretch) > 1:
                for person in case.people:
                    seats = [Seat(person.id, d.id) for d in stretch]
                    own = [s for s in seats if s not in exempt]
                    board.at_most(int(own == seats), own)
        for past in case.past:
            for duty in case.in_order:
                seat = Seat(past.person, duty.id)
                if past.person in case.person and seat not in exempt and duty.overlaps(past):
                    board.at_most(0, [seat])

    def check(self, plan: Plan) -> Iterator[Breach]:
        exempt = self.exempt(plan.case)
        for stretch in (s for s in plan.case.stretches if len(s) > 1):
            given = {seat.person for seat in exempt if plan.case.duty[seat.duty] in stretch}
            people = (p for d in stretch for p in plan.people_on(d.id) if (p, d.id) not in exempt)
            for person, times in sorted(Counter(people).items()):
                beyond = times - (person not in given)
                if beyond:
                    ids = [d.id for d in stretch if person in plan.people_on(d.id)]
                    yield self._twice(plan, person, ids, beyond)
        for past in (p for p in plan.case.past if p.person in plan.case.person):
            for duty in plan.duties_of(past.person):
                if duty.overlaps(past) and (past.person, duty.id) not in exempt:
                    yield self._twice(plan, past.person, [duty.id], 1)

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
