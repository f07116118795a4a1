"""Daily rest: eleven hours off within the day that follows the start of active work."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from functools import cached_property
from typing import ClassVar, NamedTuple

from pydantic import Field

from roster.domain.case import Case, Plan, Seat
from roster.domain.duties import Duty, stamp
from roster.domain.known import once
from roster.domain.words import N_, Message, says
from solver.cliques import cliques
from solver.rule import Board, Breach, Rule

DAY = 24 * 60


class Work(NamedTuple):
    """A stretch of active work in minutes since 1970; `duty` is empty for work that is given."""

    start: int
    end: int
    duty: str = ""


Chain = Sequence[Work]


class DailyRest(Rule):
    """Everyone has so many hours of unbroken rest within 24 hours of the start of active work.

    Active duties, those before the period and day work count; standby does not (it is allowed
    during the rest). Stretches of work with less than the rest between them form one chain; the
    rest exists exactly if the chain ends at most 24 h − rest after it began. The unit of breach
    is a start of work without its rest; starts that given work alone deprives are left out.
    """

    kind: ClassVar[str] = "daily_rest"
    title: ClassVar[str] = N_("Daily rest")
    source: ClassVar[str] = N_("Working Time Act 872/2019, section 25")
    overridable: ClassVar[bool] = True

    hours: float = Field(default=11, ge=0, lt=24, title=N_("Hours of rest"))
    period_work_hours: float = Field(default=9, ge=0, lt=24, title=N_("Hours in period-based work"))

    def describe(self) -> Message:
        return says(
            "Everyone rests {hours:h} h within 24 h of the start of active work"
            " ({period:h} h in period-based work); standby may fall in the rest.",
            hours=self.hours,
            period=self.period_work_hours,
        )

    def post(self, board: Board) -> None:
        work = [Work(*d.minutes, d.id) for d in board.case.in_order if d.form == "active"]
        found: dict[tuple[int, tuple[Work, ...], frozenset[str]], _Chains] = {}
        for person in board.case.people if work else ():
            decided = self.decided(board.case, person.id)
            given, ids = _given(board.case, person.id, decided), frozenset(d.id for d in decided)
            key = self._rest(board.case, person.id), tuple(given), ids
            if key not in found:  # people without day work all share one answer
                found[key] = _Chains(given, [w for w in work if w.duty not in ids], key[0])
            if self.hard:
                self._bind(board, person.id, *found[key].excluded)
            else:
                for groups in found[key].by_start:
                    board.not_all(_seats(person.id, groups))

    def _bind(
        self, board: Board, person: str, one_of: Sequence[Chain], others: Sequence[Chain]
    ) -> None:
        items = {w: board.any_of([Seat(person, w.duty)]) for chain in one_of for w in chain}
        for chain in one_of:
            board.at_most(1, [items[w] for w in chain])
        for chain in others:
            board.not_all(_seats(person, [chain]))

    def check(self, plan: Plan, person: str) -> Iterator[Breach]:
        duties = [d for d in self.bound(plan, person) if d.form == "active"]
        if not duties:
            return
        rest = self._rest(plan.case, person)
        given = _given(plan.case, person, self.decided(plan.case, person))
        work = sorted([*given, *(Work(*d.minutes, d.id) for d in duties)])
        for first in work:
            end = _chain_end(first, work, rest)
            alone = not first.duty and _chain_end(first, given, rest)
            if end > first.start + DAY - rest and not (alone and alone > first.start + DAY - rest):
                yield self._told(person, first, work, rest)

    def _told(self, person: str, first: Work, work: Sequence[Work], rest: int) -> Breach:
        inside = [w for w in work if first.start <= w.start < first.start + DAY]
        message = says(
            "{person:person} rests only {n:h} h within 24 h of starting work on {start:at},"
            " not {hours:h} h.",
            person=person,
            n=_longest_rest(first.start, inside) / 60,
            hours=rest / 60,
            start=_iso(first.start),
        )
        return self.breach(message, 1, person, [w.duty for w in inside if w.duty])

    def _rest(self, case: Case, person: str) -> int:
        period = case.person[person].period_work
        return round((self.period_work_hours if period else self.hours) * 60)


class _Chains:
    """The sets of duties that leave no rest, by the start of work they deprive."""

    def __init__(self, given: Sequence[Work], work: Sequence[Work], rest: int) -> None:
        self.given, self.work, self.rest = given, sorted(work), rest

    @cached_property
    def by_start(self) -> list[list[Chain]]:
        near = [g for g in self.given if self._between(g.start - DAY, g.start + DAY)]
        firsts = [w for w in sorted([*near, *self.work]) if w.duty or self._rested(w)]
        grown = [list(self._grow(w, w.end, [w] if w.duty else [])) for w in firsts]
        return [chains for chains in grown if chains]

    @cached_property
    def excluded(self) -> tuple[list[Chain], list[Chain]]:
        """Groups of duties of which one may be served, and chains not served whole."""
        chains = [chain for chains in self.by_start for chain in chains]
        duties = sorted({w for chain in chains for w in chain})
        number = {w: i for i, w in enumerate(duties)}
        pairs = {(number[c[0]], number[c[1]]) for c in chains if len(c) == 2}
        groups: list[Chain] = [[duties[i] for i in c] for c in cliques(sorted(pairs))]
        return groups, [c for c in chains if len(c) != 2]

    def _between(self, start: int, end: int) -> Sequence[Work]:
        """Duties that start in these minutes; a chain that goes on is broken within the day."""
        low = bisect_left(self.work, (start,))
        return self.work[low : bisect_left(self.work, (end,))]

    def _rested(self, first: Work) -> bool:
        return _chain_end(first, self.given, self.rest) <= first.start + DAY - self.rest

    def _grow(self, first: Work, end: int, chain: Chain) -> Iterator[Chain]:
        end = _chain_end(first._replace(end=end), self.given, self.rest)
        if end > first.start + DAY - self.rest:
            yield chain
            return
        for w in self._between(first.start, end + self.rest):
            if w.end > end and w not in chain:
                yield from self._grow(first, w.end, [*chain, w])


@once
def _given(case: Case, person: str, decided: tuple[Duty, ...]) -> Sequence[Work]:
    """Active work that no plan can change, in time's order."""
    return [Work(*minutes) for minutes in case.given_work(person, decided)]


def _chain_end(first: Work, work: Sequence[Work], rest: int) -> int:
    """When the chain of work that begins with `first` ends; `work` in time's order."""
    end = first.end
    at = bisect_left(work, (first.start,))
    while at < len(work) and work[at].start < end + rest:
        end = max(end, work[at].end)
        at += 1
    return end


def _longest_rest(start: int, work: Sequence[Work]) -> int:
    longest, end = 0, start
    for w in work:
        longest, end = max(longest, w.start - end), max(end, w.end)
    return max(longest, start + DAY - end)


def _seats(person: str, groups: Sequence[Sequence[Work]]) -> list[list[Seat]]:
    return [[Seat(person, w.duty) for w in g] for g in groups]


def _iso(minute: int) -> str:
    return stamp(datetime.fromtimestamp(minute * 60, UTC))
