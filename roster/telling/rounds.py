"""Going the round while the app runs: lists for when it is down, letters that are due."""

import logging
import threading
from collections.abc import Callable

from roster.storage import Store
from roster.telling.coming import write_coming
from roster.telling.sending import Sender

EVERY = 20.0  # seconds between rounds
LOG = logging.getLogger("dutyring")


class Rounds(threading.Thread):
    """Goes its round until stopped; what fails is tried again the next time."""

    def __init__(
        self,
        store: Callable[[], Store],
        write_lists: Callable[[str], object],
        sender: Callable[[Store], Sender | None],
        every: float = EVERY,
    ) -> None:
        super().__init__(name="rounds", daemon=True)
        self._open, self._write_lists, self._sender = store, write_lists, sender
        self._every, self._ending, self._written = (
            every,
            threading.Event(),
            dict[str, tuple[int, int]](),
        )

    def stop(self) -> None:
        """End after the letter in hand."""
        self._ending.set()
        if self.is_alive():
            self.join(timeout=60)

    def run(self) -> None:
        while not self._ending.is_set():
            try:
                self.go()
            except Exception as error:  # noqa: BLE001  one bad letter must not end the rounds
                LOG.warning("the round failed: %s", type(error).__name__)
            self._ending.wait(self._every)

    def go(self) -> None:
        """One round."""
        store = self._open()
        for ring in store.rings():
            if self._written.get(ring.id) != (ring.facts, ring.news):
                self._write_lists(ring.id)
                self._written[ring.id] = (ring.facts, ring.news)
        write_coming(store)
        sender = self._sender(store)
        if sender:
            sender.send_due()
