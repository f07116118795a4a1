"""The weeks ahead as a dated list on the disk: it is there when this program is not."""

import csv
import importlib.util
import io
import os
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from html import escape
from pathlib import Path

from roster.domain.duties import stamp
from roster.domain.people import Facts
from roster.domain.rosters import Shown
from roster.domain.words import Language
from roster.feeds.texts import outside
from roster.i18n import Speaker
from roster.reports.paper import pdf
from roster.serving.board import CSS, telephone
from roster.storage.links import Posted

WEEKS = timedelta(weeks=8)
TYPST = Path(__file__).with_name("list.typ")
COLUMNS = ("start_local", "end_local", "start_utc", "end_utc", "tier", "people", "phone", "open")
# Marks the line of now, and says so when the list has ended; the list is whole without it.
SCRIPT = """
const mark=()=>{const now=Date.now()/1000;for(const r of document.querySelectorAll("tr[data-a]"))
r.className=r.dataset.a<=now&&now<r.dataset.b?"now":"";
document.getElementById("old").hidden=now<document.body.dataset.until};mark();setInterval(mark,3e4)
"""
LIST_CSS = """table{border-collapse:collapse;width:100%;font-size:15px}
td,th{text-align:left;padding:4px 8px;border-bottom:1px solid var(--line);vertical-align:top}
tr.now td{font-weight:650;background:#E4DBF2;color:#12262B}thead{display:table-header-group}
tr{break-inside:avoid}"""


def write_now(posted: Posted, at: datetime, folder: Path | None = None) -> tuple[Path, ...]:
    """Write a ring's list in each of its languages; `folder`: else DUTYRING_NOW_DIR, else none.

    HTML, CSV and, where the extra `paper` is installed, PDF. A file is replaced whole or not at
    all. Raises OSError where the folder cannot be written.
    """
    named = os.environ.get("DUTYRING_NOW_DIR", "")
    if folder is None and not named:
        return ()
    into = folder or Path(named).expanduser()
    into.mkdir(parents=True, exist_ok=True)
    done = []
    for name, body in list_files(posted, at):
        file = into / name
        draft = file.with_name(f".{file.name}.{os.getpid()}.part")
        draft.write_bytes(body)
        draft.replace(file)
        done.append(file)
    return tuple(done)


def list_files(posted: Posted, at: datetime) -> Iterator[tuple[str, bytes]]:
    """A ring's list as files in each of its languages: name and bytes."""
    ahead = [s for s in posted.shown if at < s.duty.end and s.duty.start < at + WEEKS]
    for language in posted.facts.ring.languages:
        for suffix, body in _bodies(posted, ahead, at, language):
            yield f"{posted.facts.ring.id}-{language}.{suffix}", body


def _bodies(
    posted: Posted, ahead: Sequence[Shown], at: datetime, language: Language
) -> Iterator[tuple[str, bytes]]:
    facts = posted.facts
    speaker = Speaker(language, facts.ring, facts.people)
    rows = [_row(s, facts, speaker) for s in ahead]
    until = min(at + WEEKS, max((s.duty.end for s in posted.shown), default=at))
    words = _words(posted, until, speaker)
    yield "html", _html(words, rows, until, language).encode()
    yield "csv", _csv(rows).encode("utf-8-sig")
    if importlib.util.find_spec("typst"):
        yield "pdf", pdf(TYPST, {"words": words, "rows": rows, "language": language})


def _words(posted: Posted, until: datetime, speaker: Speaker) -> dict[str, str]:
    known = max((s.changed_at for s in posted.shown), default=None)
    ring = posted.facts.ring.name.in_(speaker.language)
    day = speaker.full_day(until.astimezone(speaker.zone).date())
    valid = speaker.text("Valid until {day} {clock}.", day=day, clock=speaker.clock(until))
    version = str(posted.numbers[1])
    return {
        "title": speaker.text("{ring}: duty list", ring=ring),
        "valid": valid
        if known
        else speaker.text("No duty list is published. Ask the coordinator."),
        "known": speaker.text("As of {at:at}, version {version}.", at=known, version=version)
        if known
        else "",
        "old": speaker.text("This list has ended. Look for a newer one."),
        "when": speaker.text("When"),
        "tier": speaker.text("Tier"),
        "people": speaker.text("On duty"),
        "phone": speaker.text("Phone"),
    }


def _row(shown: Shown, facts: Facts, speaker: Speaker) -> dict[str, str]:
    duty = shown.duty
    known = {p.id: p for p in facts.people}
    people = [outside(known[p], facts.ring, speaker) for p in shown.people if p in known]
    if shown.open_seats:
        left = speaker.plural("{n:n} unmanned", "{n:n} unmanned", shown.open_seats)
        people.append(left if people else speaker.text("unmanned"))
    local = [at.astimezone(speaker.zone) for at in (duty.start, duty.end)]
    return {
        "start_local": local[0].isoformat(timespec="minutes"),
        "end_local": local[1].isoformat(timespec="minutes"),
        "start_utc": stamp(duty.start),
        "end_utc": stamp(duty.end),
        "tier": speaker.tier(duty.tier),
        "people": ", ".join(people),
        "phone": facts.ring.contacts.phones.get(duty.tier, ""),
        "open": str(shown.open_seats),
        "when": f"{speaker.at(duty.start)} – {speaker.at(duty.end)}",
        "from": str(int(duty.start.timestamp())),
        "until": str(int(duty.end.timestamp())),
    }


def _html(
    words: dict[str, str], rows: Sequence[dict[str, str]], until: datetime, language: Language
) -> str:
    said = {key: escape(text) for key, text in words.items()}
    heads = "".join(f"<th>{said[key]}</th>" for key in ("when", "tier", "people", "phone"))
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>{said['title']}</title><style>{CSS}{LIST_CSS}</style></head>"
        f'<body data-until="{int(until.timestamp())}"><h1>{said["title"]}</h1>'
        f"<p><strong>{said['valid']}</strong> {said['known']}</p>"
        f'<p class="bad" id="old" hidden>! {said["old"]}</p>'
        f"<table><thead><tr>{heads}</tr></thead><tbody>{''.join(map(_line, rows))}</tbody></table>"
        f"<script>{SCRIPT}</script></body></html>"
    )


def _line(row: dict[str, str]) -> str:
    bad = ' class="bad"' if row["open"] != "0" else ""
    sign = "! " if bad else ""
    return (
        f'<tr data-a="{row["from"]}" data-b="{row["until"]}"><td>{escape(row["when"])}</td>'
        f"<td>{escape(row['tier'])}</td><td{bad}>{sign}{escape(row['people'])}</td>"
        f"<td>{telephone(row['phone'])}</td></tr>"
    )


def _csv(rows: Sequence[dict[str, str]]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows([_plain(row[column]) for column in COLUMNS] for row in rows)
    return text.getvalue()


def _plain(text: str) -> str:
    """A spreadsheet must not take a name for a formula."""
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t") else text
