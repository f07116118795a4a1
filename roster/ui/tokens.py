"""Colour tokens, the single source: name → (light, dark).

`.streamlit/config.toml` repeats some of them, because Streamlit cannot read Python; a test proves
that both agree, that every text has 4.5:1 and every mark 3:1.
"""

from collections.abc import Mapping
from typing import Literal

Theme = Literal["light", "dark"]

TOKENS: Mapping[str, tuple[str, str]] = {
    "ink": ("#12262B", "#E7EEEC"),
    "muted": ("#4D6067", "#A3B4B8"),
    "surface": ("#FFFFFF", "#0F191D"),
    "raised": ("#FFFFFF", "#16242A"),
    "tint": ("#F2F5F4", "#16242A"),
    "line": ("#DCE3E2", "#2A3A40"),
    "edge": ("#76878C", "#7A8E95"),
    "primary": ("#0B5A69", "#2B7F90"),
    "on-primary": ("#FFFFFF", "#FFFFFF"),
    "link": ("#0B5A69", "#7CCBD9"),
    # The two tiers: dark petrol against pale heather, so that lightness alone tells them apart.
    "front": ("#0B5A69", "#55B4C5"),
    "on-front": ("#FFFFFF", "#04212A"),
    "back": ("#E4DBF2", "#453860"),
    "on-back": ("#3B2763", "#EDE6FB"),
    "back-edge": ("#7E67AD", "#9F8BCF"),
    # States: always with a shape and a word.
    "bad": ("#B3261E", "#FF9C8F"),
    "bad-bg": ("#FCEDEB", "#3A1D1B"),
    "warn": ("#875000", "#F0BF63"),
    "warn-bg": ("#FFF3DE", "#33270F"),
    "ok": ("#1C6B47", "#7FD0A2"),
    "ok-bg": ("#E9F4ED", "#13301F"),
    # The calendar: weekends and holidays tinted, the numerals of the wall calendar's red days.
    "weekend": ("#F0F3F3", "#18262B"),
    "holiday": ("#DFE7E8", "#24363D"),
    "redday": ("#9A2348", "#F2A2B9"),
}


def pick(theme: Theme) -> dict[str, str]:
    """The colours of one theme, for charts."""
    return {name: pair[theme == "dark"] for name, pair in TOKENS.items()}


def css(selector: str = ":root") -> str:
    """The tokens as custom properties that follow the theme: `var(--dr-ink)`."""
    pairs = (f"--dr-{n}:light-dark({light},{dark});" for n, (light, dark) in TOKENS.items())
    return selector + "{" + "".join(pairs) + "}"
