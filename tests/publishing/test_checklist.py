"""What the check list of a draft says of Aino's, Bo's and Cilla's week."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from roster.domain.ring import HolidayEdit
from roster.domain.words import Message
from roster.publishing import Checklist, look
from roster.publishing.checklist import days_until
from roster.storage import Store, open_store
from tests.publishing.world import RITVA, Clock, draft, facts, sick

TUESDAY = date(2027, 1, 5)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> Iterator[Store]:
    found = open_store(str(tmp_path / "dutyring.db"), clock)
    found.keep(facts(tmp_path / "ring"), RITVA)
    yield found
    found.close()


def ids(messages: tuple[Message, ...]) -> list[str]:
    return [message.id.split(".")[0] for message in messages]


def lacking(seen: Checklist, late: str = "", **reasons: str) -> list[str]:
    return ids(seen.lacking(reasons, late))


def test_a_legal_week_in_good_time_lacks_nothing(store: Store) -> None:
    seen = look(store, draft(store, "aino", "bo", "cilla"))
    assert seen.gaps == ()
    assert seen.broken == ()
    assert (seen.agreement, seen.valid) == ("1", "1")
    assert seen.days == 34
    assert lacking(seen) == []


def test_open_duties_are_listed_and_may_be_published(store: Store) -> None:
    seen = look(store, draft(store, "aino", "bo", gaps=2))
    assert [gap.seats for gap in seen.gaps] == [1, 1]
    assert lacking(seen) == []


def test_why_a_duty_is_open_is_told_to_who_asks(store: Store, tmp_path: Path) -> None:
    away = sick("bo", TUESDAY, date(2027, 1, 10))
    store.keep(facts(tmp_path / "ring", absences=(away,)), RITVA)
    number = draft(store, "aino", gaps=2)
    seen, asked = look(store, number), look(store, number, why=True)
    assert [(g.duty, g.seats) for g in seen.gaps] == [(g.duty, g.seats) for g in asked.gaps]
    assert not any(gap.reasons for gap in seen.gaps)
    assert all(gap.reasons for gap in asked.gaps)


def test_bo_on_duty_while_away_asks_for_one_reason_for_the_rule(
    store: Store, tmp_path: Path
) -> None:
    store.keep(facts(tmp_path / "ring", absences=(sick("bo", TUESDAY, TUESDAY),)), RITVA)
    seen = look(store, draft(store, "bo"))
    (group,) = seen.broken
    assert group.rule == "available"
    assert {breach.person for breach in group.breaches} == {"bo"}
    assert lacking(seen) == ["{rule:rule} is broken ({times:n})"]
    assert lacking(seen, available=" ") == lacking(seen)
    assert lacking(seen, daily_rest="x") == lacking(seen)
    assert lacking(seen, available="kukaan muu ei ehdi") == []


def test_a_week_before_is_in_time_and_a_day_later_asks_for_a_reason(
    store: Store, clock: Clock
) -> None:
    number = draft(store, "aino")
    clock.now = datetime(2026, 12, 28, 21, 59, tzinfo=UTC)  # Monday 23:59 in Helsinki
    assert (look(store, number).days, lacking(look(store, number))) == (7, [])
    clock.now = datetime(2026, 12, 28, 22, 0, tzinfo=UTC)  # Tuesday has begun there
    seen = look(store, number)
    assert seen.days == 6
    assert [m.values["notice"] for m in seen.lacking({}, "")] == [7]
    assert lacking(seen, "koordinaattori sairastui") == []


def test_a_ring_may_want_more_notice_than_the_law(store: Store, clock: Clock) -> None:
    settings = store.settings().model_copy(update={"notice_days": 14})
    store.set_up(settings, RITVA)
    clock.now = datetime(2026, 12, 24, 12, tzinfo=UTC)
    seen = look(store, draft(store, "aino"))
    assert (seen.days, seen.notice, seen.late) == (11, 14, True)


def test_aino_is_told_by_mail_and_phone_and_cilla_by_nothing(store: Store) -> None:
    seen = look(store, draft(store, "aino", "cilla"))
    aino, cilla = seen.told
    assert (aino.person, aino.email, aino.phone) == ("aino", "aino@example.org", "000 001")
    assert (cilla.person, cilla.email, cilla.phone) == ("cilla", "", "")
    assert aino.before == ()
    assert [d.day.day for d in aino.after] == [4, 6, 8, 10]


def test_a_duty_that_has_begun_is_news_to_nobody(store: Store, clock: Clock) -> None:
    number = draft(store, "aino")
    clock.now = datetime(2027, 1, 9, 12, tzinfo=UTC)
    (aino,) = look(store, number).told
    assert [d.day.day for d in aino.after] == [10]


def test_a_draft_under_an_agreement_that_is_no_longer_valid_is_planned_again(store: Store) -> None:
    seen = look(store, draft(store, "aino", made={"agreement": "0"}))
    assert lacking(seen, "x")[0].startswith("The roster was made under agreement version")


def test_a_draft_made_before_tuesday_became_a_holiday_is_planned_again(
    store: Store, tmp_path: Path
) -> None:
    number = draft(store, "aino")
    old = facts(tmp_path / "ring")
    (version,) = old.ring.agreements
    edits = (HolidayEdit(date=TUESDAY, kind="holiday"),)
    versions = (version.model_copy(update={"holidays": edits}),)
    ring = old.ring.model_copy(update={"agreements": versions})
    store.keep(old.model_copy(update={"ring": ring}), RITVA)
    seen = look(store, number)
    assert seen.redated > 0
    assert lacking(seen)[0].startswith("The ring’s facts have changed")


def test_days_are_counted_from_the_local_day() -> None:
    late = datetime(2027, 1, 3, 22, 30, tzinfo=UTC)
    assert days_until(date(2027, 1, 4), late, "Europe/Helsinki") == 0
    assert days_until(date(2027, 1, 4), late, "UTC") == 1
