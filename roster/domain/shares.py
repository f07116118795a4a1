"""What is owed before anybody serves: shares, quotas, targets, carried balances.

Points are whole thousandths of an hour of weight 1; duties are counted in thousandths where they
are shared out. Whatever is shared out sums to the whole exactly, by largest remainder.
"""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from fractions import Fraction
from typing import NamedTuple, TypeVar

from roster.domain.case import Case
from roster.domain.duties import HOLIDAYS, Class, Duty
from roster.domain.known import once
from roster.domain.people import Carried

K = TypeVar("K", bound=Hashable)
BILLION = 10**9
FITTINGS = 50  # rounds until a member owes its share of all to a part in thousands


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
        rows = [r for r in self._rows.get((member, person), []) if r.cls not in HOLIDAYS]
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

    `total`: thousandths of the tier's sizes; `duties`: class → thousandths of units.
    """

    total: int
    duties: dict[Class, int]


@once
def points_of(case: Case, tier: str = "") -> int:
    """Points of all seats of the period, open ones included; of one tier, or of all."""
    return sum(d.points * d.persons for d in case.duties if tier in ("", d.tier))


def member_owed(case: Case, whole: Mapping[str, int]) -> dict[str, dict[str, int]]:
    """Tier → member → what it owes of tier's `whole`, in the same unit; tiers sum exactly.

    A member with nobody who may serve a tier owes its share in the tiers it can serve, and the
    others owe less there and more here: rows and columns of the table are fitted in turn until
    each member owes its share of all and each tier is owed whole. (Owing it where nobody can
    serve it, a balance would drift for ever.) A tier that nobody may serve is owed by all.
    """
    order, tiers = member_order(case), sorted(whole)
    shares = {p.code: p.share for p in case.parties}
    able = {t: {m for m, n in _presence(case, t).items() if n and shares[m]} for t in tiers}
    weights = {t: {m: shares[m] * (m in able[t] or not able[t]) for m in order} for t in tiers}
    owed = {t: share_out(whole[t], weights[t], order) for t in tiers}
    if all(weights[t] == shares for t in tiers):
        return owed
    total = share_out(sum(whole.values()), shares, order)
    for _ in range(FITTINGS):
        rows = {m: share_out(total[m], {t: owed[t][m] for t in tiers}, tiers) for m in order}
        for t in tiers:
            column = {m: rows[m][t] for m in order}
            owed[t] = share_out(whole[t], column if any(column.values()) else weights[t], order)
    return owed


@once
def member_targets(case: Case, tier: str, carry_percent: int) -> dict[str, int]:
    """Member → points to serve in a tier: what it owes less what is carried into it.

    Members without anybody who may serve the tier are asked for nothing in it.
    """
    owed, levelled = _owed_points(case)[tier], _levelling(case, carry_percent)
    able = _presence(case, tier)
    return {m: owed[m] - levelled.into(tier, m) if able[m] else 0 for m in member_order(case)}


@once
def _owed_points(case: Case) -> dict[str, dict[str, int]]:
    return member_owed(case, {t: points_of(case, t) for t in case.tiers})


class Levelling:
    """What part of a balance is levelled out in a tier of the period.

    `carry_percent` of the balance over all tiers, split by the tiers' points, and the rest of the
    tier's own: every balance is levelled out once, and differences between tiers fade. (Taking
    the tier's own whole and a part of all as well corrects twice, and swings.) Only the tiers
    that a member or person may serve in the period take part: what is carried in another, or in
    none where only a total is given, is split over these by points.
    """

    def __init__(self, case: Case, carry_percent: int) -> None:
        self._percent = carry_percent
        self._carry = Carry(case.carried)
        self._points = {t: points_of(case, t) for t in case.tiers}
        self._able = {t: {m for m, n in _presence(case, t).items() if n} for t in case.tiers}
        for t in case.tiers:
            self._able[t] |= {p for p, n in case.days.get(t, {}).items() if n}

    def into(self, tier: str, member: str, person: str = "") -> int:
        """Points of the balance to level out in the tier."""
        serves = [t for t, able in self._able.items() if (person or member) in able]
        if tier not in serves:
            return 0
        part = Fraction(self._points[tier], max(1, sum(self._points[t] for t in serves)))
        everywhere = self._carry.points(member, person)
        nowhere = everywhere - sum(self._carry.points(member, person, t) for t in serves)
        own = self._carry.points(member, person, tier) + nowhere * part
        return round((own * (100 - self._percent) + everywhere * self._percent * part) / 100)


@once
def _levelling(case: Case, carry_percent: int) -> Levelling:
    return Levelling(case, carry_percent)


@once
def _presence(case: Case, tier: str) -> dict[str, int]:
    """Member → Σ employment share × days present in a tier."""
    days = case.days.get(tier, {})
    whole = {p.code: 0 for p in case.parties}
    for p in case.people:
        if p.member in whole:
            whole[p.member] += p.share * days.get(p.id, 0)
    return whole


def load_weights(case: Case, tier: str, scope: str, carry_percent: int) -> dict[str, int]:
    """Person → weight in a tier: employment share × days present.

    `scope` "member": of what the member is to serve, "ring": of everything together.
    """
    if scope == "ring":
        return _own(case, tier)
    return _inside(case, tier, member_targets(case, tier, carry_percent))


def _own(case: Case, tier: str) -> dict[str, int]:
    days = case.days.get(tier, {})
    return {p.id: p.share * days.get(p.id, 0) for p in case.people}


def _inside(case: Case, tier: str, targets: Mapping[str, int]) -> dict[str, int]:
    """What members are to serve, shared out by people's own weights; less than nothing is none."""
    own, whole = _own(case, tier), _presence(case, tier)
    return {
        p.id: max(0, targets.get(p.member, 0)) * own[p.id] // max(1, whole.get(p.member, 1))
        for p in case.people
    }


