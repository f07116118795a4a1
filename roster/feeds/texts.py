"""Texts as calendars and file names can hold them, and people as they are shown outside."""

import re
import unicodedata
from hashlib import sha256

from roster.domain.people import Person
from roster.domain.ring import Ring
from roster.i18n import Speaker


def outside(person: Person, ring: Ring, speaker: Speaker) -> str:
    """A person as the ring has agreed to show its people outside it."""
    shown_as = ring.contacts.shown_as
    if shown_as == "role":
        role = speaker.text("person on duty")
        return f"{role} ({speaker.member(person.member)})"
    return _initials(person.name) if shown_as == "initials" else person.name


def clean(text: str) -> str:
    """Leave out what no calendar text may hold: control characters, odd line ends, half letters."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if all(map(str.isprintable, lines)):
        return "\n".join(lines)
    return "\n".join(
        "".join(" " if unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp") else c for c in line)
        for line in lines
    )


def slug(id_: str) -> str:
    """Make a file name of an id, safe on every system and different for different ids."""
    plain = unicodedata.normalize("NFKD", id_).encode("ascii", "ignore").decode().lower()
    safe = re.sub(r"[^a-z0-9_-]+", "-", plain).strip("-")[:60]
    if safe and safe == id_:
        return safe
    mark = sha256(id_.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    return f"{safe}-{mark}".lstrip("-")


def _initials(name: str) -> str:
    return "".join(part[0].upper() for part in re.split(r"[\s-]+", name) if part)
