"""Many who ask at the same time are answered by one question to the store."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Executor
from itertools import islice
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
        self._waiting: dict[str, asyncio.Future[Answer | None]] = {}
        self._work: asyncio.Task[None] | None = None

    async def find(self, name: str) -> Answer | None:
        """What is known of a name now; None where nothing is. Raises what the question raises."""
        loop = asyncio.get_running_loop()
        future = self._waiting.get(name)
        if future is None:
            future = self._waiting[name] = loop.create_future()
        if self._work is None or self._work.done():
            self._work = loop.create_task(self._answer())
        return await asyncio.shield(future)  # one who leaves does not take the others' answer

    async def _answer(self) -> None:
        loop = asyncio.get_running_loop()
        while self._waiting:
            batch = {n: self._waiting.pop(n) for n in [*islice(self._waiting, MOST)]}
            try:
                known = await loop.run_in_executor(self._threads, self._ask, [*batch])
            except Exception as error:  # noqa: BLE001  told to each who asked
                for future in batch.values():
                    future.set_exception(error)
                    future.exception()  # nobody may be left to hear it
            else:
                for name, future in batch.items():
                    future.set_result(known.get(name))
