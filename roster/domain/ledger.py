"""Owed, served, balance: the accounts of a period, from the seats really taken.

Points are whole thousandths of an hour of weight 1; duties are counted in thousandths. What is
shared out sums to what was served exactly.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple, TypeVar

from roster.domain.case import Case, Plan
from roster.domain.duties import CLASSES, HOLIDAYS, Class, Duty
from roster.domain.shares import Carry, member_order, member_owed, share_out
from roster.domain.words import Word

K = TypeVar("K", bound=str)  # a class, or a named holiday


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

    `points`: in total; `tiers`: per tier, in points; `classes`: (tier, class) → in units;
    `named`: (tier, named holiday) → in units, of which a duty week in it is one.
    `holidays`: named holiday → years served, those of the period included; people's only.
    """

    member: str
    person: str = ""
    points: Entry
    tiers: Mapping[str, Entry]
    classes: Mapping[tuple[str, Class], Entry]
    named: Mapping[tuple[str, str], Entry] = {}
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


def balances(plan: Plan, scope: str = "member") -> dict[tuple[str, str], int]:
    """(member, person or "") → the balance in points, as the ledger has it, without the rest."""
    case, carry = plan.case, Carry(plan.case.carried)
    of = {p.id: _points(plan, p.id) for p in case.people}
    order, shares = member_order(case), {p.code: p.share for p in case.parties}
    of_member = {m: sum(sum(of[p].values()) for p in case.people_of.get(m, ())) for m in order}
    owed = share_out(sum(of_member.values()), shares, order)
    found = {(m, ""): carry.points(m) + of_member[m] - owed[m] for m in order}
    groups = [[*case.people_of.get(m, ())] for m in order]
    for people in [[*of]] if scope == "ring" else groups:
        owes = [_owed(case, t, {p: of[p].get(t, 0) for p in people}) for t in case.tiers]
        for p in people:
            member = case.person[p].member
            served, due = sum(of[p].values()), sum(o[p] for o in owes)
            found[member, p] = carry.points(member, p) + served - due
    return found


def _points(plan: Plan, person: str) -> dict[str, int]:
    """Tier → points that a person serves."""
    found: dict[str, int] = {}
    for duty in plan.duties_of(person):
        found[duty.tier] = found.get(duty.tier, 0) + duty.points
    return found


def _served(plan: Plan, people: set[str]) -> list[tuple[str, Duty]]:
    return [(s.person, plan.case.duty[s.duty]) for s in plan.seats if s.person in people]


class _Done(NamedTuple):
    """What was served together: tier → points, (tier, class) and (tier, named holiday) → units."""

    points: dict[str, int]
    classes: dict[tuple[str, Class], int]
    named: dict[tuple[str, str], int]


def _done(taken: Iterable[tuple[str, Duty]]) -> _Done:
    found = _Done({}, {}, {})
    counted: set[tuple[str, ...]] = set()
    for person, duty in taken:
        found.points[duty.tier] = found.points.get(duty.tier, 0) + duty.points
        if (duty.cls, duty.unit, person) not in counted:
            counted.add((duty.cls, duty.unit, person))
            found.classes[duty.tier, duty.cls] = found.classes.get((duty.tier, duty.cls), 0) + 1000
        name = duty.holiday.rpartition("-")[0]
        if name and (name, duty.unit, person) not in counted:
            counted.add((name, duty.unit, person))
            found.named[duty.tier, name] = found.named.get((duty.tier, name), 0) + 1000
    return found


def _carried(case: Case, people: Collection[str], kinds: Sequence[K]) -> set[tuple[str, K]]:
    """Tier and class, or named holiday, in which something came in; a quarter may lack them."""
    return {
        (row.tier, kind)
        for row in case.carried
        for kind in kinds
        if row.person in people and row.tier in case.tiers and row.cls == kind and row.duties
    }


