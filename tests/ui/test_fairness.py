"""Fairness over any days: who carries most, and a sheet that says why."""

from datetime import date

import pytest

from roster.domain.words import LANGUAGES
from roster.storage import Store
from roster.ui import frame
from roster.ui.fairness.sheet_html import page
from roster.ui.fairness.why import wishes_of
from tests.ui import world
from tests.ui.conftest import speaker
from tests.ui.reading import LOCALES, html, opened


@pytest.fixture
def ring(store: Store) -> Store:
    world.keep_ring(store)
    return store


@pytest.fixture
def draft(ring: Store) -> int:
    return world.keep_draft(ring)


@pytest.mark.usefixtures("draft")
def test_fairness_says_its_answer_first_and_gives_every_account() -> None:
    said = html(opened("fairness"))
    assert "Muurame has served most beyond its share" in said
    for name in ("Jyväskylä", "Laukaa", "Sanna Koskela", "Hanna-Leena Mäkiranta-Kauppinen"):
        assert name in said
    assert "A point is one hour of weight 1." in said


@pytest.mark.usefixtures("ring")
def test_without_a_roster_fairness_says_what_to_do() -> None:
    assert "No roster in these days" in html(opened("fairness"))


@pytest.mark.parametrize("span", ["roster", "year", "all", "own"])
@pytest.mark.usefixtures("draft")
def test_every_period_is_told_by_its_days(span: str) -> None:
    said = html(opened("fairness", span=span))
    year = date(2027, 1, 1), date(2027, 12, 31)
    asked = year if span == "year" else (world.FIRST, world.LAST)
    assert frame.days(*asked, speaker()) in said
    assert "1 of them a draft" in said


@pytest.mark.usefixtures("draft")
def test_drafts_can_be_left_out() -> None:
    at = opened("fairness")
    at.toggle[0].set_value(False).run()
    assert not at.exception
    assert "No roster in these days" in html(at)


def test_a_published_roster_counts_as_it_was_published(ring: Store) -> None:
    draft_ = html(opened("fairness")) if world.keep_draft(ring) else ""
    before = draft_.split("Members", 1)[1].split("</table>", 1)[0]
    world.in_force(ring)
    at = opened("fairness")
    assert not at.toggle or at.toggle[0].value in (True, False)
    after = html(at).split("Members", 1)[1].split("</table>", 1)[0]
    assert before == after


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.usefixtures("draft")
def test_a_sheet_for_each_person_opens_in_every_language(language: str) -> None:
    said = html(opened("fairness", LOCALES[language], person="liisa"))
    assert "Liisa &lt;Tarvainen&gt;" in said
    assert "<Tarvainen>" not in said


@pytest.mark.usefixtures("draft")
def test_a_sheet_tells_owed_served_holidays_and_wishes() -> None:
    said = html(opened("fairness", person="liisa"))
    for text in ("Carried", "Owes", "Serves", "Balance", "Big holidays", "Wishes"):
        assert text in said
    assert "one point is one hour of weight 1" in said
    assert "not granted" in said


def test_a_refused_wish_has_a_reason_that_the_rules_give() -> None:
    judged = world.judged()
    told = {w.wish: w for w in wishes_of("liisa", [judged], speaker())}
    kept = [w for w in told.values() if w.granted]
    refused = [w for w in told.values() if not w.granted]
    assert len(kept) + len(refused) == 2
    assert refused
    assert all(w.why for w in refused)
    assert all(not w.why for w in kept)


def test_who_could_have_taken_a_duty_really_could() -> None:
    """What the sheet says of others is what the rules say of the changed plan."""
    from roster.domain.case import Seat
    from solver.judge import judge

    judged = world.judged()
    (refused,) = [w for w in wishes_of("liisa", [judged], speaker()) if not w.granted]
    (reason,) = refused.why
    plan, case = judged.plan, judged.case
    wish = next(
        w
        for w in case.wishes
        if w.person == "liisa" and any(w.matches(d) for d in plan.duties_of("liisa"))
    )
    duty = next(d for d in plan.duties_of("liisa") if wish.matches(d))
    rules = [r for r in judged.problem.loaded() if r.hard]
    now = len(judge(plan, rules).hard)
    able = [
        p.id
        for p in case.people
        if p.id not in plan.people_on(duty.id)
        and len(judge(plan.without(Seat("liisa", duty.id)).with_(Seat(p.id, duty.id)), rules).hard)
        <= now
    ]
    if able:
        assert speaker().person(able[0]) in reason
    else:
        assert "Nobody else" in reason


def test_the_printed_sheet_needs_nothing_from_elsewhere() -> None:
    from roster.domain.ledger import Entry
    from roster.ui.fairness.sheet import Sheet

    entry = Entry(carried=500, owed=1000, served=2000)
    sheet = Sheet(
        name="<b>Liisa</b>",
        member="Laukaa",
        days=str(date(2027, 1, 4)),
        strong="",
        rest="",
        tiers=(("Front", entry),),
        classes=(),
        holidays=(("Christmas", "2025"),),
        wishes=(),
        made="",
    )
    said = page(sheet, speaker())
    assert "&lt;b&gt;Liisa" in said
    assert "<b>Liisa" not in said
    assert "+1.5" in said
    assert "http" not in said.replace("http-equiv", "")
