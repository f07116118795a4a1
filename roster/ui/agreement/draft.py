"""A version of an agreement while it is edited: as ring.yaml has it, and what it would change."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from roster.calendar.duties import duties
from roster.domain.duties import CLASSES, Duty
from roster.domain.errors import BadInput
from roster.domain.ring import Agreement, Ring
from roster.domain.words import Message
from roster.i18n import Speaker
from roster.intake import ring_out, typed_ring
from roster.reports.roster_text import level
from roster.ui.agreement.words import CHOICES, FIELDS
from roster.ui.words import capital
from solver.problem import agreed, faults_of, load

Plain = dict[str, Any]
CHOSEN = ("key", "form", "hours", "blocks")  # settings whose values are chosen among words
WEEKS = 26  # of duties that a change is told by


def plain_of(ring: Ring, version: str) -> Plain:
    """A version, and the ring's members, as texts and lists that a form can hold."""
    at = [a.version for a in ring.agreements].index(version)
    written = ring_out.plain_ring(ring)
    own = _bare(written["agreements"][at])
    own["rules"] = deepcopy([dict(r) for r in ring.agreements[at].rules])
    own.setdefault("office_hours", {})
    return {"members": _bare(written["members"]), "agreement": own}


def _bare(value: Any) -> Any:
    """Without what says how it is written."""
    if isinstance(value, Mapping):
        return {str(k): _bare(v) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [_bare(v) for v in value]
    return str(value) if isinstance(value, str | date) else value


def ring_of(ring: Ring, draft: Plain) -> Ring:
    """The ring with the version as typed beside the others. Raises BadInput: every fault."""
    own = {k: v for k, v in draft["agreement"].items() if v not in ("", None, {}, [])}
    own["rules"] = [ring_out.rule(r) for r in draft["agreement"].get("rules", ())]
    written = ring_out.plain_ring(ring)
    names = [a.version for a in ring.agreements]
    others = [
        a
        for a, name in zip(written["agreements"], names, strict=True)
        if name != own.get("version")
    ]
    written["members"] = draft["members"]
    written["agreements"] = [*others, own]
    return typed_ring(written, ring.id, check_rule=faults_of)


def edited(ring: Ring, draft: Plain, begun: Plain) -> bool:
    """Whether the draft says anything else than what it began with."""
    try:
        return ring_of(ring, draft) != ring_of(ring, begun)
    except BadInput:
        return True


@dataclass(frozen=True)
class Change:
    """A setting that differs."""

    name: str
    before: str
    after: str


def changes(old: Agreement, new: Agreement, say: Speaker, rings: tuple[Ring, Ring]) -> list[Change]:
    """Every setting of the new version that is not as in the old one, rules by their sentences."""
    was, now = _settings(rings[0], old, say), _settings(rings[1], new, say)
    names = [*was, *(n for n in now if n not in was)]
    found = [Change(n, was.get(n, ""), now.get(n, "")) for n in names]
    return [c for c in found if c.before != c.after] + _rules(old, new, say)


def _settings(ring: Ring, agreement: Agreement, say: Speaker) -> dict[str, str]:
    plain = plain_of(ring, agreement.version)
    own = {k: v for k, v in plain["agreement"].items() if k not in ("rules", "version")}
    own["objective"] = order(own.get("objective", "balanced"), say)
    tiers = {f"{t['id']}": {k: v for k, v in t.items() if k != "id"} for t in own.pop("tiers")}
    members = {m.get("code", ""): m for m in plain["members"]}
    told: dict[str, str] = {}
    for path, value in _flat({**own, "tier": tiers, "member": members}):
        chosen = path[-1] in CHOSEN and value in CHOICES
        told[_name(path, say)] = say.text(CHOICES[value]) if chosen else value
    return told


def order(objective: Any, say: Speaker) -> str:
    """How costs are weighed, in words: "Open duties → Legal limits, Wishes"."""
    if isinstance(objective, str):
        return say.text(CHOICES.get(objective, objective))
    groups: Iterator[Any] = ([g] if isinstance(g, str) else g for g in objective)
    return " → ".join(level(tuple(g), say) for g in groups)


def _flat(value: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], str]]:
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _flat(inner, (*path, str(key)))
    elif isinstance(value, list) and value and isinstance(value[0], Mapping):
        for inner in value:
            key = str(inner.get("date", inner.get("days", "")))
            yield (*path, key), " ".join(str(v) for v in inner.values() if v != key)
    else:
        yield path, " ".join(map(str, value)) if isinstance(value, list) else str(value)


