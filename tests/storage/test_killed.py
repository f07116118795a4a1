"""A store whose processes are killed, at any moment and again and again, loses nothing."""

import signal
from multiprocessing import get_context
from pathlib import Path
from random import Random

import pytest

from tests.storage.people import RITVA, opened
from tests.storage.told import Told, check, settle
from tests.storage.working import Life, noted, work

PROCESSES = get_context("forkserver")
PROCESSES.set_forkserver_preload(["tests.storage.warm"])


def test_a_killed_store_holds_what_it_acknowledged(database_url: str, tmp_path: Path) -> None:
    told = lived(database_url, tmp_path, seed=4, lives=12)
    assert told.steps > 6


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(100, 125))
def test_a_store_killed_over_and_over_holds_what_it_acknowledged(
    database_url: str, tmp_path: Path, seed: int
) -> None:
    told = lived(database_url, tmp_path, seed, lives=40)
    assert told.steps > 40


def lived(url: str, notes: Path, seed: int, lives: int) -> Told:
    """One store, many lives: each is killed, and then the store is held against the notes."""
    rng, told = Random(seed), Told()
    for number in range(lives):
        of_its_own = rng.random() < 0.6
        life = Life(seed=seed, number=number, die_at=rng.randint(1, 400) if of_its_own else 0)
        file = notes / f"life-{number}"
        killed(url, file, life, rng)
        hold(told, url, file)
    return told


def killed(url: str, notes: Path, life: Life, rng: Random) -> None:
    """Let a process work, and kill it within some step if it does not die by itself."""
    heard, says = PROCESSES.Pipe(duplex=False)
    process = PROCESSES.Process(target=work, args=(url, notes, life, says), daemon=True)
    process.start()
    says.close()
    if not life.die_at:
        for _ in range(rng.randint(1, 6)):
            heard.recv()
        process.join(rng.uniform(0, 0.1))
        process.kill()
    process.join(60)
    assert process.exitcode == -signal.SIGKILL
    process.close()


def hold(told: Told, url: str, notes: Path) -> None:
    with opened(url) as store:
        with store.writing(RITVA):
            pass  # PostgreSQL may still be ending what the killed process began
        for order, answer in noted(notes):
            if answer:
                told.add(order, answer)
            else:
                settle(told, order, store)
        check(told, store)
