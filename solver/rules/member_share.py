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
    """A member's balance in each tier stays within a part of a typical duty of the tier.

    Targets are made from all seats of the period, open ones included, less what is carried in.
    A typical duty is the tier's median duty or duty week. The unit of breach is each begun point
    (hour of weight 1) beyond. One limit over all tiers was tried: a small member cannot serve a
    third of a duty week, and made good for it in front duties at the cost of its own people.
    """

    kind: ClassVar[str] = "member_share"
    title: ClassVar[str] = N_("The members' shares")
    source: ClassVar[str] = N_("The ring's agreement")

    weight: int | None = Field(default=2, ge=1, le=1_000_000)
    tolerance_percent: int = Field(
        default=50, ge=0, le=10_000, title="Allowed deviation, per cent of a typical duty"
    )
    carry_percent: int = Field(
        default=50, ge=0, le=100, title="Part of the balance of all tiers levelled out, per cent"
    )

    def describe(self) -> Message:
        return says(
            "Each member serves the share it owes, within {percent:n} % of a typical duty.",
            percent=self.tolerance_percent,
        )

    def post(self, board: Board) -> None:
        case = board.case
        for tier, code, low, high in self._limits(case):
            people = [p.id for p in case.people if p.member == code]
            duties = [d for d in case.duties if d.tier == tier]
            board.between(
                low, high, [(Seat(p, d.id), d.points) for d in duties for p in people], 1000
            )

    def check(self, plan: Plan) -> Iterator[Breach]:
        served: dict[tuple[str, str], int] = {}
        for seat in plan.taken:
            duty, member = plan.case.duty[seat.duty], plan.case.person[seat.person].member
            served[duty.tier, member] = served.get((duty.tier, member), 0) + duty.points
        for tier, code, low, high in self._limits(plan.case):
            points = served.get((tier, code), 0)
            beyond = max(0, low - points, points - high)
            if beyond:
                message = says(
                    "{member:member} serves {points:pts} points of {tier:tier}; its share after"
                    " what was carried is {target:pts}.",
                    member=code,
                    points=points,
                    tier=tier,
                    target=(low + high) // 2,
                )
                yield self.breach(message, -(-beyond // 1000))

    def _limits(self, case: Case) -> Iterator[tuple[str, str, int, int]]:
        """Tier, member, least and most points."""
        for tier in case.tiers:
            units = [sum(d.points for d in u) for u in case.units.values() if u[0].tier == tier]
            allowed = int(median(units)) * self.tolerance_percent // 100
            targets = member_targets(case, tier, self.carry_percent)
            for code, target in sorted(targets.items()):
                yield tier, code, target - allowed, target + allowed
