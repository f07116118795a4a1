"""Many who ask at the same time are answered by one question to the store."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Executor
from typing import Generic, TypeVar

Answer = TypeVar("Answer")
MOST = 500  # names in one question


class Together(Generic[Answer]):
    """Asks for names in batches: nobody is given an answer that is older than the question.

    `ask`: names → what is known of them; it runs in a thread, one batch at a time, and while it
    does the next batch gathers. A thousand requests a second become some ten questions.
    """

    def __init__(
        self, ask: Callable[[Sequence[str]], Mapping[str, Answer]], threads: Executor
    ) -> None:
        self._ask, self._threads = ask, threads
        self._waiting: list[tuple[str, asyncio.Future[Answer | None]]] = []
        self._work: asyncio.Task[None] | None = None

    async def find(self, name: str) -> Answer | None:
        """What is known of a name now; None where nothing is. Raises what the question raises."""
        loop = asyncio.get_running_loop()
        future: asyncio.Future[Answer | None] = loop.create_future()
        self._waiting.append((name, future))
        if self._work is None or self._work.done():
            self._work = loop.create_task(self._answer())
        return await future

    async def _answer(self) -> None:
        loop = asyncio.get_running_loop()
        while self._waiting:
            batch, self._waiting = self._waiting[:MOST], self._waiting[MOST:]
            names = [*{name for name, _ in batch}]
            failed: Exception | None = None
            known: Mapping[str, Answer] = {}
            try:
                known = await loop.run_in_executor(self._threads, self._ask, names)
            except Exception as error:  # noqa: BLE001  told to each who asked
                failed = error
            for name, future in batch:
                if future.done():  # who asked has left
                    continue
                if failed:
                    future.set_exception(failed)
                else:
                    future.set_result(known.get(name))
