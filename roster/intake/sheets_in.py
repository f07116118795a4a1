"""From the ring's sheets to the same tree that ring.yaml makes, each leaf with its cell's place."""

from collections.abc import Iterable, Iterator, Mapping

from roster.domain.ring import WEEKDAYS
from roster.domain.words import says
from roster.intake.places import Faults, Place
from roster.intake.ring_sheets import RING_KEYS
from roster.intake.rows import Row
from roster.intake.tree import Node, grow, unknown_field

Sheets = Mapping[str, list[Row]]


def ring_tree(sheets: Sheets, place: Place, faults: Faults) -> Node:
    """The ring as a tree."""
    ring = _ring_cells(sheets["ring"], faults)
    outside = ("partners", "coordinator", "material", "shown_as")
    contacts: dict[str, Node] = {k: ring.pop(k) for k in outside if k in ring}
    phones = {
        row.cells["id"]: _leaf(row, "phone")
        for row in sheets["tiers"]
        if row.cells.keys() >= {"id", "phone"}
    }
    contacts["phones"] = Node(place, phones)
    return _tree(
        place,
        **{k: n for k, n in ring.items() if not k.startswith("name_")},
        name=_tree(
            place.at("name_fi"),
            **{k.removeprefix("name_"): n for k, n in ring.items() if k.startswith("name_")},
        ),
        contacts=Node(place, contacts),
        qualifications=Node(
            place, {r.cells["id"]: _name(r) for r in sheets["qualifications"] if "id" in r.cells}
        ),
        members=_list(place, _members(sheets, faults)),
        agreements=_list(place, _agreements(sheets, faults)),
    )


def _tree(place: Place, /, **kids: Node) -> Node:
    return Node(place, {k: n for k, n in kids.items() if not n.empty})


def _list(place: Place, kids: Iterable[Node]) -> Node:
    return Node(place, list(kids))


def _leaf(row: Row, column: str) -> Node:
    return Node(row.place.at(column), row.cells.get(column, ""))


def _leaves(row: Row, columns: Iterable[str]) -> dict[str, Node]:
    return {c: _leaf(row, c) for c in columns if c in row.cells}


def _name(row: Row) -> Node:
    cells = _leaves(row, ("name_fi", "name_sv", "name_en"))
    return Node(row.place.at("name_fi"), {k.removeprefix("name_"): n for k, n in cells.items()})


def _ring_cells(rows: list[Row], faults: Faults) -> dict[str, Node]:
    found: dict[str, Node] = {}
    for row in rows:
        key = row.cells.get("key", "").casefold()
        if key not in RING_KEYS:
            faults.add(row.place.at("key"), unknown_field(key or "–", tuple(RING_KEYS)))
        elif key in found:
            faults.add(
                row.place.at("key"),
                says("{key} is given twice here. Keep one of them.", key=key),
            )
        elif "value" in row.cells:
            found[key] = _leaf(row, "value")
    return found


def _members(sheets: Sheets, faults: Faults) -> Iterator[Node]:
    codes = _codes(sheets["members"])
    counts: dict[str, dict[str, Node]] = {}
    for row in sheets["populations"]:
        code, year = codes.get(_called(row.cells.get("member", ""))), row.cells.get("year", "")
        if code is None:
            faults.add(
                row.place.at("member"),
                says(
                    "{text} is not a member of this ring. Use the code or a name of a member: "
                    "{known}.",
                    text=row.cells.get("member", "–"),
                    known=", ".join(dict.fromkeys(codes.values())),
                ),
            )
        elif year in counts.setdefault(code, {}):
            faults.add(
                row.place.at("year"),
                says("{key} is given twice here. Keep one of them.", key=year),
            )
        else:
            counts[code][year] = _leaf(row, "people")
    for row in sheets["members"]:
        populations = counts.get(_called(row.cells.get("code", "")), {})
        yield Node(
            row.place,
            _leaves(row, ("code", "from", "to", "phone"))
            | {"name": _name(row), "populations": Node(row.place.at("populations"), populations)},
        )


def _called(text: str) -> str:
    return text.zfill(3) if text.isdecimal() else text.casefold()


