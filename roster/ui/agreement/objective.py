"""How costs are weighed: one of the house's ways, or an order of the ring's own."""

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

import streamlit as st

from roster.domain.ring import LEVELS
from roster.domain.words import N_
from roster.reports.roster_text import level
from roster.ui import shell
from roster.ui.agreement.draft import order
from roster.ui.agreement.form import Form
from roster.ui.agreement.words import CHOICES

OWN = "own"
ORDERS: Mapping[str, str] = {
    **{preset: CHOICES[preset] for preset in ("balanced", "strict_order")},
    OWN: N_("In an order of our own"),
}
LAST = 0  # the place of a level that is not named: after all that are
PLACES = (*range(1, len(LEVELS) + 1), LAST)


def objective(form: Form) -> None:
    """Choose the way; in an order of its own each level has a place, equal ones count together."""
    say, was = form.say, form.own.get("objective", "balanced")
    kind = was if isinstance(was, str) else OWN
    now = st.selectbox(
        say.text("How costs are weighed"),
        [*ORDERS],
        index=[*ORDERS].index(kind),
        key=form.key("objective"),
        format_func=lambda o: say.text(ORDERS[o]),
        width=320,
    )
    form.own["objective"] = _own(form, _places(was)) if now == OWN else now


def _own(form: Form, was: Mapping[str, int]) -> list[list[str]]:
    say = form.say
    places = {}
    for n, (name, place) in enumerate(zip(LEVELS, st.columns(4) * 2, strict=True)):
        with place:
            places[name] = st.selectbox(
                level((name,), say),
                PLACES,
                index=PLACES.index(was.get(name, LAST)),
                key=form.key("objective", n),
                format_func=lambda p: f"{p}." if p else say.text("after the others"),
            )
    groups = [g for p in PLACES[:-1] if (g := [n for n in LEVELS if places[n] == p])]
    told = order(groups, say)
    about = say.text("Levels with the same number are weighed together.")
    shell.block(f'<p><b>{escape(told)}</b> <span class="mut sm">{escape(about)}</span></p>')
    return [[*g] for g in groups]


def _places(was: Any) -> dict[str, int]:
    """Level → its place; at first each has one of its own, the gravest first."""
    groups: Sequence[Any] = LEVELS if isinstance(was, str) else was
    named = ([g] if isinstance(g, str) else g for g in groups)
    return {name: n for n, group in enumerate(named, 1) for name in group}
