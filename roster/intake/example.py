"""The tiny ring that a new workbook begins with: whole, invented, to be written over."""

from datetime import date

from roster.domain.duties import Dates
from roster.domain.people import (
    DECISION_RIGHT,
    Absence,
    Contact,
    Facts,
    Person,
    Qualification,
    Wish,
)
from roster.domain.ring import Agreement, EveRule, Hours, Member, Ring, Tier
from roster.domain.words import N_, Language, Name
from roster.i18n import Speaker

_TITLE = N_("Example ring: write your own over it")
_FRONT = N_("Front duty")
_PERSON = N_("Example Person")
_OFFICE = Hours(opens=8 * 60, closes=16 * 60)


def example(language: Language) -> Facts:
    """One member, one tier, one person, an absence and a wish."""
    front = Tier(id="front", name=_name(_FRONT), qualifications=("social_worker",))
    agreement = Agreement(
        version="1",
        valid_from=date(2026, 1, 1),
        tiers=(front,),
        office_hours=dict.fromkeys(("mon", "tue", "wed", "thu", "fri"), _OFFICE),
        eves=EveRule(closes=13 * 60),
        weights={"standby": {"saturday": 1500, "sunday": 1500, "eve": 2000, "holiday": 2000}},
        rules=({"kind": "daily_rest", "hours": 11},),
    )
    laukaa = Member(code="410", name=Name(fi="Laukaa"), populations={2020: 18823})
    ring = Ring(id="example", name=_name(_TITLE), members=(laukaa,), agreements=(agreement,))
    return Facts(
        ring=ring,
        people=(_person(Speaker(language).text(_PERSON)),),
        contacts={"example": Contact(email="person@example.org", language=language)},
        absences=(
            Absence(
                person="example", first=date(2026, 7, 6), last=date(2026, 7, 31), kind="annual"
            ),
        ),
        wishes=(
            Wish(
                person="example",
                kind="avoid",
                first=date(2026, 9, 1),
                last=date(2026, 9, 30),
                weekdays=("fri",),
            ),
        ),
    )


def _name(msgid: str) -> Name:
    return Name(
        fi=Speaker("fi").text(msgid), sv=Speaker("sv").text(msgid), en=Speaker("en").text(msgid)
    )


def _person(name: str) -> Person:
    return Person(
        id="example",
        name=name,
        member="410",
        qualifications=(Qualification(id=DECISION_RIGHT), Qualification(id="social_worker")),
        languages=("fi",),
        standby=Dates(first=date(2026, 1, 1)),
    )
