"""Owed, served, balance: the accounts of a period, from the seats really taken.

Points are whole thousandths of an hour of weight 1; duties are counted in thousandths. What is
shared out sums to what was served exactly.
"""

from collections.abc import Iterable, Mapping, Sequence

from roster.domain.case import Case, Plan
from roster.domain.duties import CLASSES, Class, Duty
from roster.domain.shares import Carry, member_order, member_owed, share_out
from roster.domain.words import Word


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


def _grouped(
    taken: Iterable[tuple[str, Duty]],
) -> tuple[dict[str, int], dict[tuple[str, Class], int]]:
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


def _carried_classes(case: Case, people: set[str]) -> set[tuple[str, Class]]:
    """The classes in which something was carried in; a quarter may have no duty of them."""
    return {
        (row.tier, cls)
        for row in case.carried
        for cls in CLASSES
        if row.person in people and row.tier in case.tiers and row.cls == cls and row.duties
    }


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
    per_tier = member_owed(case, whole)
    classes = sorted({k for m in order for k in of[m][1]} | _carried_classes(case, {""}))
    per_class = {
        k: share_out(
            sum(of[m][1].get(k, 0) for m in order), per_tier[k[0]] if whole[k[0]] else shares, order
        )
        for k in classes
    }
    carry = Carry(case.carried)
    return [
        Account(
            member=m,
            points=Entry(carried=carry.points(m), owed=total[m], served=sum(of[m][0].values())),
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
    owed_tier = {t: _owed(case, t, {p: of[p][0].get(t, 0) for p in people}) for t in case.tiers}
    owed_class = {
        k: _owed(case, k[0], {p: of[p][1].get(k, 0) for p in people})
        for k in sorted({k for p in people for k in of[p][1]} | _carried_classes(case, {*people}))
    }

    def account(p: str) -> Account:
        member, (points, units) = case.person[p].member, of[p]
        return Account(
            member=member,
            person=p,
            points=Entry(
                carried=carry.points(member, p),
                owed=sum(owed_tier[t][p] for t in case.tiers),
                served=sum(points.values()),
            ),
            tiers={
                t: Entry(carried=carry.points(member, p, t), owed=owed[p], served=points.get(t, 0))
                for t, owed in owed_tier.items()
            },
            classes={
                k: Entry(carried=carry.duties(member, p, *k), owed=owed[p], served=units.get(k, 0))
                for k, owed in owed_class.items()
            },
            holidays=_holidays(plan, p),
        )

    return [account(p) for p in people]


def _owed(case: Case, tier: str, served: dict[str, int]) -> dict[str, int]:
    """What people owe of what they served together in a tier, by share × days present.

    Served by people who could not: each owes what was done.
    """
    days = case.days.get(tier, {})
    weights = {p: case.person[p].share * days.get(p, 0) for p in served}
    return share_out(sum(served.values()), weights if any(weights.values()) else served, [*served])


def _holidays(plan: Plan, person: str) -> dict[str, tuple[int, ...]]:
    found: dict[str, set[int]] = {}
    for duty in [*plan.case.past_of.get(person, ()), *plan.duties_of(person)]:
        if duty.holiday:
            name, _, year = duty.holiday.rpartition("-")
            found.setdefault(name, set()).add(int(year))
    return {name: tuple(sorted(years)) for name, years in sorted(found.items())}
