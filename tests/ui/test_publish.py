"""The check list of the small ring: gaps, broken rules with a reason each, the statutory week."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from streamlit.testing.v1 import AppTest

from roster.publishing import Reasons, look, publish
from roster.storage import Store
from roster.ui import paper
from roster.ui.frame import Open
from tests.ui import world
from tests.ui.conftest import Clock, speaker
from tests.ui.reading import LOCALES, html, opened, said


@pytest.fixture
def ring(store: Store) -> Store:
    world.keep_ring(store)
    return store


def reasoned(at: AppTest, why: str = "Agreed by phone.") -> AppTest:
    for area in at.text_area:
        area.set_value(why)
    return at.run()


@pytest.mark.usefixtures("ring")
def test_without_a_draft_the_page_says_what_comes_first() -> None:
    at = opened("publish")
    assert "There is no draft to publish" in html(at)
    assert at.button(key="to_plan").label == "Plan"


def test_each_broken_rule_has_a_field_of_its_own(ring: Store) -> None:
    world.keep_draft(ring)
    at = opened("publish", who="Kaisa")
    assert "1 duty has nobody" in html(at)
    assert "Available: broken" in html(at)
    assert len(at.text_area) > 1
    assert at.button(key="publish").disabled
    assert "Write why it may be." in said(at)


def test_nothing_is_published_without_a_name(ring: Store) -> None:
    world.keep_draft(ring)
    at = reasoned(opened("publish"))
    assert at.button(key="publish").disabled
    assert "Write your name first." in said(at)


def test_with_every_reason_it_is_published_and_stays_in_the_history(ring: Store) -> None:
    number = world.keep_draft(ring)
    at = reasoned(opened("publish", who="Kaisa"))
    assert "nothing is missing" in html(at)
    at.button(key="publish").click().run()
    assert not at.exception
    assert ring.roster(number).state == "published"
    (publication,) = ring.publications("esimerkki")
    assert publication.who == "Kaisa"
    assert {*publication.reasons.values()} == {"Agreed by phone."}
    assert "There is no draft to publish" in html(at)
    assert "just now" in html(at)
    assert "Available: Agreed by phone." in html(at)


def test_less_than_a_week_before_asks_for_a_reason_of_its_own(ring: Store, clock: Clock) -> None:
    world.keep_draft(ring)
    clock.now = datetime(2026, 12, 30, 10, tzinfo=UTC)
    at = opened("publish", who="Kaisa")
    assert "It is published late" in html(at)
    for area in at.text_area[:-1]:
        area.set_value("Agreed by phone.")
    at.run()
    assert at.button(key="publish").disabled
    assert "Write the reason for being late." in said(at)
    at.text_area[-1].set_value("The agreement was signed late.")
    at.run()
    at.button(key="publish").click().run()
    assert ring.publications("esimerkki")[0].late == "The agreement was signed late."


def test_a_reason_of_blanks_is_no_reason(ring: Store) -> None:
    world.keep_draft(ring)
    assert reasoned(opened("publish", who="Kaisa"), "   ").button(key="publish").disabled


def test_who_has_no_e_mail_is_to_be_phoned_by_name(ring: Store) -> None:
    world.keep_draft(ring)
    page = html(opened("publish"))
    assert "By phone: they have no e-mail address" in page
    assert "Aino Rautio" in page


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_the_check_list_speaks_the_readers_language(ring: Store, language: str) -> None:
    world.keep_draft(ring)
    at = opened("publish", LOCALES[language])
    told = {"fi": "1 vuoro on ilman päivystäjää", "sv": "1 tur saknar jourhavande"}
    assert told[language] in html(at)
    assert at.text_area[0].label in (
        "Perustelu, joka jää muutoshistoriaan",
        "Motivering som sparas i ändringshistoriken",
    )


def test_a_draft_put_beside_can_be_chosen_and_published(ring: Store) -> None:
    world.keep_draft(ring)
    beside = world.keep_draft(ring, "Version 2")
    at = opened("publish", who="Kaisa")
    assert [o.partition(" · ")[2] for o in at.selectbox(key="draft_picker").options] == [
        "",
        "Version 2",
    ]
    at = reasoned(at.selectbox(key="draft_picker").set_value(beside).run())
    at.button(key="publish").click().run()
    assert ring.roster(beside).state == "published"


def test_the_duty_list_in_writing_says_whether_it_is_a_draft(ring: Store) -> None:
    world.keep_draft(ring)
    offered = {f.name: f for f in opened("publish").session_state["taken"].values()}
    assert [*offered] == ["esimerkki-2027-01.pdf", "esimerkki-2027-01.xlsx"]
    assert offered["esimerkki-2027-01.pdf"].make().startswith(b"%PDF")
    assert offered["esimerkki-2027-01.xlsx"].make().startswith(b"PK")
    open_ = replace(look_at(ring), speaker=speaker("fi"))
    draft = paper.made(open_, date(2027, 1, 1))
    assert "luonnos" in draft.title.lower()
    assert "Aino Rautio" in "".join(cell for row in draft.rows for cell in row.cells)
    broken = {group.rule: "sovittu" for group in look(ring, 1).broken}
    publish(ring, 1, Reasons(overrides=broken), world.KAISA)
    final = paper.made(replace(look_at(ring), speaker=speaker("fi")), date(2027, 1, 1))
    assert "luonnos" not in final.title.lower()
    assert "1.12.2026" in final.about


def look_at(store: Store) -> Open:
    (shelf,) = store.rings()
    lines = store.rosters(shelf.id)
    return Open(shelf, world.facts(), lines, speaker(), store.now(), (shelf,))
