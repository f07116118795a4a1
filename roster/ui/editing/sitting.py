"""One reader's open month: what was sent to the browser, what it asked for, what it is answered."""

import secrets
from collections.abc import Iterable, Sequence
from typing import Any

from roster.domain.changes import Cell, Done
from roster.domain.errors import Incomplete, Stale
from roster.i18n import Speaker
from roster.storage import Who
from roster.ui.desk import month_view
from roster.ui.editing.asked import Op, Said
from roster.ui.editing.desk import Desk, No
from roster.ui.editing.offer import Offer, offer
from roster.ui.redraw import Drawn, changes, redrawn
from roster.ui.sheet import Sheet, with_answers
from roster.ui.view import plain
from roster.ui.words import names

LOST = "lost"  # what a browser says it has when it missed a message
KEPT = 20  # refusals that are told again until the browser has surely heard them


class Sitting:
    """A month on the desk of one reader."""

    def __init__(self, desk: Desk, sheet: Sheet, speaker: Speaker) -> None:
        self.desk, self.speaker = desk, speaker
        self._id = secrets.token_hex(4)
        self._count = 0
        self.heard: dict[str, int] = {}
        self.refused: list[dict[str, Any]] = []
        self._news: list[dict[str, Any]] = []
        self._sent: dict[str, Drawn] = {}
        self._whole = ""
        self._state = self._stand()
        first = with_answers(sheet, [bench.answer() for bench in desk.benches])
        self._now = Drawn(first, month_view(first, speaker))

    @property
    def sheet(self) -> Sheet:
        """The month as it stands."""
        return self._now.sheet

    def _stand(self) -> tuple[object, ...]:
        """What the month is drawn from, in short."""
        return tuple((b.revision, b.roster.state, b.begun) for b in self.desk.benches)

    def go_on(self, before: "Sitting") -> None:
        """Know what another sitting of the same browser has answered."""
        self.heard, self.refused = before.heard, before.refused

    def unheard(self, said: Said) -> list[Op]:
        """The operations that were not answered yet, in order."""
        return [op for op in said.ops if op.number > self.heard.get(op.client, -1)]

    def hear(self, said: Said) -> None:
        """Do what the browser asks for, and follow what others did."""
        who = Who(said.who.strip())
        for op in self.unheard(said) if who.name else ():
            no = self.desk.do(op, who)
            self.heard[op.client] = op.number
            if no:
                self._refuse(no)
        self._tell(self.desk.others())
        if self._stand() != self._state:
            answers = [bench.answer() for bench in self.desk.benches]
            self._now = redrawn(self._now, with_answers(self._now.sheet, answers), self.speaker)
            self._state = self._stand()

    def forget(self) -> None:
        """Begin anew: the page is sent as a whole, and the month with it."""
        self._sent.clear()

    def answer(self, said: Said) -> dict[str, Any]:
        """What the browser is sent: the month, or what differs from the one that it has.

        A browser that has not told what it has, has the month that was sent as a whole.
        """
        have = said.have if said.have in self._sent or said.have == LOST else self._whole
        base = self._sent.get(have)
        if base:
            self._drop_before(have)
        return {
            "version": self._version(),
            **({"from": have, "changes": changes(base.month, self._now.month)} if base else {}),
            **({} if base else self._all()),
            "heard": self.heard,
            "refused": self.refused,
            "news": self._news,
            "offer": self._offer(said),
        }

    def _all(self) -> dict[str, Any]:
        self._whole = self._version()
        return {"month": self._now.month.data()}

    def _version(self) -> str:
        """The name of the month as it is now."""
        last = next(reversed(self._sent), "")
        if self._sent.get(last) is not self._now:
            self._count += 1
            last = f"{self._id}.{self._count}"
            self._sent[last] = self._now
        return last

    def _drop_before(self, version: str) -> None:
        for old in [*self._sent]:
            if old == version:
                return
            del self._sent[old]

    def _offer(self, said: Said) -> dict[str, Any] | None:
        wanted = said.wanted
        if not wanted:
            return None
        n = names(self._now.sheet, self.speaker)
        found: Iterable[Offer | None] = (
            offer(n, bench, wanted.unit, wanted.instead) for bench in self.desk.benches
        )
        one = next((o for o in found if o), None)
        return {**plain(one), "asked": wanted.model_dump()} if one else None

    def _refuse(self, no: No) -> None:
        text = self.speaker.says(no.why.message)
        others = no.why.others if isinstance(no.why, Stale) else ()
        told = [self._done(o) for o in others if isinstance(o, Done)]
        if isinstance(no.why, Incomplete):
            told += [self.speaker.says(m) for m in no.why.missing]
        self.refused.append(
            {"client": no.op.client, "number": no.op.number, "text": " ".join([text, *told])}
        )
        del self.refused[:-KEPT]

    def _tell(self, dones: Sequence[Done]) -> None:
        self._news += [{"at": d.revision, "text": self._done(d)} for d in dones]
        del self._news[:-KEPT]

    def _done(self, done: Done) -> str:
        """Tell an operation of somebody: who, and the first of its cells."""
        cell = done.cells[0] if done.cells else None
        return f"{done.who}: {self._cell(cell)}" if cell else done.who

    def _cell(self, cell: Cell) -> str:
        say, duty = self.speaker.text, self._now.sheet.duty.get(cell.duty)
        values = {
            "person": cell.person,
            "tier": duty.tier if duty else "",
            "at": duty.start if duty else "",
        }
        if not cell.now:
            return say("{person:person} no longer has {tier:tier} of {at:at}.", **values)
        if cell.was and cell.now == "pinned":
            return say("{person:person} was pinned to {tier:tier} of {at:at}.", **values)
        return say("{person:person} has {tier:tier} of {at:at}.", **values)
