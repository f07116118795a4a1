"""A version of the agreement while it is edited: what it changes, and what it never may."""

from collections.abc import Iterable
from datetime import date
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from roster.domain.errors import BadInput
from roster.domain.ring import Hours
from roster.domain.words import LANGUAGES
from roster.storage import Store
from roster.ui.agreement import draft as agreement
from solver.rules import RULES
from tests.ui import world
from tests.ui.conftest import speaker
from tests.ui.reading import LOCALES, html, opened
from tests.ui.test_people import field, press

PARTS = ("members", "tiers", "hours", "holidays", "weights", "rules")


@pytest.fixture
def ring(store: Store) -> Store:
    world.keep_ring(store)
    return store


def draft(**new: Any) -> agreement.Plain:
    found = agreement.plain_of(world.ring(), "1")
    found["agreement"].update(new)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("part", PARTS)
@pytest.mark.usefixtures("ring")
def test_every_part_of_the_agreement_opens_in_every_language(part: str, language: str) -> None:
    assert opened("agreement", LOCALES[language], terms=part)


@pytest.mark.usefixtures("ring")
@pytest.mark.parametrize("part", PARTS)
def test_looking_changes_nothing(part: str) -> None:
    said = html(opened("agreement", terms=part))
    assert "Nothing is changed yet." in said
    assert "Compared with" not in said


def test_a_version_comes_back_from_its_form_as_it_was() -> None:
    ring = world.ring()
    assert agreement.ring_of(ring, draft()) == ring
    assert not agreement.edited(ring, draft(), draft())
    assert agreement.edited(ring, draft(key="equal"), draft())


def test_a_new_version_stands_beside_the_old_one() -> None:
    ring = world.ring()
    new = agreement.ring_of(ring, draft(version="2", valid_from="1.3.2027", key="equal"))
    assert [a.version for a in new.agreements] == ["1", "2"]
    assert new.agreement_on(date(2027, 2, 28)).key == "population"
    assert new.agreement_on(date(2027, 3, 1)).key == "equal"


def test_every_fault_of_a_version_is_told() -> None:
    wrong = draft(office_hours={"mon": "16-8", "tue": "soon"}, weights={"standby": {"eve": "-1"}})
    with pytest.raises(BadInput) as told:
        agreement.ring_of(world.ring(), wrong)
    assert len(told.value.faults) == 3


def test_what_changes_is_told_before_and_after_in_the_readers_words() -> None:
    old = world.ring()
    rules = [{"kind": "free_weekend", "between": 2}]
    new = agreement.ring_of(
        old,
        draft(version="2", valid_from="2027-03-01", office_hours={"mon": "8-17"}, rules=rules),
    )
    found = agreement.changes(old.agreements[0], new.agreements[1], speaker(), (old, new))
    told = {c.name: (c.before, c.after) for c in found}
    assert told["Office hours · Monday"] == ("08:00-16:00", "08:00-17:00")
    assert told["Office hours · Tuesday"] == ("08:00-16:00", "")
    assert told["Free weekends"][0] == ""
    assert "at least 2 free ones" in told["Free weekends"][1]


def test_an_hour_more_in_the_office_is_an_hour_less_on_duty() -> None:
    old = world.ring()
    later = dict.fromkeys(world.WORKDAYS, Hours(opens=480, closes=1020))
    agreed = old.agreements[0].model_copy(update={"office_hours": later})
    found = agreement.dated(old, old.model_copy(update={"agreements": (agreed,)}), date(2027, 3, 1))
    night = next(s for s in found.sums if (s.tier, s.cls) == ("front", "weeknight"))
    assert night.before[0] == night.after[0]
    assert night.before[1] - night.after[1] == night.before[0]
    assert len(found.gained) == len(found.lost) > 0


def test_the_same_ring_gains_and_loses_nothing() -> None:
    found = agreement.dated(world.ring(), world.ring(), date(2027, 3, 1))
    assert (found.sums, found.gained, found.lost) == ((), (), ())


