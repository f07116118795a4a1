"""A version of the agreement that a published roster was made under stays as it is."""

from datetime import UTC, date, datetime

import pytest

from roster.domain.changes import State
from roster.domain.errors import Refused
from roster.domain.ring import Agreement, Ring
from roster.domain.rosters import Line
from roster.domain.versions import earliest, fixed, next_name, refuse_altered, refuse_early
from tests.ui import world


def line(state: State, version: str = "1") -> Line:
    return Line(
        id=1,
        ring="esimerkki",
        first=date(2027, 1, 4),
        last=date(2027, 2, 28),
        name="",
        agreement=version,
        state=state,
        revision=1,
        made_at=datetime(2026, 12, 1, tzinfo=UTC),
        made_by="Aino",
    )


def with_version(**new: object) -> tuple[Ring, Ring]:
    old = world.ring()
    changed = old.agreements[0].model_copy(update=new)
    return old, old.model_copy(update={"agreements": (changed,)})


def test_a_draft_fixes_no_version_and_a_published_roster_does() -> None:
    assert fixed([line("draft")]) == frozenset()
    assert fixed([line("published"), line("draft", "2")]) == {"1"}


def test_a_fixed_version_is_never_altered() -> None:
    old, new = with_version(key="equal")
    with pytest.raises(Refused, match="published under version 1"):
        refuse_altered(old, new, {"1"})


def test_a_version_without_a_published_roster_may_be_altered() -> None:
    refuse_altered(*with_version(key="equal"), set())


def test_the_same_version_may_be_kept_again() -> None:
    refuse_altered(*with_version(key="population"), {"1"})


def test_a_new_version_begins_after_all_that_is_published() -> None:
    assert earliest([line("published")]) == date(2027, 3, 1)
    agreed = world.ring().agreements[0]
    early = agreed.model_copy(update={"version": "2", "valid_from": date(2027, 2, 28)})
    with pytest.raises(Refused, match="2027-03-01"):
        refuse_early(early, [line("published")])
    refuse_early(_on(early, date(2027, 3, 1)), [line("published")])
    refuse_early(early, [line("draft")])


def _on(version: Agreement, day: date) -> Agreement:
    return version.model_copy(update={"valid_from": day})


@pytest.mark.parametrize(
    ("names", "version", "name"),
    [(["1"], "1", "2"), (["1", "2"], "1", "3"), (["talvi"], "talvi", "talvi-2")],
)
def test_the_next_version_has_a_name_of_its_own(names: list[str], version: str, name: str) -> None:
    assert next_name(names, version) == name
