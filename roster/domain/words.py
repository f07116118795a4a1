"""What every other word is made of: frozen records, names in three languages, sentences as data."""

from collections.abc import Iterable, Mapping
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

Language = Literal["fi", "sv", "en"]
LANGUAGES: tuple[Language, ...] = ("fi", "sv", "en")


class Word(BaseModel):
    """A frozen record that refuses fields it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Name(Word):
    """A name as it is written in each language; an empty one falls back to Finnish."""

    fi: str = Field(min_length=1)
    sv: str = ""
    en: str = ""

    def in_(self, language: Language) -> str:
        return {"fi": self.fi, "sv": self.sv, "en": self.en}[language] or self.fi

    def all(self) -> frozenset[str]:
        return frozenset({self.fi, self.sv, self.en} - {""})


class Message(Word):
    """A sentence before it has a language: the English text with named places, and its facts.

    A place says by its format what its value is, so that values stay plain JSON:
    `{x}` text, `{x:person}` a person's id, `{x:tier}` a tier's id, `{x:member}` a member's code,
    `{x:class}` a class, `{x:holiday}` a named holiday such as "christmas-2026",
    `{x:day}` an ISO date, `{x:at}` an ISO instant (told as local weekday, date and time),
    `{x:h}` hours, `{x:n}` a number, `{x:pts}` points in thousandths, `{x:rule}` a rule's kind,
    `{x:people}` a list of persons' ids, `{x:quals}` a list of qualifications' ids,
    `{x:words}` a word that is itself a message id.
    """

    id: str
    values: Mapping[str, Any] = Field(default_factory=dict)


def says(id: str, /, **values: Any) -> Message:  # noqa: A002
    """Make a message; the catalogue is gathered from the calls of this function."""
    return Message(id=id, values=values)


def N_(id: str, /) -> str:  # noqa: A002, N802
    """Mark a text for the catalogue where it is named, not where it is spoken."""
    return id


def in_order(items: Iterable[str]) -> tuple[str, ...]:
    """Sort ids, so that nothing depends on the order of a set."""
    return tuple(sorted(items))
