"""The store as the commands use it: which one, who acts, what it knows of a ring."""

import argparse
import contextlib
import getpass
import os
from collections.abc import Iterator
from datetime import date

from roster.domain.errors import BadInput, Fault, StoreFailed
from roster.domain.people import Facts
from roster.domain.words import says
from roster.storage import Shelf, Store, Who, is_there, open_store


@contextlib.contextmanager
def store_of(arguments: argparse.Namespace) -> Iterator[Store]:
    """The store that is asked for, made where there is none yet. Raises StoreFailed."""
    store = open_store(arguments.database)
    try:
        yield store
    finally:
        store.close()


@contextlib.contextmanager
def existing_store(arguments: argparse.Namespace) -> Iterator[Store]:
    """The store that is asked for, which has to be there. Raises StoreFailed."""
    if not is_there(arguments.database):
        raise StoreFailed(says("There is no store yet. Import a ring first."))
    with store_of(arguments) as store:
        yield store


def who_of() -> Who:
    """Who acts on the command line: the system's user, whom nobody has verified."""
    try:
        return Who(getpass.getuser())
    except (KeyError, OSError):  # a container may run under a number without a name
        return Who(str(os.getuid()))


def known(arguments: argparse.Namespace, before: date) -> Facts:
    """What the store knows of the ring that is asked for. Raises BadInput where it has none."""
    with store_of(arguments) as store:
        facts = store.known(arguments.ring, before)
    if facts is None:
        raise no_ring(arguments)
    return facts


def kept(arguments: argparse.Namespace, ring: str) -> tuple[Facts | None, int]:
    """A ring's own facts in the store and their number, 0: none. No store is made for it."""
    numbers = {shelf.id: shelf.facts for shelf in rings(arguments)}
    if ring not in numbers:
        return None, 0
    with store_of(arguments) as store:
        return store.facts(ring), numbers[ring]


def no_ring(arguments: argparse.Namespace) -> BadInput:
    """The fault of a ring that the store does not have."""
    message = says("There is no ring {ring} in the store.", ring=arguments.ring)
    if known := [shelf.id for shelf in rings(arguments)]:
        message = says(
            "There is no ring {ring} in the store. Use one of: {allowed}.",
            ring=arguments.ring,
            allowed=", ".join(known),
        )
    return BadInput([Fault(file="RING", says=message)])


def rings(arguments: argparse.Namespace) -> tuple[Shelf, ...]:
    """The rings of the store. No store is made for it."""
    if not is_there(arguments.database):
        return ()
    with store_of(arguments) as store:
        return store.rings()
