"""One changed rule against its twins and its plain reading, in a process that ends with them."""

import contextlib
import os
import resource
import sys
from collections.abc import Iterable
from itertools import cycle
from typing import Any, TypeVar

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from roster.domain.case import Plan
from solver.rules import RULES
from tests.solver.drawn import plans, rules
from tests.solver.edges import EDGES
from tests.solver.twins import agree, as_read

T = TypeVar("T")
Drawn = list[tuple[Plan, dict[str, Any], int]]
UNNOTICED, NOTICED = 0, 1
SECONDS, BYTES = 15, 4 * 2**30  # for one change; beyond, it has made something endless


def drawn(examples: int, kinds: Iterable[str]) -> dict[str, Drawn]:
    """Plans and settings for each kind, drawn once: the same for every change."""
    shown = _draw(plans(), examples)
    return {
        kind: [
            *((p, v, 3) for k, p, v in EDGES.values() if k == kind),
            *((p, v, w) for p, (v, w) in zip(shown, cycle(_draw(rules(kind), examples)))),
        ]
        for kind in kinds
    }


def _draw(strategy: st.SearchStrategy[T], examples: int) -> list[T]:
    found: list[T] = []

    @settings(
        max_examples=examples,
        derandomize=True,
        database=None,
        phases=(Phase.generate,),
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def take(value: T) -> None:
        found.append(value)

    take()
    return found


def trial(kind: str, source: str, shown: Drawn) -> None:
    """Put the changed rule in the place of the one that is loaded, test it, and exit."""
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    with contextlib.suppress(ValueError, OSError):  # not everywhere
        resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))
    module = sys.modules[RULES[kind].__module__]
    del RULES[kind]
    try:
        exec(compile(source, str(module.__file__), "exec"), module.__dict__)
        well = _holds(kind, shown)
    except Exception:  # noqa: BLE001  a rule that breaks down is noticed
        well = False
    os._exit(UNNOTICED if well else NOTICED)


def _holds(kind: str, shown: Drawn) -> bool:
    return all(agree(p, kind, v, w) and as_read(p, kind, v, w) for p, v, w in shown)
