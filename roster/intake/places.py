"""Where something stands in what a person gave us, and everything that is wrong there."""

from collections.abc import Mapping
from typing import NamedTuple

from roster.domain.errors import BadInput, Fault
from roster.domain.words import Message


class Place(NamedTuple):
    """A file, its sheet, the row as the person sees it (the first is 1) and the column."""

    file: str
    sheet: str = ""
    row: int | None = None
    column: str = ""

    def at(self, column: str) -> "Place":
        return self._replace(column=column)

    def in_row(self, row: int) -> "Place":
        return self._replace(row=row)


class Wrong(ValueError):
    """A text that is not what it should be; whoever knows its place makes a fault of it."""

    def __init__(self, message: Message) -> None:
        super().__init__(message.id)
        self.message = message


class Faults:
    """Everything wrong so far: nothing stops at the first."""

    def __init__(self) -> None:
        self.found: list[Fault] = []
        self._headings: dict[tuple[str, str], Mapping[str, str]] = {}

    def add(self, place: Place, message: Message) -> None:
        self.found.append(Fault(says=message, **place.at(self.heading(place))._asdict()))

    def headed(self, place: Place, headings: Mapping[str, str]) -> None:
        """Learn how the columns of a file or sheet are headed there, by their machine names."""
        self._headings[place.file, place.sheet] = headings

    def heading(self, place: Place) -> str:
        """The column as the person sees it."""
        return self._headings.get((place.file, place.sheet), {}).get(place.column, place.column)

    def stop_if_any(self) -> None:
        """Raise all of them, in the order of the files and then of their rows."""
        if not self.found:
            return
        order: dict[tuple[str, str], int] = {}
        for f in self.found:
            order.setdefault((f.file, f.sheet), len(order))
        raise BadInput(sorted(self.found, key=lambda f: (order[f.file, f.sheet], f.row or 0)))
