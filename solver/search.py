"""Two searches side by side: one proves, the other finds.

The prover works alone, so a plan that it proves best is the same for the same seed whatever the
machine does meanwhile. The finder betters the start by parts; its plan is handed out only where
time ends before the proof. CP-SAT's own portfolio on two workers proved the Mobile quarter as
fast, but hands out another plan at each run; interleaved it repeats, and was not done in a minute.
"""

import threading

from solver.cpsat import Rows, find
from solver.found import Found, Stop, Told
from solver.problem import Limits


def search(rows: Rows, limits: Limits, told: Told | None, stop: Stop) -> Found:
    """Search with all workers until proven, out of time or stopped."""
    if limits.workers == 1 or not rows.started:
        return rows.solve(limits, told, stop)
    finder = Stop()
    stop.also(finder)
    better: list[Found] = []
    way = find(limits.workers - 1)
    thread = threading.Thread(target=lambda: better.append(rows.solve(limits, told, finder, way)))
    thread.start()
    proved = rows.solve(limits, told, stop)
    if proved.status in ("optimal", "impossible"):
        finder.ask()
    thread.join()
    return _better(proved, better[0]) if better else proved


def _better(proved: Found, found: Found) -> Found:
    """The proven plan, else the cheaper one, with the bound of both."""
    if proved.status in ("optimal", "impossible") or found.taken is None or found.cost is None:
        return proved
    bounds = [b for b in (proved.bound, found.bound) if b is not None]
    bound = max(bounds, default=None)
    best = proved if proved.cost is not None and proved.cost <= found.cost else found
    proven = bound is not None and best.cost == bound
    return Found("optimal" if proven else "feasible", best.taken, best.cost, bound)
