"""The people of a ring as the page lists them: who there is, when they are away, what they did."""

from calendar import monthrange
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import get_args

from roster.domain.duties import Dates
from roster.domain.people import Absence, AbsenceKind, Facts, Person, Wish
from roster.domain.words import N_
from roster.i18n import Speaker
from roster.ui.words import capital

KINDS: tuple[AbsenceKind, ...] = get_args(AbsenceKind)
KIND_NAMES: Mapping[str, str] = {
    "annual": N_("annual leave"),
    "sick": N_("sick leave"),
    "parental": N_("parental leave"),
    "study": N_("study leave"),
    "obstacle": N_("obstacle"),
    "other": N_("other absence"),
}
WISH_NAMES: Mapping[str, str] = {
    "want": N_("would like a duty"),
    "avoid": N_("would rather not"),
}
STRENGTH_NAMES: Mapping[str, str] = {"strong": N_("strong wish"), "weak": N_("weak wish")}
LANGUAGE_NAMES: Mapping[str, str] = {"fi": "suomi", "sv": "svenska", "en": "English"}


@dataclass(frozen=True)
class Row:
    """A person in the list."""

    id: str
    name: str
    qualifications: str
    share: str
    standby: str
    languages: str
    away: str
    gone: bool


@dataclass(frozen=True)
class Group:
    """The people of a member, those who have left last."""

    member: str
    rows: tuple[Row, ...]


def groups(facts: Facts, people: Sequence[Person], today: date, say: Speaker) -> tuple[Group, ...]:
    """List people by member, the members in the order of the ring."""
    codes = dict.fromkeys(m.code for m in facts.ring.members)
    now = {a.person: a for a in facts.absences if a.first <= today <= a.last}
    found = []
    for code in codes:
        own = [_row(p, now.get(p.id), today, say) for p in people if p.member == code]
        if own:
            ordered = sorted(own, key=lambda r: (r.gone, r.name))
            found.append(Group(say.member(code), tuple(ordered)))
    return tuple(found)


def _row(p: Person, away: Absence | None, today: date, say: Speaker) -> Row:
    gone = bool(p.active.last and p.active.last < today)
    text = say.text("not available until {day:day}", day=away.last.isoformat()) if away else ""
    if gone and p.active.last:
        text = say.text("left the ring on {day}", day=say.full_day(p.active.last))
    elif p.active.first and p.active.first > today:
        text = say.text("in the ring from {day}", day=say.full_day(p.active.first))
    return Row(
        id=p.id,
        name=p.name,
        qualifications=", ".join(dict.fromkeys(say.qualification(q.id) for q in p.qualifications)),
        share=say.text("{percent:n} %", percent=p.share / 10),
        standby=days_of(p.standby, say),
        languages=", ".join(p.languages),
        away=text,
        gone=gone,
    )


def days_of(dates: Dates | None, say: Speaker) -> str:
    """A standby agreement's days in a few words."""
    if dates is None:
        return say.text("none")
    if dates.first is None and dates.last is None:
        return say.text("agreed")
    first = say.full_day(dates.first) if dates.first else ""
    last = say.full_day(dates.last) if dates.last else ""
    return f"{first} – {last}".strip()


def sentence(facts: Facts, today: date, say: Speaker) -> tuple[str, str]:
    """How many people there are, and whom nothing can be planned for."""
    here = [p for p in facts.people if p.active.cover(today)]
    members = len({m.code for m in facts.ring.members})
    strong = say.plural(
        "{n:n} person serves {members:n} members.",
        "{n:n} people serve {members:n} members.",
        len(here),
        members=members,
    )
    without = [p.id for p in here if p.standby is None]
    away = len({a.person for a in facts.absences if a.first <= today <= a.last})
    rest = []
    if without:
        rest.append(
            say.plural(
                "{n:n} has no standby agreement.", "{n:n} have no standby agreement.", len(without)
            )
        )
    if away:
        rest.append(say.plural("{n:n} is away today.", "{n:n} are away today.", away))
    return strong, " ".join(rest)


def matching(people: Iterable[Person], text: str, member: str) -> tuple[Person, ...]:
    """People of a member, or of all, whose name or id holds the text."""
    word = text.strip().casefold()
    return tuple(
        p
        for p in people
        if (not member or p.member == member)
        and (not word or word in p.name.casefold() or word in p.id.casefold())
    )


@dataclass(frozen=True)
class Day:
    """One day of a person's year: its tint, and the kind of absence."""

    day: date
    tone: str
    kind: str = ""


@dataclass(frozen=True)
class Month:
    """A month of a person's year."""

    name: str
    days: tuple[Day, ...]
    away: int


def year_of(
    absences: Iterable[Absence], year: int, tones: Mapping[date, str], say: Speaker
) -> tuple[Month, ...]:
    """A person's year, month by month; `tones`: tints of days that are not plain."""
    kinds: dict[date, str] = {}
    for a in absences:
        first, last = max(a.first, date(year, 1, 1)), min(a.last, date(year, 12, 31))
        for n in range((last - first).days + 1):
            kinds[date.fromordinal(first.toordinal() + n)] = a.kind
    return tuple(_month(year, month, kinds, tones, say) for month in range(1, 13))


def _month(
    year: int, month: int, kinds: Mapping[date, str], tones: Mapping[date, str], say: Speaker
) -> Month:
    days = [date(year, month, n + 1) for n in range(monthrange(year, month)[1])]
    found = tuple(Day(d, tones.get(d, ""), kinds.get(d, "")) for d in days)
    name = capital(say.month(days[0])).removesuffix(str(year)).strip()
    return Month(name, found, sum(bool(d.kind) for d in found))


def months_of(absences: Iterable[Absence], year: int) -> dict[int, list[Absence]]:
    """Month → the absences that touch it, by their first day."""
    found: dict[int, list[Absence]] = {m: [] for m in range(1, 13)}
    for a in sorted(absences, key=lambda a: a.first):
        for month, own in found.items():
            first, last = date(year, month, 1), date(year, month, monthrange(year, month)[1])
            if a.first <= last and first <= a.last:
                own.append(a)
    return found


def span(first: date, last: date, say: Speaker) -> str:
    """Days in a few words: "ma 4.1.", "ma 4.1. – su 17.1."."""
    return say.day(first) if first == last else f"{say.day(first)} – {say.day(last)}"


def kind_name(kind: str, say: Speaker) -> str:
    return say.text(KIND_NAMES[kind])


def letters(say: Speaker) -> dict[str, str]:
    """Kind → a letter of its name that no kind before it has."""
    found: dict[str, str] = {}
    for kind in KINDS:
        free = (c.upper() for c in kind_name(kind, say) if c.isalpha())
        found[kind] = next((c for c in free if c not in found.values()), "?")
    return found


def wish_words(wish: Wish, say: Speaker) -> str:
    """One wish as a sentence without its person."""
    parts = [say.text(WISH_NAMES[wish.kind]), span(wish.first, wish.last, say)]
    if wish.weekdays:
        parts.append(" ".join(weekdays(say)[d] for d in wish.weekdays))
    if wish.tier:
        parts.append(say.tier(wish.tier))
    parts.append(say.text(STRENGTH_NAMES[wish.strength]))
    return " · ".join(parts)


def weekdays(say: Speaker) -> dict[str, str]:
    """Weekday → its short name."""
    names = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    return {name: say.day(date(2024, 1, 1 + n)).split(" ")[0] for n, name in enumerate(names)}
