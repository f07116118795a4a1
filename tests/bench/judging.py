"""The verdict of a year's plan after one seat has passed to somebody else, as an editor asks it."""

import random
import statistics
import time

from roster.domain.case import Plan, Seat
from solver.judge import Judge
from solver.model import Model
from solver.problem import Problem
from solver.start import Start
from tests.bench.places import YEAR
from tests.bench.rings import asked
from tests.bench.row import Aim, Row

SOON = Aim("≤ 0.05 s", lambda row: row.seconds <= 0.05)
CHANGES = 60


def changed(ring: str) -> Row:
    """One seat changed in the first plan of a year of an example."""
    problem = asked(ring, YEAR, 1)
    model = Model(problem.case, problem.loaded())
    return after_changes(problem, model.plan(Start(model).plan()))


def after_changes(problem: Problem, plan: Plan) -> Row:
    """Median seconds of a new plan with its verdict, each a seat away from the same plan."""
    judge, chance = Judge(problem.loaded()), random.Random(1)
    seats, seconds = sorted(plan.taken), []
    for _ in range(CHANGES):
        judge.judge(plan)
        seat = chance.choice(seats)
        other = Seat(chance.choice(problem.case.people).id, seat.duty)
        begun = time.perf_counter()
        judge.judge(plan.without(seat).with_(other))
        seconds.append(time.perf_counter() - begun)
    return Row(seconds=statistics.median(seconds), more={"worst s": round(max(seconds), 3)})