def _codes(rows: list[Row]) -> dict[str, str]:
    return {
        _called(row.cells[c]): _called(row.cells.get("code", ""))
        for row in rows
        for c in ("name_en", "name_sv", "name_fi", "code")
        if c in row.cells
    }


def _agreements(sheets: Sheets, faults: Faults) -> Iterator[Node]:
    parts = {
        name: _by_version(sheets, name, faults)
        for name in ("percents", "tiers", "office_hours", "holidays", "weights", "rules")
    }
    for row in sheets["agreements"]:
        mine = {n: by.get(row.cells.get("version", ""), []) for n, by in parts.items()}
        yield _agreement(row, mine, faults)


def _by_version(sheets: Sheets, name: str, faults: Faults) -> dict[str, list[Row]]:
    versions = [r.cells.get("version", "") for r in sheets["agreements"]]
    found: dict[str, list[Row]] = {}
    for row in sheets[name]:
        version = row.cells.get("version", "") or (versions[0] if len(versions) == 1 else "")
        found.setdefault(version, []).append(row)
        if version not in versions or not version:
            faults.add(
                row.place.at("version"),
                says(
                    "There is no version {text} of the agreement. Use one of: {allowed}.",
                    text=version or "–",
                    allowed=", ".join(versions),
                ),
            )
    return found


def _agreement(row: Row, parts: Sheets, faults: Faults) -> Node:
    at = row.place
    general = [r for r in parts["office_hours"] if "member" not in r.cells]
    own = [r for r in parts["office_hours"] if "member" in r.cells]
    eves = {k: n for k, n in (("closes", _leaf(row, "eves_close")), ("days", _eves(row))) if n}
    return Node(
        at,
        _leaves(row, ("version", "valid_from", "key", "population_year", "objective"))
        | {
            "percents": _tree(
                at.at("percents"),
                **{r.cells.get("member", "–"): _leaf(r, "percent") for r in parts["percents"]},
            ),
            "tiers": _list(at.at("tiers"), map(_tier, parts["tiers"])),
            "office_hours": _tree(at, **{k: n for r in general for k, n in _week(r).items()}),
            "member_hours": _tree(at, **{r.cells["member"]: Node(r.place, _week(r)) for r in own}),
            "eves": Node(at, eves),
            "holidays": _list(at, map(_holiday, parts["holidays"])),
            "weights": _weights(at, parts["weights"]),
            "rules": _list(at, _rules(parts["rules"], faults)),
        },
    )


def _eves(row: Row) -> Node | None:
    """The eves that close early; the word none is an empty list, an empty cell says nothing."""
    leaf = _leaf(row, "eves")
    return Node(leaf.place, []) if leaf.value == "none" else None if leaf.empty else leaf


def _week(row: Row) -> dict[str, Node]:
    return _leaves(row, WEEKDAYS)


def _tier(row: Row) -> Node:
    kept = [c for c in row.cells if c not in ("version", "phone", "name_fi", "name_sv", "name_en")]
    return Node(row.place, _leaves(row, kept) | {"name": _name(row)})


def _holiday(row: Row) -> Node:
    return Node(row.place, _leaves(row, ("date", "kind")) | {"name": _name(row)})


def _weights(place: Place, rows: list[Row]) -> Node:
    forms: dict[str, dict[str, Node]] = {}
    for r in rows:
        form, cls = (r.cells.get(c, "–").casefold() for c in ("form", "class"))
        forms.setdefault(form, {})[cls] = _leaf(r, "weight")
    places = {r.cells.get("form", "–").casefold(): r.place.at("form") for r in rows}
    return Node(place, {form: Node(places[form], kids) for form, kids in forms.items()})


def _rules(rows: list[Row], faults: Faults) -> Iterator[Node]:
    groups: dict[str, list[Row]] = {}
    for row in rows:
        groups.setdefault(row.cells.get("rule") or row.cells.get("kind", ""), []).append(row)
    for group in groups.values():
        fields = _leaves(group[0], ("kind",))
        for row in group:
            key, text = row.cells.get("setting"), row.cells.get("value")
            value = grow(text, row.place.at("value"), faults) if text else None
            if key and value:
                fields[key] = value
        yield Node(group[0].place, fields)
