"""The rival: a ring's case written straight down for CP-SAT, as one would without this house.

One variable for each seat that somebody may take, one for each open seat; sliding at-most-one
groups for rest; costs of loads split into pieces of one slope. It knows the default rules and
those that the examples of standby name, and refuses others. What a plan owes (targets and tables
of costs) is part of the question and read from where it is defined.
"""

from collections.abc import Callable, Sequence

from ortools.sat.python import cp_model

from roster.domain.case import Case
from solver.rule import Rule
from tests.bench.direct import hard, soft
from tests.bench.direct.model import Model

BARS = {"available", "qualified", "standby_agreement", "whole_blocks"}  # seats without variable
LAYS: dict[str, Callable[[Model, Rule], None]] = {
    "pinned": hard.pinned,
    "cover": hard.cover,
    "emergency_right": hard.emergency_right,
    "one_place": hard.one_place,
    "most_in_window": hard.most_in_window,
    "free_weekend": hard.free_weekend,
    "member_share": soft.member_share,
    "person_share": soft.person_share,
    "holiday_memory": soft.holiday_memory,
    "wishes": soft.wishes,
}
COSTS = {"cover", "member_share", "person_share", "holiday_memory", "wishes"}


def direct(case: Case, rules: Sequence[Rule]) -> tuple[Model, cp_model.CpModel]:
    """Lay all rules. Raises NotImplementedError for one that it does not know as it is set."""
    model = Model(case)
    standby = all(d.form == "standby" for d in case.duties)
    for kind in LAYS:
        for rule in (r for r in rules if r.kind == kind):
            if rule.hard is (kind in COSTS):
                raise NotImplementedError(f"{kind} with weight {rule.weight}")
            LAYS[kind](model, rule)
    known = {*BARS, *LAYS, *({"daily_rest"} if standby else ())}
    unknown = [r.kind for r in rules if r.kind not in known]
    if unknown:
        raise NotImplementedError(", ".join(unknown))
    return model, model.done()
