"""The life of a ring's rosters, drawn step by step, beside a plain reading of what must hold."""

import contextlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from roster.domain.books import accounts, served
from roster.domain.case import Case, Seat
from roster.domain.changes import (
    CHANGEABLE,
    FOLLOWING,
    IN_FORCE,
    STATES,
    Edit,
    Grounds,
    Kind,
    Mark,
    State,
    Took,
    turned,
)
from roster.domain.duties import Duty
from roster.domain.errors import Refused
from roster.domain.people import Balance, Carried, Facts
from roster.domain.rosters import Made, Roster
from roster.planning import dated_duties, problem_of
from roster.publishing import Reasons, publish, take
from roster.storage import Store, Who, audit, open_store
from solver.rules import RULES
from tests.publishing.world import RING, Clock
from tests.storage.drawn import PEOPLE, Cells, drawn_cells
from tests.storage.tampering import tamper

EDITORS = (Who("Ritva"), Who("Pekka"))
WEEKS = tuple(date(2027, 1, 4) + timedelta(days=7 * n) for n in range(3))
FAR = date(2028, 1, 1)
ALL_REASONS = Reasons(overrides=dict.fromkeys(RULES, "sovittu"), late="sovittu")
OPEN: tuple[State, ...] = ("draft", "proposed")
editors = st.sampled_from(EDITORS)


class Back(Exception):
    """Ends a transaction in which the log was tampered with, so that nothing of it stays."""


