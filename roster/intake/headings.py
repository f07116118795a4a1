"""The words of sheets and headings in three languages, to write them and to know them again."""

from collections.abc import Iterable
from functools import cache

from roster.domain.words import LANGUAGES
from roster.i18n import Speaker
from roster.intake.columns import Column, Table


@cache
def spoken(msgid: str) -> frozenset[str]:
    """A text in every language of the house, in small letters."""
    return frozenset(Speaker(language).text(msgid).casefold() for language in LANGUAGES)


@cache
def _columns(table: Table) -> dict[str, str]:
    found = {word: c.name for c in reversed(table.columns) for word in spoken(c.heading)}
    return found | {name: name for name in table.names}


def column(table: Table, heading: str) -> str | None:
    """The machine name of a column by its heading in any language, or by itself."""
    return _columns(table).get(heading.casefold())


def called(table: Table, heading: Iterable[str]) -> dict[str, str]:
    """Column → its name in the words of this heading: a language's, or the machine names."""
    there = {text.casefold() for text in heading}
    speakers = [Speaker(language) for language in LANGUAGES]
    ways = [dict(zip(table.names, table.names, strict=True))]
    ways += [{c.name: s.text(c.heading) for c in table.columns} for s in speakers]
    return max(ways, key=lambda way: sum(word.casefold() in there for word in way.values()))


def is_explanation(columns: Iterable[Column], cells: Iterable[str]) -> bool:
    """Whether a row holds the explanations that the template puts below its headings."""
    known = {word for c in columns for word in spoken(c.explains)}
    return any(cell.casefold() in known for cell in cells)


def table(title: str, tables: Iterable[Table]) -> Table | None:
    """The table that a sheet holds, by its title in any language or its machine name."""
    word = title.strip().casefold()
    return next((t for t in tables if word == t.name or word in spoken(t.title)), None)
