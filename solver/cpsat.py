"""A model as CP-SAT rows. No other module of the house imports OR-Tools."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from ortools.sat.python import cp_model

from solver.found import Found, Stop, Told
from solver.outcome import Progress, Status
from solver.problem import Limits
from solver.rows import Laid
from solver.sheet import Sheet

STATUS: dict[cp_model.CpSolverStatus, Status] = {
    cp_model.OPTIMAL: "optimal",
    cp_model.FEASIBLE: "feasible",
    cp_model.INFEASIBLE: "impossible",
}


Way = Callable[[cp_model.CpSolver], None]


def PROVE(solver: cp_model.CpSolver) -> None:  # noqa: N802
    """One worker with strong cuts: it proves most, and the same way every time."""
    solver.parameters.num_workers = 1
    solver.parameters.linearization_level = 2


def FIRST(solver: cp_model.CpSolver) -> None:  # noqa: N802
    """Whether there is any plan at all."""
    PROVE(solver)
    solver.parameters.stop_after_first_solution = True


def side_by_side(workers: int, solver: cp_model.CpSolver) -> None:
    """All workers on the whole question, those that go by the linear relaxation among them."""
    solver.parameters.num_workers = workers
    solver.parameters.subsolvers.append("max_lp")


def quick(solver: cp_model.CpSolver) -> None:
    """One worker that starts at once: in small windows presolving costs more than it gives."""
    PROVE(solver)
    solver.parameters.cp_model_probing_level = 0
    solver.parameters.symmetry_level = 0
    solver.parameters.max_presolve_iterations = 1


class Rows(Laid):
    """The rows in CP-SAT's own form, with the start as a complete hint."""

    def __init__(
        self,
        model: Sheet,
        *,
        start: set[int] | None = None,
        nailed: set[int] | None = None,
        least: int | None = None,
    ) -> None:
        self._cp = cp_model.CpModel()
        self._proto = self._cp.proto
        super().__init__(model, start=start, nailed=nailed)
        self._objective(least)
        if self._whole is not None:
            self._hint(self._whole)

    def _hint(self, whole: set[int]) -> None:
        """Start from a plan: every variable of the rows gets the value it has there."""
        hint = self._proto.solution_hint
        hint.vars.extend(range(self._model.size))
        hint.values.extend([int(v in whole) for v in range(self._model.size)])
        for variable, value in self._made:
            hint.vars.append(variable)
            hint.values.append(value(whole))

    def solve(self, limits: Limits, told: Told | None, stop: Stop, way: Way = PROVE) -> Found:
        """Search until proven, out of time or stopped; at the least the start is handed out."""
        solver = cp_model.CpSolver()
        _set(solver, limits)
        way(solver)
        teller = _Teller(told, self._model.unavoidable)
        solver.best_bound_callback = teller.bounded
        if self._model.impossible:
            return Found("impossible", None, None, None)
        with stop.watching(solver):
            status = cp_model.UNKNOWN if stop.asked else solver.solve(self._cp, teller)
        if status == cp_model.UNKNOWN and stop.asked:
            return self.begun
        work = solver.response_proto.deterministic_time
        if status not in STATUS:
            return replace(self.begun, work=work)
        if status == cp_model.INFEASIBLE:
            return Found("impossible", None, None, None)
        values = solver.response_proto.solution
        taken = {v for v in range(self._model.size) if values[v]}
        cost = round(solver.objective_value)
        bound = max(self._model.unavoidable, -int(-solver.best_objective_bound // 1))
        if self.begun.cost is not None and cost > self.begun.cost:
            return replace(self.begun, bound=min(bound, self.begun.cost), work=work)
        return Found(STATUS[status], taken, cost, min(bound, cost), work)

    def variable(self, low: int, high: int) -> int:
        added = self._proto.variables.add()
        added.domain.extend([low, high])
        return len(self._proto.variables) - 1

    def row(self, variables: Sequence[int], sizes: Sequence[int], low: int, high: int) -> None:
        row = self._proto.constraints.add().linear
        row.vars.extend(variables)
        row.coeffs.extend(sizes)
        row.domain.extend([low, high])

    def at_most_one(self, variables: Sequence[int]) -> None:
        self._proto.constraints.add().at_most_one.literals.extend(variables)

    def exactly_one(self, variables: Sequence[int]) -> None:
        self._proto.constraints.add().exactly_one.literals.extend(variables)

    def _objective(self, least: int | None) -> None:
        """`least`: no plan costs less, as was proven before."""
        objective = self._proto.objective
        costs = {v: c for v, c in self.costs.items() if c}
        objective.vars.extend(list(costs))
        objective.coeffs.extend(list(costs.values()))
        objective.offset = self.offset
        if least is not None and costs:
            objective.domain.extend([least - self.offset, 2**62])


class _Teller(cp_model.CpSolverSolutionCallback):
    """Tells each better plan and each better bound."""

    def __init__(self, told: Told | None, least: int) -> None:
        super().__init__()
        self._told, self._least = told, least
        self._value: int | None = None

    def on_solution_callback(self) -> None:
        self._value = round(self.objective_value)
        self.bounded(self.best_objective_bound)

    def bounded(self, bound: float) -> None:
        if self._told:
            self._told(Progress(value=self._value, bound=max(self._least, -int(-bound // 1))))


def _set(solver: cp_model.CpSolver, limits: Limits) -> None:
    parameters = solver.parameters
    parameters.random_seed = limits.seed
    parameters.catch_sigint_signal = False
    if limits.deterministic:
        parameters.max_deterministic_time = limits.seconds
    else:
        parameters.max_time_in_seconds = limits.seconds
