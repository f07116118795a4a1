"""Letters as HTML. Every text of a user is escaped."""

from collections.abc import Iterable, Sequence
from html import escape
from urllib.parse import urlencode

from roster.i18n import Speaker
from roster.telling import mail
from roster.telling.wording import Wording
from roster.ui.calendars.html import phone
from roster.ui.letters.listing import Row
from roster.ui.list_html import table


def letters_table(rows: Iterable[Row], ring: str, say: Speaker) -> str:
    """What was told to whom, and what became of it."""
    heads = [say.text("When"), say.text("To"), say.text("Subject"), say.text("State")]
    return table(heads, [_row(r, ring) for r in rows], say.text("Letters"))


def calls_table(rows: Sequence[Row], ring: str, say: Speaker) -> str:
    """Whom to phone, with the number."""
    heads = [say.text("Whom to phone"), say.text("Subject"), say.text("Told")]
    cells = [
        f'<tr><td class="day">{escape(r.to)}{phone(r.phone)}</td>'
        f"<td>{_open(r, ring)}</td><td>{_state(r)}</td></tr>"
        for r in rows
    ]
    return table(heads, cells, say.text("Late changes without an answer"))


def text(said: Wording) -> str:
    """A letter as its reader gets it, without the address by which it is answered."""
    return f'<div class="letter"><h2>{escape(said.subject)}</h2>{mail.html(said)}</div>'


def _row(r: Row, ring: str) -> str:
    return (
        f'<tr><td class="day">{escape(r.when)}</td><td>{escape(r.to)}</td>'
        f"<td>{_open(r, ring)}</td><td>{_state(r)}</td></tr>"
    )


def _open(r: Row, ring: str) -> str:
    where = escape("?" + urlencode({"ring": ring, "letter": r.id}))
    return f'<a href="{where}" target="_self">{escape(r.subject)}</a>'


def _state(r: Row) -> str:
    about = f'<div class="mut sm">{escape(r.about)}</div>' if r.about else ""
    return f'<span class="tag {r.sign}">{escape(r.state)}</span>{about}'
