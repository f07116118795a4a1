"""Every pair of colours that is used has its contrast, and the theme repeats the tokens."""

import tomllib
from collections.abc import Mapping
from pathlib import Path

import pytest

from roster.ui.tokens import TOKENS, pick

ROOT = Path(__file__).resolve().parents[2]
TEXTS = {
    "surface": "ink muted link bad warn ok redday",
    "tint": "ink muted",
    "weekend": "ink muted redday",
    "holiday": "ink muted redday",
    "primary": "on-primary",
    "front": "on-front",
    "back": "on-back",
    "bad-bg": "ink bad",
    "warn-bg": "ink warn",
    "ok-bg": "ok",
    "bad": "surface",
    "warn": "surface",
}
MARKS = {
    "surface": "edge front back-edge primary ok",
    "tint": "edge",
    "weekend": "front",
    "holiday": "front back-edge bad warn",
    "back": "front",
}
THEME = {
    "primaryColor": "primary",
    "backgroundColor": "surface",
    "secondaryBackgroundColor": "tint",
    "textColor": "ink",
    "borderColor": "line",
    "linkColor": "link",
    "redColor": "bad",
    "orangeColor": "warn",
    "greenColor": "ok",
    "violetColor": "back-edge",
    "violetBackgroundColor": "back",
    "violetTextColor": "on-back",
}


def light(colour: str) -> float:
    """Relative luminance by WCAG."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = (v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(names: tuple[str, str], theme: int) -> float:
    low, high = sorted(light(TOKENS[name][theme]) for name in names)
    return (high + 0.05) / (low + 0.05)


def too_pale(pairs: Mapping[str, str], theme: int, need: float) -> list[tuple[str, str]]:
    """What stands out less than it needs, with its ground."""
    all_ = [(name, ground) for ground, names in pairs.items() for name in names.split()]
    return [pair for pair in all_ if contrast(pair, theme) < need]


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
def test_texts_and_marks_stand_out(theme: int) -> None:
    assert too_pale(TEXTS, theme, 4.5) == []
    assert too_pale(MARKS, theme, 3) == []


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_theme_repeats_the_tokens(theme: str) -> None:
    said = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text("utf-8"))["theme"][theme]
    mine = pick("dark" if theme == "dark" else "light")
    assert {key: said[key].upper() for key in THEME} == {k: mine[t] for k, t in THEME.items()}
