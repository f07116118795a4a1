"""People as the page lists, edits and remembers them; nothing that is wrong is saved."""

from datetime import date, timedelta

import pytest
from streamlit.testing.v1 import AppTest

from roster.domain.people import Absence, Person
from roster.domain.words import LANGUAGES, Language
from roster.storage import Store
from roster.ui import past as people_past
from roster.ui.people import listing as people
from roster.ui.people.html import people_table, person_year
from tests.ui import world
from tests.ui.conftest import speaker
from tests.ui.reading import LOCALES, html, opened

TODAY = date(2027, 1, 12)
PARTS = ("list", "absences", "wishes", "import")


@pytest.fixture
def ring(store: Store) -> Store:
    world.keep_ring(store)
    return store


def kept(store: Store, id_: str) -> Person:
    found = store.facts("esimerkki")
    assert found
    return next(p for p in found.people if p.id == id_)


def field(at: AppTest, label: str, value: str) -> None:
    next(f for f in at.text_input if f.label == label).set_value(value)


def press(at: AppTest, label: str) -> AppTest:
    next(b for b in at.button if b.label == label).click().run()
    assert not at.exception
    return at


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("part", PARTS)
@pytest.mark.usefixtures("ring")
def test_every_view_of_people_opens_in_every_language(part: str, language: str) -> None:
    assert opened("people", LOCALES[language], part=part)


def test_people_stand_by_member_and_those_who_left_stand_last() -> None:
    facts = world.facts()
    left = facts.people[0].model_copy(
        update={"active": facts.people[0].active.model_copy(update={"last": date(2026, 12, 31)})}
    )
    listed = people.groups(facts, (left, *facts.people[1:]), TODAY, speaker())
    assert [g.member for g in listed] == ["Jyväskylä", "Laukaa", "Muurame"]
    assert listed[0].rows[-1].name == "Aino Rautio"
    assert listed[0].rows[-1].away == "left the ring on 31 Dec 2026"
    assert (
        next(r for r in listed[1].rows if r.id == "mari").away == "not available until Sun 17 Jan"
    )


def test_the_sentence_counts_who_is_there_and_who_is_away() -> None:
    strong, rest = people.sentence(world.facts(), TODAY, speaker())
    assert strong == "7 people serve 3 members."
    assert rest == "1 is away today."


def test_a_name_is_looked_for_by_any_part_of_it() -> None:
    everyone = world.facts().people
    assert [p.id for p in people.matching(everyone, "mäKIranta", "")] == ["hanna"]
    assert [p.id for p in people.matching(everyone, "", "410")] == ["liisa", "mari"]
    assert people.matching(everyone, "nobody", "") == ()


def test_a_name_with_markup_is_only_a_name() -> None:
    facts = world.facts()
    said = people_table(people.groups(facts, facts.people, TODAY, speaker()), "r", speaker())
    assert "Liisa &lt;Tarvainen&gt;" in said
    assert "<Tarvainen>" not in said


def test_a_year_marks_each_day_of_an_absence_and_cuts_it_at_new_year() -> None:
    away = Absence(person="mari", first=date(2026, 12, 30), last=date(2027, 1, 2), kind="sick")
    months = people.year_of([away], 2027, {}, speaker())
    assert [m.away for m in months] == [2, *[0] * 11]
    assert [d.day.day for d in months[0].days if d.kind] == [1, 2]
    assert len(months[1].days) == 28
    assert "Sat 2 Jan: sick leave" in person_year(months, "Mari", speaker())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_absence_has_a_letter_of_its_own(language: str) -> None:
    marks = people.letters(speaker(next(lang for lang in LANGUAGES if lang == language)))
    assert len({*marks.values()}) == len(people.KINDS)
    assert "?" not in marks.values()


def test_kinds_of_absence_are_seen_on_this_page_only(ring: Store) -> None:
    facts = world.facts()
    sick = facts.absences[0].model_copy(update={"kind": "sick"})
    ring.keep(facts.model_copy(update={"absences": (sick,)}), world.KAISA)
    world.keep_draft(ring)
    at = opened("people", part="absences")
    at.number_input[0].set_value(2027).run()
    assert "sick leave" in html(at)
    for page in ("overview", "roster", "fairness"):
        assert "sick leave" not in html(opened(page, month="2027-01"))


def test_a_person_is_saved_from_the_form(ring: Store) -> None:
    at = opened("people", who="Kaisa", person="aino")
    field(at, "Employment share", "0,8")
    field(at, "Standby agreed to", "31.12.2027")
    press(at, "Save the person")
    aino = kept(ring, "aino")
    assert aino.share == 800
    assert aino.standby
    assert aino.standby.last == date(2027, 12, 31)
    assert "Aino Rautio was saved." in html(at)


@pytest.mark.parametrize(("language", "shown"), [("fi", "0,8"), ("sv", "0,8"), ("en", "0.8")])
def test_numbers_stand_as_the_reader_writes_them(
    ring: Store, language: Language, shown: str
) -> None:
    facts = world.facts()
    people = [p.model_copy(update={"share": 800}) if p.id == "aino" else p for p in facts.people]
    ring.keep(facts.model_copy(update={"people": tuple(people)}), world.KAISA)
    at, said = opened("people", LOCALES[language], who="Kaisa", person="aino"), speaker(language)
    assert next(f for f in at.text_input if f.label == said.text("Employment share")).value == shown
    press(at, said.text("Save the person"))
    assert kept(ring, "aino").share == 800


