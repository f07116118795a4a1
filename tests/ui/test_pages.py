"""Every page in three languages, and every way in which there is little to show."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from roster.domain.words import LANGUAGES
from tests.ui import world

LOCALES = {"fi": "fi-FI", "sv": "sv-FI", "en": "en-GB"}
TITLES = {
    "roster": {"fi": "Päivystyslista", "sv": "Jourlista", "en": "Duty list"},
    "fairness": {"fi": "Tasapuolisuus", "sv": "Rättvis fördelning", "en": "Fairness"},
}


def roster() -> None:
    from roster.ui import roster_page

    roster_page.show()


def fairness() -> None:
    from roster.ui import fairness_page

    fairness_page.show()


PAGES: dict[str, Callable[[], None]] = {"roster": roster, "fairness": fairness}


def opened(page: str, locale: str = "en-GB", **address: str) -> AppTest:
    at = AppTest.from_function(PAGES[page], default_timeout=20)
    at.context = {"locale": locale}
    at.query_params.update(address)
    at.run()
    assert not at.exception
    return at


def html(at: AppTest) -> str:
    """All that the page says in HTML of its own."""
    return "\n".join(element.proto.body for element in at.get("html"))


def grid(at: AppTest) -> dict[str, object]:
    (element,) = at.get("bidi_component")
    data: dict[str, object] = json.loads(element.proto.json)
    return data


@pytest.fixture
def ring(data: Path) -> Path:
    return world.lay_ring(data)


@pytest.fixture
def plan(ring: Path) -> Path:
    return world.lay_plan(ring)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", PAGES)
@pytest.mark.usefixtures("plan")
def test_every_page_opens_in_every_language(page: str, language: str) -> None:
    said = html(opened(page, LOCALES[language]))
    assert f"<h1>{TITLES[page][language]}</h1>" in said
    assert "Esimerkkirengas" in said or language != "fi"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", PAGES)
def test_without_a_ring_every_page_says_what_to_do(data: Path, page: str, language: str) -> None:
    said = html(opened(page, LOCALES[language]))
    assert f"<h1>{TITLES[page][language]}</h1>" in said
    assert "make run" in said
    assert str(data) in said


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", PAGES)
def test_a_ring_with_faults_tells_each_with_its_place(ring: Path, page: str, language: str) -> None:
    people = ring / "people.csv"
    people.write_text(people.read_text("utf-8").replace(",179,", ",999,"), "utf-8")
    said = html(opened(page, LOCALES[language]))
    assert said.count("people.csv") == 3
    assert "999" in said


@pytest.mark.parametrize("page", PAGES)
def test_a_month_without_a_plan_says_how_to_plan_it(ring: Path, page: str) -> None:
    at = opened(page, month="2027-01")
    assert "January 2027 is not planned yet." in html(at)
    (command,) = at.code
    assert f"--from 2027-01-01 --to 2027-01-31 --out {ring}" in command.value


@pytest.mark.usefixtures("ring")
def test_a_month_without_a_plan_lists_its_duties() -> None:
    said = html(opened("roster", month="2027-01"))
    assert "Mon 4 Jan 16:00 – Tue 5 Jan 08:00" in said
    assert "nobody yet" in said


def begin(ring: Path, **said: object) -> None:
    folder = ring / "plans" / f"{world.FIRST}_{world.LAST}"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "progress.json").write_text(json.dumps(said))


@pytest.mark.parametrize("page", PAGES)
def test_planning_tells_how_good_the_best_roster_is(ring: Path, page: str) -> None:
    begin(
        ring, state="running", value=47, bound=39, gap=17.02, seconds=13, limit=60, pid=os.getpid()
    )
    said = html(opened(page))
    assert "Planning: the best roster so far is at most 17 % from the best possible." in said
    assert "Its cost is 47; less than 39 is proven impossible." in said


def test_a_roster_that_is_proven_best_is_said_to_be(ring: Path) -> None:
    begin(ring, state="running", value=47, bound=47, gap=0.0, seconds=13, pid=os.getpid())
    said = html(opened("roster"))
    assert "Planning: no better roster is possible." in said
    assert "Being planned" in said


def test_a_month_that_is_planned_anew_keeps_its_grid_meanwhile(plan: Path) -> None:
    (plan / "progress.json").write_text(json.dumps({"state": "running", "pid": os.getpid()}))
    at = opened("roster")
    assert grid(at)["title"] == "January 2027"
    assert "Planning looks for a first roster." in html(at)


def test_planning_without_a_first_roster_says_so(ring: Path) -> None:
    begin(ring, state="running", seconds=1, limit=60, pid=os.getpid())
    assert "Planning looks for a first roster." in html(opened("roster"))


def test_planning_that_failed_says_so_and_how_to_begin_again(ring: Path) -> None:
    begin(ring, state="failed", seconds=60, limit=60)
    at = opened("roster")
    assert "Planning of January 2027 ended without a roster." in html(at)
    assert "dutyring" in at.code[0].value


def test_the_grid_appears_by_itself_when_the_plan_is_there(ring: Path) -> None:
    at = opened("roster", month="2027-01")
    assert not at.get("bidi_component")
    world.lay_plan(ring)
    at.run()
    assert grid(at)["title"] == "January 2027"


@pytest.mark.parametrize("text", ["", "{", "[]", '{"problem": {}}', '{"problem": {"format": 9}}'])
def test_a_torn_plan_is_a_sentence_and_not_a_traceback(ring: Path, text: str) -> None:
    folder = ring / "plans" / f"{world.FIRST}_{world.LAST}"
    folder.mkdir(parents=True)
    (folder / "plan.json").write_text(text)
    for page in PAGES:
        said = html(opened(page))
        assert f"The plan {folder.name}/plan.json cannot be read" in said


@pytest.mark.usefixtures("plan")
def test_the_grid_is_the_first_view_and_the_list_has_an_address() -> None:
    assert grid(opened("roster"))["title"] == "January 2027"
    listed = opened("roster", view="list")
    assert not listed.get("bidi_component")
    assert "Pekka Lehtonen" in html(listed)


@pytest.mark.usefixtures("plan")
def test_a_name_is_never_read_as_html() -> None:
    said = html(opened("roster", view="list")) + html(opened("fairness"))
    assert "Liisa &lt;Tarvainen&gt;" in said
    assert "<Tarvainen>" not in said


@pytest.mark.usefixtures("plan")
def test_the_month_goes_on_and_is_kept_in_the_address() -> None:
    at = opened("roster")
    at.button(key="next").click().run()
    assert grid(at)["title"] == "February 2027"
    assert at.query_params["month"] in ("2027-02", ["2027-02"])
    assert at.button(key="next").disabled
    at.selectbox(key="month_picker").set_value(at.selectbox(key="month_picker").options[0]).run()
    assert not at.exception


@pytest.mark.usefixtures("plan")
def test_a_month_that_is_not_to_be_had_shows_the_first_one() -> None:
    assert grid(opened("roster", month="1999-99"))["title"] == "January 2027"


@pytest.mark.usefixtures("plan")
def test_the_language_is_chosen_on_the_page_and_kept() -> None:
    at = opened("roster")
    at.button_group(key="lang_picker").set_value("sv").run()
    assert "<h1>Jourlista</h1>" in html(at)
    assert at.query_params["lang"] in ("sv", ["sv"])
    assert "<h1>Päivystyslista</h1>" in html(opened("roster", "sv-FI", lang="fi"))
    assert "<h1>Päivystyslista</h1>" in html(opened("roster", "de-DE"))


@pytest.mark.usefixtures("plan")
def test_of_two_rings_one_is_chosen(data: Path) -> None:
    (data / "rings" / "toinen").mkdir()
    (data / "rings" / "toinen" / "ring.yaml").write_text("id: toinen\n")
    at = opened("roster")
    assert at.selectbox(key="ring_picker").options == ["esimerkki", "toinen"]
    at.selectbox(key="ring_picker").set_value("toinen").run()
    assert not at.exception
    assert "toinen" in html(at)
    assert "ring.yaml" in html(at)


def test_calendars_are_named_by_whose_duties_they_hold(plan: Path) -> None:
    calendars = plan / "calendars"
    calendars.mkdir()
    for name in ("ring", "member-410", "person-aino", "stray"):
        (calendars / f"{name}.ics").write_text("BEGIN:VCALENDAR\n")
    at = opened("roster")
    assert at.selectbox(key="whose").options == ["The whole ring", "Laukaa", "Aino Rautio"]
    assert at.get("download_button")


@pytest.mark.usefixtures("plan")
def test_fairness_says_its_answer_first_and_gives_every_account() -> None:
    said = html(opened("fairness"))
    assert "Muurame has served most beyond its share" in said
    for name in ("Jyväskylä", "Laukaa", "Sanna Koskela", "Hanna-Leena Mäkiranta-Kauppinen"):
        assert name in said
    assert "points: hours of weight 1" in said
