"""A judged plan, as the pages need it."""

from roster.planning import Judged, read_plan
from roster.ui.folder import PlanFolder
from roster.ui.sheet import Answer, Missing


def read_answer(folder: PlanFolder) -> Answer:
    """Read a plan and judge it. Raises BadInput if it cannot be read."""
    return answer(read_plan(folder.path))


def answer(judged: Judged) -> Answer:
    case = judged.case
    reasons = {o.duty: o.reasons for o in judged.outcome.open}
    missing = {
        d.id: Missing(lacking, reasons.get(d.id, ()))
        for d in case.duties
        if (lacking := judged.plan.open_seats(d))
    }
    return Answer(
        dates=case.period,
        duties=case.duties,
        seats=judged.plan.taken,
        pins=frozenset(case.pins),
        missing=missing,
        breaches=judged.verdict.breaches,
        ledger=judged.ledger,
    )
