"""People, agreement and fairness in a browser: a workbook, a new version, many people."""

import re
from pathlib import Path

import pytest
from openpyxl import load_workbook
from playwright.sync_api import Page, expect

from roster.domain.people import Facts
from roster.intake import write_xlsx
from roster.storage import Store
from tests.browser import desk
from tests.browser.conftest import Opener
from tests.browser.hands import NAME, keep, named
from tests.ui import world

pytestmark = pytest.mark.browser


def workbook(folder: Path, facts: Facts) -> Path:
    path = folder / "workbook.xlsx"
    write_xlsx(facts, path, "en")
    return path


def choose(page: Page, path: Path) -> None:
    """Pick a file as a person does, also one of the same name again."""
    with page.expect_file_chooser() as found:
        page.get_by_role("button", name="Choose a file").click()
    found.value.set_files(path)


def spoil(path: Path) -> None:
    """A share that is none, a member that is not there, and a day that never was."""
    book = load_workbook(path)
    people, absences = book["People"], book["Absences"]
    columns = {people.cell(3, c).value: c for c in range(1, people.max_column + 1)}
    people.cell(4, columns["share"]).value = 7
    people.cell(5, columns["member"]).value = "Atlantis"
    absences.cell(4, 3).value = "31.2.2027"
    book.save(path)


def test_a_faulty_workbook_is_told_in_full_and_the_mended_one_is_brought_in(
    opener: Opener, store: Store, home: str, tmp_path: Path
) -> None:
    kept = keep(store, "workbook")
    page = opener(f"/ihmiset?ring={kept.ring}&part=import", home, before=NAME)
    facts = store.facts(kept.ring)
    assert facts
    part_time = facts.people[0].model_copy(update={"share": 800})
    mended = facts.model_copy(update={"people": (part_time, *facts.people[1:])})
    path = workbook(tmp_path, mended)
    good = path.read_bytes()
    spoil(path)
    choose(page, path)
    expect(page.get_by_text("3 things are wrong in workbook.xlsx")).to_be_visible()
    told = page.locator("table.dt").inner_text()
    for text in ("Employment share", "Atlantis", "31.2.2027", "People", "Absences", "4", "5"):
        assert text in told
    expect(page.get_by_role("button", name="Save what the workbook brings")).to_have_count(0)
    page.get_by_role("button", name="Remove workbook.xlsx").click()
    expect(page.get_by_text("Here stands what the workbook would change")).to_be_visible()
    path.write_bytes(good)
    choose(page, path)
    expect(page.get_by_text("Changed: Aino Rautio, Jyväskylä: Employment share.")).to_be_visible()
    page.get_by_role("button", name="Save what the workbook brings").click()
    expect(page.get_by_text("The workbook was brought in.")).to_be_visible()
    found = store.facts(kept.ring)
    assert found
    assert next(p for p in found.people if p.id == "aino").share == 800


def test_a_new_version_of_the_agreement_shows_what_it_changes_before_it_is_saved(
    opener: Opener, store: Store, home: str
) -> None:
    kept = keep(store, "agreement")
    page = opener(f"/sopimus?ring={kept.ring}&terms=hours", home, before=NAME)
    monday = page.get_by_role("textbox", name="Monday")
    monday.fill("08:00-17:00")
    monday.press("Enter")
    expect(page.get_by_text("Office hours · Monday")).to_be_visible()
    name = page.get_by_role("textbox", name="Name of the version")
    name.fill("2")
    name.press("Enter")
    first = page.get_by_role("textbox", name="Valid from")
    first.fill("1.3.2027")
    first.press("Enter")
    expect(page.get_by_text("Compared with version 1")).to_be_visible()
    expect(page.get_by_text(re.compile(r"\d+ duties come and \d+ go"))).to_be_visible()
    page.get_by_role("button", name="Save the version").click()
    expect(page.get_by_text("Version 2 was saved.")).to_be_visible()
    expect(page.get_by_text("Version 2 holds from 1 Mar 2027")).to_be_visible()


def test_a_hundred_and_twenty_people_with_hostile_names_stand_in_order(
    opener: Opener, store: Store, home: str
) -> None:
    names = [
        "<script>document.title='broken'</script>",
        "\u202eאבגד",
        *(f"P {n}" for n in range(118)),
    ]
    people = tuple(world.person(f"p{n}", name, "179") for n, name in enumerate(names))
    many = {"people": people, "absences": (), "wishes": (), "pins": ()}
    store.keep(named(world.facts(), "many").model_copy(update=many), world.KAISA)
    page = opener("/ihmiset?ring=many", home)
    expect(page.locator("table.people tbody tr:not(.grp)")).to_have_count(120)
    expect(page.locator("table.people")).to_contain_text("<script>document.title='broken'")
    assert page.title() != "broken"
    page.get_by_role("textbox", name="Find by name").fill("P 11")
    page.keyboard.press("Enter")
    expect(page.locator("table.people tbody tr:not(.grp)")).to_have_count(9)


def test_a_person_is_reached_by_a_link_and_the_sheet_is_taken_along(opener: Opener) -> None:
    page = opener("/ihmiset")
    page.get_by_role("link", name="Sanna Koskela").click()
    desk.ready(page)
    expect(page.get_by_role("heading", name="Sanna Koskela")).to_be_visible()
    page.get_by_role("link", name="Open the fairness sheet").click()
    desk.ready(page)
    with page.expect_download() as found:
        page.get_by_role("link", name="Take the sheet to print").click()
    assert found.value.suggested_filename == "sanna.html"
    assert "Sanna Koskela" in found.value.path().read_text("utf-8")
