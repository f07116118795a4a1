"""What every rule of a roster can do: state itself, limit the solver, judge a plan."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Sequence, Set
from datetime import date, timedelta
from typing import Any, ClassVar, Literal, Protocol

from pydantic import ConfigDict, Field

from roster.domain.case import Case, Plan, Seat
from roster.domain.duties import Duty
from roster.domain.ring import Level
from roster.domain.words import Message, Word

Item = Seat | int
"""What a limit counts: a seat, or the number of a joint item such as "any of these"."""

About = Literal["person", "member", "duty", "stretch", "ring"]
"""What a promise is made about: one of these at a time is checked, by its name in the case."""


class Breach(Word):
    """One place where a plan departs from a rule.

    `cost`: how much, in the rule's own unit; a soft rule's plan pays weight × cost.
    `says`: the sentence, or None for a cost that is only summed (fairness).
    `person`, `duties`: whom and what it concerns, for a page that jumps there.
    """

    rule: str
    cost: int = 1
    hard: bool = True
    says: Message | None = None
    person: str = ""
    duties: tuple[str, ...] = ()


class Board(Protocol):
    """Where rules lay their limits. Whether a limit binds or costs is the board's affair.

    A limit of a hard rule binds; of a soft one, each step beyond it costs the rule's weight
    (times `times`). `fill` and `convex` cost whatever the rule's hardness.
    """

    @property
    def case(self) -> Case:
        """The question that is planned."""

    def possible(self, item: Item) -> bool:
        """Whether no hard rule has barred it, every seat of it: asked by rules not `first`."""

    def open_to(self, person: str) -> Set[str]:
        """Duties that no hard rule bars the person from: asked by rules not `first`."""

    def takers(self, duty: str) -> Sequence[str]:
        """People whom no hard rule bars from a duty, in the case's order."""

    def never(self, seat: Seat) -> None:
        """Leave this seat empty."""

    def always(self, seat: Seat) -> None:
        """Take this seat."""

    def together(self, seats: Sequence[Seat]) -> None:
        """Take all of these or none; a soft rule pays 1 for some."""

    def any_of(self, items: Sequence[Item]) -> Item:
        """Return an item that counts 1 when any of these is taken, else 0."""

    def works(self, person: str, day: date) -> Item:
        """Return an item that counts 1 when a duty of the person starts on the day."""

    def apart(self, these: Sequence[Item], those: Sequence[Item]) -> None:
        """Take none of `those` beside any of `these`; for a hard rule."""

    def changed(self, new: Sequence[Seat], kept: Sequence[Seat]) -> Item:
        """Return an item that counts 1 when any `new` one is taken or any `kept` one is not.

        Each kept seat must be possible.
        """

    def fill(self, seats: Sequence[Seat], need: int, times: int, over: int | None = None) -> None:
        """Take exactly `need` of these; each one missing is open and costs weight × `times`.

        With `over` more may be taken: each one too many costs weight × `over`.
        """

    def at_most(self, limit: int, items: Sequence[Item], times: int = 1) -> None:
        """Take at most `limit` of these."""

    def at_least(self, limit: int, items: Sequence[Item], times: int = 1) -> None:
        """Take at least `limit` of these."""

    def one_of(self, able: Sequence[Seat], others: Sequence[Seat], needed: int) -> None:
        """Take one of `able` where as many as `needed` of all are taken; a soft rule pays 1."""

    def needs(self, these: Sequence[Item], those: Sequence[Item], times: int = 1) -> None:
        """Take one of `those` wherever all of `these` are taken."""

    def not_all(self, groups: Sequence[Sequence[Item]]) -> None:
        """Take no group whole; a soft rule pays 1 if any of them is, however many."""

    def between(
        self, low: int, high: int, loads: Sequence[tuple[Item, int]], step: int = 1
    ) -> None:
        """Keep Σ size·item in low..high; a soft rule pays 1 for each begun step beyond."""

    def convex(self, loads: Sequence[tuple[Item, int]], costs: Sequence[int]) -> None:
        """Pay weight × costs[Σ size·item]; a convex table from 0 to the largest load."""

    def spread(
        self, loads: Sequence[tuple[int, Sequence[tuple[Item, int]]]], most: int, unit: int = 1
    ) -> None:
        """Keep any two loads within `most` units of each other; a load is a share and Σ size·item.

        Two differ by |shareᵢ·loadⱼ − shareⱼ·loadᵢ|. A soft rule pays 1 for each begun unit that
        the largest difference of all is beyond.
        """


RULES: dict[str, type["Rule"]] = {}


class Rule(Word, ABC):
    """A promise that a roster makes: its settings, its limits, its check and its words.

    `weight` None = hard: it is never broken. A number = soft: what one unit of breach costs.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: ClassVar[str]
    title: ClassVar[str]
    source: ClassVar[str]
    first: ClassVar[bool] = False
    """Whether it only bars or joins seats, and so is laid before all rules that count them."""
    exact: ClassVar[bool] = False
    """Whether it lets no duty have more people than it needs."""
    overridable: ClassVar[bool] = False
    """Whether a pinned seat may stay by decision although it breaks the rule."""
    level: ClassVar[Level] = "legal"
    """At which level of a strict order its costs count."""

    weight: int | None = Field(
        default=None, ge=1, le=1_000_000, description="Cost of one unit of breach; none: hard."
    )

    @classmethod
    def __pydantic_init_subclass__(cls, **_: Any) -> None:
        if cls.kind in RULES:
            raise TypeError(f"two rules call themselves {cls.kind!r}")
        RULES[cls.kind] = cls

    @property
    def hard(self) -> bool:
        return self.weight is None

    def exempt(self, case: Case) -> frozenset[Seat]:
        """Pinned seats for which the rule has been overridden; a soft rule costs all the same."""
        return case.lifted.get(self.kind, frozenset()) if self.hard else frozenset()

    def bound(self, plan: Plan, person: str) -> Sequence[Duty]:
        """A person's duties without those for which the rule has been overridden."""
        exempt = self.exempt(plan.case)
        return [d for d in plan.duties_of(person) if (person, d.id) not in exempt]

    def decided(self, case: Case, person: str) -> tuple[Duty, ...]:
        """A person's duties for which it has been overridden: given, as if served before."""
        ids = sorted(seat.duty for seat in self.exempt(case) if seat.person == person)
        return tuple(case.duty[duty] for duty in ids)

    @property
    def around(self) -> timedelta:
        """How far before and after the duties the rule reads day work and absences."""
        return timedelta(days=2)

    @abstractmethod
    def describe(self) -> Message:
        """The promise in one sentence, as it stands in the agreement."""

    @abstractmethod
    def post(self, board: Board) -> None:
        """Lay the promise on the board as limits on seats."""

    @property
    def about(self) -> About:
        """Whose seats alone decide a breach: what else changes, need not be checked again."""
        return "person"

    @abstractmethod
    def check(self, plan: Plan, name: str, /) -> Iterator[Breach]:
        """Find every departure of one person (or what it is about) by reading the plan.

        The solver is never asked.
        """

    def breach(
        self,
        message: Message | None,
        cost: int = 1,
        person: str = "",
        duties: Iterable[str] = (),
    ) -> Breach:
        return Breach(
            rule=self.kind,
            cost=cost,
            hard=self.hard,
            says=message,
            person=person,
            duties=tuple(duties),
        )
