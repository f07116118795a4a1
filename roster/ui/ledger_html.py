"""The ledger as HTML tables."""

from collections.abc import Sequence
from html import escape

from roster.i18n import Speaker
from roster.ui.fairness import Fairness, Line


def account_table(found: Fairness, lines: Sequence[Line], name: str, say: Speaker) -> str:
    """Carried in, owed, served, balance in points, then served and owed by class in duties."""
    heads = ["", say.text("Carried"), say.text("Owes"), say.text("Serves"), say.text("Balance")]
    classes = "".join(
        f'<th scope="col"><span class="chip k{k}">{escape(letter)}</span> {escape(cls)}</th>'
        for letter, k, cls in found.columns
    )
    rows = [_row(line, (*_points(line, say), *line.classes)) for line in lines]
    return _table(_heads(heads) + classes, rows, name)


def _points(line: Line, say: Speaker) -> tuple[str, str, str, str]:
    entry = line.entry
    carried, owed = say.signed(entry.carried), say.points(entry.owed)
    return carried, owed, say.points(entry.served), say.signed(entry.balance)


def holiday_table(found: Fairness, say: Speaker) -> str:
    """Who served a big holiday, and in which years."""
    heads = _heads(["", *found.holidays])
    return _table(heads, [_row(p, p.holidays) for p in found.people], say.text("Big holidays"))


def _heads(names: Sequence[str]) -> str:
    return "".join(f'<th scope="col">{escape(n)}</th>' if n else "<td></td>" for n in names)


def _row(line: Line, cells: Sequence[str]) -> str:
    of = f' <span class="mut sm">{escape(line.member)}</span>' if line.member != line.name else ""
    values = "".join(f"<td>{escape(c)}</td>" for c in cells)
    return f'<tr><th scope="row">{escape(line.name)}{of}</th>{values}</tr>'


def _table(heads: str, rows: Sequence[str], name: str) -> str:
    return (
        f'<div class="scroll" role="region" tabindex="0" aria-label="{escape(name)}">'
        f'<table class="dt num"><thead><tr>{heads}</tr></thead>'
        f"<tbody>{''.join(rows)}</tbody></table></div>"
    )
