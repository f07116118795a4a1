"""The tables of a ring: their columns, what each cell means, and how it is told to a person.

A folder has the tables of people as CSV files; a workbook has all of them as sheets.
"""

from typing import Any, get_args

from roster.domain.duties import CLASSES, HOLIDAYS
from roster.domain.people import AbsenceKind
from roster.domain.words import LANGUAGES, N_
from roster.intake import times, values
from roster.intake.columns import Column, Table, of
from roster.intake.scope import Scope

ABSENCES: tuple[str, ...] = get_args(AbsenceKind)
WISHES = ("want", "avoid")
STRENGTHS = ("strong", "weak")
DAY_WORK = ("office", "none")


def _standby_start(text: str) -> Any:
    """The first day of a standby agreement; "always" when it has none."""
    return "always" if text.casefold() == "always" else times.day(text)


def _person(text: str, scope: Scope) -> str:
    return scope.person(text)


def _member(text: str, scope: Scope) -> str:
    return scope.member(text)


def _tier(text: str, scope: Scope) -> str:
    return scope.tier(text)


_id = of(values.one_word)
_day = of(times.day)
_at = of(times.instant)
_flag = of(values.flag)
_text = of(values.text)
_yes_no = ("yes", "no")

_from = Column(
    "from",
    N_("First day"),
    N_("The first day, such as 1.9.2026."),
    _day,
    required=True,
    kind="date",
)
_to = Column(
    "to", N_("Last day"), N_("The last day, which still counts."), _day, required=True, kind="date"
)
_who = Column(
    "person",
    N_("Person"),
    N_("The person's id from the people, or the name if only one has it."),
    _person,
    required=True,
    lists="people",
)
_which_tier = Column(
    "tier", N_("Tier"), N_("The tier's id or name."), _tier, required=True, lists="tiers"
)
_start = Column(
    "start", N_("Start"), N_("With a time zone: 2026-01-05T15:00:00+02:00."), _at, required=True
)
_end = Column(
    "end", N_("End"), N_("With a time zone: 2026-01-06T08:00:00+02:00."), _at, required=True
)

