"""`make bench`: every measure in one run, as a table, and as build/bench.json and .md.

    python -m tests.bench [--quick] [--out DIR] [--only WORDS] [--instances DIR]
    python -m tests.bench FILE [--seconds S] [--workers N] [--seed N] [--out roster.csv]

Seconds are medians of three runs for what takes less than a second, else of one. Memory is the
peak of the solver's own processes. The machine does nothing else meanwhile, or the seconds lie.
"""

import argparse
import os
import sys
from pathlib import Path

from tests.bench.one import solve_file
from tests.bench.places import ROOT
from tests.bench.table import measure
from tests.bench.works import works


def main() -> int:
    """Measure, print the table, write it down."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench")
    parser.add_argument("--quick", action="store_true", help="the most telling, in five minutes")
    parser.add_argument("--only", default="", help="only works with these words in their names")
    parser.add_argument("--instances", type=Path, default=os.environ.get("DUTYRING_INSTANCES"))
    parser.add_argument("--out", type=Path, help="folder of the table; file of the roster")
    parser.add_argument("file", type=Path, nargs="?", help="a public instance: only that is solved")
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    if arguments.file:
        asked = {name: getattr(arguments, name) for name in ("seconds", "workers", "seed")}
        return solve_file(arguments.file, asked, arguments.out)
    folder = arguments.instances
    if folder is None:
        print("Public instances are left out: --instances DIR or DUTYRING_INSTANCES names them.")
    chosen = [w for w in works(folder and Path(folder)) if arguments.only in w.name]
    measure(chosen, arguments.out or ROOT / "build", quick=arguments.quick)
    return 0


if __name__ == "__main__":
    sys.exit(main())
