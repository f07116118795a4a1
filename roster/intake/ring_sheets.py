"""The ring itself as sheets of a workbook: their columns, and both ways between rows and tree."""

from typing import Any, get_args

from roster.domain.ring import WEEKDAYS, Key
from roster.domain.words import N_
from roster.intake.agreement_in import DAY_CLASSES, FORMS, HOLIDAY_KINDS
from roster.intake.columns import Column, Kind, Table


def _c(name: str, heading: str, explains: str, kind: Kind = "text", **more: Any) -> Column:
    return Column(name, heading, explains, kind=kind, **more)


_FI = _c("name_fi", N_("Name in Finnish"), N_("Required."))
_SV = _c("name_sv", N_("Name in Swedish"), N_("Empty: the Finnish name is used."))
_EN = _c("name_en", N_("Name in English"), N_("Empty: the Finnish name is used."))
_VERSION = _c(
    "version",
    N_("Version"),
    N_("The version of the agreement. Empty if there is only one."),
    lists="agreements",
)
_MEMBER = _c(
    "member", N_("Member"), N_("The municipality's code or name."), "code", lists="members"
)
_ID = _c("id", N_("Id"), N_("A short word of your own that never changes."))
_HOURS = N_("Opening hours, such as 08:00-16:00. Empty is closed.")

