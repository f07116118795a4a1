"""The desk that others look at: calendars, now boards and lists, over HTTP and as files."""

from roster.serving.app import Beside, Serving, alone
from roster.serving.lists import list_files, write_now
from roster.serving.place import Addresses, Place, addresses, place_of

__all__ = [
    "Addresses",
    "Beside",
    "Place",
    "Serving",
    "addresses",
    "alone",
    "list_files",
    "place_of",
    "write_now",
]
