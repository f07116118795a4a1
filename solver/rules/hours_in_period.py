"""Hours in the period: enough for everyone, too many for nobody."""

from collections.abc import Iterator, Mapping
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from roster.domain.case import Plan, Seat
from roster.domain.duties import Duty
from roster.domain.words import N_, Message, says
from solver.rule import Board, Breach, Rule

Hours = Annotated[float, Field(ge=0, le=9000)]


class HoursInPeriod(Rule):
    """Everyone serves from `least` to `most` hours in the period.

    `own` says otherwise for single people: least and most. Hours are real hours, whatever the
    class. The unit of breach is a begun hour too few or too many.
    """

    kind: ClassVar[str] = "hours_in_period"
    title: ClassVar[str] = N_("Hours in the period")
    source: ClassVar[str] = N_("The ring's agreement")

    least: float = Field(default=0, ge=0, le=9000, title=N_("Hours at least"))
    most: float = Field(default=9000, ge=0, le=9000, title=N_("Hours at most"))
    own: Mapping[str, tuple[Hours, Hours]] = Field(
        default_factory=dict, title=N_("Person: least and most hours")
    )
    form: Literal["any", "active", "standby"] = Field(default="any", title=N_("What is counted"))

    def describe(self) -> Message:
        return says(
            "Everyone serves from {least:h} to {most:h} h in the period, unless agreed with the"
            " person.",
            least=self.least,
            most=self.most,
        )

    def post(self, board: Board) -> None:
        sizes = [(d.id, _length(d)) for d in board.case.in_order if self._counts(d)]
        for person in board.case.person:
            low, high = self._limits(person)
            board.between(low, high, [(Seat(person, i), n) for i, n in sizes], 60)

    def check(self, plan: Plan, person: str) -> Iterator[Breach]:
        low, high = self._limits(person)
        minutes = sum(_length(d) for d in plan.duties_of(person) if self._counts(d))
        beyond = max(low - minutes, minutes - high)
        if beyond > 0:
            message = says(
                "{person:person} serves {n:h} h in the period, agreed are {least:h} to {most:h} h.",
                person=person,
                n=minutes / 60,
                least=low / 60,
                most=high / 60,
            )
            yield self.breach(message, -(-beyond // 60), person)

    def _limits(self, person: str) -> tuple[int, int]:
        """Least and most minutes; where they cross, the least gives way."""
        least, most = self.own.get(person, (self.least, self.most))
        return round(min(least, most) * 60), round(most * 60)

    def _counts(self, duty: Duty) -> bool:
        return self.form in ("any", duty.form)


def _length(duty: Duty) -> int:
    start, end = duty.minutes
    return end - start
