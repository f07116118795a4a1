"""A roster by week, with what is open, what is broken and why, in the reader's words."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import groupby

from tabulate import tabulate

from roster.domain.case import Case, Plan
from roster.domain.duties import Duty
from roster.domain.ring import Level
from roster.domain.words import N_, Message
from roster.i18n import Speaker
from solver.judge import Verdict
from solver.outcome import OpenSeat, Outcome, Reached

Section = tuple[str, Sequence[str]]


def table(head: Sequence[str], rows: Sequence[Sequence[str]], right: int = 99) -> str:
    """Lay out rows, under headings if there are any; from column `right` on aligned right."""
    align = ["left" if i < right else "right" for i in range(len(rows[0] if rows else head))]
    if not head:
        return tabulate(rows, tablefmt="plain", colalign=align, disable_numparse=True)
    return tabulate(rows, headers=head, tablefmt="simple", colalign=align, disable_numparse=True)


def sections(parts: Sequence[Section]) -> str:
    """Join titled parts, leaving empty ones out."""
    told = [f"{title}\n{'=' * len(title)}\n" + "\n".join(lines) for title, lines in parts if lines]
    return "\n\n".join(told) + "\n"


def open_duties(case: Case, open_: Sequence[OpenSeat], speaker: Speaker) -> list[str]:
    """One line per duty that lacks people, and under it what keeps everybody from it."""
    lines: list[str] = []
    for seat in open_:
        duty = case.duty[seat.duty]
        lines.append(f"{when(duty, speaker)}  {speaker.tier(duty.tier)}  {_lacking(seat, speaker)}")
        lines += [f"    {speaker.says(reason)}" for reason in seat.reasons]
    return lines


def _lacking(seat: OpenSeat, speaker: Speaker) -> str:
    return speaker.plural("{n:n} seat open", "{n:n} seats open", seat.seats)


def impossible(outcome: Outcome, speaker: Speaker) -> list[str]:
    """Which rules cannot hold together and where the least bad plan breaks them."""
    if outcome.status != "impossible":
        return []
    rules = speaker.list(speaker.rule(kind) for kind in outcome.clash)
    if rules:
        first = speaker.text("These rules cannot hold together: {rules}.", rules=rules)
    else:
        first = speaker.text("No plan keeps every hard rule.")
    second = speaker.text("The plan below is the least bad one. It breaks these rules:")
    return [first, second, *(f"  {speaker.says(m)}" for m in outcome.because)]


def breaches(verdict: Verdict, speaker: Speaker, *, hard: bool) -> list[str]:
    """Sentences of the hard breaches, or of the soft ones apart from open seats and wishes."""
    silent = ("cover", "wishes") if not hard else ()
    return [
        f"{speaker.rule(b.rule)}: {speaker.says(b.says)}"
        for b in verdict.breaches
        if b.says and b.hard is hard and b.rule not in silent
    ]


def decided(plan: Plan, speaker: Speaker) -> list[str]:
    """One line per seat that stays although it breaks a rule, or would."""
    case = plan.case
    found = [(s, k) for k, seats in case.overridden.items() for s in seats if s in plan.taken]
    lines: list[str] = []
    for seat, kind in sorted(found, key=lambda x: (case.rank[x[0].duty], x)):
        duty = case.duty[seat.duty]
        told = speaker.tier(duty.tier), speaker.person(seat.person), speaker.rule(kind)
        lines.append("  ".join([when(duty, speaker), *told]))
    return lines


def wishes(verdict: Verdict, speaker: Speaker) -> list[str]:
    """Sentences of the wishes that were not granted."""
    told = [b.says for b in verdict.breaches if b.rule == "wishes" and b.says]
    return [speaker.says(m) for m in told]


def by_week(plan: Plan, speaker: Speaker) -> Iterator[Section]:
    """A section for each week, a line for each duty or duty week that begins in it."""
    units = sorted(plan.case.units.values(), key=lambda u: (u[0].start, u[0].tier))
    for monday, found in groupby(units, key=lambda u: _monday(u[0].day)):
        sunday = monday + timedelta(days=6)
        title = speaker.text(
            "Week {week} · {first:day} – {last}",
            week=str(monday.isocalendar().week),
            first=monday.isoformat(),
            last=speaker.full_day(sunday),
        )
        rows = [_row(plan, unit, speaker) for unit in found]
        yield title, table([], rows).splitlines()


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _row(plan: Plan, unit: Sequence[Duty], speaker: Speaker) -> list[str]:
    first, last = unit[0], unit[-1]
    holidays = dict.fromkeys(d.holiday.partition("-")[0] for d in unit if d.holiday)
    names = ", ".join(speaker.holiday(h) for h in holidays)
    cls = f"{speaker.cls(first.cls)} ({names})" if names else speaker.cls(first.cls)
    return [
        f"{speaker.at(first.start)} – {speaker.at(last.end)}",
        speaker.tier(first.tier),
        cls,
        _people(plan, unit, speaker),
    ]


def _people(plan: Plan, unit: Sequence[Duty], speaker: Speaker) -> str:
    on = list(dict.fromkeys(p for d in unit for p in plan.people_on(d.id)))
    told = [f"{speaker.person(p)} ({speaker.member(plan.case.person[p].member)})" for p in on]
    missing = max(plan.open_seats(d) for d in unit)
    if missing:
        told.append(speaker.plural("{n:n} seat OPEN", "{n:n} seats OPEN", missing))
    return ", ".join(told)


def when(duty: Duty, speaker: Speaker) -> str:
    """Tell a duty's start and end in local time."""
    return f"{speaker.at(duty.start)} – {speaker.at(duty.end)}"


LEVEL_TITLES: dict[Level, str] = {
    "open": N_("Open duties"),
    "legal": N_("Legal limits"),
    "members": N_("The members' shares"),
    "persons": N_("The people's shares"),
    "holidays": N_("Big holidays"),
    "wishes": N_("Wishes"),
    "comfort": N_("Comfort"),
    "changes": N_("Changes to what is published"),
}


def level(group: Sequence[Level], speaker: Speaker) -> str:
    """Levels that count as one, by their names."""
    return ", ".join(speaker.text(LEVEL_TITLES[name]) for name in group)


def levels(outcome: Outcome, speaker: Speaker) -> list[str]:
    """What each level of a strict order costs, and what no plan as good before it goes below."""
    rows = [
        [level(reached.level, speaker), speaker.number(reached.value), _proven(reached, speaker)]
        for reached in outcome.levels
    ]
    head = [speaker.text(t) for t in (N_("Level"), N_("Cost"), N_("At least"))]
    return table(head, rows, 1).splitlines() if rows else []


def _proven(reached: Reached, speaker: Speaker) -> str:
    if reached.bound == reached.value:
        return speaker.text("proven")
    return speaker.number(reached.bound)


def terms(outcome: Outcome, speaker: Speaker, told: Sequence[Message]) -> list[str]:
    """What each rule adds to the value, with the rule's own sentence."""
    sentences = {m.values["kind"]: m.values["says"] for m in told}
    rows = [
        [speaker.rule(kind), speaker.number(value), speaker.says(sentences[kind])]
        for kind, value in outcome.terms.items()
        if kind in sentences
    ]
    return table(
        [speaker.text(t) for t in (N_("Rule"), N_("Cost"), N_("What it asks"))], rows
    ).splitlines()
