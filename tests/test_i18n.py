"""The house speaks Finnish, Swedish and English, each as a coordinator writes it."""

from datetime import UTC, date, datetime

import pytest

from roster.domain.people import Person
from roster.domain.ring import Agreement, Member, Ring, Tier
from roster.domain.words import Language, Message, Name, says
from roster.i18n import Speaker

RING = Ring(
    id="mobile",
    name=Name(fi="Mobile", sv="Mobila"),
    members=(Member(code="109", name=Name(fi="Hämeenlinna", sv="Tavastehus")),),
    agreements=(
        Agreement(
            version="1",
            valid_from=date(2026, 1, 1),
            tiers=(Tier(id="front", name=Name(fi="Etupäivystys", sv="Frontjour", en="Front")),),
        ),
    ),
)
PEOPLE = (
    Person(id="aino", name="Aino Å", member="109"),
    Person(id="eero", name="Eero", member="109"),
    Person(id="liisa", name="Liisa", member="109"),
)
EVERY_PLACE = (
    "{t}|{p:person}|{tier:tier}|{m:member}|{c:class}|{hol:holiday}|{d:day}|{at:at}|{h:h}|{n:n}"
    "|{pts:pts}|{ps:people}|{w:words}"
)
VALUES = {
    "t": "plain",
    "p": "aino",
    "tier": "front",
    "m": "109",
    "c": "sunday",
    "hol": "christmas-2026",
    "d": "2026-01-05",
    "at": "2026-01-05T14:00:00Z",
    "h": 7.5,
    "n": 3,
    "pts": -1440,
    "ps": ["aino", "eero", "liisa"],
    "w": "Easter",
}


def speaker(language: Language) -> Speaker:
    return Speaker(language, RING, PEOPLE)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "fi",
            "plain|Aino Å|Etupäivystys|Hämeenlinna|sunnuntai|joulu 2026|ma 5.1.|ma 5.1. klo 16"
            "|7,5|3|−1,4|Aino Å, Eero ja Liisa|pääsiäinen",
        ),
        (
            "sv",
            "plain|Aino Å|Frontjour|Tavastehus|söndag|julen 2026|må 5.1|må 5.1 kl. 16"
            "|7,5|3|−1,4|Aino Å, Eero och Liisa|påsken",
        ),
        (
            "en",
            "plain|Aino Å|Front|Hämeenlinna|Sunday|Christmas 2026|Mon 5 Jan|Mon 5 Jan 16:00"
            "|7.5|3|−1.4|Aino Å, Eero and Liisa|Easter",
        ),
    ],
)
def test_every_place_is_told_in_the_readers_language(language: Language, told: str) -> None:
    assert speaker(language).says(says(EVERY_PLACE, **VALUES)) == told
    assert speaker(language).text(EVERY_PLACE, **VALUES) == told


def test_instants_are_told_in_the_rings_zone_with_minutes_only_when_there_are_some() -> None:
    fi, sv, en = speaker("fi"), speaker("sv"), speaker("en")
    half_past = datetime(2026, 7, 1, 5, 30, tzinfo=UTC)
    assert fi.clock(half_past) == "klo 8.30"
    assert sv.clock(half_past) == "kl. 8.30"
    assert en.clock(half_past) == "08:30"
    assert fi.at(datetime(2026, 12, 4, 22, tzinfo=UTC)) == "la 5.12. klo 0"


def test_days_and_months() -> None:
    assert speaker("fi").day(date(2026, 12, 5)) == "la 5.12."
    assert speaker("fi").full_day(date(2026, 12, 5)) == "5.12.2026"
    assert speaker("en").full_day(date(2026, 12, 5)) == "5 Dec 2026"
    assert [speaker(x).month(date(2026, 1, 1)) for x in ("fi", "sv", "en")] == [
        "tammikuu 2026",
        "januari 2026",
        "January 2026",
    ]


@pytest.mark.parametrize(
    ("points", "told"),
    [(1500, "+1,5"), (-1500, "−1,5"), (0, "±0,0"), (-49, "±0,0"), (50, "+0,1"), (-50, "−0,1")],
)
def test_a_balance_always_has_its_sign(points: int, told: str) -> None:
    assert speaker("fi").signed(points) == told


def test_points_round_half_away_from_zero_and_never_to_minus_zero() -> None:
    assert [speaker("en").points(p) for p in (-49, -50, 0, 149, 150)] == [
        "0.0",
        "−0.1",
        "0.0",
        "0.1",
        "0.2",
    ]


def test_a_rule_is_told_by_its_title() -> None:
    sv = Speaker("sv", titles={"yule": "Christmas"})
    assert sv.text("{x:rule}, {y:rule}", x="yule", y="daily_rest") == "julen, daily_rest"


def test_a_qualification_is_told_by_the_rings_name_else_by_ours_else_by_its_id() -> None:
    ring = RING.model_copy(update={"qualifications": {"licence": Name(fi="laillistus")}})
    told = Speaker("fi", ring).text("{x:quals}", x=["emergency_placement", "licence", "diving"])
    assert told == "oikeus päättää kiireellisestä sijoituksesta, laillistus ja diving"


def test_a_holiday_may_be_told_without_its_year() -> None:
    assert speaker("fi").holiday("midsummer") == "juhannus"
    assert speaker("sv").holiday("new_year-2027") == "nyåret 2027"


@pytest.mark.parametrize(
    ("text", "values", "told"),
    [
        ("{x:person}", {"x": "nobody"}, "nobody"),
        ("{x:member}", {"x": "999"}, "999"),
        ("{x:tier}", {"x": "third"}, "third"),
        ("{x:class}", {"x": "leap"}, "leap"),
        ("{x:holiday}", {"x": "flag_day-2026"}, "flag_day-2026"),
        ("{x:day}", {"x": "soon"}, "soon"),
        ("{x:at}", {"x": "later"}, "later"),
        ("{x:h}", {"x": "many"}, "many"),
        ("{x:colour}", {"x": "red"}, "red"),
        ("{y:day} {x}", {"x": 1}, "{y} 1"),
        ("50 % {", {"x": 1}, "50 % {"),
        ("{x.y}", {"x": 1}, "{x.y}"),
        ("", {}, ""),
    ],
)
def test_what_is_unknown_is_shown_as_it_is(text: str, values: dict[str, object], told: str) -> None:
    for language in ("fi", "sv", "en"):
        assert speaker(language).says(Message(id=text, values=values)) == told


def test_a_list_is_told_place_by_place() -> None:
    assert speaker("fi").text("{x:day}", x=["2026-12-05", "2026-12-06"]) == "la 5.12. ja su 6.12."


def test_a_message_inside_a_message_is_told_too() -> None:
    inner = says("{x:person}", x="aino")
    assert speaker("fi").text("({x:words})", x=inner) == "(Aino Å)"


def test_without_a_ring_ids_stay_and_the_zone_is_finlands() -> None:
    bare = Speaker("fi")
    assert bare.person("aino") == "aino"
    assert bare.at(datetime(2026, 1, 5, 14, tzinfo=UTC)) == "ma 5.1. klo 16"


def test_plurals_follow_the_number() -> None:
    en = speaker("en")
    assert [en.plural("{n:n} fault", "{n:n} faults", n) for n in (1, 2)] == ["1 fault", "2 faults"]
