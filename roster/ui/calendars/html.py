"""Calendars as HTML. Every text of a user is escaped."""

from collections.abc import Sequence
from html import escape
from urllib.parse import urlencode

from roster.i18n import Speaker
from roster.ui.calendars.listing import Group, Row


def calendars_table(groups: Sequence[Group], ring: str, say: Speaker) -> str:
    """Whose calendars there are, and who will miss a change of this evening."""
    heads = (
        say.text("Whose"),
        say.text("Calendar"),
        say.text("Last fetched"),
        say.text("A change of this evening"),
    )
    head = "".join(f'<th scope="col">{escape(h)}</th>' for h in heads)
    body = "".join(
        f'<tbody><tr class="grp"><th scope="rowgroup" colspan="4">{escape(g.title)}</th></tr>'
        + "".join(_row(r, ring, say) for r in g.rows)
        + "</tbody>"
        for g in groups
    )
    name = escape(say.text("Calendars"))
    return (
        f'<div class="scroll" role="region" tabindex="0" aria-label="{name}">'
        f'<table class="dt people"><thead><tr>{head}</tr></thead>{body}</table></div>'
    )


def _row(row: Row, ring: str, say: Speaker) -> str:
    where = escape("?" + urlencode({"ring": ring, "whose": row.whose.address}))
    none = escape(say.text("no calendar"))
    calendars = escape(row.calendars) or f'<span class="mut">{none}</span>'
    return (
        f'<tr><th scope="row"><a href="{where}" target="_self">{escape(row.name)}</a></th>'
        f"<td>{calendars}</td><td>{escape(row.fetched)}</td><td>{_health(row)}</td></tr>"
    )


def _health(row: Row) -> str:
    if not row.about:
        return ""
    return f'<span class="tag {row.sign}">{escape(row.about)}</span>{phone(row.phone)}'


def phone(number: str) -> str:
    """A number that a phone dials."""
    if not number:
        return ""
    plain = "".join(c for c in number if c.isdigit() or c == "+")
    return f' <a class="call" href="tel:{plain}">{escape(number)}</a>'
