"""Joined rings are one question: areas keep their duties, the back-up is everybody's."""

from datetime import timedelta

from roster.domain.case import Seat
from solver.model import Model
from tests.bench.joined import SHARED, joined
from tests.bench.places import QUARTER

WEEK = QUARTER[0], QUARTER[0] + timedelta(days=6)
TWO = ("mobile", "pohjanmaa", "mobile")


def test_nobody_serves_another_areas_duties_but_all_who_may_decide_share_the_back_up() -> None:
    problem = joined(TWO, WEEK, 10)
    case, model = problem.case, Model(problem.case, problem.loaded())
    takers = {
        duty.tier: {p.id[0] for p in case.people if model.possible(Seat(p.id, duty.id))}
        for duty in case.duties
    }
    assert takers == {"1-front": {"1"}, "2-duty": {"2"}, "3-front": {"3"}, SHARED: {"1", "2", "3"}}


def test_a_ring_that_comes_twice_brings_other_people_and_one_back_up() -> None:
    case = joined(TWO, WEEK, 10).case
    assert len(case.person) == len(case.people)
    assert sum(p.share for p in case.parties) == 10**9
    assert len([u for u, duties in case.units.items() if duties[0].tier == SHARED]) == 1


def test_each_areas_rules_are_asked_of_its_own_duties() -> None:
    windows = [s for s in joined(TWO, WEEK, 10).rules if s["kind"] == "most_in_window"]
    tiers = [t for s in windows for t in s["tiers"]]
    assert sorted(tiers) == ["1-front", "1-front", "2-duty", "2-duty", "3-front", "3-front", SHARED]
