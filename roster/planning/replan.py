"""Planning a period again, or for the first time: what is kept, what weighs most, how long."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from pydantic import Field

from roster.domain.case import Seat
from roster.domain.people import Facts
from roster.domain.ring import Level, Objective
from roster.domain.rosters import Roster
from roster.domain.words import Word
from roster.planning.question import question
from solver.problem import Limits, Problem, load
from solver.rules import RULES

BUDGET = "change_budget"


class Wanted(Word):
    """What the coordinator asks for.

    `keep_pins`: pinned duties stay; `keep_people`: whose duties of the draft all stay.
    `weights`: level → per cent of what the agreement says; `objective` None: as agreed.
    `changed`: how many people's duties may change against the draft, None: any number.
    """

    first: date
    last: date
    keep_pins: bool = True
    keep_people: tuple[str, ...] = ()
    weights: Mapping[Level, int] = Field(default_factory=dict)
    objective: Objective | None = None
    changed: int | None = None
    seconds: float = Field(default=30, gt=0, le=3600)


def replan(facts: Facts, base: Roster | None, wanted: Wanted) -> Problem:
    """The question of a period as it is wanted; `base`: the draft that it begins from.

    Raises BadInput where the facts contradict the period.
    """
    own = facts if wanted.keep_pins else facts.model_copy(update={"pins": ()})
    asked = question(own, wanted.first, wanted.last, Limits(seconds=wanted.seconds))
    case = asked.case
    seats = (
        [s for s in base.marks if s.duty in case.duty and s.person in case.person] if base else []
    )
    kept = {*case.pins, *(_kept(base, seats, wanted) if base else ())}
    case = case.model_copy(update={"pins": tuple(sorted(kept)), "published": tuple(sorted(seats))})
    rules = [*_weighed(asked.rules, wanted.weights)]
    if wanted.changed is not None and seats:
        rules = [r for r in rules if r["kind"] != BUDGET]
        rules.append({"kind": BUDGET, "people": wanted.changed, "seats": 2 * len(case.duties)})
    elif base and base.state == "draft":
        case = case.model_copy(update={"published": ()})
    new = {"case": case, "rules": tuple(rules), "objective": wanted.objective or asked.objective}
    return asked.model_copy(update=new)


def _kept(base: Roster, seats: Iterable[Seat], wanted: Wanted) -> Iterator[Seat]:
    people = {*wanted.keep_people}
    for seat in seats:
        pinned = wanted.keep_pins and base.marks[seat] == "pinned"
        if pinned or seat.person in people:
            yield seat


def _weighed(
    rules: Iterable[Mapping[str, Any]], weights: Mapping[Level, int]
) -> Iterator[Mapping[str, Any]]:
    """The rules with the weights of their levels; what nobody weighs stays as it was agreed."""
    for setting in rules:
        (rule,) = load([setting])
        per_cent = weights.get(RULES[rule.kind].level, 100)
        if rule.weight is None or per_cent == 100:
            yield setting
        elif per_cent:
            yield {**setting, "weight": max(1, round(rule.weight * per_cent / 100))}
