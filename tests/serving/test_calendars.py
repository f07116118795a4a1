"""A calendar over HTTP shows what is published, at once, to whoever has its link."""

from datetime import UTC, date, datetime, timedelta
from itertools import product

import pytest

from roster.domain.errors import Refused, StoreFailed
from roster.domain.feeds import Link, Subscription
from roster.domain.words import says
from tests.feeds.checkers import Seen, check_all
from tests.serving.house import House, others
from tests.storage.people import RING, RITVA, drafted, example

AT_ALL = {"Referrer-Policy": "no-referrer", "X-Robots-Tag": "noindex, nofollow"}


def seen(ring: House, token: str) -> set[Seen]:
    return check_all(ring.get(token).content)


def test_a_link_to_the_ring_shows_every_duty(ring: House) -> None:
    answer = ring.get(ring.link())
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    assert answer.headers["content-disposition"] == f'inline; filename="{RING}-ring.ics"'
    assert answer.headers["cache-control"] == "private, no-cache"
    assert AT_ALL.items() <= {n.title(): v for n, v in answer.headers.items()}.items()
    shown = ring.store.shown(RING)
    assert {(e.start, e.end) for e in check_all(answer.content)} == {
        (s.duty.start, s.duty.end) for s in shown
    }


def test_aino_sees_only_her_own_duties_and_her_member_those_of_its_people(ring: House) -> None:
    aino = ring.on_first_duty()
    member = next(p.member for p in example().people if p.id == aino)
    own = {s.duty.start for s in ring.store.shown(RING) if aino in s.people}
    assert {e.start for e in seen(ring, ring.link(aino))} == own
    assert own < {e.start for e in seen(ring, ring.link(member=member))}


def test_a_phone_that_has_the_newest_version_is_told_so_in_few_bytes(ring: House) -> None:
    token = ring.link()
    first = ring.get(token)
    for asked in (first.headers["etag"], f'"other", W/{first.headers["etag"]}', "*"):
        again = ring.get(token, If_None_Match=asked)
        assert (again.status_code, again.content) == (304, b"")
        for name in ("etag", "cache-control", "referrer-policy"):
            assert again.headers[name] == first.headers[name]


def test_what_the_phone_has_counts_and_not_when_it_got_it(ring: House) -> None:
    token, ages = ring.link(), "Fri, 01 Jan 2100 00:00:00 GMT"
    assert ring.get(token, If_Modified_Since=ages).status_code == 200
    assert ring.get(token, If_Modified_Since=ages, If_None_Match='"old"').status_code == 200


@pytest.mark.parametrize("accept", ["", "text/html", "application/json;q=1, */*;q=0"])
def test_whatever_a_client_says_it_takes_it_gets_the_calendar(ring: House, accept: str) -> None:
    answer = ring.client.get(
        f"/feeds/{ring.link()}.ics", headers={"Accept": accept}, follow_redirects=False
    )
    assert (answer.status_code, answer.headers["content-type"]) == (
        200,
        "text/calendar; charset=utf-8",
    )


def test_the_head_is_that_of_the_calendar(ring: House) -> None:
    token = ring.link()
    head, whole = ring.client.head(f"/feeds/{token}.ics"), ring.get(token)
    assert (head.status_code, head.content) == (200, b"")
    for name in ("etag", "content-length", "content-type"):
        assert head.headers[name] == whole.headers[name]


def test_two_renders_are_the_same_bytes_until_something_changes(ring: House) -> None:
    token = ring.link()
    once = ring.get(token)
    ring.clock.now += timedelta(hours=5)
    assert ring.get(token).content == once.content
    ring.hand()
    assert ring.get(token, If_None_Match=once.headers["etag"]).status_code == 200


def test_a_swap_moves_the_duty_from_aino_to_eero_at_once(ring: House) -> None:
    aino = ring.on_first_duty()
    eero = next(others(ring.store, aino))
    hers, his, all_ = ring.link(aino), ring.link(eero), ring.link()
    before = {token: seen(ring, token) for token in (hers, his, all_)}
    ring.clock.now += timedelta(days=1)
    ring.hand(eero)
    moved = before[hers] - seen(ring, hers)
    assert len(moved) == 1
    assert seen(ring, his) - before[his] == moved
    assert seen(ring, all_) == before[all_]  # the same slot, another name
    changed = ring.get(all_).text
    assert changed.count("SEQUENCE:1") == 1
    assert changed.count("DTSTAMP:20261202T090000Z") == 1


def test_a_draft_is_shown_to_nobody(ring: House) -> None:
    token = ring.link()
    before = ring.get(token).content
    drafted(ring.store, date(2027, 3, 1), date(2027, 3, 7))
    assert ring.get(token).content == before


def test_a_person_without_duties_has_a_valid_empty_calendar(ring: House) -> None:
    busy = {p for s in ring.store.shown(RING) for p in s.people}
    idle = next(p.id for p in example().people if p.id not in busy)
    answer = ring.get(ring.link(idle))
    assert answer.status_code == 200
    assert check_all(answer.content) == set()


def test_duties_of_four_months_ago_leave_the_calendar(ring: House) -> None:
    token = ring.link()
    ring.clock.now = datetime(2027, 4, 30, 20, 59, tzinfo=UTC)
    assert seen(ring, token)
    ring.clock.now = datetime(2027, 4, 30, 21, 1, tzinfo=UTC)  # May in Helsinki
    assert seen(ring, token) == set()


