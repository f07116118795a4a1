"""The product's own look on a chart: colours from the tokens, a number or a word at each mark."""

from threading import Lock
from typing import Any

import altair as alt

Spec = dict[str, Any]
"""A chart as the browser draws it."""

WRITING = Lock()  # Altair's theme is one for all threads


def themed(chart: Any, height: int, c: dict[str, str]) -> Spec:
    """Give a chart the look, and write it down: to check it against its schema is slow."""
    axis = {
        "labelColor": c["muted"],
        "titleColor": c["muted"],
        "titleFontWeight": 400,
        "labelFontSize": 12.5,
        "gridColor": c["line"],
        "domainColor": c["edge"],
        "tickColor": c["line"],
        "labelPadding": 6,
    }
    whole = (
        chart.properties(height=height)
        .configure(font="Figtree, 'Source Sans', sans-serif", background="transparent")
        .configure_view(stroke=None)
        .configure_axis(**axis)
        .configure_text(color=c["ink"], fontSize=12.5)
    )
    with WRITING, alt.theme.enable("none"):
        spec: Spec = whole.to_dict()
    return spec
