"""A sender that is killed at any point loses no letter, and tells nobody twice but as it must."""

import signal
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import product
from multiprocessing import get_context
from random import Random

import pytest

from roster.calendar.duties import duties
from roster.domain.letters import Letter
from roster.storage import Store
from tests.storage.people import FIRST, LAST, RING, RITVA, Clock, example, opened
from tests.telling.dying import POINTS, TWICE, UNKNOWN, Life, work
from tests.telling.postbox import Postbox, postbox

PROCESSES = get_context("forkserver")
PROCESSES.set_forkserver_preload(["tests.storage.warm"])
LETTERS = 2  # that each life finds anew
FEW = ("claim done", "connected", "half sent", "accepted", "settle committing", "settle done")


@pytest.fixture
def store(database_url: str, clock: Clock) -> Iterator[Store]:
    with opened(database_url, clock) as found:
        found.keep(example(), RITVA)
        yield found


@pytest.fixture
def box() -> Iterator[Postbox]:
    with postbox() as found:
        yield found


def test_a_killed_sender_loses_no_letter(
    store: Store, clock: Clock, box: Postbox, database_url: str
) -> None:
    killed_at(FEW, 1, (store, clock, box), database_url)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(10))
def test_a_sender_killed_everywhere_loses_no_letter(
    store: Store, clock: Clock, box: Postbox, database_url: str, seed: int
) -> None:
    lives = [*product(POINTS, range(1, LETTERS + 1))]
    Random(seed).shuffle(lives)
    for point, nth in lives:
        killed_at([point], nth, (store, clock, box), database_url)


def killed_at(
    points: Sequence[str], nth: int, house: tuple[Store, Clock, Postbox], url: str
) -> None:
    """Kill a sender at each point, then let one live: who has got what is as it must be."""
    store, clock, box = house
    box.mails.clear()
    expected: Counter[str] = Counter()
    for number, point in enumerate(points):
        letters = write(store, f"{clock.now:%Y%m%d}/{number}")
        expected.update(letters)
        before = copies(box)
        assert live(url, box, Life(point, nth, clock.now)) == -signal.SIGKILL
        again = waiting(store) & {*(copies(box) - before)}
        assert len(again) <= 1
        assert bool(again) == (point in TWICE) or point == UNKNOWN
        expected.update(again if point != UNKNOWN else ())
        clock.now += timedelta(days=1)
    assert live(url, box, Life("", 0, clock.now)) == 0
    got = copies(box)
    assert not expected - got
    assert (got - expected).total() <= points.count(UNKNOWN)
    assert {x.state for x in store.post.of_ring(RING)} == {"sent"}
    clock.now += timedelta(days=1)


def live(url: str, box: Postbox, life: Life) -> int | None:
    process = PROCESSES.Process(target=work, args=(url, box.smtp, life), daemon=True)
    process.start()
    process.join(60)
    code = process.exitcode
    process.close()
    return code


def write(store: Store, key: str) -> list[str]:
    """Letters to two people, each of which asks for an answer; their Message-IDs."""
    duty = duties(example().ring, FIRST, LAST)[0].model_dump(mode="json")
    body = {"lost": [], "own": [duty], "who": "Ritva", "agreed": True}
    people = [p.id for p in example().people][:LETTERS]
    letters = [
        Letter(
            ring=RING,
            key=f"{key}/{person}",
            kind="changed",
            person=person,
            body=body,
            due_at=store.now(),
            ack=True,
        )
        for person in people
    ]
    store.post.add(letters)
    keys = {x.key for x in letters}
    return [x.message_id for x in store.post.of_ring(RING) if x.key in keys]


def waiting(store: Store) -> set[str]:
    """What the store does not know to be sent, when all that was begun has ended."""
    with store.writing(RITVA):
        pass  # PostgreSQL may still be ending what the killed process began
    return {x.message_id for x in store.post.of_ring(RING) if x.state == "waiting"}


def copies(box: Postbox) -> Counter[str]:
    return Counter(str(m["Message-ID"]) for m in box.mails)
