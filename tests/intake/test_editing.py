"""What is typed on a page is judged as a file is: all of it, each fault where it stands."""

import pytest

from roster.domain.errors import BadInput
from roster.intake import ring_out, typed_ring, typed_rows
from roster.intake.people_out import rows
from tests.ui import world


def test_a_table_typed_as_it_stands_changes_nothing() -> None:
    facts = world.facts()
    assert typed_rows(facts, {"people": rows(facts)["people"]}) == typed_rows(facts, {})


def test_only_the_tables_that_were_typed_are_taken() -> None:
    facts = world.facts()
    new = typed_rows(facts, {"absences": [("aino", "1.2.2027", "7.2.2027", "")]})
    assert [a.person for a in new.absences] == ["aino"]
    assert {w.person for w in new.wishes} == {"liisa", "sanna"}
    assert len(new.people) == len(facts.people)


def test_every_fault_is_told_with_its_row_counted_from_one() -> None:
    typed: list[tuple[str, ...]] = [
        ("aino", "soon", "7.2.2027", ""),
        ("nobody", "1.2.2027", "7.2.2027", "holiday"),
    ]
    with pytest.raises(BadInput) as told:
        typed_rows(world.facts(), {"absences": typed})
    found = [(f.file, f.row, f.column) for f in told.value.faults]
    assert found == [
        ("absences", 1, "from"),
        ("absences", 2, "person"),
        ("absences", 2, "kind"),
    ]


def test_a_ring_written_and_typed_back_is_the_same_ring() -> None:
    ring = world.ring()
    assert typed_ring(ring_out.plain_ring(ring), ring.id) == ring
