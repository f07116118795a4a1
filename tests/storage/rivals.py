"""Two at one roster at once: each tries edits of what it saw, now and then one that is old."""

import time
from collections.abc import Iterator
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Barrier
from pathlib import Path
from random import Random

from roster.domain.case import Seat
from roster.domain.changes import Done, Edit, between
from roster.domain.errors import Stale
from roster.domain.words import Word
from roster.storage import Store, Who, open_store
from tests.storage.people import Clock
from tests.storage.working import case


class Try(Word):
    """An edit and what came of it; None: somebody else was there before."""

    edit: Edit
    done: Done | None


def contend(url: str, notes: Path, who: str, seconds: float, gate: Barrier) -> None:
    """Edit roster 1 for a while, and send one edit in four again."""
    rng, store = Random(who), open_store(url, Clock())
    gate.wait()
    ends, seen = time.monotonic() + seconds, store.roster(1)
    with notes.open("a") as book:
        for number in range(10**6):
            duty = rng.choice(seen.duties).id
            new = {s: m for s, m in seen.marks.items() if s.duty != duty}
            new[Seat(rng.choice(case(0).people).id, duty)] = "scheduled"
            cells = between(seen.marks, new)
            edit = Edit(kind="set", cells=cells, client=who, number=number, seen=seen.revision)
            again = rng.random() < 0.25
            done = _sent(store, edit, Who(who))
            if again:
                assert _sent(store, edit, Who(who)) == done
            book.write(f"{Try(edit=edit, done=done).model_dump_json()}\n")
            if done is None or rng.random() < 0.5:
                seen = store.roster(1)
            if time.monotonic() > ends:
                break
    store.close()


def _sent(store: Store, edit: Edit, who: Who) -> Done | None:
    try:
        return store.edit(1, edit, who)
    except Stale:
        return None


def tried(notes: Path) -> Iterator[Try]:
    for line in notes.read_text().splitlines():
        yield Try.model_validate_json(line)


def come_in(url: str, gate: Barrier, answer: Connection) -> None:
    """Open a store together with others, and tell how many rings are in it."""
    gate.wait()
    store = open_store(url)
    answer.send(len(store.rings()))
    store.close()
