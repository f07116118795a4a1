"""What follows from a record alone is found once and kept with it."""

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar


class Knows(Protocol):
    """A record that never changes and keeps what has been found in it."""

    @property
    def known(self) -> dict[Any, Any]:
        """What was found, by the function that found it and its settings."""


K = TypeVar("K", bound=Knows)
P = ParamSpec("P")
T = TypeVar("T")


def once(find: Callable[Concatenate[K, P], T]) -> Callable[Concatenate[K, P], T]:
    """Let a function look into a record once for each of its settings, and keep what it finds."""

    @wraps(find)
    def kept(record: K, /, *args: P.args, **kwargs: P.kwargs) -> T:
        key = (find, args, *kwargs.items())
        if key not in record.known:
            record.known[key] = find(record, *args, **kwargs)
        found: T = record.known[key]
        return found

    return kept
