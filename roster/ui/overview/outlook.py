"""What a coordinator sees first: who is on duty now, what waits, the next fourteen days."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from roster.calendar.holidays import DayKind, day_kinds
from roster.domain.changes import IN_FORCE
from roster.domain.duties import DAY, Duty
from roster.domain.rosters import Line, Roster
from roster.i18n import Speaker
from roster.ui.choice import counting
from roster.ui.frame import Open, days
from roster.ui.shell import Sign, state_name
from roster.ui.words import capital, letters

AHEAD = 14  # days that are looked at
SOON = timedelta(days=60)  # so long before its first day an unplanned period is spoken of


@dataclass(frozen=True)
class Card:
    """Who is on duty in a tier now; `name` empty: nobody."""

    k: int
    letter: str
    tier: str
    name: str
    member: str
    phone: str
    until: str
    then: str


@dataclass(frozen=True)
class Task:
    """One thing that waits, the page where it is done, and what its address says there."""

    state: Sign
    title: str
    about: str
    label: str
    page: str
    address: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Period:
    """A roster on its way: of three steps, how many are done."""

    title: str
    state: str
    tag: tuple[str, str]
    done: int


@dataclass(frozen=True)
class Near:
    """A day of the strip; of each tier its look, its letter and who, nobody = a gap."""

    weekday: str
    number: str
    tone: str
    red: bool
    today: bool
    planned: bool
    seats: tuple[tuple[int, str, str], ...]


class Overview:
    """All that the page says, from the rosters that count now.

    `rosters`: those of the days ahead, whole. `notice`: days before a period by which its roster
    is to be known.
    """

    def __init__(self, open_: Open, rosters: Sequence[Roster], notice: int) -> None:
        self.open, self.rosters, self.notice = open_, rosters, notice
        self.say = open_.speaker
        tiers = open_.facts.ring.agreement_on(open_.today).tiers
        self.looks = letters({t.id: t for t in tiers}, self.say)
        self.member = {p.id: p.member for p in open_.facts.people}

    def cards(self) -> tuple[Card, ...]:
        """A card a tier, by the published rosters; none where nothing is in force now."""
        today = self.open.today
        if not any(r.first <= today <= r.last for r in self._in_force()):
            return ()
        return tuple(self._card(tier) for tier in self.looks)

    def _in_force(self) -> list[Roster]:
        return [r for r in self.rosters if r.state in IN_FORCE]

    def _card(self, tier: str) -> Card:
        say, now = self.say, self.open.now
        own = [
            (d, r)
            for r in self._in_force()
            for d in sorted(r.duties, key=lambda d: d.start)
            if d.tier == tier and d.end > now
        ]
        current = [(d, r) for d, r in own if d.start <= now]
        later = [(d, r) for d, r in own if d.start > now]
        people = [p for d, r in current for p in people_on(r, d)]
        until = ""
        if current:
            end = _whole(current[0][0], own)
            until = capital(say.text("Until {end:at}", end=end.end.isoformat()))
        elif later:
            until = say.text("Office hours: nobody is on duty.")
        k, letter = self.looks[tier]
        return Card(
            k=k,
            letter=letter,
            tier=say.tier(tier),
            name=say.people(dict.fromkeys(people)),
            member=say.list(dict.fromkeys(say.member(self.member.get(p, "")) for p in people)),
            phone=self.open.facts.ring.contacts.phones.get(tier, ""),
            until=until,
            then=self._then(current, later),
        )

    def _then(
        self, current: Sequence[tuple[Duty, Roster]], later: Sequence[tuple[Duty, Roster]]
    ) -> str:
        """Who comes next: after the whole duty week, where it is one."""
        unit = current[0][0].unit if current else ""
        following = next(((d, r) for d, r in later if d.unit != unit), None)
        if following is None:
            return ""
        duty, roster = following
        who = self.say.people(people_on(roster, duty)) or self.say.text("nobody yet")
        return self.say.text("Next {start:at}: {who}", start=duty.iso, who=who)

    def tasks(self, *others: Task) -> tuple[Task, ...]:
        """What waits, with what waits besides, the most urgent first."""
        order = ("bad", "warn", "neu", "ok")
        found = [*others, *self._gaps(), *self._unpublished(), *self._unplanned()]
        return tuple(sorted(found, key=lambda t: order.index(t.state)))

    def _gaps(self) -> Iterator[Task]:
        found: dict[str, Duty] = {}
        for roster in self.rosters:
            for duty in sorted(roster.duties, key=lambda d: d.start):
                near = self.open.now < duty.start and duty.day < self.open.today + AHEAD * DAY
                if near and len(people_on(roster, duty)) < duty.persons:
                    found.setdefault(duty.unit, duty)
        if not found:
            return
        first = next(iter(found.values()))
        told = [f"{self.say.day(d.day)} {self.say.tier(d.tier)}" for d in found.values()]
        yield Task(
            "bad",
            self.say.plural(
                "{n:n} duty of the next 14 days has nobody",
                "{n:n} duties of the next 14 days have nobody",
                len(found),
            ),
            ", ".join(told[:4]) + (" …" if told[4:] else ""),
            self.say.text("Fill"),
            "lista",
            {"month": f"{first.day:%Y-%m}"},
        )

    def _unpublished(self) -> Iterator[Task]:
        for line in upcoming(self.open):
            if line.state in IN_FORCE:
                continue
            left = (line.first - self.notice * DAY - self.open.today).days
            last = (line.first - self.notice * DAY).isoformat()
            title = self.say.text(
                "Publish {days}: {left}",
                days=days(line.first, line.last, self.say),
                left=days_left(left, self.say),
            )
            about = self.say.text(
                "Those on duty have to know their duties on {day:day} at the latest.", day=last
            )
            if left < 0:
                about = self.say.text(
                    "They had to be known on {day:day}. Publishing now asks for a reason.", day=last
                )
            yield Task(
                "bad" if left < 0 else "warn" if left <= AHEAD else "neu",
                title,
                about,
                self.say.text("Publish"),
                "julkaise",
                {"roster": str(line.id)},
            )

    def _unplanned(self) -> Iterator[Task]:
        first = next_free(self.open.lines, self.open.today)
        if first - self.open.today > SOON:
            return
        left = (first - self.notice * DAY - self.open.today).days
        state: Sign = "bad" if left < 0 else "warn" if left <= AHEAD else "neu"
        yield Task(
            state,
            self.say.text("Nothing is planned from {first} on", first=self.say.full_day(first)),
            capital(days_left(left, self.say)) + ".",
            self.say.text("Plan"),
            "suunnittele",
        )

    def periods(self) -> tuple[Period, ...]:
        """The rosters of now and later, by their dates."""
        return tuple(self._period(line) for line in upcoming(self.open))

    def _period(self, line: Line) -> Period:
        state = capital(self.say.words(state_name(line.state)))
        left = (line.first - self.notice * DAY - self.open.today).days
        done = {"draft": 1, "proposed": 2}.get(line.state, 3)
        if line.state in IN_FORCE:
            tag = ("ok", state)
        else:
            tag = (
                "bad" if left < 0 else "warn" if left <= AHEAD else "neu",
                days_left(left, self.say),
            )
        return Period(days(line.first, line.last, self.say), state, tag, done)

    def strip(self) -> tuple[Near, ...]:
        """The next fourteen days from today."""
        first = self.open.today
        kinds = day_kinds(self.open.facts.ring, first, first + AHEAD * DAY)
        return tuple(self._near(first + n * DAY, kinds) for n in range(AHEAD))

    def _near(self, day: date, kinds: Mapping[date, DayKind]) -> Near:
        seats: list[tuple[int, str, str]] = []
        for tier, (k, letter) in self.looks.items():
            for roster, duty in self._on(day, tier):
                people = people_on(roster, duty)
                seats += [(k, letter, self.say.person(p)) for p in people]
                seats += [(k, letter, "")] * (duty.persons - len(people))
        kind = kinds[day]
        red = day.weekday() == 6 or kind.kind == "holiday"
        tone = "hol" if kind.kind == "holiday" else "we" if day.weekday() >= 5 else ""
        told = f"{day.day}.{day.month}." if day.day == 1 else f"{day.day}."
        return Near(
            weekday=self.say.day(day).split(" ")[0],
            number=told if self.say.language != "en" else str(day.day),
            tone=tone,
            red=red,
            today=day == self.open.today,
            planned=any(r.first <= day <= r.last for r in self.rosters),
            seats=tuple(dict.fromkeys(seats)),
        )

    def _on(self, day: date, tier: str) -> Iterator[tuple[Roster, Duty]]:
        """The duties of a tier that begin on a day; of a duty week on every day of it."""
        for roster in self.rosters:
            for duty in roster.duties:
                weekly = duty.block and duty.day <= day < duty.last_day
                if duty.tier == tier and (duty.day == day or weekly):
                    yield roster, duty


def rosters_ahead(open_: Open) -> tuple[Line, ...]:
    """The rosters that count from yesterday to the end of the days ahead, whatever is chosen."""
    return counting(open_.lines, open_.today - DAY, open_.today + AHEAD * DAY)


def upcoming(open_: Open) -> tuple[Line, ...]:
    """The rosters that count, from today on."""
    return counting(open_.lines, open_.today, date.max)


def next_free(lines: Sequence[Line], today: date) -> date:
    """The first day from today on that no roster covers."""
    day = today
    for line in sorted(lines, key=lambda r: r.first):
        if line.first <= day <= line.last:
            day = line.last + DAY
    return day


def days_left(left: int, say: Speaker) -> str:
    """Tell how long there is to publish in time."""
    if left < 0:
        return say.plural("{n:n} day late", "{n:n} days late", -left)
    if left == 0:
        return say.text("today is the last day to publish")
    return say.plural("{n:n} day left to publish", "{n:n} days left to publish", left)


def _whole(duty: Duty, own: Sequence[tuple[Duty, Roster]]) -> Duty:
    """The last duty of the same duty week."""
    return [d for d, _ in own if d.unit == duty.unit][-1]


def people_on(roster: Roster, duty: Duty) -> tuple[str, ...]:
    """Ids of the people on a duty, in order."""
    return tuple(sorted(s.person for s in roster.marks if s.duty == duty.id))
