"""A real period as a known case, without a name in it."""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel, TypeAdapter

from roster.domain.case import Case, Party, Past
from roster.domain.duties import Duty
from roster.domain.errors import BadInput, Fault
from roster.domain.people import Carried, Person
from roster.domain.words import says
from roster.planning.known_case import Expected, KnownCase, read_case
from roster.planning.plan_folder import Judged
from solver.problem import Problem
from solver.rule import RULES

KEPT = {(Case, "zone"), (Duty, "holiday"), (Past, "holiday"), (Carried, "cls")}
"""Texts that are the calendar's, not the ring's."""
DATED = re.compile(r"w?\d{8}(T\d{4}Z)?")
"""What follows the tier in the id of a duty or of a block."""


def anonymise(judged: Judged) -> KnownCase:
    """Make a known case of a planned period: the same question, every text of the ring replaced.

    Rules are written out with all their settings, so that every text in them is found by its type
    and a default that changes later changes nothing here. Dates stay, since holidays matter, and
    so do shares: they decide who owes how much. Raises BadInput if there is no plan.
    """
    outcome = judged.outcome
    if outcome.status == "unknown":
        message = says("No plan was found for this period, so there is no answer to expect.")
        raise BadInput([Fault(file="plan.json", says=message)])
    rename = Renaming(judged.case)
    rules = [{"kind": r.kind, **rename.inside(r)} for r in judged.problem.loaded()]
    limits = judged.problem.limits.model_copy(update={"deterministic": True})
    return KnownCase(
        problem=Problem(
            case=Case.model_validate(rename.inside(judged.case)),
            rules=tuple(TypeAdapter(list[Any]).dump_python(rules, mode="json")),
            objective=judged.problem.objective,
            limits=limits,
        ),
        expect=Expected(
            status=outcome.status,
            value=outcome.value,
            bound=outcome.bound,
            levels=outcome.levels,
        ),
    )


def refuse_other(file: Path) -> None:
    """Raise BadInput where a file is no .json, or is there and is not a case of ours."""
    if file.suffix != ".json":
        message = says("The name of a case ends in .json. Give it that ending.")
    elif not file.exists() or isinstance(read_case(file), KnownCase):
        return
    else:
        message = says("This file exists already and is left alone. Give another name.")
    raise BadInput([Fault(file=str(file), says=message)])


class Renaming:
    """New texts for old: the same text always by the same one, each kind in its old order.

    Order matters where shares that are equal are rounded: ties go by code and by id.
    """

    def __init__(self, case: Case) -> None:
        self._new = {"": "", **{kind: kind for kind in RULES}}
        work: list[Duty] = [*case.duties, *case.past]
        held = [q.id for p in case.people for q in p.qualifications]
        for letter, texts in (
            ("p", [p.id for p in case.people] + [p.person for p in case.past]),
            ("m", [p.code for p in case.parties] + [p.member for p in case.people]),
            ("t", [d.tier for d in work]),
            ("q", [*held, *(q for d in work for q in d.qualifications)]),
            ("l", [one for p in case.people for one in p.languages]),
        ):
            self._number(letter, texts)
        for duty in work:  # after the tiers, which their ids begin with
            for letter, old in (("d", duty.id), ("b", duty.block or "")):
                dated = old.removeprefix(f"{duty.tier}-")
                ours = dated != old and DATED.fullmatch(dated)
                new = f"{self._new[duty.tier]}-{dated}" if ours else f"{letter}{len(self._new):05}"
                self._new.setdefault(old, new)
        self._size = {n: i for i, n in enumerate(sorted({p.population for p in case.parties}), 1)}

    def inside(self, word: BaseModel) -> dict[str, Any]:
        """The fields of a word with every text replaced that is not one of a fixed few."""
        return {
            name: self._field(word, name, field.annotation)
            for name, field in type(word).model_fields.items()
        }

    def _field(self, word: BaseModel, name: str, kind: Any) -> Any:
        value = getattr(word, name)
        if isinstance(word, Case) and name == "ring":
            return "ring"
        if isinstance(word, Person) and name == "name":
            return self._text(word.id)
        if isinstance(word, Party) and name == "population":
            return self._size[word.population]  # its place in the order settles ties as well
        return value if (type(word), name) in KEPT else self._value(value, kind)

    def _value(self, value: Any, kind: Any) -> Any:
        options = _options(kind)
        if isinstance(value, str):
            return value if all(get_origin(o) is Literal for o in options) else self._text(value)
        if isinstance(value, BaseModel):
            return self.inside(value)
        inner = get_args(options[0]) if options else ()
        if isinstance(value, Mapping):
            of, to = inner
            return {self._value(k, of): self._value(v, to) for k, v in value.items()}
        if isinstance(value, tuple | list):
            same = not inner or ... in inner  # of one kind throughout; a seat is two texts
            each = (inner or (str,))[:1] * len(value) if same else inner
            return [self._value(v, k) for v, k in zip(value, each, strict=True)]
        return value

    def _text(self, old: str) -> str:
        """The new text; one that the case does not know, as in a rule of old, is numbered."""
        return self._new.setdefault(old, f"x{len(self._new):03}")

    def _number(self, letter: str, texts: Iterable[str]) -> None:
        fresh = sorted(set(texts) - self._new.keys())
        width = max(3 if letter == "p" else 2, len(str(len(fresh))))
        self._new |= {old: f"{letter}{n:0{width}}" for n, old in enumerate(fresh, 1)}


def _options(kind: Any) -> list[Any]:
    """What a field may hold, one type each."""
    if get_origin(kind) is Annotated:
        return _options(get_args(kind)[0])
    if get_origin(kind) in (Union, UnionType):
        return [o for k in get_args(kind) for o in _options(k)]
    return [] if kind in (None, type(None)) else [kind]
