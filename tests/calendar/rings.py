"""Rings to ask about: Keski-Uusimaa and the Mobile ring as the field describes them."""

from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from roster.domain.duties import Duty
from roster.domain.ring import (
    EVES,
    Agreement,
    EveRule,
    HolidayEdit,
    Hours,
    Member,
    Ring,
    Tier,
    Weekday,
)
from roster.domain.words import Name

HELSINKI = ZoneInfo("Europe/Helsinki")
MORNING = 8 * 60
WORKDAYS: tuple[Weekday, ...] = ("mon", "tue", "wed", "thu", "fri")
ALL_EVES_AT_13 = EveRule(closes=13 * 60, days=EVES)
VALID_FROM = date(2020, 1, 1)


def hours(opens: int, closes: int) -> Hours:
    return Hours(opens=opens * 60, closes=closes * 60)


KESKI_UUSIMAA_HOURS: dict[Weekday, Hours] = {
    **dict.fromkeys(WORKDAYS[:4], hours(8, 15)),
    "fri": hours(8, 13),
}
MOBILE_HOURS: dict[Weekday, Hours] = dict.fromkeys(WORKDAYS, hours(8, 16))


def tier(id_: str = "front", **said: Any) -> Tier:
    return Tier(id=id_, name=Name(fi=id_), **said)


def agreement(*tiers: Tier, **said: Any) -> Agreement:
    given = {"version": "1", "valid_from": VALID_FROM, "office_hours": KESKI_UUSIMAA_HOURS}
    return Agreement(tiers=tiers or (tier(),), **{**given, "eves": ALL_EVES_AT_13, **said})


def ring(*agreements: Agreement, codes: tuple[str, ...] = ("106",)) -> Ring:
    members = tuple(Member(code=code, name=Name(fi=code)) for code in codes)
    return Ring(id="ring", name=Name(fi="Rengas"), members=members, agreements=agreements)


def keski_uusimaa(*edits: HolidayEdit, cuts: tuple[int, ...] = (MORNING,)) -> Ring:
    """Front and back-up, a change at 08 on every closed day."""
    tiers = tier(cuts=cuts), tier("backup", cuts=cuts)
    return ring(agreement(*tiers, holidays=edits))


def mobile(**said: Any) -> Ring:
    """Offices Mon–Fri 8–16, front duty by the night, back-up by the week."""
    tiers = tier(cuts=(MORNING,)), tier("backup", **{"blocks": "week", "cuts": (MORNING,), **said})
    return ring(agreement(*tiers, office_hours=MOBILE_HOURS, eves=EveRule()))


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def local(at: datetime) -> str:
    """An instant as the people of the ring see it on their clock."""
    return at.astimezone(HELSINKI).strftime("%a %d.%m.%Y %H:%M")


def of_tier(duties: tuple[Duty, ...], id_: str) -> list[Duty]:
    return [duty for duty in duties if duty.tier == id_]
