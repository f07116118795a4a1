"""What no single cell can show: a ring and its people judged together."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations
from typing import Any

from roster.domain.people import DECISION_RIGHT, Person
from roster.domain.ring import Agreement, Tier
from roster.domain.words import says
from roster.intake.people_in import Read
from roster.intake.places import Faults, Place
from roster.intake.ring_in import Draft
from roster.intake.tree import Fields
from roster.intake.values import nearest


def judge_ring(draft: Draft, faults: Faults) -> None:
    """Members that overlap, versions that collide, populations and percents that are missing."""
    _memberships(draft, faults)
    _versions(draft, faults)
    for f, a in draft.agreements:
        if a.key == "percent" and not a.percents:
            faults.add(
                f.place,
                says(
                    "The key is percent, but no percents are given. Add percents for the members."
                ),
            )
    if any(a.key == "population" for _, a in draft.agreements):
        for place, m in draft.members:
            if not m.populations:
                faults.add(
                    place,
                    says(
                        "{name} has no population, but the members owe by population. Add "
                        "populations with a year.",
                        name=m.name.fi,
                    ),
                )
    _phones(draft, faults)


def _memberships(draft: Draft, faults: Faults) -> None:
    for (_, a), (place, b) in combinations(draft.members, 2):
        if a.code == b.code and a.dates.overlap(b.dates):
            faults.add(
                place,
                says(
                    "The member {code} is there twice with days that overlap. End the first "
                    "membership before the second begins.",
                    code=a.code,
                ),
            )


def _versions(draft: Draft, faults: Faults) -> None:
    for (_, a), (f, b) in combinations(draft.agreements, 2):
        if a.valid_from == b.valid_from:
            faults.add(
                f.nodes["valid_from"].place,
                says(
                    "Two versions of the agreement begin on {day}. Give one another day.",
                    day=a.valid_from.isoformat(),
                ),
            )
        if a.version == b.version:
            faults.add(
                f.nodes["version"].place,
                says("Two versions are called {version}. Rename one.", version=a.version),
            )


def _phones(draft: Draft, faults: Faults) -> None:
    for tier, place in draft.phones.items():
        if draft.scope.tiers and tier not in draft.scope.tiers.ids:
            faults.add(
                place,
                says(
                    "There is no tier {text}. Use one of: {allowed}.",
                    text=tier,
                    allowed=", ".join(draft.scope.tiers.ids),
                ),
            )


def judge_people(people: Read[Person], draft: Draft, faults: Faults) -> None:
    """People that are there twice, and qualifications that the ring does not know."""
    by_id: dict[str, int | None] = {}
    by_name: dict[tuple[str, str], str] = {}
    for row, p in people:
        if p.id in by_id:
            faults.add(
                row.place.at("id"),
                says(
                    "The id {id} is already on row {row}. Give this person another id, or remove "
                    "one of the rows.",
                    id=p.id,
                    row=by_id[p.id],
                ),
            )
        elif (p.name.casefold(), p.member) in by_name:
            faults.add(
                row.place.at("name"),
                says(
                    "{name} is there twice in the same municipality, also as {id}. If they are two "
                    "people, add a middle name or a title; if one, remove a row.",
                    name=p.name,
                    id=by_name[p.name.casefold(), p.member],
                ),
            )
        by_id.setdefault(p.id, row.place.row)
        by_name.setdefault((p.name.casefold(), p.member), p.id)
    if draft.whole:
        _unknown_qualifications(people, known_qualifications(draft), faults)


def known_qualifications(draft: Draft) -> tuple[str, ...]:
    """Those that the ring lists, a tier asks for, a rule names, and the decision right."""
    known = {DECISION_RIGHT, *draft.fields.get("qualifications", ())}
    for _, a in draft.agreements:
        known.update(q for t in a.tiers for q in t.qualifications)
        known.update(q for rule in a.rules for q in _named(rule))
    return tuple(sorted(known))


def _named(rule: Mapping[str, Any]) -> Iterator[str]:
    for key, value in rule.items():
        if isinstance(value, Mapping):
            yield from _named(value)
        elif key in ("right", "qualification", "qualifications"):
            yield from [value] if isinstance(value, str) else _texts(value)


def _texts(value: Any) -> Iterable[str]:
    return [v for v in value if isinstance(v, str)] if isinstance(value, list | tuple) else []


def _unknown_qualifications(people: Read[Person], known: tuple[str, ...], faults: Faults) -> None:
    for row, p in people:
        for q in [q.id for q in p.qualifications if q.id not in known]:
            place, close = row.place.at("qualifications"), nearest(q, known)
            if close:
                faults.add(
                    place,
                    says(
                        "No tier and no rule knows the qualification {text}. Did you mean "
                        "{nearest}? Known are: {known}.",
                        text=q,
                        nearest=close,
                        known=", ".join(known),
                    ),
                )
            else:
                faults.add(
                    place,
                    says(
                        "No tier and no rule knows the qualification {text}. Remove it, or add it "
                        "to the ring's qualifications. Known are: {known}.",
                        text=q,
                        known=", ".join(known) or "–",
                    ),
                )


def judge_tiers(people: list[Person], draft: Draft, faults: Faults) -> None:
    """Tiers that nobody could ever serve; a ring without people is not judged yet."""
    seen: set[str] = set()
    for f, a in draft.agreements if people else []:
        for place, tier in _tiers(f, a):
            if tier.id not in seen:
                _judge_tier(tier, people, place, faults)
            seen.add(tier.id)


def _tiers(f: Fields, a: Agreement) -> Iterator[tuple[Place, Tier]]:
    places: dict[str, Place] = {}
    for node in f.list("tiers"):
        id_ = Fields(node, Faults()).get("id", str, "")
        places.setdefault(id_, node.place)
    for tier in a.tiers:
        yield places[tier.id], tier


def _judge_tier(tier: Tier, people: list[Person], place: Place, faults: Faults) -> None:
    held = {q.id for p in people for q in p.qualifications}
    missing = [q for q in tier.qualifications if q not in held]
    for q in missing:
        faults.add(
            place,
            says(
                "The tier {tier} asks for {text}, which nobody has. Give it to someone, or remove "
                "it from the tier.",
                tier=tier.id,
                text=q,
            ),
        )
    able = [p for p in people if set(tier.qualifications) <= {q.id for q in p.qualifications}]
    if tier.form == "standby" and able and not any(p.standby for p in able):
        faults.add(
            place,
            says(
                "Nobody can serve the tier {tier}: nobody who is qualified for it has agreed to "
                "standby. Enter someone's standby agreement.",
                tier=tier.id,
            ),
        )
    if not able and not missing:
        faults.add(
            place,
            says(
                "Nobody can serve the tier {tier}: nobody has all of {text} together. Check the "
                "qualifications of the people.",
                tier=tier.id,
                text=", ".join(tier.qualifications),
            ),
        )
