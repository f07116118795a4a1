"""The files that a page is made of: whole, packed, kept by the browser, and nothing else."""

import importlib
import re

import pytest
from starlette.testclient import TestClient

from roster.ui.files import STREAMLIT

NAMED = re.compile(r'(?:src|href)="\./((?:app/)?static/[^"]+)"')


@pytest.fixture(scope="module")
def client() -> TestClient:
    app = importlib.import_module("streamlit_app").app
    return TestClient(app, base_url="http://127.0.0.1")


def test_all_that_a_page_names_is_there_and_is_kept(client: TestClient) -> None:
    named = NAMED.findall(client.get("/lista").text)
    assert len(named) == len({*named}) > 60
    for name in named:
        answer = client.get(f"/{name}")
        assert answer.status_code == 200, name
        assert "max-age" in answer.headers["cache-control"], name
        if name.startswith("static/"):
            assert answer.content == (STREAMLIT / name).read_bytes(), name


def test_a_browser_that_cannot_unpack_gets_the_file_as_it_is(client: TestClient) -> None:
    name = next(n for n in NAMED.findall(client.get("/").text) if n.endswith(".js"))
    packed = client.get(f"/{name}", headers={"accept-encoding": "gzip"})
    plain = client.get(f"/{name}", headers={"accept-encoding": "identity"})
    assert packed.headers["content-encoding"] == "gzip"
    assert "content-encoding" not in plain.headers
    assert plain.content == packed.content
    assert int(packed.headers["content-length"]) < len(plain.content)


def test_a_page_names_at_once_what_it_is_drawn_with(client: TestClient) -> None:
    overview, grid = client.get("/").text, client.get("/lista?month=2027-01").text
    assert re.search(r"modulepreload.*/Html\.", overview)
    assert re.search(r"modulepreload.*/BidiComponent\.", grid)
    assert "BidiComponent" not in overview
    assert client.get("/").headers["cache-control"] == "no-cache"


@pytest.mark.parametrize(
    "path", ["/static/../../__init__.py", "/static/js/", "/static/js/none.js", "/static/%2e%2e/x"]
)
def test_what_is_no_file_of_a_page_is_not_read(client: TestClient, path: str) -> None:
    answer = client.get(path)
    assert answer.is_error or answer.headers["content-type"].startswith("text/html")
