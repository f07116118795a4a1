"""From a ring's words to ring.yaml in canonical form: the same ring is always the same bytes."""

from collections.abc import Iterable, Mapping
from typing import Any, get_args

import yaml

from roster.domain.duties import Dates, DayClass
from roster.domain.ring import (
    Agreement,
    Contacts,
    Hours,
    Member,
    Objective,
    Ring,
    Tier,
    TierHours,
)
from roster.domain.words import Name
from roster.intake.tree import typed


class Line(dict[Any, Any]):
    """A mapping on one line: {fi: Laukaa, sv: Laukas}."""


class Items(list[Any]):
    """A list on one line: [fi, sv, en]."""


class Quoted(str):
    """A text that a YAML reader would take for something else: a code, a time of day."""

    __slots__ = ()


class _Dumper(yaml.SafeDumper):
    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002, FBT001, FBT002
        super().increase_indent(flow, indentless=False)

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002
        return True


_Dumper.add_representer(
    Line, lambda d, x: d.represent_mapping("tag:yaml.org,2002:map", x, flow_style=True)
)
_Dumper.add_representer(
    Items, lambda d, x: d.represent_sequence("tag:yaml.org,2002:seq", x, flow_style=True)
)
_Dumper.add_representer(
    Quoted, lambda d, x: d.represent_scalar("tag:yaml.org,2002:str", str(x), style='"')
)


def to_yaml(ring: Ring) -> str:
    """Write ring.yaml."""
    return dump(plain_ring(ring))


def dump(value: Any) -> str:
    text: str = yaml.dump(
        value,
        Dumper=_Dumper,
        sort_keys=False,
        allow_unicode=True,
        default_flow_style=False,
        width=1_000_000,
    )
    return text


def setting(value: Any) -> Any:
    """A rule's setting so that it is read back as the same kind of value."""
    if isinstance(value, str):
        return value if typed(value) == value else Quoted(value)
    if isinstance(value, float):
        return int(value) if value.is_integer() else value
    if isinstance(value, Mapping):
        return Line((Quoted(k), setting(v)) for k, v in sorted(value.items()))
    if isinstance(value, list | tuple):
        return Items(setting(v) for v in value)
    return value


def plain_ring(ring: Ring) -> dict[str, Any]:
    """A ring as the mappings and lists of ring.yaml, in the order of the file."""
    return _filled(
        {
            "id": ring.id,
            "name": _name(ring.name),
            "languages": Items(ring.languages),
            "zone": ring.zone,
            "contacts": _contacts(ring.contacts),
            "qualifications": {k: _name(n) for k, n in sorted(ring.qualifications.items())},
            "members": [_member(m) for m in ring.members],
            "agreements": [_agreement(a) for a in ring.agreements],
        }
    )


def _filled(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {k: v for k, v in fields.items() if v is not None and v != {} and v != [] and v != ""}


def _name(name: Name | None) -> Line | None:
    return name if name is None else Line(_filled({"fi": name.fi, "sv": name.sv, "en": name.en}))


def _dates(dates: Dates) -> dict[str, Any]:
    return {"from": dates.first, "to": dates.last}


def _contacts(c: Contacts) -> dict[str, Any]:
    return _filled(
        {
            "phones": {k: Quoted(v) for k, v in sorted(c.phones.items())},
            "partners": Items(c.partners),
            "coordinator": Items(c.coordinator),
            "material": c.material,
            "shown_as": c.shown_as,
        }
    )


def _member(m: Member) -> dict[str, Any]:
    populations = Line({year: m.populations[year] for year in sorted(m.populations)})
    return _filled(
        {
            "code": Quoted(m.code),
            "name": _name(m.name),
            **_dates(m.dates),
            "populations": populations,
            "phone": Quoted(m.phone) if m.phone else None,
        }
    )


def _agreement(a: Agreement) -> dict[str, Any]:
    return _filled(
        {
            "version": a.version,
            "valid_from": a.valid_from,
            "key": a.key,
            "population_year": a.population_year,
            "percents": {Quoted(m): _short(p) for m, p in sorted(a.percents.items())},
            "tiers": [_tier(t) for t in a.tiers],
            "office_hours": _week(a.office_hours),
            "member_hours": {Quoted(m): _week(w) for m, w in sorted(a.member_hours.items())},
            "eves": _filled({"closes": _time(a.eves.closes)}) | {"days": Items(a.eves.days)},
            "holidays": [
                Line(_filled({"date": h.date, "kind": h.kind, "name": _name(h.name)}))
                for h in a.holidays
            ],
            "weights": _weights(a),
            "objective": _objective(a.objective),
            "rules": [rule(r) for r in a.rules],
        }
    )


def rule(settings: Mapping[str, Any]) -> dict[str, Any]:
    """A rule with its kind first and its settings in alphabetical order."""
    rest = {k: setting(v) for k, v in sorted(settings.items()) if k != "kind"}
    return {"kind": settings["kind"], **rest}


def _tier(t: Tier) -> dict[str, Any]:
    return _filled(
        {
            "id": t.id,
            "name": _name(t.name),
            "form": t.form,
            "response_minutes": t.response_minutes,
            "persons": t.persons,
            "qualifications": Items(t.qualifications),
            "hours": t.hours if isinstance(t.hours, str) else [_stretch(h) for h in t.hours],
            "cuts": Items(_time(c) for c in t.cuts),
            "least_hours": _short(t.least_minutes / 60) if t.least_minutes else None,
            "handover_minutes": t.handover_minutes or None,
            "blocks": t.blocks,
            "change_day": t.change_day,
        }
    )


def _stretch(h: TierHours) -> Line:
    return Line(
        {
            "days": Items(h.weekdays),
            "from": _time(h.hours.opens),
            "to": _time(h.hours.closes),
        }
    )


def _week(week: Mapping[Any, Hours]) -> Line:
    return Line(
        (day, Quoted(f"{_time(week[day].opens)}-{_time(week[day].closes)}")) for day in _days(week)
    )


def _days(week: Mapping[Any, Hours]) -> Iterable[str]:
    return [d for d in ("mon", "tue", "wed", "thu", "fri", "sat", "sun") if d in week]


def _time(minutes: int | None) -> Quoted | None:
    return None if minutes is None else Quoted(f"{minutes // 60:02}:{minutes % 60:02}")


def _weights(a: Agreement) -> dict[str, Any]:
    return {
        form: Line((c, _short(of[c] / 1000)) for c in get_args(DayClass) if c in of)
        for form, of in sorted(a.weights.items())
    }


def _objective(objective: Objective) -> str | Items | None:
    """None where it is what holds anyway."""
    if isinstance(objective, str):
        return None if objective == "balanced" else objective
    return Items(group[0] if len(group) == 1 else Items(group) for group in objective)


def _short(number: float) -> int | float:
    return int(number) if number == int(number) else number
