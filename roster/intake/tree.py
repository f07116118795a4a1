"""A ring as a tree of texts that know their place: from YAML, or built from sheets.

YAML is read without its own idea of types: 061 would be octal, 08:00 a number of seconds and `no`
a Norwegian falsehood. Every scalar stays text until the field that it is for says what it means.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

import yaml

from roster.domain.words import Name, says
from roster.intake.places import Faults, Place, Wrong
from roster.intake.values import clean, nearest

T = TypeVar("T")
D = TypeVar("D")


@dataclass(frozen=True)
class Node:
    """A text, a list or a mapping; `quoted` texts stay texts whatever they look like."""

    place: Place
    value: "str | list[Node] | dict[str, Node]"
    quoted: bool = False

    @property
    def empty(self) -> bool:
        return not self.value and not self.quoted


class _Loader(yaml.BaseLoader):
    def compose_node(self, parent: Any, index: Any) -> Any:
        if self.check_event(yaml.events.AliasEvent):
            mark = self.peek_event().start_mark  # type: ignore[no-untyped-call]
            raise yaml.MarkedYAMLError(problem="alias", problem_mark=mark)
        return super().compose_node(parent, index)


def grow(source: str, place: Place, faults: Faults) -> Node | None:
    """Read YAML; None, with its fault noted, when it is none. A cell's place keeps its row."""
    try:
        root = yaml.compose(source, Loader=_Loader)
        return (
            Node(place.in_row(1), {})
            if root is None
            else _node(root, place, faults, place.row is not None)
        )
    except RecursionError:
        row = 1
    except yaml.MarkedYAMLError as e:
        row = e.problem_mark.line + 1 if e.problem_mark else 1
    except yaml.YAMLError:
        row = 1
    faults.add(
        place if place.row else place.in_row(row),
        says(
            "This cannot be read as YAML. Check the indents, colons, brackets and quotation marks "
            "here and on the line before."
        ),
    )
    return None


def _node(y: yaml.Node, place: Place, faults: Faults, in_cell: bool) -> Node:  # noqa: FBT001
    here = place if in_cell else place.in_row(y.start_mark.line + 1)
    if isinstance(y, yaml.ScalarNode):
        return Node(here, clean(y.value), quoted=y.style in ("'", '"'))
    if isinstance(y, yaml.SequenceNode):
        paths = (place.at(f"{place.column}[{i}]") for i in range(1, len(y.value) + 1))
        return Node(
            here, [_node(v, p, faults, in_cell) for v, p in zip(y.value, paths, strict=True)]
        )
    found: dict[str, Node] = {}
    for k, v in y.value:
        key = clean(str(k.value))
        path = place.at(f"{place.column}.{key}".lstrip("."))
        if key in found:
            faults.add(
                path if in_cell else path.in_row(k.start_mark.line + 1),
                says("{key} is given twice here. Keep one of them.", key=key),
            )
        found[key] = _node(v, path, faults, in_cell)
    return Node(here, found)


def plain(node: Node) -> Any:
    """The value of a rule's setting: numbers, yes and no are told by their look, unless quoted."""
    if isinstance(node.value, list):
        return [plain(v) for v in node.value]
    if isinstance(node.value, dict):
        return {k: plain(v) for k, v in node.value.items()}
    return node.value if node.quoted else typed(node.value)


def typed(of: str) -> str | int | float | bool | None:
    """A bare text as a number, yes or no, nothing, or itself."""
    if of in ("", "null", "~"):
        return None
    if of.casefold() in ("true", "yes", "false", "no"):
        return of.casefold() in ("true", "yes")
    if re.fullmatch(r"-?(0|[1-9][0-9]{0,17})", of):
        return int(of)
    return float(of) if re.fullmatch(r"-?(0|[1-9][0-9]*)\.[0-9]+(e[-+]?[0-9]+)?", of) else of


