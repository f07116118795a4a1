"""Files to take along: an address that stays, bytes made when asked for, gone with the session."""

import gc
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient
from streamlit.testing.v1 import AppTest

from roster.ui.taking import take_routes


@pytest.fixture
def client() -> TestClient:
    return TestClient(Starlette(routes=take_routes("/roster")))


def offering() -> None:
    import streamlit as st

    from roster.ui import taking

    def broken() -> bytes:
        raise ValueError("Aino")

    st.session_state["drawn"] = st.session_state.get("drawn", 0) + 1
    drawn = st.session_state["drawn"]
    taking.offer("A list", "list.txt", "text/plain", lambda: f"drawn {drawn}".encode())
    taking.offer('<b>"', 'a"\r\nb: ä.txt', "text/plain", lambda: b"x")
    taking.offer("Another list", "list.txt", "text/plain", lambda: b"of the same name")
    taking.offer("Broken", "broken.txt", "text/plain", broken)


def token(at: AppTest, name: str) -> Any:
    return next(f.token for f in at.session_state["taken"].values() if f.name == name)


def test_a_file_has_one_address_and_what_the_page_shows_now(client: TestClient) -> None:
    at = AppTest.from_function(offering).run()
    address = f"/take/{token(at, 'list.txt')}"
    assert client.get(address).text == "drawn 1"
    said = {client.get(f"/take/{f.token}").text for f in at.session_state["taken"].values()}
    assert {"drawn 1", "of the same name"} <= said
    at.run()
    assert address == f"/take/{token(at, 'list.txt')}"
    answer = client.get(f"/roster{address}")
    assert answer.text == "drawn 2"
    assert answer.headers["content-disposition"] == 'attachment; filename="list.txt"'
    assert "no-store" in answer.headers["cache-control"]
    assert f'href="take/{token(at, "list.txt")}"' in at.get("html")[0].proto.body


def test_no_name_breaks_out_of_the_page_or_the_header(client: TestClient) -> None:
    at = AppTest.from_function(offering).run()
    name = 'a"\r\nb: ä.txt'
    headers = client.get(f"/take/{token(at, name)}").headers
    assert headers["content-disposition"] == 'attachment; filename="a___b___.txt"'
    body = at.get("html")[1].proto.body
    assert "&lt;b&gt;" in body
    assert 'download="a&quot;' in body


def test_what_cannot_be_made_says_so_without_what_was_wrong(
    client: TestClient, caplog: pytest.LogCaptureFixture
) -> None:
    at = AppTest.from_function(offering).run()
    answer = client.get(f"/take/{token(at, 'broken.txt')}")
    assert answer.status_code == 503
    assert "Aino" not in answer.text + caplog.text


def test_nothing_is_had_by_guessing_or_after_its_session(client: TestClient) -> None:
    assert client.get("/take/list.txt").status_code == 404
    at = AppTest.from_function(offering).run()
    address = f"/take/{token(at, 'list.txt')}"
    assert client.get(address).status_code == 200
    at.session_state["taken"].clear()
    gc.collect()
    assert client.get(address).status_code == 404
