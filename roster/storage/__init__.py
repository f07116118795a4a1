"""The store: rings, rosters and what became of them, in SQLite or PostgreSQL."""

from roster.storage.audit import Personal, Torn, Who
from roster.storage.engine import is_there, url_of
from roster.storage.moving import back_up, restore
from roster.storage.store import Shelf, Store, open_store

__all__ = [
    "Personal",
    "Shelf",
    "Store",
    "Torn",
    "Who",
    "back_up",
    "is_there",
    "open_store",
    "restore",
    "url_of",
]
