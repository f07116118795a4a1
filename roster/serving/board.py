"""The now board as a page without scripts, and as JSON."""

from collections.abc import Iterator, Mapping
from html import escape
from typing import Literal

from roster.domain.feeds import Found
from roster.domain.words import Language
from roster.i18n import Speaker
from roster.reports.now import Board, Post, Turn, board
from roster.serving import answers
from roster.serving.answers import Answer
from roster.serving.shelf import Ring, Shelf

Kind = Literal["html", "json"]
MEDIA: Mapping[Kind, str] = {"html": "text/html; charset=utf-8", "json": "application/json"}
REFRESH_SECONDS = 60
LATE_MINUTES = 5

CSS = """
:root{--ink:#12262B;--muted:#4D6067;--paper:#fff;--line:#DCE3E2;--link:#0B5A69;--bad:#B3261E}
@media(prefers-color-scheme:dark){:root{--ink:#E7EEEC;--muted:#A3B4B8;--paper:#0F191D;
--line:#2A3A40;--link:#7CCBD9;--bad:#FF9C8F}}
*{box-sizing:border-box}body{margin:0 auto;max-width:60rem;padding:16px;background:var(--paper);
color:var(--ink);font:18px/1.4 system-ui,sans-serif;font-variant-numeric:tabular-nums}
h1{font-size:26px;margin:0 0 12px}h2{font-size:18px;margin:0;color:var(--muted);font-weight:600}
section{border:1px solid var(--line);border-radius:10px;padding:12px 16px;margin:0 0 12px;
break-inside:avoid}.who{font-size:28px;font-weight:650;margin:4px 0}.phone{font-size:24px}
a{color:var(--link)}p{margin:4px 0}.next,footer{color:var(--muted);font-size:16px}
.bad{color:var(--bad);font-weight:650}section.bad{border:3px solid var(--bad)}
.late{visibility:hidden;animation:late 1ms linear LATEs forwards}
@keyframes late{to{visibility:visible}}
@media print{@page{size:A4;margin:14mm}body{font-size:11pt;padding:0;max-width:none}
.who{font-size:16pt}.phone{font-size:14pt}.late{display:none}}
""".replace("LATE", str(LATE_MINUTES * 60))


def written(shelf: Shelf, found: Found, kind: Kind) -> Answer | None:
    """The board of a link's ring; None where the ring is gone. Raises StoreFailed."""
    ring = shelf.ring(found)
    if ring is None:
        return None
    told = board_of(ring, shelf, found.language)
    text = told.model_dump_json() if kind == "json" else page(told, ring)
    return answers.page(text, MEDIA[kind])


def board_of(ring: Ring, shelf: Shelf, language: Language) -> Board:
    return board(ring.facts, ring.published, shelf.clock(), speaker_of(ring, language))


def speaker_of(ring: Ring, language: Language) -> Speaker:
    return Speaker(language, ring.facts.ring, ring.facts.people)


def page(told: Board, ring: Ring) -> str:
    """The board as HTML: reloads itself, prints on one page, says in red what is amiss."""
    speaker = speaker_of(ring, told.language)
    title = escape(speaker.text("{ring}: on duty now", ring=told.name))
    late = speaker.plural(
        "This page has not been renewed for {n:n} minute.",
        "This page has not been renewed for {n:n} minutes.",
        LATE_MINUTES,
    )
    return (
        f'<!doctype html><html lang="{told.language}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width,initial-scale=1">'
        f'<meta name="referrer" content="no-referrer">'
        f'<meta http-equiv="refresh" content="{REFRESH_SECONDS}"><title>{title}</title>'
        f"<style>{CSS}</style></head><body><main><h1>{title}</h1>"
        f'<p class="bad late">! {escape(late)}</p>'
        f"{''.join(_parts(told, speaker))}</main></body></html>"
    )


def _parts(told: Board, speaker: Speaker) -> Iterator[str]:
    if told.state == "old":
        yield f'<section class="bad"><p class="who">! {escape(ended(told, speaker))}</p></section>'
    if told.state == "office_hours":
        yield _offices(told, speaker)
    for post in told.posts:
        yield _post(post, told, speaker)
    yield f"<footer>{''.join(f'<p>{escape(line)}</p>' for line in known(told, speaker))}</footer>"


def _post(post: Post, told: Board, speaker: Speaker) -> str:
    phone = f'<p class="phone">{telephone(post.phone)}</p>' if post.phone else ""
    lines = "".join(_turn(turn, speaker) for turn in post.now)
    nobody, none = speaker.text("Nobody is on duty."), speaker.text("No duty now.")
    if not post.now and post.gap:
        lines = f'<p class="who bad">! {escape(nobody)}</p>'
    elif not post.now and told.state != "old":
        lines = f"<p>{escape(none)}</p>"
    after = f'<p class="next">{escape(following(post.next, speaker))}</p>' if post.next else ""
    kind = ' class="bad"' if post.gap else ""
    return f"<section{kind}><h2>{escape(post.name)}</h2>{lines}{phone}{after}</section>"


def _turn(turn: Turn, speaker: Speaker) -> str:
    until = speaker.text("Until {end:at}", end=turn.end)
    who = escape(", ".join(turn.people))
    gap = ""
    if turn.open_seats:
        gap = f'<p class="who bad">! {escape(unmanned(turn, speaker))}</p>'
    return f"{f'<p class=who>{who}</p>' if who else ''}{gap}<p>{escape(until)}</p>"


def _offices(told: Board, speaker: Speaker) -> str:
    rows = "".join(
        f"<p>{escape(o.name)} {telephone(o.phone) if o.phone else ''}</p>" for o in told.offices
    )
    said = escape(speaker.text("Office hours: the members’ own offices answer."))
    return f'<section><p class="who">{said}</p>{rows}</section>'


def ended(told: Board, speaker: Speaker) -> str:
    """That nothing is known of now, and since when."""
    if told.valid_until is None:
        return speaker.text("No duty list is published. Ask the coordinator.")
    return speaker.text(
        "The published duty list ended {end:at}. Who is on duty now is not known here.",
        end=told.valid_until,
    )


def known(told: Board, speaker: Speaker) -> Iterator[str]:
    """How fresh it all is."""
    yield speaker.text("Time of this page: {at:at}.", at=told.at)
    if told.known_at and told.valid_until:
        yield speaker.text(
            "The list is as it was published or last changed {known:at}, version {version}."
            " It is valid until {end:at}.",
            known=told.known_at,
            end=told.valid_until,
            version=str(told.version),
        )


def following(turn: Turn, speaker: Speaker) -> str:
    """The next duty in one line."""
    who = [*turn.people, *([unmanned(turn, speaker)] if turn.open_seats else [])]
    return speaker.text("Next {start:at}: {who}", start=turn.start, who=", ".join(who))


def unmanned(turn: Turn, speaker: Speaker) -> str:
    if not turn.people:
        return speaker.text("unmanned")
    return speaker.plural("{n:n} unmanned", "{n:n} unmanned", turn.open_seats)


def telephone(number: str) -> str:
    """A number as a link that calls it."""
    digits = "".join(c for c in number if c in "+0123456789")
    return f'<a href="tel:{digits}">{escape(number)}</a>' if digits else escape(number)