def _name(path: Sequence[str], say: Speaker) -> str:
    """A setting by its labels: "Etupäivystys · Muoto"."""
    return " · ".join(label(part, say) for part in path if part not in ("tier", "member"))


def label(word: str, say: Speaker) -> str:
    """What a field, tier, member, weekday, class or holiday is called."""
    if word in FIELDS:
        return capital(say.text(FIELDS[word]))
    for told in (say.tier(word), say.member(word), say.cls(word)):
        if told != word:
            return told
    return word


def _rules(old: Agreement, new: Agreement, say: Speaker) -> list[Change]:
    """Rules that go or come, each by its sentence and its weight."""
    was, now = sentences(old.rules, say), sentences(new.rules, say)
    gone = [(k, s) for k, s in was if (k, s) not in now]
    come = [(k, s) for k, s in now if (k, s) not in was]
    found = []
    for kind, sentence in gone:
        after = next((pair for pair in come if pair[0] == kind), None)
        if after:
            come.remove(after)
        found.append(Change(say.rule(kind), sentence, after[1] if after else ""))
    return found + [Change(say.rule(kind), "", sentence) for kind, sentence in come]


def sentences(rules: Sequence[Mapping[str, Any]], say: Speaker) -> list[tuple[str, str]]:
    """Each rule that holds, those that the house takes for granted too: its kind and sentence."""
    return [
        (r.kind, f"{say.says(r.describe())} {weight(r.weight, say)}") for r in load(agreed(rules))
    ]


def weight(of: int | None, say: Speaker) -> str:
    if of is None:
        return say.text("Never broken.")
    return say.text("Each breach costs {n:n}.", n=of)


@dataclass(frozen=True)
class Sum:
    """Duties of a tier and class over some weeks, before and after."""

    tier: str
    cls: str
    before: tuple[int, float, int]
    after: tuple[int, float, int]


@dataclass(frozen=True)
class Dated:
    """What a version changes of the dated duties from a day on."""

    first: date
    last: date
    sums: tuple[Sum, ...]
    gained: tuple[Duty, ...]
    lost: tuple[Duty, ...]


def dated(before: Ring, after: Ring, first: date) -> Dated:
    """Compare the duties of two rings over half a year."""
    last = first + timedelta(weeks=WEEKS, days=-1)
    was, now = duties(before, first, last), duties(after, first, last)
    old, new = {_same(d): d for d in was}, {_same(d): d for d in now}
    left, right = _sums(was), _sums(now)
    keys = sorted({*left, *right}, key=lambda k: (k[0], [*map(str, CLASSES)].index(k[1])))
    nothing = (0, 0.0, 0)
    sums = (Sum(t, c, left.get((t, c), nothing), right.get((t, c), nothing)) for t, c in keys)
    return Dated(
        first,
        last,
        tuple(s for s in sums if s.before != s.after),
        tuple(d for k, d in new.items() if k not in old),
        tuple(d for k, d in old.items() if k not in new),
    )


def _same(duty: Duty) -> tuple[object, ...]:
    return duty.tier, duty.start, duty.end, duty.persons


def _sums(found: Sequence[Duty]) -> dict[tuple[str, str], tuple[int, float, int]]:
    """(tier, class) → duties, hours, points."""
    count: Counter[tuple[str, str]] = Counter()
    hours: dict[tuple[str, str], float] = {}
    points: Counter[tuple[str, str]] = Counter()
    for d in found:
        key = d.tier, str(d.cls)
        count[key] += d.persons
        hours[key] = hours.get(key, 0.0) + d.hours * d.persons
        points[key] += d.points * d.persons
    return {k: (n, round(hours[k], 2), points[k]) for k, n in count.items()}


def rule_sentence(setting: Mapping[str, Any], say: Speaker) -> tuple[str, list[Message]]:
    """A rule's sentence as its settings stand, or what is wrong with them."""
    wrong = [*faults_of(setting)]
    if wrong:
        return "", wrong
    if setting.get("weight") == "off":
        return say.text("This rule does not hold."), []
    (rule,) = load([setting])
    return f"{say.says(rule.describe())} {weight(rule.weight, say)}", []
