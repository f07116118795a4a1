"""From the tree of a ring to its words: the ring itself, its members and contacts.

A ring.yaml, with all that most rings need:

    id: keski
    name: {fi: Keskirengas, sv: Mellanringen}
    contacts:
      phones: {front: "014 266 0149"}         # a number for each tier
      partners: [hatakeskus@example.org]
    members:
      - code: "061"
        name: {fi: Forssa}                    # from: and to: where membership has days
        populations: {2020: 16800}
    agreements:                               # each version from its day to the next one's
      - version: "1"
        valid_from: 2025-01-01
        tiers:
          - id: front
            name: {fi: Etupäivystys}
            form: standby
            hours: out_of_office              # or always, or [{days: [fri], from: "18:00", to: …}]
        office_hours: {mon: "08:00-16:00"}    # closed where missing
        eves: {closes: "13:00"}
        weights: {standby: {sunday: 1.5}}     # points an hour; 1 where missing
        objective: strict_order               # or [open, legal, [members, persons], wishes]
        rules:
          - {kind: daily_rest, hours: 11}

Dates may be written 1.1.2025 as well, a list as words parted by blanks, and hours as
"fri sat 18:00-24:00". Nothing needs quotation marks here: codes and times are read as texts.
"""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from roster.domain.duties import Dates
from roster.domain.ring import Agreement, Contacts, Member, Ring
from roster.domain.words import LANGUAGES, Name
from roster.intake import times, values
from roster.intake.agreement_in import CheckRule, agreement
from roster.intake.places import Faults, Place, Wrong
from roster.intake.scope import Scope
from roster.intake.tree import Fields, Node

RING_FIELDS = (
    "id",
    "name",
    "languages",
    "zone",
    "contacts",
    "qualifications",
    "members",
    "agreements",
)
MEMBER_FIELDS = ("code", "name", "from", "to", "populations", "phone")
CONTACT_FIELDS = ("phones", "partners", "coordinator", "material", "shown_as")
SHOWN_AS = ("name", "initials", "role")


@dataclass
class Draft:
    """A ring as far as it could be read, with the place of each part, for the cross checks.

    `whole`: no version and no tier was lost to a fault.
    """

    place: Place
    fields: dict[str, Any] = field(default_factory=dict)
    members: list[tuple[Place, Member]] = field(default_factory=list)
    agreements: list[tuple[Fields, Agreement]] = field(default_factory=list)
    scope: Scope = field(default_factory=Scope)
    whole: bool = False
    phones: dict[str, Place] = field(default_factory=dict)

    def ring(self) -> Ring:
        """The ring, once nothing is wrong with it."""
        members = sorted((m for _, m in self.members), key=_member_order)
        agreements = sorted((a for _, a in self.agreements), key=lambda a: a.valid_from)
        return Ring(**self.fields, members=tuple(members), agreements=tuple(agreements))


def _member_order(m: Member) -> tuple[str, date]:
    return m.code, m.dates.first or date.min


def read_ring(root: Node, default_id: str, faults: Faults, check_rule: CheckRule) -> Draft:
    """Read a ring's tree; what cannot be read is noted and left out."""
    f = Fields(root, faults, RING_FIELDS)
    draft = Draft(f.place)
    contacts = f.fields("contacts", CONTACT_FIELDS)
    draft.phones = {k: n.place for k, n in contacts.fields("phones").nodes.items()}
    draft.fields = {
        "id": f.get("id", values.matching(r"[a-z0-9][a-z0-9_-]*"), default_id),
        "name": f.need_name(),
        "languages": f.each("languages", values.choice(*LANGUAGES)) or LANGUAGES,
        "zone": f.get("zone", values.zone, "Europe/Helsinki"),
        "contacts": _contacts(contacts),
        "qualifications": _qualifications(f.fields("qualifications")),
    }
    _needs_some(f, "members")
    draft.members = [(n.place, m) for n in f.list("members") if (m := _member(n, faults))]
    for _, m in draft.members:
        draft.scope.add_member(m)
    _needs_some(f, "agreements")
    draft.whole = True
    for node in f.list("agreements"):
        a = agreement(node, faults, draft.scope, check_rule)
        tiers = node.value.get("tiers") if isinstance(node.value, dict) else None
        draft.whole &= bool(a and tiers and len(a.tiers) == len(tiers.value))
        if a is not None:
            draft.agreements.append((Fields(node, Faults()), a))
            for t in a.tiers:
                draft.scope.add_tier(t)
    return draft


def _needs_some(f: Fields, key: str) -> None:
    if key not in f.nodes:
        f.need(key, str)


def _qualifications(f: Fields) -> dict[str, Name]:
    return {key: name for key in sorted(f.nodes) if (name := f.need_name(key))}


def _contacts(f: Fields) -> Contacts:
    phones = f.fields("phones")
    return Contacts(
        phones={k: phones.get(k, str, "") for k in sorted(phones.nodes)},
        partners=f.each("partners", values.email),
        coordinator=f.each("coordinator", values.email),
        material=f.get("material", values.web, ""),
        shown_as=f.get("shown_as", values.choice(*SHOWN_AS), "name"),
    )


def _member(node: Node, faults: Faults) -> Member | None:
    f = Fields(node, faults, MEMBER_FIELDS)
    code, name = f.need("code", values.code), f.need_name()
    found = _dates(f)
    counts = f.fields("populations")
    populations = {
        year: people
        for key, n in sorted(counts.nodes.items())
        if (year := _year(key, n.place, faults))
        and (people := counts.value(n, values.whole(1, 100_000_000), None))
    }
    if code is None or name is None:
        return None
    phone = f.get("phone", str, "")
    return Member(code=code, name=name, dates=found, populations=populations, phone=phone)


def _year(key: str, place: Place, faults: Faults) -> int | None:
    try:
        return values.whole(1900, 2200)(key)
    except Wrong as e:
        faults.add(place, e.message)
        return None


def _dates(f: Fields) -> Dates:
    dates = Dates(first=f.get("from", times.day, None), last=f.get("to", times.day, None))
    try:
        return times.in_order(dates)
    except Wrong as e:
        f.faults.add(f.nodes["to"].place, e.message)
        return Dates(first=dates.first)
