"""What a letter says, as plain paragraphs in the reader's language.

Never why somebody is away, and no number of a person: only duties, and what to do.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from roster.domain.duties import Duty
from roster.domain.letters import Posted
from roster.i18n import Speaker


@dataclass(frozen=True)
class Wording:
    """`paragraphs`: texts, or lists of lines; `answer`: the address by which “seen” is said."""

    subject: str
    paragraphs: tuple[str | tuple[str, ...], ...]
    answer: str = ""


def wording(letter: Posted, speaker: Speaker, answer: str = "") -> Wording:
    """Say a letter."""
    assert speaker.ring
    ring = speaker.ring.name.in_(speaker.language)
    subject, parts = _SAY[letter.kind](letter.body, speaker, ring)
    asked = (
        [speaker.text("Answer here that you have seen this: {url}", url=answer)] if answer else []
    )
    return Wording(subject, (*_hello(letter, speaker), *parts, *asked), answer)


def _hello(letter: Posted, speaker: Speaker) -> list[str]:
    return (
        [speaker.text("Hello {name},", name=speaker.person(letter.person))] if letter.person else []
    )


Parts = list[str | tuple[str, ...]]


def _published(body: Mapping[str, Any], speaker: Speaker, ring: str) -> tuple[str, Parts]:
    own = _duties(body, "own")
    first, last = speaker.full_day(own[0].day), speaker.full_day(own[-1].day)
    text = speaker.text
    return (
        text("{ring}: your duties {first} – {last}", ring=ring, first=first, last=last),
        [
            text("The duty roster is published. These duties are yours:"),
            tuple(_lines(own, speaker)),
            text("They are also attached as a calendar file."),
        ],
    )


def _changed(body: Mapping[str, Any], speaker: Speaker, ring: str) -> tuple[str, Parts]:
    lost, own, text = _duties(body, "lost"), _duties(body, "own"), speaker.text
    day = speaker.day(min(d.day for d in [*lost, *own]))
    parts: Parts = [text("The duty roster has changed.")]
    if lost:
        parts += [text("No longer yours:"), tuple(_lines(lost, speaker))]
    if own:
        parts += [text("New to you:"), tuple(_lines(own, speaker))]
    if body["agreed"]:
        parts.append(text("It was agreed with you, says {who}.", who=body["who"]))
    else:
        parts.append(text("{who} made the change; the reason is on record.", who=body["who"]))
    parts.append(text("If it cannot be so, call the coordinator of the ring at once."))
    return text("{ring}: your duties changed, {day}", ring=ring, day=day), parts


def _reminder(body: Mapping[str, Any], speaker: Speaker, ring: str) -> tuple[str, Parts]:
    own = _duties(body, "own")
    at = speaker.at(own[0].start)
    return (
        speaker.text("{ring}: your duty begins {at}", ring=ring, at=at),
        [speaker.text("You asked to be reminded of this duty:"), tuple(_lines(own, speaker))],
    )


def _gaps(body: Mapping[str, Any], speaker: Speaker, ring: str) -> tuple[str, Parts]:
    open_ = _duties(body, "open")
    subject = speaker.plural(
        "{ring}: {n:n} duty of the coming weeks lacks people",
        "{ring}: {n:n} duties of the coming weeks lack people",
        len(open_),
        ring=ring,
    )
    return subject, [
        speaker.text("These published duties lack people:"),
        tuple(_lines(open_, speaker)),
        speaker.text("Fill them on the page Duty list."),
    ]


def _board(_: Mapping[str, Any], speaker: Speaker, ring: str) -> tuple[str, Parts]:
    text = speaker.text
    return text("{ring}: new duty list", ring=ring), [
        text("The duty list has changed. The weeks ahead are attached; earlier lists are void."),
    ]


_SAY = {
    "board": _board,
    "published": _published,
    "changed": _changed,
    "reminder": _reminder,
    "gaps": _gaps,
}


def _duties(body: Mapping[str, Any], name: str) -> Sequence[Duty]:
    return [Duty(**duty) for duty in body.get(name, ())]


def _lines(duties: Sequence[Duty], speaker: Speaker) -> Iterator[str]:
    for duty in duties:
        when = f"{speaker.at(duty.start)} – {speaker.at(duty.end)}"
        yield f"{when}  {speaker.tier(duty.tier)}"
