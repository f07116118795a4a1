"""Random rings: hours, eves, cuts, blocks and handovers on a grid of five minutes."""

from hypothesis import strategies as st

from roster.domain.ring import EVES, WEEKDAYS, Agreement, EveRule, Hours, Ring, Tier, TierHours
from tests.calendar.rings import agreement, ring, tier

STEP = 5
minutes = st.integers(0, 1435 // STEP).map(lambda n: n * STEP)


@st.composite
def office_hours(draw: st.DrawFn) -> Hours:
    opens = draw(minutes)
    return Hours(opens=opens, closes=draw(st.integers(opens // STEP + 1, 288)) * STEP)


# A stretch may end after midnight, and offices are mostly open on workdays.
stretch = st.builds(Hours, opens=minutes, closes=minutes.map(lambda m: m + STEP))
tables = st.dictionaries(st.sampled_from(WEEKDAYS), office_hours(), max_size=7)
weekly = st.builds(
    TierHours,
    weekdays=st.sets(st.sampled_from(WEEKDAYS), min_size=1, max_size=3).map(tuple),
    hours=stretch,
)


@st.composite
def tiers(draw: st.DrawFn, id_: str = "front") -> Tier:
    own = st.lists(weekly, min_size=1, max_size=3).map(tuple)
    return tier(
        id_,
        hours=draw(st.one_of(st.just("out_of_office"), st.just("always"), own)),
        cuts=tuple(draw(st.lists(minutes, max_size=3, unique=True))),
        least_minutes=draw(st.sampled_from((0, 30, 240, 600))),
        handover_minutes=draw(st.sampled_from((0, 0, 15, 240))),
        blocks=draw(st.sampled_from(("none", "week"))),
        change_day=draw(st.sampled_from(WEEKDAYS)),
    )


eve_rules = st.builds(
    EveRule,
    closes=st.none() | minutes,
    days=st.sets(st.sampled_from(EVES)).map(lambda days: tuple(sorted(days))),
)


@st.composite
def agreements(draw: st.DrawFn, *ids: str) -> Agreement:
    own = draw(st.dictionaries(st.just("186"), tables, max_size=1))
    made = [draw(tiers(id_)) for id_ in ids or ("front",)]
    return agreement(*made, office_hours=draw(tables), member_hours=own, eves=draw(eve_rules))


@st.composite
def rings(draw: st.DrawFn, *ids: str) -> Ring:
    return ring(draw(agreements(*ids)), codes=("106", "186"))
