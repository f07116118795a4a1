"""Write the cases of this folder: `python -m tests.cases [--longest] [--accept]`.

A case is solved only when it is new or asks something else than its file: an answer that is known
stays, since a solver that gives another may be wrong. `--accept` asks all again and tells what has
changed. `--longest` measures anew which part of each example is proven in a quarter of a minute:
that takes half an hour.
"""

import argparse
import sys
from collections.abc import Iterable

from roster.planning.known_case import Expected, KnownCase, read_case, write_case
from solver.problem import Problem
from solver.solve import solve
from tests.cases.bugs import all_bugs
from tests.cases.examples import FOLDER, all_longest, all_parts
from tests.cases.impossible import all_impossible
from tests.cases.in_time import all_in_time
from tests.cases.made import Made
from tests.cases.rules_on_seats import all_on_seats
from tests.cases.rules_on_time import all_on_time
from tests.cases.situations import all_situations


def main() -> int:
    """Make what is not there; exit code 1 if an answer is not proven."""
    parser = argparse.ArgumentParser(prog="python -m tests.cases")
    parser.add_argument("--longest", action="store_true", help="measure the longest parts anew")
    parser.add_argument("--accept", action="store_true", help="ask all again")
    arguments = parser.parse_args()
    made = [*everything(), *all_longest(measure=arguments.longest)]
    faults = [fault for one in made if (fault := _write(one, accept=arguments.accept))]
    for file in set(FOLDER.glob("*.json")) - {FOLDER / f"{m.name}.json" for m in made}:
        file.unlink()
    sys.stdout.write("".join(f"{fault}\n" for fault in faults))
    return 1 if faults else 0


def everything() -> Iterable[Made]:
    """All cases but the longest parts, whose length is measured."""
    yield from all_on_seats()
    yield from all_on_time()
    yield from all_in_time()
    yield from all_situations()
    yield from all_impossible()
    yield from all_bugs()
    yield from all_parts()


def _write(made: Made, *, accept: bool) -> str:
    """Write a case with its answer; what is wrong with that, if anything."""
    file = FOLDER / f"{made.name}.json"
    known = read_case(file)
    before = known.expect if isinstance(known, KnownCase) else None
    same = isinstance(known, KnownCase) and known.problem == _as_read(made.asked)
    if before and same and not accept:
        expect = before
    else:
        got = solve(made.asked)
        if got.status not in ("optimal", "impossible"):
            return f"{made.name} is {got.status}: every case is to be proven"
        expect = Expected(status=got.status, value=got.value, bound=got.bound, levels=got.levels)
        if before not in (None, expect):
            sys.stdout.write(f"{made.name}: {before} is now {expect}\n")
    write_case(file, KnownCase(about=made.about, problem=made.asked, expect=expect))
    return ""


def _as_read(asked: Problem) -> Problem:
    """The question as it comes back from its file: lists for what were tuples."""
    return Problem.model_validate_json(asked.model_dump_json())


if __name__ == "__main__":
    sys.exit(main())
