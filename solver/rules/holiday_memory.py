"""Holiday memory: who had Christmas last year is free this year."""

from collections.abc import Iterator
from typing import Annotated, ClassVar

from pydantic import Field

from roster.domain.case import Case, Plan, Seat
from roster.domain.duties import Duty
from roster.domain.ring import Level
from roster.domain.words import N_, Message, says
from solver.rule import Board, Breach, Rule

Cost = Annotated[int, Field(ge=0, le=1_000_000)]


class HolidayMemory(Rule):
    """Nobody serves the same named holiday in years too near each other.

    `after`: cost one, two, three … years after; the nearest year served counts. Two years of the
    same holiday inside the period cost likewise. A holiday counts once, however many of its days
    are served.

    By default two years running costs more than a few duties' fairness: at 3, a tenth of it, three
    people of the Kanta-Häme unit had Easter again though plans without that keep the hard rules.
    Two and three years after give way where fairness asks for it.
    """

    kind: ClassVar[str] = "holiday_memory"
    title: ClassVar[str] = N_("Holidays in turn")
    source: ClassVar[str] = N_("The ring's agreement")
    level: ClassVar[Level] = "holidays"

    weight: int | None = Field(default=10, ge=1, le=1_000_000)
    after: tuple[Cost, ...] = Field(
        default=(30, 2, 1), max_length=10, title=N_("Cost by years after")
    )

    def describe(self) -> Message:
        return says("Who served a holiday last year is free of it this year.")

    def post(self, board: Board) -> None:
        days = _by_holiday(board.case.in_order)
        for person in board.case.people:
            had = self._had(board.case, person.id)
            for name, years in days.items():
                items = {
                    year: board.any_of([Seat(person.id, d.id) for d in duties])
                    for year, duties in years.items()
                }
                for year, item in items.items():
                    cost = self._cost(had.get(name, set()), year)
                    if cost:
                        board.at_most(0, [item], cost)
                    for later in items:
                        if later > year and self._cost({year}, later):
                            board.at_most(1, [item, items[later]], self._cost({year}, later))

    def check(self, plan: Plan, person: str) -> Iterator[Breach]:
        had = self._had(plan.case, person)
        for name, years in _by_holiday(plan.duties_of(person)).items():
            for year, duties in years.items():
                before = had.get(name, set())
                if self._cost(before, year):
                    yield self._told(person, name, year, before, duties)
                for later in years:
                    if later > year and self._cost({year}, later):
                        both = [*duties, *years[later]]
                        yield self._told(person, name, later, {year}, both)

    def _told(
        self, person: str, name: str, year: int, before: set[int], duties: list[Duty]
    ) -> Breach:
        message = says(
            "{person:person} serves {holiday:holiday} and also served {before:holiday}.",
            person=person,
            holiday=f"{name}-{year}",
            before=f"{name}-{max(y for y in before if y < year)}",
        )
        return self.breach(message, self._cost(before, year), person, [d.id for d in duties])

    def _cost(self, before: set[int], year: int) -> int:
        """Cost of serving in `year` after having served in the years before."""
        gaps = [year - y for y in before if 0 < year - y <= len(self.after)]
        return self.after[min(gaps) - 1] if gaps else 0

    def _had(self, case: Case, person: str) -> dict[str, set[int]]:
        served = _by_holiday(case.past_of.get(person, ()))
        return {name: set(years) for name, years in served.items()}


def _by_holiday(duties: tuple[Duty, ...] | list[Duty]) -> dict[str, dict[int, list[Duty]]]:
    """Named holiday → year → its duties."""
    found: dict[str, dict[int, list[Duty]]] = {}
    for duty in duties:
        if duty.holiday:
            name, _, year = duty.holiday.rpartition("-")
            found.setdefault(name, {}).setdefault(int(year), []).append(duty)
    return found
