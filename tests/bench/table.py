"""Runs the works in turn, and writes the table as it grows."""

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tabulate import tabulate

from tests.bench.row import HEADS, Work


def measure(works: Iterable[Work], out: Path, *, quick: bool) -> None:
    """Print each row when it is there; bench.json and bench.md hold all so far."""
    out.mkdir(parents=True, exist_ok=True)
    rows: list[dict[str, Any]] = []
    for work in works:
        run = work.short if quick else work.whole
        if run:
            rows.append(run().cells(work.name, work.goal))
            sys.stdout.write("  ".join(f"{k}: {v}" for k, v in rows[-1].items()) + "\n")
            sys.stdout.flush()
            _write(rows, out)
    sys.stdout.write(f"\n{_table(rows)}\n")


def _write(rows: list[dict[str, Any]], out: Path) -> None:
    (out / "bench.json").write_text(json.dumps(rows, indent=1) + "\n", "utf-8")
    (out / "bench.md").write_text(_table(rows) + "\n", "utf-8")


def _table(rows: list[dict[str, Any]]) -> str:
    """The heads that any row fills, and whatever single works have to say besides."""
    more = dict.fromkeys(k for row in rows for k in row if k not in HEADS)
    heads = [h for h in (*HEADS[:-2], *more, *HEADS[-2:]) if any(h in row for row in rows)]
    return tabulate([[r.get(h, "") for h in heads] for r in rows], heads, tablefmt="github")
