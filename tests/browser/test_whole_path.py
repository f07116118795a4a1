"""The whole path of a coordinator: from an empty store to duties in somebody's calendar."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from urllib.request import urlopen

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet
from playwright.sync_api import Browser, Page, expect

from roster.domain.duties import Duty
from roster.domain.feeds import Subscription
from roster.storage import Store, Who, open_store
from tests.browser import desk
from tests.browser.hands import NAME, cell, settled, shown

pytestmark = pytest.mark.browser
PATIENCE = 60_000  # milliseconds: a busy machine is slow, not wrong
RING = "jarvirengas"
MEMBERS = (("410", "Laukaa", 18823), ("500", "Muurame", 10126), ("179", "Jyväskylä", 143420))
PEOPLE = ("Aino Rautio", "Eero Pihlaja", "Liisa Tarvainen", "Mari Kautto", "Pekka Lehtonen")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "dutyring.db"


@pytest.fixture
def page(browser: Browser, place: Path) -> Iterator[Page]:
    """The first page of a store without a ring, as a coordinator who has given a name sees it."""
    with desk.open_desk(place) as home, desk.reader(browser) as context:
        context.add_init_script(NAME)
        page = context.new_page()
        page.set_default_timeout(PATIENCE)
        expect.set_options(timeout=PATIENCE)
        page.goto(home)
        yield desk.ready(page)


def test_a_new_ring_from_the_template_ends_in_its_peoples_calendars(
    page: Page, place: Path, tmp_path: Path
) -> None:
    make_the_ring(page, tmp_path / "jarvirengas.xlsx")
    store = open_store(str(place))
    see_its_duties(page)
    plan(page)
    edit_twenty_cells_and_undo_five(page, store)
    mend_a_breach(page)
    publish(page, store)
    assert_in_the_calendar(home_of(page), store)
    store.close()


def make_the_ring(page: Page, path: Path) -> None:
    page.get_by_role("button", name="Bring your ring in from Excel").click()
    page.get_by_text("Describe your ring in a workbook").wait_for()
    desk.ready(page)
    with page.expect_download() as found:
        page.get_by_role("link", name="An empty template").click()
    found.value.save_as(path)
    fill_in(path)
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name="Choose a file").click()
    chooser.value.set_files(path)
    expect(page.get_by_text("A new ring: Lake ring")).to_be_visible()
    page.get_by_role("button", name="Make the ring").click()
    expect(page.get_by_text("Lake ring was made.")).to_be_visible()
    expect(page.locator("table.people tbody tr:not(.grp)")).to_have_count(len(PEOPLE))


def fill_in(path: Path) -> None:
    """Write over the template's example, as its sheets ask."""
    book = load_workbook(path)
    values = {"id": RING, "name_fi": "Järvirengas", "name_sv": "Sjöringen", "name_en": "Lake ring"}
    for row in book["Ring"].iter_rows(min_row=4):
        row[1].value = values.get(str(row[0].value), row[1].value)
    put(book["Members"], [{"code": c, "name_fi": n} for c, n, _ in MEMBERS])
    put(book["Populations"], [{"member": c, "year": 2024, "people": p} for c, _, p in MEMBERS])
    put(book["People"], [person(n, name) for n, name in enumerate(PEOPLE)])
    away = {"person": "aino", "from": date(2027, 1, 11), "to": date(2027, 1, 17), "kind": "annual"}
    put(book["Absences"], [away])
    put(book["Wishes"], [])
    book.save(path)


def person(n: int, name: str) -> dict[str, object]:
    known = {"id": name.split()[0].lower(), "name": name, "member": MEMBERS[n % 3][0]}
    return {
        **known,
        "qualifications": "emergency_placement social_worker",
        "languages": "fi",
        "standby_from": date(2026, 1, 1),
        "day_work": "office",
    }


def put(sheet: Worksheet, rows: list[dict[str, object]]) -> None:
    """Put rows in place of a sheet's own, by the names in its third row."""
    names = [str(c.value) for c in sheet[3]]
    sheet.delete_rows(4, sheet.max_row)
    for row in rows:
        sheet.append([row.get(name) for name in names])


