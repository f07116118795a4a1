"""Fields that write straight into a draft of an agreement, so that no other view loses them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import streamlit as st

from roster.domain.errors import BadInput
from roster.domain.ring import Ring
from roster.i18n import Speaker
from roster.ui.agreement.draft import Plain, ring_of
from roster.ui.agreement.words import CHOICES, FIELDS
from roster.ui.people.form import day
from roster.ui.words import capital


@dataclass(frozen=True)
class Form:
    """A draft of a version of a ring, and the reader's words."""

    base: Ring
    draft: Plain
    token: str
    say: Speaker

    @property
    def own(self) -> Plain:
        """The version itself."""
        found: Plain = self.draft["agreement"]
        return found

    def key(self, *path: object) -> str:
        return "/".join((self.token, str(self.draft.get("turn", 0)), *map(str, path)))

    def ring(self) -> Ring | None:
        """The ring as the draft has it now; None while something is wrong with it."""
        try:
            return ring_of(self.base, self.draft)
        except BadInput:
            return None

    def begins(self, ring: Ring) -> date:
        """The first day of the version; of the newest while the ring has none of its name."""
        own = [a for a in ring.agreements if a.version == self.own.get("version")]
        return (own or ring.agreements)[-1].valid_from

    def again(self) -> None:
        """Draw every field anew: lines have come or gone."""
        self.draft["turn"] = self.draft.get("turn", 0) + 1
        st.rerun()

    def label(self, name: str) -> str:
        return capital(self.say.text(FIELDS[name])) if name in FIELDS else name

    def word(self, choice: str) -> str:
        return self.say.text(CHOICES[choice]) if choice in CHOICES else choice

    def text(self, of: Plain, name: str, path: str = "", help_: str = "", label: str = "") -> None:
        """A text; an empty one is left out."""
        was = of.get(name, "")
        told = " ".join(map(str, was)) if isinstance(was, list) else str(was)
        if name == "valid_from":
            told = day(told, self.say)
        value = st.text_input(
            label or self.label(name), told, key=self.key(path, name), help=help_ or None
        )
        _put(of, name, value.strip())

    def choose(self, of: Plain, name: str, options: Sequence[str], path: str = "") -> None:
        was = str(of.get(name, options[0]))
        at = [*options].index(was) if was in options else 0
        of[name] = st.selectbox(
            self.label(name),
            options,
            index=at,
            key=self.key(path, name),
            format_func=self.word,
        )

    def inner(self, of: Plain, name: str) -> Plain:
        """The mapping of a field, made where there is none."""
        if not isinstance(of.get(name), dict):
            of[name] = {} if not isinstance(of.get(name), str) else {"fi": of[name]}
        found: Plain = of[name]
        return found


def _put(of: Plain, name: str, value: Any) -> None:
    if value == "":
        of.pop(name, None)
    else:
        of[name] = value
