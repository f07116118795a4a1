"""Member share: each municipality serves what it owes by the agreement's key."""

from collections.abc import Iterator
from statistics import median
from typing import ClassVar

from pydantic import Field

from roster.domain.case import Case, Plan, Seat
from roster.domain.shares import member_targets
from roster.domain.words import N_, Message, says
from solver.rule import Board, Breach, Rule


class MemberShare(Rule):
    """A member's balance after the period stays within a part of a typical duty.

    The unit of breach is each begun point (hour of weight 1) beyond. Targets are made from all
    seats of the period, open ones included, less what the member carries in.
    """

    kind: ClassVar[str] = "member_share"
    title: ClassVar[str] = N_("The members' shares")
    source: ClassVar[str] = N_("The ring's agreement")

    weight: int | None = Field(default=2, ge=1, le=1_000_000)
    tolerance_percent: int = Field(
        default=50, ge=0, le=10_000, title="Allowed deviation, per cent of a typical duty"
    )

    def describe(self) -> Message:
        return says("Each member serves the share it owes, within half a typical duty.")

    def post(self, board: Board) -> None:
        case = board.case
        for code, (low, high) in self._limits(case).items():
            people = [p.id for p in case.people if p.member == code]
            loads = [(Seat(p, d.id), d.points) for d in case.duties for p in people]
            board.between(low, high, loads, 1000)

    def check(self, plan: Plan) -> Iterator[Breach]:
        served: dict[str, int] = {}
        for seat in plan.taken:
            member = plan.case.person[seat.person].member
            served[member] = served.get(member, 0) + plan.case.duty[seat.duty].points
        for code, (low, high) in self._limits(plan.case).items():
            points = served.get(code, 0)
            beyond = max(0, low - points, points - high)
            if beyond:
                message = says(
                    "{member:member} serves {points:pts} points, its share is {target:pts}.",
                    member=code,
                    points=points,
                    target=(low + high) // 2,
                )
                yield self.breach(message, -(-beyond // 1000))

    def _limits(self, case: Case) -> dict[str, tuple[int, int]]:
        units = [sum(d.points for d in unit) for unit in case.units.values()]
        allowed = int(median(units)) * self.tolerance_percent // 100 if units else 0
        targets = member_targets(case)
        return {code: (t - allowed, t + allowed) for code, t in sorted(targets.items())}
