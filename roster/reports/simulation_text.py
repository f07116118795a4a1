"""What years of quarters came to, as tables: how far balances went, who had a holiday again."""

from collections.abc import Sequence

from roster.domain.simulated import Range, Repeats
from roster.domain.words import N_
from roster.i18n import Speaker
from roster.reports.roster_text import Section, table


def balances(ranges: Sequence[Range], speaker: Speaker) -> Section:
    """How far from 0 balances went and how far from each other, at the end and at any time."""
    title = speaker.text("How far the balances go")
    said = speaker.text(
        "Totals in points (hours of weight 1) and, in brackets, in duties; classes in duties."
        " Largest: the balance furthest from 0. Spread: from the lowest to the highest."
        " Bounded: the second half of the time goes no further than the first, but for a quarter"
        " of it and one duty."
    )
    heads = [
        speaker.text(t)
        for t in (
            N_("Of whom"),
            N_("Tier"),
            N_("Class"),
            N_("Largest at the end"),
            N_("Spread at the end"),
            N_("Largest ever"),
            N_("Spread ever"),
            N_("First half"),
            N_("Second half"),
            N_("Bounded"),
        )
    ]
    return title, [said, *table(heads, [_row(r, speaker) for r in ranges], 3).splitlines()]


def _row(r: Range, speaker: Speaker) -> list[str]:
    whose = {"members": N_("members"), "people": N_("people")}[r.whose]
    sizes = (r.largest, r.spread, r.largest_ever, r.spread_ever, r.first_half, r.second_half)
    return [
        speaker.text(whose),
        speaker.tier(r.tier) if r.tier else speaker.text("all"),
        speaker.cls(r.cls) if r.cls else speaker.text("all"),
        *(_size(r, n, speaker) for n in sizes),
        speaker.text("yes") if r.bounded else speaker.text("no"),
    ]


def _size(r: Range, size: int, speaker: Speaker) -> str:
    if r.unit == "duties" or not r.duty:
        return speaker.points(size)
    return f"{speaker.points(size)} ({speaker.points(size * 1000 // r.duty)})"


def holidays(repeats: Sequence[Repeats], speaker: Speaker) -> Section:
    """How often somebody had a holiday again the year after, and whether it had to be."""
    title = speaker.text("The same holiday two years running")
    said = speaker.text(
        "A repeat could be avoided where the same quarter has a plan with fewer of them that keeps"
        " the hard rules and leaves no more duties open."
    )
    heads = (N_("Holiday"), N_("Repeats"), N_("Avoidable"), N_("Unavoidable"), N_("Not decided"))
    rows = [
        [
            speaker.holiday(r.holiday),
            *map(speaker.number, (r.found, r.avoidable, _unavoidable(r), r.undecided)),
        ]
        for r in repeats
    ]
    return title, [said, *table([speaker.text(h) for h in heads], rows, 1).splitlines()]


def _unavoidable(r: Repeats) -> int:
    return r.found - r.avoidable - r.undecided
