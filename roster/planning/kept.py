"""A roster of the store as an answer to the question of its period, and an answer as a draft."""

from collections.abc import Mapping

from roster.domain.case import Case, Seat
from roster.domain.changes import Mark
from roster.domain.people import Facts
from roster.domain.rosters import Made, Roster
from roster.planning.decisions import overridden
from roster.planning.plan_folder import Judged
from roster.planning.question import question
from solver.judge import open_seats
from solver.outcome import OpenSeat, Outcome
from solver.problem import Problem


def problem_of(facts: Facts, roster: Roster) -> Problem:
    """The question of a roster's period, with the duties and pins that the roster itself has.

    `facts`: as the store knows them for the period's first day. Raises BadInput where they
    contradict the period.
    """
    asked = question(facts.model_copy(update={"pins": ()}), roster.first, roster.last)
    pinned = tuple(sorted(s for s, mark in roster.marks.items() if mark == "pinned"))
    serving = {s.person for s in roster.marks} - set(asked.case.person)
    guests = [p for p in facts.people if p.id in serving]
    new = {
        "duties": roster.duties,
        "pins": pinned,
        "overridden": overridden(facts.pins, roster.duties),
        "people": tuple(sorted((*asked.case.people, *guests), key=lambda p: p.id)),
    }
    case = asked.case.model_copy(update=new)
    return asked.model_copy(update={"case": _known_pins(case)})


def judged(facts: Facts, roster: Roster) -> Judged:
    """What the rules say of a roster as it stands now; nothing is searched.

    Why a seat is open is not asked either: `reasoned` does, at length.
    """
    problem = problem_of(facts, roster)
    plan = roster.plan(problem.case)
    short = ((d, plan.open_seats(d)) for d in problem.case.in_order)
    missing = tuple(OpenSeat(duty=d.id, seats=seats) for d, seats in short if seats)
    outcome = Outcome(status="feasible", seats=plan.seats, open=missing)
    return Judged(problem, plan, outcome)


def reasoned(answer: Judged) -> tuple[OpenSeat, ...]:
    """The open seats, each with how many people each hard rule keeps from it."""
    return open_seats(answer.plan, answer.problem.loaded())


def made(answer: Judged, agreement: str, name: str = "") -> Made:
    """An answer as a new draft; what was pinned in the question stays pinned."""
    case = answer.case
    assert case.period.first
    assert case.period.last
    pinned = set(case.pins)
    marks: Mapping[Seat, Mark] = {
        s: "pinned" if s in pinned else "scheduled" for s in answer.plan.seats
    }
    return Made(
        first=case.period.first,
        last=case.period.last,
        agreement=agreement,
        duties=case.in_order,
        marks=marks,
        name=name,
        outcome=answer.outcome.model_dump(mode="json", exclude={"seats"}),
    )


def _known_pins(case: Case) -> Case:
    """The case without pins of people or duties that it does not have."""
    known = tuple(s for s in case.pins if s.duty in case.duty and s.person in case.person)
    decided = {k: tuple(s for s in seats if s in known) for k, seats in case.overridden.items()}
    return case.model_copy(update={"pins": known, "overridden": decided})
