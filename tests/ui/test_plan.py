"""Planning on the page: what is asked, the search, before and after, two rosters side by side."""

from collections.abc import Iterator
from datetime import date

import pytest
from streamlit.testing.v1 import AppTest

from roster.storage import Store
from roster.ui.runs import Run, runs
from solver.outcome import Progress
from tests.ui import world
from tests.ui.reading import html, opened, said

RING = "esimerkki"
LONG = 120  # seconds that a search of some seconds may take on a busy machine


@pytest.fixture
def ring(store: Store) -> Iterator[Store]:
    world.keep_ring(store)
    yield store
    runs().forget(RING)


def begun(at: AppTest) -> Run:
    """Begin as the page is set, with ten seconds."""
    at.select_slider(key="plan_seconds").set_value(10).run()
    at.button(key="begin").click().run()
    assert not at.exception
    run = runs().of(RING)
    assert run
    return run


def proposed(at: AppTest) -> AppTest:
    """Begin, wait until the search is over, look at what it found."""
    assert begun(at).over.wait(LONG)
    return at.run()


def test_the_draft_says_what_is_wrong_with_it(ring: Store) -> None:
    world.keep_draft(ring)
    at = opened("plan")
    assert "The draft has 1 gap, " in html(at)
    assert "Nothing changes before you have seen the difference" in html(at)
    assert not at.button(key="begin").disabled


@pytest.mark.usefixtures("ring")
def test_a_ring_without_a_roster_plans_a_period_of_thirteen_weeks_from_a_monday() -> None:
    at = opened("plan")
    first, last = at.date_input(key="plan_first").value, at.date_input(key="plan_last").value
    assert (first, last) == (date(2026, 12, 7), date(2027, 3, 7))
    assert "Nobody is planned for" in html(at)


@pytest.mark.usefixtures("ring")
def test_days_the_wrong_way_round_cannot_be_begun() -> None:
    at = opened("plan")
    at.date_input(key="plan_last").set_value(date(2026, 12, 1)).run()
    assert at.button(key="begin").disabled
    assert "The last day is before the first." in said(at)


def test_what_is_in_force_is_not_planned_over(ring: Store) -> None:
    world.in_force(ring)
    at = opened("plan")
    at.date_input(key="plan_first").set_value(date(2027, 2, 22)).run()
    assert at.button(key="begin").disabled
    assert "stays. Begin after it." in said(at)


def test_a_search_is_told_while_it_lasts_and_can_be_cancelled(ring: Store) -> None:
    world.keep_draft(ring)
    at = opened("plan")
    run = begun(at)
    run.steps.append(Progress(value=47, bound=39, seconds=1.0))
    at.run()
    assert "at most 17 % from the best possible" in html(at) or runs().of(RING) is not run
    if run.running:
        at.button(key="cancel").click().run()
    else:
        at.button(key="discard").click().run()
    assert runs().of(RING) is None
    assert run.over.wait(LONG)


def test_what_the_search_finds_is_shown_before_it_replaces_anything(ring: Store) -> None:
    draft = world.keep_draft(ring)
    at = proposed(opened("plan", who="Kaisa"))
    page = html(at)
    assert "The proposal fills 1 gap." in page
    assert "Duties without a person" in page
    assert "The duty had no one." in page
    assert [line.id for line in ring.rosters(RING)] == [draft]


def test_a_proposal_that_is_taken_is_a_new_draft_and_the_old_one_stays(ring: Store) -> None:
    draft = world.keep_draft(ring)
    at = proposed(opened("plan", who="Kaisa"))
    at.button(key="take").click().run()
    assert not at.exception
    old, new = ring.rosters(RING)
    assert (old.id, new.state, new.made_by, new.agreement) == (draft, "draft", "Kaisa", "1")
    assert ring.roster(new.id).outcome
    assert runs().of(RING) is None
    pinned = {s for s, mark in ring.roster(new.id).marks.items() if mark == "pinned"}
    assert {s.person for s in pinned} == {"aino"}


def test_a_proposal_put_beside_has_a_name_and_is_not_the_draft(ring: Store) -> None:
    world.keep_draft(ring)
    at = proposed(opened("plan", who="Kaisa"))
    at.button(key="beside").click().run()
    assert [line.name for line in ring.rosters(RING)] == ["", "Version 2"]


def test_without_a_name_a_proposal_can_only_be_discarded(ring: Store) -> None:
    world.keep_draft(ring)
    at = proposed(opened("plan"))
    assert at.button(key="take").disabled
    assert at.button(key="beside").disabled
    assert "Write your name first." in said(at)
    at.button(key="discard").click().run()
    assert "The draft has 1 gap, " in html(at)


def test_any_two_rosters_stand_side_by_side(ring: Store) -> None:
    world.keep_draft(ring)
    world.keep_draft(ring, "Version 2")
    at = opened("plan")
    at.button(key="to_compare").click().run()
    assert "They do not differ in any duty." in html(at)
    assert "Version 2 · a draft" in at.selectbox(key="compare_b").options[0]
    at.button(key="from_compare").click().run()
    assert at.button(key="begin")


def test_a_search_that_ends_without_a_roster_says_so(ring: Store) -> None:
    world.keep_draft(ring)
    at = opened("plan")
    run = begun(at)
    assert run.over.wait(LONG)
    run.state, run.answer = "failed", None
    at.run()
    assert "No roster was found." in html(at)
    at.button(key="again").click().run()
    assert at.button(key="begin")
