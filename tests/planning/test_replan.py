"""Planning the small ring's draft again: what is kept, what weighs more, how much may change."""

from datetime import datetime

import pytest

from roster.domain.case import Seat
from roster.domain.changes import Mark
from roster.domain.duties import Dates
from roster.domain.rosters import Roster
from roster.planning import difference, judged, made, problem_of
from roster.planning.replan import BUDGET, Wanted, replan
from tests.ui import world
from tests.ui.conftest import BEFORE

WANTED = Wanted(first=world.FIRST, last=world.LAST)


def roster(changed: dict[Seat, Mark] | None = None, at: datetime = BEFORE) -> Roster:
    """The plan made by hand as the store would give it, with some seats otherwise."""
    body = made(world.judged(), "1").model_dump(exclude={"marks"})
    marks = {**made(world.judged(), "1").marks, **(changed or {})}
    rest = {"id": 1, "ring": "esimerkki", "state": "draft", "revision": 0, "made_by": "Kaisa"}
    return Roster(**body, **rest, marks={s: m for s, m in marks.items() if m}, made_at=at)


def first_of(person: str) -> Seat:
    return min(s for s in roster().marks if s.person == person and s.duty.startswith("front"))


def test_pins_of_the_facts_and_of_the_draft_stay() -> None:
    pinned = first_of("sanna")
    case = replan(world.facts(), roster({pinned: "pinned"}), WANTED).case
    assert pinned in case.pins
    assert {s.person for s in case.pins} == {"aino", "sanna"}


def test_what_is_decided_about_a_pin_holds_in_a_draft_until_it_is_unpinned() -> None:
    pin = world.PIN.model_copy(update={"reason": "available standby_agreement=agreed by phone"})
    facts = world.facts().model_copy(update={"pins": (pin,)})
    draft = roster()
    mine = {s for s, mark in draft.marks.items() if mark == "pinned"}
    decided = problem_of(facts, draft).case.overridden
    assert {k: {*seats} for k, seats in decided.items()} == {
        "available": mine,
        "standby_agreement": mine,
    }
    assert replan(facts, draft, WANTED).case.overridden == decided
    loose = draft.model_copy(update={"marks": dict.fromkeys(draft.marks, "scheduled")})
    assert not any(problem_of(facts, loose).case.overridden.values())


def test_without_pins_nothing_is_given() -> None:
    wanted = WANTED.model_copy(update={"keep_pins": False})
    assert replan(world.facts(), roster(), wanted).case.pins == ()


def test_people_who_are_kept_keep_every_duty_of_theirs() -> None:
    wanted = WANTED.model_copy(update={"keep_people": ("pekka",)})
    case = replan(world.facts(), roster(), wanted).case
    theirs = {s for s in roster().marks if s.person == "pekka"}
    assert theirs
    assert theirs <= {*case.pins}


def test_a_limit_of_changes_compares_with_the_draft() -> None:
    problem = replan(world.facts(), roster(), WANTED.model_copy(update={"changed": 3}))
    assert {*problem.case.published} == {*roster().marks}
    (budget,) = [r for r in problem.rules if r["kind"] == BUDGET]
    assert budget["people"] == 3


def test_without_a_limit_the_draft_holds_nothing_back() -> None:
    problem = replan(world.facts(), roster(), WANTED)
    assert problem.case.published == ()
    assert BUDGET not in [r["kind"] for r in problem.rules]


@pytest.mark.parametrize(("per_cent", "times"), [(300, 3), (25, 0.25)])
def test_a_level_weighs_as_many_times_what_was_agreed(per_cent: int, times: float) -> None:
    plain = {r.kind: r.weight for r in replan(world.facts(), None, WANTED).loaded()}
    wanted = WANTED.model_copy(update={"weights": {"wishes": per_cent}})
    heavy = {r.kind: r.weight for r in replan(world.facts(), None, wanted).loaded()}
    assert plain["wishes"]
    assert heavy["wishes"] == max(1, round(plain["wishes"] * times))
    assert {k: w for k, w in heavy.items() if k != "wishes"} == {
        k: w for k, w in plain.items() if k != "wishes"
    }


def test_a_level_that_weighs_nothing_is_left_out() -> None:
    wanted = WANTED.model_copy(update={"weights": {"wishes": 0}})
    assert "wishes" not in [r["kind"] for r in replan(world.facts(), None, wanted).rules]


def test_a_kept_roster_is_judged_as_its_plan_was() -> None:
    kept, plan = judged(world.facts(), roster()), world.judged()
    assert kept.plan.taken == plan.plan.taken
    assert {(b.rule, b.person, b.duties) for b in kept.verdict.breaches} == {
        (b.rule, b.person, b.duties) for b in plan.verdict.breaches
    }


def test_who_serves_though_no_longer_in_the_ring_is_not_forgotten() -> None:
    facts = world.facts()
    gone = {"active": Dates(last=world.FIRST.replace(day=1))}
    people = tuple(p.model_copy(update=gone) if p.id == "pekka" else p for p in facts.people)
    problem = problem_of(facts.model_copy(update={"people": people}), roster())
    assert "pekka" in problem.case.person


def test_a_plan_taken_as_draft_is_the_same_plan() -> None:
    draft = made(world.judged(), "1", "Version 2")
    assert {*draft.marks} == {*world.judged().plan.taken}
    assert (draft.name, draft.agreement, draft.first) == ("Version 2", "1", world.FIRST)


def test_two_answers_differ_where_a_duty_passes_on() -> None:
    seat = first_of("sanna")
    other = Seat("pekka" if Seat("pekka", seat.duty) not in roster().marks else "eero", seat.duty)
    before = judged(world.facts(), roster())
    after = judged(world.facts(), roster({seat: "", other: "scheduled"}))
    found = difference.difference(before, after)
    assert [(m.before, m.after) for m in found.moved] == [(("sanna",), (other.person,))]
    assert found.people == tuple(sorted(("sanna", other.person)))
    of = {g.person: g for g in found.gains}
    assert of["sanna"].after < of["sanna"].before
    assert of[other.person].after > of[other.person].before
    assert found.gains[0].person == "sanna"


def test_a_gap_that_is_filled_says_so() -> None:
    before = judged(world.facts(), roster())
    (open_,) = before.outcome.open
    after = judged(world.facts(), roster({Seat("eero", open_.duty): "scheduled"}))
    found = difference.difference(before, after)
    assert (found.before.open, found.after.open) == (1, 0)
    (moved,) = found.moved
    assert moved.why
    assert moved.why.id == "The duty had no one."


def test_an_absence_that_is_freed_of_its_duty_is_the_reason() -> None:
    before = judged(world.facts(), roster())
    broken = next(b for b in before.verdict.breaches if b.rule == "available")
    seat = Seat("mari", broken.duties[0])
    after = judged(world.facts(), roster({seat: "", Seat("eero", seat.duty): "scheduled"}))
    moved = next(m for m in difference.difference(before, after).moved if m.duty.id == seat.duty)
    assert moved.why == broken.says


def test_figures_count_gaps_breaches_and_wishes_apart() -> None:
    found = difference.figures(judged(world.facts(), roster()))
    assert (found.open, found.wishes, found.granted) == (1, 4, 2)
    assert found.broken == sum(b.hard for b in world.judged().verdict.breaches)
