"""Nights in a row: after so many night shifts one night is free."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import ClassVar, Literal

from pydantic import Field

from roster.domain.case import Case, Plan, Seat
from roster.domain.duties import DAY, Duty, minute_of
from roster.domain.words import N_, Message, says
from solver.rule import Board, Breach, Rule
from solver.runs import windows


class NightsInARow(Rule):
    """Nobody works more than `most` nights in a row, those before the period included.

    A night is worked by a duty of which at least `hours` lie between 23 and 06 local time. The
    unit of breach is a night too many; nights before the period that are too many by themselves
    are left out.
    """

    kind: ClassVar[str] = "nights_in_a_row"
    title: ClassVar[str] = N_("Nights in a row")
    source: ClassVar[str] = N_("Working Time Act 872/2019, section 8")
    overridable: ClassVar[bool] = True

    most: int = Field(default=5, ge=1, le=31, title=N_("Nights in a row"))
    hours: int = Field(default=3, ge=1, le=7, title=N_("Hours between 23 and 06 that make a night"))
    form: Literal["active", "any"] = Field(
        default="active", title=N_("Active duty, or standby too")
    )

    def describe(self) -> Message:
        return says("Nobody works more than {most:n} nights in a row.", most=self.most)

    def post(self, board: Board) -> None:
        own = self._nights(board.case, board.case.in_order)
        for person in board.case.people:
            past = self._past(board.case, person.id)
            items = {
                night: board.any_of([Seat(person.id, d.id) for d in duties])
                for night, duties in own.items()
                if night not in past
            }
            for window in windows({*items, *past}, self.most + 1):
                mine = [items[n] for n in window if n in items]
                if mine:
                    board.at_most(len(mine) - 1, mine)

    def check(self, plan: Plan, person: str) -> Iterator[Breach]:
        past = self._past(plan.case, person)
        own = self._nights(plan.case, self.bound(plan, person))
        for window in windows({*own, *past}, self.most + 1):
            if not past.issuperset(window):
                message = says(
                    "{person:person} works {n:n} nights in a row from {first:day}, at most"
                    " {most:n} are allowed.",
                    person=person,
                    n=len(window),
                    first=window[0].isoformat(),
                    most=self.most,
                )
                ids = {d.id for n in window if n not in past for d in own[n]}
                yield self.breach(message, 1, person, sorted(ids))

    def _past(self, case: Case, person: str) -> set[date]:
        given = [*case.past_of.get(person, ()), *self.decided(case, person)]
        return set(self._nights(case, given))

    def _nights(self, case: Case, duties: Sequence[Duty]) -> dict[date, list[Duty]]:
        """The evening's date of each night → the duties that work it."""
        found: dict[date, list[Duty]] = {}
        for duty in duties:
            if self.form == "active" and duty.form != "active":
                continue
            start, end = duty.minutes
            for n in range(-1, (duty.last_day - duty.day).days + 1):
                night = duty.day + n * DAY
                evening = minute_of(case.zone, night, 23)
                morning = minute_of(case.zone, night + DAY, 6)
                if min(end, morning) - max(start, evening) >= self.hours * 60:
                    found.setdefault(night, []).append(duty)
        return found
