"""The rival as a filter: a problem on standard input, an outcome on standard output.

    python -m tests.bench.direct default|max_lp < problem.json

Progress comes as JSON lines on standard error, as from `python -m solver`. The value is what the
rules' own `check` makes of the plan, so that both are judged alike.
"""

import sys
import time

from ortools.sat.python import cp_model

from roster.domain.case import Plan, Seat
from solver.judge import judge
from solver.outcome import Outcome, Progress, Status
from solver.problem import Limits, Problem
from tests.bench.direct import direct
from tests.bench.direct.model import Model

WAYS = ("default", "max_lp")
STATUS: dict[cp_model.CpSolverStatus, Status] = {
    cp_model.OPTIMAL: "optimal",
    cp_model.FEASIBLE: "feasible",
    cp_model.INFEASIBLE: "impossible",
}


class Teller(cp_model.CpSolverSolutionCallback):
    """Tells each better plan and each better bound."""

    def __init__(self) -> None:
        super().__init__()
        self._value: int | None = None

    def on_solution_callback(self) -> None:
        self._value = round(self.objective_value)
        self.bounded(self.best_objective_bound)

    def bounded(self, bound: float) -> None:
        told = Progress(value=self._value, bound=max(0, -int(-bound // 1)))
        sys.stderr.write(told.model_dump_json() + "\n")


def solve_directly(problem: Problem, way: str) -> Outcome:
    """Build and solve within the problem's seconds.

    Raises ValueError if the rules' own check finds another value than a plan proven best has, or
    anything hard that is broken.
    """
    begun = time.perf_counter()
    rules = problem.loaded()
    model, rows = direct(problem.case, rules)
    solver, teller = _solver(problem.limits, time.perf_counter() - begun, way), Teller()
    solver.best_bound_callback = teller.bounded
    status = STATUS.get(solver.solve(rows, teller), "unknown")
    if status not in ("optimal", "feasible"):
        return Outcome(status=status)
    plan = _plan(model, solver)
    verdict, cost = judge(plan, rules), round(solver.objective_value)
    if verdict.hard or verdict.value > cost or (status == "optimal" and verdict.value < cost):
        raise ValueError(f"the direct model says {cost}, the rules say {verdict}")
    bound = min(verdict.value, -int(-solver.best_objective_bound // 1))
    return Outcome(status=status, value=verdict.value, bound=bound, seats=plan.seats)


def _solver(limits: Limits, spent: float, way: str) -> cp_model.CpSolver:
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = limits.workers
    solver.parameters.random_seed = limits.seed
    solver.parameters.max_time_in_seconds = max(1.0, limits.seconds - spent)
    if way != "default":
        solver.parameters.subsolvers.append(way)
    return solver


def _plan(model: Model, solver: cp_model.CpSolver) -> Plan:
    case = model.case
    taken = (s for s, v in model.seat.items() if solver.boolean_value(v))
    return Plan(case, frozenset(Seat(p, d.id) for p, u in taken for d in case.units[u]))


if __name__ == "__main__":
    asked = Problem.model_validate_json(sys.stdin.buffer.read())
    sys.stdout.write(solve_directly(asked, sys.argv[1]).model_dump_json() + "\n")
