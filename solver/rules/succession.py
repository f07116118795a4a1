"""Succession: what may not follow what."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import ClassVar

from pydantic import Field

from roster.domain.case import Case, Past, Plan, Seat
from roster.domain.duties import DAY, Duty
from roster.domain.ring import Level
from roster.domain.words import N_, Message, says
from solver.rule import Board, Breach, Rule

Group = tuple[tuple[str, ...], Sequence[Duty]]
"""Duties, and what may follow none of them."""


class Succession(Rule):
    """After a duty of one tier nobody serves another tier too soon.

    Each of `pairs` is a tier and one that may not follow it: on the next local day, or so many
    `days` later, or, where `hours` is given, within so many hours of its end. Duties before the
    period count as the first of a pair. The unit of breach is a duty that something forbidden
    follows.
    """

    kind: ClassVar[str] = "succession"
    title: ClassVar[str] = N_("What may not follow")
    source: ClassVar[str] = N_("The ring's agreement")
    overridable: ClassVar[bool] = True
    level: ClassVar[Level] = "comfort"

    pairs: tuple[tuple[str, str], ...] = Field(default=(), title=N_("Tier and what may not follow"))
    hours: float = Field(
        default=0, ge=0, le=336, title=N_("Within hours; 0: on the day `days` later")
    )
    days: int = Field(default=1, ge=1, le=14, title=N_("So many days later"))

    def describe(self) -> Message:
        if self.hours:
            return says(
                "Certain tiers do not follow each other within {hours:h} h.", hours=self.hours
            )
        if self.days > 1:
            return says(
                "Certain tiers do not follow each other {days:n} days later.", days=self.days
            )
        return says("Certain tiers do not follow each other on the next day.")

    def post(self, board: Board) -> None:
        case = board.case
        starts = [d.minutes[0] for d in case.in_order]
        later = {d.id: self._following(d, case.in_order, starts) for d in case.in_order}
        single: list[Group] = [((i,), ds) for i, ds in later.items() if ds]
        groups = _groups(later) if self.hard else single
        exempt = {seat.person for seat in self.exempt(case)}
        for person in case.people:
            for before in case.past_of.get(person.id, ()):
                followed = self._following(before, case.in_order, starts)
                bound = self._bound(case, person.id, before, followed)
                if bound:
                    board.at_most(0, [board.any_of([Seat(person.id, d.id) for d in bound])])
            items = {d.id: board.any_of([Seat(person.id, d.id)]) for d in case.in_order}
            for first, after in single if person.id in exempt else groups:
                bound = self._bound(case, person.id, case.duty[first[0]], after)
                these, those = [items[i] for i in first], [items[d.id] for d in bound]
                if self.hard:
                    board.apart(these, those)
                else:
                    board.at_most(1, [*these, board.any_of(those)])

    def check(self, plan: Plan, person: str) -> Iterator[Breach]:
        served = plan.duties_of(person)
        starts = [d.minutes[0] for d in served]
        for duty in (*plan.case.past_of.get(person, ()), *served):
            followed = self._following(duty, served, starts)
            after = self._bound(plan.case, person, duty, followed)
            if after:
                yield self._told(plan.case, person, duty, after)

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
            if other.minutes[0] - end >= max(self.hours, 24 * (self.days + 1)) * 60:
                break
            if other.tier in tiers and self._too_soon(duty, other):
                found.append(other)
        return found

    def _bound(self, case: Case, person: str, first: Duty, after: Sequence[Duty]) -> Sequence[Duty]:
        """What may not follow the duty: not what is given where that is given as well."""
        exempt = self.exempt(case)
        given = isinstance(first, Past) or Seat(person, first.id) in exempt
        return [d for d in after if Seat(person, d.id) not in exempt] if given else after

    def _too_soon(self, duty: Duty, other: Duty) -> bool:
        if self.hours:
            return other.minutes[0] - duty.minutes[1] < self.hours * 60
        return other.day - duty.day == self.days * DAY


def _groups(later: Mapping[str, Sequence[Duty]]) -> list[Group]:
    """What may not follow, with every duty that none of it may follow: few and large groups."""
    followed: dict[tuple[str, ...], Sequence[Duty]] = {}
    before: dict[str, set[str]] = {}
    order = {first: n for n, first in enumerate(later)}
    for first, after in later.items():
        followed.setdefault(tuple(d.id for d in after), after)
        for duty in after:
            before.setdefault(duty.id, set()).add(first)
    return [
        (tuple(sorted(firsts, key=order.__getitem__)), after)
        for ids, after in followed.items()
        if ids and (firsts := set.intersection(*(before[i] for i in ids)))
    ]
