"""What was typed on a page is read as a file is: every fault at once, with its place."""

from collections.abc import Iterable, Mapping
from typing import Any

from roster.domain.errors import BadInput, Fault
from roster.domain.order import canonical
from roster.domain.people import Facts
from roster.domain.ring import Ring
from roster.intake import checks, people_out, ring_out
from roster.intake.agreement_in import CheckRule
from roster.intake.people_out import Rows
from roster.intake.places import Faults, Place
from roster.intake.reading import any_settings, people_of
from roster.intake.ring_in import Draft, read_ring
from roster.intake.rows import Source
from roster.intake.tables import TABLES
from roster.intake.tree import grow

RING = "ring"


def typed_rows(facts: Facts, typed: Mapping[str, Rows]) -> Facts:
    """The facts with other rows in the tables named: all that was typed, the rest as it is.

    Raises BadInput: every fault with its table as the file, its row (the first is 1) and column.
    """
    faults = Faults()
    draft = _ring(ring_out.plain_ring(facts.ring), facts.ring.id, faults, any_settings)
    known = people_out.rows(facts)
    if "people" in typed:
        known = {name: rows for name, rows in known.items() if name != "people"}
    rows = {"people": known.get("people", []), **typed}
    sources = {
        t.name: Source(Place(t.name), [list(t.names), *map(list, rows[t.name])])
        for t in TABLES
        if t.name in rows
    }
    read = people_of(sources, draft, faults)
    _stop([f for f in faults.found if f.file in typed or "people" in typed])
    parts = {name: read[name] for name in typed}
    if "people" in typed:
        parts["contacts"] = read["contacts"]
    return canonical(facts.model_copy(update=parts))


def typed_ring(plain: Mapping[str, Any], id_: str, check_rule: CheckRule = any_settings) -> Ring:
    """A ring from the mappings and lists of ring.yaml. Raises BadInput: every fault."""
    faults = Faults()
    draft = _ring(plain, id_, faults, check_rule)
    _stop(faults.found)
    return draft.ring()


def _ring(plain: Mapping[str, Any], id_: str, faults: Faults, check_rule: CheckRule) -> Draft:
    root = grow(ring_out.dump(dict(plain)), Place(RING), faults)
    if root is None:
        return Draft(Place(RING))
    draft = read_ring(root, id_, faults, check_rule)
    checks.judge_ring(draft, faults)
    return draft


def _stop(found: Iterable[Fault]) -> None:
    """Raise all faults; the heading of a typed table is no row, nor is a line of a ring."""
    placed = [
        f.model_copy(update={"row": f.row - 1 if f.row and f.file != RING else None}) for f in found
    ]
    if placed:
        raise BadInput(placed)
