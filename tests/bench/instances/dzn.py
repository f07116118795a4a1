"""MiniZinc data: names with whole numbers, truths, sets, lists and tables."""

import re
from collections.abc import Mapping, Sequence

Value = int | bool | frozenset[int] | list["Value"]

_TOKEN = re.compile(r"%[^\n]*|\s+|([A-Za-z_]\w*|-?\d+|\[\||\|\]|\.\.|[\[\]{}|,;=])")


class Data:
    """What a text assigns, asked by name and kind; ValueError where it is not there or another."""

    def __init__(self, text: str) -> None:
        self._values = assigned(text)

    def number(self, name: str) -> int:
        return _whole(self._value(name))

    def numbers(self, name: str) -> list[int]:
        return [_whole(v) for v in self._list(name)]

    def sets(self, name: str) -> list[frozenset[int]]:
        return [_set(v) for v in self._list(name)]

    def truths(self, name: str) -> list[list[bool]]:
        """A table, row by row."""
        return [[bool(v) for v in _several(row)] for row in self._list(name)]

    def _list(self, name: str) -> "Sequence[Value]":
        return _several(self._value(name))

    def _value(self, name: str) -> Value:
        if name not in self._values:
            raise ValueError(f"{name} is not given")
        return self._values[name]


def _whole(value: Value) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise ValueError(f"{value} is not a number")
    return value


def _set(value: Value) -> frozenset[int]:
    if not isinstance(value, frozenset):
        raise ValueError(f"{value} is not a set")
    return value


def _several(value: Value) -> list[Value]:
    if not isinstance(value, list):
        raise ValueError(f"{value} is not a list")
    return value


def assigned(text: str) -> Mapping[str, Value]:
    """Name → value of each assignment."""
    tokens = _tokens(text)
    found: dict[str, Value] = {}
    while tokens:
        name = tokens.pop()
        _expect(tokens, "=")
        found[name] = _read(tokens)
        if tokens:
            _expect(tokens, ";")
    return found


def _tokens(text: str) -> list[str]:
    """The words of a text, the first one last."""
    found, at = [], 0
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None:
            raise ValueError(f"{text[at : at + 10]!r} is not understood")
        if match[1]:
            found.append(match[1])
        at = match.end()
    return found[::-1]


def _expect(tokens: list[str], word: str) -> None:
    if not tokens or tokens.pop() != word:
        raise ValueError(f"{word!r} is missing")


def _read(tokens: list[str]) -> Value:
    if not tokens:
        raise ValueError("a value is missing")
    word = tokens.pop()
    if word in ("true", "false"):
        return word == "true"
    if word == "{":
        return frozenset(_whole(v) for v in _items(tokens, "}"))
    if word == "[":
        return _items(tokens, "]")
    if word == "[|":
        return _table(tokens)
    first = int(word)
    if tokens and tokens[-1] == "..":
        tokens.pop()
        return frozenset(range(first, int(tokens.pop()) + 1))
    return first


def _items(tokens: list[str], end: str) -> list[Value]:
    """Values up to the closing mark, a comma between each two and perhaps after the last."""
    found: list[Value] = []
    while tokens and tokens[-1] not in (end, "|", "|]"):
        found.append(_read(tokens))
        if tokens and tokens[-1] == ",":
            tokens.pop()
    if end:
        _expect(tokens, end)
    return found


def _table(tokens: list[str]) -> list[Value]:
    rows: list[Value] = []
    while True:
        rows.append(_items(tokens, ""))
        end = tokens.pop() if tokens else "|]"
        if end == "|]":
            return [row for row in rows if row]
        if end != "|":
            raise ValueError("'|' is missing")
