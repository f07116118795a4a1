"""The app on one port: feeds are answered by us, other names of the computer are refused."""

import importlib

import pytest
from starlette.testclient import TestClient


@pytest.fixture(scope="module")
def client() -> TestClient:
    app = importlib.import_module("streamlit_app").app
    return TestClient(app, base_url="http://127.0.0.1")


@pytest.mark.parametrize("path", ["/feeds/x.ics", "/feeds/a/b", "/feeds/"])
def test_a_feed_that_is_not_there_is_not_found(client: TestClient, path: str) -> None:
    answer = client.get(path)
    assert (answer.status_code, answer.text) == (404, "Not found")
    assert answer.headers["content-type"].startswith("text/plain")


def test_a_calendar_may_ask_for_the_head_only(client: TestClient) -> None:
    assert client.head("/feeds/x.ics").status_code == 404


def test_another_sites_name_is_refused(client: TestClient) -> None:
    assert client.get("/", headers={"host": "evil.example"}).status_code == 400


def test_the_page_is_there(client: TestClient) -> None:
    assert client.get("/").status_code == 200
