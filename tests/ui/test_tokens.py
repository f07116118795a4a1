"""Every pair of colours that is used has its contrast, and the theme repeats the tokens."""

import tomllib
from pathlib import Path

import pytest

from roster.ui.tokens import TOKENS, pick

ROOT = Path(__file__).resolve().parents[2]
TEXTS = (
    "ink/surface ink/tint ink/holiday ink/weekend ink/bad-bg ink/warn-bg muted/surface muted/tint"
    " muted/weekend muted/holiday link/surface on-primary/primary on-front/front on-back/back"
    " bad/surface bad/bad-bg warn/surface warn/warn-bg ok/surface ok/ok-bg redday/surface"
    " redday/weekend redday/holiday surface/bad surface/warn"
).split()
MARKS = (
    "edge/surface edge/tint front/surface front/weekend front/holiday back-edge/surface"
    " back-edge/holiday front/back primary/surface bad/holiday warn/holiday ok/surface"
).split()
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


def contrast(pair: str, theme: int) -> float:
    low, high = sorted(light(TOKENS[name][theme]) for name in pair.split("/"))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
def test_texts_and_marks_stand_out(theme: int) -> None:
    pale = [p for p in TEXTS if contrast(p, theme) < 4.5]
    pale += [p for p in MARKS if contrast(p, theme) < 3]
    assert pale == []


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_theme_repeats_the_tokens(theme: str) -> None:
    said = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text("utf-8"))["theme"][theme]
    mine = pick("dark" if theme == "dark" else "light")
    assert {key: said[key].upper() for key in THEME} == {k: mine[t] for k, t in THEME.items()}
