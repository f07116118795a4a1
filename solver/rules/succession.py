"""Succession: what may not follow what."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import ClassVar

from pydantic import Field

from roster.domain.case import Case, Plan, Seat
from roster.domain.duties import DAY, Duty
from roster.domain.words import N_, Message, says
from solver.rule import Board, Breach, Rule


class Succession(Rule):
    """After a duty of one tier nobody serves another tier too soon.

    Each of `pairs` is a tier and one that may not follow it: on the next local day, or, where
    `hours` is given, within so many hours of its end. Duties before the period count as the first
    of a pair. The unit of breach is a duty that something forbidden follows.
    """

    kind: ClassVar[str] = "succession"
    title: ClassVar[str] = N_("What may not follow")
    source: ClassVar[str] = N_("The ring's agreement")

    pairs: tuple[tuple[str, str], ...] = Field(default=(), title="Tier and what may not follow")
    hours: float = Field(default=0, ge=0, le=336, title="Within hours; 0: on the next day")

    def describe(self) -> Message:
        if self.hours:
            return says(
                "Certain tiers do not follow each other within {hours:h} h.", hours=self.hours
            )
        return says("Certain tiers do not follow each other on the next day.")

    def post(self, board: Board) -> None:
        case = board.case
        starts = [d.minutes[0] for d in case.in_order]
        later = {d.id: self._following(d, case.in_order, starts) for d in case.in_order}
        for person in case.people:
            for before in case.past_of.get(person.id, ()):
                after = self._following(before, case.in_order, starts)
                if after:
                    board.at_most(0, [board.any_of([Seat(person.id, d.id) for d in after])])
            for duty, after in later.items():
                if after:
                    then = board.any_of([Seat(person.id, d.id) for d in after])
                    board.at_most(1, [Seat(person.id, duty), then])

    def check(self, plan: Plan) -> Iterator[Breach]:
        for person in plan.case.people:
            served = plan.duties_of(person.id)
            starts = [d.minutes[0] for d in served]
            for duty in (*plan.case.past_of.get(person.id, ()), *served):
                after = self._following(duty, served, starts)
                if after:
                    yield self._told(plan.case, person.id, duty, after)

    def _told(self, case: Case, person: str, duty: Duty, after: Sequence[Duty]) -> Breach:
        message = says(
            "{person:person} serves {then:tier} of {at:at} too soon after {tier:tier} of"
            " {start:at}.",
            person=person,
            then=after[0].tier,
            at=after[0].iso,
            tier=duty.tier,
            start=duty.iso,
        )
        ids = [d.id for d in (duty, *after) if d.id in case.duty]
        return self.breach(message, 1, person, ids)

    def _following(self, duty: Duty, duties: Sequence[Duty], starts: Sequence[int]) -> list[Duty]:
        """Those of the duties, in order of their starts, that may not follow this one."""
        tiers = {b for a, b in self.pairs if a == duty.tier}
        start, end = duty.minutes
        low = bisect_right(starts, start)
        found = []
        for other in duties[low:] if tiers else ():
            if other.minutes[0] - end >= max(self.hours, 48) * 60:
                break
            if other.tier in tiers and self._too_soon(duty, other):
                found.append(other)
        return found

    def _too_soon(self, duty: Duty, other: Duty) -> bool:
        if self.hours:
            return other.minutes[0] - duty.minutes[1] < self.hours * 60
        return other.day - duty.day == DAY
