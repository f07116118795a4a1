"""Whatever is wrong is told with its file, row and column, and with what to do."""

import pytest

from roster.domain.errors import Fault
from roster.i18n import Speaker
from tests.intake.conftest import FILES, PEOPLE, RING, Broken, swap, told


def line(text: str, start: str) -> int:
    """The row on which a person sees the first line that begins so."""
    return next(i for i, row in enumerate(text.split("\n"), 1) if row.strip().startswith(start))


def words(fault: Fault) -> str:
    return Speaker("en").says(fault.says)


PEOPLE_FAULTS = [
    ("061,0.8", "061,0,8", 2, "", "sv stands below no heading. If a comma parted"),
    ("061,0.8", "062,0.8", 2, "member", "062 is not known. Did you mean 061?"),
    ("061,0.8", "Espoo,0.8", 2, "member", "Espoo is not a member of this ring"),
    ("061,0.8", "061,1.2", 2, "share", "1.2 is not a share. Write a number above 0"),
    ("061,0.8", "061,0", 2, "share", "0 is not a share"),
    ("061,0.8", "061,most", 2, "share", "most is not a number"),
    ("2027-12-31", "2024-12-31", 2, "qualifications", "is before"),
    ("@2025-01-01..2027-12-31", "@2025", 2, "qualifications", "should be a qualification, or one"),
    ("fi sv,2025-01-01", "fi sv,31.2.2025", 2, "standby_from", "31.2.2025 is not a date. Write it"),
    ("2025-01-01,2028-12-31", "2025-01-01,2024-12-31", 3, "standby_to", "is before"),
    ("fi sv,", "finska sv,", 2, "languages", "finska is not a language"),
    ("office,38.25", "at home,38.25", 2, "day_work", "Use one of: office, none"),
    ("38.25", "169", 2, "hours_week", "169 should be a number from 0.25 to 168"),
    ("38.25,no", "38.25,maybe", 2, "period_work", "maybe is neither yes nor no"),
    ("aino@example.org", "aino at home", 2, "email", "is not an e-mail address"),
    ("yes,sv\n", "yes,no\n", 2, "language", "Use one of: fi, sv, en"),
    ("eero,Eero Mäki", "aino,Eero Mäki", 3, "id", "The id aino is already on row 2"),
    ("Liisa Öst", "eero mäki", 4, "name", "eero mäki is there twice"),
    ("liisa,Liisa Öst", ",Liisa Öst", 4, "id", "id is empty. Fill it in."),
    ("liisa,Liisa", "lii sa,Liisa", 4, "id", "should be one word"),
    (" interpreter,fi", " interpretter,fi", 2, "qualifications", "Did you mean interpreter?"),
    (" interpreter,fi", " x_ray,fi", 2, "qualifications", "add it to the ring's qualifications"),
    ("period_work", "periodwork", 1, "periodwork", "Did you mean period_work?"),
    ("hours_week", "shoe_size_eu", 1, "shoe_size_eu", "Remove it. The columns here are: id,"),
    ("id,name,member", "id,name,share_", 1, "member", "The column member is missing. Add it."),
    ("hours_week,period_work", "period_work,period_work", 1, "period_work", "is there twice"),
]


@pytest.mark.parametrize("case", PEOPLE_FAULTS, ids=lambda c: c[1])
def test_a_fault_in_the_people(faults: Broken, case: tuple[str, str, int, str, str]) -> None:
    old, new, row, column, says = case
    found = [f for f in faults(people=swap(PEOPLE, old, new)) if says in words(f)]
    assert [told(f) for f in found[:1]] == [("people.csv", row, column)]


