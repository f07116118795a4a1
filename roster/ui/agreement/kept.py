"""A draft of an agreement that is not saved yet: the session has it, the browser over a reload."""

import json
from collections.abc import Mapping
from typing import Any
from zlib import crc32

import streamlit as st

from roster.domain.ring import Ring
from roster.ui.agreement.draft import Plain
from roster.ui.shell import HERE

SHAPE = 1  # of a draft; one of another shape is left where it is
OWN, TOLD, HEARD, TURN = "agreement", "agreement_kept", "agreement_heard", "agreement_turn"


def token(ring: Ring, version: str) -> str:
    """What a draft began with: a ring that somebody changed meanwhile begins another."""
    return f"{SHAPE}/{ring.id}/{version}/{crc32(ring.model_dump_json().encode()):08x}"


def draft(of: str) -> Plain | None:
    """The draft that began so, of this session or else as this browser kept it."""
    own: tuple[str, Plain] | None = st.session_state.get(OWN)
    told = _told()
    if st.session_state.get(HEARD) != of and told.get("place") == _place(of):
        st.session_state[HEARD] = of
        if told.get("token") == of and (found := _read(told.get("draft"))):
            own = begin(of, found | {"turn": found.get("turn", 0) + 1})
    return own[1] if own and own[0] == of else None


def begin(of: str, new: Plain) -> tuple[str, Plain]:
    """Make this the session's draft."""
    new.setdefault("turn", st.session_state.get(TURN, 0))
    st.session_state[OWN] = of, new
    return of, new


def forget() -> None:
    """Begin anew from what is saved, in fields that were not typed into."""
    _, own = st.session_state.pop(OWN)
    st.session_state[TURN] = own["turn"] + 1


def keep(of: str, now: Plain, *, edited: bool) -> None:
    """Let the browser keep the draft, where it says anything new."""
    js = (HERE / "assets" / "kept.js").read_text("utf-8")
    draw = st.components.v2.component("kept", html="<i></i>", js=js)
    data = {
        "place": _place(of),
        "token": of,
        "draft": json.dumps(now, default=str) if edited else "",
        "asks": st.session_state.get(HEARD) != of,
    }
    draw(key=TOLD, data=data, default={"kept": None}, on_kept_change=lambda: None)


def _place(of: str) -> str:
    return of.rpartition("/")[0]


def _told() -> Mapping[str, Any]:
    state = st.session_state.get(TOLD)
    found = state.get("kept") if isinstance(state, Mapping) else None
    return found if isinstance(found, Mapping) else {}


def _read(text: object) -> Plain | None:
    """A draft as the browser gives it back, if it is one."""
    try:
        found = json.loads(str(text))
    except ValueError:
        return None
    parts = ("members", list), ("agreement", dict)
    if isinstance(found, dict) and all(isinstance(found.get(n), kind) for n, kind in parts):
        return found
    return None
