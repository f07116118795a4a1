"""What a store has acknowledged, and whether it holds just that: nothing more, less or half."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

import sqlalchemy as sa

from roster.domain.books import accounts, bare, served
from roster.domain.case import Seat
from roster.domain.changes import (
    IN_FORCE,
    Done,
    Mark,
    State,
    Took,
    after,
)
from roster.domain.people import Balance, Facts
from roster.domain.publishing import Publication
from roster.storage import Store, tables
from tests.storage.people import RING
from tests.storage.working import WEEKS, Answer, Order, carry_out, case, facts, made

AFTER: Mapping[State, State] = {"proposed": "draft", "published": "changed"}


@dataclass
class Told:
    """All that was acknowledged, in order."""

    turn: int | None = None
    drafts: dict[int, Order] = field(default_factory=dict)
    states: dict[int, State] = field(default_factory=dict)
    dones: dict[int, list[Done]] = field(default_factory=dict)
    publications: list[Publication] = field(default_factory=list)
    tooks: list[Took] = field(default_factory=list)
    steps: int = 0

    def add(self, order: Order, answer: Answer) -> None:
        """Note a step that was done."""
        if answer.refused:
            return
        self.steps += 1
        if order.do == "keep":
            self.turn = order.turn
        elif answer.made is not None:
            self.drafts[answer.made], self.dones[answer.made] = order, []
            self.states[answer.made] = "draft"
        elif answer.done:
            self.dones[order.roster].append(answer.done)
            self.states[order.roster] = AFTER.get(
                self.states[order.roster], self.states[order.roster]
            )
        elif answer.publication:
            self.publications.append(answer.publication)
            self.states[order.roster] = "published"
        elif order.took:
            self.tooks.append(order.took)
        elif order.do == "become":
            self.states[order.roster] = order.state

    def marks(self, roster: int) -> dict[Seat, Mark]:
        """The seats, operation by operation from the first draft."""
        marks = dict(made(self.drafts[roster]).marks)
        for done in self.dones[roster]:
            marks = after(marks, done.cells)
        return marks

    def in_force(self) -> list[int]:
        """The published rosters by their weeks."""
        found = [number for number, state in self.states.items() if state in IN_FORCE]
        return sorted(found, key=lambda number: self.drafts[number].week)


def settle(told: Told, order: Order, store: Store) -> None:
    """Add a step whose answer was lost, if it was done. One that has a number is sent again."""
    if order.do in ("edit", "undo", "redo"):
        first, second = carry_out(order, store), carry_out(order, store)
        assert first == second
        told.add(order, first)
        return
    found = _found(told, order, store)
    if found:
        told.add(order, found)


def check(told: Told, store: Store) -> None:
    """Hold the store against what it acknowledged."""
    found = store.facts(RING)
    expected = facts(told.turn) if told.turn is not None else None
    assert (found and _sorted(found)) == (expected and _sorted(expected))
    lines = store.rosters(RING)
    assert {line.id: line.state for line in lines} == told.states
    for line in lines:
        assert store.since(line.id, 0) == tuple(told.dones[line.id])
        assert [d.revision for d in told.dones[line.id]] == list(range(1, line.revision + 1))
        assert store.roster(line.id).marks == told.marks(line.id)
    assert store.publications(RING) == tuple(told.publications)
    assert store.tooks(RING) == tuple(told.tooks)
    _check_shown(told, store)
    _check_books(told, store)
    _check_log(told, store)


def _check_shown(told: Told, store: Store) -> None:
    shown = {(s.duty.id, s.roster): s.people for s in store.shown(RING)}
    expected = {
        (duty.id, number): tuple(sorted(s.person for s in told.marks(number) if s.duty == duty.id))
        for number in told.in_force()
        for duty in made(told.drafts[number]).duties
    }
    assert shown == expected


def _check_books(told: Told, store: Store) -> None:
    """The ledger made up from the published plans alone, one after the other."""
    own = facts(told.turn).balances if told.turn is not None else ()
    books: list[Balance] = []
    for number in told.in_force():
        asked = case(told.drafts[number].week)
        first, last = asked.period.first, asked.period.last
        before = [b for b in (*own, *books) if first and b.as_of < first]
        newest = [b for b in before if b.as_of == max(x.as_of for x in before)]
        seats = [s for s in told.marks(number) if s.duty in asked.duty]
        _, closing = accounts(served(bare(asked), seats, told.tooks), newest, "member")
        books += [Balance(**row.model_dump(), as_of=last) for row in closing.balances]
    last_day = case(WEEKS - 1).period.last
    known = store.known(RING, last_day.replace(year=2030)) if last_day else None
    kept = known.balances[len(own) :] if known else ()
    assert _lines(kept) == _lines(books)


def _check_log(told: Told, store: Store) -> None:
    """The chain holds up to each head that was given out, and each operation stands in it once."""
    assert store.verify() is None
    for publication in told.publications:
        assert store.verify(publication.head) is None
    with store.reading() as connection:
        rows = connection.execute(sa.select(tables.audit.c.what, tables.audit.c.body))
        entries = [
            (r.body["roster"], r.body["revision"], r.what) for r in rows if "cells" in r.body
        ]
    done = [(number, d.revision, d.kind) for number, own in told.dones.items() for d in own]
    assert sorted(entries) == sorted(done)


def _found(told: Told, order: Order, store: Store) -> Answer | None:
    """The answer that was lost, as the store shows that it was done; None if it was not."""
    if order.do == "keep":
        found = store.facts(RING)
        same = found and _sorted(found) == _sorted(facts(order.turn))
        return Answer(number=order.number) if same else None
    if order.do == "draft":
        new = [line.id for line in store.rosters(RING) if line.id not in told.states]
        return Answer(number=order.number, made=new[0]) if new else None
    if order.do == "publish":
        new_ = store.publications(RING)[len(told.publications) :]
        return Answer(number=order.number, publication=new_[0]) if new_ else None
    if order.do == "take":
        return Answer(number=order.number) if len(store.tooks(RING)) > len(told.tooks) else None
    return Answer(number=order.number) if store.roster(order.roster).state == order.state else None


def _sorted(found: Facts) -> str:
    """Facts as text; in which order people, members and keys stand says nothing."""
    members = sorted(found.ring.members, key=lambda m: m.code)
    ring = found.ring.model_copy(update={"members": tuple(members)})
    people = tuple(sorted(found.people, key=lambda p: p.id))
    whole = found.model_copy(update={"ring": ring, "people": people})
    return json.dumps(whole.model_dump(mode="json"), sort_keys=True)


def _lines(balances: object) -> list[str]:
    assert isinstance(balances, tuple | list)
    return sorted(b.model_dump_json() for b in balances)