def person_targets(case: Case, tier: str, scope: str, carry_percent: int) -> dict[str, Target]:
    """Person → what to serve in a tier: a part of the member's less what is carried into it."""
    weights = load_weights(case, tier, scope, carry_percent)
    order = sorted(weights)
    seats = class_seats(d for d in case.duties if d.tier == tier)
    size, grain = sizes(case, tier)
    total = share_out(sum(size[c] * n for c, n in seats.items()) * 1000, weights, order)
    by_class = _by_class(case, tier, seats, scope)
    carry, levelled = Carry(case.carried), _levelling(case, carry_percent)
    member = {p.id: p.member for p in case.people}
    return {
        p: Target(
            total[p] - levelled.into(tier, member[p], p) * 1000 // grain,
            {c: by_class[c][p] - carry.duties(member[p], p, tier, c) for c in seats},
        )
        for p in order
    }


def _by_class(
    case: Case, tier: str, seats: Mapping[Class, int], scope: str
) -> dict[Class, dict[str, int]]:
    """Class → person → part of its seats, in thousandths.

    Inside a member it is the member's part less what the member carries in the class: a small
    one that never serves a holiday owes it, though none of its people does among themselves.
    """
    own = _own(case, tier)
    if scope == "ring":
        return {cls: share_out(n * 1000, own, sorted(own)) for cls, n in seats.items()}
    carry, order = Carry(case.carried), member_order(case)
    owed = _owed_points(case)[tier]
    people = {m: sorted(p.id for p in case.people if p.member == m) for m in order}
    found: dict[Class, dict[str, int]] = {}
    for cls, n in seats.items():
        found[cls] = dict.fromkeys(own, 0)
        for m, part in share_out(n * 1000, owed, order).items():
            asked = part - carry.duties(m, "", tier, cls)
            found[cls] |= share_out(asked, {p: own[p] for p in people[m]}, people[m])
    return found


def class_seats(duties: Iterable[Duty]) -> dict[Class, int]:
    """Class → seats, a block's counted once, in the order of the classes' names."""
    units: dict[tuple[Class, str], int] = {}
    for d in duties:
        units[d.cls, d.unit] = max(d.persons, units.get((d.cls, d.unit), 0))
    seats: dict[Class, int] = {}
    for (cls, _), persons in sorted(units.items()):
        seats[cls] = seats.get(cls, 0) + persons
    return seats


@once
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
