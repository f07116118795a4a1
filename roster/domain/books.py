"""The books of a published roster: its plan with what really happened, and what it carries on."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from roster.domain.case import Case, Plan, Seat
from roster.domain.changes import Took
from roster.domain.closing import Closing, close
from roster.domain.duties import Duty, Span
from roster.domain.ledger import Ledger, ledger
from roster.domain.people import Carried, Served
from roster.domain.shares import share_out


def bare(case: Case) -> Case:
    """The case as its ledger needs it: without names, wishes and what was carried in."""
    people = tuple(p.model_copy(update={"name": p.id}) for p in case.people)
    left: Mapping[str, object] = {
        "wishes": (),
        "carried": (),
        "published": (),
        "past": (),
        "away": (),
        "office": {},
    }
    return case.model_copy(update={"people": people, **left})


def served(case: Case, seats: Iterable[Seat], tooks: Iterable[Took]) -> Plan:
    """What was really served: a duty taken over at an instant becomes two pieces of it.

    `tooks`: as they were noted; where two are about the same time the later one holds.
    """
    noted: dict[str, list[Took]] = {}
    for took in tooks:
        if took.duty in case.duty:
            noted.setdefault(took.duty, []).append(took)
    changed = {d: own for d, own in noted.items() if any(t.person != t.instead for t in own)}
    duties = [d for d in case.duties if d.id not in changed]
    taken = {s for s in seats if s.duty not in changed}
    for id_, own in changed.items():
        planned = sorted(s.person for s in seats if s.duty == id_)
        for n, (person, piece) in enumerate(_pieces(case.duty[id_], planned, own)):
            duties.append(piece.model_copy(update={"id": f"{id_}~{n}", "persons": 1}))
            taken.add(Seat(person, duties[-1].id))
    new = case.model_copy(update={"duties": tuple(duties)})
    return Plan(new, frozenset(s for s in taken if s.person in new.person))


def accounts(plan: Plan, carried: Sequence[Carried], scope: str) -> tuple[Ledger, Closing]:
    """The ledger of what was served after what was carried in, and what it carries on."""
    case = plan.case.model_copy(update={"carried": tuple(carried)})
    made = ledger(Plan(case, plan.taken), scope)
    return made, close(made, case, scope)


def seats_served(plan: Plan) -> list[Served]:
    """What was served as rows of history."""
    duty = plan.case.duty
    return [
        Served(person=s.person, tier=d.tier, start=d.start, end=d.end)
        for s in plan.seats
        for d in [duty[s.duty]]
    ]


def _pieces(duty: Duty, planned: Sequence[str], tooks: Sequence[Took]) -> list[tuple[str, Duty]]:
    """Who served which part of a duty, with its part of the points; a part keeps the unit."""
    found: list[tuple[str, Duty]] = []
    for person in [*planned, *sorted({t.instead for t in tooks} - {*planned})]:
        spans = _turns(duty, person, [t for t in tooks if t.instead == person])
        minutes: Mapping[str, int] = {str(n): _length(s) for n, (_, s) in enumerate(spans)}
        points = share_out(duty.points, minutes, [*minutes]) if spans else {}
        found += [
            (who, _piece(duty, span, points[str(n)])) for n, (who, span) in enumerate(spans) if who
        ]
    return found


def _turns(duty: Duty, person: str, tooks: Sequence[Took]) -> list[tuple[str, Span]]:
    """One seat from the duty's start to its end: whose it was by turns; "" = nobody's."""
    spans: Sequence[Span] = (duty, *tooks)
    edges = sorted({at for s in spans for at in (s.start, s.end) if duty.start <= at <= duty.end})
    turns: list[tuple[str, Span]] = []
    for start, end in pairwise(edges):
        noted = [t.person for t in tooks if t.start <= start and end <= t.end]
        who = noted[-1] if noted else person
        if turns and turns[-1][0] == who:
            start = turns.pop()[1].start
        turns.append((who, Span(start=start, end=end)))
    return turns


def _piece(duty: Duty, span: Span, points: int) -> Duty:
    block = {"block": duty.block or duty.id}
    return duty.model_copy(update={"start": span.start, "end": span.end, "points": points, **block})


def _length(span: Span) -> int:
    start, end = span.minutes
    return end - start
