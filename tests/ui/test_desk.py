"""What the grid of January 2027 shows of the small ring."""

from datetime import date

import pytest

from roster.domain.words import LANGUAGES, Language
from roster.ui.desk import month_view
from roster.ui.sheet import Sheet, sheet
from roster.ui.turns import turns
from roster.ui.view import Cell, Month
from tests.ui import world
from tests.ui.conftest import JANUARY, speaker


@pytest.fixture(scope="module")
def month(january: Sheet) -> Month:
    return month_view(january, speaker())


def cell(month: Month, person: str, day: int) -> Cell | None:
    row = [p[0] for p in world.PEOPLE].index(person)
    return month.cells.get(f"{row},{day - 1}")


def has(month: Month, person: str, day: int) -> Cell:
    found = cell(month, person, day)
    assert found
    return found


def test_every_day_of_the_month_is_a_column(month: Month) -> None:
    assert [d.number for d in month.days] == list(range(1, 32))
    assert [d.week for d in month.days[:5]] == [53, 53, 53, 1, 1]
    assert month.title == "January 2027"


def test_new_years_day_is_red_and_an_eve_is_half_tinted(month: Month) -> None:
    assert (month.days[0].tone, month.days[0].red, month.days[0].name) == (
        "hol",
        True,
        "New Year's Day",
    )
    assert month.days[4].tone == "eve"
    assert not month.days[4].red
    assert [(b.c, b.days, b.name) for b in month.bands] == [(0, 1, "New Year"), (5, 1, "Epiphany")]


def test_days_before_the_plan_are_outside_it(month: Month) -> None:
    assert [d.outside for d in month.days[:5]] == [True, True, True, False, False]
    assert month.days[0].light.state == "none"
    assert month.days[0].light.label == "Fri 1 Jan: not planned"


def test_aino_serves_the_first_duty_week_as_one_bar(month: Month) -> None:
    week = [has(month, "aino", day) for day in range(4, 11)]
    assert [c.text for c in week[:4]] == ["B  wk 1", "", "", ""]
    assert week[0].join == "jr"
    assert week[1].join == "jl jr"
    assert week[6].join == "jl"


def test_a_pin_stands_once_a_bar_and_is_told_on_each_day(month: Month) -> None:
    assert has(month, "aino", 4).pinned
    assert not has(month, "aino", 5).pinned
    assert ("note", "Pinned: planning does not move this.") in has(month, "aino", 5).lines


def test_eero_has_nothing_on_monday(month: Month) -> None:
    assert cell(month, "eero", 4) is None


def test_liisas_wish_to_be_free_is_kept_once_and_broken_once(month: Month) -> None:
    assert has(month, "liisa", 5).wish == "kept"
    assert has(month, "liisa", 12).wish == "broken"


def test_sannas_wish_for_a_duty_is_granted_where_she_serves(month: Month) -> None:
    assert has(month, "sanna", 7).wish == "kept"
    assert has(month, "sanna", 19).wish == "broken"
    assert has(month, "sanna", 19).marks == ()


def test_mari_is_not_available_and_the_page_does_not_say_why(month: Month) -> None:
    away = has(month, "mari", 12)
    assert away.away
    assert away.label == "Not available"


def test_a_duty_on_maris_absence_is_a_breach_with_its_sentence(month: Month) -> None:
    broken = has(month, "mari", 13)
    assert broken.breach == "bad"
    assert any(state == "bad" and "Mari Kautto" in text for state, text in broken.lines)


def test_the_open_saturday_is_a_gap_in_the_head_in_the_panel_and_on_the_phone(
    month: Month,
) -> None:
    saturday = month.days[8]
    assert (saturday.light.state, saturday.light.text) == ("gap", "−1")
    assert saturday.light.goal == (None, 8)
    assert [o.text for o in saturday.open] == ["Front duty 0/1"]
    first = month.panel.sections[0]
    assert first.title == "Duty without a person"
    assert [(i.day, i.text, i.goal) for i in first.items] == [
        ("Sat 9 Jan", "Front duty 0/1. Available: keeps 7 away.", (None, 8))
    ]


def test_what_blocks_stands_before_warnings(month: Month) -> None:
    states = [s.state for s in month.panel.sections]
    assert states == sorted(states, key=["bad", "warn"].index)
    assert month.panel.hard == sum(len(s.items) for s in month.panel.sections if s.state == "bad")


def test_an_open_duty_is_not_told_a_second_time_as_a_breach(month: Month) -> None:
    assert "Every duty has its people" not in [s.title for s in month.panel.sections]


def test_a_finding_jumps_to_the_persons_cell(month: Month) -> None:
    available = next(s for s in month.panel.sections if s.title == "Available")
    assert available.items[0].goal == (4, 12)


def test_people_stand_under_their_member_with_its_sums(month: Month) -> None:
    assert [(g.name, g.people) for g in month.groups] == [
        ("Jyväskylä", (0, 1, 2)),
        ("Laukaa", (3, 4)),
        ("Muurame", (5, 6)),
    ]
    pekka = month.people[5].sums
    assert (pekka.duties, pekka.weekends, pekka.points) == ("4", "–", "72")
    assert pekka.label.startswith("duties 4, weekends 0, points 72, balance")
    assert sum(int(month.people[r].sums.duties) for r in (3, 4)) == int(month.groups[1].sums.duties)


def test_the_largest_balance_fills_half_of_its_bar(month: Month) -> None:
    widths = [p.sums.width for p in month.people]
    assert max(widths) == 50
    assert min(widths) >= 0


def test_a_duty_over_two_days_fills_both(january: Sheet) -> None:
    epiphany = next(d for d in january.duties if d.tier == "back" and d.day == date(2027, 1, 5))
    assert january.shown_days(epiphany) == (date(2027, 1, 5), date(2027, 1, 6))


def test_a_duty_week_is_one_line_of_the_list(january: Sheet) -> None:
    weeks = [t for t in turns(january, speaker()) if t.letter == "B"]
    assert len(weeks) == 4
    assert weeks[0].seats[0].name == "Aino Rautio"
    assert (weeks[0].when, weeks[0].hours) == ("Mon 4 Jan 16:00 – Mon 11 Jan 08:00", "139 h")
    assert weeks[0].cls == "duty week"


def test_the_list_names_the_holiday_the_gap_and_the_pin(january: Sheet) -> None:
    found = turns(january, speaker())
    assert "Epiphany" in [t.name for t in found]
    assert [t.when for t in found if t.open] == ["Sat 9 Jan 08:00 – Sun 10 Jan 08:00"]
    assert [t.seats[0].name for t in found if t.seats and t.seats[0].pinned] == ["Aino Rautio"]


def test_a_month_without_a_plan_has_its_duties_and_nobody(january: Sheet) -> None:
    bare = sheet(january.facts, JANUARY, [], january.duties)
    assert all(not t.seats and not t.open for t in turns(bare, speaker()))
    assert month_view(bare, speaker()).panel.sections == ()
    assert month_view(bare, speaker()).people[0].sums.balance == "–"


@pytest.mark.parametrize("language", LANGUAGES)
def test_tiers_have_letters_of_the_readers_language(january: Sheet, language: Language) -> None:
    marks = {
        m.letter for c in month_view(january, speaker(language)).cells.values() for m in c.marks
    }
    assert marks == {"fi": {"E", "T"}, "sv": {"F", "B"}, "en": {"F", "B"}}[language]
