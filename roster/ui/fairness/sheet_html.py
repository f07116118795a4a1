"""A person's fairness sheet as HTML: on the page, and as one file that prints on one page."""

from collections.abc import Sequence
from html import escape

from roster.domain.ledger import Entry
from roster.i18n import Speaker
from roster.ui.fairness.sheet import Sheet
from roster.ui.fairness.why import Told
from roster.ui.shell import HERE

PRINT = (HERE / "assets" / "sheet.css").read_text("utf-8")


def body(sheet: Sheet, say: Speaker) -> str:
    """The sheet without its page."""
    none = escape(say.text("None."))
    holidays = "".join(f"<dt>{escape(h)}</dt><dd>{escape(y)}</dd>" for h, y in sheet.holidays)
    wishes = "".join(_wish(w, say) for w in sheet.wishes)
    return (
        f"<h1>{escape(sheet.name)}</h1>"
        f'<p class="mut">{escape(sheet.member)} · {escape(sheet.days)}</p>'
        f'<p class="lead"><b>{escape(sheet.strong)}</b> {escape(sheet.rest)}</p>'
        + _part(say.text("Points"), say.text("one point is one hour of weight 1"))
        + _entries(sheet.tiers, say, say.text("Tier"))
        + _part(say.text("Duties by class"), "")
        + (_entries(sheet.classes, say, say.text("Class")) if sheet.classes else f"<p>{none}</p>")
        + _part(say.text("Big holidays"), say.text("the years served"))
        + (f'<dl class="figures">{holidays}</dl>' if holidays else f"<p>{none}</p>")
        + _part(say.text("Wishes"), "")
        + (f'<ul class="lines">{wishes}</ul>' if wishes else f"<p>{none}</p>")
        + f'<p class="mut sm">{escape(sheet.made)}</p>'
    )


def page(sheet: Sheet, say: Speaker) -> str:
    """A page of its own, that needs nothing else."""
    names = (say.text("Date"), say.text("Coordinator"), sheet.name)
    signs = "".join(f"<span>{escape(name)}</span>" for name in names)
    return (
        f'<!doctype html><html lang="{say.language}"><head><meta charset="utf-8">'
        f"<title>{escape(sheet.name)}</title><style>{PRINT}</style></head>"
        f'<body><main>{body(sheet, say)}<div class="sign">{signs}</div></main></body></html>'
    )


def _part(title: str, note: str) -> str:
    small = f' <span class="mut sm note">{escape(note)}</span>' if note else ""
    return f'<h2 class="dr-h">{escape(title)}{small}</h2>'


def _entries(rows: Sequence[tuple[str, Entry]], say: Speaker, first: str) -> str:
    heads = [first, *(say.text(h) for h in ("Carried", "Owes", "Serves", "Balance"))]
    head = "".join(f'<th scope="col">{escape(h)}</th>' for h in heads)
    body_ = "".join(_entry(name, entry, say) for name, entry in rows)
    return (
        f'<table class="dt num wide"><thead><tr>{head}</tr></thead><tbody>{body_}</tbody></table>'
    )


def _entry(name: str, entry: Entry, say: Speaker) -> str:
    cells = (
        say.signed(entry.carried),
        say.points(entry.owed),
        say.points(entry.served),
        say.signed(entry.balance),
    )
    values = "".join(f"<td>{escape(c)}</td>" for c in cells)
    return f'<tr><th scope="row">{escape(name)}</th>{values}</tr>'


def _wish(told: Told, say: Speaker) -> str:
    state = say.text("granted") if told.granted else say.text("not granted")
    why = "".join(f'<div class="mut sm">{escape(text)}</div>' for text in told.why)
    return f"<li>{escape(told.wish)}: <b>{escape(state)}</b>{why}</li>"
