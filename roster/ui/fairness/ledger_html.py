"""The ledger as HTML tables."""

from collections.abc import Sequence
from html import escape

from roster.i18n import Speaker
from roster.ui.fairness.accounts import Fairness, Line


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
    """Who served a big holiday, and in which years; the darker the more recent."""
    latest = max((y for p in found.people for own in p.holidays for y in own), default=0)
    rows = [_row(p, [_years(own, latest) for own in p.holidays], html=True) for p in found.people]
    return _table(_heads(["", *found.holidays]), rows, say.text("Big holidays"), "hm")


def _years(own: Sequence[int], latest: int) -> str:
    """The latest years: "’26 ’24", in a tint that says how long ago."""
    if not own:
        return ""
    tone = min(latest - own[0], 3)
    told = " ".join(f"\u2019{year % 100:02}" for year in own[:3])
    return f'<span class="y y{tone}">{told}{" +" if len(own) > 3 else ""}</span>'


def class_table(found: Fairness, people: Sequence[Line], say: Speaker) -> str:
    """People × classes: a bar for what is beyond or below the own share, and the number."""
    most = max([1.0, *(abs(g) for p in people for g in p.gaps)])
    classes = "".join(
        f'<th scope="col"><span class="chip k{k}">{escape(letter)}</span> {escape(cls)}</th>'
        for letter, k, cls in found.columns
    )
    rows = [_row(p, [_bar(g, most, say) for g in p.gaps], html=True) for p in people]
    return _table("<td></td>" + classes, rows, say.text("Difference by class"), "sm-mul")


def _bar(gap: float, most: float, say: Speaker) -> str:
    side = "over" if gap >= 0 else "under"
    width = round(50 * abs(gap) / most, 1)
    number = say.signed(round(gap * 1000))
    return f'<span class="gb {side}"><i style="width:{width}%"></i><b>{escape(number)}</b></span>'


def _heads(names: Sequence[str]) -> str:
    return "".join(f'<th scope="col">{escape(n)}</th>' if n else "<td></td>" for n in names)


def _row(line: Line, cells: Sequence[str], *, html: bool = False) -> str:
    """One line of a table; `html`: the cells are marked up already."""
    of = f' <span class="mut sm">{escape(line.member)}</span>' if line.member != line.name else ""
    values = "".join(f"<td>{c if html else escape(c)}</td>" for c in cells)
    return f'<tr><th scope="row">{escape(line.name)}{of}</th>{values}</tr>'


def _table(heads: str, rows: Sequence[str], name: str, look: str = "") -> str:
    return (
        f'<div class="scroll" role="region" tabindex="0" aria-label="{escape(name)}">'
        f'<table class="dt num {look}"><thead><tr>{heads}</tr></thead>'
        f"<tbody>{''.join(rows)}</tbody></table></div>"
    )