TABLE_FAULTS = [
    ("absences", "aino", "anio", "person", "anio is not known. Did you mean aino?"),
    ("absences", "aino", "ville", "person", "Nobody in the people has the id ville"),
    ("absences", "2026-09-14", "2026-08-14", "to", "is before"),
    ("absences", "2026-09-14", "soon", "to", "soon is not a date"),
    ("absences", "annual", "holiday", "kind", "Use one of: annual, sick, parental, study"),
    ("absences", "2026-09-01", "", "from", "from is empty"),
    ("wishes", "avoid", "hate", "kind", "Use one of: want, avoid"),
    ("wishes", "strong", "huge", "strength", "Use one of: strong, weak"),
    ("wishes", "fri sat", "fri xyz", "weekdays", "xyz is not a weekday. Use one of: mon, tue"),
    ("wishes", "eero", "timo", "person", "Nobody in the people"),
    ("wishes", "2026-10-31", "2026-09-30", "to", "is before"),
    ("pins", "aino", "timo", "person", "Nobody in the people"),
    ("pins", "back", "roof", "tier", "There is no tier roof. Use one of: front, back, third"),
    ("pins", "T05:00:00Z", "T05:00:00", "end", "does not say in which time zone it is. Add Z"),
    ("pins", "2026-09-21T13:00:00Z", "21.9.2026 13", "start", "Write it as 2026-01-05T13:00:00Z"),
    ("pins", "2026-09-22", "2026-09-20", "end", "The end is not after the start"),
    ("history", "eero", "timo", "person", "Nobody in the people"),
    ("history", "2025-12-25T08", "2025-12-24T15", "end", "The end is not after the start"),
    ("history", "front", "frnt", "tier", "Did you mean front?"),
    ("balances", "-12.5", "-12.5555", "points", "has more than three decimals"),
    ("balances", "061", "091", "member", "is not known"),
    ("distances", "aino", "timo", "person", "Nobody in the people"),
    ("distances", "53.5", "-3", "km", "should be a number from 0 to 5,000"),
]


@pytest.mark.parametrize("case", TABLE_FAULTS, ids=lambda c: f"{c[0]} {c[2]}")
def test_a_fault_in_another_table(faults: Broken, case: tuple[str, str, str, str, str]) -> None:
    name, old, new, column, says = case
    found = faults(**{name: swap(FILES[f"{name}.csv"], old, new)})
    assert [told(f) for f in found] == [(f"{name}.csv", 2, column)]
    assert says in words(found[0])


RING_FAULTS = [
    ("languages: [fi, sv]", "languages: [fi, se]", "languages[2]", "Use one of: fi, sv, en"),
    ("languages: [fi, sv]", "zone: Europe/Lahti", "zone", "There is no time zone Europe/Lahti"),
    ("languages: [fi, sv]", "colour: red", "colour", "There is no field colour"),
    ("languages: [fi, sv]", "membres: []", "membres", "Did you mean members?"),
    ("id: keski", "id: Keski!", "id", "Keski! cannot be an id"),
    ("{front: +358", "{fron: +358", "contacts.phones.fron", "There is no tier fron"),
    ("[hatakeskus@example.org]", "[112]", "contacts.partners[1]", "112 is not an e-mail address"),
    ("shown_as: initials", "material: javascript:1", "contacts.material", "is not a web address"),
    ("shown_as: initials", "shown_as: face", "contacts.shown_as", "name, initials, role"),
    ("code: 061", "code: A61", "members[1].code", "A61 is not a municipality's code"),
    ("name: {fi: Forssa}", "name: {sv: F}", "members[1].name", "at least the Finnish one"),
    ("from: 2020-01-01", "from: 1.13.2020", "members[2].from", "1.13.2020 is not a date"),
    ("from: 2020-01-01", "to: x", "members[2].to", "x is not a date"),
    ("{2020: 16800}", "{year: 16800}", "members[1].populations.year", "year is not a number"),
    ("{2020: 16800}", "{2020: 0}", "members[1].populations.2020", "whole number from 1"),
    ("populations: {2020: 16800}", "to: 2030-01-01", "members[1]", "Forssa has no population"),
    ("code: 109", "code: 061", "members[2]", "061 is there twice with days that overlap"),
    ("version: 1", "", "agreements[1].version", "version is missing. Add it."),
    ("valid_from: 2025-01-01", "valid_from: soon", "agreements[1].valid_from", "not a date"),
    ("key: population", "key: beauty", "agreements[1].key", "equal, headcount, percent"),
    ("key: population", "key: percent", "agreements[1]", "no percents are given"),
    ("key: population", "percents: {061: 40, 109: 50}", "agreements[1].percents", "make 90"),
    ("key: population", "objective: strict", "agreements[1].objective", "balanced, strict_order"),
    ("key: population", "objective: open; beauty", "agreements[1].objective", "holidays, wishes"),
    ("key: population", "objective: [open, [open]]", "agreements[1].objective", "given twice"),
    ("key: population", "percents: {062: 100}", "agreements[1].percents.062", "062 is not known"),
    ("      - id: back", "      - id: front", "agreements[1].tiers[2]", "front is there twice"),
    ("- id: front", "- id: Front!", "agreements[1].tiers[1].id", "Front! cannot be an id"),
    ("form: active", "form: lazy", "agreements[1].tiers[3].form", "active, standby"),
    ("blocks: week", "blocks: month", "agreements[1].tiers[2].blocks", "none, week"),
    ("blocks: week", "change_day: xyz", "agreements[1].tiers[2].change_day", "not a weekday"),
    ("blocks: week", "persons: 0", "agreements[1].tiers[2].persons", "from 1 to 20"),
    ("cuts: [08:00]", "cuts: [25:00]", "agreements[1].tiers[2].cuts[1]", "Write it as 08:00"),
    ("[fri, sat]", "[fri, x]", "agreements[1].tiers[3].hours[1].days[2]", "x is not a weekday"),
    ("from: 18:00, ", "", "agreements[1].tiers[3].hours[1].from", "from is missing"),
    ("08:00-15:00", "15:00-08:00", "agreements[1].office_hours.mon", "closes before it opens"),
    ("mon: 08:00-15:00", "mn: 8-15", "agreements[1].office_hours.mn", "Did you mean mon?"),
    ("08:00-15:00", "08:00", "agreements[1].office_hours.mon", "08:00 is not hours"),
    ("061: {mon: 09:00", "999: {mon: 09:00", "agreements[1].member_hours.999", "not a member"),
    ("closes: 13:00", "closes: 13:75", "agreements[1].eves.closes", "13:75 is not a time of day"),
    ("[christmas_eve]", "[xmas]", "agreements[1].eves.days[1]", "xmas is not known here"),
    ("kind: eve,", "kind: party,", "agreements[1].holidays[1].kind", "holiday, eve, plain"),
    (
        "      - {date: 2026-12-23, kind: eve, name: {fi: Aatonaatto}}",
        "      - {date: 2026-12-23, kind: eve}\n      - {date: 23.12.2026, kind: plain}",
        "agreements[1].holidays[2].date",
        "2026-12-23 is there twice",
    ),
    ("weeknight: 1,", "monday: 1,", "agreements[1].weights.standby.monday", "no field monday"),
    ("sunday: 1.5", "sunday: -1", "agreements[1].weights.standby.sunday", "below zero"),
    ("{kind: daily_rest, ", "{", "agreements[1].rules[1].kind", "kind is missing"),
    ("[emergency_placement]", "[pilot]", "agreements[1].tiers[2]", "asks for pilot, which nobody"),
    (
        "[emergency_placement]",
        "[interpreter, emergency_placement, x]",
        "agreements[1].tiers[2]",
        "asks for x, which nobody has",
    ),
    (
        "    name: {fi: Forssa}",
        "    name: {fi: A}\n    name: {fi: Forssa}",
        "members[1].name",
        "name is given twice here",
    ),
]


