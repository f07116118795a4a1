"""Who is on duty now: for those who must know, in words that are never wrong."""

import csv
import io
import json
import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from roster.domain.people import Facts
from roster.domain.rosters import Shown
from roster.domain.words import LANGUAGES
from roster.i18n import Speaker
from roster.reports.now import Board
from roster.reports.now import board as board_of
from roster.serving import write_now
from roster.serving.shelf import ring_of
from roster.storage.links import Posted
from tests.serving.house import House
from tests.storage.people import RING, example

ROOT = Path(__file__).parents[2]
NIGHT = datetime(2027, 1, 12, 20, tzinfo=UTC)  # a Tuesday, 22 in Helsinki
OFFICE = datetime(2027, 1, 12, 10, tzinfo=UTC)
AFTER = datetime(2027, 3, 1, 20, tzinfo=UTC)


def told(ring: House, at: datetime, shown: Sequence[Shown] | None = None) -> Board:
    posted = ring.store.posted(RING)
    assert posted
    if shown is not None:
        posted = posted._replace(shown=tuple(shown))
    facts = posted.facts
    speaker = Speaker("en", facts.ring, facts.people)
    return board_of(facts, ring_of(posted, at).published, at, speaker)


def on(ring: House, at: datetime) -> Shown:
    return next(s for s in ring.store.shown(RING) if s.duty.start <= at < s.duty.end)


def page(ring: House, at: datetime, language: str = "en") -> str:
    ring.clock.now = at
    return ring.client.get(f"/now/{ring.link(language=language)}").text


def test_who_is_on_duty_now_and_who_is_next(ring: House) -> None:
    board, duty = told(ring, NIGHT), on(ring, NIGHT)
    names = {p.id: p.name for p in example().people}
    (post,) = board.posts
    assert (board.state, post.gap) == ("on_duty", False)
    assert [t.people for t in post.now] == [tuple(names[p] for p in duty.people)]
    assert post.next
    assert post.next.start >= duty.duty.end
    assert post.phone == example().ring.contacts.phones["duty"]


def test_at_the_instant_of_the_change_only_the_next_one_is_on_duty(ring: House) -> None:
    weekend = datetime(2027, 1, 16, 20, tzinfo=UTC)
    duty = on(ring, weekend).duty
    for at, start in ((duty.end - timedelta(seconds=1), duty.start), (duty.end, duty.end)):
        assert [t.start for t in told(ring, at).posts[0].now] == [start]


def test_a_duty_that_nobody_serves_is_a_gap(ring: House) -> None:
    shown = [
        s.model_copy(update={"people": ()}) if s == on(ring, NIGHT) else s
        for s in ring.store.shown(RING)
    ]
    board = told(ring, NIGHT, shown)
    assert (board.state, board.posts[0].gap) == ("gap", True)
    assert board.posts[0].now[0].open_seats == 1


def test_a_duty_that_is_not_published_at_all_is_a_gap_and_not_office_hours(ring: House) -> None:
    shown = [s for s in ring.store.shown(RING) if s != on(ring, NIGHT)]
    board = told(ring, NIGHT, shown)
    assert (board.state, board.posts[0].gap, board.posts[0].now) == ("gap", True, ())


def test_in_office_hours_the_members_own_offices_answer(ring: House) -> None:
    board = told(ring, OFFICE)
    assert (board.state, board.posts[0].gap) == ("office_hours", False)
    assert [o.member for o in board.offices] == [m.code for m in example().ring.members]
    assert "Office hours" in page(ring, OFFICE)


def test_a_list_that_has_ended_says_so_instead_of_naming_anybody(ring: House) -> None:
    assert told(ring, AFTER).state == "old"
    assert told(ring, AFTER, []).state == "old"
    html = page(ring, AFTER)
    assert 'class="bad"' in html
    assert "ended" in html


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_needs_no_script_and_nothing_from_elsewhere(ring: House, language: str) -> None:
    html = page(ring, NIGHT, language)
    assert f'<html lang="{language}"' in html
    assert '<meta http-equiv="refresh" content="60">' in html
    assert "<script" not in html
    assert not re.search(r"(?:src|href)=\"(?!tel:)|url\(|@import", html)
    assert re.search(r'href="tel:[+\d]+"', html)


def test_the_page_may_not_be_kept_framed_or_passed_on(ring: House) -> None:
    ring.clock.now = NIGHT
    headers = ring.client.get(f"/now/{ring.link()}").headers
    assert headers["cache-control"] == "private, no-store"
    assert headers["referrer-policy"] == "no-referrer"
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    assert "default-src 'none'" in headers["content-security-policy"]


