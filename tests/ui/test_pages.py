"""Every page in three languages, and every way in which there is little to show."""

from pathlib import Path

import pytest

from roster.domain.words import LANGUAGES
from roster.storage import Store
from tests.ui import world
from tests.ui.reading import LOCALES, PAGES, grid, html, opened

TITLES = {
    "overview": {"fi": "Yleiskuva", "sv": "Översikt", "en": "Overview"},
    "roster": {"fi": "Päivystyslista", "sv": "Jourlista", "en": "Duty list"},
    "plan": {"fi": "Suunnittele", "sv": "Planera", "en": "Plan"},
    "fairness": {"fi": "Tasapuolisuus", "sv": "Rättvis fördelning", "en": "Fairness"},
    "people": {"fi": "Henkilöt", "sv": "Personer", "en": "People"},
    "agreement": {"fi": "Sopimus", "sv": "Avtal", "en": "Agreement"},
    "publish": {"fi": "Julkaise", "sv": "Publicera", "en": "Publish"},
    "calendars": {"fi": "Kalenterit", "sv": "Kalendrar", "en": "Calendars"},
    "letters": {"fi": "Viestit", "sv": "Meddelanden", "en": "Letters"},
}


@pytest.fixture
def ring(store: Store) -> Store:
    world.keep_ring(store)
    return store


@pytest.fixture
def draft(ring: Store) -> int:
    return world.keep_draft(ring)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", PAGES)
@pytest.mark.usefixtures("draft")
def test_every_page_opens_in_every_language(page: str, language: str) -> None:
    said = html(opened(page, LOCALES[language]))
    assert f"<h1>{TITLES[page][language]}</h1>" in said
    assert {"fi": "Esimerkkirengas", "sv": "Exempelringen", "en": "Example ring"}[language] in said


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", PAGES)
@pytest.mark.usefixtures("store")
def test_without_a_ring_every_page_says_what_to_do(page: str, language: str) -> None:
    said = html(opened(page, LOCALES[language]))
    assert f"<h1>{TITLES[page][language]}</h1>" in said
    assert "make run" in said


@pytest.mark.parametrize("page", PAGES)
def test_a_store_that_cannot_be_opened_is_a_sentence(
    page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "ours.db").write_bytes(b"not a database" * 500)
    monkeypatch.setenv("DUTYRING_DATABASE_URL", f"sqlite:///{tmp_path / 'ours.db'}")
    assert "This database is not one of dutyring" in html(opened(page))


@pytest.mark.usefixtures("ring")
def test_a_month_without_a_roster_leads_to_planning_it() -> None:
    at = opened("roster", month="2027-01")
    assert "January 2027 is not planned yet." in html(at)
    assert at.button(key="to_plan").label == "Plan it"


@pytest.mark.usefixtures("ring")
def test_a_month_without_a_roster_lists_its_duties() -> None:
    said = html(opened("roster", month="2027-01"))
    assert "Mon 4 Jan 16:00 – Tue 5 Jan 08:00" in said
    assert "nobody yet" in said


@pytest.mark.usefixtures("draft")
def test_a_name_is_never_read_as_html() -> None:
    said = "".join(html(opened(page, month="2027-01")) for page in PAGES)
    assert "Liisa &lt;Tarvainen&gt;" in said
    assert "<Tarvainen>" not in said


@pytest.mark.usefixtures("draft")
def test_the_month_goes_on_and_is_kept_in_the_address() -> None:
    at = opened("roster", month="2027-01", view="list")
    at.button(key="next").click().run()
    assert at.query_params["month"] in ("2027-02", ["2027-02"])
    at.selectbox(key="month_picker").set_value(at.selectbox(key="month_picker").options[0]).run()
    assert not at.exception


@pytest.mark.usefixtures("draft")
def test_a_month_that_is_not_to_be_had_shows_the_first_one() -> None:
    assert grid(opened("roster", month="1999-99"))["month"]["title"] == "January 2027"


@pytest.mark.usefixtures("draft")
def test_the_language_is_chosen_on_the_page_and_kept() -> None:
    at = opened("overview")
    at.button_group(key="lang_picker").set_value("sv").run()
    assert "<h1>Översikt</h1>" in html(at)
    assert at.query_params["lang"] in ("sv", ["sv"])
    assert "<h1>Yleiskuva</h1>" in html(opened("overview", "sv-FI", lang="fi"))
    assert "<h1>Yleiskuva</h1>" in html(opened("overview", "de-DE"))


def test_of_two_rings_one_is_chosen_by_its_name(ring: Store) -> None:
    facts = world.facts()
    other = facts.ring.model_copy(
        update={"id": "toinen", "name": facts.ring.name.model_copy(update={"en": "Another ring"})}
    )
    ring.keep(facts.model_copy(update={"ring": other}), world.KAISA)
    at = opened("overview")
    assert at.selectbox(key="ring_picker").options == ["Example ring", "Another ring"]
    at.selectbox(key="ring_picker").set_value("toinen").run()
    assert not at.exception
    assert "Another ring" in html(at)
