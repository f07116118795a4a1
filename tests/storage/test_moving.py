"""The whole store as one file, while others work in it, and back into either database."""

import sqlite3
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from roster.domain.errors import StoreFailed
from roster.storage import Store, back_up, restore
from tests.storage.people import PEKKA, RING, RITVA, drafted, edit, example, handed, opened

ROOT = Path(__file__).parents[2]
FULL = """
import resource, sys
from pathlib import Path
from roster.domain.errors import StoreFailed
from roster.storage import back_up, open_store
from tests.storage.people import RITVA, example
store = open_store(sys.argv[1])
size = int(sys.argv[3])
resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
try:
    if sys.argv[2]:
        back_up(store, Path(sys.argv[2]))
    else:
        store.keep(example("keski_suomi"), RITVA)
except StoreFailed as failed:
    print(failed)
"""
READ_ONLY = """
import os, sys
from pathlib import Path
from roster.domain.errors import StoreFailed
from roster.storage import back_up, open_store
from tests.storage.people import RITVA, example
facts, store = example("saarijarvi"), open_store(sys.argv[1])
store.close()
if os.geteuid() == 0:  # root writes everywhere
    os.setuid(65534)
for do in (
    lambda: store.keep(facts, RITVA),
    lambda: back_up(store, Path(sys.argv[1].removeprefix("sqlite:///")).with_name("copy.db")),
):
    try:
        do()
        print("written")
    except StoreFailed as failed:
        print(failed)
"""


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DUTYRING_DATA", str(tmp_path / "data"))
    return tmp_path / "data"


@pytest.fixture
def store(database_url: str) -> Iterator[Store]:
    """A store with a ring, a draft and an edit of it."""
    with opened(database_url) as store:
        store.keep(example(), RITVA)
        roster = drafted(store)
        store.edit(roster, edit(handed(store, roster, "essi-simola"), 1), RITVA)
        yield store


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Store]:
    with opened(f"sqlite:///{tmp_path / 'other.db'}") as store:
        yield store


def test_a_backup_is_for_its_owner_only_and_one_file(store: Store, tmp_path: Path) -> None:
    back_up(store, tmp_path / "backups.db")
    assert (tmp_path / "backups.db").stat().st_mode & 0o777 == 0o600
    assert [p.name for p in tmp_path.iterdir() if "backups" in p.name] == ["backups.db"]


def test_a_ring_moves_to_another_database_with_all_that_was_done(
    store: Store, other: Store, tmp_path: Path
) -> None:
    back_up(store, tmp_path / "backup.db")
    restore(other, tmp_path / "backup.db", PEKKA)
    (line,) = other.rosters(RING)
    assert other.roster(line.id) == store.roster(line.id)
    assert other.since(line.id, 0) == store.since(line.id, 0)
    assert other.facts(RING) == store.facts(RING)
    assert other.verify(store.head()) is None


def test_a_store_that_was_brought_back_is_worked_in_as_before(store: Store, tmp_path: Path) -> None:
    (line,) = store.rosters(RING)
    back_up(store, tmp_path / "backup.db")
    later = drafted(store)
    restore(store, tmp_path / "backup.db", PEKKA)
    assert [r.id for r in store.rosters(RING)] == [line.id]
    assert drafted(store) > line.id
    undone = store.undo(line.id, RITVA, "ritva-1", 2)
    assert undone
    assert undone.revision == 2
    assert later > line.id


def test_what_a_backup_takes_the_place_of_can_be_brought_back(store: Store, tmp_path: Path) -> None:
    back_up(store, tmp_path / "backup.db")
    store.keep(example("saarijarvi"), PEKKA)
    before = store.head()
    aside = restore(store, tmp_path / "backup.db", PEKKA)
    assert [shelf.id for shelf in store.rings()] == [RING]
    restore(store, aside, PEKKA)
    assert [shelf.id for shelf in store.rings()] == ["saarijarvi", RING]
    assert store.verify(before) is None


def test_readers_see_by_its_numbers_that_a_ring_was_brought_back(
    store: Store, tmp_path: Path
) -> None:
    back_up(store, tmp_path / "backup.db")
    store.keep(example().model_copy(update={"wishes": ()}), PEKKA)
    (before,) = store.rings()
    restore(store, tmp_path / "backup.db", PEKKA)
    (after,) = store.rings()
    assert after.facts > before.facts
    assert after.news > before.news


def test_a_newer_backup_replaces_an_older_one_and_nothing_else(
    store: Store, tmp_path: Path
) -> None:
    back_up(store, tmp_path / "backup.db")
    first = (tmp_path / "backup.db").read_bytes()
    store.keep(example("saarijarvi"), RITVA)
    back_up(store, tmp_path / "backup.db")
    assert (tmp_path / "backup.db").read_bytes() != first
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Aino")
    strangers = tmp_path / "strangers.db"
    with sqlite3.connect(strangers) as stranger:
        stranger.execute("CREATE TABLE theirs (n integer)")
    stranger.close()
    with opened(f"sqlite:///{tmp_path / 'another.db'}"):
        pass
    for file in (letter, strangers, tmp_path / "another.db"):
        before = file.read_bytes()
        with pytest.raises(StoreFailed, match="left alone"):
            back_up(store, file)
        assert file.read_bytes() == before


