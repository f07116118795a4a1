"""Tables as HTML: the list of duties, faults of an input. Every text of a user is escaped."""

from collections.abc import Sequence
from html import escape

from roster.domain.errors import Fault
from roster.i18n import Speaker
from roster.ui.sheet import Sheet
from roster.ui.view import Gap, Served, Turn
from roster.ui.words import letters


def table(heads: Sequence[str], rows: Sequence[str], name: str) -> str:
    head = "".join(f'<th scope="col">{escape(h)}</th>' for h in heads)
    return (
        f'<div class="scroll" role="region" tabindex="0" aria-label="{escape(name)}">'
        f'<table class="dt"><thead><tr>{head}</tr></thead>'
        f"<tbody>{''.join(rows)}</tbody></table></div>"
    )


def turns_table(turns: Sequence[Turn], say: Speaker) -> str:
    """The duties of a month in the order of their start, with who serves them."""
    heads = [say.text("When"), say.text("Duty"), say.text("Who")]
    return table(heads, [_turn(t, say) for t in turns], say.text("Duties"))


def _turn(turn: Turn, say: Speaker) -> str:
    name = f'<div class="red sm">{escape(turn.name)}</div>' if turn.name else ""
    who = "".join(_who(s) for s in turn.seats) + "".join(_gap(g) for g in turn.open)
    return (
        f'<tr class="{turn.tone}"><td class="day">{escape(turn.when)}{name}</td>'
        f'<td class="duty"><span class="chip k{turn.k}">{escape(turn.letter)}</span> '
        f"{escape(turn.tier)}"
        f'<div class="mut sm">{escape(turn.cls)} · {escape(turn.hours)}</div></td>'
        f"<td>{who or nobody(say)}</td></tr>"
    )


def nobody(say: Speaker) -> str:
    nobody_ = say.text("nobody yet")
    return f'<span class="mut">{escape(nobody_)}</span>'


def _who(seat: Served) -> str:
    pinned = f' <span class="tag neu">{escape(seat.pinned)}</span>' if seat.pinned else ""
    lines = "".join(f'<div class="ln {s}">{escape(text)}</div>' for s, text in seat.lines)
    member = f'<span class="mut sm"> {escape(seat.member)}</span>'
    return f'<div class="who"><b>{escape(seat.name)}</b>{member}{pinned}{lines}</div>'


def _gap(gap: Gap) -> str:
    lines = "".join(f'<div class="ln {s}">{escape(text)}</div>' for s, text in gap.lines)
    return f'<div class="who"><b class="open">{escape(gap.text)}</b>{lines}</div>'


def faults_table(faults: Sequence[Fault], say: Speaker) -> str:
    """Every fault with its place and what to do."""
    heads = [say.text("File"), say.text("Place"), say.text("What is wrong")]
    rows = [
        f'<tr><td class="day">{escape(f.file)}</td><td>{escape(_place(f, say))}</td>'
        f"<td>{escape(say.says(f.says))}</td></tr>"
        for f in faults
    ]
    return table(heads, rows, say.text("Faults"))


def _place(fault: Fault, say: Speaker) -> str:
    row = say.text("row {row:n}", row=fault.row) if fault.row is not None else ""
    return ", ".join(part for part in (fault.sheet, row, fault.column) if part) or "–"


def legend(sheet: Sheet, say: Speaker) -> str:
    """What the signs of the grid mean, and its keys."""
    tiers = "".join(
        f'<span><i class="chip k{k}">{escape(letter)}</i>{escape(say.tier(tier))}</span>'
        for tier, (k, letter) in letters(sheet.tiers, say).items()
    )
    signs = (
        ('<i class="hat"></i>', say.text("Not available")),
        ('<i class="wk k">✓</i>', say.text("Wish granted")),
        ('<i class="wk x">✕</i>', say.text("Wish not granted")),
        ('<i class="br"></i>', say.text("A rule is broken")),
    )
    marks = "".join(f"<span>{sign}{escape(text)}</span>" for sign, text in signs)
    unit = escape(say.text("Points: hours of weight 1"))
    return f'<div class="legend">{tiers}{marks}<span>{unit}</span>{_keys(sheet, say)}</div>'


def _keys(sheet: Sheet, say: Speaker) -> str:
    """What can be done in the grid by keys and by hand."""
    own = [letter for _, letter in letters(sheet.tiers, say).values()]
    told: tuple[tuple[list[str], str], ...] = (
        (own, say.text("set")),
        (["Del"], say.text("clear")),
        (["*"], say.text("pin")),
        (["Shift"], say.text("choose several")),
        (["Ctrl C", "Ctrl V"], say.text("copy, paste")),
        (["Alt"], say.text("a single day of a duty week")),
        ([], say.text("drag: swap")),
    )
    parts = (
        "<span>" + " ".join(f"<kbd>{escape(k)}</kbd>" for k in keys) + f" {escape(text)}</span>"
        for keys, text in told
    )
    return f'<span class="keys">{"".join(parts)}</span>'
