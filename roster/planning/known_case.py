"""Questions whose answers are known: the files that `dutyring regress` asks again."""

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Literal, Self

from pydantic import Field, ValidationError, model_validator

from roster.domain.errors import BadInput, Fault
from roster.domain.words import Message, Word, says
from roster.planning.plan_folder import put
from solver.outcome import Reached
from solver.problem import Problem, faults_of

LINES = 4  # levels of the file that are split into lines: a person, a duty or a rule on each


class Expected(Word):
    """What is known of an answer.

    `optimal`: the value is proven best, and is its own bound. `feasible`: a plan of this value is
    known, and that none costs less than the bound. `impossible`: no plan keeps every hard rule.
    `levels`: what a strict order comes to at each level.
    """

    status: Literal["optimal", "feasible", "impossible"]
    value: int | None = None
    bound: int | None = None
    levels: tuple[Reached, ...] = Field(default=(), exclude_if=lambda value: not value)

    @model_validator(mode="after")
    def _fits(self) -> Self:
        value, bound = self.value, self.bound
        if self.status == "impossible":
            fits = value is None and bound is None
        elif value is None or bound is None:
            fits = False
        else:
            fits = bound == value if self.status == "optimal" else bound <= value
        if not fits:
            raise ValueError("status, value and bound contradict each other")
        return self


class KnownCase(Word):
    """One question with the answer that is expected; `about` says in a sentence what it holds."""

    about: str = ""
    problem: Problem
    expect: Expected


def read_known(folder: Path) -> dict[str, KnownCase]:
    """Name → case of every .json file of a folder. Raises BadInput with all faults of all files."""
    files = sorted(folder.glob("*.json"))
    if not files:
        message = says("There are no cases here. A case is a file whose name ends in .json.")
        raise BadInput([Fault(file=str(folder), says=message)])
    known: dict[str, KnownCase] = {}
    faults: list[Fault] = []
    for file in files:
        found = read_case(file)
        if isinstance(found, KnownCase):
            known[file.stem] = found
        else:
            faults += [Fault(file=str(file), says=message) for message in found]
    if faults:
        raise BadInput(faults)
    return known


def read_case(file: Path) -> KnownCase | Sequence[Message]:
    """Read one case, or say everything that is wrong with it."""
    try:
        data = json.loads(file.read_text("utf-8"))
        case = KnownCase.model_validate_json(json.dumps(data))
    except ValidationError as error:
        return [*map(_misplaced, error.errors())]
    except (OSError, ValueError):
        return [says("This file cannot be read as JSON.")]
    return [*_faults(case)] or case


def write_case(file: Path, case: KnownCase) -> None:
    """Write a case: the same bytes for the same case, one person, duty or rule a line."""
    put(file, _lines(case.model_dump(mode="json"), LINES) + "\n")


def _misplaced(error: Any) -> Message:
    place = ".".join(str(part) for part in error["loc"]) or "-"
    return says(
        "{place} is missing, unknown or wrong. Write it as “dutyring anonymise” does.", place=place
    )


def _faults(case: KnownCase) -> Iterator[Message]:
    for setting in case.problem.rules:
        yield from faults_of(setting)
    if not case.problem.limits.deterministic:
        yield says(
            "The limits are in seconds of the clock, so the answer depends on the machine. Set"
            " “deterministic” to true."
        )
    asked = case.problem.case
    fixed = [*asked.pins, *(s for seats in asked.overridden.values() for s in seats)]
    if any(s.person not in asked.person or s.duty not in asked.duty for s in fixed):
        yield says("A seat is pinned whose person or duty is not in the case.")


def _lines(data: object, levels: int) -> str:
    """JSON with sorted keys, split into lines down to so many levels."""
    if not levels or not data or not isinstance(data, dict | list):
        return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    if isinstance(data, Mapping):
        inside = [
            f"{json.dumps(key)}:{_lines(value, levels - 1)}" for key, value in sorted(data.items())
        ]
        return "{\n" + ",\n".join(inside) + "\n}"
    return "[\n" + ",\n".join(_lines(value, levels - 1) for value in data) + "\n]"
