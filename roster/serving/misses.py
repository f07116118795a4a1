"""A limit on asking for what is not there, for each address of its own."""

import time
from collections.abc import Callable
from ipaddress import IPv6Address, ip_address

MOST = 30  # misses
WITHIN = 60.0  # seconds
REMEMBERED = 10_000  # addresses


class Misses:
    """Counts misses by address. What is there is always served: a proxy is many people.

    Each of several workers counts its own, so each allows its part.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic, workers: int = 1) -> None:
        self._clock, self._most = clock, max(1, MOST // workers)
        self._counts: dict[str, tuple[float, int]] = {}

    def too_many(self, client: str) -> bool:
        """Count a miss; whether the address has had too many of late."""
        now, name = self._clock(), _whose(client)
        begun, count = self._counts.pop(name, (now, 0))
        if now - begun > WITHIN:
            begun, count = now, 0
        self._counts[name] = (begun, count + 1)
        if len(self._counts) > REMEMBERED:
            del self._counts[next(iter(self._counts))]
        return count >= self._most


def _whose(client: str) -> str:
    """An address; of IPv6 the network, since one household has all of its addresses."""
    try:
        address = ip_address(client)
    except ValueError:
        return client
    if isinstance(address, IPv6Address):
        return address.exploded[:19]
    return client