RING = Table(
    "ring",
    N_("Ring"),
    (
        _c("key", N_("What"), N_("Leave these words as they are.")),
        _c("value", N_("Value"), N_("Write here.")),
        _c("about", N_("About"), N_("Not read.")),
    ),
)
RING_KEYS = {
    "id": N_("A short word for the ring: small letters, digits and hyphens."),
    "name_fi": N_("The ring's name in Finnish."),
    "name_sv": N_("The ring's name in Swedish."),
    "name_en": N_("The ring's name in English."),
    "languages": N_("Languages of the ring, separated by spaces: fi sv en."),
    "zone": N_("The time zone: Europe/Helsinki."),
    "partners": N_("E-mails of partners such as the emergency response centre."),
    "coordinator": N_("E-mails of the coordinator."),
    "material": N_("The web address of what is good to know on duty; calendars show it."),
    "shown_as": N_("What is shown of people outside the ring: name, initials or role."),
}
MEMBERS = Table(
    "members",
    N_("Members"),
    (
        _c("code", N_("Code"), N_("The municipality's official code."), "code", required=True),
        _FI,
        _SV,
        _EN,
        _c("from", N_("First day"), N_("First day of membership, if not from the start."), "date"),
        _c("to", N_("Last day"), N_("Last day of membership, if it ends."), "date"),
        _c("phone", N_("Office phone"), N_("The number that answers in office hours.")),
    ),
)
POPULATIONS = Table(
    "populations",
    N_("Populations"),
    (
        _MEMBER,
        _c("year", N_("Year"), N_("Counted at the end of this year."), "number", required=True),
        _c("people", N_("Inhabitants"), N_("How many there were."), "number", required=True),
    ),
)
AGREEMENTS = Table(
    "agreements",
    N_("Agreement"),
    (
        _c("version", N_("Version"), N_("The version's name, such as 1."), required=True),
        _c("valid_from", N_("Valid from"), N_("Until the next version."), "date", required=True),
        _c(
            "key",
            N_("Key"),
            N_("How the duty is shared: population, equal, headcount or percent."),
            choices=get_args(Key),
        ),
        _c(
            "population_year",
            N_("Population year"),
            N_("Empty: the latest before the period."),
            "number",
        ),
        _c("eves_close", N_("Eves close at"), N_("When offices close on eves, such as 13:00.")),
        _c(
            "eves",
            N_("Eves"),
            N_("Which eves close early, separated by spaces. none: no eve. Empty: the usual."),
        ),
        _c(
            "objective",
            N_("Objective"),
            N_("balanced, strict_order, or an order of your own: open; legal; members persons."),
        ),
    ),
)
PERCENTS = Table(
    "percents",
    N_("Percents"),
    (
        _VERSION,
        _MEMBER,
        _c("percent", N_("Per cent"), N_("Together they make 100."), "number", required=True),
    ),
)
TIERS = Table(
    "tiers",
    N_("Tiers"),
    (
        _VERSION,
        _ID,
        _FI,
        _SV,
        _EN,
        _c("form", N_("Form"), N_("active is working time, standby is at home."), choices=FORMS),
        _c("response_minutes", N_("Response minutes"), N_("Within how many minutes."), "number"),
        _c("persons", N_("Persons"), N_("How many at a time. Empty is 1."), "number"),
        _c("qualifications", N_("Qualifications"), N_("Required of each, separated by spaces.")),
        _c(
            "hours",
            N_("Hours"),
            N_("out_of_office, always, or own hours: fri sat 18:00-24:00; sun 10:00-18:00."),
        ),
        _c("cuts", N_("Cuts"), N_("When a long stretch is cut, such as 08:00 20:00.")),
        _c("least_hours", N_("Least hours"), N_("No cut leaves a shorter piece."), "number"),
        _c("handover_minutes", N_("Handover minutes"), N_("Overlap after a cut."), "number"),
        _c(
            "blocks",
            N_("Blocks"),
            N_("week: one person serves from change to change."),
            choices=("none", "week"),
        ),
        _c("change_day", N_("Change day"), N_("On which the week changes."), choices=WEEKDAYS),
        _c("phone", N_("Unit phone"), N_("The number that is called.")),
    ),
)
_DAY_NAMES = (
    N_("Monday"),
    N_("Tuesday"),
    N_("Wednesday"),
    N_("Thursday"),
    N_("Friday"),
    N_("Saturday"),
    N_("Sunday"),
)
OFFICE_HOURS = Table(
    "office_hours",
    N_("Office hours"),
    (
        _VERSION,
        _c(
            "member",
            N_("Member"),
            N_("Empty: all members. A member's own hours on a row of its own."),
            "code",
            lists="members",
        ),
        *(_c(d, name, _HOURS) for d, name in zip(WEEKDAYS, _DAY_NAMES, strict=True)),
    ),
)
HOLIDAYS = Table(
    "holidays",
    N_("Holidays"),
    (
        _VERSION,
        _c("date", N_("Date"), N_("Public holidays are known. Only what differs."), "date"),
        _c("kind", N_("Kind"), N_("holiday, eve or plain day."), choices=HOLIDAY_KINDS),
        _FI,
        _SV,
        _EN,
    ),
)
WEIGHTS = Table(
    "weights",
    N_("Weights"),
    (
        _VERSION,
        _c("form", N_("Form"), N_("active or standby."), choices=FORMS, required=True),
        _c("class", N_("Class"), N_("Class of the day."), choices=DAY_CLASSES, required=True),
        _c(
            "weight",
            N_("Weight"),
            N_("Points an hour. Empty rows weigh 1."),
            "number",
            required=True,
        ),
    ),
)
RULES = Table(
    "rules",
    N_("Rules"),
    (
        _VERSION,
        _c("rule", N_("Rule number"), N_("Rows with the same number are one rule."), "number"),
        _c("kind", N_("Kind"), N_("Which rule, such as daily_rest."), required=True),
        _c("setting", N_("Setting"), N_("What is set, such as hours.")),
        _c("value", N_("Value"), N_("Such as 11, yes or [front, back].")),
    ),
)
QUALIFICATIONS = Table("qualifications", N_("Qualifications"), (_ID, _FI, _SV, _EN))
RING_TABLES = (
    RING,
    MEMBERS,
    POPULATIONS,
    AGREEMENTS,
    PERCENTS,
    TIERS,
    OFFICE_HOURS,
    HOLIDAYS,
    WEIGHTS,
    RULES,
    QUALIFICATIONS,
)
