"""Charts of the accounts: a number beside every bar. The same lines are drawn only once."""

from functools import lru_cache
from typing import Any

import altair as alt

from roster.domain.words import Language
from roster.i18n import Speaker
from roster.ui import tokens
from roster.ui.charts import Spec, themed
from roster.ui.fairness.accounts import Line

STEP = 26


@lru_cache(64)
def difference(lines: tuple[Line, ...], language: Language, theme: tokens.Theme) -> Spec:
    """Balances, the largest first. Over = filled to the right, under = outlined to the left.

    A scale of its own: one member of 143 420 people would hide nine small ones.
    """
    c, say = tokens.pick(theme), Speaker(language)
    rows = sorted(lines, key=lambda line: -line.entry.balance)
    data = alt.InlineData(
        [{"name": x.name, "balance": x.balance, "label": say.signed(x.entry.balance)} for x in rows]
    )
    limit = max([0.1, *(abs(x.balance) * 1.8 for x in rows)])
    x = alt.X("balance:Q", title=None, scale=alt.Scale(domain=[-limit, limit]), axis=_zero(c))
    y = _names([line.name for line in rows], c)
    over = "datum.balance >= 0"
    base = alt.Chart(data).encode(y=y, x=x)
    bars = base.mark_bar(height=15, strokeWidth=1.5).encode(
        fill=alt.condition(over, alt.value(c["front"]), alt.value(c["back"])),
        stroke=alt.condition(over, alt.value(c["front"]), alt.value(c["back-edge"])),
        tooltip=[alt.Tooltip("name:N", title=" "), alt.Tooltip("label:N", title=" ")],
    )
    look: dict[str, Any] = {"fontWeight": 600, "fontSize": 13}
    right = base.transform_filter(over).mark_text(align="left", dx=7, **look)
    left = base.transform_filter("datum.balance < 0").mark_text(align="right", dx=-7, **look)
    told: dict[str, Any] = {"text": "label:N", "color": alt.value(c["ink"])}
    chart = alt.layer(bars, right.encode(**told), left.encode(**told))
    return themed(chart, STEP * len(rows), c)


@lru_cache(64)
def owed_served(lines: tuple[Line, ...], language: Language, theme: tokens.Theme) -> Spec:
    """The share as a wide pale bar, what was served as a narrow dark one, both numbers beside."""
    c, say = tokens.pick(theme), Speaker(language)
    data = alt.InlineData([_bar(x, say) for x in lines])
    scale = alt.Scale(domain=[0, max([0.1, *(_end(x) * 1.65 for x in lines)])])
    axis = alt.Axis(tickCount=4, format="~f")
    base = alt.Chart(data).encode(y=_names([line.name for line in lines], c))
    owed = base.mark_bar(height=19, fill=c["holiday"], stroke=c["edge"], strokeWidth=1)
    served = base.mark_bar(height=8, color=c["front"])
    text = base.mark_text(align="left", dx=8, fontSize=12.5)
    layers = alt.layer(
        owed.encode(x=alt.X("owed:Q", title=None, scale=scale, axis=axis)),
        served.encode(x=alt.X("served:Q", scale=scale)),
        text.encode(x=alt.X("end:Q", scale=scale), text="label:N", color=alt.value(c["muted"])),
    )
    return themed(layers, STEP * len(lines), c)


def _bar(line: Line, say: Speaker) -> dict[str, Any]:
    return {
        "name": line.name,
        "owed": line.entry.owed / 1000,
        "served": line.entry.served / 1000,
        "end": _end(line),
        "label": f"{say.points(line.entry.served)} / {say.points(line.entry.owed)}",
    }


def _end(line: Line) -> float:
    return max(line.entry.owed, line.entry.served) / 1000


def _names(order: list[str], c: dict[str, str]) -> alt.Y:
    axis = alt.Axis(
        ticks=False, domain=False, labelColor=c["ink"], labelFontSize=13, labelLimit=150
    )
    return alt.Y("name:N", sort=order, title=None, axis=axis)


def _zero(c: dict[str, str]) -> alt.Axis:
    """Only the line of the share itself; the numbers stand at the bars."""
    line: Any = alt.condition("datum.value == 0", alt.value(c["edge"]), alt.value(c["line"]))
    return alt.Axis(values=[0], labels=False, ticks=False, domain=False, gridColor=line)