@pytest.mark.parametrize("token", ["x", "a" * 43, "", "%00", "ä" * 43, "a" * 4000])
def test_what_is_no_link_is_not_found(ring: House, token: str) -> None:
    answer = ring.get(token)
    assert (answer.status_code, answer.text) == (404, "Not found")
    assert AT_ALL.items() <= {n.title(): v for n, v in answer.headers.items()}.items()


def test_a_revoked_link_is_as_if_it_never_was(ring: House) -> None:
    token = ring.link()
    assert ring.get(token).status_code == 200
    (link,) = ring.store.links(RING)
    ring.store.revoke_link(link.id, RITVA)
    never = ring.get("a" * 43)
    gone = ring.get(token)
    assert (gone.status_code, gone.content) == (404, never.content)
    assert gone.headers == never.headers


def test_a_new_link_ends_the_one_before_in_the_same_language_only(ring: House) -> None:
    aino = ring.on_first_duty()
    old, swedish = ring.link(aino), ring.link(aino, language="sv")
    new = ring.link(aino)
    assert [ring.get(t).status_code for t in (old, swedish, new)] == [404, 200, 200]
    assert ring.store.unlink(Subscription(ring=RING, person=aino), RITVA) == 2
    assert [ring.get(t).status_code for t in (old, swedish, new)] == [404, 404, 404]


def test_a_link_speaks_another_language_without_a_new_address(ring: House) -> None:
    token = ring.link(ring.on_first_duty())
    finnish = ring.get(token)
    (link,) = ring.store.links(RING)
    ring.store.change_link(link.model_copy(update={"language": "sv", "blocks": True}), RITVA)
    swedish = ring.get(token, If_None_Match=finnish.headers["etag"])
    assert swedish.status_code == 200
    assert "TRANSP:OPAQUE" in swedish.text
    assert "TRANSP:OPAQUE" not in finnish.text
    assert check_all(swedish.content) == check_all(finnish.content)


def test_a_link_that_has_ended_or_would_be_a_second_one_is_not_changed(ring: House) -> None:
    ring.link(language="sv")
    ring.link()
    swedish, finnish = ring.store.links(RING)
    with pytest.raises(Refused, match="language"):
        ring.store.change_link(finnish.model_copy(update={"language": "sv"}), RITVA)
    ring.store.revoke_link(swedish.id, RITVA)
    with pytest.raises(Refused):
        ring.store.change_link(swedish.model_copy(update={"blocks": True}), RITVA)
    assert [link.language for link in ring.store.links(RING)] == ["sv", "fi"]


def test_who_asked_lately_sees_a_change_of_this_evening_but_never_google() -> None:
    at = datetime(2027, 1, 5, 18, tzinfo=UTC)
    link = Link(ring=RING, id=1, made_at=at)
    assert not link.seen_soon(at)
    phone = link.model_copy(update={"fetched_at": at, "client": "iOS/19 dataaccessd/1.0"})
    assert phone.seen_soon(at + timedelta(hours=3))
    assert not phone.seen_soon(at + timedelta(hours=5))
    assert not phone.model_copy(update={"client": "Google-Calendar-Importer"}).seen_soon(at)


def test_a_link_dies_with_the_membership(ring: House) -> None:
    aino = ring.on_first_duty()
    token, facts = ring.link(aino), example()
    assert ring.get(token).status_code == 200
    left = ring.clock.now.date() - timedelta(days=1)
    people = tuple(
        p.model_copy(update={"active": p.active.model_copy(update={"last": left})})
        if p.id == aino
        else p
        for p in facts.people
    )
    ring.store.keep(facts.model_copy(update={"people": people}), RITVA)
    assert ring.get(token).status_code == 404
    with pytest.raises(Refused):
        ring.link(aino)


def test_nobody_gets_a_link_for_who_is_not_in_the_ring(ring: House) -> None:
    for whose in ({"person": "nobody"}, {"member": "999"}):
        with pytest.raises(Refused):
            ring.link(**whose)


def test_trouble_is_an_error_and_never_an_empty_calendar(
    ring: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    token = ring.link()

    def fail(*_: object) -> None:
        raise StoreFailed(says("The database cannot be used: {why}.", why="disk"))

    for broken, how in product(("found", "posted"), (fail, lambda *_: 1 / 0)):
        with monkeypatch.context() as patch:
            patch.setattr(ring.store, broken, how)
            answer = ring.get(token)
            assert (answer.status_code, answer.headers["retry-after"]) == (503, "60")
            assert b"VCALENDAR" not in answer.content
    assert ring.get(token).status_code == 200


def test_who_fetched_last_when_and_with_what_is_known(ring: House) -> None:
    token = ring.link()
    etag = ring.get(token, User_Agent="iOS/19 dataaccessd\x7f").headers["etag"]
    ring.get(token, If_None_Match=etag, User_Agent="khal" + "x" * 500)
    ring.serving._fetches.write()
    (link,) = ring.store.links(RING)
    assert link.fetched_at
    assert (link.count, link.etag, len(link.client)) == (2, etag, 120)
    ring.get(token, User_Agent="iOS/19")
    ring.serving._fetches.write()
    (link,) = ring.store.links(RING)
    assert (link.count, link.client) == (3, "iOS/19")
