"""The desk: the rosters of a month and the store behind them; who did what, here and elsewhere."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import NamedTuple

from roster.domain.changes import Done, Edit, begun
from roster.domain.errors import Refused
from roster.domain.words import says
from roster.publishing.desk import change, take_back
from roster.storage import Store, Who
from roster.ui.editing.asked import Op
from roster.ui.editing.bench import Bench
from roster.ui.editing.edits import edit_of

Clock = Callable[[], datetime]


class No(NamedTuple):
    """An operation that was refused, and why."""

    op: Op
    why: Refused


class Desk:
    """The rosters of a month, as one reader edits them."""

    def __init__(self, store: Store, benches: Sequence[Bench], clock: Clock) -> None:
        self.store, self.benches, self.clock = store, tuple(benches), clock
        self.clients: set[str] = set()
        self._of = {bench.roster.id: bench for bench in benches}

    def do(self, op: Op, who: Who) -> No | None:
        """Apply an operation, once however often it is sent; tells why it was refused."""
        self.clients.add(op.client)
        bench = self._of.get(op.roster)
        try:
            if bench is None:
                raise Refused(says("There is no roster {number}.", number=str(op.roster)))
            done = self._done(bench, op, who)
        except Refused as why:
            if bench:
                bench.lay(self.store.roster(op.roster), self.clock())
            return No(op, why)
        if done:
            self._follow(bench, done)
        return None

    def others(self) -> list[Done]:
        """Follow what was done elsewhere since; tells it."""
        found: list[Done] = []
        for bench in self.benches:
            later = self.store.since(bench.roster.id, bench.revision)
            bench.begun = begun(bench.case.duties, self.clock())
            if later:
                bench.take(later)
            found += [d for d in later if d.client not in self.clients]
        return found

    def _done(self, bench: Bench, op: Op, who: Who) -> Done | None:
        number = bench.roster.id
        if op.kind in ("undo", "redo") and bench.asks:
            return self._taken_back(bench, op, who)
        if op.kind == "undo":
            return self.store.undo(number, who, op.client, op.number)
        if op.kind == "redo":
            return self.store.redo(number, who, op.client, op.number)
        edit = edit_of(op, bench, self.clock())
        if edit and edit.kind == "change":  # judged first: a broken rule asks for its reason
            return change(self.store, number, edit, who).done
        return self.store.edit(number, edit, who) if edit else None

    def _taken_back(self, bench: Bench, op: Op, who: Who) -> Done:
        """A published roster has no undo: its last change is changed back, on grounds."""
        given = op.model_dump(include={"client", "number", "seen", "kind"})
        asked = Edit(**given, cells=(), grounds=op.grounds)
        return take_back(self.store, bench.roster.id, asked, who, again=op.kind == "redo").done

    def _follow(self, bench: Bench, done: Done) -> None:
        """Take what was applied, with what others did before it; a re-sent one is known."""
        if done.revision == bench.revision + 1:
            bench.take([done])
        elif done.revision > bench.revision:
            bench.take(self.store.since(bench.roster.id, bench.revision))
