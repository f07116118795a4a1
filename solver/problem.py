"""What the solver is asked: a case, its rules, and how long it may think."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal

from pydantic import Field, ValidationError, field_validator

from roster.domain.case import Case
from roster.domain.ring import LEVELS, Level, Objective
from roster.domain.words import Message, Word, says
from solver.rule import Rule
from solver.rules import RULES

# What holds where an agreement is silent; a kind that it lists replaces these.
DEFAULTS: tuple[Mapping[str, Any], ...] = (
    {"kind": "available"},
    {"kind": "qualified"},
    {"kind": "standby_agreement"},
    {"kind": "whole_blocks"},
    {"kind": "pinned"},
    {"kind": "cover"},
    {"kind": "emergency_right"},
    {"kind": "one_place"},
    {"kind": "daily_rest"},
    {"kind": "member_share"},
    {"kind": "person_share"},
    {"kind": "holiday_memory"},
    {"kind": "wishes"},
)


class Limits(Word):
    """How long the solver may think, and how.

    `seconds`: wall clock. `deterministic`: CP-SAT's own measure of work instead, so that the same
    seed gives the same answer on any machine. `workers`: threads.
    """

    seconds: float = Field(default=60, gt=0, le=86_400)
    deterministic: bool = False
    workers: int = Field(default=2, ge=1, le=64)
    seed: int = Field(default=1, ge=0, le=2**31 - 1)


class Problem(Word):
    """One question for the solver; whole in itself, so that it can be kept and asked again.

    A balanced objective is not written: it is what all questions had before there was another.
    """

    format: Literal[1] = 1
    case: Case
    rules: tuple[Mapping[str, Any], ...]
    objective: Objective = Field(default="balanced", exclude_if=lambda value: value == "balanced")
    limits: Limits = Limits()

    @field_validator("objective")
    @classmethod
    def _each_level_once(cls, objective: Objective) -> Objective:
        named = [] if isinstance(objective, str) else [n for group in objective for n in group]
        if len(named) > len(set(named)):
            raise ValueError("a level is named twice")
        return objective

    def loaded(self) -> list[Rule]:
        return load(self.rules)

    def order(self) -> tuple[tuple[Level, ...], ...]:
        """Groups of levels that are settled one after the other; costs of a group are one sum."""
        if self.objective == "balanced":
            return (LEVELS,)
        named = () if self.objective == "strict_order" else self.objective
        rest = [level for level in LEVELS if not any(level in group for group in named)]
        return (*named, *((level,) for level in rest))


def agreed(settings: Iterable[Mapping[str, Any]]) -> tuple[Mapping[str, Any], ...]:
    """The defaults with what the agreement says otherwise; `weight: off` leaves a rule out."""
    own = list(settings)
    kinds = {s.get("kind") for s in own}
    if any(s.get("kind") == "demand" and s.get("weight") != "off" for s in own):
        kinds.add("cover")  # demand stands in its place
    silent = [d for d in DEFAULTS if d["kind"] not in kinds]
    return tuple(s for s in [*silent, *own] if s.get("weight") != "off")


def load(settings: Iterable[Mapping[str, Any]]) -> list[Rule]:
    """Make rules of settings; `weight: hard` says that a rule which is soft by itself is hard."""
    return [_load(s) for s in settings]


def _load(setting: Mapping[str, Any]) -> Rule:
    values = {k: v for k, v in setting.items() if k != "kind"}
    if values.get("weight") == "hard":
        values["weight"] = None
    return RULES[str(setting["kind"])].model_validate(values)


def faults_of(setting: Mapping[str, Any]) -> Sequence[Message]:
    """What is wrong with one rule of an agreement, in sentences; nothing if it can be loaded."""
    kind = str(setting.get("kind", ""))
    if kind not in RULES:
        known = ", ".join(sorted(RULES))
        return [says("There is no rule {kind}. Known rules: {known}.", kind=kind, known=known)]
    if setting.get("weight") == "off":
        if kind != "cover":
            return []
        return [says("The rule cover cannot be left out: without it no duty would be filled.")]
    try:
        _load(setting)
    except ValidationError as error:
        return [_told(kind, dict(e)) for e in error.errors()]
    return []


def _told(kind: str, error: dict[str, Any]) -> Message:
    place = ".".join(str(p) for p in error["loc"]) or "-"
    known = ", ".join(sorted(RULES[kind].model_fields))
    if error["type"] == "extra_forbidden":
        return says(
            "The rule {kind} has no setting {place}. Its settings: {known}.",
            kind=kind,
            place=place,
            known=known,
        )
    value, limits = str(error.get("input")), error.get("ctx", {})
    if "ge" in limits or "gt" in limits:
        return says(
            "The setting {place} of the rule {kind} cannot be {value}: it is at least {least:n}.",
            place=place,
            kind=kind,
            value=value,
            least=limits.get("ge", limits.get("gt")),
        )
    if "le" in limits or "lt" in limits:
        return says(
            "The setting {place} of the rule {kind} cannot be {value}: it is at most {most:n}.",
            place=place,
            kind=kind,
            value=value,
            most=limits.get("le", limits.get("lt")),
        )
    return says(
        "The setting {place} of the rule {kind} cannot be {value}. The README tells what it takes.",
        place=place,
        kind=kind,
        value=value,
    )
