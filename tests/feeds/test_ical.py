"""Duties reach every phone as they are: the same instants, names intact, the same bytes twice."""

import time
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st

from roster.domain.duties import Duty, duty_id
from roster.domain.feeds import Subscription
from roster.domain.people import Contact, Facts, Person
from roster.domain.ring import Agreement, Contacts, Member, Ring, ShownAs, Tier
from roster.domain.rosters import Shown
from roster.domain.words import LANGUAGES, Language, Name
from roster.feeds.files import write_calendars
from roster.feeds.ical import Calendars
from tests.drawing import drawn
from tests.feeds.checkers import Seen, check_all

STAMP = datetime(2026, 2, 28, 22, tzinfo=UTC)
MATERIAL = "https://example.org/ohje,1;2"
AWKWARD = (
    "D'Arcy & Söner, Åke; \\Öhman",
    "Aino\nRivinvaihto",
    "<script>alert(1)</script>",
    "\u05d9\u05e2\u05dc \u202e\u05db\u05d4\u05df",
    "Maria-Ääliö " * 6 + "Nieminen",
    "Tab\tCR\rNUL\x00NEL\x85LS\u2028\ud800",
    "\u201cLainaus\u201d: a=b;c",
)


@pytest.fixture(autouse=True, params=["UTC", "Europe/Helsinki"])
def machine_in(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Serve and read the calendars on machines in two time zones."""
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def facts(*names: str, shown_as: ShownAs = "name") -> Facts:
    """A ring whose people are p0, p1, … of Jyväskylä and Laukaa in turns."""
    tier = Tier(id="front", name=Name(fi="Etupäivystys", sv="Frontjour", en="Front duty"))
    back = Tier(id="back", name=Name(fi="Takapäivystys", sv="Bakjour", en="Back-up duty"))
    codes = ("179", "410")
    contacts = Contacts(phones={"front": "014 123 456"}, material=MATERIAL, shown_as=shown_as)
    people = tuple(Person(id=f"p{i}", name=n, member=codes[i % 2]) for i, n in enumerate(names))
    return Facts(
        ring=Ring(
            id="mobile",
            name=Name(fi="Mobile, esimerkkirengas", en="Mobile, an example"),
            contacts=contacts,
            members=(
                Member(code="179", name=Name(fi="Jyväskylä")),
                Member(code="410", name=Name(fi="Laukaa")),
                Member(code="061", name=Name(fi="Forssa")),
            ),
            agreements=(Agreement(version="1", valid_from=date(2026, 1, 1), tiers=(tier, back)),),
        ),
        people=people,
        contacts={p.id: Contact(phone="050 999 888", show_phone=True) for p in people},
    )


def entry(
    start: datetime, hours: float, *people: str, tier: str = "front", seats: int = 1
) -> Shown:
    end = start + timedelta(hours=hours)
    duty = Duty(
        id=duty_id(tier, start),
        start=start,
        end=end,
        tier=tier,
        form="standby",
        day=start.date(),
        last_day=end.date(),
        cls="weeknight",
        points=0,
        persons=seats,
    )
    return Shown(duty=duty, people=people, roster=1, sequence=0, changed_at=STAMP)


def ring_calendar(facts: Facts, shown: Iterable[Shown], language: Language = "fi") -> bytes:
    return Calendars(facts, shown).of(Subscription(ring="mobile", language=language))


def member_calendar(facts: Facts, shown: Iterable[Shown], code: str) -> bytes:
    return Calendars(facts, shown).of(Subscription(ring="mobile", member=code))


def person_calendar(
    facts: Facts, shown: Iterable[Shown], person: str, language: Language = "fi"
) -> bytes:
    asked = Subscription(ring="mobile", person=person, language=language)
    return Calendars(facts, shown).of(asked)


def month(*people: str, first: datetime = STAMP, days: int = 40) -> list[Shown]:
    """A night for everyone in turn: over a clock change when the first is in March or October."""
    nights = (first + timedelta(days=d, hours=16) for d in range(days))
    return [entry(n, 16, people[i % len(people)]) for i, n in enumerate(nights)]


def texts(feed: bytes, of: str = "summary") -> list[str]:
    events = vobject.readOne(feed.decode()).contents.get("vevent", [])
    return [str(e.contents[of][0].value) for e in events]


AINO_AND_EERO = facts("Aino Åberg", "Eero-Pekka Oja")
CHANGES = [
    datetime(2026, 3, 27, tzinfo=UTC),
    datetime(2026, 10, 23, tzinfo=UTC),
    datetime(2027, 3, 26, tzinfo=UTC),
    datetime(2027, 10, 29, tzinfo=UTC),
]


@pytest.mark.parametrize("friday", CHANGES, ids=str)
def test_every_parser_reads_the_same_instants_over_a_clock_change(friday: datetime) -> None:
    nights = month("p0", "p1", first=friday, days=5)
    expected = {
        Seen(f"front-{n.duty.start:%Y%m%dT%H%M%SZ}@mobile.dutyring", n.duty.start, n.duty.end)
        for n in nights
    }
    assert check_all(ring_calendar(AINO_AND_EERO, nights)) == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_come_through_intact(language: Language) -> None:
    odd = facts(*AWKWARD[:5])
    nights = month(*(p.id for p in odd.people), days=5)
    feed = ring_calendar(odd, nights, language)
    assert len(check_all(feed)) == 5
    assert [t.partition(": ")[2] for t in texts(feed)] == list(AWKWARD[:5])


def test_control_characters_are_left_out() -> None:
    odd = facts(*AWKWARD)
    feed = ring_calendar(odd, month("p5", "p6", days=2))
    check_all(feed)
    assert texts(feed)[0] == "Etupäivystys: Tab CR\nNUL NEL LS  "


@settings(max_examples=drawn(1), deadline=None)
@given(name=st.text(max_size=90), ring=st.text(min_size=1, max_size=90))
def test_no_name_breaks_a_calendar(name: str, ring: str) -> None:
    odd = facts(name)
    odd = odd.model_copy(update={"ring": odd.ring.model_copy(update={"name": Name(fi=ring)})})
    nights = month("p0", days=3)
    for feed in (ring_calendar(odd, nights), person_calendar(odd, nights, "p0", "sv")):
        assert len(check_all(feed)) == 3


def test_nothing_to_serve_is_a_valid_empty_calendar() -> None:
    assert check_all(ring_calendar(AINO_AND_EERO, [])) == set()
    nights = month("p0")
    assert check_all(person_calendar(AINO_AND_EERO, nights, "p1")) == set()
    assert check_all(member_calendar(AINO_AND_EERO, nights, "061")) == set()


def test_the_same_roster_gives_the_same_bytes_in_whatever_order_it_comes() -> None:
    nights = month("p0", "p1")
    once = ring_calendar(AINO_AND_EERO, nights)
    assert ring_calendar(AINO_AND_EERO, nights[::-1]) == once


def test_a_slot_keeps_its_uid_when_people_end_and_content_change() -> None:
    start = datetime(2026, 12, 24, 6, tzinfo=UTC)
    feeds = [
        ring_calendar(AINO_AND_EERO, [entry(start, 24, "p0")]),
        ring_calendar(AINO_AND_EERO, [entry(start, 12, "p1", seats=2)], "sv"),
        ring_calendar(AINO_AND_EERO, [entry(start, 24)], "en"),
        person_calendar(AINO_AND_EERO, [entry(start, 24, "p0")], "p0"),
        member_calendar(AINO_AND_EERO, [entry(start, 24, "p0")], "179"),
    ]
    uids = {event.uid for feed in feeds for event in check_all(feed)}
    assert uids == {"front-20261224T060000Z@mobile.dutyring"}


def test_tiers_of_the_same_start_are_events_of_their_own() -> None:
    start = datetime(2026, 12, 24, 6, tzinfo=UTC)
    both = [entry(start, 24, "p0"), entry(start, 24, "p1", tier="back")]
    assert len(check_all(ring_calendar(AINO_AND_EERO, both))) == 2


def test_a_swap_moves_the_event_from_aino_to_eero() -> None:
    start = datetime(2026, 12, 24, 6, tzinfo=UTC)
    before, after = [entry(start, 24, "p0")], [entry(start, 24, "p1")]

    def seen(entries: list[Shown], person: str) -> int:
        return len(check_all(person_calendar(AINO_AND_EERO, entries, person)))

    assert [seen(before, "p0"), seen(before, "p1")] == [1, 0]
    assert [seen(after, "p0"), seen(after, "p1")] == [0, 1]


@pytest.mark.parametrize(
    ("shown_as", "summary"),
    [
        ("name", "Etupäivystys: Aino Åberg, Eero-Pekka Oja"),
        ("initials", "Etupäivystys: AÅ, EPO"),
        ("role", "Etupäivystys: päivystäjä (Jyväskylä), päivystäjä (Laukaa)"),
    ],
)
def test_the_ring_shows_its_people_as_agreed(shown_as: ShownAs, summary: str) -> None:
    ring = facts("Aino Åberg", "Eero-Pekka Oja", shown_as=shown_as)
    feed = ring_calendar(ring, [entry(STAMP, 16, "p0", "p1", seats=2)])
    check_all(feed)
    assert texts(feed) == [summary]
    assert shown_as == "name" or "Aino" not in feed.decode().replace("\r\n ", "")


def test_a_seat_that_nobody_serves_is_said() -> None:
    nights = [
        entry(STAMP, 16),
        entry(STAMP + timedelta(days=1), 16, "p0", seats=3),
    ]
    feed = ring_calendar(AINO_AND_EERO, nights)
    assert texts(feed) == [
        "Etupäivystys: miehittämätön",
        "Etupäivystys: Aino Åberg, 2 miehittämättä",
    ]


def test_aino_reads_her_duty_its_phone_and_who_shares_it() -> None:
    nights = [entry(STAMP, 16, "p0", "p1", seats=2)]
    told = {
        x: texts(person_calendar(AINO_AND_EERO, nights, "p0", x), "description")[0]
        for x in LANGUAGES
    }
    assert told["fi"].split("\n") == [
        "Mobile, esimerkkirengas",
        "Varallaolo",
        "Päivystyspuhelin: 014 123 456",
        f"Hyvä tietää päivystyksessä: {MATERIAL}",
        "Samassa vuorossa: Eero-Pekka Oja (Laukaa)",
    ]
    assert told["sv"].split("\n")[1:3] == ["Beredskap", "Jourtelefon: 014 123 456"]
    assert told["en"].split("\n")[0] == "Mobile, an example"


def test_no_private_number_leaves_the_house() -> None:
    nights = month("p0", "p1")
    assert b"050" not in ring_calendar(AINO_AND_EERO, nights)
    assert b"050" not in person_calendar(AINO_AND_EERO, nights, "p0")


@pytest.mark.parametrize("whose", [{}, {"person": "p0"}, {"member": "179"}])
def test_a_duty_makes_one_busy_only_where_that_was_chosen(whose: dict[str, str]) -> None:
    calendars = Calendars(AINO_AND_EERO, month("p0", days=1))
    for blocks, told in ((True, b"TRANSP:OPAQUE"), (False, b"TRANSP:TRANSPARENT")):
        feed = calendars.of(Subscription(ring="mobile", blocks=blocks, **whose))
        check_all(feed)
        assert told in feed


def test_an_event_bears_when_and_how_often_it_changed() -> None:
    changed = entry(STAMP, 16, "p0").model_copy(
        update={"sequence": 3, "changed_at": STAMP + timedelta(days=9, hours=1)}
    )
    feed = ring_calendar(AINO_AND_EERO, [changed])
    check_all(feed)
    lines = feed.decode().split("\r\n")
    assert {"SEQUENCE:3", "DTSTAMP:20260309T230000Z", "LAST-MODIFIED:20260309T230000Z"} <= {*lines}


def test_a_swap_of_others_leaves_ainos_calendar_as_it_was_to_the_byte() -> None:
    before = month("p0", "p1", days=4)
    swapped = before[1].model_copy(update={"people": (), "sequence": 1})
    after = [before[0], swapped, *before[2:]]
    was, is_ = (person_calendar(AINO_AND_EERO, nights, "p0") for nights in (before, after))
    assert was == is_
    assert len(check_all(was)) == 2


def test_a_calendar_begins_where_its_window_begins() -> None:
    nights = month("p0", days=10)
    calendars = Calendars(AINO_AND_EERO, nights)
    feed = calendars.of(Subscription(ring="mobile"), nights[4].duty.day)
    assert {e.start for e in check_all(feed)} == {n.duty.start for n in nights[4:]}


def test_a_calendar_for_the_ring_each_member_and_each_person_is_written(tmp_path: Path) -> None:
    write_calendars(AINO_AND_EERO, month("p0"), tmp_path / "calendars", "fi")
    counts = {p.name: len(check_all(p.read_bytes())) for p in (tmp_path / "calendars").iterdir()}
    assert counts == {
        "ring.ics": 40,
        "member-179.ics": 40,
        "member-410.ics": 0,
        "member-061.ics": 0,
        "person-p0.ics": 40,
        "person-p1.ics": 0,
    }