@pytest.mark.parametrize("kind", sorted(RULES))
def test_every_rule_has_a_sentence_or_says_what_it_lacks(kind: str) -> None:
    sentence, wrong = agreement.rule_sentence({"kind": kind}, speaker())
    assert bool(sentence) != bool(wrong)


def test_a_rule_that_cannot_be_says_why() -> None:
    sentence, wrong = agreement.rule_sentence({"kind": "daily_rest", "hours": 30}, speaker())
    assert not sentence
    assert [m.values["most"] for m in wrong] == [24]


def with_rules(kinds: Iterable[str], store: Store) -> AppTest:
    facts = world.facts()
    rules = tuple({"kind": kind} for kind in kinds)
    agreed = facts.ring.agreements[0].model_copy(update={"rules": rules})
    ring = facts.ring.model_copy(update={"agreements": (agreed,)})
    store.keep(facts.model_copy(update={"ring": ring}), world.KAISA)
    return opened("agreement", terms="rules")


def test_every_rule_is_a_form_of_its_own_fields_and_looking_at_it_changes_nothing(
    ring: Store,
) -> None:
    at = with_rules(sorted(RULES), ring)
    fields = (f for r in RULES.values() for n, f in r.model_fields.items() if n != "weight")
    labels = {w.label for w in (*at.number_input, *at.text_input, *at.selectbox, *at.text_area)}
    labels |= {g.label for g in at.button_group}
    assert {f.title for f in fields} - labels == set()
    assert "Nothing is changed yet." in html(at)


def test_a_sentence_follows_its_field_at_once(ring: Store) -> None:
    at = with_rules(["free_weekend"], ring)
    assert "at least 1 free ones" in html(at)
    next(n for n in at.number_input if n.label == "Free weekends between").set_value(3).run()
    assert "at least 3 free ones" in html(at)
    assert "Compared with" in html(at)


def test_an_unused_version_is_edited_in_place(ring: Store) -> None:
    at = opened("agreement", who="Kaisa", terms="hours")
    field(at, "Monday", "08:00-17:00")
    at.run()
    said = html(at)
    assert "Office hours · Monday" in said
    assert "08:00-16:00" in said
    press(at, "Save the version")
    found = ring.facts("esimerkki")
    assert found
    assert len(found.ring.agreements) == 1
    assert found.ring.agreements[0].office_hours["mon"].closes == 17 * 60


def test_a_version_in_use_stays_and_what_is_changed_becomes_the_next_one(ring: Store) -> None:
    world.in_force(ring)
    at = opened("agreement", who="Kaisa", terms="hours")
    assert "in use, so fixed" in html(at)
    field(at, "Monday", "08:00-17:00")
    at.run()
    press(at, "Save the version")
    found = ring.facts("esimerkki")
    assert found
    first, second = found.ring.agreements
    assert first == world.ring().agreements[0]
    assert (second.version, second.valid_from) == ("2", date(2027, 3, 1))
    assert second.office_hours["mon"].closes == 17 * 60


def test_a_version_in_use_cannot_be_overwritten_by_its_own_name(ring: Store) -> None:
    world.in_force(ring)
    at = opened("agreement", who="Kaisa", terms="hours")
    field(at, "Monday", "08:00-17:00")
    at.run()
    field(at, "Name of the version", "1")
    at.run()
    press(at, "Save the version")
    assert "published under version 1" in html(at)
    found = ring.facts("esimerkki")
    assert found
    assert found.ring == world.ring()


@pytest.mark.usefixtures("ring")
def test_faults_of_a_version_are_told_where_it_would_be_saved() -> None:
    at = opened("agreement", who="Kaisa", terms="hours")
    field(at, "Monday", "16-8")
    field(at, "Tuesday", "soon")
    at.run()
    assert "2 things are wrong. Nothing was saved." in html(at)
    assert not [b for b in at.button if b.label == "Save the version"]
