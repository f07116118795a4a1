"""How cases are made: small questions about a few people, whose answers are proven at once."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from roster.domain.case import Case, Party, Past
from roster.domain.duties import Duty, duty_id
from roster.domain.people import Person, Wish
from solver.problem import Problem
from tests.solver.drawn import FIRST, duty_at
from tests.solver.small import case, duty, person, problem

WEEK = tuple(duty(n, cls="weeknight") for n in range(7))
SIX = WEEK[:6]
ALONE = (person("aino"),)
TWO = (person("aino"), person("bo"))
HELSINKI = ZoneInfo("Europe/Helsinki")
ENOUGH = 3.0  # of deterministic time: far more than any of these asks for


class Made(NamedTuple):
    """A case before its answer is known."""

    name: str
    about: str
    asked: Problem


def ask(asked: Case, *rules: dict[str, Any]) -> Problem:
    """The question under the default rules with these instead, on one worker."""
    return problem(asked, *rules, seconds=ENOUGH, deterministic=True, workers=1)


def pair(
    kind: str, about: str, binds: object, nearly: object, make: Callable[[Any], Problem]
) -> Iterator[Made]:
    """A rule where it binds, and one step looser, where its absence would change nothing."""
    yield Made(f"{kind}-binds", f"{about.format(binds)} {kind} binds.", make(binds))
    yield Made(f"{kind}-nearly", f"{about.format(nearly)} {kind} nearly binds.", make(nearly))


def daily(days: int, hour: int = 8, length: int = 12, **more: Any) -> tuple[Duty, ...]:
    """An active duty at the same time on so many days."""
    form = more.pop("form", "active")
    return tuple(duty_at(24 * n + hour, length, "front", form, **more) for n in range(days))


def at(day: date, hour: int, hours: int, tier: str = "front", **more: Any) -> Duty:
    """A duty from a local hour on, so many real hours long."""
    begins = datetime.combine(day, time(hour), HELSINKI).astimezone(UTC)
    ends = begins + timedelta(hours=hours)
    given = {"form": "active", "cls": "saturday", "points": hours * 1000, **more}
    return Duty(
        id=duty_id(tier, begins),
        tier=tier,
        start=begins,
        end=ends,
        day=day,
        last_day=(ends.astimezone(HELSINKI) - timedelta(microseconds=1)).date(),
        **given,
    )


def past(who: str, served: Duty, holiday: str = "") -> Past:
    """A seat that was served before the period."""
    return Past(**{**served.model_dump(), "holiday": holiday or served.holiday}, person=who)


def wish(who: str, day: int, last: int | None = None, **more: Any) -> Wish:
    """A strong want of a duty on the days so many after Monday 21.12.2026, unless said else."""
    first = FIRST + timedelta(days=day)
    end = first if last is None else FIRST + timedelta(days=last)
    given = {"kind": "want", "strength": "strong", **more}
    return Wish(person=who, first=first, last=end, **given)


def members(asked: Case, **shares: int) -> Case:
    """The same question in a ring of members m410, m500 …, with shares in per cent."""
    parties = [
        Party(code=code[1:], share=share * 10**7, population=n)
        for n, (code, share) in enumerate(shares.items(), 1)
    ]
    return Case.model_validate({**dict(asked), "parties": parties})


def of(member: str, *names: str) -> tuple[Person, ...]:
    """People of one member."""
    return tuple(person(name, member=member) for name in names)


def bo_wants_both(second: Duty, form: str) -> Case:
    """Aino, and Bo who wants the front duty of the first day and the back-up duty after it."""
    wants = (wish("bo", 0, tier="front"), wish("bo", 0, 1, tier="back"))
    return case(duty_at(8, 12, "front", form), second, people=TWO, wishes=wants)