def _member_accounts(plan: Plan) -> list[Account]:
    case, order = plan.case, member_order(plan.case)
    shares = {p.code: p.share for p in case.parties}
    of = {m: _done(_served(plan, {p.id for p in case.people if p.member == m})) for m in order}
    whole = {t: sum(of[m].points.get(t, 0) for m in order) for t in case.tiers}
    total = share_out(sum(whole.values()), shares, order)
    per_tier = member_owed(case, whole)

    def owed(tier: str, units: int) -> dict[str, int]:
        return share_out(units, per_tier[tier] if whole[tier] else shares, order)

    classes = {
        k: owed(k[0], sum(of[m].classes.get(k, 0) for m in order))
        for k in sorted({k for m in order for k in of[m].classes} | _carried(case, [""], CLASSES))
    }
    named = {
        k: owed(k[0], sum(of[m].named.get(k, 0) for m in order))
        for k in sorted({k for m in order for k in of[m].named} | _carried(case, [""], HOLIDAYS))
    }
    carry = Carry(case.carried)
    return [
        Account(
            member=m,
            points=Entry(carried=carry.points(m), owed=total[m], served=sum(of[m].points.values())),
            tiers={
                t: Entry(carried=carry.points(m, "", t), owed=o[m], served=of[m].points.get(t, 0))
                for t, o in per_tier.items()
            },
            classes=_entries(carry, (m, ""), classes, of[m].classes),
            named=_entries(carry, (m, ""), named, of[m].named),
        )
        for m in sorted(order)
    ]


def _entries(
    carry: Carry,
    who: tuple[str, str],
    owed: Mapping[tuple[str, K], Mapping[str, int]],
    served: Mapping[tuple[str, K], int],
) -> dict[tuple[str, K], Entry]:
    """The entries of a member or person, from what everybody owes by (tier, class or holiday)."""
    member, person = who
    return {
        (tier, kind): Entry(
            carried=carry.duties(member, person, tier, kind),
            owed=owes[person or member],
            served=served.get((tier, kind), 0),
        )
        for (tier, kind), owes in owed.items()
    }


def _person_accounts(plan: Plan, members: Sequence[Account], scope: str) -> list[Account]:
    case = plan.case
    groups = {m.member: [p.id for p in case.people if p.member == m.member] for m in members}
    if scope == "ring":
        groups = {"": [p.id for p in case.people]}
    return sorted(
        (a for people in groups.values() for a in _group_accounts(plan, people)),
        key=lambda a: (a.member, a.person),
    )


def _group_accounts(plan: Plan, people: list[str]) -> list[Account]:
    """Accounts of people who share what they serve together by share × days present.

    Ties go by the case's order, not by ids: so that who is given another id owes the same.
    """
    case, carry = plan.case, Carry(plan.case.carried)
    of = {p: _done(_served(plan, {p})) for p in people}
    tiers = {t: _owed(case, t, {p: of[p].points.get(t, 0) for p in people}) for t in case.tiers}
    of_classes = {k for p in people for k in of[p].classes} | _carried(case, people, CLASSES)
    classes = {
        k: _owed(case, k[0], {p: of[p].classes.get(k, 0) for p in people})
        for k in sorted(of_classes)
    }
    named = {
        k: _owed(case, k[0], {p: of[p].named.get(k, 0) for p in people})
        for k in sorted({k for p in people for k in of[p].named} | _carried(case, people, HOLIDAYS))
    }

    def account(p: str) -> Account:
        member, done = case.person[p].member, of[p]
        return Account(
            member=member,
            person=p,
            points=Entry(
                carried=carry.points(member, p),
                owed=sum(tiers[t][p] for t in case.tiers),
                served=sum(done.points.values()),
            ),
            tiers={
                t: Entry(
                    carried=carry.points(member, p, t), owed=o[p], served=done.points.get(t, 0)
                )
                for t, o in tiers.items()
            },
            classes=_entries(carry, (member, p), classes, done.classes),
            named=_entries(carry, (member, p), named, done.named),
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
