"""On-call instances: what is read into a case is what the instance asks for."""

from collections.abc import Sequence

import pytest

from solver.outcome import Outcome
from solver.problem import Limits
from solver.solve import solve
from tests.bench.instances import on_call
from tests.bench.scorers.on_call import score

Days = Sequence[set[int]]


def written(loads: Sequence[int], days: int, unavailable: Days, fixed: Days, offset: int) -> str:
    def sets(all_: Days) -> str:
        return ", ".join("{" + ", ".join(map(str, sorted(own))) + "}" for own in all_)

    return f"""num_staff = {len(loads)};  % a small one
work_load = {list(loads)};
num_days = {days};
unavailable = [{sets(unavailable)}];
fixed = [
    {sets(fixed)}
];
weekend_offset = {offset};
adj_days_str = 2;
wed_before_weekend_str = 3;
"""


def solved(text: str) -> tuple[Outcome, str]:
    """The answer, and its roster as a table."""
    instance = on_call.read("small", text)
    outcome = solve(instance.problem.model_copy(update={"limits": Limits(workers=1)}))
    rows = [",".join(row) for row in instance.rows(outcome)]
    return outcome, "\n".join(["person,day,shift", *rows])


NONE: Days = (set(), set(), set())
TEXTS = {
    "even": written([100, 100, 100], 9, ({1, 2, 99}, set(), set()), NONE, 2),
    "half time": written([100, 50, 100], 11, NONE, ({1}, set(), {3, 4}), 4),
    "one is away": written([100, 100, 100], 8, (set(), set(), set(range(1, 9))), NONE, 2),
    "fixed beside a weekend": written(
        [100, 100, 100], 10, NONE, ({2, 3, 4}, {5, 8, 9}, {7, 10}), 2
    ),
    "all of the first week fixed": written(
        [100, 40, 70], 12, NONE, ({1, 2, 3, 4, 5}, set(), set()), 0
    ),
}


@pytest.mark.parametrize("name", TEXTS)
def test_what_a_roster_costs_is_what_its_days_and_people_say(name: str) -> None:
    outcome, roster = solved(TEXTS[name])
    assert outcome.status == "optimal"
    assert score(TEXTS[name], roster) == ([], outcome.value)


def test_three_days_that_are_fixed_stay_but_a_fourth_does_not_follow() -> None:
    text = written([100, 100], 4, NONE[:2], ({1, 2, 3}, set()), 4)
    outcome, roster = solved(text)
    assert ["2,4,on_call" in roster, score(text, roster)] == [True, ([], outcome.value)]
    assert score(text, roster.replace("2,4", "1,4"))[0] == ["1 is on three days running from 2"]


def test_a_weekend_is_not_fixed_beside_a_day_unless_the_other_day_is_fixed_as_well() -> None:
    fixed = [({4, 5}, {6} if all_ else set()) for all_ in (True, False)]
    texts = [written([100, 100], 7, NONE[:2], own, 4) for own in fixed]
    assert [solved(text)[0].status for text in texts] == ["optimal", "impossible"]


def test_staying_on_for_the_last_day_costs_nothing() -> None:
    text = written([100, 100], 2, NONE[:2], ({1, 2}, set()), 4)
    outcome, roster = solved(text)
    assert outcome.terms["succession"] == 0
    assert score(text, roster) == ([], 2)


def test_a_roster_that_breaks_everything_is_told_so() -> None:
    text = written([100, 100], 9, ({1}, set()), (set(), {2}), 2)
    days = [1, 2, 3, 4, 8, 8]
    faults, _ = score(text, "\n".join(["person,day,shift", *(f"1,{d},on_call" for d in days)]))
    assert faults == [
        "day 8 has 2 people",
        *(f"day {d} has nobody" for d in (5, 6, 7, 9)),
        "1 is unavailable on 1",
        "2 is not on 2",
        "1 is on three days running from 1",
        "1 is on three days running from 2",
        "1 is on weekend 3 and beside it",
        "1 is on the weekends 3 and 8",
    ]