def test_every_fault_of_a_form_is_told_and_nothing_is_saved(ring: Store) -> None:
    at = opened("people", who="Kaisa", person="aino")
    field(at, "Employment share", "180 %")
    field(at, "E-mail", "no address")
    field(at, "In the ring from", "31.2.2027")
    press(at, "Save the person")
    said = html(at)
    assert "3 things are wrong. Nothing was saved." in said
    for heading in ("Employment share", "E-mail", "In the ring from"):
        assert heading in said
    assert kept(ring, "aino").share == 1000


def test_a_new_person_gets_a_word_of_its_own(ring: Store) -> None:
    at = opened("people", who="Kaisa", person="+")
    field(at, "Name", "Äinö Räutiö")
    press(at, "Save the person")
    assert kept(ring, "aino-rautio").name == "Äinö Räutiö"


def test_without_a_name_nothing_is_saved(ring: Store) -> None:
    at = opened("people", person="aino")
    field(at, "Employment share", "0,5")
    press(at, "Save the person")
    assert "Write your name first, then save." in html(at)
    assert kept(ring, "aino").share == 1000


def test_what_is_typed_is_saved_beside_what_somebody_else_saved_meanwhile(ring: Store) -> None:
    at = opened("people", who="Kaisa", person="aino")
    ring.keep(world.facts().model_copy(update={"wishes": ()}), world.KAISA)
    field(at, "Employment share", "0,5")
    press(at, "Save the person")
    facts = ring.facts("esimerkki")
    assert facts
    assert facts.wishes == ()
    assert kept(ring, "aino").share == 500
    assert "Somebody else" not in html(at)


def test_what_somebody_else_saved_of_the_same_person_stays_and_is_told(ring: Store) -> None:
    at = opened("people", who="Kaisa", person="aino")
    other = opened("people", who="Ritva", person="aino")
    field(other, "E-mail", "aino@example.fi")
    press(other, "Save the person")
    assert "Somebody else" not in html(other)
    field(at, "Employment share", "0,5")
    press(at, "Save the person")
    assert "Somebody else changed this person meanwhile." in html(at)
    assert kept(ring, "aino").share == 1000
    assert next(f for f in at.text_input if f.label == "E-mail").value == "aino@example.fi"
    field(at, "Employment share", "0,5")
    press(at, "Save the person")
    facts = ring.facts("esimerkki")
    assert facts
    assert kept(ring, "aino").share == 500
    assert facts.contacts["aino"].email == "aino@example.fi"
    assert "Somebody else" not in html(at)


def test_after_a_new_person_the_fields_are_empty_for_the_next(ring: Store) -> None:
    at = opened("people", who="Kaisa", person="+")
    for name in ("Äinö Räutiö", "Eero Salo"):
        field(at, "Name", name)
        press(at, "Save the person")
        assert next(f for f in at.text_input if f.label == "Name").value == ""
    assert kept(ring, "eero-salo").name == "Eero Salo"
    assert kept(ring, "aino-rautio").name == "Äinö Räutiö"


def test_an_absence_is_added_once_and_removed(ring: Store) -> None:
    for _ in range(2):
        at = opened("people", who="Kaisa", part="absences", person="aino")
        field(at, "First day", "1.2.2027")
        field(at, "Last day", "7.2.2027")
        press(at, "Add the absence")
    facts = ring.facts("esimerkki")
    assert facts
    own = [a for a in facts.absences if a.person == "aino"]
    assert [(a.first, a.last - a.first) for a in own] == [(date(2027, 2, 1), timedelta(days=6))]
    at = opened("people", who="Kaisa", part="absences", person="aino")
    at.number_input[0].set_value(2027).run()
    press(at, "Remove")
    facts = ring.facts("esimerkki")
    assert facts
    assert [a.person for a in facts.absences] == ["mari"]


def test_an_absence_that_ends_before_it_begins_is_a_fault(ring: Store) -> None:
    at = opened("people", who="Kaisa", part="absences", person="aino")
    field(at, "First day", "7.2.2027")
    field(at, "Last day", "1.2.2027")
    press(at, "Add the absence")
    assert "1 thing is wrong. Nothing was saved." in html(at)
    facts = ring.facts("esimerkki")
    assert facts
    assert len(facts.absences) == 1


def test_a_wish_is_added(ring: Store) -> None:
    at = opened("people", who="Kaisa", part="wishes", person="eero")
    field(at, "First day", "1.2.2027")
    press(at, "Add the wish")
    facts = ring.facts("esimerkki")
    assert facts
    (wish,) = [w for w in facts.wishes if w.person == "eero"]
    assert (wish.kind, wish.first, wish.last) == ("want", date(2027, 2, 1), date(2027, 2, 1))


def test_the_past_counts_what_was_served_and_remembers_holidays(ring: Store) -> None:
    world.in_force(ring)
    known = ring.known("esimerkki", date(2027, 3, 1))
    assert known
    past = people_past.past_of(known, "aino")
    weeks = sum(own.get(("back", "week"), 0) for own in past.years.values())
    assert weeks == 2
    assert past.balance
    assert past.balance.as_of == world.LAST
    assert people_past.past_of(known, "nobody").years == {}
