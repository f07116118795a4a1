"""Public rostering instances, read into the cases and rules that a duty ring is planned by.

Each module knows one format: whether a text is in it, and how to read one.
"""

from pathlib import Path
from typing import Protocol

from tests.bench.instances import on_call, roster_sickness, shift_scheduling
from tests.bench.instances.instance import Instance, Unreadable


class Format(Protocol):
    """A module that knows one format."""

    def recognises(self, text: str) -> bool:
        """Whether the text is written in it."""

    def read(self, name: str, text: str) -> Instance:
        """Read an instance of it."""


FORMATS: tuple[Format, ...] = (shift_scheduling, on_call, roster_sickness)

__all__ = ["Instance", "Unreadable", "read"]


def read(file: Path) -> Instance:
    """Read an instance in the format that its text is written in.

    Raises Unreadable, with a sentence, where it is in none of them or breaks its own.
    """
    try:
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise Unreadable(f"{file}: {error}") from error
    for form in FORMATS:
        if form.recognises(text):
            try:
                return form.read(file.stem, text)
            except (ValueError, LookupError) as error:
                raise Unreadable(f"{file}: {error}") from error
    raise Unreadable(f"{file}: no known format of rostering instances")
