"""Whether the numbers of a question can be trusted: no sum so large that it would be rounded.

Values and bounds pass through floating-point numbers on their way, exact up to 2⁵³, and rows hold
whole numbers of 64 bits. What could go beyond is refused before anything is searched.
"""

from collections.abc import Iterable, Sequence

from roster.domain.case import Case
from roster.domain.errors import BadInput, Fault
from roster.domain.shares import class_seats, sizes
from roster.domain.words import says
from solver.model import Model
from solver.rule import Rule
from solver.sheet import Fill, Sheet, Spread, Term, reach

MOST = 10**15  # what a plan may cost, and what a row may add up to
STEPS = 100_000  # units of load in a tier: a table of costs is made for each


def laid_out(case: Case, rules: Sequence[Rule]) -> Model:
    """The model of a case under rules. Raises BadInput where its numbers would not be exact."""
    shared = any(rule.kind == "person_share" for rule in rules)
    uneven = [_uneven(case, t) for t in case.tiers if shared and _steps(case, t) > STEPS]
    if uneven:
        raise BadInput(uneven)
    model = Model(case, rules)
    if dearest(model) > MOST or widest(model) > MOST:
        raise BadInput(_faults([(rule, Model(case, [rule])) for rule in rules]))
    return model


def _faults(alone: Sequence[tuple[Rule, Sheet]]) -> list[Fault]:
    """Which rules are at fault, each laid out alone."""
    wide = [_wide(rule) for rule, sheet in alone if widest(sheet) > MOST]
    part = MOST // (2 * len(alone))
    return wide or [_dear(r, cost) for r, s in alone if (cost := dearest(s)) > part]


def dearest(sheet: Sheet) -> int:
    """A cost that no plan goes beyond."""
    terms = sum(_term(t) for t in sheet.terms) + sum(_spread(s) for s in sheet.spreads)
    return terms + sum(_fill(f) for f in sheet.fills)


def widest(sheet: Sheet) -> int:
    """The largest number that a row of the sheet can add up to."""
    limits = (_wide_row(x.sizes, x.low, x.high) for x in sheet.limits)
    terms = (_wide_row(x.sizes, x.low, x.high) for x in sheet.terms)
    spreads = (_difference(x) for x in sheet.spreads)
    return max([0, *limits, *terms, *spreads])


def _term(term: Term) -> int:
    if term.table is not None:
        return term.times * max(term.table)
    least, most = reach(term.sizes)
    return term.times * max(term.steps(term.low - least), term.steps(most - term.high))


def _fill(fill: Fill) -> int:
    crowd = max(0, len(fill.variables) - fill.need) * (fill.over or 0)
    return max(fill.need * fill.times, crowd)


def _spread(spread: Spread) -> int:
    return (spread.times or 0) * spread.beyond(_difference(spread))


def _difference(spread: Spread) -> int:
    share = max((load.share for load in spread.loads), default=0)
    return share * max((abs(x.given) + sum(map(abs, x.sizes)) for x in spread.loads), default=0)


def _wide_row(row: Iterable[int], low: int, high: int) -> int:
    return sum(map(abs, row)) + abs(low) + abs(high)


def _steps(case: Case, tier: str) -> int:
    size, _ = sizes(case, tier)
    seats = class_seats(d for d in case.duties if d.tier == tier)
    return sum(size[cls] * n for cls, n in seats.items())


def _uneven(case: Case, tier: str) -> Fault:
    size, _ = sizes(case, tier)
    light, heavy = min(size, key=lambda c: size[c]), max(size, key=lambda c: size[c])
    message = says(
        "In the tier {tier:tier} a duty of the class {heavy:class} counts as much as {n:n} of the"
        " class {light:class}: that is too unlike to share them fairly. Bring the weights of the"
        " classes nearer to each other.",
        tier=tier,
        heavy=heavy,
        light=light,
        n=size[heavy] // size[light],
    )
    return Fault(file="ring.yaml", says=message)


def _dear(rule: Rule, cost: int) -> Fault:
    message = says(
        "The rule {kind} with the weight {weight:n} can cost a plan {cost:n}, and all rules"
        " together at most {most:n}: beyond that values would be rounded. Give it a smaller weight,"
        " and look for class weights and carried balances that are far too large.",
        kind=rule.kind,
        weight=rule.weight or 0,
        cost=cost,
        most=MOST,
    )
    return Fault(file="ring.yaml", says=message)


def _wide(rule: Rule) -> Fault:
    message = says(
        "The rule {kind} adds up more than {most:n}: beyond that values would be rounded. Look"
        " for hours, points and carried balances that are far too large.",
        kind=rule.kind,
        most=MOST,
    )
    return Fault(file="ring.yaml", says=message)