@pytest.mark.parametrize(("old", "new", "column", "says"), RING_FAULTS)
def test_a_fault_in_the_ring(faults: Broken, old: str, new: str, column: str, says: str) -> None:
    found = [f for f in faults(ring=swap(RING, old, new)) if says in words(f)]
    assert [(f.file, f.column) for f in found] == [("ring.yaml", column)]
    changed = RING.split("\n")[found[0].row - 1 if found[0].row else 0]
    near = RING[: RING.index(old)].count("\n")
    assert abs(RING.split("\n").index(changed) - near) <= 3


def test_the_row_of_a_fault_is_the_line_in_the_file(faults: Broken) -> None:
    (fault,) = faults(ring=swap(RING, "blocks: week", "blocks: month"))
    assert fault.row == line(RING, "blocks: week")


def test_two_versions_may_not_begin_on_one_day(faults: Broken) -> None:
    second = RING[RING.index("  - version: 1") :]
    found = faults(ring=RING + second)
    assert [(f.column, words(f)) for f in found] == [
        ("agreements[2].version", "Two versions are called 1. Rename one."),
        (
            "agreements[2].valid_from",
            "Two versions of the agreement begin on 2025-01-01. Give one another day.",
        ),
    ]


def test_a_version_without_tiers_is_told(faults: Broken) -> None:
    short = RING[: RING.index("    tiers:")]
    assert "This version has no tier" in " ".join(words(f) for f in faults(ring=short))


def test_nobody_can_serve_a_tier_whose_rights_nobody_has_together(faults: Broken) -> None:
    asked = swap(RING, "[emergency_placement]", "[emergency_placement, interpreter]")
    people = swap(PEOPLE, "2027-12-31 interpreter", "2027-12-31")
    (fault,) = faults(ring=asked, people=people)
    assert "nobody has all of emergency_placement, interpreter together" in words(fault)
    assert (fault.column, fault.row) == ("agreements[1].tiers[2]", line(RING, "- id: back"))


