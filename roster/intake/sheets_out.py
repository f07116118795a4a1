"""From a ring to the rows of its sheets, as texts; the mirror of `sheets_in`."""

from collections.abc import Iterator, Mapping
from typing import Any

from roster.domain.ring import WEEKDAYS, Agreement, Objective, Ring
from roster.intake import ring_out
from roster.intake.people_out import Rows
from roster.intake.ring_sheets import RING_KEYS, RING_TABLES, TIERS


def rows(ring: Ring) -> dict[str, Rows]:
    """The rows of every sheet of the ring, by its machine name, cells in the order of columns."""
    plain = ring_out.plain_ring(ring)
    found: dict[str, Rows] = {t.name: [] for t in RING_TABLES}
    found["ring"] = list(_ring(plain))
    for m in plain["members"]:
        dated = (_cell(m, key) for key in ("from", "to", "phone"))
        found["members"].append((m["code"], *_names(m["name"]), *dated))
    counts = {(m.code, y): n for m in reversed(ring.members) for y, n in m.populations.items()}
    found["populations"] = [(c, str(y), str(n)) for (c, y), n in sorted(counts.items())]
    for id_, name in plain.get("qualifications", {}).items():
        found["qualifications"].append((id_, *_names(name)))
    for a, agreement in zip(plain["agreements"], ring.agreements, strict=True):
        for sheet, cells in _agreement(a, agreement, ring):
            found[sheet].append(cells)
    return found


def _ring(plain: Mapping[str, Any]) -> Iterator[tuple[str, ...]]:
    flat = {k: plain[k] for k in ("id", "zone")} | dict(plain["contacts"])
    flat |= {f"name_{k}": v for k, v in plain["name"].items()}
    flat["languages"] = plain["languages"]
    for key in RING_KEYS:
        yield key, _cell(flat, key), ""


def _cell(fields: Mapping[str, Any], key: str) -> str:
    value = fields.get(key, "")
    return " ".join(value) if isinstance(value, list) else str(value)


def _names(name: Mapping[str, str] | None) -> tuple[str, str, str]:
    found = name or {}
    return found.get("fi", ""), found.get("sv", ""), found.get("en", "")


def _agreement(
    a: Mapping[str, Any], agreement: Agreement, ring: Ring
) -> Iterator[tuple[str, tuple[str, ...]]]:
    version = agreement.version
    eves = a["eves"]
    head = (_cell(a, k) for k in ("version", "valid_from", "key", "population_year"))
    ends = (_cell(eves, "closes"), _cell(eves, "days") or "none", _objective(agreement.objective))
    yield "agreements", (*head, *ends)
    for member, percent in a.get("percents", {}).items():
        yield "percents", (version, member, str(percent))
    for tier in a["tiers"]:
        yield "tiers", _tier(version, tier, ring.contacts.phones)
    yield from _hours(version, a)
    for h in a.get("holidays", ()):
        yield "holidays", (version, str(h["date"]), h["kind"], *_names(h.get("name")))
    yield from _weights(version, a)
    for number, settings in enumerate(agreement.rules, 1):
        yield from _rule(version, str(number), ring_out.rule(settings))


def _objective(objective: Objective) -> str:
    if isinstance(objective, str):
        return "" if objective == "balanced" else objective
    return "; ".join(" ".join(group) for group in objective)


def _hours(version: str, a: Mapping[str, Any]) -> Iterator[tuple[str, tuple[str, ...]]]:
    for member, week in {"": a.get("office_hours", {}), **a.get("member_hours", {})}.items():
        if week:
            yield "office_hours", (version, member, *(_cell(week, d) for d in WEEKDAYS))


def _weights(version: str, a: Mapping[str, Any]) -> Iterator[tuple[str, tuple[str, ...]]]:
    for form, classes in a.get("weights", {}).items():
        for cls, weight in classes.items():
            yield "weights", (version, form, cls, str(weight))


def _tier(version: str, tier: Mapping[str, Any], phones: Mapping[str, str]) -> tuple[str, ...]:
    hours = tier["hours"]
    if not isinstance(hours, str):
        hours = "; ".join(f"{' '.join(h['days'])} {h['from']}-{h['to']}" for h in hours)
    names = dict(zip(("name_fi", "name_sv", "name_en"), _names(tier["name"]), strict=True))
    cells = {**tier, **names, "version": version, "hours": hours}
    cells["phone"] = phones.get(tier["id"], "")
    return tuple(_cell(cells, column) for column in TIERS.names)


def _rule(
    version: str, number: str, settings: Mapping[str, Any]
) -> Iterator[tuple[str, tuple[str, ...]]]:
    kind = settings["kind"]
    rest = {k: v for k, v in settings.items() if k != "kind"}
    for key, value in rest.items() or [("", None)]:
        text = ring_out.dump(value).removesuffix("\n").removesuffix("\n...") if key else ""
        yield "rules", (version, number, kind, key, text)
