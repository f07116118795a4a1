"""Which month is looked at first, and which of several rosters of the same days counts."""

from datetime import date

from roster.domain.changes import State
from roster.domain.rosters import Line
from roster.ui import choice
from tests.ui.conftest import LINE

NOVEMBER = date(2026, 11, 21)


def line(number: int, first: str, last: str, state: State = "draft", name: str = "") -> Line:
    days = {"first": date.fromisoformat(first), "last": date.fromisoformat(last)}
    return LINE.model_copy(update={"id": number, "state": state, "name": name, **days})


def test_the_first_month_is_todays_if_it_has_a_roster_else_the_next_that_has() -> None:
    assert choice.first_month((), NOVEMBER) == date(2026, 11, 1)
    first = line(1, "2027-01-04", "2027-04-04")
    assert choice.first_month((first,), NOVEMBER) == date(2027, 1, 1)
    assert choice.first_month((first,), date(2027, 2, 14)) == date(2027, 2, 1)
    assert choice.first_month((first,), date(2027, 9, 1)) == date(2027, 4, 1)


def test_months_reach_from_today_to_the_end_of_the_last_roster() -> None:
    found = choice.months((line(1, "2027-01-04", "2027-04-04"),), NOVEMBER)
    assert (found[0], found[-1], len(found)) == (date(2026, 11, 1), date(2027, 4, 1), 6)
    assert len(choice.months((), NOVEMBER)) == 4


def test_of_two_drafts_of_the_same_days_the_newer_counts() -> None:
    old, new = line(1, "2027-01-04", "2027-04-04"), line(2, "2027-01-04", "2027-04-04")
    assert choice.rosters_of((old, new), date(2027, 1, 1)) == (new,)
    assert choice.rosters_of((old, new), date(2027, 1, 1), 1) == (old,)


def test_what_is_in_force_counts_before_any_draft() -> None:
    old = line(1, "2027-01-04", "2027-04-04", "published")
    new = line(2, "2027-01-04", "2027-04-04")
    assert choice.rosters_of((old, new), date(2027, 2, 1)) == (old,)


def test_a_draft_that_was_put_beside_does_not_take_the_place_of_the_draft() -> None:
    draft = line(1, "2027-01-04", "2027-04-04")
    beside = line(2, "2027-01-04", "2027-04-04", name="Version 2")
    assert choice.rosters_of((draft, beside), date(2027, 2, 1)) == (draft,)
    assert choice.rosters_of((draft, beside), date(2027, 2, 1), 2) == (beside,)


def test_rosters_that_follow_each_other_stand_in_a_month_together() -> None:
    one, two = line(2, "2026-10-05", "2027-01-03"), line(1, "2027-01-04", "2027-04-04")
    assert choice.rosters_of((two, one), date(2027, 1, 1)) == (one, two)