def test_nobody_can_serve_standby_that_nobody_qualified_agreed_to(faults: Broken) -> None:
    (fault,) = faults(people=swap(PEOPLE, "fi sv,2025-01-01", "fi sv,"))
    assert "nobody who is qualified for it has agreed to standby" in words(fault)


def test_a_name_that_two_municipalities_share_means_neither(faults: Broken) -> None:
    ring = swap(RING, "{fi: Forssa}", "{fi: Forssa, sv: Tavastehus}")
    found = faults(ring=ring, people=swap(PEOPLE, "Mäki,109", "Mäki,Tavastehus"))
    assert [told(f) for f in found] == [("people.csv", 3, "member")]
    assert words(found[0]) == "Tavastehus can mean 061, 109. Write the one you mean instead."


@pytest.mark.parametrize(
    "text", ["members: [", "a: b: c", "x: *y", "- {", "\x00", "a: &a [*a]", "[" * 1000]
)
def test_what_is_not_yaml_is_one_fault_with_its_line(faults: Broken, text: str) -> None:
    found = [f for f in faults(ring=text) if "cannot be read as YAML" in words(f)]
    assert [(f.file, bool(f.row)) for f in found] == [("ring.yaml", True)]


@pytest.mark.parametrize("text", ["", "just words", "- a\n- b\n", "members: 5\nagreements: {}\n"])
def test_yaml_that_is_no_ring_says_what_is_missing(faults: Broken, text: str) -> None:
    assert any("missing" in words(f) or "should be a list" in words(f) for f in faults(ring=text))


def test_a_quotation_mark_that_never_ends_does_not_hide_the_rest(faults: Broken) -> None:
    found = faults(absences='person,from,to\n"aino,2026', ring=swap(RING, "week", "month"))
    assert {f.file for f in found} == {"ring.yaml", "absences.csv"}


def test_a_misspelled_file_is_not_passed_over(faults: Broken) -> None:
    found = faults(absences=None, absence="person,from,to\n")
    assert (found[0].file, words(found[0])) == (
        "absence.csv",
        "This file would be left out. Did you mean absences.csv?",
    )


def test_a_ring_without_people_says_which_file_is_missing(faults: Broken) -> None:
    assert faults(people=None)[0].file == "people.csv"


def test_where_the_ids_of_the_people_are_lost_nobody_is_called_unknown(faults: Broken) -> None:
    found = faults(people=PEOPLE.replace("id,name", "tag,name"))
    assert {f.file for f in found} == {"people.csv"}


def test_a_heading_without_people_makes_everybody_unknown(faults: Broken) -> None:
    assert {f.file for f in faults(people="id,name,member\n")} > {"absences.csv", "wishes.csv"}


def test_without_its_agreement_the_people_are_not_blamed_for_what_is_unknown(
    faults: Broken,
) -> None:
    assert [told(f) for f in faults(ring=None, folder="bare")] == [("ring.yaml", None, "")]


def test_one_bad_folder_lists_everything_at_once(faults: Broken) -> None:
    ring = swap(RING, "closes: 13:00", "closes: 13:75").replace("key: population", "key: charm")
    people = PEOPLE.replace("061,0.8", "062,8").replace("hours_week", "hourz_week")
    people = people.replace("liisa,Liisa", "eero,Liisa").replace("2028-12-31", "31.2.2028")
    found = faults(
        ring=ring,
        people=people,
        absences="person,from,to,kind\naino,2026-09-14,2026-09-01,sleep\n",
        wishes="person,kind,from,to,weekdays\ntimo,want,2026-09-14,2026-09-15,fryday\n",
        pins="person,tier,start,end\naino,back,2026-09-14T15:00,2026-09-14T12:00\n",
        history="person,tier,start\n",
    )
    assert [told(f) for f in found] == [
        ("ring.yaml", line(RING, "key:"), "agreements[1].key"),
        ("ring.yaml", line(RING, "eves:"), "agreements[1].eves.closes"),
        ("people.csv", 1, "hourz_week"),
        ("people.csv", 2, "member"),
        ("people.csv", 2, "share"),
        ("people.csv", 3, "standby_to"),
        ("people.csv", 4, "id"),
        ("absences.csv", 2, "kind"),
        ("absences.csv", 2, "to"),
        ("wishes.csv", 2, "person"),
        ("pins.csv", 2, "start"),
        ("pins.csv", 2, "end"),
        ("history.csv", 1, "end"),
    ]
