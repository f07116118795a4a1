"""Where the ring itself is reached, and what is shown of its people: fields of their own."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import NamedTuple

import streamlit as st

from roster.domain.errors import BadInput, Fault
from roster.domain.people import Facts
from roster.domain.ring import Contacts, ShownAs
from roster.domain.words import N_
from roster.i18n import Speaker
from roster.intake import values
from roster.intake.places import Wrong
from roster.ui import keeping, who
from roster.ui.frame import Open

SHOWN: Mapping[ShownAs, str] = {
    "name": N_("name"),
    "initials": N_("initials"),
    "role": N_("role, without a name"),
}

FORM = "contacts"


class Typed(NamedTuple):
    """What stands in a field, what the field is called, and how its lines are read."""

    name: str
    text: str
    read: Callable[[str], str]

    def lines(self, faults: list[Fault]) -> tuple[str, ...]:
        """Each line as it was read; those that are wrong become faults."""
        lines = (line.strip(" ,;") for line in self.text.splitlines())
        return tuple(read for line in lines if line and (read := self._line(line, faults)))

    def _line(self, line: str, faults: list[Fault]) -> str:
        try:
            return self.read(line)
        except Wrong as error:
            faults.append(Fault(file="", column=self.name, says=error.message))
            return ""


def show(open_: Open) -> None:
    """Every field as it is now; saved together, for all versions of the agreement."""
    say, ring = open_.speaker, _drawing(open_)
    with st.expander(say.text("Contacts of the ring")):
        who.ask(say)
        phones = _phones(open_, ring)
        left, right = st.columns(2)
        with left:
            name = say.text(
                "E-mails of partners, such as the emergency response centre, one a line"
            )
            partners = _lines(name, open_.facts.ring.contacts.partners, f"partners/{ring}")
        with right:
            name = say.text("E-mails of the coordinator, one a line")
            coordinator = _lines(name, open_.facts.ring.contacts.coordinator, f"coordinator/{ring}")
        typed = (partners, coordinator, _material(open_, ring))
        shown_as = _shown_as(open_, ring)
        if st.button(say.text("Save the contacts"), type="primary", key=f"save_contacts/{ring}"):
            done = say.text("The contacts were saved.")
            make = partial(_kept, open_.facts, phones, typed, shown_as)
            if keeping.kept(make, done, say, seen=open_.shelf.facts):
                keeping.draw_anew(FORM)
                st.rerun()


def _drawing(open_: Open) -> str:
    """What the fields' keys begin with."""
    ring, now = open_.shelf.id, open_.facts.ring.contacts
    changed = open_.speaker.text(
        "Somebody else changed the contacts meanwhile. They stand here as they are now."
    )
    return f"{ring}/{keeping.drawing(FORM, ring, now, changed)}"


def _phones(open_: Open, ring: str) -> Mapping[str, str]:
    """A number for each tier of today's agreement; others stay."""
    say, was = open_.speaker, open_.facts.ring.contacts.phones
    tiers = open_.facts.ring.agreement_on(open_.today).tiers
    found = dict(was)
    for place, tier in zip(st.columns(len(tiers)), tiers, strict=True):
        label = say.text("Number of {tier}", tier=say.tier(tier.id))
        found[tier.id] = place.text_input(
            label, was.get(tier.id, ""), key=f"phone/{ring}/{tier.id}"
        )
    return {tier: number.strip() for tier, number in found.items() if number.strip()}


def _lines(name: str, was: tuple[str, ...], key: str) -> Typed:
    return Typed(name, st.text_area(name, "\n".join(was), key=key, height=100), values.email)


def _material(open_: Open, ring: str) -> Typed:
    say, was = open_.speaker, open_.facts.ring.contacts.material
    name = say.text("Web address of what is good to know on duty")
    help_ = say.text("Every calendar shows it.")
    text = st.text_input(name, was, help=help_, key=f"material/{ring}")
    return Typed(name, text, values.web)


def _shown_as(open_: Open, ring: str) -> ShownAs:
    say, options = open_.speaker, [*SHOWN]
    return st.selectbox(
        say.text("What is shown of people outside the ring"),
        options,
        index=options.index(open_.facts.ring.contacts.shown_as),
        format_func=lambda s: _called(s, say),
        key=f"shown_as/{ring}",
        width=320,
    )


def _called(shown: ShownAs, say: Speaker) -> str:
    return say.text(SHOWN[shown])


def _kept(
    facts: Facts, phones: Mapping[str, str], typed: tuple[Typed, Typed, Typed], shown: ShownAs
) -> Facts:
    """The ring with these contacts. Raises BadInput with every fault."""
    faults: list[Fault] = []
    partners, coordinator, material = (t.lines(faults) for t in typed)
    if faults:
        raise BadInput(faults)
    contacts = Contacts(
        phones=phones,
        partners=partners,
        coordinator=coordinator,
        material="".join(material[:1]),
        shown_as=shown,
    )
    ring = facts.ring.model_copy(update={"contacts": contacts})
    return facts.model_copy(update={"ring": ring})
