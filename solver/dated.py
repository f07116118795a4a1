"""Dates for the loads of a count: where a plan has them, it costs what the count does.

With everybody's loads given only dates are left to choose. On the Mobile quarter CP-SAT then finds
the best roster in a second, where windows drift from 175 to it, 169, for twenty. The loads must be
those of the count seat by seat: merged ones, which know no single absence, gave 181. On a Mobile
year no dates fit its loads, and one worker needs a minute to say so.
"""

from copy import copy

from solver.counting import Count
from solver.cpsat import Rows, quick
from solver.found import Found, Stop
from solver.model import Model
from solver.problem import Limits
from solver.profiles import families
from solver.sheet import Limit

WORK = 0.3  # deterministic time for it: about a second, twice what any ring needed


def dated(model: Model, counted: Count, limits: Limits, stop: Stop) -> Found:
    """The best plan with these loads that was found; its bound is of such plans alone."""
    small = limits.model_copy(update={"seconds": WORK, "deterministic": True})
    found = Rows(_nailed(model, counted)).solve(small, None, stop, quick)
    if found.taken is None:
        return found
    taken = found.taken - {joint.variable for joint in model.joints}
    cost = model.cost(model.complete(taken))
    return Found("feasible", taken, cost, model.unavoidable, found.work)


def _nailed(model: Model, counted: Count) -> Model:
    """The same question with each load as given; what loads cost is settled then."""
    nailed = copy(model)
    own = {i for family in families(model) for i in (family.total, *family.parts)}
    nailed.terms = [term for i, term in enumerate(model.terms) if i not in own]
    given = [(model.terms[i], load) for i, load in counted.loads.items()]
    nailed.limits = [*model.limits, *(Limit(t.variables, t.sizes, n, n) for t, n in given)]
    return nailed