class Fields:
    """The fields of one mapping: each is read by name, and every fault is noted at its place."""

    def __init__(self, node: Node, faults: Faults, known: tuple[str, ...] | None = None) -> None:
        self.place, self.faults = node.place, faults
        self.nodes: dict[str, Node] = {}
        if isinstance(node.value, dict):
            self.nodes = {k: v for k, v in node.value.items() if not v.empty}
            self._refuse_unknown(node.value, known)
        elif node.value:
            faults.add(node.place, says("This should be a list of fields, each with its value."))

    def _refuse_unknown(self, value: dict[str, Node], known: tuple[str, ...] | None) -> None:
        for key in [k for k in value if known is not None and k not in known]:
            self.faults.add(value[key].place, unknown_field(key, known or ()))
            self.nodes.pop(key, None)

    def get(self, key: str, parse: Callable[[str], T], default: D) -> T | D:
        """The value of a field, or the default when it is missing or wrong."""
        node = self.nodes.get(key)
        return default if node is None else self.value(node, parse, default)

    def need(self, key: str, parse: Callable[[str], T]) -> T | None:
        """The value of a field that must be there."""
        if key not in self.nodes:
            self.faults.add(self._at(key), says("{field} is missing. Add it.", field=key))
        return self.get(key, parse, None)

    def value(self, node: Node, parse: Callable[[str], T], default: D) -> T | D:
        if not isinstance(node.value, str):
            self.faults.add(node.place, says("This should be one value, not a list."))
            return default
        try:
            return parse(node.value)
        except Wrong as e:
            self.faults.add(node.place, e.message)
            return default

    def each(self, key: str, parse: Callable[[str], T]) -> tuple[T, ...]:
        """The values of a list, or of words parted by blanks."""
        node = self.nodes.get(key)
        found = [] if node is None else self._listed(node)
        values = [self.value(n, parse, None) for n in found]
        return tuple(v for v in values if v is not None)

    def _listed(self, node: Node) -> list[Node]:
        if isinstance(node.value, str):
            return [Node(node.place, w) for w in re.split(r"[\s,;]+", node.value) if w]
        return list(self.list_(node))

    def list(self, key: str) -> "Iterator[Node]":
        """The items of a list."""
        node = self.nodes.get(key)
        if node is not None:
            yield from self.list_(node)

    def list_(self, node: Node) -> "Iterator[Node]":
        if isinstance(node.value, list):
            yield from node.value
        else:
            self.faults.add(node.place, says("This should be a list, each item after a dash."))

    def fields(self, key: str, known: tuple[str, ...] | None = None) -> "Fields":
        """The fields of a mapping; none when it is missing."""
        return Fields(self.nodes.get(key, Node(self._at(key), {})), self.faults, known)

    def name(self, key: str = "name") -> Name | None:
        """A name in three languages; a bare text is the Finnish one."""
        node = self.nodes.get(key)
        if node is not None and isinstance(node.value, str):
            return Name(fi=node.value)
        found = self.fields(key, ("fi", "sv", "en"))
        words = {k: found.get(k, str, "") for k in ("fi", "sv", "en")}
        return Name(**words) if words["fi"] else None

    def need_name(self, key: str = "name") -> Name | None:
        name = self.name(key)
        if name is None:
            place = self.nodes[key].place if key in self.nodes else self._at(key)
            self.faults.add(place, says("The name is missing. Give at least the Finnish one."))
        return name

    def _at(self, key: str) -> Place:
        inside = f"{self.place.column}.{key}" if self.place.column else key
        return self.place.at(key if self.place.sheet else inside)


def unknown_field(key: str, known: tuple[str, ...]) -> Any:
    """Say that a field is not known, and which one was likely meant."""
    close, all_ = nearest(key, known), ", ".join(known)
    if close:
        return says(
            "There is no field {field}. Did you mean {nearest}? The fields here are: {known}.",
            field=key,
            nearest=close,
            known=all_,
        )
    return says(
        "There is no field {field}. Remove it. The fields here are: {known}.", field=key, known=all_
    )
