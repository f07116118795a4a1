"""A model as CP-SAT rows. Here CP-SAT is spoken to, nowhere else in the house.

By the module beneath `ortools.sat.python.cp_model`: that one loads pandas first, which takes longer
than most questions of a small ring. Rows are written as protos in any case.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from ortools.sat.python import cp_model_helper as cp

from solver.found import Found, Stop, Told
from solver.outcome import Progress, Status
from solver.problem import Limits
from solver.rows import Laid
from solver.sheet import Sheet

STATUS: dict[cp.CpSolverStatus, Status] = {
    cp.CpSolverStatus.OPTIMAL: "optimal",
    cp.CpSolverStatus.FEASIBLE: "feasible",
    cp.CpSolverStatus.INFEASIBLE: "impossible",
}


Way = Callable[[cp.SatParameters], None]


def PROVE(parameters: cp.SatParameters) -> None:  # noqa: N802
    """One worker with strong cuts: it proves most, and the same way every time."""
    parameters.num_workers = 1
    parameters.linearization_level = 2


def FIRST(parameters: cp.SatParameters) -> None:  # noqa: N802
    """Whether there is any plan at all."""
    PROVE(parameters)
    parameters.stop_after_first_solution = True


def side_by_side(workers: int, parameters: cp.SatParameters) -> None:
    """All workers on the whole question, those that go by the linear relaxation among them."""
    parameters.num_workers = workers
    parameters.subsolvers.append("max_lp")


def quick(parameters: cp.SatParameters) -> None:
    """One worker that starts at once: in small windows presolving costs more than it gives."""
    PROVE(parameters)
    parameters.cp_model_probing_level = 0
    parameters.symmetry_level = 0
    parameters.max_presolve_iterations = 1


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
        self._proto = cp.CpModelProto()
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
        if self._model.impossible:
            return Found("impossible", None, None, None)
        solver, teller = cp.SolveWrapper(), _Teller(told, self._model.unavoidable)
        solver.set_parameters(_parameters(limits, way))
        solver.add_solution_callback(teller)
        solver.add_best_bound_callback(teller.bounded)
        with stop.watching(solver):
            answer = None if stop.asked else _solve(solver, self._proto)
        solver.clear_solution_callback(teller)
        if answer is None or (answer.status not in STATUS and stop.asked):
            return self.begun
        return self._found(answer)

    def _found(self, answer: cp.CpSolverResponse) -> Found:
        work = answer.deterministic_time
        if answer.status not in STATUS:
            return replace(self.begun, work=work)
        if answer.status == cp.CpSolverStatus.INFEASIBLE:
            return Found("impossible", None, None, None)
        values = answer.solution
        taken = {v for v in range(self._model.size) if values[v]}
        cost = round(answer.objective_value)
        bound = max(self._model.unavoidable, -int(-answer.best_objective_bound // 1))
        if self.begun.cost is not None and cost > self.begun.cost:
            return replace(self.begun, bound=min(bound, self.begun.cost), work=work)
        return Found(STATUS[answer.status], taken, cost, min(bound, cost), work)

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


class _Teller(cp.SolutionCallback):
    """Tells each better plan and each better bound."""

    def __init__(self, told: Told | None, least: int) -> None:
        super().__init__()
        self._told, self._least = told, least
        self._value: int | None = None

    def OnSolutionCallback(self) -> None:  # noqa: N802  the library's name
        self._value = round(self.ObjectiveValue())
        self.bounded(self.BestObjectiveBound())

    def bounded(self, bound: float) -> None:
        if self._told:
            self._told(Progress(value=self._value, bound=max(self._least, -int(-bound // 1))))


def _solve(solver: cp.SolveWrapper, rows: cp.CpModelProto) -> cp.CpSolverResponse:
    answer: cp.CpSolverResponse = solver.solve(rows)  # type: ignore[no-untyped-call]
    return answer


def _parameters(limits: Limits, way: Way) -> cp.SatParameters:
    parameters = cp.SatParameters()
    parameters.random_seed = limits.seed
    parameters.catch_sigint_signal = False
    if limits.deterministic:
        parameters.max_deterministic_time = limits.seconds
    else:
        parameters.max_time_in_seconds = limits.seconds
    way(parameters)
    return parameters
