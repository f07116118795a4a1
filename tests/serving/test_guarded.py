"""Links cannot be guessed or tricked out of the house, and nothing tells them on."""

import logging
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from starlette.testclient import TestClient

from roster.domain.errors import BadInput
from roster.domain.feeds import Found
from roster.serving import Beside, Place, Serving, addresses, place_of
from roster.serving.misses import MOST, WITHIN, Misses
from roster.serving.redaction import redact
from roster.storage import tables
from roster.storage.links import Posted
from tests.feeds.checkers import check_all
from tests.serving.house import URL, House, house
from tests.storage.people import RING, RITVA, example

TOKEN = "Aa0_-" * 8 + "xyz"


def test_the_store_holds_no_token(ring: House) -> None:
    token = ring.link()
    assert len(token) == 43
    ring.get(token)
    ring.serving._fetches.write()
    with ring.store.reading() as connection:
        rows = [
            str(tuple(r))
            for t in tables.metadata.sorted_tables
            for r in connection.execute(t.select())
        ]
    assert rows
    assert [row for row in rows if token in row] == []


def test_two_links_have_nothing_in_common(ring: House) -> None:
    tokens = {ring.link(language=language) for language in ("fi", "sv", "en")}
    assert len({t[:4] for t in tokens}) == 3


def test_no_log_holds_a_token(ring: House, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    token = ring.link()
    ring.get(token)
    ring.client.get(f"/now/{token}")
    access = logging.getLogger("uvicorn.access")
    access.info('%s - "%s %s HTTP/%s" %d', "10.0.0.1", "GET", f"/feeds/{token}.ics", "1.1", 200)
    access.info(f"https://duty.example.fi/base/now/{token}.json?x=1 fetched")
    assert len(caplog.messages) >= 2
    assert token not in caplog.text
    assert "/feeds/…" in caplog.text


@pytest.mark.parametrize(
    "address",
    [
        f"/feeds/{TOKEN}.ics",
        f"/base/now/{TOKEN}",
        f"/seen/{TOKEN}",
        f"%2Ffeeds%2F{TOKEN}.ics",
        f"/now/{TOKEN}.json?a",
    ],
)
def test_a_token_is_left_out_of_an_address(address: str) -> None:
    assert TOKEN not in redact(f"GET {address} 200")
    assert redact(f"GET {address} 200").endswith("200")


def test_links_are_built_on_the_public_address_and_never_on_what_a_request_says() -> None:
    offered = addresses(place_of({"DUTYRING_PUBLIC_URL": f"{URL}/keski/"}), TOKEN)
    assert offered.https == f"{URL}/keski/feeds/{TOKEN}.ics"
    assert offered.webcal == f"webcal://duty.example.fi/keski/feeds/{TOKEN}.ics"
    assert offered.google.endswith(
        f"cid=webcal%3A%2F%2Fduty.example.fi%2Fkeski%2Ffeeds%2F{TOKEN}.ics"
    )
    assert offered.board == f"{URL}/keski/now/{TOKEN}"
    assert offered.qr.startswith("<svg")


@pytest.mark.parametrize(
    "wrong",
    [
        {"DUTYRING_PUBLIC_URL": "duty.example.fi"},
        {"DUTYRING_PUBLIC_URL": "javascript://x"},
        {"DUTYRING_PUBLIC_URL": "https://me:secret@duty.example.fi"},
        {"DUTYRING_PUBLIC_URL": "https://[::1"},
        {"DUTYRING_TRUSTED_PROXIES": "10.0.0.1, everybody"},
    ],
)
def test_a_public_address_that_is_none_is_told(wrong: dict[str, str]) -> None:
    with pytest.raises(BadInput) as told:
        place_of(wrong)
    assert [f.file for f in told.value.faults] == [*wrong]


def test_another_sites_name_is_refused(ring: House) -> None:
    token = ring.link()
    for host in ("evil.example", "duty.example.fi.evil.example", ""):
        answer = ring.get(token, Host=host)
        assert answer.status_code == 400
        assert b"VCALENDAR" not in answer.content
        seen = ring.client.get(f"/seen/{token}/", headers={"Host": host}, follow_redirects=False)
        assert seen.status_code == 400  # and never a redirect to that name
    for host in ("duty.example.fi", "DUTY.example.fi:443", "127.0.0.1:8502", "[::1]:1"):
        assert ring.get(token, Host=host).status_code == 200


def test_under_a_base_path_a_proxy_may_cut_it_off_or_leave_it(
    january: Path, tmp_path: Path
) -> None:
    with house(january, tmp_path, Place(url=f"{URL}/keski")) as ring:
        token = ring.link()
        client = TestClient(ring.client.app, base_url=URL)
        answers = [
            client.get(f"{base}/{path}").status_code
            for base in ("/keski", "", "/other")
            for path in (f"feeds/{token}.ics", f"now/{token}", "feeds/x")
        ]
    assert answers == [200, 200, 404] * 2 + [404] * 3


def test_only_reading_is_allowed_and_without_a_body(ring: House) -> None:
    token = ring.link()
    path = f"/feeds/{token}.ics"
    for method in ("POST", "PUT", "DELETE", "OPTIONS", "TRACE"):
        assert ring.client.request(method, path).status_code == 405
    assert ring.client.request("GET", path, content=b"x" * 10_000).status_code == 413


def test_names_cannot_break_out_into_headers_or_lines(ring: House) -> None:
    facts, odd = example(), "Aino\r\nX-Evil: 1\r\nBEGIN:VALARM\u2028\x00<script>"
    people = tuple(p.model_copy(update={"name": odd}) for p in facts.people)
    named = facts.ring.name.model_copy(update={"fi": odd})
    ring_ = facts.ring.model_copy(update={"name": named})
    ring.store.keep(facts.model_copy(update={"people": people, "ring": ring_}), RITVA)
    token = ring.link(ring.on_first_duty())
    answer, board = ring.get(token), ring.client.get(f"/now/{ring.link()}")
    assert check_all(answer.content)
    assert not [n for a in (answer, board) for n in a.headers if "evil" in n.lower()]
    assert "<script" not in board.text


def test_guessing_is_slowed_down_and_those_with_a_link_are_still_served(ring: House) -> None:
    token = ring.link()
    answers = [ring.get(f"{n:043}").status_code for n in range(MOST + 5)]
    assert answers == [404] * MOST + [429] * 5
    assert ring.get(f"{1:043}").headers["retry-after"] == "60"
    assert ring.get(token).status_code == 200


def test_misses_are_counted_by_address_and_forgotten_in_a_minute() -> None:
    at = 0.0
    misses = Misses(lambda: at)
    assert [misses.too_many("10.0.0.1") for _ in range(MOST + 1)][-2:] == [False, True]
    assert not misses.too_many("10.0.0.2")
    assert [misses.too_many(f"2001:db8:1:2::{n:x}") for n in range(MOST + 1)][-1]
    assert not misses.too_many("2001:db8:1:3::1")
    at = WITHIN + 1
    assert not misses.too_many("10.0.0.1")


def test_guessers_gain_nothing_by_many_workers() -> None:
    each = [Misses(workers=4) for _ in range(4)]
    let = [not misses.too_many("10.0.0.1") for _ in range(MOST) for misses in each]
    assert MOST - 4 < sum(let) <= MOST
    assert not Misses(workers=MOST * 2).too_many("10.0.0.1")


def test_a_link_that_ended_takes_the_same_steps_as_one_that_never_was(
    ring: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    token = ring.link()
    (link,) = ring.store.links(RING)
    ring.store.revoke_link(link.id, RITVA)
    steps: list[tuple[str, int]] = []
    found, posted = ring.store.found, ring.store.posted

    def look(hashes: Sequence[str]) -> dict[str, Found]:
        assert not {token, never} & {*hashes}  # the store is asked for a hash, never for a token
        steps.append(("found", len(hashes)))
        return found(hashes)

    def read(ring_: str) -> Posted | None:
        steps.append(("posted", 1))
        return posted(ring_)

    never = "a" * 43
    monkeypatch.setattr(ring.store, "found", look)
    monkeypatch.setattr(ring.store, "posted", read)
    for path in (f"/feeds/{token}.ics", f"/feeds/{never}.ics", f"/now/{token}", f"/now/{never}"):
        steps.clear()
        assert ring.client.get(path).status_code == 404
        assert steps == [("found", 1)]


def test_many_addresses_do_not_fill_the_memory() -> None:
    misses = Misses(time.monotonic)
    for n in range(30_000):
        misses.too_many(f"10.{n >> 16}.{n >> 8 & 255}.{n & 255}")
    assert len(misses._counts) <= 10_000


@pytest.mark.parametrize(("proxies", "counted"), [((), 429), (("testclient",), 404)])
def test_a_proxys_word_on_the_address_is_taken_only_where_it_is_trusted(
    january: Path, tmp_path: Path, proxies: tuple[str, ...], counted: int
) -> None:
    with house(january, tmp_path, Place(url=URL, proxies=proxies)) as ring:
        answers = [
            ring.get("x" * 43, X_Forwarded_For=f"10.0.0.{n}").status_code for n in range(MOST + 1)
        ]
    assert answers[-1] == counted


@pytest.fixture
def pages(ring: House) -> Iterator[TestClient]:
    """An application with pages of its own, with ours beside them."""

    def page(_: object) -> PlainTextResponse:
        return PlainTextResponse("page")

    app = Starlette(routes=[Route("/{rest:path}", page)])
    with TestClient(Beside(app, Serving(lambda: ring.store, Place(url=URL), ring.clock)), URL) as c:
        yield c


def test_beside_pages_only_our_own_paths_are_ours(pages: TestClient, ring: House) -> None:
    token = ring.link()
    assert pages.get(f"/feeds/{token}.ics").status_code == 200
    assert [pages.get(p).text for p in ("/", "/feeds", "/lista", "/nowhere")] == ["page"] * 4
    for path in ("/feeds/", "/feeds/a/b", "/now/", f"/now/{token}.xml", f"/feeds/{token}"):
        assert pages.get(path).status_code == 404
