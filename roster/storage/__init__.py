"""The store: rings, rosters and what became of them, in SQLite or PostgreSQL."""

from roster.storage.audit import Personal, Torn, Who
from roster.storage.engine import is_there, url_of
from roster.storage.store import Shelf, Store, open_store

__all__ = ["Personal", "Shelf", "Store", "Torn", "Who", "is_there", "open_store", "url_of"]
