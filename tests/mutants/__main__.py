"""Change the rules in small ways, one at a time, and see whether their tests notice.

`python -m tests.mutants [KIND …]`: each change to a rule's file is tried against the rule's twin
test and its plain reading. Writes build/mutants.md; exit code 1 where a change was not noticed and
`judged.yaml` does not say why that is right. Plans and settings are drawn once and a process is
forked for each change: with pytest and Hypothesis in each (as mutmut would) all took over an hour.
"""

import argparse
import sys
import time
from multiprocessing import connection, get_context
from multiprocessing.context import ForkProcess
from pathlib import Path

import yaml

from solver.rules import RULES
from tests.mutants.changes import Change, changes
from tests.mutants.trial import NOTICED, UNNOTICED, Drawn, drawn, trial

ROOT = Path(__file__).resolve().parents[2]
JUDGED = Path(__file__).parent / "judged.yaml"
RULE_FILES = ROOT / "solver" / "rules"
Tried = tuple[str, Change, int]


def main() -> int:
    """Try every change of the rules named, of all by default."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutants", description=__doc__)
    parser.add_argument("kinds", nargs="*", choices=[[], *sorted(RULES)], metavar="KIND")
    parser.add_argument("--examples", type=int, default=200, help="plans in each twin test")
    parser.add_argument("--workers", type=int, default=2)
    asked = parser.parse_args()
    begun = time.monotonic()
    kinds = asked.kinds or sorted(RULES)
    shown = drawn(asked.examples, kinds)
    jobs = [(k, c) for k in kinds for c in changes((RULE_FILES / f"{k}.py").read_text("utf-8"))]
    unharmed = _run([(k, _same(k)) for k in kinds], shown, asked.workers)
    if any(fate != UNNOTICED for _, _, fate in unharmed):
        sys.stderr.write("The tests fail before anything is changed.\n")
        return 2
    tried = _run(jobs, shown, asked.workers)
    return _write(tried, time.monotonic() - begun)


def _same(kind: str) -> Change:
    return Change(0, "", "", "", (RULE_FILES / f"{kind}.py").read_text("utf-8"))


def _run(jobs: list[tuple[str, Change]], shown: dict[str, Drawn], workers: int) -> list[Tried]:
    """Try each change in a process of its own, so many at a time."""
    waiting, tried = jobs[::-1], list[Tried]()
    running: dict[ForkProcess, tuple[str, Change]] = {}
    made = get_context("fork")  # all that the tests import is there already
    while waiting or running:
        while waiting and len(running) < workers:
            kind, change = waiting.pop()
            process = made.Process(target=trial, args=(kind, change.source, shown[kind]))
            process.start()
            running[process] = kind, change
        connection.wait([p.sentinel for p in running])
        for process in [p for p in running if not p.is_alive()]:
            tried.append((*running.pop(process), _fate(process)))
            if len(tried) % 100 == 0:
                sys.stderr.write(f"{len(tried)} of {len(jobs)} changes tried\n")
    return sorted(tried, key=lambda t: (t[0], t[1].line))


def _fate(process: ForkProcess) -> int:
    process.join()
    return UNNOTICED if process.exitcode == UNNOTICED else NOTICED


def _write(tried: list[Tried], seconds: float) -> int:
    """Write the table of survivors; return 1 if one of them is not judged."""
    judged: dict[str, dict[str, str]] = yaml.safe_load(JUDGED.read_text("utf-8")) or {}
    lines = ["# Changes to the rules that no test noticed", ""]
    survivors = [(k, c) for k, c, fate in tried if fate == UNNOTICED]
    open_ = [(k, c) for k, c in survivors if not _judged(judged, k, c)]
    lines += [
        f"{len(tried)} changes in {seconds / 60:.0f} minutes, {len(survivors)} not noticed,"
        f" {len(open_)} of these not judged.",
        "",
        "| place | change | judged |",
        "|---|---|---|",
    ]
    for kind, change in survivors:
        why = _judged(judged, kind, change) or "**not judged**"
        cells = f"solver/rules/{kind}.py:{change.line}", f"`{change.told}`", why
        lines.append("| " + " | ".join(c.replace("|", "\\|") for c in cells) + " |")
    file = ROOT / "build" / "mutants.md"
    file.parent.mkdir(exist_ok=True)
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    sys.stdout.write(f"\n{lines[2]}\nWritten to build/mutants.md.\n")
    return 1 if open_ else 0


def _judged(judged: dict[str, dict[str, str]], kind: str, change: Change) -> str:
    """Why nobody need notice: said of the change itself, or of all in its function."""
    of_kind = {**judged.get("every rule", {}), **judged.get(kind, {})}
    return of_kind.get(change.told, "") or of_kind.get(change.function, "")


if __name__ == "__main__":
    sys.exit(main())
