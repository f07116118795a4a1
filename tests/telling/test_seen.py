"""The page on which a late change is answered: to look at it answers nothing."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from roster.serving import Place
from roster.serving.misses import MOST
from roster.serving.seen import seen_routes
from roster.storage import Store
from tests.storage.people import RING, RITVA, Clock, edit, example, handed, opened, published

PLACE = Place(url="https://duty.example.fi/duty")


@pytest.fixture
def store(database_url: str) -> Iterator[Store]:
    clock = Clock()
    with opened(database_url, clock) as found:
        found.keep(example(), RITVA)
        roster = published(found)
        first = min(found.roster(roster).duties, key=lambda d: d.start)
        clock.now = first.start - timedelta(hours=20)
        cells = handed(found, roster, "terhi-ketola")
        found.edit(roster, edit(cells, 1, "change", reason="<script>x</script>"), RITVA)
        yield found


@pytest.fixture
def client(store: Store) -> Iterator[TestClient]:
    with TestClient(Starlette(routes=seen_routes(lambda: store, PLACE))) as found:
        yield found


def token(store: Store) -> str:
    letter = next(x for x in store.post.of_ring(RING) if x.ack and x.person == "terhi-ketola")
    return store.post.token(letter.id)


def answered(store: Store) -> int:
    return sum(bool(x.acked_at) for x in store.post.of_ring(RING))


def test_looking_answers_nothing_and_the_button_answers_once(
    store: Store, client: TestClient
) -> None:
    path = f"/duty/seen/{token(store)}"
    page = client.get(path)
    assert page.status_code == 200
    assert "Uusi sinulle" in page.text
    assert page.headers["referrer-policy"] == "no-referrer"
    assert answered(store) == 0
    assert "Kuittasit" in client.post(path).text
    assert "Kuittasit" in client.get(path).text
    assert answered(store) == 1


@pytest.mark.parametrize("path", ["/seen/" + "A" * 43, "/seen/short", "/seen/" + "A" * 44])
def test_a_guess_is_told_nothing(client: TestClient, path: str) -> None:
    assert client.get(path).status_code == client.post(path).status_code == 404


def test_guessing_is_slowed_down_and_who_was_asked_may_still_answer(
    store: Store, client: TestClient
) -> None:
    guesses = [client.post(f"/seen/{n:043}").status_code for n in range(MOST + 2)]
    assert guesses == [404] * MOST + [429] * 2
    assert client.get(f"/seen/{token(store)}").status_code == 200


def test_trouble_is_told_as_such(
    store: Store, client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = f"/seen/{token(store)}"
    monkeypatch.setattr(Store, "facts", lambda *_: 1 / 0)
    failed = client.post(path)
    assert (failed.status_code, failed.headers["retry-after"]) == (503, "60")


def test_what_is_sent_along_changes_nothing(store: Store, client: TestClient) -> None:
    sent = client.post(f"/seen/{token(store)}", content=b"x" * 1_000_000)
    assert sent.status_code == 200
    assert answered(store) == 1


def test_the_reason_on_record_is_not_shown(store: Store, client: TestClient) -> None:
    assert "script>x" not in client.get(f"/seen/{token(store)}").text
