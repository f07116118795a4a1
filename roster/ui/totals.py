"""The ends of the rows: what each person and each member serves in the month."""

from collections import defaultdict
from collections.abc import Sequence

from roster.domain.people import Person
from roster.ui.view import Group, Row, Sums
from roster.ui.words import Names


def groups(n: Names) -> tuple[Group, ...]:
    """Members in the order of the ring, with the rows of their people."""
    rows: dict[str, list[int]] = defaultdict(list)
    for r, person in enumerate(n.sheet.people):
        rows[person.member].append(r)
    codes = [m.code for m in n.sheet.facts.ring.members if m.code in rows]
    return tuple(Group(c, n.speaker.member(c), tuple(rows[c]), _of_member(n, c)) for c in codes)


def row(n: Names, person: Person) -> Row:
    balance = n.sheet.balances.get((person.member, person.id))
    sums = _sums(n, [person], balance, n.sheet.largest[1])
    member, balance_word = n.speaker.member(person.member), n.speaker.text("balance")
    return Row(person.id, person.name, f"{member} · {balance_word} {sums.balance}", sums)


def _of_member(n: Names, code: str) -> Sums:
    people = [p for p in n.sheet.people if p.member == code]
    return _sums(n, people, n.sheet.balances.get((code, "")), n.sheet.largest[0])


def _sums(n: Names, people: Sequence[Person], balance: int | None, most: int) -> Sums:
    """What these people serve in the month; the balance is that after the plan."""
    mine = [
        (p.id, d) for p in people for d in n.sheet.served.get(p.id, ()) if n.sheet.first <= d.day
    ]
    units = len({(p, d.unit) for p, d in mine})
    weekends = len({(p, d.day.isocalendar()[:2]) for p, d in mine if d.day.weekday() >= 5})
    say = n.speaker
    points, told = say.number(round(sum(d.points for _, d in mine) / 1000)), "–"
    if balance is not None:
        told = say.signed(balance)
    return Sums(
        duties=str(units) if units else "–",
        weekends=str(weekends) if weekends else "–",
        points=points,
        balance=told,
        side="neg" if (balance or 0) < 0 else "pos",
        width=round(50 * abs(balance or 0) / most, 1) if most else 0,
        label=say.text(
            "duties {duties}, weekends {weekends}, points {points}, balance {balance}",
            duties=units,
            weekends=weekends,
            points=points,
            balance=told,
        ),
    )
