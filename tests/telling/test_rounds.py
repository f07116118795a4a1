"""While the app runs, letters go out and lists are written by themselves."""

import threading
from pathlib import Path

from roster.serving import write_now
from roster.storage import Store
from roster.telling import Sender
from roster.telling.rounds import Rounds
from tests.storage.people import RING, RITVA, Clock, example, opened, published
from tests.telling.postbox import postbox


def test_a_publication_is_mailed_and_its_list_written_without_anybody_asking(
    tmp_path: Path,
) -> None:
    written = threading.Event()
    with opened(f"sqlite:///{tmp_path}/dutyring.db", Clock()) as store, postbox() as box:
        store.keep(example(), RITVA)
        people = {s.person for s in store.roster(published(store)).marks}

        def lists(ring: str) -> None:
            posted = store.posted(ring)
            assert posted
            write_now(posted, store.now(), tmp_path / "lists")

        sender = Sender(store, box.smtp, str, lambda _: [])
        rounds = Rounds(lambda: store, lists, lambda _: sender)
        box.full = (len(people) + 1, written)  # the ring's partners get the list
        rounds.start()
        assert written.wait(60)
        rounds.stop()
        assert not rounds.is_alive()
        assert len(box.mails) == len(people) + 1
    assert (tmp_path / "lists" / f"{RING}-fi.html").exists()


def test_a_store_that_fails_does_not_end_the_rounds() -> None:
    twice = threading.Semaphore(0)

    def failing() -> Store:
        twice.release()
        raise OSError("no disk")

    rounds = Rounds(failing, str, lambda _: None, every=0.01)
    rounds.start()
    assert twice.acquire(timeout=60)
    assert twice.acquire(timeout=60)
    rounds.stop()
    assert not rounds.is_alive()
