"""A plan's folder: plan.json to check and replay it, roster.csv to read and edit it."""

import csv
import io
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from roster.domain.case import Case, Plan, Seat
from roster.domain.duties import stamp
from roster.domain.errors import BadInput, Fault
from roster.domain.ledger import Ledger, ledger
from roster.domain.words import Message, says
from solver.judge import Verdict, judge
from solver.outcome import Outcome
from solver.problem import Problem
from solver.rules.person_share import PersonShare

COLUMNS = (
    "duty_id",
    "block_id",
    "seat",
    "start_utc",
    "end_utc",
    "tier",
    "member",
    "person_id",
    "person",
)


@dataclass(frozen=True)
class Judged:
    """A plan with its problem, its outcome and what the rules say of it."""

    problem: Problem
    plan: Plan
    outcome: Outcome

    @property
    def case(self) -> Case:
        return self.problem.case

    @cached_property
    def verdict(self) -> Verdict:
        return judge(self.plan, self.problem.loaded())

    @cached_property
    def ledger(self) -> Ledger:
        rules = self.problem.loaded()
        scopes = [r.scope for r in rules if isinstance(r, PersonShare)]
        return ledger(self.plan, scopes[0] if scopes else "member")


def write_plan(problem: Problem, outcome: Outcome, folder: Path) -> Judged:
    """Write plan.json and roster.csv, each whole or not at all."""
    folder.mkdir(parents=True, exist_ok=True)
    judged = Judged(problem, Plan(problem.case, frozenset(outcome.seats)), outcome)
    data = {
        "problem": problem.model_dump(mode="json"),
        "plan": {"seats": [list(s) for s in judged.plan.seats]},
        "outcome": outcome.model_dump(mode="json", exclude={"seats"}),
    }
    put(folder / "plan.json", json.dumps(data, ensure_ascii=False, indent=1) + "\n")
    put(folder / "roster.csv", roster_csv(judged.plan))
    return judged


def read_plan(folder: Path) -> Judged:
    """Read plan.json. Raises BadInput if it is missing or not one of ours."""
    file = folder / "plan.json"
    try:
        data = json.loads(file.read_text("utf-8"))
        problem = Problem.model_validate_json(json.dumps(data["problem"]))
        seats = tuple(Seat(*pair) for pair in data["plan"]["seats"])
        outcome = Outcome.model_validate_json(json.dumps({**data["outcome"], "seats": seats}))
        plan = Plan(problem.case, frozenset(seats))
        _ = plan.seats, problem.loaded(), [plan.duties_of(s.person) for s in seats]
    except (OSError, ValueError, KeyError, TypeError, ValidationError) as error:
        raise BadInput([Fault(file=str(file), says=_unreadable(error))]) from error
    return Judged(problem, plan, outcome)


def _unreadable(error: Exception) -> Message:
    if isinstance(error, OSError):
        return says("There is no plan here. Make one with the command “dutyring plan”.")
    return says("This is not a plan that dutyring wrote, or it is damaged. Plan again.")


def roster_csv(plan: Plan) -> str:
    """One row per seat in time's order; an open seat has no person."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for duty in plan.case.in_order:
        people: list[str] = plan.people_on(duty.id)
        for seat in range(max(duty.persons, len(people))):
            who = plan.case.person[people[seat]] if seat < len(people) else None
            row = (
                duty.id,
                duty.block or "",
                seat + 1,
                stamp(duty.start),
                stamp(duty.end),
                duty.tier,
                who.member if who else "",
                who.id if who else "",
                who.name if who else "",
            )
            writer.writerow(row)
    return out.getvalue()


def read_roster(case: Case, file: Path) -> Plan:
    """Read the seats of a roster.csv, edited by hand or not, by duty_id and person_id.

    Raises BadInput with every row that names a duty or a person that the case does not have.
    """
    faults: list[Fault] = []
    seats: set[Seat] = set()
    for number, row in _rows(file):
        duty, person = (row.get(k) or "" for k in ("duty_id", "person_id"))
        duty, person = duty.strip(), person.strip()
        fault = _row_fault(case, duty, person, Seat(person, duty) in seats)
        if fault:
            column, message = fault
            faults.append(Fault(file=str(file), row=number, column=column, says=message))
        elif person:
            seats.add(Seat(person, duty))
    if faults:
        raise BadInput(faults)
    return Plan(case, frozenset(seats))


def _rows(file: Path) -> list[tuple[int, Mapping[str, Any]]]:
    try:
        data = file.read_bytes()
    except OSError as error:
        message = says("This file cannot be read. It is the roster.csv that “dutyring plan” wrote.")
        raise BadInput([Fault(file=str(file), says=message)]) from error
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:  # as Finnish Excel saves plain CSV
        text = data.decode("cp1252", "replace")
    head = text.partition("\n")[0]
    reader = csv.DictReader(io.StringIO(text), delimiter=";" if ";" in head else ",")
    missing = [c for c in ("duty_id", "person_id") if c not in (reader.fieldnames or ())]
    if missing:
        message = says("The column {column} is missing. Give it back.", column=missing[0])
        raise BadInput([Fault(file=str(file), row=1, column=missing[0], says=message)])
    rows = [(reader.line_num, row) for row in reader]
    return [(n, row) for n, row in rows if any(isinstance(c, str) and c for c in row.values())]


def _row_fault(case: Case, duty: str, person: str, twice: bool) -> tuple[str, Message] | None:  # noqa: FBT001
    if duty not in case.duty:
        return "duty_id", says(
            "There is no duty {duty} in this plan's period. Use an id of the period.", duty=duty
        )
    if person and person not in case.person:
        return "person_id", says(
            "{person:person} is not among the people of this period. Use an id of people.csv.",
            person=person,
        )
    if twice:
        return "person_id", says(
            "{person:person} stands twice on the same duty. Leave one row empty.", person=person
        )
    return None


def put(file: Path, text: str) -> None:
    """Write a file whole or not at all."""
    part = file.with_name(f".{file.name}.part")
    part.write_bytes(text.encode())
    part.replace(file)
