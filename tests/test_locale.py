"""Everything the house says, it says in every language, with the same facts in the same places."""

import ast
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


SPEAKERS = ("speaker", "say")


@cache
def keywords() -> dict[str, tuple[int, ...] | None]:
    """The words that `make messages` gathers by."""
    script = (ROOT / "scripts" / "messages").read_text(encoding="utf-8")
    words = dict(re.findall(r"-k (\w+)(:[\d,]+)?", script))
    return {w: tuple(map(int, n[1:].split(","))) if n else None for w, n in words.items()}


@cache
def gathered() -> tuple[tuple[str, ...], ...]:
    """Every text in the source, a plural as its two forms."""
    found = {
        (message,) if isinstance(message, str) else message
        for folder in ("roster", "solver")
        for _, _, message, _, _ in extract_from_dir(ROOT / folder, keywords=keywords())
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


@cache
def said() -> tuple[tuple[str, ast.AST], ...]:
    """Every place in the source that says something: a call, or a speaker's method in passing."""
    files = (f for folder in ("roster", "solver") for f in sorted((ROOT / folder).rglob("*.py")))
    return tuple(
        (f"{file.relative_to(ROOT)}:{getattr(node, 'lineno', 0)}", node)
        for file in files
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
    )


def called(node: ast.AST) -> str:
    """The last name of what is called or named."""
    if isinstance(node, ast.Call):
        return called(node.func)
    return getattr(node, "attr", "") or getattr(node, "id", "")


def told_in_turn(node: ast.AST) -> list[object]:
    """The texts of `[speaker.text(t) for t in ("Duty", "Tier")]`, which gathering cannot see."""
    if not isinstance(node, ast.ListComp | ast.GeneratorExp | ast.SetComp):
        return []
    turn = node.generators[0]
    told_ = [c for c in ast.walk(node.elt) if isinstance(c, ast.Call) and called(c) in keywords()]
    if not isinstance(turn.iter, ast.Tuple | ast.List) or not isinstance(turn.target, ast.Name):
        return []
    if turn.target.id not in {called(a) for c in told_ for a in c.args[:1]}:
        return []
    return [e.value for e in turn.iter.elts if isinstance(e, ast.Constant)]


def test_texts_told_in_turn_are_marked_where_they_are_named() -> None:
    known = {text[0] for text in gathered()}
    unmarked = [(p, t) for p, node in said() for t in told_in_turn(node) if t not in known]
    assert unmarked == [], "write N_(…) around each"


def test_no_text_hides_inside_an_f_string_where_gathering_does_not_look() -> None:
    known = {text[0] for text in gathered()}
    hidden = [
        (place, node.args[0].value)
        for place, node in said()
        if isinstance(node, ast.Call) and called(node) in keywords() and node.args
        if isinstance(node.args[0], ast.Constant) and node.args[0].value not in known
    ]
    assert hidden == []


def test_a_speakers_methods_go_by_no_other_name_that_gathering_does_not_know() -> None:
    renamed = [
        place
        for place, node in said()
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Attribute)
        if node.value.attr in keywords() and called(node.value.value) in SPEAKERS
        if {called(name) for name in node.targets} - keywords().keys()
    ]
    assert renamed == [], "call speaker.text(…) and speaker.plural(…) by their own names"


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
