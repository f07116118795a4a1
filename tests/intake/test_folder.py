"""A folder that a person wrote, or that Finnish Excel saved, means what its writer meant."""

import time
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from roster.domain.duties import Dates
from roster.domain.errors import BadInput
from roster.domain.people import Facts
from roster.domain.ring import Hours
from roster.domain.words import says
from roster.intake import read, write
from tests.intake.conftest import FILES, PEOPLE, RING, Write, swap


@pytest.fixture
def facts(ring: Write) -> Facts:
    return read(ring())


def test_forssa_keeps_the_zero_of_its_code(facts: Facts) -> None:
    assert [m.code for m in facts.ring.members] == ["061", "109"]


def test_aino_has_her_share_her_dated_right_and_her_agreement(facts: Facts) -> None:
    aino = next(p for p in facts.people if p.id == "aino")
    assert (aino.share, aino.hours_week, aino.day_work) == (800, 38.25, True)
    right = aino.qualifications[0]
    assert right.dates == Dates(first=date(2025, 1, 1), last=date(2027, 12, 31))
    assert aino.standby == Dates(first=date(2025, 1, 1))
    assert aino.languages == ("fi", "sv")
    assert facts.contacts["aino"].language == "sv"
    assert "eero" not in facts.contacts


def test_eero_joined_the_ring_in_february_and_has_no_day_work(facts: Facts) -> None:
    eero = next(p for p in facts.people if p.id == "eero")
    assert eero.active == Dates(first=date(2025, 2, 1))
    assert (eero.day_work, eero.period_work) == (False, True)


def test_liisa_never_agreed_to_standby(facts: Facts) -> None:
    assert next(p for p in facts.people if p.id == "liisa").standby is None


def test_times_of_day_stay_times_of_day_in_yaml(facts: Facts) -> None:
    agreement = facts.ring.agreements[0]
    assert agreement.office_hours["mon"] == Hours(opens=480, closes=900)
    assert agreement.member_hours["061"]["mon"].opens == 540
    assert agreement.eves.closes == 780
    back, third = agreement.tiers[1:]
    assert (back.cuts, back.least_minutes) == ((480,), 300)
    assert not isinstance(third.hours, str)
    assert third.hours[0].hours == Hours(opens=1080, closes=1440)


def test_rules_get_numbers_lists_and_truths(facts: Facts) -> None:
    assert facts.ring.agreements[0].rules == (
        {"kind": "daily_rest", "hours": 11, "weight": 5},
        {
            "kind": "both_languages",
            "right": "interpreter",
            "tiers": ["front", "back"],
            "hard": False,
        },
    )


def test_a_duty_served_in_finnish_time_is_kept_in_utc(facts: Facts) -> None:
    assert facts.history[0].start == datetime(2025, 12, 24, 13, tzinfo=UTC)


def test_balances_are_thousandths(facts: Facts) -> None:
    assert [(b.points, b.duties) for b in facts.balances] == [(-12500, -1250), (3000, 500)]


def test_a_ring_without_id_is_called_by_its_folder(ring: Write) -> None:
    path = ring("Järvi-Suomi 2", ring=swap(RING, "id: keski\n", ""))
    assert read(path).ring.id == "jarvi-suomi-2"


def test_only_the_ring_and_its_people_are_needed(ring: Write) -> None:
    others = dict.fromkeys(("absences", "wishes", "pins", "history", "balances", "distances"), None)
    assert read(ring(**others)).wishes == ()


def test_empty_files_and_blank_rows_are_nothing(ring: Write) -> None:
    facts = read(ring(wishes="", absences="person,from,to,kind\n\n,,,\n", people=PEOPLE + "\n\n"))
    assert (facts.wishes, facts.absences, len(facts.people)) == ((), (), 3)


def _as_finnish_excel(text: str) -> bytes:
    days = {"2026-09-01": "1.9.2026", "2026-09-14": "14.9.2026", "2025-01-01,": "1.1.2025,"}
    for iso, finnish in days.items():
        text = text.replace(iso, finnish)
    numbers = {"0.8": "0,8", "38.25": "38,25", "-12.5": "-12,5", "-1.25": "-1,25", "53.5": "53,5"}
    text = text.replace(",061,", ",61,").replace(",", ";")
    for point, comma in numbers.items():
        text = text.replace(f";{point}", f";{comma}")
    return text.replace("\n", "\r\n").encode("cp1252")


