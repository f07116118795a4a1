"""Why no plan keeps every hard rule: which rules clash, and the least bad plan."""

from collections.abc import Sequence

from roster.domain.case import Case, Plan
from solver.cpsat import FIRST, Rows
from solver.found import Stop
from solver.model import Model
from solver.problem import Limits
from solver.rule import Rule
from solver.search import search
from solver.start import Start

DEAR = (
    10_000  # what breaking a hard rule costs in the least bad plan, against weights of agreements
)


def clash(case: Case, rules: Sequence[Rule], stop: Stop, seconds: float = 10) -> list[Rule]:
    """The fewest hard rules found that cannot hold together; empty if none is found in time.

    Rules are left out one at a time; one without which there is still no plan says nothing. What
    remains was verified by a re-solve with exactly these rules.
    """
    limits = Limits(seconds=seconds)
    kept = [r for r in rules if r.hard or r.kind == "cover"]  # a duty has no more than its seats
    if not _impossible(case, kept, limits, stop):
        return []
    for rule in list(kept):
        without = [r for r in kept if r is not rule]
        if _impossible(case, without, limits, stop):
            kept = without
    return kept


def least_bad(case: Case, rules: Sequence[Rule], limits: Limits, stop: Stop) -> Plan | None:
    """The plan that breaks the hard rules least, every rule allowed to bend at a high cost."""
    bent = [r if r.weight is not None else r.model_copy(update={"weight": DEAR}) for r in rules]
    model = Model(case, bent)
    start = Start(model).plan()
    legal = model.keeps(model.complete(start))
    found = search(model, start if legal else None, limits, None, stop)
    return model.plan(found.taken) if found.taken is not None else None


def _impossible(case: Case, rules: Sequence[Rule], limits: Limits, stop: Stop) -> bool:
    return Rows(Model(case, rules)).solve(limits, None, stop, FIRST).status == "impossible"
