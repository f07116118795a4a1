"""A duty ring and its agreement: who owes, by which key, at which hours, under which rules."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Literal, get_args

from pydantic import Field

from roster.domain.duties import Dates, DayClass, Form
from roster.domain.words import Language, Name, Word

Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
WEEKDAYS: tuple[Weekday, ...] = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
Key = Literal["population", "equal", "headcount", "percent"]
ShownAs = Literal["name", "initials", "role"]

# What a plan is judged by, the gravest first: each rule belongs to one of these.
Level = Literal["open", "legal", "members", "persons", "holidays", "wishes", "comfort", "changes"]
LEVELS: tuple[Level, ...] = get_args(Level)
Preset = Literal["balanced", "strict_order"]
Objective = Preset | tuple[tuple[Level, ...], ...]

# Eves that close an office earlier, by the name that an agreement uses. A lone holiday's eve only
# counts where the agreement lists it.
Eve = Literal[
    "epiphany_eve",
    "maundy_thursday",
    "easter_saturday",
    "vappu_eve",
    "ascension_eve",
    "midsummer_thursday",
    "midsummer_eve",
    "independence_eve",
    "christmas_eve_eve",
    "christmas_eve",
    "new_years_eve",
]
EVES: tuple[Eve, ...] = get_args(Eve)


class Hours(Word):
    """Opening and closing as minutes after local midnight; closing may be 24:00 = 1440."""

    opens: int = Field(ge=0, lt=1440)
    closes: int = Field(gt=0, le=1440)


class Member(Word):
    """A municipality of the ring: its official code, names, dates of membership and people counted.

    `populations`: year → inhabitants at the end of that year.
    `phone`: the number of its office, which answers in office hours.
    """

    code: str = Field(pattern=r"^\d{3}$")
    name: Name
    dates: Dates = Dates()
    populations: Mapping[int, int] = Field(default_factory=dict)
    phone: str = ""

    def population(self, year: int) -> int:
        """The population of the latest year not after `year`, else of the earliest; 0 if none."""
        years = sorted(self.populations)
        past = [y for y in years if y <= year]
        return self.populations[past[-1] if past else years[0]] if years else 0


class TierHours(Word):
    """A stretch that a tier keeps every week, such as Fri and Sat 18–24; may end after midnight."""

    weekdays: tuple[Weekday, ...]
    hours: Hours


class Tier(Word):
    """A tier of duty: front or back-up, its form, its people, and its own hours.

    `hours`: "out_of_office" (every instant outside office hours), "always" (a unit round the
    clock), or weekly stretches of its own.
    `cuts`: minutes after local midnight at which a long stretch becomes several duties.
    `least_minutes`: a cut that would leave a shorter piece is not made.
    `handover_minutes`: how long a duty goes on beside the next one of the same tier after a cut.
    `blocks`: "week" joins the duties from one change day to the next for one person.
    """

    id: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    name: Name
    form: Form = "standby"
    response_minutes: int | None = Field(default=None, ge=0)
    persons: int = Field(default=1, ge=1, le=20)
    qualifications: tuple[str, ...] = ()
    hours: Literal["out_of_office", "always"] | tuple[TierHours, ...] = "out_of_office"
    cuts: tuple[int, ...] = ()
    least_minutes: int = Field(default=0, ge=0)
    handover_minutes: int = Field(default=0, ge=0, le=240)
    blocks: Literal["none", "week"] = "none"
    change_day: Weekday = "mon"


class HolidayEdit(Word):
    """What a ring says otherwise about one date: a holiday, an eve, or a plain day."""

    date: date
    kind: Literal["holiday", "eve", "plain"]
    name: Name | None = None


class EveRule(Word):
    """At which minute offices close on eves, and which eves count.

    Source of the default list: assumption of ours, a setting of each agreement.
    """

    closes: int | None = Field(default=None, ge=0, le=1440)
    days: tuple[Eve, ...] = (
        "epiphany_eve",
        "maundy_thursday",
        "easter_saturday",
        "vappu_eve",
        "ascension_eve",
        "midsummer_eve",
        "independence_eve",
        "christmas_eve",
        "new_years_eve",
    )


class Agreement(Word):
    """One version of what the members agreed, valid from a day until the next version.

    `office_hours`: weekday → hours, closed where missing; `member_hours`: a member's own.
    `percents`: member's code → share in per cent, for the key "percent".
    `weights`: form → class → weight in thousandths (1000 = one point an hour).
    `objective`: "balanced" is one weighted sum of all rules' costs. "strict_order" settles level
    after level, each for good; levels listed come first, those of one group as one sum.
    `rules`: settings of each rule, as the rules themselves read them.
    """

    version: str
    valid_from: date
    key: Key = "population"
    population_year: int | None = None
    percents: Mapping[str, float] = Field(default_factory=dict)
    tiers: tuple[Tier, ...] = Field(min_length=1)
    office_hours: Mapping[Weekday, Hours] = Field(default_factory=dict)
    member_hours: Mapping[str, Mapping[Weekday, Hours]] = Field(default_factory=dict)
    eves: EveRule = EveRule()
    holidays: tuple[HolidayEdit, ...] = ()
    weights: Mapping[Form, Mapping[DayClass, int]] = Field(default_factory=dict)
    objective: Objective = "balanced"
    rules: tuple[Mapping[str, Any], ...] = ()

    def weight(self, form: Form, cls: DayClass) -> int:
        """Weight in thousandths; 1000 where the agreement is silent."""
        return self.weights.get(form, {}).get(cls, 1000)

    def tier(self, id_: str) -> Tier | None:
        return next((t for t in self.tiers if t.id == id_), None)


class Contacts(Word):
    """Numbers and addresses of the ring itself, and what is shown of people outside it.

    `material`: the web address of what is good to know on duty; every calendar shows it.
    """

    phones: Mapping[str, str] = Field(default_factory=dict)
    partners: tuple[str, ...] = ()
    coordinator: tuple[str, ...] = ()
    material: str = ""
    shown_as: ShownAs = "name"


class Ring(Word):
    """A duty ring: its members and its agreement through time.

    `qualifications`: id → name of those that people may hold, where a name is worth showing.
    """

    id: str = Field(pattern=r"^[a-z0-9][a-z0-9_-]*$")
    name: Name
    languages: tuple[Language, ...] = ("fi", "sv", "en")
    zone: str = "Europe/Helsinki"
    contacts: Contacts = Contacts()
    qualifications: Mapping[str, Name] = Field(default_factory=dict)
    members: tuple[Member, ...] = Field(min_length=1)
    agreements: tuple[Agreement, ...] = Field(min_length=1)

    def agreement_on(self, day: date) -> Agreement:
        """The version valid on a day; the first one before any is."""
        versions = sorted(self.agreements, key=lambda a: a.valid_from)
        valid = [a for a in versions if a.valid_from <= day]
        return valid[-1] if valid else versions[0]

    def member(self, code: str) -> Member:
        return next(m for m in self.members if m.code == code)

    def tiers(self) -> dict[str, Tier]:
        """Every tier of any version, the newest version's words first."""
        newest_last = sorted(self.agreements, key=lambda a: a.valid_from)
        return {t.id: t for a in newest_last for t in a.tiers}
