"""Years of quarters, each planned from what the ones before left: do balances stay bounded?

Every quarter is asked and answered as a coordinator's: the question from the facts, a plan, the
ledger, its balances and seats served carried into the facts of the next. `turnover` says who
joins, leaves and is away. Neither clock nor processes here: whoever simulates gives the planning.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from random import Random
from statistics import median
from zoneinfo import ZoneInfo

from roster.domain.case import Case, Plan
from roster.domain.closing import close
from roster.domain.duties import DAY, Dates
from roster.domain.errors import SolverFailed
from roster.domain.ledger import ledger
from roster.domain.people import Balance, Carried, Facts, Served
from roster.domain.simulated import Books, Repeats
from roster.domain.words import Word, says
from roster.intake.folder import write_folder
from roster.planning.holiday_turns import Planning, repeats
from roster.planning.plan_folder import put
from roster.planning.question import question
from roster.planning.turnover import QUARTERS, lasting, lived
from solver.outcome import Outcome
from solver.problem import Limits
from solver.rules.person_share import PersonShare

MONTHS = 12 // QUARTERS


class Quarter(Word):
    """What came of a quarter.

    `books`: carried out of it; `settled`: accounts of those who left in it; `after`: the facts
    with all that was served and carried, from which the next begins.
    """

    dates: Dates
    outcome: Outcome
    people: int
    books: Books
    settled: tuple[Carried, ...]
    after: Facts
    repeats: tuple[Repeats, ...]

    @property
    def first(self) -> date:
        return self.dates.first or date.min

    @property
    def last(self) -> date:
        return self.dates.last or date.max

    @property
    def open(self) -> int:
        return sum(seat.seats for seat in self.outcome.open)


def simulate(
    facts: Facts, first: date, quarters: int, limits: Limits, plan: Planning
) -> Iterator[Quarter]:
    """Live through quarters of three months from a day on; the seed of `limits` draws all.

    Raises SolverFailed where a quarter gets no plan in the time, BadInput where the facts
    contradict a quarter's duties.
    """
    draw = Random(limits.seed)
    facts = _before(lasting(facts), first)
    for number in range(quarters):
        dates = Dates(
            first=_months_on(first, 3 * number), last=_months_on(first, 3 * number + 3) - DAY
        )
        facts = lived(facts, dates, draw)
        quarter = _lived_through(facts, dates, limits, plan)
        facts = quarter.after
        yield quarter


def write_simulation(quarters: Sequence[Quarter], folder: Path) -> None:
    """Write the ring as it stands at the end, with all balances, and simulation.json."""
    rows = tuple(b for q in quarters for b in _as_of(q.books.balances, q.last))
    write_folder(quarters[-1].after.model_copy(update={"balances": rows}), folder)
    told = [
        q.model_dump(mode="json", exclude={"books": {"balances"}, "after": True}) for q in quarters
    ]
    put(folder / "simulation.json", json.dumps(told, ensure_ascii=False, indent=1) + "\n")


def first_quarter(facts: Facts) -> date:
    """The first quarter of a calendar year that begins after all that is known to be served."""
    zone = ZoneInfo(facts.ring.zone)
    known = [b.as_of for b in facts.balances]
    known += [_day(s, zone) for s in facts.history]
    valid = min(a.valid_from for a in facts.ring.agreements)
    after = max([d + DAY for d in known], default=valid)
    months = (after.month - 1) % MONTHS
    begun = after.replace(day=1)
    return begun if after.day == 1 and not months else _months_on(begun, MONTHS - months)


def _months_on(day: date, months: int) -> date:
    """The same day so many months later, or the month's last one."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    following = date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1)
    return min(following - DAY, date(year, month + 1, 1) + (day.day - 1) * DAY)


def _before(facts: Facts, first: date) -> Facts:
    """What has happened by a day: later balances and seats are left out."""
    zone = ZoneInfo(facts.ring.zone)
    return facts.model_copy(
        update={
            "balances": tuple(b for b in facts.balances if b.as_of < first),
            "history": tuple(s for s in facts.history if s.start.astimezone(zone).date() < first),
        }
    )


def _day(served: Served, zone: ZoneInfo) -> date:
    return served.start.astimezone(zone).date()


def _lived_through(facts: Facts, dates: Dates, limits: Limits, plan: Planning) -> Quarter:
    first, last = dates.first or date.min, dates.last or date.max
    problem = question(facts, first, last, limits)
    outcome = plan(problem)
    if outcome.status == "unknown":
        raise SolverFailed(
            says(
                "No plan was found for the quarter from {first}. Give it more seconds.",
                first=first.isoformat(),
            )
        )
    case, rules = problem.case, problem.loaded()
    made = Plan(case, frozenset(outcome.seats))
    scopes = [r.scope for r in rules if isinstance(r, PersonShare)]
    scope = scopes[0] if scopes else "member"
    closing = close(ledger(made, scope), case, scope)
    return Quarter(
        dates=dates,
        outcome=outcome,
        people=len(case.people),
        books=Books(balances=closing.balances, typical=_typical(case)),
        settled=closing.settled,
        after=_carried_on(facts, made, closing.balances, last),
        repeats=tuple(repeats(problem, made, plan)),
    )


def _typical(case: Case) -> dict[str, int]:
    units = case.units.values()
    return {
        t: int(median(sum(d.points for d in u) for u in units if u[0].tier == t))
        for t in case.tiers
    }


def _carried_on(facts: Facts, plan: Plan, balances: tuple[Carried, ...], last: date) -> Facts:
    """The facts of the next quarter: seats served become history, balances those of the end."""
    case = plan.case
    served = [Served(person=p.person, tier=p.tier, start=p.start, end=p.end) for p in case.past]
    for seat in plan.seats:
        d = case.duty[seat.duty]
        served.append(Served(person=seat.person, tier=d.tier, start=d.start, end=d.end))
    return facts.model_copy(
        update={
            "history": tuple(served),
            "balances": _as_of(balances, last),
        }
    )


def _as_of(balances: Iterable[Carried], last: date) -> tuple[Balance, ...]:
    return tuple(Balance(as_of=last, **b.model_dump()) for b in balances)
