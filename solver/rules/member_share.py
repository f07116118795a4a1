"""Member share: each municipality serves what it owes by the agreement's key."""

from collections.abc import Iterator, Mapping, Sequence
from statistics import median
from typing import ClassVar

from pydantic import Field

from roster.domain.case import Case, Plan, Seat
from roster.domain.known import once
from roster.domain.ring import Level
from roster.domain.shares import member_targets
from roster.domain.words import N_, Message, says
from solver.rule import About, Board, Breach, Rule


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
    level: ClassVar[Level] = "members"

    weight: int | None = Field(default=2, ge=1, le=1_000_000)
    tolerance_percent: int = Field(
        default=50, ge=0, le=10_000, title=N_("Allowed deviation, per cent of a typical duty")
    )
    carry_percent: int = Field(
        default=50,
        ge=0,
        le=100,
        title=N_("Part of the balance of all tiers levelled out, per cent"),
    )

    def describe(self) -> Message:
        return says(
            "Each member serves the share it owes, within {percent:n} % of a typical duty.",
            percent=self.tolerance_percent,
        )

    def post(self, board: Board) -> None:
        case = board.case
        for code, limits in self._limits(case).items():
            people = [(p, board.open_to(p)) for p in case.people_of.get(code, ())]
            for tier, low, high in limits:
                points = [(d.id, d.points) for d in case.duties if d.tier == tier]
                loads = [(Seat(p, i), n) for i, n in points for p, able in people if i in able]
                board.between(low, high, loads, 1000)

    @property
    def about(self) -> About:
        return "member"

    def check(self, plan: Plan, member: str) -> Iterator[Breach]:
        served: dict[str, int] = {}
        for duty in (d for p in plan.case.people_of.get(member, ()) for d in plan.duties_of(p)):
            served[duty.tier] = served.get(duty.tier, 0) + duty.points
        for tier, low, high in self._limits(plan.case).get(member, ()):
            points = served.get(tier, 0)
            beyond = max(0, low - points, points - high)
            if beyond:
                message = says(
                    "{member:member} serves {points:pts} points of {tier:tier}; its share after"
                    " what was carried is {target:pts}.",
                    member=member,
                    points=points,
                    tier=tier,
                    target=(low + high) // 2,
                )
                yield self.breach(message, -(-beyond // 1000))

    def _limits(self, case: Case) -> Mapping[str, Sequence[tuple[str, int, int]]]:
        return _limits(case, self.tolerance_percent, self.carry_percent)


@once
def _limits(
    case: Case, tolerance_percent: int, carry_percent: int
) -> Mapping[str, Sequence[tuple[str, int, int]]]:
    """Member → tiers with the least and the most points."""
    found: dict[str, list[tuple[str, int, int]]] = {}
    for tier in case.tiers:
        units = [sum(d.points for d in u) for u in case.units.values() if u[0].tier == tier]
        allowed = int(median(units)) * tolerance_percent // 100
        for code, target in member_targets(case, tier, carry_percent).items():
            found.setdefault(code, []).append((tier, target - allowed, target + allowed))
    return found
