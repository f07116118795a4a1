"""What all rows of the direct model stand on: seats, costs, groups that exclude each other."""

from collections.abc import Iterable, Sequence
from itertools import combinations

from ortools.sat.python import cp_model

from roster.domain.case import Case
from roster.domain.duties import Duty
from tests.bench.direct.seats import able

Var = cp_model.IntVar


class Model:
    """A CP-SAT model in the making; `seat` holds a variable for each person and unit."""

    def __init__(self, case: Case) -> None:
        self.case, self.cp = case, cp_model.CpModel()
        self.seat: dict[tuple[str, str], Var] = {s: self.cp.new_bool_var("") for s in able(case)}
        self.takers: dict[str, list[str]] = {unit: [] for unit in case.units}
        for person, unit in self.seat:
            self.takers[unit].append(person)
        self._near: dict[int, set[int]] = {v.index: set() for v in self.seat.values()}
        self._vars: list[Var] = []
        self._costs: list[int] = []
        self._constant = 0

    def of(self, person: str, duties: Iterable[Duty]) -> list[Var]:
        """The person's seats on these duties, a duty week's once."""
        units = dict.fromkeys(d.unit for d in duties)
        return [v for u in units if (v := self.seat.get((person, u))) is not None]

    def at_most_one(self, group: Sequence[Var]) -> None:
        if len(group) > 1:
            self.cp.add_at_most_one(group)
            indices = [v.index for v in group]
            for i in indices:
                self._near.setdefault(i, set()).update(indices)

    def exclusive(self, group: Sequence[Var]) -> bool:
        """Whether groups laid before let only one of these be taken."""
        pairs = combinations([v.index for v in group], 2)
        return all(b in self._near.get(a, ()) for a, b in pairs)

    def any_of(self, group: Sequence[Var]) -> Var:
        """A variable that is 1 when one of the group is: their sum where they exclude."""
        if len(group) == 1:
            return group[0]
        some = self.cp.new_bool_var("")
        if self.exclusive(group):
            self.cp.add(cp_model.LinearExpr.sum(group) == some)
        else:
            self.cp.add_max_equality(some, group)
        return some

    def pay(self, what: Var, cost: int) -> None:
        if cost:
            self._vars.append(what)
            self._costs.append(cost)

    def always(self, cost: int) -> None:
        self._constant += cost

    def forbid(self, group: Iterable[Var]) -> None:
        for v in group:
            self.cp.add(v == 0)

    def done(self) -> cp_model.CpModel:
        """The model with its objective."""
        total = cp_model.LinearExpr.weighted_sum(self._vars, self._costs)
        self.cp.minimize(total + self._constant)
        return self.cp
