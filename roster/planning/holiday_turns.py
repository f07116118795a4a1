"""Who had a big holiday again the year after, and whether it could have been avoided."""

from collections.abc import Callable, Iterable, Iterator

from roster.domain.case import Case, Plan
from roster.domain.duties import HOLIDAYS
from roster.domain.simulated import Repeats
from solver.judge import judge
from solver.outcome import Outcome
from solver.problem import Problem
from solver.rules.holiday_memory import HolidayMemory

Planning = Callable[[Problem], Outcome]


def repeats(problem: Problem, plan: Plan, planning: Planning) -> Iterator[Repeats]:
    """Count the repeats of each named holiday, and where there are any, how few there could be.

    That is asked of the solver: the same quarter with its hard rules and its cover, and nothing
    to better but the number of repeats of this one holiday.
    """
    memory = HolidayMemory(weight=1, after=(1,))
    found: dict[str, int] = {}
    for breach in judge(plan, [memory]).breaches:
        name = plan.case.duty[breach.duties[-1]].holiday.partition("-")[0]
        found[name] = found.get(name, 0) + 1
    for name, times in sorted(found.items()):
        answer = planning(_only(problem, name))
        other = Plan(_forgetful(plan.case, name), frozenset(answer.seats))
        again = len(judge(other, [memory]).breaches)
        least = again if answer.status != "unknown" and _open(other) <= _open(plan) else times
        proven = least if answer.status == "optimal" else 0
        yield Repeats(holiday=name, found=times, least=min(least, times), proven=min(proven, times))


def _only(problem: Problem, name: str) -> Problem:
    """The same quarter where only cover and the repeats of one holiday cost anything."""
    rules = [
        s
        for s, rule in zip(problem.rules, problem.loaded(), strict=True)
        if rule.hard or rule.kind in ("cover", "demand")
    ]
    memory = {"kind": HolidayMemory.kind, "weight": 1, "after": (1,)}
    case = _forgetful(problem.case, name)
    return problem.model_copy(update={"case": case, "rules": (*rules, memory)})


def _forgetful(case: Case, name: str) -> Case:
    """The same case in which only one holiday of before is remembered."""
    past = tuple(
        p if p.holiday.startswith(f"{name}-") else p.model_copy(update={"holiday": ""})
        for p in case.past
    )
    facts = {field: getattr(case, field) for field in Case.model_fields}  # nothing worked out yet
    return Case(**{**facts, "past": past})


def _open(plan: Plan) -> int:
    return sum(plan.open_seats(d) for d in plan.case.duties)


def together(found: Iterable[Repeats]) -> list[Repeats]:
    """Sum up what was found, holiday by holiday."""
    totals = {name: Repeats(holiday=name) for name in HOLIDAYS}
    for r in found:
        totals[r.holiday] = totals[r.holiday].plus(r)
    return list(totals.values())
