"""One cell's text into one value, as people write it; a text that is not one raises Wrong."""

import re
import unicodedata
from collections.abc import Callable, Iterable
from decimal import Decimal
from difflib import get_close_matches
from zoneinfo import ZoneInfo

from roster.domain.words import says
from roster.intake.places import Wrong

_NUMBER = re.compile(r"[-+]?\d+(?:[.,]\d+)?")
_EMAIL = re.compile(r"[^@\s,;]+@[^@\s,;]+")
_WEB = re.compile(r"https?://[^\s/?#@]+([/?#]\S*)?")

_YES = frozenset(["yes", "y", "true", "1", "x", "kyllä", "k", "tosi", "ja", "j", "sant"])
_NO = frozenset(["no", "n", "false", "0", "ei", "e", "epätosi", "nej", "falskt"])


def clean(text: str) -> str:
    """Text without outer blanks and with composed letters: a Mac writes ä as two."""
    if text.isascii():
        return text.strip()
    return unicodedata.normalize("NFC", text).strip().strip("\ufeff")


def nearest(word: str, known: Iterable[str]) -> str:
    """The known word that a mistyped one most likely meant, or an empty text."""
    folded = {k.casefold(): k for k in known}
    close = get_close_matches(word.casefold(), folded, n=1, cutoff=0.6)
    return folded[close[0]] if close else ""


def text(of: str) -> str:
    return of


def decimal(of: str) -> Decimal:
    """A number with a decimal point or a comma; blanks may part its thousands."""
    bare = re.sub(r"[\s\u00a0\u202f]", "", of).replace("\u2212", "-")
    if not _NUMBER.fullmatch(bare):
        raise Wrong(says("{text} is not a number. Write it as 0.8 or 0,8.", text=of))
    return Decimal(bare.replace(",", "."))


def thousandths(of: str, most: int = 1_000_000) -> int:
    """A number with at most three decimals, in thousandths; absurd ones are refused."""
    value = decimal(of) * 1000
    if value != value.to_integral_value():
        raise Wrong(says("{text} has more than three decimals. Round it.", text=of))
    if abs(value) > most * 1000:
        raise Wrong(says("{text} is too large: at most {most:n} makes sense.", text=of, most=most))
    return int(value)


def weight(of: str) -> int:
    value = thousandths(of, 1000)
    if value < 0:
        raise Wrong(says("{text} is below zero. A weight is 0 or more.", text=of))
    return value


def share(of: str) -> int:
    """An employment share above 0 and at most 1, or per cent with its sign, in thousandths."""
    part = of.removesuffix("%").strip()
    value = decimal(part) * (10 if of.endswith("%") else 1000)
    if not 0 < value <= 1000 or value != value.to_integral_value():
        raise Wrong(
            says("{text} is not a share. Write a number above 0 and at most 1, or 80 %.", text=of)
        )
    return int(value)


def whole(low: int, high: int) -> Callable[[str], int]:
    """A whole number from low to high."""

    def read(of: str) -> int:
        value = decimal(of)
        if value != value.to_integral_value() or not low <= value <= high:
            raise Wrong(
                says(
                    "{text} should be a whole number from {low:n} to {high:n}.",
                    text=of,
                    low=low,
                    high=high,
                )
            )
        return int(value)

    return read


def number(low: float, high: float) -> Callable[[str], float]:
    """A number from low to high."""

    def read(of: str) -> float:
        value = float(decimal(of))
        if not low <= value <= high:
            raise Wrong(
                says(
                    "{text} should be a number from {low:n} to {high:n}.",
                    text=of,
                    low=low,
                    high=high,
                )
            )
        return value

    return read


def choice(*allowed: str) -> Callable[[str], str]:
    """One of the words allowed, in small or capital letters."""

    def read(of: str) -> str:
        word = of.casefold()
        if word not in allowed:
            raise Wrong(
                says(
                    "{text} is not known here. Use one of: {allowed}.",
                    text=of,
                    allowed=", ".join(allowed),
                )
            )
        return word

    return read


def flag(of: str) -> bool:
    """Yes or no in three languages, and as Excel writes them."""
    word = of.casefold()
    if word not in _YES | _NO:
        raise Wrong(says("{text} is neither yes nor no. Write yes or no.", text=of))
    return word in _YES


def email(of: str) -> str:
    if not _EMAIL.fullmatch(of):
        raise Wrong(says("{text} is not an e-mail address. Write it as aino@example.org.", text=of))
    return of


def web(of: str) -> str:
    if not _WEB.fullmatch(of):
        message = says("{text} is not a web address. Write it as https://example.org.", text=of)
        raise Wrong(message)
    return of


def zone(of: str) -> str:
    try:
        ZoneInfo(of)
    except (LookupError, ValueError, OSError):
        raise Wrong(
            says("There is no time zone {text}. Write it as Europe/Helsinki.", text=of)
        ) from None
    return of


def spoken(of: str) -> str:
    """A language that a person speaks, by its code of two letters."""
    if not re.fullmatch(r"[a-z]{2}", of.casefold()):
        raise Wrong(
            says("{text} is not a language. Use codes of two letters such as fi, sv, en.", text=of)
        )
    return of.casefold()


def matching(pattern: str) -> Callable[[str], str]:
    """A short machine name."""

    def read(of: str) -> str:
        if not re.fullmatch(pattern, of):
            raise Wrong(
                says(
                    "{text} cannot be an id. Use small letters a–z, digits, - and _, a letter "
                    "first.",
                    text=of,
                )
            )
        return of

    return read


def code(of: str) -> str:
    """A municipality's official code; zeros that a spreadsheet dropped are put back."""
    if not re.fullmatch(r"[0-9]{1,3}", of):
        raise Wrong(says("{text} is not a municipality's code. It has three digits: 061.", text=of))
    return of.zfill(3)


def one_word(of: str) -> str:
    if len(of.split()) != 1 or "@" in of:
        raise Wrong(says("{text} should be one word, without blanks and without @.", text=of))
    return of
