"""Linear programs, in parts or in whole numbers: HiGHS, as OR-Tools brings it along.

The HiGHS package of its own cannot be loaded into a process with OR-Tools: both bring the same
names with other contents.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from ortools.math_opt import model_pb2
from ortools.math_opt.python import mathopt
from ortools.math_opt.solvers import highs_pb2

Numbers = NDArray[np.float64]
Row = tuple[dict[int, float], float, float]


@dataclass
class Program:
    """Least Σ cost·x + offset with low ≤ x ≤ high and low ≤ Σ size·x ≤ high in every row."""

    lows: list[float] = field(default_factory=list)
    highs: list[float] = field(default_factory=list)
    costs: dict[int, float] = field(default_factory=dict)
    rows: list[Row] = field(default_factory=list)
    offset: float = 0.0

    def variable(self, low: float, high: float, cost: float = 0.0) -> int:
        self.lows.append(low)
        self.highs.append(high)
        if cost:
            self.costs[len(self.lows) - 1] = cost
        return len(self.lows) - 1


class Answer(NamedTuple):
    """Values of the variables (None: none found), worth of the rows, and a bound."""

    values: Numbers | None
    worths: Numbers | None
    bound: float


def relaxed(program: Program, seconds: float | None = None) -> Answer:
    """The best in parts. An inner solution: its worths settle in a few rounds of new columns.

    Where the inner way gives up, the simplex method answers in its place.
    """
    model = _model(program, whole=False)
    late = None if seconds is None else timedelta(seconds=seconds)
    for way in ({"solver": "ipm", "run_crossover": "off"}, {"solver": "simplex"}):
        options = highs_pb2.HighsOptionsProto(string_options=way)
        asked = mathopt.SolveParameters(time_limit=late, highs=options)
        result = _solved(model, asked)
        if result and result.has_primal_feasible_solution() and result.has_dual_feasible_solution():
            return Answer(
                _in_order(result.variable_values(), model.variables()),
                _in_order(result.dual_values(), model.linear_constraints()),
                result.termination.objective_bounds.dual_bound,
            )
    return Answer(None, None, -np.inf)


def whole(program: Program, seconds: float | None) -> Answer:
    """The best in whole numbers, or how far it came in the time; None: before it branches.

    Values are told to the next whole number: a gap below one ends the search.
    """
    model = _model(program, whole=True)
    parameters = mathopt.SolveParameters(
        time_limit=None if seconds is None else timedelta(seconds=seconds),
        node_limit=1 if seconds is None else None,
        absolute_gap_tolerance=0.99,
        relative_gap_tolerance=0.0,
    )
    result = _solved(model, parameters)
    if result is None:
        return Answer(None, None, -np.inf)
    bound = result.termination.objective_bounds.dual_bound
    if not result.has_primal_feasible_solution():
        return Answer(None, None, bound)
    return Answer(_in_order(result.variable_values(), model.variables()), None, bound)


def _solved(model: mathopt.Model, asked: mathopt.SolveParameters) -> mathopt.SolveResult | None:
    """None where HiGHS gives up: OR-Tools 9 says so by errors of several kinds."""
    try:
        return mathopt.solve(model, mathopt.SolverType.HIGHS, params=asked)
    except (RuntimeError, AttributeError, ValueError):
        return None


def _in_order(values: Mapping[Any, float], keys: Iterable[Any]) -> Numbers:
    return np.array([values[key] for key in keys])


def _model(program: Program, *, whole: bool) -> mathopt.Model:
    size, rows = len(program.lows), program.rows
    proto = model_pb2.ModelProto()
    proto.variables.ids.extend(range(size))
    proto.variables.lower_bounds.extend(program.lows)
    proto.variables.upper_bounds.extend(program.highs)
    proto.variables.integers.extend([whole] * size)
    costs = sorted(program.costs.items())
    proto.objective.offset = program.offset
    proto.objective.linear_coefficients.ids.extend([v for v, _ in costs])
    proto.objective.linear_coefficients.values.extend([c for _, c in costs])
    proto.linear_constraints.ids.extend(range(len(rows)))
    proto.linear_constraints.lower_bounds.extend([low for _, low, _ in rows])
    proto.linear_constraints.upper_bounds.extend([high for _, _, high in rows])
    matrix = proto.linear_constraint_matrix
    for number, (sizes, _, _) in enumerate(rows):
        matrix.row_ids.extend([number] * len(sizes))
        matrix.column_ids.extend(ordered := sorted(sizes))
        matrix.coefficients.extend([sizes[v] for v in ordered])
    return mathopt.Model.from_model_proto(proto)


def bound_of(program: Program, worths: Numbers, columns: int) -> float:
    """What the worths of the rows prove for the first columns, however they were found.

    Every x pays at least Σ worth·row + Σ min over its own range of (cost − Σ worth·size)·x.
    """
    pays = (w * (low if w > 0 else high) for w, (_, low, high) in _worthy(program, worths))
    left = _left(program, worths)
    ends = np.minimum(left * np.array(program.lows), left * np.array(program.highs))
    return float(program.offset + sum(pays) + ends[:columns].sum())


def narrowed(program: Program, worths: Numbers, width: float) -> Program:
    """Columns kept at the end of their range that a step from it costs more than the width."""
    left = _left(program, worths)
    small = replace(program, lows=[*program.lows], highs=[*program.highs])
    for v in np.flatnonzero(left > width):
        small.highs[v] = small.lows[v]
    for v in np.flatnonzero(left < -width):
        small.lows[v] = small.highs[v]
    return small


def no_dearer(program: Program, value: float) -> Program:
    """That a plan costs no more as a row of its own: where there is none, it is known at once.

    In wide programs it is in the way: a Kanta-Häme month took 120 s instead of 2.
    """
    row = (program.costs, -np.inf, value - program.offset)
    return replace(program, rows=[*program.rows, row])


def _left(program: Program, worths: Numbers) -> Numbers:
    """Of each column its cost − Σ worth·size."""
    left = np.zeros(len(program.lows))
    for v, cost in program.costs.items():
        left[v] = cost
    for worth, (sizes, _, _) in _worthy(program, worths):
        left[list(sizes)] -= worth * np.fromiter(sizes.values(), float, len(sizes))
    return left


def _worthy(program: Program, worths: Numbers) -> Iterator[tuple[float, Row]]:
    rows = zip(worths, program.rows, strict=False)
    return ((float(worth), row) for worth, row in rows if worth)


def merged(program: Program, together: Mapping[int, int]) -> tuple[Program, list[int]]:
    """A program in which some rows are added up, and columns that are then alike are one.

    `together`: row → the group it is added up in. Returns it with each column's new number. It
    proves no more than the program itself, and is far smaller.
    """
    in_rows: list[list[tuple[int, int, float]]] = [[] for _ in program.lows]
    grouped: set[int] = set()
    for number, (sizes, _, _) in enumerate(program.rows):
        group = together.get(number, -1)
        for v, size in sizes.items():
            in_rows[v].append((-1, group, size) if group >= 0 else (number, 0, size))
            if group >= 0:
                grouped.add(v)
    new, numbers, small = {}, [], Program(offset=program.offset)
    for v, (low, high) in enumerate(zip(program.lows, program.highs, strict=True)):
        cost = program.costs.get(v, 0.0)
        alike = (cost, *in_rows[v]) if v in grouped else (v,)
        if alike not in new:
            new[alike] = small.variable(0, 0, cost)
        small.lows[new[alike]] += low
        small.highs[new[alike]] += high
        numbers.append(new[alike])
    for number, (sizes, low, high) in enumerate(program.rows):
        if number not in together:
            small.rows.append(({numbers[v]: size for v, size in sizes.items()}, low, high))
    small.rows += _sums(program, together, numbers)
    return small, numbers


def _sums(program: Program, together: Mapping[int, int], numbers: Sequence[int]) -> list[Row]:
    """The rows added up; of columns that are alike one tells what all of them add.

    A column may be in several rows of a group: a block fills all its duties.
    """
    teller = {new: v for v, new in enumerate(numbers)}
    sums: dict[int, Row] = {}
    for number, group in together.items():
        sizes, low, high = program.rows[number]
        row, least, most = sums.get(group, ({}, 0, 0))
        for v, size in sizes.items():
            new = numbers[v]
            row[new] = row.get(new, 0) + (size if teller[new] == v else 0)
        sums[group] = row, least + low, most + high
    return list(sums.values())
