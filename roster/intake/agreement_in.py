"""From the tree of one agreement version to its words: key, tiers, hours, weights, rules."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, get_args

from roster.domain.duties import DayClass
from roster.domain.ring import (
    EVES,
    LEVELS,
    WEEKDAYS,
    Agreement,
    EveRule,
    HolidayEdit,
    Hours,
    Key,
    Level,
    Objective,
    Preset,
    Tier,
    TierHours,
    Weekday,
)
from roster.domain.words import Message, says
from roster.intake import times, values
from roster.intake.places import Faults
from roster.intake.scope import Scope
from roster.intake.tree import Fields, Node, plain

CheckRule = Callable[[Mapping[str, Any]], Iterable[Message]]

KEYS: tuple[str, ...] = get_args(Key)
PRESETS: tuple[Preset, ...] = get_args(Preset)
FORMS = ("active", "standby")
DAY_CLASSES: tuple[str, ...] = get_args(DayClass)
HOLIDAY_KINDS = ("holiday", "eve", "plain")

AGREEMENT_FIELDS = (
    "version",
    "valid_from",
    "key",
    "population_year",
    "percents",
    "tiers",
    "office_hours",
    "member_hours",
    "eves",
    "holidays",
    "weights",
    "objective",
    "rules",
)
TIER_FIELDS = (
    "id",
    "name",
    "form",
    "response_minutes",
    "persons",
    "qualifications",
    "hours",
    "cuts",
    "least_hours",
    "handover_minutes",
    "blocks",
    "change_day",
)


def agreement(node: Node, faults: Faults, scope: Scope, check_rule: CheckRule) -> Agreement | None:
    """Read one version; None when it has no date, no version or no tier."""
    f = Fields(node, faults, AGREEMENT_FIELDS)
    version, valid_from = f.need("version", str), f.need("valid_from", times.day)
    tiers = _tiers(f)
    found: dict[str, Any] = {
        "key": f.get("key", values.choice(*KEYS), "population"),
        "population_year": f.get("population_year", values.whole(1900, 2200), None),
        "percents": _percents(f.fields("percents"), scope),
        "office_hours": _week(f.fields("office_hours", WEEKDAYS)),
        "member_hours": _member_hours(f.fields("member_hours"), scope),
        "eves": _eves(f),
        "holidays": _holidays(f),
        "weights": _weights(f.fields("weights", FORMS)),
        "objective": _objective(f),
        "rules": tuple(_rules(f, check_rule)),
    }
    if version is None or valid_from is None or not tiers:
        return None
    return Agreement(version=version, valid_from=valid_from, tiers=tiers, **found)


def _tiers(f: Fields) -> tuple[Tier, ...]:
    nodes = list(f.list("tiers"))
    if not nodes:
        f.faults.add(f.place, says("This version has no tier. Add at least one under tiers."))
    found: dict[str, Tier] = {}
    for node in nodes:
        tier = _tier(Fields(node, f.faults, TIER_FIELDS))
        if tier is not None and tier.id in found:
            f.faults.add(
                node.place,
                says("The tier {tier} is there twice. Give each tier its own id.", tier=tier.id),
            )
        elif tier is not None:
            found[tier.id] = tier
    return tuple(found.values())


def _tier(f: Fields) -> Tier | None:
    id_, name = f.need("id", values.matching(r"[a-z][a-z0-9_]*")), f.need_name()
    found: dict[str, Any] = {
        "form": f.get("form", values.choice(*FORMS), "standby"),
        "response_minutes": f.get("response_minutes", values.whole(0, 10_080), None),
        "persons": f.get("persons", values.whole(1, 20), 1),
        "qualifications": f.each("qualifications", values.one_word),
        "hours": _tier_hours(f),
        "cuts": tuple(sorted(set(f.each("cuts", times.cut)))),
        "least_minutes": f.get("least_hours", _hours_in_minutes, 0),
        "handover_minutes": f.get("handover_minutes", values.whole(0, 240), 0),
        "blocks": f.get("blocks", values.choice("none", "week"), "none"),
        "change_day": f.get("change_day", times.weekday, "mon"),
    }
    return Tier(id=id_, name=name, **found) if id_ and name else None


def _hours_in_minutes(of: str) -> int:
    return round(values.number(0, 168)(of) * 60)


def _tier_hours(f: Fields) -> str | tuple[TierHours, ...]:
    node = f.nodes.get("hours")
    if node is None:
        return "out_of_office"
    if isinstance(node.value, str):
        word = node.value.casefold()
        if word in ("out_of_office", "always"):
            return word
        kept = [f.value(Node(node.place, s.strip()), times.stretch, None) for s in word.split(";")]
    else:
        kept = [_stretch(n, f.faults) for n in f.list("hours")]
    return tuple(h for h in kept if h) or "out_of_office"


def _stretch(node: Node, faults: Faults) -> TierHours | None:
    if isinstance(node.value, str):
        return Fields(Node(node.place, {}), faults).value(node, times.stretch, None)
    f = Fields(node, faults, ("days", "from", "to"))
    days = tuple(dict.fromkeys(f.each("days", times.weekday)))
    start, end = f.need("from", times.cut), f.need("to", times.clock)
    if not days and "days" not in f.nodes:
        f.need("days", str)
    if not days or start is None or end is None:
        return None
    return TierHours(weekdays=days, hours=Hours(opens=start, closes=end or 1440))


def _percents(f: Fields, scope: Scope) -> dict[str, float]:
    found = {m: f.get(m, values.number(0, 100), 0.0) for m in f.nodes}
    if found and abs(sum(found.values()) - 100) > 0.005:
        f.faults.add(
            f.place,
            says(
                "The percents make {sum:n} together. Change them so that they make 100.",
                sum=round(sum(found.values()), 3),
            ),
        )
    return dict(sorted((code, found[m]) for m in found if (code := _member(f, m, scope))))


def _member(f: Fields, text: str, scope: Scope) -> str | None:
    return f.value(Node(f.nodes[text].place, text), scope.member, None)


def _week(f: Fields) -> dict[Weekday, Hours]:
    return {d: hours for d in WEEKDAYS if (hours := f.get(d, times.office, None))}


def _member_hours(f: Fields, scope: Scope) -> dict[str, dict[Weekday, Hours]]:
    codes = {code: m for m in f.nodes if (code := _member(f, m, scope))}
    return {code: _week(f.fields(codes[code], WEEKDAYS)) for code in sorted(codes)}


def _eves(f: Fields) -> EveRule:
    if "eves" not in f.nodes:
        return EveRule()
    eves = f.fields("eves", ("closes", "days"))
    listed: dict[str, Any] = {}
    if "days" in (f.nodes["eves"].value if isinstance(f.nodes["eves"].value, dict) else {}):
        listed["days"] = tuple(dict.fromkeys(eves.each("days", values.choice(*EVES))))
    return EveRule(closes=eves.get("closes", times.clock, None), **listed)


def _holidays(f: Fields) -> tuple[HolidayEdit, ...]:
    found: dict[Any, HolidayEdit] = {}
    for node in f.list("holidays"):
        h = Fields(node, f.faults, ("date", "kind", "name"))
        day, kind = h.need("date", times.day), h.need("kind", values.choice(*HOLIDAY_KINDS))
        if day in found:
            f.faults.add(
                h.nodes["date"].place,
                says("{day} is there twice. Keep one of them.", day=day and day.isoformat()),
            )
        if day and kind:
            found[day] = HolidayEdit(date=day, kind=kind, name=h.name())
    return tuple(found[day] for day in sorted(found))


def _weights(f: Fields) -> dict[str, dict[str, int]]:
    found = {}
    for form in f.nodes:
        classes = f.fields(form, DAY_CLASSES)
        found[form] = {c: classes.get(c, values.weight, 1000) for c in classes.nodes}
    return found


def _objective(f: Fields) -> Objective:
    """A preset, or levels in an order of their own; a group of them counts as one."""
    node = f.nodes.get("objective")
    if node is None:
        return "balanced"
    if isinstance(node.value, str) and len(node.value.split()) == 1:
        word = f.value(node, values.choice(*PRESETS, *LEVELS), "balanced")
        preset = next((p for p in PRESETS if p == word), None)
        return preset or ((_level(word),),)
    if isinstance(node.value, str):
        items = [Node(node.place, group) for group in node.value.split(";")]
    else:
        items = list(f.list("objective"))
    groups = [_group(item, f.faults) for item in items]
    named = [level for group in groups for level in group]
    for level in dict.fromkeys(n for n in named if named.count(n) > 1):
        f.faults.add(node.place, says("{key} is given twice here. Keep one of them.", key=level))
    return tuple(group for group in groups if group) or "balanced"


def _group(node: Node, faults: Faults) -> tuple[Level, ...]:
    levels = Fields(Node(node.place, {"objective": node}), faults)
    return levels.each("objective", _level)


def _level(of: str) -> Level:
    name = values.choice(*LEVELS)(of)
    return next(level for level in LEVELS if level == name)


def _rules(f: Fields, check_rule: CheckRule) -> Iterable[dict[str, Any]]:
    for node in f.list("rules"):
        rule = Fields(node, f.faults)
        if rule.need("kind", str) is None:
            continue
        settings = plain(node)
        for message in check_rule(settings):
            f.faults.add(node.place, message)
        yield settings
