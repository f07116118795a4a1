"""What is owed before anybody serves: shares, quotas, targets, carried balances.

Points are whole thousandths of an hour of weight 1; duties are counted in thousandths where they
are shared out. Whatever is shared out sums to the whole exactly, by largest remainder.
"""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from fractions import Fraction
from typing import NamedTuple, TypeVar

from roster.domain.case import Carried, Case
from roster.domain.duties import Class, Duty

K = TypeVar("K", bound=Hashable)
BILLION = 10**9


def apportion(total: int, exact: Mapping[K, Fraction], order: Sequence[K]) -> dict[K, int]:
    """Round down, then give what is left to the largest remainders; ties go by `order`.

    `exact` must sum to `total`. Returns whole numbers that sum to `total`.
    """
    floors = {k: exact[k].numerator // exact[k].denominator for k in order}
    left = total - sum(floors.values())
    rank = {k: i for i, k in enumerate(order)}
    by_rest = sorted(order, key=lambda k: (floors[k] - exact[k], rank[k]))
    for k in by_rest[:left]:
        floors[k] += 1
    return floors


def share_out(total: int, weights: Mapping[K, int], order: Sequence[K]) -> dict[K, int]:
    """Share a whole number by weights; all zero where every weight is zero."""
    whole = sum(weights.values())
    if not whole:
        return dict.fromkeys(order, 0)
    return apportion(total, {k: Fraction(total * weights[k], whole) for k in order}, order)


def quotas(duties: int, case: Case, carried: Mapping[str, Fraction]) -> dict[str, int]:
    """How many whole duties each member serves: largest remainder on share · N − carried."""
    exact = {
        p.code: Fraction(duties * p.share, BILLION) - carried.get(p.code, Fraction(0))
        for p in case.parties
    }
    return apportion(duties, exact, member_order(case))


def member_order(case: Case) -> list[str]:
    """Members as ties are settled: the larger population first, then the official code."""
    return [p.code for p in sorted(case.parties, key=lambda p: (-p.population, p.code))]


class Carry:
    """Balances carried into the period, read at any grain: finer rows sum to a coarser one."""

    def __init__(self, rows: Iterable[Carried]) -> None:
        self._rows: dict[tuple[str, str], list[Carried]] = {}
        for row in rows:
            self._rows.setdefault((row.member, row.person), []).append(row)

    def points(self, member: str, person: str = "", tier: str = "") -> int:
        rows = self._rows.get((member, person), [])
        return sum(r.points for r in _at_grain(rows, tier, ""))

    def duties(self, member: str, person: str, tier: str, cls: str) -> int:
        rows = self._rows.get((member, person), [])
        return sum(r.duties for r in rows if (r.tier, r.cls) == (tier, cls))


def _at_grain(rows: list[Carried], tier: str, cls: str) -> list[Carried]:
    """The row asked for, else the finer rows that make it up."""
    exact = [r for r in rows if (r.tier, r.cls) == (tier, cls)]
    if exact or (tier and cls):
        return exact
    if tier:
        return [r for r in rows if r.tier == tier]
    by_tier = [r for r in rows if r.tier and not r.cls]
    return by_tier or [r for r in rows if r.tier or r.cls]


class Target(NamedTuple):
    """What a person should serve in a tier after carry-over.

    `points`: thousandths of points; `duties`: class → thousandths of units.
    """

    points: int
    duties: dict[Class, int]


def all_points(case: Case) -> int:
    """Points of all seats of the period, open ones included."""
    return sum(d.points * d.persons for d in case.duties)


def member_targets(case: Case) -> dict[str, int]:
    """Member → points to serve in the period: owed less what was carried."""
    order = member_order(case)
    owed = share_out(all_points(case), {p.code: p.share for p in case.parties}, order)
    carry = Carry(case.carried)
    return {code: owed[code] - carry.points(code) for code in order}


def load_weights(case: Case, tier: str, scope: str) -> dict[str, int]:
    """Person → weight in a tier: share of the member's duty by employment share × days present.

    `scope` "member": inside the member, the members by their shares; "ring": over everybody.
    """
    days = case.days.get(tier, {})
    own = {p.id: p.share * days.get(p.id, 0) for p in case.people}
    if scope == "ring":
        return own
    in_member: dict[str, int] = {}
    for p in case.people:
        in_member[p.member] = in_member.get(p.member, 0) + own[p.id]
    return {
        p.id: case.party[p.member].share * own[p.id] // max(1, in_member[p.member])
        if p.member in case.party
        else 0
        for p in case.people
    }


def person_targets(case: Case, tier: str, scope: str, carry_percent: int) -> dict[str, Target]:
    """Person → what to serve in a tier: share of it − carried there − part of all carried.

    `carry_percent`: how much of the balance over all tiers is levelled out in this tier.
    """
    weights = load_weights(case, tier, scope)
    order = sorted(weights)
    duties = [d for d in case.duties if d.tier == tier]
    points = share_out(sum(d.points * d.persons for d in duties), weights, order)
    seats = class_seats(duties)
    by_class = {cls: share_out(n * 1000, weights, order) for cls, n in seats.items()}
    carry = Carry(case.carried)
    member = {p.id: p.member for p in case.people}
    return {
        p: Target(
            points[p]
            - carry.points(member[p], p, tier)
            - carry.points(member[p], p) * carry_percent // 100,
            {c: by_class[c][p] - carry.duties(member[p], p, tier, c) for c in seats},
        )
        for p in order
    }


def class_seats(duties: Iterable[Duty]) -> dict[Class, int]:
    """Class → seats, a block's counted once, in the order of the classes' names."""
    units = sorted({(d.cls, d.unit): d.persons for d in duties}.items())
    seats: dict[Class, int] = {}
    for (cls, _), persons in units:
        seats[cls] = seats.get(cls, 0) + persons
    return seats


def sizes(case: Case, tier: str) -> tuple[dict[Class, int], int]:
    """Class → one whole number for its points, and the points of size 1 in thousandths.

    The smallest class has size 2 (1 where the tier has a single class), so that loads add up in
    whole steps: costs at whole loads make the search provable.
    """
    mean = _mean_points(case, tier)
    grain = max(1, min(mean.values(), default=1) // (2 if len(mean) > 1 else 1))
    return {cls: max(1, (m + grain // 2) // grain) for cls, m in mean.items()}, grain


def _mean_points(case: Case, tier: str) -> dict[Class, int]:
    found: dict[Class, list[int]] = {}
    for duties in case.units.values():
        if duties[0].tier == tier:
            found.setdefault(duties[0].cls, []).append(sum(d.points for d in duties))
    return {cls: max(1, sum(p) // len(p)) for cls, p in sorted(found.items())}
