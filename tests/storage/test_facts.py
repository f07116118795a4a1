"""A ring in the store is the ring that came in, to the byte."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from roster.domain.duties import Dates
from roster.domain.errors import Stale
from roster.domain.merging import merged
from roster.domain.order import canonical
from roster.domain.people import Facts
from roster.domain.ring import Member
from roster.domain.words import Name
from roster.intake import read, write, write_xlsx
from tests.intake.drawn import facts
from tests.storage.people import PEKKA, RITVA, example, opened

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").iterdir())


def files(folder: Path) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in folder.iterdir() if p.name != "README.md"}


@pytest.mark.parametrize("ring", EXAMPLES, ids=lambda path: path.name)
def test_an_example_leaves_the_store_as_the_bytes_that_came_in(
    database_url: str, tmp_path: Path, ring: Path
) -> None:
    with opened(database_url) as store:
        store.keep(merged(None, read(ring)), RITVA)
        stored = store.facts(ring.name)
    assert stored
    write(stored, tmp_path / "out")
    assert files(tmp_path / "out") == files(ring)


@pytest.mark.parametrize("ring", EXAMPLES, ids=lambda path: path.name)
def test_an_example_comes_in_from_a_workbook_as_from_its_folder(ring: Path, tmp_path: Path) -> None:
    write_xlsx(read(ring), tmp_path / "ring.xlsx")
    with opened(f"sqlite:///{tmp_path / 'dutyring.db'}") as store:
        store.keep(merged(None, read(tmp_path / "ring.xlsx")), RITVA)
        stored = store.facts(ring.name)
    assert stored
    write(stored, tmp_path / "out")
    assert files(tmp_path / "out") == files(ring)


@settings(
    deadline=None,
    max_examples=5,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(drawn=facts())
def test_whatever_comes_in_after_each_other_is_kept_as_merged(
    database_url: str, drawn: Facts
) -> None:
    with opened(database_url) as store:
        found = merged(store.facts(drawn.ring.id), drawn)
        store.keep(found, RITVA)
        stored = store.facts(drawn.ring.id)
        assert stored
        assert canonical(stored) == found
        assert store.verify() is None


def test_a_member_that_left_and_came_back_is_kept_with_both_memberships(database_url: str) -> None:
    old = example()
    again = [
        Member(code="992", name=Name(fi="Äänekoski"), dates=dates)
        for dates in (Dates(last=date(2024, 12, 31)), Dates(first=date(2027, 1, 1)))
    ]
    ring = old.ring.model_copy(update={"members": (*old.ring.members, *again)})
    with opened(database_url) as store:
        store.keep(old.model_copy(update={"ring": ring}), RITVA)
        stored = store.facts(ring.id)
    assert stored
    assert canonical(stored).ring.members[-2:] == tuple(again)


def test_an_import_of_facts_that_pekka_changed_meanwhile_is_refused(database_url: str) -> None:
    with opened(database_url) as store:
        store.keep(example(), RITVA, 0)
        (shelf,) = store.rings()
        changed = example().model_copy(update={"wishes": ()})
        store.keep(changed, PEKKA, shelf.facts)
        with pytest.raises(Stale):
            store.keep(example(), RITVA, shelf.facts)
        with pytest.raises(Stale):
            store.keep(example(), RITVA, 0)
        stored = store.facts(shelf.id)
    assert stored
    assert stored.wishes == ()
