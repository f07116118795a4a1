"""What is written is read back as it was, and the same facts are always the same bytes."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from roster.domain.order import canonical
from roster.domain.people import Facts
from roster.intake import read, write, write_xlsx
from tests.drawing import drawn
from tests.intake.conftest import Write
from tests.intake.drawn import facts


@pytest.fixture(scope="module")
def out() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)


def _bytes(folder: Path) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in folder.iterdir()}


@settings(deadline=None, max_examples=drawn(0.75), suppress_health_check=[HealthCheck.too_slow])
@given(drawn=facts())
def test_any_ring_is_read_from_its_folder_as_it_was_written(out: Path, drawn: Facts) -> None:
    write(drawn, out / "keski")
    assert read(out / "keski") == canonical(drawn)
    once = _bytes(out / "keski")
    write(read(out / "keski"), out / "keski")
    assert _bytes(out / "keski") == once


@settings(deadline=None, max_examples=drawn(0.4), suppress_health_check=[HealthCheck.too_slow])
@given(drawn=facts())
def test_any_ring_is_read_from_its_workbook_as_it_was_written(out: Path, drawn: Facts) -> None:
    write_xlsx(drawn, out / "keski.xlsx")
    assert read(out / "keski.xlsx") == canonical(drawn)


def test_a_folder_that_a_person_wrote_is_put_in_order_once(ring: Write, tmp_path: Path) -> None:
    first = read(ring())
    write(first, tmp_path / "a")
    assert read(tmp_path / "a") == first
    write(read(tmp_path / "a"), tmp_path / "b")
    assert _bytes(tmp_path / "a") == _bytes(tmp_path / "b")


def test_a_canonical_folder_has_line_feeds_and_sorted_rows(ring: Write, tmp_path: Path) -> None:
    write(read(ring()), tmp_path / "a")
    files = _bytes(tmp_path / "a")
    assert not any(b"\r" in data for data in files.values())
    rows = files["people.csv"].decode().split("\n")
    assert [r.split(",")[0] for r in rows[1:-1]] == ["aino", "eero", "liisa"]
    text = files["ring.yaml"].decode()
    assert '  - code: "061"\n' in text
    assert "name: {fi: Hämeenlinna, sv: Tavastehus}" in text
    assert 'office_hours: {mon: "08:00-15:00", fri: "08:00-13:00"}' in text


def test_a_table_that_became_empty_is_taken_away(ring: Write) -> None:
    folder = ring()
    write(read(folder).model_copy(update={"wishes": ()}), folder)
    assert not (folder / "wishes.csv").exists()
    assert read(folder).wishes == ()


def test_a_disk_that_fails_half_way_leaves_the_old_folder(
    ring: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = ring()
    before, real = _bytes(folder), Path.write_bytes

    def fail(path: Path, data: bytes) -> int:
        if "history" in path.name:
            raise OSError("disk full")
        return real(path, data)

    monkeypatch.setattr(Path, "write_bytes", fail)
    with pytest.raises(OSError, match="disk full"):
        write(read(folder), folder)
    assert _bytes(folder) == before