_of_member = Column(
    "member",
    N_("Member"),
    N_("The municipality's code or name."),
    _member,
    required=True,
    kind="code",
    lists="members",
)
PEOPLE = Table(
    "people",
    N_("People"),
    (
        Column(
            "id", N_("Id"), N_("A short word of your own that never changes."), _id, required=True
        ),
        Column("name", N_("Name"), N_("First and last name."), _text, required=True),
        _of_member,
        Column(
            "share",
            N_("Employment share"),
            N_("1 is full time, 0.8 is 80 %. Empty is full time."),
            of(values.share),
            kind="number",
        ),
        Column(
            "qualifications",
            N_("Qualifications"),
            N_("Separated by spaces; with days: emergency_placement@2025-01-01..2027-12-31."),
        ),
        Column("languages", N_("Languages"), N_("Languages spoken, separated by spaces: fi sv.")),
        Column(
            "standby_from",
            N_("Standby agreed from"),
            N_("First day of the standby agreement. Both empty: no agreement, no standby."),
            of(_standby_start),
            kind="date",
        ),
        Column(
            "standby_to",
            N_("Standby agreed to"),
            N_("Last day of the standby agreement, if it ends."),
            _day,
            kind="date",
        ),
        Column(
            "active_from",
            N_("In the ring from"),
            N_("First day in the ring, if not from the start."),
            _day,
            kind="date",
        ),
        Column(
            "active_to",
            N_("In the ring to"),
            N_("Last day in the ring, if known."),
            _day,
            kind="date",
        ),
        Column(
            "day_work",
            N_("Day work"),
            N_("office: works the member's office hours. none: no day work. Empty is office."),
            of(values.choice(*DAY_WORK)),
            choices=DAY_WORK,
        ),
        Column(
            "hours_week",
            N_("Hours a week"),
            N_("Agreed working hours a week, if the rules need them."),
            of(values.number(0.25, 168)),
            kind="number",
        ),
        Column(
            "period_work",
            N_("Period-based work"),
            N_("yes if the person works in period-based work, else no."),
            _flag,
            choices=_yes_no,
        ),
        Column("email", N_("E-mail"), N_("For the coordinator only."), of(values.email)),
        Column("phone", N_("Phone"), N_("For the coordinator only, unless shown."), _text),
        Column(
            "show_phone",
            N_("Show phone"),
            N_("yes if the number may be shown outside the ring, else no."),
            _flag,
            choices=_yes_no,
        ),
        Column(
            "language",
            N_("Language of messages"),
            N_("fi, sv or en: in which language the person is written to."),
            of(values.choice(*LANGUAGES)),
            choices=LANGUAGES,
        ),
    ),
)
ABSENCE = Table(
    "absences",
    N_("Absences"),
    (
        _who,
        _from,
        _to,
        Column(
            "kind",
            N_("Kind"),
            N_("annual leave, sick, parental, study, obstacle or other. Empty is other."),
            of(values.choice(*ABSENCES)),
            choices=ABSENCES,
        ),
    ),
)
WISH = Table(
    "wishes",
    N_("Wishes"),
    (
        _who,
        Column(
            "kind",
            N_("Kind"),
            N_("want: would like a duty then. avoid: would rather not."),
            of(values.choice(*WISHES)),
            required=True,
            choices=WISHES,
        ),
        Column(
            "strength",
            N_("Strength"),
            N_("strong or weak. Empty is weak."),
            of(values.choice(*STRENGTHS)),
            choices=STRENGTHS,
        ),
        _from,
        _to,
        Column("weekdays", N_("Weekdays"), N_("Such as fri sat. Empty is every day.")),
        Column(
            "tier", N_("Tier"), N_("The tier's id or name. Empty is any."), _tier, lists="tiers"
        ),
    ),
)
PIN = Table(
    "pins",
    N_("Pinned duties"),
    (
        _who,
        _which_tier,
        _start,
        _end,
        Column(
            "reason",
            N_("Reason"),
            N_(
                "Why it stays, in a few words. After a rule's name and the sign =, as in"
                " daily_rest=agreed by phone, it stays although it breaks that rule."
            ),
            _text,
        ),
    ),
)
HISTORY = Table("history", N_("Served duties"), (_who, _which_tier, _start, _end))
BALANCE = Table(
    "balances",
    N_("Balances"),
    (
        Column(
            "as_of",
            N_("As of"),
            N_("The day on which the balance was taken."),
            _day,
            required=True,
            kind="date",
        ),
        _of_member,
        Column(
            "person",
            N_("Person"),
            N_("Empty: the balance is the member's."),
            _person,
            lists="people",
        ),
        Column("tier", N_("Tier"), N_("Empty: all tiers together."), _tier, lists="tiers"),
        Column(
            "class",
            N_("Class"),
            N_(
                "weeknight, friday, saturday, sunday, eve, holiday or week; or a big holiday by"
                " name, such as christmas. Empty: all together."
            ),
            of(values.choice(*CLASSES, *HOLIDAYS)),
            choices=(*CLASSES, *HOLIDAYS),
        ),
        Column(
            "points",
            N_("Points"),
            N_("Above zero: has done more than owed."),
            of(values.thousandths),
            kind="number",
        ),
        Column(
            "duties",
            N_("Duties"),
            N_("Above zero: has done more than owed."),
            of(values.thousandths),
            kind="number",
        ),
    ),
)
DISTANCE = Table(
    "distances",
    N_("Distances"),
    (
        _who,
        _of_member,
        Column(
            "km",
            N_("Kilometres"),
            N_("From the person's home to the member's office."),
            of(values.number(0, 5000)),
            required=True,
            kind="number",
        ),
    ),
)
TABLES = (PEOPLE, ABSENCE, WISH, PIN, HISTORY, BALANCE, DISTANCE)
