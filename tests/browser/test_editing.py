"""Editing in the browser, as two coordinators, one without a mouse, one on a phone do it."""

import re

import pytest
from playwright.sync_api import Browser, expect

from roster.domain.people import Facts
from roster.domain.publishing import Publishing
from roster.planning import question
from roster.storage import Store
from tests.browser import desk
from tests.browser.conftest import Sits
from tests.browser.desk import DESKTOP, PHONE
from tests.browser.hands import NAME, Line, cell, keep, settled, shown
from tests.browser.test_everybody import darken, serious
from tests.ui import world
from tests.ui.editing import drafts

pytestmark = pytest.mark.browser


def test_a_click_goes_through_the_tiers_and_asks_once_for_a_name(store: Store, sits: Sits) -> None:
    kept = keep(store, "click")
    page = sits(kept, before="")
    cell(page, "Sanna Koskela", 9).click()
    page.get_by_label("Your name").fill("Kaisa")
    page.keyboard.press("Enter")
    settled(page)
    assert kept.seat("sanna", "front", 9) in kept.marks
    cell(page, "Sanna Koskela", 9).click()
    settled(page)
    assert kept.seat("sanna", "front", 9) not in kept.marks
    assert kept.seat("sanna", "back", 8) in kept.marks
    assert [d.who for d in store.since(kept.roster, 0)] == ["Kaisa", "Kaisa"]


def test_dragging_swaps_and_a_right_click_pins(store: Store, sits: Sits) -> None:
    kept = keep(store, "drag")
    page = sits(kept)
    cell(page, "Mari Kautto", 13).drag_to(cell(page, "Pekka Lehtonen", 14))
    settled(page)
    assert kept.seat("pekka", "front", 13) in kept.marks
    assert kept.seat("mari", "front", 14) in kept.marks
    cell(page, "Mari Kautto", 14).click(button="right")
    settled(page)
    assert kept.marks[kept.seat("mari", "front", 14)] == "pinned"
    expect(cell(page, "Mari Kautto", 14).locator(".pin")).to_be_visible()


def test_without_a_mouse_everything_can_be_done(store: Store, sits: Sits) -> None:
    kept = keep(store, "keys")
    page = sits(kept)
    cell(page, "Sanna Koskela", 9).focus()
    page.keyboard.press("f")
    settled(page)
    assert kept.seat("sanna", "front", 9) in kept.marks
    page.keyboard.press("Control+z")
    settled(page)
    assert kept.seat("sanna", "front", 9) not in kept.marks
    page.keyboard.press("Control+y")
    settled(page)
    page.keyboard.press("*")
    settled(page)
    assert kept.marks[kept.seat("sanna", "front", 9)] == "pinned"
    page.keyboard.press("Delete")
    expect(page.get_by_role("alert")).to_contain_text("Pinned. Release it first")
    page.keyboard.press("*")
    page.keyboard.press("Delete")
    settled(page)
    assert kept.seat("sanna", "front", 9) not in kept.marks


def test_several_cells_are_copied_and_pasted(store: Store, sits: Sits) -> None:
    kept = keep(store, "paste")
    page = sits(kept)
    cell(page, "Liisa", 4).focus()
    page.keyboard.press("Shift+ArrowDown")
    page.keyboard.press("Shift+ArrowRight")
    expect(page.locator("td.sel")).to_have_count(4)
    page.keyboard.press("Control+c")
    cell(page, "Pekka Lehtonen", 11).focus()
    page.keyboard.press("Control+v")
    settled(page)
    assert kept.seat("pekka", "front", 11) in kept.marks
    assert kept.seat("sanna", "front", 12) in kept.marks
    assert [len(d.cells) for d in store.since(kept.roster, 0)] == [2]


def test_alt_takes_a_single_day_out_of_its_week(store: Store, sits: Sits) -> None:
    kept = keep(store, "alt")
    page = sits(kept)
    cell(page, "Eero Pihlaja", 12).focus()
    page.keyboard.press("Alt+Delete")
    settled(page)
    assert kept.seat("eero", "back", 12) not in kept.marks
    assert kept.seat("eero", "back", 11) in kept.marks
    expect(cell(page, "Eero Pihlaja", 11).locator(".part")).to_be_visible()
    expect(page.locator(".panel")).to_contain_text("serves 4 of the 5 duties of the duty week")


def test_a_gap_offers_ranked_people_who_fill_it_with_one_click(store: Store, sits: Sits) -> None:
    kept = keep(store, "gap")
    page = sits(kept)
    page.get_by_role("button", name="Sat 9 Jan: Front duty 0/1, uncovered").click()
    expect(page.locator(".cand")).to_have_count(5)
    expect(page.locator(".rk").first).to_have_text(re.compile("[1-5]"))
    best = page.locator(".cand b").first.text_content() or ""
    page.locator(".cand .set").first.click()
    settled(page)
    expect(cell(page, best, 9).locator(".on")).to_be_visible()
    expect(page.get_by_role("button", name="uncovered")).to_have_count(0)


def test_two_coordinators_see_each_other_and_neither_overwrites(store: Store, sits: Sits) -> None:
    kept = keep(store, "two")
    kaisa, olli = sits(kept), sits(kept)
    cell(kaisa, "Sanna Koskela", 9).click()
    settled(kaisa)
    expect(cell(olli, "Sanna Koskela", 9).locator(".on")).to_be_visible()
    expect(olli.locator(".live")).to_contain_text("Kaisa: Sanna Koskela has Front duty")


