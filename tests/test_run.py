"""The first start: an example to look at; what is there is left alone."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from roster.storage import Store, Who, open_store
from scripts import run
from tests.ui import world


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("DUTYRING_DATABASE_URL", f"sqlite:///{tmp_path / 'desk' / 'dutyring.db'}")
    return str(tmp_path / "desk" / "dutyring.db")


@pytest.fixture
def store(place: str) -> Iterator[Store]:
    del place
    found = open_store()
    yield found
    found.close()


def test_a_first_start_brings_a_ring_that_is_named_an_example(store: Store) -> None:
    assert run.seed(store, run.EXAMPLE)
    (ring,) = store.rings()
    assert ring.id == "mobile"
    assert [ring.name.fi, ring.name.sv, ring.name.en] == [
        "Mobile-rengas (esimerkki)",
        "Mobile-ringen (exempel)",
        "Mobile ring (example)",
    ]


def test_a_store_with_a_ring_is_left_alone(store: Store) -> None:
    store.keep(world.facts(), Who("Kaisa"))
    head = store.head()
    assert not run.seed(store, run.EXAMPLE)
    assert [r.id for r in store.rings()] == ["esimerkki"]
    assert store.head() == head


def test_the_desk_is_opened_on_the_seeded_store(
    place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(run, "open_desk", opened.append)
    monkeypatch.setenv("PORT", "8642")
    run.main()
    run.main()
    assert opened == ["8642", "8642"]
    assert Path(place).is_file()


@pytest.mark.usefixtures("place")
def test_a_public_address_that_is_none_is_told_before_the_desk_opens(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("DUTYRING_PUBLIC_URL", "duty.example.fi")
    with pytest.raises(SystemExit) as ended:
        run.main()
    assert str(ended.value).startswith("DUTYRING_PUBLIC_URL: Write the public address")


@pytest.mark.usefixtures("place")
def test_a_port_that_is_taken_is_one_line_and_not_a_traceback(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        monkeypatch.setenv("PORT", str(taken.getsockname()[1]))
        with pytest.raises(SystemExit) as ended:
            run.main()
    assert "PORT=9000" in str(ended.value)


def test_a_database_that_is_not_ours_is_one_line_and_not_a_traceback(
    place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path(place).parent.mkdir(parents=True)
    Path(place).write_bytes(b"SQLite format 3\x00" + b"x" * 4096)
    monkeypatch.setattr(run, "open_desk", lambda _: None)
    with pytest.raises(SystemExit) as ended:
        run.main()
    assert "not one of dutyring" in str(ended.value)
    assert Path(place).stat().st_size == 16 + 4096
