"""Every example ring, in every language: seven parsers agree on it, clock changes too."""

import json
import os
import subprocess
from collections.abc import Iterator
from datetime import UTC, date, datetime
from functools import cache
from itertools import cycle
from pathlib import Path

import pytest

from roster.calendar.duties import duties
from roster.domain.feeds import Subscription
from roster.domain.people import Facts
from roster.domain.rosters import Shown
from roster.domain.words import LANGUAGES, Language
from roster.feeds.ical import Calendars, uid
from roster.intake import read
from tests import tools
from tests.feeds.checkers import Seen, check_all

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*/ring.yaml"))
STAMP = datetime(2026, 3, 1, 9, tzinfo=UTC)
CHANGES = ((date(2026, 3, 23), date(2026, 3, 31)), (date(2026, 10, 19), date(2026, 10, 27)))


@cache
def facts(ring: str) -> Facts:
    return read(next(e.parent for e in EXAMPLES if e.parent.name == ring))


@cache
def shown(ring: str) -> tuple[Shown, ...]:
    """The weeks of both clock changes, their people in turns."""
    turns = cycle(p.id for p in facts(ring).people)
    return tuple(
        Shown(
            duty=duty,
            people=tuple(next(turns) for _ in range(duty.persons)),
            roster=1,
            sequence=n % 3,
            changed_at=STAMP,
        )
        for first, last in CHANGES
        for n, duty in enumerate(duties(facts(ring).ring, first, last))
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("ring", [e.parent.name for e in EXAMPLES])
def test_every_parser_reads_every_duty_as_it_is(ring: str, language: Language) -> None:
    calendars = Calendars(facts(ring), shown(ring))
    whole = Subscription(ring=ring, language=language)
    expected = {(s.duty.start, s.duty.end, s.duty.tier) for s in shown(ring)}
    assert {told(e) for e in check_all(calendars.of(whole))} == expected
    aino = shown(ring)[0].people[0]
    member = next(p.member for p in facts(ring).people if p.id == aino)
    team = {p.id for p in facts(ring).people if p.member == member}
    for whose, people in (({"person": aino}, {aino}), ({"member": member}, team)):
        own = {(s.duty.start, s.duty.end, s.duty.tier) for s in shown(ring) if people & {*s.people}}
        assert {told(e) for e in check_all(calendars.of(whole.model_copy(update=whose)))} == own


def calendars() -> Iterator[tuple[str, bytes, list[list[str]]]]:
    """Calendars of every ring, its first person and that one's member: name, bytes, events."""
    for ring in (e.parent.name for e in EXAMPLES):
        known, written = facts(ring), Calendars(facts(ring), shown(ring))
        aino = next(p for p in known.people if p.id == shown(ring)[0].people[0])
        team = {p.id for p in known.people if p.member == aino.member}
        everybody = {p.id for p in known.people}
        scopes = (("", everybody), ("person", {aino.id}), ("member", team))
        for scope, people in scopes:
            events = [s.duty for s in shown(ring) if people & {*s.people}]
            expected = sorted([uid(known.ring, d), iso(d.start), iso(d.end)] for d in events)
            whose = {"person": {"person": aino.id}, "member": {"member": aino.member}}
            for language in LANGUAGES:
                asked = Subscription(ring=ring, language=language, **whose.get(scope, {}))
                yield f"{ring} {scope} {language}", written.of(asked), expected


def iso(at: datetime) -> str:
    """An instant as JavaScript writes it."""
    return f"{at:%Y-%m-%dT%H:%M:%S}.000Z"


@pytest.mark.node
def test_readers_in_javascript_read_every_duty_as_it_is() -> None:
    asked = {name: (body, events) for name, body, events in calendars()}
    program = Path(__file__).with_name("node") / "read.cjs"
    done = subprocess.run(
        ["node", str(program)],
        input=json.dumps({name: body.decode() for name, (body, _) in asked.items()}),
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "NODE_PATH": str(tools.READERS)},
    )
    read = json.loads(done.stdout)
    assert {zone: told["offset"] for zone, told in read.items()} == {
        "UTC": 0,
        "Europe/Helsinki": -180,
    }
    for told in read.values():
        for name, (_, events) in asked.items():
            readings = told["calendars"][name]
            assert {*readings} == {"ical.js", "node-ical"}
            for seen in readings.values():
                assert sorted(e[:3] for e in seen) == events, name
            assert sorted(readings["ical.js"]) == sorted(readings["node-ical"])


def told(event: Seen) -> tuple[datetime, datetime, str]:
    return event.start, event.end, event.uid.split("-")[0]


def test_both_clock_changes_are_among_the_nights() -> None:
    lengths = {s.duty.hours for s in shown("mobile")}
    assert {15, 17} & lengths or {23, 25} & lengths