def test_what_finnish_excel_saved_reads_as_the_same_ring(ring: Write, facts: Facts) -> None:
    saved = {n.removesuffix(".csv"): _as_finnish_excel(t) for n, t in FILES.items() if "csv" in n}
    assert b"\xc5kerlund;61;0,8;" in saved["people"]
    assert b"1.9.2026" in saved["absences"]
    assert read(ring("excel", **saved, ring=RING.encode("latin-1"))) == facts


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_byte_order_mark_is_no_part_of_the_first_heading(
    ring: Write, facts: Facts, encoding: str
) -> None:
    saved = {n.split(".")[0]: t.encode(encoding) for n, t in FILES.items()}
    assert read(ring("marked", **saved)) == facts


@pytest.mark.parametrize(
    "called", ["109", "Hämeenlinna", "hämeenlinna", "TAVASTEHUS", "Ha\u0308meenlinna"]
)
def test_eero_serves_for_hameenlinna_however_it_is_called(ring: Write, called: str) -> None:
    people = swap(PEOPLE, "Eero Mäki,109", f"Eero Mäki,{called}")
    assert {p.member for p in read(ring(people=people)).people} == {"061", "109"}


@pytest.mark.parametrize(
    ("written", "share"), [("0,8", 800), ("80 %", 800), ("0.125", 125), ("1", 1000), ("", 1000)]
)
def test_ainos_share_as_people_write_it(ring: Write, written: str, share: int) -> None:
    people = swap(PEOPLE, "061,0.8,", f'061,"{written}",')
    assert read(ring(people=people)).people[0].share == share


@pytest.mark.parametrize(
    ("written", "shown"),
    [("kyllä", True), ("K", True), ("ja", True), ("TOSI", True), ("ei", False), ("Nej", False)],
)
def test_yes_and_no_in_three_languages(ring: Write, written: str, shown: bool) -> None:
    people = swap(PEOPLE, "+358 40 1,yes", f"+358 40 1,{written}")
    assert read(ring(people=people)).contacts["aino"].show_phone is shown


def test_weekdays_tiers_and_people_by_their_finnish_names(ring: Write) -> None:
    wishes = (
        "person,kind,from,to,weekdays,tier\n"
        "eero mäki,AVOID,1.10.2026,2.10.2026,pe la,takapäivystys\n"
    )
    wish = read(ring(wishes=wishes)).wishes[0]
    assert (wish.person, wish.kind, wish.tier) == ("eero", "avoid", "back")
    assert wish.weekdays == ("fri", "sat")


def test_a_standby_agreement_without_days_is_always(ring: Write, tmp_path: Path) -> None:
    people = swap(PEOPLE, "fi sv,2025-01-01,", "fi sv,always,")
    facts = read(ring(people=people))
    assert facts.people[0].standby == Dates()
    write(facts, tmp_path / "out")
    assert read(tmp_path / "out") == facts


def test_rows_in_any_order_are_the_same_ring(ring: Write, facts: Facts) -> None:
    head, *rows = PEOPLE.strip().split("\n")
    assert read(ring("turned", people="\n".join([head, *reversed(rows)]))) == facts


def test_five_years_of_five_hundred_people_are_read_in_three_seconds(ring: Write) -> None:
    people = "id,name,member\n" + "".join(f"p{i},Person {i},109\n" for i in range(500))
    people += "aino,Aino,061\n"
    served = "".join(
        f"p{n % 500},front,{2021 + n // 6000}-{n % 12 + 1:02}-{n % 28 + 1:02}T15:00:00Z,"
        f"{2021 + n // 6000}-{n % 12 + 1:02}-{n % 28 + 1:02}T23:00:00Z\n"
        for n in range(30_000)
    )
    anyone = swap(RING, "[emergency_placement]", "[]").replace("blocks: week", "form: active")
    ring_yaml = swap(anyone, "response_minutes: 30", "form: active")
    path = ring(
        people=people,
        ring=ring_yaml,
        history="person,tier,start,end\n" + served,
        absences=None,
        wishes=None,
        pins=None,
        balances=None,
        distances=None,
    )
    start = time.process_time()
    assert len(read(path).history) == 30_000
    assert time.process_time() - start < 3


def test_a_rule_that_does_not_know_a_setting_says_so_at_its_line(ring: Write) -> None:
    with pytest.raises(BadInput) as caught:
        read(ring(), check_rule=lambda s: [says("no {k}", k=s["kind"])] if "hard" in s else [])
    fault = caught.value.faults[0]
    assert (fault.file, fault.column) == ("ring.yaml", "agreements[1].rules[2]")
    assert (
        fault.row
        == RING.split("\n").index(
            "      - {kind: both_languages, right: interpreter, tiers: [front, back], hard: no}"
        )
        + 1
    )
    assert fault.says.values == {"k": "both_languages"}
