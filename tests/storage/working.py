"""Somebody at work on a small ring: random steps, each noted before it is taken and when done.

The notes are plain writes to a file: what a killed process has written, the system still has.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from datetime import UTC, date, datetime, timedelta
from functools import cache
from itertools import count
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random
from typing import Any, Literal

from roster.domain.case import Case, Seat
from roster.domain.changes import (
    CHANGEABLE,
    IN_FORCE,
    Done,
    Edit,
    Grounds,
    Kind,
    Mark,
    State,
    Took,
    between,
)
from roster.domain.duties import Duty
from roster.domain.errors import Refused
from roster.domain.people import Facts
from roster.domain.publishing import Publication, Publishing
from roster.domain.rosters import Line, Made, Roster
from roster.domain.words import Word
from roster.planning import question
from roster.storage import Store, Who, open_store
from tests.storage import fate
from tests.storage.people import FIRST, RING, Clock, example

WEEKS = 4
NOON = datetime(2027, 1, 6, 10, tzinfo=UTC)  # two duties of the first week have begun
COORDINATORS = ("Ritva", "Pekka")
EDITS: Mapping[Kind, int] = {"set": 1, "clear": 1, "pin": 1, "swap": 2, "paste": 3, "plan": 4}
What = Literal["keep", "draft", "edit", "undo", "redo", "become", "publish", "take"]
OFTEN: Mapping[What, int] = {
    "keep": 3,
    "draft": 3,
    "edit": 10,
    "undo": 3,
    "redo": 2,
    "become": 2,
    "publish": 3,
    "take": 2,
}


class Order(Word):
    """A step as it is asked for; `turn`: which facts, or who begins in a new draft."""

    number: int
    do: What
    who: str
    roster: int = 0
    turn: int = 0
    week: int = 0
    state: State = "draft"
    edit: Edit | None = None
    took: Took | None = None


class Answer(Word):
    """What the store said when the step was done."""

    number: int
    refused: str = ""
    made: int | None = None
    done: Done | None = None
    publication: Publication | None = None


@cache
def facts(turn: int) -> Facts:
    """A small ring; a wish, a name, an absence and a balance are not the same at every turn."""
    all_ = example()
    people = (all_.people[0].model_copy(update={"name": f"Aino {turn}"}), *all_.people[1:])
    first = all_.balances[0].model_copy(update={"points": 60 * turn})
    return all_.model_copy(
        update={
            "people": people,
            "absences": all_.absences[turn : turn + 5],
            "wishes": all_.wishes[turn : turn + 5],
            "history": all_.history[:5],
            "balances": (first, *all_.balances[1:20]),
        }
    )


@cache
def case(week: int) -> Case:
    first = FIRST + timedelta(weeks=week)
    return question(facts(0), first, first + timedelta(days=6)).case


def made(order: Order) -> Made:
    """The draft that an order asks for."""
    asked = case(order.week)
    people = [p.id for p in asked.people]
    marks: dict[Seat, Mark] = {
        Seat(people[(n + order.turn) % len(people)], duty.id): "scheduled"
        for n, duty in enumerate(asked.in_order)
    }
    first, last = _days(asked)
    return Made(first=first, last=last, agreement="2025", duties=asked.duties, marks=marks)


def carry_out(order: Order, store: Store) -> Answer:
    """Take the step; a refusal is an answer too."""
    try:
        return Answer(number=order.number, **STEPS[order.do](store, order))
    except Refused as refusal:
        return Answer(number=order.number, refused=refusal.message.id)


class Life(Word):
    """One process at work; `die_at`: the point at which it kills itself, 0 = it is killed."""

    seed: int
    number: int
    die_at: int = 0


def work(url: str, notes: Path, life: Life, says: Connection) -> None:
    """Work on a store until killed; says so when it begins and after each step."""
    fate.kill_at(life.die_at)
    says.send(life.number)
    rng, clock = Random(f"{life.seed}-{life.number}"), Clock()
    with ExitStack() as stack:
        book = stack.enter_context(notes.open("ab", buffering=0))
        store = open_store(url, clock)
        stack.callback(store.close)
        for number in count(life.number * 200):
            clock.now = NOON + timedelta(seconds=number)
            order = _next(rng, store, number)
            book.write(f"{order.model_dump_json()}\n".encode())
            answer = carry_out(order, store)
            fate.come()
            book.write(f"{answer.model_dump_json()}\n".encode())
            says.send(life.number)


def noted(notes: Path) -> Iterator[tuple[Order, Answer | None]]:
    """What a worker has noted: each step, and its answer if it got one."""
    lines = notes.read_text().split("\n")[:-1] if notes.exists() else []
    for n in range(0, len(lines), 2):
        answer = Answer.model_validate_json(lines[n + 1]) if n + 1 < len(lines) else None
        yield Order.model_validate_json(lines[n]), answer


def _keep(store: Store, order: Order) -> dict[str, Any]:
    store.keep(facts(order.turn), Who(order.who))
    return {}


def _draft(store: Store, order: Order) -> dict[str, Any]:
    return {"made": store.draft(RING, made(order), Who(order.who))}


def _edit(store: Store, order: Order) -> dict[str, Any]:
    assert order.edit
    return {"done": store.edit(order.roster, order.edit, Who(order.who))}


def _undo(store: Store, order: Order) -> dict[str, Any]:
    turn = store.undo if order.do == "undo" else store.redo
    return {"done": turn(order.roster, Who(order.who), order.who, order.number)}


def _become(store: Store, order: Order) -> dict[str, Any]:
    store.become(order.roster, order.state, Who(order.who))
    return {}


def _publish(store: Store, order: Order) -> dict[str, Any]:
    asked = Publishing(case=case(order.week), told=("aino",))
    return {"publication": store.publish(order.roster, asked, Who(order.who))}


def _take(store: Store, order: Order) -> dict[str, Any]:
    assert order.took
    store.take(order.roster, order.took, Who(order.who))
    return {}


STEPS: Mapping[What, Callable[[Store, Order], dict[str, Any]]] = {
    "keep": _keep,
    "draft": _draft,
    "edit": _edit,
    "undo": _undo,
    "redo": _undo,
    "become": _become,
    "publish": _publish,
    "take": _take,
}


def _next(rng: Random, store: Store, number: int) -> Order:
    """A step that the store may well allow."""
    lines = store.rosters(RING) if store.rings() else None
    do: What = rng.choices([*OFTEN], [*OFTEN.values()])[0]
    who, turn = rng.choice(COORDINATORS), rng.randrange(9)
    if lines is None or do == "keep":
        return Order(number=number, do="keep", who=who, turn=turn)
    line = _of(rng, do, lines)
    if line is None:
        week = rng.randrange(WEEKS)
        return Order(number=number, do="draft", who=who, week=week, turn=turn)
    week = (line.first - FIRST).days // 7
    order = Order(number=number, do=do, who=who, roster=line.id, week=week)
    if do == "edit":
        asked = _change(rng, store.roster(line.id), order)
        return order.model_copy(update={"edit": asked})
    if do == "take":
        person = rng.choice([p.id for p in case(0).people])
        took = took_over(store.roster(line.id), person, rng.randrange(2))
        return order.model_copy(update={"took": took})
    state = "proposed" if line.state == "draft" else "draft"
    return order.model_copy(update={"state": state})


def _of(rng: Random, do: What, lines: tuple[Line, ...]) -> Line | None:
    """A roster of which this can be asked."""
    first_week = [line for line in lines if line.first == FIRST]
    suiting = {
        "draft": [],
        "edit": [line for line in lines if line.state in ("draft", "proposed", *CHANGEABLE)],
        "take": [line for line in first_week if line.state in IN_FORCE],
    }
    unpublished = [line for line in lines if line.state in ("draft", "proposed")]
    found = suiting.get(do, unpublished)
    return rng.choice(found) if found else None


def _change(rng: Random, roster: Roster, order: Order) -> Edit:
    kind: Kind = rng.choice([*EDITS])
    cells = between(roster.marks, _moved(rng, kind, roster))
    head = {"cells": cells, "client": order.who, "number": order.number, "seen": roster.revision}
    if roster.state in CHANGEABLE:
        return Edit(kind="change", grounds=Grounds(reason="sairastui"), **head)
    return Edit(kind=kind, **head)


def _moved(rng: Random, kind: Kind, roster: Roster) -> dict[Seat, Mark]:
    """The seats after some of those that have not begun were given to others."""
    later = [d for d in roster.duties if d.start.date() > NOON.date()]
    picked = {d.id for d in rng.sample(later, EDITS[kind])}
    kept = {s: m for s, m in roster.marks.items() if s.duty not in picked}
    if kind == "clear":
        return kept
    people = [p.id for p in case(0).people]
    mark: Mark = "pinned" if kind == "pin" else "scheduled"
    return {**kept, **{Seat(rng.choice(people), id_): mark for id_ in sorted(picked)}}


def took_over(roster: Roster, person: str = "", nth: int = 0) -> Took:
    """Somebody takes over in the middle of a duty that has begun."""
    duty = sorted((d for d in roster.duties if d.start < NOON), key=lambda d: d.start)[nth]
    return Took(
        duty=duty.id,
        person=person or case(0).people[-1].id,
        instead=next((s.person for s in sorted(roster.marks) if s.duty == duty.id), ""),
        start=_half(duty),
        end=duty.end,
        grounds=Grounds(reason="yön vaihto"),
    )


def _half(duty: Duty) -> datetime:
    return duty.start + (duty.end - duty.start) / 2


def _days(asked: Case) -> tuple[date, date]:
    first, last = asked.period.first, asked.period.last
    assert first
    assert last
    return first, last