def test_a_gap_on_the_page_is_told_by_a_sign_and_words_and_not_by_colour_alone(
    ring: House,
) -> None:
    ring.clock.now = datetime(2027, 1, 3, tzinfo=UTC)
    ring.hand()  # the first duty goes to nobody
    html = page(ring, ring.store.shown(RING)[0].duty.start + timedelta(hours=1))
    assert '<p class="who bad">! unmanned</p>' in html


def test_the_link_of_a_person_or_a_member_opens_no_board(ring: House) -> None:
    aino = ring.on_first_duty()
    member = next(p.member for p in example().people if p.id == aino)
    for token in (ring.link(aino), ring.link(member=member), "a" * 43):
        assert ring.client.get(f"/now/{token}").status_code == 404
        assert ring.client.get(f"/now/{token}.json").status_code == 404


def test_the_json_is_what_its_schema_says(ring: House) -> None:
    ring.clock.now = NIGHT
    answer = ring.client.get(f"/now/{ring.link(language='sv')}.json")
    assert answer.headers["content-type"] == "application/json"
    assert Board.model_validate_json(answer.content).posts[0].now
    kept = json.loads((ROOT / "docs" / "now.schema.json").read_text("utf-8"))
    assert kept == Board.model_json_schema(mode="serialization")


def test_people_are_shown_as_the_ring_has_agreed(ring: House) -> None:
    facts = example()
    contacts = facts.ring.contacts.model_copy(update={"shown_as": "initials"})
    shy = facts.model_copy(update={"ring": facts.ring.model_copy(update={"contacts": contacts})})
    posted = ring.store.posted(RING)
    assert posted
    speaker = Speaker("en", shy.ring, shy.people)
    published = ring_of(posted, NIGHT).published
    (post,) = board_of(shy, published, NIGHT, speaker).posts
    assert all(re.fullmatch(r"[A-ZÄÖÅ]{2,3}", p) for t in post.now for p in t.people)


def posted(ring: House, facts: Facts | None = None) -> Posted:
    found = ring.store.posted(RING)
    assert found
    return found._replace(facts=facts or found.facts)


def test_the_weeks_ahead_lie_on_the_disk_in_every_language(ring: House, tmp_path: Path) -> None:
    at = datetime(2027, 1, 12, 20, tzinfo=UTC)
    files = write_now(posted(ring), at, tmp_path / "now")
    assert {f.name for f in files} == {
        f"{RING}-{language}.{kind}" for language in LANGUAGES for kind in ("html", "csv", "pdf")
    }
    assert {f.name for f in (tmp_path / "now").iterdir()} == {f.name for f in files}
    rows = list(
        csv.DictReader(io.StringIO((tmp_path / "now" / f"{RING}-fi.csv").read_text("utf-8-sig")))
    )
    ahead = [s for s in ring.store.shown(RING) if s.duty.end > at]
    assert [r["start_utc"] for r in rows] == [f"{s.duty.start:%Y-%m-%dT%H:%M:%SZ}" for s in ahead]
    assert "voimassa" in (tmp_path / "now" / f"{RING}-fi.html").read_text("utf-8").lower()


def test_without_a_folder_nothing_is_written(
    ring: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DUTYRING_NOW_DIR", raising=False)
    assert write_now(posted(ring), NIGHT) == ()
    monkeypatch.setenv("DUTYRING_NOW_DIR", str(tmp_path / "named"))
    assert all(f.parent == tmp_path / "named" for f in write_now(posted(ring), NIGHT))


def test_a_name_is_no_formula_no_markup_and_no_template(ring: House, tmp_path: Path) -> None:
    odd = '=1+1 #panic() <b>&"Å"'
    facts = posted(ring).facts
    people = tuple(p.model_copy(update={"name": odd}) for p in facts.people)
    write_now(posted(ring, facts.model_copy(update={"people": people})), NIGHT, tmp_path)
    html = (tmp_path / f"{RING}-fi.html").read_text("utf-8")
    assert "<b>" not in html
    rows = list(csv.DictReader(io.StringIO((tmp_path / f"{RING}-fi.csv").read_text("utf-8-sig"))))
    assert {r["people"] for r in rows} == {f"'{odd}"}


def test_the_paper_is_the_same_bytes_for_the_same_list(ring: House, tmp_path: Path) -> None:
    def paper(found: Posted) -> bytes:
        write_now(found, NIGHT, tmp_path)
        return (tmp_path / f"{RING}-fi.pdf").read_bytes()

    whole = posted(ring)
    first = paper(whole)
    assert first.startswith(b"%PDF-")
    assert paper(whole) == first
    assert paper(whole._replace(shown=whole.shown[:-1])) != first
