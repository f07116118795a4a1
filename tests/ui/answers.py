"""A judged roster, as the pages need it."""

from datetime import datetime

from roster.domain.changes import CHANGEABLE, begun
from roster.domain.rosters import Line
from roster.planning import Judged
from roster.ui.sheet import Answer, Missing
from roster.ui.view import Book


def answer(judged: Judged, line: Line, now: datetime) -> Answer:
    """All that is drawn of a roster as it stands now."""
    case, state = judged.case, line.state
    reasons = {o.duty: o.reasons for o in judged.outcome.open}
    missing = {
        d.id: Missing(lacking, reasons.get(d.id, ()))
        for d in case.duties
        if (lacking := judged.plan.open_seats(d))
    }
    asks = state in CHANGEABLE
    return Answer(
        dates=case.period,
        duties=case.duties,
        seats=judged.plan.taken,
        pins=frozenset(case.pins),
        missing=missing,
        breaches=judged.verdict.breaches,
        ledger=judged.ledger,
        book=Book(line.id, line.revision, asks) if asks or state in ("draft", "proposed") else None,
        begun=begun(case.duties, now),
    )
