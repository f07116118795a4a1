"""Person share: inside the member everyone serves a fair part, in each class and in total."""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import ClassVar, Literal, NamedTuple

from pydantic import Field

from roster.domain.case import Case, Plan, Seat
from roster.domain.duties import Class
from roster.domain.known import once
from roster.domain.ring import Level
from roster.domain.shares import person_targets, sizes
from roster.domain.words import N_, Message, says
from solver.rule import Board, Breach, Rule

REACH = 6  # duties from the target beyond which the cost grows evenly: keeps the tables short


class Load(NamedTuple):
    """One load of a person: a class of a tier, or its total (`cls` None).

    `units`: first duty of each unit that counts, with its size; `top`: their sum.
    `target`: in thousandths of a size; `unit`: size of a duty of the smallest class.
    """

    person: str
    tier: str
    cls: Class | None
    units: Mapping[str, int]
    top: int
    target: int
    unit: int


class PersonShare(Rule):
    """The cost of a load is convex: two people one duty off are better than one two duties off.

    Per tier, each class in units and the total in sizes of one whole number per class, around
    what is owed after carry-over. The unit of breach is a quarter of a squared duty, taken at
    whole loads, so a cost below the first whole load is part of every plan. A hard rule allows
    `most` duties of deviation in the total of a tier.
    """

    kind: ClassVar[str] = "person_share"
    title: ClassVar[str] = N_("Fair shares")
    source: ClassVar[str] = N_("The ring's agreement")
    level: ClassVar[Level] = "persons"

    weight: int | None = Field(default=1, ge=1, le=1_000_000)
    scope: Literal["member", "ring"] = Field(default="member", title=N_("Shared out inside"))
    carry_percent: int = Field(
        default=50,
        ge=0,
        le=100,
        title=N_("Part of the balance of all tiers levelled out, per cent"),
    )
    most: int = Field(default=3, ge=1, le=1000, title=N_("Most duties of deviation where hard"))
    long_leave_days: int = Field(
        default=28, ge=0, le=366, title=N_("Longest leave, in days, that reduces nothing")
    )

    def describe(self) -> Message:
        return says(
            "Duties are shared by employment share and days present, in each class and in total."
        )

    def post(self, board: Board) -> None:
        for load in (load for own in self._loads(board.case).values() for load in own):
            person, able = load.person, board.open_to(load.person)
            seats = [(Seat(person, d), size) for d, size in load.units.items() if d in able]
            if not self.hard:
                board.convex(seats, _curve(load.top, load.target, load.unit))
            elif load.cls is None:
                board.between(*self._band(load), seats)

    def check(self, plan: Plan, person: str) -> Iterator[Breach]:
        for load in self._loads(plan.case).get(person, ()):
            served = sum(load.units.get(d.id, 0) for d in plan.duties_of(person))
            yield from self._judge(load, served)

    def _judge(self, load: Load, served: int) -> Iterator[Breach]:
        if not self.hard:
            cost = _curve(load.top, load.target, load.unit)[served]
            if cost:
                yield self.breach(None, cost, load.person)
        elif load.cls is None:
            low, high = self._band(load)
            beyond = max(0, low - served, served - high)
            if beyond:
                yield self.breach(self._says(load), beyond, load.person)

    def _says(self, load: Load) -> Message:
        return says(
            "{person:person} is more than {n:n} duties off a fair share in the {tier:tier} tier.",
            person=load.person,
            n=self.most,
            tier=load.tier,
        )

    def _band(self, load: Load) -> tuple[int, int]:
        allowed = self.most * load.unit * 1000
        return -(-(load.target - allowed) // 1000), (load.target + allowed) // 1000

    def _loads(self, case: Case) -> Mapping[str, Sequence[Load]]:
        return _loads(case, self.scope, self.carry_percent)


@once
def _loads(case: Case, scope: str, carry_percent: int) -> Mapping[str, Sequence[Load]]:
    """Person → loads, tier by tier."""
    found: dict[str, list[Load]] = {}
    for tier in case.tiers:
        size, _ = sizes(case, tier)
        units = [d[0] for d in case.units.values() if d[0].tier == tier]
        of_class = {c: {d.id: 1 for d in units if d.cls == c} for c in size}
        every = {d.id: size[d.cls] for d in units}
        top, unit = sum(every.values()), 2 if len(size) > 1 else 1
        targets = person_targets(case, tier, scope, carry_percent)
        for person in (p.id for p in case.people if case.days.get(tier, {}).get(p.id)):
            own, target = found.setdefault(person, []), targets[person]
            for cls, ones in of_class.items() if len(size) > 1 else ():
                due = target.duties.get(cls, 0)
                own.append(Load(person, tier, cls, ones, len(ones), due, 1))
            own.append(Load(person, tier, None, every, top, target.total, unit))
    return found


@lru_cache(maxsize=4096)
def _curve(top: int, target: int, unit: int) -> tuple[int, ...]:
    """Cost of each whole load 0..top: 4·(deviation in duties)², even beyond REACH duties.

    `target` in thousandths of size; `unit`: size of a duty of the smallest class.
    """
    reach = REACH * unit * 1000
    low = max(0, -(-(target - reach) // 1000))
    high = min(top, max(low, (target + reach) // 1000))

    def square(load: int) -> int:
        off = load * 1000 - target
        return (4 * off * off + unit * unit * 500_000) // (unit * unit * 1_000_000)

    low = min(low, top)
    first = square(low + 1) - square(low) if low < high else -4 * REACH * 2
    last = square(high) - square(high - 1) if high > low else 4 * REACH * 2
    return tuple(
        square(low) - first * (low - load)
        if load < low
        else square(high) + last * (load - high)
        if load > high
        else square(load)
        for load in range(top + 1)
    )
