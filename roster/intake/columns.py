"""What a column and a table are; `tables` and `ring_sheets` list them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from roster.intake.scope import Scope

Kind = Literal["text", "date", "number", "code"]


@dataclass(frozen=True)
class Column:
    """A column: its machine name, its heading and explanation, and what a cell of it means.

    `choices`: the words that a cell may hold; `lists`: the sheet whose ids it may hold.
    """

    name: str
    heading: str
    explains: str
    parse: Callable[[str, Scope], Any] | None = None
    required: bool = False
    kind: Kind = "text"
    choices: tuple[str, ...] = ()
    lists: str = ""


@dataclass(frozen=True)
class Table:
    """A table: its machine name, its title on a sheet, its columns in canonical order."""

    name: str
    title: str
    columns: tuple[Column, ...]

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(c.name for c in self.columns)

    @property
    def required(self) -> tuple[str, ...]:
        return tuple(c.name for c in self.columns if c.required)


def of(parse: Callable[[str], Any]) -> Callable[[str, Scope], Any]:
    """A cell that means the same in every ring."""
    return lambda text, _: parse(text)
