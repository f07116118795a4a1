"""Read a ring from a folder or a workbook: everything that is wrong is told at once."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from roster.domain.order import canonical
from roster.domain.people import Facts
from roster.domain.words import Message, says
from roster.intake import checks, people_in, rows, tables
from roster.intake.agreement_in import CheckRule
from roster.intake.columns import Table
from roster.intake.folder import RING_FILE, read_folder, texts
from roster.intake.people_in import Desk
from roster.intake.places import Faults, Place
from roster.intake.ring_in import Draft, read_ring
from roster.intake.rows import Row, Source, source
from roster.intake.tree import Node, grow
from roster.intake.workbook_in import read_workbook


def any_settings(_: Mapping[str, Any]) -> Iterable[Message]:
    """Take a rule's settings as they are."""
    return ()


def read(path: Path, check_rule: CheckRule = any_settings) -> Facts:
    """Read a ring folder, or a workbook of the same.

    Args:
        path: the folder, or a file that ends in .xlsx.
        check_rule: says what is wrong with the settings of one rule.

    Raises:
        BadInput: every fault, with its file, sheet, row and column.
    """
    faults = Faults()
    root, sources = _open(path, faults)
    draft = _ring(root, path, faults, check_rule)
    facts = people_of(sources, draft, faults)
    faults.stop_if_any()
    return canonical(Facts(ring=draft.ring(), **facts))


def judge(facts: Facts, check_rule: CheckRule = any_settings) -> None:
    """Raise BadInput where facts of several sources do not make one ring that could be read."""
    faults = Faults()
    written = texts(facts)
    root = grow(written.pop(RING_FILE), Place(RING_FILE), faults)
    sources = {
        name.removesuffix(".csv"): source(text.encode(), name, faults)
        for name, text in written.items()
    }
    people_of(sources, _ring(root, Path(facts.ring.id), faults, check_rule), faults)
    faults.stop_if_any()


def _open(path: Path, faults: Faults) -> tuple[Node | None, dict[str, Source]]:
    place = Place(path.resolve().name)
    if path.is_dir():
        if (path / RING_FILE).is_file() or (path / "people.csv").is_file():
            return read_folder(path, faults)
        faults.add(place, says("This folder is not a ring. A ring has ring.yaml and people.csv."))
    elif not path.exists():
        faults.add(place, says("There is no such folder or file. Check the path."))
    elif path.suffix.lower() in (".xlsx", ".xlsm"):
        return read_workbook(path, faults)
    else:
        faults.add(place, says("This is neither a ring folder nor an .xlsx workbook."))
    faults.stop_if_any()
    return None, {}


def _ring(root: Node | None, path: Path, faults: Faults, check_rule: CheckRule) -> Draft:
    if root is None:
        return Draft(Place(path.name))
    draft = read_ring(root, slug(_bare_name(path.resolve())), faults, check_rule)
    checks.judge_ring(draft, faults)
    return draft


def _bare_name(path: Path) -> str:
    return path.name if path.is_dir() else path.stem


def slug(text: str) -> str:
    """A name as an id: small letters without dots and rings, digits and hyphens."""
    bare = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9_]+", "-", bare).strip("-_") or "ring"


def people_of(sources: Mapping[str, Source], draft: Draft, faults: Faults) -> dict[str, Any]:
    """Everything but the ring; each table is read in turn, so that its faults stay together."""
    desk = Desk(draft.scope, faults)

    def below(table: Table) -> list[Row]:
        return rows.rows(table, sources[table.name], faults) if table.name in sources else []

    listed = below(tables.PEOPLE)
    desk.scope.listed = tables.PEOPLE.name in sources and not rows.lacks(
        "id", tables.PEOPLE, sources[tables.PEOPLE.name]
    )
    people, contacts = people_in.people(desk, listed)
    checks.judge_people(people, draft, faults)
    if len(people) == len(listed):
        checks.judge_tiers([p for _, p in people], draft, faults)
    return {
        "people": tuple(p for _, p in people),
        "contacts": contacts,
        "absences": tuple(people_in.absences(desk, below(tables.ABSENCE))),
        "wishes": tuple(people_in.wishes(desk, below(tables.WISH))),
        "pins": tuple(people_in.pins(desk, below(tables.PIN))),
        "history": tuple(people_in.history(desk, below(tables.HISTORY))),
        "balances": tuple(people_in.balances(desk, below(tables.BALANCE))),
        "distances": tuple(people_in.distances(desk, below(tables.DISTANCE))),
    }
