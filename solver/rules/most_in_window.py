"""Most in a window: not too many duties, or duty weeks, in any running stretch of days."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise
from typing import ClassVar, Literal

from pydantic import Field

from roster.domain.case import Case, Plan, Seat
from roster.domain.duties import Duty
from roster.domain.ring import Level
from roster.domain.words import N_, Message, says
from solver.rule import Board, Breach, Rule


class MostInWindow(Rule):
    """Nobody serves more than `most` units in any `days` days in a row, counted by first day.

    A unit is a single duty, a duty week, or either. Units before the period count, and so do
    those for which the rule has been overridden; what they alone exceed is left out. The unit of
    breach is one unit too many in one window of days.
    """

    kind: ClassVar[str] = "most_in_window"
    title: ClassVar[str] = N_("Most duties in a window")
    source: ClassVar[str] = N_("The ring's agreement")
    overridable: ClassVar[bool] = True
    level: ClassVar[Level] = "comfort"

    unit: Literal["duty", "week", "any"] = Field(default="any", title=N_("What is counted"))
    tiers: tuple[str, ...] = Field(default=(), title=N_("Only these tiers"))
    most: int = Field(default=1, ge=0, le=100, title=N_("At most"))
    days: int = Field(default=3, ge=1, le=366, title=N_("In so many days"))

    def describe(self) -> Message:
        sentence = {
            "duty": N_("Nobody serves more than {most:n} single duties in any {days:n} days."),
            "week": N_("Nobody serves more than {most:n} duty weeks in any {days:n} days."),
            "any": N_("Nobody serves more than {most:n} duties in any {days:n} days."),
        }[self.unit]
        return Message(id=sentence, values={"most": self.most, "days": self.days})

    def post(self, board: Board) -> None:
        case = board.case
        units = [(d[0].day, u, d) for u, d in case.units.items() if self._counts(d[0])]
        for person in case.people:
            past = [(day, "") for day in self._past(case, person.id)]
            able = board.open_to(person.id)
            open_ = [x for x in units if any(d.id in able for d in x[2])]
            own = [(day, u) for day, u, _ in open_ if not self._given(case, person.id, u)]
            items = {
                u: board.any_of([Seat(person.id, d.id) for d in case.units[u]]) for _, u in own
            }
            for window, times in self._windows(case, [*past, *own]) if own else ():
                mine = [items[u] for _, u in window if u]
                if mine:
                    board.at_most(max(0, self.most - len(window) + len(mine)), mine, times)

    def check(self, plan: Plan, person: str) -> Iterator[Breach]:
        counted = [d for d in plan.duties_of(person) if self._counts(d)]
        duties = [d for d in counted if not self._given(plan.case, person, d.unit)]
        served = sorted({(plan.case.units[d.unit][0].day, d.unit) for d in duties})
        past = self._past(plan.case, person)
        if len(served) + len(past) <= self.most:
            return
        all_ = [*((day, "") for day in past), *served]
        for window, times in self._windows(plan.case, all_):
            given = sum(not u for _, u in window)
            over = max(0, len(window) - self.most) - max(0, given - self.most)
            if over:
                yield self._told(plan, person, window, over * times)

    def _told(
        self, plan: Plan, person: str, window: Sequence[tuple[date, str]], cost: int
    ) -> Breach:
        message = says(
            "{person:person} serves {n:n} duties in {days:n} days from {first:day},"
            " at most {most:n} are agreed.",
            person=person,
            n=len(window),
            days=self.days,
            first=window[0][0].isoformat(),
            most=self.most,
        )
        ids = [d.id for _, u in window if u for d in plan.case.units[u]]
        return self.breach(message, cost, person, ids)

    def _counts(self, duty: Duty) -> bool:
        return (not self.tiers or duty.tier in self.tiers) and (
            self.unit == "any" or (self.unit == "week") == (duty.block is not None)
        )

    def _past(self, case: Case, person: str) -> list[date]:
        """First days of the units served before the period, and of those overridden."""
        units: dict[str, date] = {}
        for past in case.past_of.get(person, ()):
            if self._counts(past) and past.unit not in case.units:
                units[past.unit] = min(past.day, units.get(past.unit, past.day))
        for duty in self.decided(case, person):
            first = case.units[duty.unit][0]
            if self._counts(first):
                units[first.unit] = first.day
        return sorted(units.values())

    def _given(self, case: Case, person: str, unit: str) -> bool:
        exempt = self.exempt(case)
        return bool(exempt) and any(Seat(person, d.id) in exempt for d in case.units[unit])

    def _windows(
        self, case: Case, units: Sequence[tuple[date, str]]
    ) -> Iterator[tuple[Sequence[tuple[date, str]], int]]:
        """Every distinct set of units in a window, and in how many windows it stands.

        Where the rule is hard a set within another says nothing new and is left out.
        """
        ordered = sorted(units)
        sets = list(self._spans(case, [day for day, _ in ordered])) if case.duties else []
        for i, (a, b, times) in enumerate(sets):
            before, after = sets[max(0, i - 1)], sets[min(i + 1, len(sets) - 1)]
            within = (before[1] == b and before[0] < a) or (after[0] == a and after[1] > b)
            if b > a and not (self.hard and within):
                yield ordered[a:b], times

    def _spans(self, case: Case, days: Sequence[date]) -> Iterator[tuple[int, int, int]]:
        """From which to before which of the days a window reaches, and how many windows do."""
        first = case.in_order[0].day.toordinal() - self.days + 1
        end = case.in_order[-1].day.toordinal() + 1
        at = [day.toordinal() for day in days]
        turns = {first, end, *(n - self.days + 1 for n in at), *(n + 1 for n in at)}
        for start, after in pairwise(sorted(t for t in turns if first <= t <= end)):
            yield bisect_left(at, start), bisect_left(at, start + self.days), after - start