def test_a_stale_edit_is_refused_with_what_changed(
    store: Store, browser: Browser, home: str
) -> None:
    kept = keep(store, "stale")
    with desk.reader(browser) as context:
        context.add_init_script(NAME)
        page = context.new_page()
        line = Line(page)
        page.goto(home + kept.path)
        shown(page)
        line.hold()
        drafts.takes(store, kept.roster, "Olli", kept.seat("sanna", "front", 9))
        cell(page, "Pekka Lehtonen", 9).click()
        expect(cell(page, "Pekka Lehtonen", 9).locator(".pend")).to_be_visible()
        line.release()
        settled(page)
        told = page.get_by_role("alert")
        expect(told).to_contain_text("Olli has changed these duties meanwhile")
        expect(told).to_contain_text("Sanna Koskela has Front duty of Sat 9 Jan")
        expect(cell(page, "Pekka Lehtonen", 9).locator(".on")).to_have_count(0)
    assert kept.seat("pekka", "front", 9) not in kept.marks


def strange(facts: Facts) -> Facts:
    names = {"aino": "<script>alert(1)</script>", "eero": "שרה לוי"}
    people = tuple(p.model_copy(update={"name": names.get(p.id, p.name)}) for p in facts.people)
    return facts.model_copy(update={"people": people})


def test_names_are_names_whatever_they_look_like(store: Store, sits: Sits) -> None:
    kept = keep(store, "names", strange)
    page = sits(kept)
    page.on("dialog", lambda dialog: pytest.fail(dialog.message))
    cell(page, "<script>alert(1)</script>", 12).click()
    cell(page, "שרה לוי", 6).click()
    settled(page)
    assert {kept.seat("aino", "front", 12), kept.seat("eero", "front", 6)} <= kept.marks.keys()
    directions = page.locator("tr.p th").evaluate_all("ths => ths.map(t => t.dir)")
    assert set(directions) == {"auto"}


def test_a_published_roster_asks_who_consented_or_why(store: Store, sits: Sits) -> None:
    kept = keep(store, "published")
    facts = store.facts("published")
    assert facts
    case = question(facts, world.FIRST, world.LAST).case
    store.publish(kept.roster, Publishing(case=case, late="test"), drafts.CLERK)
    page = sits(kept)
    cell(page, "Sanna Koskela", 9).click()
    page.get_by_role("button", name="Change", exact=True).click()
    assert kept.seat("sanna", "front", 9) not in kept.marks
    page.get_by_role("checkbox", name="Sanna Koskela").check()
    page.get_by_role("button", name="Change", exact=True).click()
    settled(page)
    assert kept.seat("sanna", "front", 9) in kept.marks
    assert store.since(kept.roster, 0)[-1].grounds.consent == ("sanna",)


def test_duties_by_days_offer_somebody_else(store: Store, sits: Sits) -> None:
    kept = keep(store, "duties")
    page = sits(kept, more="&view=list")
    page.locator(".dg tbody tr").nth(3).get_by_role("button", name="Liisa").click()
    expect(page.locator(".cand").first).to_be_visible()
    chosen = page.locator(".cand b").first.text_content() or ""
    page.locator(".cand .set").first.click()
    settled(page)
    expect(page.locator(".dg tbody tr").nth(3)).to_contain_text(chosen)
    assert kept.seat("liisa", "front", 4) not in kept.marks


def test_a_phone_fills_a_gap_in_place_and_a_long_press_pins(store: Store, sits: Sits) -> None:
    kept = keep(store, "phone")
    page = sits(kept, viewport=PHONE)
    saturday = page.locator(".ld").nth(8)
    saturday.get_by_role("button", name="Fill the gap").click()
    name = saturday.locator(".cand b").first.text_content() or ""
    saturday.locator(".cand .set").first.click()
    settled(page)
    mine = saturday.locator("button.lp").filter(has_text=name)
    expect(mine).to_be_visible()
    mine.hover()
    page.mouse.down()
    expect(mine.locator(".pin")).to_be_visible()
    page.mouse.up()
    settled(page)
    (pinned,) = [s for s, mark in kept.marks.items() if mark == "pinned" and "front" in s.duty]
    assert pinned.duty == kept.seat("x", "front", 9).duty


def crowd(facts: Facts) -> Facts:
    members = [m.code for m in facts.ring.members]
    more = (world.person(f"p{n}", f"Person {n}", members[n % 3]) for n in range(113))
    return facts.model_copy(update={"people": (*facts.people, *more)})


def test_a_hundred_and_twenty_people_are_edited_like_seven(store: Store, sits: Sits) -> None:
    kept = keep(store, "crowd", crowd)
    page = sits(kept)
    expect(page.locator("tr.p")).to_have_count(120)
    cell(page, "Person 77", 9).click()
    settled(page)
    assert kept.seat("p77", "front", 9) in kept.marks


def test_axe_finds_nothing_serious_while_somebody_edits_by_day_and_in_the_dark(
    store: Store, sits: Sits
) -> None:
    kept = keep(store, "axe")
    page = sits(kept)
    page.locator(".lt.gap").click()
    page.locator(".cand:visible").first.wait_for()
    cell(page, "Aino Rautio", 5).focus()
    page.keyboard.press("Delete")
    page.get_by_role("alert").wait_for()
    listed = sits(kept, more="&view=list")
    listed.locator(".who.hole").click()
    phone = sits(kept, viewport=PHONE)
    phone.locator(".fill").click()
    phone.locator(".cand:visible").first.wait_for()
    assert serious(page) == []
    assert serious(listed) == []
    for each, size in ((page, DESKTOP), (phone, PHONE)):
        darken(each, size)
        assert serious(each) == []
