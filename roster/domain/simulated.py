"""What years of quarters come to: how far balances go, and who had a holiday again."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Literal

from roster.domain.duties import CLASSES
from roster.domain.people import Carried
from roster.domain.words import Word

Whose = Literal["members", "people"]


class Repeats(Word):
    """How often people served a named holiday that they also served the year before.

    `least` ≤ `found`: no plan that keeps the hard rules, with as few open duties, was found with
    fewer; `proven` ≤ `least`: none exists with fewer than this.
    """

    holiday: str
    found: int = 0
    least: int = 0
    proven: int = 0

    @property
    def avoidable(self) -> int:
        return self.found - self.least

    @property
    def undecided(self) -> int:
        return self.least - self.proven

    def plus(self, other: "Repeats") -> "Repeats":
        return Repeats(
            holiday=self.holiday,
            found=self.found + other.found,
            least=self.least + other.least,
            proven=self.proven + other.proven,
        )


class Books(Word):
    """The balances at the end of a period, and tier → its median duty's points in thousandths."""

    balances: tuple[Carried, ...]
    typical: Mapping[str, int]


class Range(Word):
    """How far balances of one kind went: the largest distance from 0, the spread between them.

    In thousandths of `unit`; `duty`: what one duty is in it. "" as class: all classes of the
    tier; as tier: all tiers.
    """

    whose: Whose
    tier: str
    cls: str
    unit: Literal["points", "duties"]
    duty: int
    largest: int
    spread: int
    largest_ever: int
    spread_ever: int
    first_half: int
    second_half: int

    @property
    def bounded(self) -> bool:
        """Whether the second half goes no further than the first by a quarter and a duty."""
        return self.second_half <= self.first_half * 5 // 4 + self.duty


def ranges(books: Sequence[Books]) -> Iterator[Range]:
    """The ranges of members and people: over all tiers, per tier, and per class of it."""
    tiers = sorted({t for b in books for t in b.typical})
    duty = {t: max(b.typical.get(t, 0) for b in books) for t in tiers}
    used = {(r.tier, r.cls) for b in books for r in b.balances if r.cls}
    for whose in ("members", "people"):
        if len(tiers) > 1:
            yield _range(books, whose, "", "", max(duty.values()))
        for tier in tiers:
            yield _range(books, whose, tier, "", duty[tier])
            for cls in CLASSES:
                if (tier, cls) in used:
                    yield _range(books, whose, tier, cls, 1000)


def _range(books: Sequence[Books], whose: Whose, tier: str, cls: str, duty: int) -> Range:
    ends = [_ends(b, whose, tier, cls) for b in books]
    far = [max(-low, high) for low, high in ends]
    spreads = [high - low for low, high in ends]
    half = (len(far) + 1) // 2
    return Range(
        whose=whose,
        tier=tier,
        cls=cls,
        unit="duties" if cls else "points",
        duty=duty,
        largest=far[-1],
        spread=spreads[-1],
        largest_ever=max(far),
        spread_ever=max(spreads),
        first_half=max(far[:half]),
        second_half=max(far[half:], default=0),
    )


def _ends(books: Books, whose: Whose, tier: str, cls: str) -> tuple[int, int]:
    """The lowest and the highest balance; who has no row stands at 0."""
    found = [
        r.duties if cls else r.points
        for r in books.balances
        if (r.tier, r.cls) == (tier, cls) and bool(r.person) == (whose == "people")
    ]
    return min([0, *found]), max([0, *found])
