"""A ring as a folder: ring.yaml, people.csv, and the other tables where they are needed."""

import os
from contextlib import suppress
from difflib import get_close_matches
from pathlib import Path

from roster.domain.order import canonical
from roster.domain.people import Facts
from roster.domain.words import says
from roster.intake import people_out, ring_out
from roster.intake.places import Faults, Place
from roster.intake.rows import Source, decode, source
from roster.intake.tables import PEOPLE, TABLES
from roster.intake.tree import Node, grow

RING_FILE = "ring.yaml"


def read_folder(folder: Path, faults: Faults) -> tuple[Node | None, dict[str, Source]]:
    """Read the files of a folder: the ring's tree, and the tables by their names."""
    _misspelled(folder, faults)
    found = {}
    for table in TABLES:
        path = folder / f"{table.name}.csv"
        if path.is_file():
            found[table.name] = source(path.read_bytes(), path.name, faults)
    if PEOPLE.name not in found:
        faults.add(
            Place("people.csv"),
            says("people.csv is missing. Add it, with at least the heading row."),
        )
    return _ring(folder, faults), found


def _ring(folder: Path, faults: Faults) -> Node | None:
    path = folder / RING_FILE
    if path.is_file():
        return grow(decode(path.read_bytes()), Place(RING_FILE), faults)
    faults.add(
        Place(RING_FILE),
        says("ring.yaml is missing. A ring folder has the ring's members and agreement in it."),
    )
    return None


def _misspelled(folder: Path, faults: Faults) -> None:
    known = [RING_FILE, *(f"{t.name}.csv" for t in TABLES)]
    for path in sorted(folder.iterdir()):
        if path.suffix.lower() not in (".csv", ".yaml", ".yml") or path.name in known:
            continue
        close = get_close_matches(path.name.lower(), known, n=1, cutoff=0.8)
        if close and not (folder / close[0]).exists():
            faults.add(
                Place(path.name),
                says("This file would be left out. Did you mean {nearest}?", nearest=close[0]),
            )


def write_folder(facts: Facts, folder: Path) -> None:
    """Write a folder in canonical form; each file is whole or not there."""
    written = texts(facts)
    folder.mkdir(parents=True, exist_ok=True)
    replace({folder / name: text.encode() for name, text in written.items()})
    for table in TABLES:
        if f"{table.name}.csv" not in written:
            (folder / f"{table.name}.csv").unlink(missing_ok=True)


def texts(facts: Facts) -> dict[str, str]:
    """The files of a folder by name, in canonical form; a table without rows has none."""
    facts = canonical(facts)
    cells = people_out.rows(facts)
    kept = [t for t in TABLES if t is PEOPLE or cells[t.name]]
    tables = {f"{t.name}.csv": people_out.to_csv(t, cells[t.name]) for t in kept}
    return {RING_FILE: ring_out.to_yaml(facts.ring), **tables}


def replace(files: dict[Path, bytes]) -> None:
    """Write all files beside their places, then move them in: a full disk spoils nothing."""
    drafts = {path: path.with_name(f".{path.name}.{os.getpid()}.part") for path in files}
    try:
        for path, draft in drafts.items():
            draft.write_bytes(files[path])
        for path, draft in drafts.items():
            draft.replace(path)
    finally:
        for draft in drafts.values():
            with suppress(OSError):
                draft.unlink(missing_ok=True)
