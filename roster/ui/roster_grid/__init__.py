"""The grid of a month with its findings and its list for phones: no build step, no network."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st

from roster.ui import tokens

_HERE = Path(__file__).parent
_PARTS = (
    *("parts", "queue", "overlay", "head", "rows", "card", "asking", "panel", "phone"),
    *("choose", "gestures", "duties", "bar", "grid"),
)


@cache
def _read() -> tuple[str, str, str]:
    """HTML, CSS and the parts of the script as one module, with tokens for the shadow tree."""
    js = "\n".join((_HERE / "js" / f"{part}.js").read_text("utf-8") for part in _PARTS)
    css = tokens.css(":host") + (_HERE / "grid.css").read_text("utf-8")
    return (_HERE / "grid.html").read_text("utf-8"), css, js


def roster_grid(data: Mapping[str, Any], *, key: str) -> Mapping[str, Any]:
    """Draw what is sent; returns what the browser says."""
    html, css, js = _read()
    draw = st.components.v2.component("roster_grid", html=html, css=css, js=js)
    return draw(key=key, data=dict(data), default={"say": None}, on_say_change=lambda: None)
