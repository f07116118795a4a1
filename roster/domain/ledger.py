"""Owed, served, balance: one meaning for the solver, the editor and the reports.

Points are whole thousandths of an hour of weight 1; duties are counted in thousandths where they
are shared out. Whatever is shared out sums to the whole exactly, by largest remainder.
"""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from fractions import Fraction
from typing import NamedTuple, TypeVar

from roster.domain.case import Carried, Case, Plan
from roster.domain.duties import Class, Duty
from roster.domain.words import Word

K = TypeVar("K", bound=Hashable)
BILLION = 10**9
ALL: tuple[str, str] = ("", "")


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


class Entry(Word):
    """One line of an account: carried in, owed, served, in thousandths."""

    carried: int = 0
    owed: int = 0
    served: int = 0

    @property
    def balance(self) -> int:
        """+ has done more than its share."""
        return self.carried + self.served - self.owed


class Account(Word):
    """What a member, or a person of it, owes and has served in a period.

    `points`: in total; `tiers`: per tier, in points; `classes`: (tier, class) → in units.
    `holidays`: named holiday → years served, those of the period included.
    """

    member: str
    person: str = ""
    points: Entry
    tiers: Mapping[str, Entry]
    classes: Mapping[tuple[str, Class], Entry]
    holidays: Mapping[str, tuple[int, ...]] = {}


class Ledger(Word):
    """All accounts of a period, from the seats really taken."""

    members: tuple[Account, ...]
    people: tuple[Account, ...]


def ledger(plan: Plan, scope: str = "member") -> Ledger:
    """Make up the accounts of a plan.

    Σ owed = Σ served over the members, and over the people inside each member.
    """
    members = _member_accounts(plan)
    return Ledger(members=tuple(members), people=tuple(_person_accounts(plan, members, scope)))


def _served(plan: Plan, people: set[str]) -> list[tuple[str, Duty]]:
    return [(s.person, plan.case.duty[s.duty]) for s in plan.seats if s.person in people]


def _grouped(taken: Iterable[tuple[str, Duty]]) -> tuple[dict[str, int], dict[tuple[str, Class], int]]:
    """Seats → tier → points, and (tier, class) → units served in thousandths."""
    points: dict[str, int] = {}
    units: set[tuple[str, Class, str, str]] = set()
    for person, duty in taken:
        points[duty.tier] = points.get(duty.tier, 0) + duty.points
        units.add((duty.tier, duty.cls, duty.unit, person))
    counts: dict[tuple[str, Class], int] = {}
    for tier, cls, _, _ in sorted(units):
        counts[tier, cls] = counts.get((tier, cls), 0) + 1000
    return points, counts


def _member_accounts(plan: Plan) -> list[Account]:
    case, order = plan.case, member_order(plan.case)
    shares = {p.code: p.share for p in case.parties}
    of = {
        code: _grouped(_served(plan, {p.id for p in case.people if p.member == code}))
        for code in order
    }
    tiers = case.tiers
    whole = {t: sum(of[m][0].get(t, 0) for m in order) for t in tiers}
    total = share_out(sum(whole.values()), shares, order)
    per_tier = {t: share_out(whole[t], shares, order) for t in tiers}
    classes = sorted({k for m in order for k in of[m][1]})
    per_class = {
        k: share_out(sum(of[m][1].get(k, 0) for m in order), shares, order) for k in classes
    }
    carry = Carry(case.carried)
    return [
        Account(
            member=m,
            points=Entry(
                carried=carry.points(m), owed=total[m], served=sum(of[m][0].values())
            ),
            tiers={
                t: Entry(
                    carried=carry.points(m, "", t),
                    owed=per_tier[t][m],
                    served=of[m][0].get(t, 0),
                )
                for t in tiers
            },
            classes={
                k: Entry(
                    carried=carry.duties(m, "", *k),
                    owed=per_class[k][m],
                    served=of[m][1].get(k, 0),
                )
                for k in classes
            },
        )
        for m in sorted(order)
    ]


def _person_accounts(plan: Plan, members: Sequence[Account], scope: str) -> list[Account]:
    case = plan.case
    groups = {m.member: [p.id for p in case.people if p.member == m.member] for m in members}
    if scope == "ring":
        groups = {"": [p.id for p in case.people]}
    return sorted(
        (a for people in groups.values() for a in _group_accounts(plan, sorted(people))),
        key=lambda a: (a.member, a.person),
    )


def _group_accounts(plan: Plan, people: list[str]) -> list[Account]:
    """Accounts of people who share what they serve together by share × days present."""
    case, carry = plan.case, Carry(plan.case.carried)
    of = {p: _grouped(_served(plan, {p})) for p in people}
    owed_tier = {}
    owed_class: dict[tuple[str, Class], dict[str, int]] = {}
    for t in case.tiers:
        days = case.days.get(t, {})
        weights = {p: case.person[p].share * days.get(p, 0) for p in people}
        if not any(weights.values()):  # served by people who could not: each owes what they did
            weights = {p: of[p][0].get(t, 0) for p in people}
        owed_tier[t] = share_out(sum(of[p][0].get(t, 0) for p in people), weights, people)
        for k in sorted({k for p in people for k in of[p][1] if k[0] == t}):
            owed_class[k] = share_out(sum(of[p][1].get(k, 0) for p in people), weights, people)
    return [
        Account(
            member=(m := case.person[p].member),
            person=p,
            points=Entry(
                carried=carry.points(m, p),
                owed=sum(owed_tier[t][p] for t in case.tiers),
                served=sum(of[p][0].values()),
            ),
            tiers={
                t: Entry(
                    carried=carry.points(m, p, t),
                    owed=owed_tier[t][p],
                    served=of[p][0].get(t, 0),
                )
                for t in case.tiers
            },
            classes={
                k: Entry(
                    carried=carry.duties(m, p, *k),
                    owed=owed_class[k][p],
                    served=of[p][1].get(k, 0),
                )
                for k in owed_class
            },
            holidays=_holidays(plan, p),
        )
        for p in people
    ]


def _holidays(plan: Plan, person: str) -> dict[str, tuple[int, ...]]:
    found: dict[str, set[int]] = {}
    for duty in [*plan.case.past_of.get(person, ()), *plan.duties_of(person)]:
        if duty.holiday:
            name, _, year = duty.holiday.rpartition("-")
            found.setdefault(name, set()).add(int(year))
    return {name: tuple(sorted(years)) for name, years in sorted(found.items())}
