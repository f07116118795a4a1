"""`dutyring link`, `unlink`, `now` and `feeds` from a terminal."""

import json
import re
import socket
from pathlib import Path

import pytest

from roster.cli import main
from roster.reports.now import Board
from tests.serving.house import House, first_person
from tests.storage.people import RING

Told = pytest.CaptureFixture[str]
TOKEN = re.compile(r"/feeds/([A-Za-z0-9_-]{43})\.ics$")


@pytest.fixture
def database(ring: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[str, str]:
    monkeypatch.setenv("DUTYRING_PUBLIC_URL", "https://duty.example.fi")
    assert ring.store.links(RING) == ()
    return "--database", str(tmp_path / "dutyring.db")


def made(capsys: Told, *arguments: str) -> str:
    """The token of a link that was made."""
    assert main(["link", RING, *arguments]) == 0
    first, *more = capsys.readouterr().out.splitlines()
    found = TOKEN.search(first)
    assert found
    assert first.startswith("https://duty.example.fi/feeds/")
    assert any("webcal://" in line for line in more)
    return found[1]


def test_a_link_is_made_printed_and_ended(
    ring: House, database: tuple[str, str], capsys: Told
) -> None:
    aino = first_person(ring.store)
    token = made(capsys, "--person", aino, "--lang", "sv", *database)
    answer = ring.get(token)
    assert answer.status_code == 200
    assert "PRODID:-//dutyring//duties//SV" in answer.text
    assert "TRANSP:OPAQUE" in answer.text  # one's own duties make one busy
    assert main(["unlink", RING, "--person", aino, "--lang", "en", *database]) == 0
    assert capsys.readouterr().out == "1 address ended.\n"
    assert ring.get(token).status_code == 404


def test_the_subscriber_chooses_whether_duties_block_the_day(
    ring: House, database: tuple[str, str], capsys: Told
) -> None:
    aino = first_person(ring.store)
    free = made(capsys, "--person", aino, "--blocks", "no", *database)
    assert "TRANSP:OPAQUE" not in ring.get(free).text
    busy = made(capsys, "--blocks", "yes", *database)
    assert "TRANSP:TRANSPARENT" not in ring.get(busy).text


def test_a_link_for_somebody_unknown_is_refused(database: tuple[str, str], capsys: Told) -> None:
    for whose in (["--person", "nobody"], ["--member", "999"]):
        assert main(["link", RING, *whose, "--lang", "en", *database]) == 1
        told = capsys.readouterr()
        assert (told.out, told.err) == ("", "There is nobody of that name in the ring now.\n")
    assert main(["link", "nowhere", *database]) == 1


def test_a_public_address_that_is_none_is_told_before_a_link_is_made(
    ring: House, database: tuple[str, str], capsys: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DUTYRING_PUBLIC_URL", "duty.example.fi")
    assert main(["link", RING, *database]) == 2
    assert "DUTYRING_PUBLIC_URL" in capsys.readouterr().err
    assert ring.store.links(RING) == ()


def test_now_prints_the_board(database: tuple[str, str], capsys: Told) -> None:
    assert main(["now", RING, "--lang", "en", *database]) == 0
    assert capsys.readouterr().out.startswith("Viitaseutu ring (example): on duty now\n")
    assert main(["now", RING, "--json", *database]) == 0
    assert Board.model_validate(json.loads(capsys.readouterr().out)).ring == RING
    assert main(["now", "nowhere", "--lang", "en", *database]) == 2


def test_a_port_that_is_taken_is_told(database: tuple[str, str], capsys: Told) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert main(["feeds", "--port", str(port), "--lang", "en", *database]) == 2
    assert "This address cannot be listened on" in capsys.readouterr().err
    assert main(["feeds", "--port", "99999", *database]) == 2
