"""One public instance: read, solved, told in a line, and its roster written."""

import csv
import json
import sys
from collections.abc import Mapping
from pathlib import Path

from pydantic import ValidationError

from solver.problem import Limits
from tests.bench.instances import Instance, Unreadable, read
from tests.bench.instances.instance import Row
from tests.bench.peak import solve_measured


def solve_file(file: Path, limits: Mapping[str, float], out: Path | None) -> int:
    """Print one JSON line about the instance; 2 where it cannot be asked, 1 without a roster."""
    try:
        asked = Limits.model_validate(limits)
        instance = read(file)
    except (Unreadable, ValidationError) as error:
        sys.stderr.write(f"{error}\n")
        return 2
    line, rows = measured(instance, asked)
    if out:
        _write(rows, out)
    sys.stdout.write(json.dumps(line) + "\n")
    return 0 if line["value"] is not None else 1


def measured(instance: Instance, limits: Limits) -> tuple[dict[str, object], list[Row]]:
    """What the solver made of an instance, and the roster."""
    problem = instance.problem.model_copy(update={"limits": limits})
    outcome, took = solve_measured(problem)
    line: dict[str, object] = {
        "instance": instance.name,
        "status": outcome.status,
        "value": instance.own(outcome.value),
        "bound": instance.own(outcome.bound),
        "seconds": round(took.seconds, 1),
        "peak_mb": round(took.peak_mb),
    }
    return line, instance.rows(outcome)


def _write(rows: list[Row], out: Path) -> None:
    with out.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(Row._fields)
        writer.writerows(rows)
