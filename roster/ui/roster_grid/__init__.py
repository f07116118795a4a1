"""The grid of a month with its findings and its list for phones: no build step, no network."""

import hashlib
import json
from functools import cache
from pathlib import Path

import streamlit as st

from roster.ui import tokens
from roster.ui.view import Month

_HERE = Path(__file__).parent
_PARTS = ("parts", "head", "rows", "card", "panel", "phone", "grid")


@cache
def _read() -> tuple[str, str, str]:
    """HTML, CSS and the parts of the script as one module, with tokens for the shadow tree."""
    js = "\n".join((_HERE / "js" / f"{part}.js").read_text("utf-8") for part in _PARTS)
    css = tokens.css(":host") + (_HERE / "grid.css").read_text("utf-8")
    return (_HERE / "grid.html").read_text("utf-8"), css, js


def roster_grid(month: Month, *, key: str) -> None:
    """Draw a month, read-only."""
    data = month.data()
    rev = hashlib.sha256(json.dumps(data, sort_keys=True).encode()).hexdigest()
    html, css, js = _read()
    draw = st.components.v2.component("roster_grid", html=html, css=css, js=js)
    draw(key=key, data={**data, "rev": rev})
