"""A letter as a mail: plain text and HTML, the calendar of one's duties attached."""

from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from html import escape

from roster.telling.wording import Wording


def mail(wording: Wording, sender: str, to: str, message_id: str, at: datetime) -> EmailMessage:
    """Make the mail. Line breaks in names cannot become headers: they are made blanks."""
    message = EmailMessage(policy=SMTP)
    message["From"] = sender
    message["To"] = to
    message["Subject"] = " ".join(wording.subject.split())
    message["Message-ID"] = message_id
    message["Date"] = format_datetime(at)
    message["Auto-Submitted"] = "auto-generated"  # out-of-office programs do not answer it
    message.set_content(plain(wording))
    page = f"<!doctype html><html><body>{html(wording)}</body></html>\n"
    message.add_alternative(page, subtype="html")
    return message


TYPES = {"ics": "text/calendar", "pdf": "application/pdf", "csv": "text/csv", "html": "text/html"}


def attach(message: EmailMessage, name: str, body: bytes) -> None:
    """Attach a file, of the kind that its name says."""
    maintype, _, subtype = TYPES[name.rpartition(".")[2]].partition("/")
    message.add_attachment(body, maintype=maintype, subtype=subtype, filename=name)


def plain(wording: Wording) -> str:
    parts = [
        p if isinstance(p, str) else "\n".join(f"  {x}" for x in p) for p in wording.paragraphs
    ]
    return "\n\n".join(parts) + "\n"


def html(wording: Wording) -> str:
    """The same words as paragraphs and lists; the address to answer is a link."""
    parts = []
    for part in wording.paragraphs:
        if isinstance(part, str):
            parts.append(f"<p>{_linked(part, wording.answer)}</p>")
        else:
            parts.append("<ul>" + "".join(f"<li>{escape(x)}</li>" for x in part) + "</ul>")
    return "\n".join(parts)


def _linked(text: str, address: str) -> str:
    if not address or address not in text:
        return escape(text)
    safe = escape(address)
    return escape(text).replace(safe, f'<a href="{safe}">{safe}</a>')
