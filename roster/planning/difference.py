"""Two answers side by side: what becomes better or worse, who gains, which duties move."""

from collections.abc import Iterator

from roster.domain.case import Plan
from roster.domain.duties import Duty
from roster.domain.people import Wish
from roster.domain.words import Message, Word, in_order, says
from roster.planning.plan_folder import Judged
from solver.rule import Breach
from solver.rules.cover import Cover
from solver.rules.wishes import Wishes

APART = (Cover.kind, Wishes.kind)  # told by figures of their own


class Figures(Word):
    """One answer in numbers.

    `spread`: between the largest and the smallest balance of a person, in thousandths of points.
    """

    open: int
    broken: int
    warnings: int
    granted: int
    wishes: int
    spread: int


class Gain(Word):
    """A person's balance in thousandths of points, and duties, before and after."""

    member: str
    person: str
    before: int
    after: int
    units: tuple[int, int]


class Moved(Word):
    """What is taken as a whole and passes to others. `why`: what it mends, where it mends."""

    duty: Duty
    before: tuple[str, ...]
    after: tuple[str, ...]
    why: Message | None = None


class Difference(Word):
    """What one answer is against another."""

    before: Figures
    after: Figures
    gains: tuple[Gain, ...]
    moved: tuple[Moved, ...]

    @property
    def people(self) -> tuple[str, ...]:
        """Whose duties are not the same."""
        return in_order({p for m in self.moved for p in {*m.before} ^ {*m.after}})


def difference(before: Judged, after: Judged) -> Difference:
    """Compare two answers; the second may be of other days."""
    return Difference(
        before=figures(before),
        after=figures(after),
        gains=tuple(_gains(before, after)),
        moved=tuple(_moved(before, after)),
    )


def figures(answer: Judged) -> Figures:
    """Tell an answer in numbers."""
    plan, breaches = answer.plan, answer.verdict.breaches
    granted = sum(_granted(plan, wish) for wish in answer.case.wishes)
    balances = [a.points.balance for a in answer.ledger.people]
    return Figures(
        open=sum(plan.open_seats(d) for d in answer.case.duties),
        broken=sum(b.hard for b in breaches),
        warnings=sum(_is_warning(b) for b in breaches),
        granted=granted,
        wishes=len(answer.case.wishes),
        spread=max(balances) - min(balances) if balances else 0,
    )


def _is_warning(breach: Breach) -> bool:
    told = breach.says is not None and breach.rule not in APART
    return told and not breach.hard


def _granted(plan: Plan, wish: Wish) -> bool:
    if wish.person not in plan.case.person:
        return False
    matching = any(wish.matches(d) for d in plan.duties_of(wish.person))
    return matching == (wish.kind == "want")


def _gains(before: Judged, after: Judged) -> Iterator[Gain]:
    """Whose balance or number of duties changes, who gains most first."""
    old = {a.person: a for a in before.ledger.people}
    found = [
        Gain(
            member=account.member,
            person=account.person,
            before=old[account.person].points.balance,
            after=account.points.balance,
            units=(_units(before.plan, account.person), _units(after.plan, account.person)),
        )
        for account in after.ledger.people
        if account.person in old
    ]
    changed = (g for g in found if g.before != g.after or g.units[0] != g.units[1])
    yield from sorted(changed, key=lambda g: (g.after - g.before, g.person))


def _units(plan: Plan, person: str) -> int:
    return len({d.unit for d in plan.duties_of(person)})


def _moved(before: Judged, after: Judged) -> Iterator[Moved]:
    """The units that pass from some people to others, in time's order."""
    mended = _mended(before, after)
    old_units = before.case.units
    for unit, duties in after.case.units.items():
        if unit not in old_units:
            continue
        old, new = _on(before.plan, old_units[unit]), _on(after.plan, duties)
        if old != new:
            gone = {*old} - {*new}
            yield Moved(
                duty=duties[0],
                before=old,
                after=new,
                why=_why(before.plan, old_units[unit], gone, mended),
            )


def _on(plan: Plan, duties: tuple[Duty, ...]) -> tuple[str, ...]:
    return in_order({p for d in duties for p in plan.people_on(d.id)})


def _mended(before: Judged, after: Judged) -> list[Breach]:
    """What the first broke and the second does not."""
    left = {(b.rule, b.person, b.duties) for b in after.verdict.breaches}
    told = (b for b in before.verdict.breaches if b.says and b.duties)
    return [b for b in told if (b.rule, b.person, b.duties) not in left]


def _why(
    plan: Plan, duties: tuple[Duty, ...], gone: set[str], mended: list[Breach]
) -> Message | None:
    if any(plan.open_seats(d) for d in duties):
        return says("The duty had no one.")
    ids = {d.id for d in duties}
    for breach in mended:
        if breach.person in gone and ids & {*breach.duties}:
            return breach.says
    return None
