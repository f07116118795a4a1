"""Everything the house says, it says in every language, with the same facts in the same places."""

import re
from functools import cache
from pathlib import Path
from string import Formatter

import pytest
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

from roster import i18n

ROOT = Path(__file__).resolve().parent.parent
FORMATS = i18n._FORMATS.keys()


@cache
def gathered() -> tuple[tuple[str, ...], ...]:
    """Every text in the source, a plural as its two forms, by the words `make messages` gathers."""
    script = (ROOT / "scripts" / "messages").read_text(encoding="utf-8")
    words = dict(re.findall(r"-k (\w+)(:[\d,]+)?", script))
    keywords = {w: tuple(map(int, n[1:].split(","))) if n else None for w, n in words.items()}
    found = {
        (message,) if isinstance(message, str) else message
        for folder in ("roster", "solver")
        for _, _, message, _, _ in extract_from_dir(ROOT / folder, keywords=keywords)
    }
    return tuple(sorted(found))


@cache
def catalogue(language: str) -> Catalog:
    with (i18n.LOCALE / language / "LC_MESSAGES" / "dutyring.po").open("rb") as file:
        return read_po(file, locale=language)


def told(language: str, text: tuple[str, ...]) -> tuple[str, ...]:
    """The translations of a text, all of its forms; none where it is missing or fuzzy."""
    entry = catalogue(language).get(text[0])
    if entry is None or entry.fuzzy:
        return ()
    forms = (entry.string,) if isinstance(entry.string, str) else tuple(entry.string or ())
    return forms if len(forms) == len(text) and all(forms) else ()


def places(text: str) -> set[tuple[str, str]]:
    return {(name, spec or "") for _, name, spec, _ in Formatter().parse(text) if name is not None}


def test_the_source_is_read() -> None:
    assert ("Christmas",) in gathered()


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_everything_is_translated(language: str) -> None:
    missing = [text[0] for text in gathered() if not told(language, text)]
    assert missing == [], "run `make messages` and translate"


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_a_translation_keeps_the_facts_and_their_formats(language: str) -> None:
    changed = [
        (source, form)
        for text in gathered()
        for source, form in zip(text, told(language, text), strict=False)
        if places(source) != places(form)
    ]
    assert changed == []


def test_every_place_has_a_format_that_is_told() -> None:
    unknown = [
        (text, spec)
        for forms in gathered()
        for text in forms
        for _, spec in places(text)
        if spec not in FORMATS
    ]
    assert unknown == []