def test_a_store_is_never_its_own_backup(store: Store, database_url: str) -> None:
    if not database_url.startswith("sqlite"):
        return
    with pytest.raises(StoreFailed, match="left alone"):
        back_up(store, Path(database_url.removeprefix("sqlite:///")))
    assert [shelf.id for shelf in store.rings()] == [RING]


def _letter(backup: Path) -> None:
    backup.write_text("Dear Aino")


def _strangers(backup: Path) -> None:
    backup.unlink()
    with sqlite3.connect(backup) as stranger:
        stranger.execute("CREATE TABLE theirs (n integer)")
    stranger.close()


def _newer(backup: Path) -> None:
    _order(backup, "UPDATE alembic_version SET version_num = '9999'")


def _altered(backup: Path) -> None:
    _order(backup, "UPDATE audit SET who = 'Pekka' WHERE entry = 1")


def _torn(backup: Path) -> None:
    with backup.open("r+b") as file:
        file.truncate(backup.stat().st_size // 2)


def _order(backup: Path, order: str) -> None:
    with sqlite3.connect(backup) as connection:
        connection.execute(order)
    connection.close()


@pytest.mark.parametrize("spoil", [_letter, _strangers, _newer, _altered, _torn, Path.unlink])
def test_what_cannot_be_trusted_is_not_brought_back(
    store: Store, tmp_path: Path, spoil: object
) -> None:
    backup, head = tmp_path / "backup.db", store.head()
    back_up(store, backup)
    assert callable(spoil)
    spoil(backup)
    with pytest.raises(StoreFailed):
        restore(store, backup, PEKKA)
    assert store.head() == head
    assert not list(tmp_path.rglob("*before-restore*"))


def test_a_backup_made_while_ritva_works_is_whole(store: Store, tmp_path: Path) -> None:
    (line,) = store.rosters(RING)
    done = threading.Event()

    def work() -> None:
        for n in range(2, 22):
            seats = handed(store, line.id, "essi-simola" if n % 2 else "mari-peltola", nth=n)
            store.edit(line.id, edit(seats, n, seen=n - 1), RITVA)
        done.set()

    ritva = threading.Thread(target=work)
    ritva.start()
    made = 0
    while not done.is_set() or not made:
        made += 1
        back_up(store, tmp_path / f"{made}.db")
    ritva.join()
    for n in range(1, made + 1):
        with opened(f"sqlite:///{tmp_path / f'{n}.db'}") as copy:
            assert copy.verify() is None
            roster = copy.roster(line.id)
            assert roster.revision == len(copy.since(line.id, 0))


def test_a_full_disk_leaves_the_older_backup(tmp_path: Path) -> None:
    url, backup = f"sqlite:///{tmp_path / 'dutyring.db'}", tmp_path / "backup.db"
    with opened(url) as store:
        store.keep(example(), RITVA)
        back_up(store, backup)
        store.keep(example("saarijarvi"), RITVA)
    before = backup.read_bytes()
    told = _with_full_disk(url, str(backup), len(before) // 2)
    assert "cannot be written" in told
    assert backup.read_bytes() == before
    assert not list(tmp_path.glob(".*"))


def test_a_full_disk_leaves_what_the_store_held(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'dutyring.db'}"
    with opened(url) as store:
        store.keep(example(), RITVA)
        head = store.head()
    told = _with_full_disk(url, "", 400_000)
    assert "What it holds is as it was." in told
    with opened(url) as store:
        assert store.head() == head
        assert [shelf.id for shelf in store.rings()] == [RING]
        assert store.verify() is None


def test_a_folder_that_is_read_only_leaves_what_the_store_held(tmp_path: Path) -> None:
    with tempfile.TemporaryDirectory(dir="/tmp") as made:
        folder, file = Path(made), Path(made) / "dutyring.db"
        with opened(f"sqlite:///{file}") as store:
            store.keep(example(), RITVA)
            back_up(store, tmp_path / "before.db")
        before = file.read_bytes()
        file.chmod(0o444)
        folder.chmod(0o555)
        told = _child(READ_ONLY, f"sqlite:///{file}")
        assert told.count("What it holds is as it was.") == 2
        assert "written" not in told
        assert file.read_bytes() == before
        folder.chmod(0o755)


def test_a_place_where_nobody_may_write_is_told_in_a_sentence(store: Store) -> None:
    if not Path("/proc/version").exists():  # a place where not even root writes
        return
    with pytest.raises(StoreFailed, match="cannot be written"):
        back_up(store, Path("/proc/backup.db"))
    with pytest.raises(StoreFailed, match="cannot be used"), opened("sqlite:////proc/dutyring.db"):
        pass


def _with_full_disk(url: str, backup: str, size: int) -> str:
    """What a program says that may write no file larger than so many bytes."""
    return _child(FULL, url, backup, str(size))


def _child(program: str, *arguments: str) -> str:
    return subprocess.run(
        [sys.executable, "-c", program, *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
