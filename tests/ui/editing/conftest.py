"""The small ring's draft on a desk, with a store of its own and a clock that stands."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from roster.planning import problem_of
from roster.storage import Store
from roster.ui.editing.asked import Move, Op, Said
from roster.ui.editing.bench import Bench
from roster.ui.editing.desk import Desk
from roster.ui.editing.sitting import Sitting
from roster.ui.sheet import sheet
from tests.ui import world
from tests.ui.conftest import JANUARY, speaker
from tests.ui.editing import drafts

BEFORE = datetime(2026, 12, 1, tzinfo=UTC)


@dataclass
class Coordinator:
    """Somebody at a browser: sends operations as the browser would, and hears the answers."""

    sitting: Sitting
    roster: int
    name: str = "Kaisa"
    client: str = "browser of Kaisa"
    number: int = 0

    @property
    def bench(self) -> Bench:
        return self.sitting.desk.benches[0]

    def op(self, kind: str, *moves: Move, **more: Any) -> Op:
        self.number += 1
        asked = {"client": self.client, "number": self.number, "kind": kind, "moves": moves}
        seen = {"seen": self.bench.revision}
        return Op.model_validate({"roster": self.roster, **seen, **asked, **more})

    def does(self, kind: str, *moves: Move, **more: Any) -> dict[str, Any]:
        return self.sends(self.op(kind, *moves, **more))

    def sends(self, *ops: Op) -> dict[str, Any]:
        heard = Said(ops=ops, who=self.name, have="lost")
        self.sitting.hear(heard)
        return self.sitting.answer(heard)

    def has(self, person: str, day: int) -> set[str]:
        """Tiers that a person has on a day of January."""
        on = self.sitting.sheet.served.get(person, ())
        return {d.tier for d in on if d.day == date(2027, 1, day)}


def unit(tier: str, day: int, bench: Bench) -> str:
    found = next(d for d in bench.case.duties if d.tier == tier and d.day == date(2027, 1, day))
    return found.unit


@pytest.fixture
def store(tmp_path: Path, made_file: Path) -> Iterator[Store]:
    found = drafts.opened(Path(shutil.copy(made_file, tmp_path / "store.db")))
    yield found
    found.close()


@pytest.fixture
def roster(store: Store) -> int:
    return drafts.small(store)


def sits(store: Store, roster: int, now: datetime = BEFORE, name: str = "Kaisa") -> Coordinator:
    """Open January on a desk of its own."""
    kept = store.roster(roster)
    known = store.known(kept.ring, kept.first)
    assert known
    problem = problem_of(known, kept)
    case = problem.case.model_copy(update={"pins": ()})
    bench = Bench(kept, problem.model_copy(update={"case": case}), now)
    desk = Desk(store, [bench], lambda: now)
    laid = sheet(world.facts(), JANUARY, [bench.answer()], ())
    return Coordinator(Sitting(desk, laid, speaker()), roster, name, f"browser of {name}")


@pytest.fixture
def kaisa(store: Store, roster: int) -> Coordinator:
    return sits(store, roster)


@pytest.fixture
def olli(store: Store, roster: int) -> Coordinator:
    return sits(store, roster, name="Olli")