def see_its_duties(page: Page) -> None:
    """The dated duties that follow from the agreement, before anybody is planned for them."""
    page.goto(f"{home_of(page)}/sopimus?ring={RING}&terms=hours")
    desk.ready(page)
    expect(page.get_by_text("duties in four weeks")).to_be_visible()
    expect(page.get_by_role("row", name=re.compile("Front duty · 16 h"))).not_to_have_count(0)


def home_of(page: Page) -> str:
    return "/".join(page.url.split("/")[:3])


def plan(page: Page) -> None:
    page.goto(f"{home_of(page)}/suunnittele?ring={RING}")
    desk.ready(page)
    for label, day in (("First day", "04012027"), ("Last day", "31012027")):
        page.get_by_role("spinbutton", name=f"day, {label}").click()
        page.keyboard.type(day)
        page.keyboard.press("Escape")
    expect(page.get_by_text("Nobody is planned for 4 Jan – 31 Jan 2027 yet.")).to_be_visible()
    page.get_by_role("button", name="Begin planning").click()
    taken = page.get_by_role("button", name="Take as draft")
    stop = page.get_by_role("button", name="Stop and look at the best roster")
    expect(stop.and_(page.locator(":enabled")).or_(taken)).to_be_visible()
    if stop.is_visible():
        stop.click()
    taken.click()
    shown(page)


def edit_twenty_cells_and_undo_five(page: Page, store: Store) -> None:
    """Aino takes over a duty in her holiday, 18 duties are pinned; the last five pins go again."""
    on = {d.day.day: name(p) for d, p in serving(store)}
    cell(page, on[13], 13).focus()
    page.keyboard.press("Delete")
    cell(page, PEOPLE[0], 13).focus()
    page.keyboard.press("f")
    for day in sorted(on.keys() - {13}):
        cell(page, on[day], day).focus()
        page.keyboard.press("*")
    for _ in range(5):
        page.keyboard.press("Control+z")
    settled(page)
    roster = store.roster(1)
    assert [d.kind for d in store.since(1, 0)] == ["clear", "set", *["pin"] * 18, *["undo"] * 5]
    assert [*roster.marks.values()].count("pinned") == 13


def serving(store: Store) -> list[tuple[Duty, str]]:
    """Each duty of the draft with the person who serves it."""
    roster = store.roster(1)
    return [(roster.duty[s.duty], s.person) for s in sorted(roster.marks)]


def name(id_: str) -> str:
    return next(n for n in PEOPLE if n.lower().startswith(id_))


def mend_a_breach(page: Page) -> None:
    """From the panel to the cell, the duty taken away, and the first candidate put there."""
    page.locator(".panel").get_by_role("button", name=re.compile("Aino")).first.click()
    page.keyboard.press("Delete")
    page.get_by_role("button", name="Wed 13 Jan: Front duty 0/1, uncovered").click()
    page.locator(".cand").first.get_by_role("button").click()
    settled(page)
    expect(page.locator(".panel")).not_to_contain_text("Aino")


def publish(page: Page, store: Store) -> None:
    page.goto(f"{home_of(page)}/julkaise?ring={RING}")
    desk.ready(page)
    page.get_by_role("button", name="Publish the roster").click()
    expect(page.get_by_role("heading", name="There is no draft to publish")).to_be_visible()
    assert [p.who for p in store.publications(RING)] == ["Kaisa"]


def assert_in_the_calendar(home: str, store: Store) -> None:
    token = store.make_link(Subscription(ring=RING, person="eero", language="en"), Who("Kaisa"))
    with urlopen(f"{home}/feeds/{token}.ics") as answer:
        calendar = answer.read().decode()
    own = [s.duty for s in store.shown(RING) if "eero" in s.people]
    assert own
    assert calendar.count("BEGIN:VEVENT") == len(own)
    for duty in own:
        assert f"DTSTART:{duty.start:%Y%m%dT%H%M%SZ}" in calendar
