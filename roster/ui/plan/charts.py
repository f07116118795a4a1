"""Charts of a search and of what it changes: a number or a word stands at every mark."""

from collections.abc import Sequence
from typing import Any

import altair as alt

from roster.i18n import Speaker
from roster.planning.difference import Gain
from roster.ui import tokens
from roster.ui.charts import Spec, themed
from solver.outcome import Progress

STEP = 29
MOST = 16  # people whose balance is drawn; the rest are told by their number


def progress(steps: Sequence[Progress], limit: float, say: Speaker, theme: tokens.Theme) -> Spec:
    """Value falls, bound rises; the band between them is what could still be won."""
    c = tokens.pick(theme)
    rows: list[dict[str, Any]] = [
        {"t": round(s.seconds, 2), "v": s.value, "b": s.bound}
        for s in steps
        if s.value is not None and s.bound is not None
    ]
    data = alt.InlineData(rows)
    top = max(r["v"] or 0 for r in rows) * 1.08 or 1
    seconds = say.text("seconds")
    x = alt.X(
        "t:Q",
        title=seconds,
        scale=alt.Scale(domain=[0, limit]),
        axis=alt.Axis(grid=False, tickCount=6),
    )
    scale = alt.Scale(domain=[0, top])
    y = alt.Y("v:Q", title=None, scale=scale, axis=alt.Axis(tickCount=5))
    low = alt.Y("b:Q", title=None, scale=scale)
    base = alt.Chart(data).encode(x=x)
    step: Any = {"interpolate": "step-after"}
    band = base.mark_area(color=c["primary"], opacity=0.14, **step).encode(y=low, y2="v:Q")
    value = base.mark_line(color=c["front"], strokeWidth=2.6, **step).encode(y=y)
    bound = base.mark_line(color=c["back-edge"], strokeWidth=2, strokeDash=[5, 3], **step)
    last = rows[-1]
    names = [
        (last["v"], say.text("best roster {n:n}", n=last["v"]), c["link"], -9),
        (last["b"], say.text("proven bound {n:n}", n=last["b"]), c["muted"], 13),
    ]
    side: Any = {"align": "right", "dx": -2} if last["t"] > limit * 0.7 else {"align": "left"}
    texts = [
        alt.Chart(alt.InlineData([{"t": last["t"], "y": at, "text": text}]))
        .mark_text(dy=dy, fontWeight=600, fontSize=13, color=color, **{"dx": 8, **side})
        .encode(x=x, y=alt.Y("y:Q", title=None, scale=scale), text="text:N")
        for at, text, color, dy in names
    ]
    return themed(alt.layer(band, value, bound.encode(y=low), *texts), 220, c)


def balances(gains: Sequence[Gain], say: Speaker, theme: tokens.Theme) -> Spec:
    """Balance before (ring) and after (dot); zero is the agreed share."""
    c = tokens.pick(theme)
    shown = gains_shown(gains)
    rows: list[dict[str, Any]] = [
        {
            "person": say.person(g.person),
            "a": g.before / 1000,
            "b": g.after / 1000,
            "label": f"{say.signed(g.before)} → {say.signed(g.after)}",
        }
        for g in shown
    ]
    data, order = alt.InlineData(rows), [r["person"] for r in rows]
    reach = max([1.0, *(abs(float(r[k])) for r in rows for k in ("a", "b"))])
    scale = alt.Scale(domain=[-reach * 1.1, reach * 2.8])
    line: Any = alt.condition("datum.value == 0", alt.value(c["edge"]), alt.value(c["line"]))
    axis = alt.Axis(values=[0], labels=False, ticks=False, domain=False, gridColor=line)
    x = alt.X("a:Q", title=None, scale=scale, axis=axis)
    names = alt.Axis(ticks=False, domain=False, labelColor=c["ink"], labelFontSize=13)
    y = alt.Y("person:N", sort=order, title=None, axis=names)
    base = alt.Chart(data).encode(y=y)
    rule = base.mark_rule(strokeWidth=2.4, color=c["edge"]).encode(x=x, x2="b:Q")
    ring: Any = {"filled": False, "fill": c["surface"], "stroke": c["edge"], "opacity": 1}
    old = base.mark_point(size=75, strokeWidth=1.8, **ring).encode(x=x)
    dot = base.mark_point(filled=True, size=90, color=c["front"], opacity=1)
    new = dot.encode(x=alt.X("b:Q", scale=scale))
    text = base.mark_text(align="left", fontSize=12.5).encode(
        x=alt.datum(reach * 1.15, type="quantitative", scale=scale),
        text="label:N",
        color=alt.value(c["ink"]),
    )
    return themed(alt.layer(rule, old, new, text), STEP * len(rows), c)


def gains_shown(gains: Sequence[Gain]) -> list[Gain]:
    """Those whose balance changes most, from who is relieved to who takes more."""
    most = sorted(gains, key=lambda g: -abs(g.after - g.before))[:MOST]
    return sorted(most, key=lambda g: (g.after - g.before, g.person))
