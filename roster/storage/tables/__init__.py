"""The tables of the store."""

from roster.storage.tables.base import metadata
from roster.storage.tables.facts import (
    absence,
    agreement,
    distance,
    history,
    member,
    person,
    pin,
    ring,
    wish,
)
from roster.storage.tables.letters import letter
from roster.storage.tables.links import fetch, link
from roster.storage.tables.log import audit, secret, setting, store
from roster.storage.tables.rosters import (
    balance,
    operation,
    publication,
    published,
    roster,
    seat,
    took,
)

__all__ = [
    "absence",
    "agreement",
    "audit",
    "balance",
    "distance",
    "fetch",
    "history",
    "letter",
    "link",
    "member",
    "metadata",
    "operation",
    "person",
    "pin",
    "publication",
    "published",
    "ring",
    "roster",
    "seat",
    "secret",
    "setting",
    "store",
    "took",
    "wish",
]
