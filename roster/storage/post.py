"""The store's post: letters that wait, were sent or refused, and who has answered."""

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from datetime import datetime

import sqlalchemy as sa

from roster.domain.letters import Letter, LetterState, Posted
from roster.storage import letters
from roster.storage.audit import Who
from roster.storage.writing import Writing

Opening = Callable[[Who], AbstractContextManager[Writing]]
Looking = Callable[[], AbstractContextManager[sa.Connection]]


SENDER = Who("dutyring", verified=True)


class Post:
    """Each method is one transaction, as in the store."""

    def __init__(self, writing: Opening, reading: Looking) -> None:
        self._writing, self._reading = writing, reading

    def add(self, written: Iterable[Letter]) -> None:
        """Add letters; what has been told before is not told again."""
        with self._writing(SENDER) as work:
            letters.add(work, written)

    def claim(self, now: datetime) -> Posted | None:
        """The next letter to send; nobody else gets it until its pause is over."""
        with self._writing(SENDER) as work:
            return letters.claim(work.connection, now)

    def settle(self, letter: int, state: LetterState, now: datetime, said: str = "") -> None:
        """Note that a letter was accepted or refused."""
        with self._writing(SENDER) as work:
            letters.settle(work.connection, letter, state, now, said)

    def token(self, letter: int) -> str:
        """A new token by which the reader answers that a letter was seen."""
        with self._writing(SENDER) as work:
            return letters.token(work.connection, letter)

    def asked(self, answer: str) -> Posted | None:
        """The letter that a token answers."""
        with self._reading() as connection:
            return letters.asked(connection, answer)

    def acknowledge(self, answer: str, now: datetime) -> bool:
        """Note that a letter was seen; whether there is such a letter."""
        with self._writing(SENDER) as work:
            return letters.acknowledge(work.connection, answer, now)

    def phoned(self, letter: int, who: Who) -> bool:
        """Note that the reader was told by phone; False: they had answered meanwhile."""
        with self._writing(who) as work:
            return letters.phoned(work, letter)

    def asking(self, ring: str) -> tuple[Posted, ...]:
        """The letters of a ring that were refused, or not answered as was asked."""
        with self._reading() as connection:
            return letters.asking(connection, ring)

    def of_ring(self, ring: str) -> tuple[Posted, ...]:
        """The letters of a ring, the newest first."""
        with self._reading() as connection:
            return letters.of_ring(connection, ring)