class Life(RuleBasedStateMachine):
    """`seats`, `states`, `cases`, `tooks`: what the store must hold, kept without it."""

    opened: Callable[[], contextlib.AbstractContextManager[str]]
    facts: Facts

    def __init__(self) -> None:
        super().__init__()
        self.clock, self.held = Clock(), ExitStack()
        self.store: Store = open_store(self.held.enter_context(self.opened()), self.clock)
        self.held.callback(self.store.close)
        self.store.keep(self.facts, EDITORS[0])
        self.number = 0
        self.done: dict[int, list[tuple[str, Cells]]] = {}
        self.seats: dict[int, dict[Seat, Mark]] = {}
        self.states: dict[int, State] = {}
        self.weeks: dict[int, date] = {}
        self.undoable: dict[tuple[int, str], list[Cells]] = {}
        self.redoable: dict[tuple[int, str], list[Cells]] = {}
        self.cases: dict[int, Case] = {}
        self.tooks: list[Took] = []
        self.fixed: dict[tuple[int, str], set[Seat]] = {}
        self.heads: list[str] = []
        self.last: tuple[int, Edit, Who] | None = None

    def teardown(self) -> None:
        self.held.close()

    def duties(self, roster: int) -> tuple[Duty, ...]:
        return dated_duties(self.facts, self.weeks[roster], self.weeks[roster] + timedelta(days=6))

    def begun(self, duty: Duty) -> bool:
        return duty.start <= self.clock.now

    def one(self, data: st.DataObject) -> int:
        """A roster, rather the one that was touched last."""
        near = [self.last[0]] * len(self.states) if self.last else []
        return data.draw(st.sampled_from([*sorted(self.states), *near]))

    @contextmanager
    def refused(self, *, if_: bool) -> Iterator[None]:
        """The step is refused exactly if it must be, and then nothing has changed."""
        try:
            yield
        except Refused:
            assert if_, "a step that may be taken was refused"
        else:
            assert not if_, "a step that may not be taken was not refused"

    @initialize()
    def begin(self) -> None:
        for week in WEEKS:
            self.draft(week, PEOPLE)

    @rule(week=st.sampled_from(WEEKS), people=st.permutations(PEOPLE))
    def draft(self, week: date, people: Sequence[str]) -> None:
        last = week + timedelta(days=6)
        duties = dated_duties(self.facts, week, last)
        marks: dict[Seat, Mark] = {
            Seat(people[n % 2], duty.id): "scheduled" for n, duty in enumerate(duties[:-1])
        }
        made = Made(first=week, last=last, agreement="1", duties=duties, marks=marks)
        number = self.store.draft(RING, made, EDITORS[0])
        self.seats[number], self.states[number], self.weeks[number] = dict(marks), "draft", week

    @rule(hours=st.integers(1, 24 * 9))
    def time_goes_by(self, hours: int) -> None:
        self.clock.now += timedelta(hours=hours)

    @precondition(lambda self: self.clock.now.year < 2027)
    @rule()
    def the_year_turns(self) -> None:
        self.clock.now = self.clock.now.replace(year=2027, month=1, day=5)

    @rule(data=st.data(), who=editors, kind=st.sampled_from(["set", "pin", "paste", "change"]))
    def edit(self, data: st.DataObject, who: Who, kind: Kind) -> None:
        """One to three seats, in whatever state, by somebody who may have looked a while ago."""
        for _ in range(data.draw(st.integers(1, 3))):
            self.edit_once(data, who, kind)

    def edit_once(self, data: st.DataObject, who: Who, kind: Kind) -> None:
        roster = self.one(data)
        cells = drawn_cells(data, self.duties(roster), self.seats[roster])
        grounds = data.draw(st.sampled_from([Grounds(), Grounds(reason="x")]))
        seen = max(0, len(self.done.get(roster, [])) - data.draw(st.integers(0, 2)))
        self.number += 1
        edit = Edit(
            kind=kind, cells=cells, client=who.name, number=self.number, seen=seen, grounds=grounds
        )
        state, by_change = self.states[roster], kind == "change"
        right = state in CHANGEABLE and bool(grounds) if by_change else state in OPEN
        stale = self.late(roster, cells) or self.meanwhile(roster, who, cells, seen)
        with self.refused(if_=stale or not right):
            self.store.edit(roster, edit, who)
            self.applied(roster, who, cells)
            self.last = (roster, edit, who)
            if not by_change:
                self.undoable.setdefault((roster, who.name), []).append(cells)
                self.redoable[roster, who.name] = []

    @rule(who=editors, data=st.data(), back=st.integers(0, 3), forth=st.integers(0, 3))
    def undo_and_redo(self, who: Who, data: st.DataObject, back: int, forth: int) -> None:
        roster = self.one(data)
        for _ in range(back):
            self.turn(who, roster, self.undoable, self.redoable)
        for _ in range(forth):
            self.turn(who, roster, self.redoable, self.undoable)

    @precondition(lambda self: self.last)
    @rule()
    def an_edit_arrives_twice(self) -> None:
        """Over a bad line: it is told again and done once."""
        assert self.last
        roster, edit, who = self.last
        assert self.store.edit(roster, edit, who).cells == edit.cells

    @rule(data=st.data(), to=st.sampled_from(STATES))
    def become(self, data: st.DataObject, to: State) -> None:
        roster = self.one(data)
        state, ended = self.states[roster], self.duties(roster)[-1].end <= self.clock.now
        legal = to in FOLLOWING[state] and to not in ("published", "changed")
        with self.refused(if_=not legal or (to == "served" and not ended)):
            self.store.become(roster, to, EDITORS[1])
            self.states[roster] = to

    @rule(data=st.data(), who=editors)
    def publish(self, data: st.DataObject, who: Who) -> None:
        roster = self.one(data)
        taken = {self.weeks[r] for r, state in self.states.items() if state in IN_FORCE}
        known = self.store.known(RING, self.weeks[roster])
        assert known
        case = problem_of(known, self.store.roster(roster)).case
        free = self.states[roster] in ("draft", "proposed") and self.weeks[roster] not in taken
        with self.refused(if_=not free):
            done = publish(self.store, roster, ALL_REASONS, who)
            self.states[roster], self.cases[roster] = "published", case
            self.heads.append(done.head)

    @rule(data=st.data(), to=st.sampled_from(PEOPLE), part=st.integers(0, 3))
    def take_over(self, data: st.DataObject, to: str, part: int) -> None:
        """Somebody takes a duty over at an instant, as long as it has begun."""
        roster = self.one(data)
        duty = data.draw(st.sampled_from(self.duties(roster)))
        on = sorted(s.person for s in self.seats[roster] if s.duty == duty.id)
        since = duty.start + part * (duty.end - duty.start) / 4
        took = Took(
            duty=duty.id,
            person=to,
            instead=on[0] if on else "",
            start=since,
            end=duty.end,
            grounds=Grounds(consent=(to,)),
        )
        with self.refused(if_=self.states[roster] not in IN_FORCE or not self.begun(duty)):
            take(self.store, roster, took, EDITORS[0])
            self.tooks.append(took)

    @precondition(lambda self: self.heads)
    @rule(data=st.data())
    def the_log_is_tampered_with(self, data: st.DataObject) -> None:
        """Whatever is altered, removed or cut off up to a printed hash is found."""
        with contextlib.suppress(Back), self.store.writing(EDITORS[0]) as work:
            told = tamper(work.connection, data, self.heads[-1])
            assert audit.verify(work.connection, self.heads[-1]) is not None, told
            raise Back

    @invariant()
    def the_store_holds_what_was_done(self) -> None:
        for line in self.store.rosters(RING):
            assert line.state == self.states[line.id]
            assert self.store.roster(line.id).marks == self.seats[line.id]

    @invariant()
    def what_has_begun_is_never_planned_otherwise(self) -> None:
        for roster in self.in_force():
            for duty in roster.duties:
                on = {s for s in roster.marks if s.duty == duty.id}
                if self.begun(duty):
                    assert self.fixed.setdefault((roster.id, duty.id), on) == on

    @invariant()
    def what_is_shown_is_what_is_published(self) -> None:
        shown = {Seat(p, s.duty.id) for s in self.store.shown(RING) for p in s.people}
        assert shown == {seat for roster in self.in_force() for seat in roster.marks}

    @invariant()
    def the_books_are_those_of_the_plans_from_scratch(self) -> None:
        known = self.store.known(RING, FAR)
        assert known
        assert sorted(map(repr, known.balances)) == sorted(map(repr, self.books()))

    @invariant()
    def the_log_holds(self) -> None:
        assert all(self.store.verify(head) is None for head in ["", *self.heads[-1:]])

    def in_force(self) -> list[Roster]:
        return [self.store.roster(r) for r, state in self.states.items() if state in IN_FORCE]

    def books(self) -> list[Balance]:
        """What every published week carries on, one after the other from nothing."""
        carried: Sequence[Carried] = ()
        found: list[Balance] = []
        for roster in sorted(self.cases, key=lambda r: self.weeks[r]):
            plan = served(self.cases[roster], self.seats[roster], self.tooks)
            carried = accounts(plan, carried, "member")[1].balances
            last = self.weeks[roster] + timedelta(days=6)
            found += [Balance(**row.model_dump(), as_of=last) for row in carried]
        return found

    def late(self, roster: int, cells: Cells) -> bool:
        touched = {cell.duty for cell in cells}
        return any(self.begun(duty) for duty in self.duties(roster) if duty.id in touched)

    def meanwhile(self, roster: int, who: Who, cells: Cells, seen: int) -> bool:
        """Whether somebody else has touched these duties or people since a revision."""
        mine = {x for cell in cells for x in cell.seat}
        others = [done for name, done in self.done.get(roster, [])[seen:] if name != who.name]
        return any(mine & set(cell.seat) for done in others for cell in done)

    def applied(self, roster: int, who: Who, cells: Cells) -> None:
        self.done.setdefault(roster, []).append((who.name, cells))
        marks = self.seats[roster]
        for cell in cells:
            marks.pop(cell.seat, None)
            if cell.now:
                marks[cell.seat] = cell.now
        new: dict[State, State] = {"proposed": "draft", "published": "changed"}
        self.states[roster] = new.get(self.states[roster], self.states[roster])

    def turn(self, who: Who, roster: int, one: Any, other: Any) -> None:
        """Undo or redo: the editor's own last operation, if the seats are as it left them."""
        stack: list[Cells] = one.setdefault((roster, who.name), [])
        step = self.store.undo if one is self.undoable else self.store.redo
        self.number += 1
        if not stack:
            assert step(roster, who, who.name, self.number) is None
            return
        cells = stack[-1] if one is self.redoable else turned(stack[-1])
        own = [n for n, (name, _) in enumerate(self.done[roster], 1) if name == who.name]
        moved = any(self.seats[roster].get(c.seat, "") != c.was for c in cells)
        stale = moved or self.meanwhile(roster, who, cells, own[-1])
        with self.refused(if_=stale or self.late(roster, cells) or self.states[roster] not in OPEN):
            step(roster, who, who.name, self.number)
            self.applied(roster, who, cells)
            other.setdefault((roster, who.name), []).append(stack.pop())
