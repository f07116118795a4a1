"""What comes in beside what is kept: nothing is lost because an import does not see it."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from hypothesis import HealthCheck, given, settings

from roster.domain.duties import Dates
from roster.domain.merging import merged, parts
from roster.domain.order import canonical
from roster.domain.people import Absence, Contact, Facts, Person, Wish
from roster.domain.ring import Agreement, Member, Ring, Tier
from roster.domain.words import Name
from tests.drawing import drawn
from tests.intake.drawn import facts

FRONT = Tier(id="front", name=Name(fi="Etupäivystys"))
FORSSA = Member(code="061", name=Name(fi="Forssa"))
AINO = Person(id="aino", name="Aino Aalto", member="061")
EERO = Person(id="eero", name="Eero Mäki", member="061")


def ring(*members: Member, **more: Any) -> Ring:
    old = Agreement(version="1", valid_from=date(2025, 1, 1), tiers=(FRONT,))
    return Ring(
        **{"id": "keski", "name": Name(fi="Keski"), "agreements": (old,), **more},
        members=members or (FORSSA,),
    )


def kept(**more: Any) -> Facts:
    return Facts(**{"ring": ring(), "people": (AINO, EERO), **more})


def away(first: int, last: int, kind: Any = "annual", person: str = "aino") -> Absence:
    return Absence(person=person, first=date(2027, 7, first), last=date(2027, 7, last), kind=kind)


def test_a_person_whom_the_import_does_not_see_stays_with_her_absences() -> None:
    old = kept(absences=(away(1, 10),), contacts={"aino": Contact(phone="1")})
    new = Facts(ring=ring(), people=(EERO.model_copy(update={"share": 800}),))
    found = merged(old, new)
    assert [(p.id, p.share) for p in found.people] == [("aino", 1000), ("eero", 800)]
    assert found.absences == (away(1, 10),)
    assert found.contacts == {"aino": Contact(phone="1")}


def test_ainos_leave_that_moved_stands_in_place_of_the_old_one() -> None:
    old = kept(absences=(away(1, 10), away(20, 25), away(1, 10, person="eero")))
    new = kept(absences=(away(8, 15, "sick"),))
    assert set(merged(old, new).absences) == {
        away(8, 15, "sick"),
        away(20, 25),
        away(1, 10, person="eero"),
    }


def test_a_leave_that_comes_in_as_it_was_moves_no_other() -> None:
    old = kept(absences=(away(1, 10), away(8, 12, "sick")))
    assert merged(old, kept(absences=(away(1, 10),))) == old


def test_a_wish_that_grew_stronger_is_still_one_wish() -> None:
    weak = Wish(person="aino", kind="avoid", first=date(2027, 7, 1), last=date(2027, 7, 2))
    strong = weak.model_copy(update={"strength": "strong"})
    assert merged(kept(wishes=(weak,)), kept(wishes=(strong,))).wishes == (strong,)


def test_a_new_version_of_the_agreement_stands_beside_the_old_one() -> None:
    later = Agreement(version="2", valid_from=date(2027, 1, 1), tiers=(FRONT,), key="equal")
    found = merged(kept(), kept(ring=ring(agreements=(later,))))
    assert [a.version for a in found.ring.agreements] == ["1", "2"]
    mended = later.model_copy(update={"key": "headcount"})
    again = merged(found, kept(ring=ring(agreements=(mended,))))
    assert [(a.version, a.key) for a in again.ring.agreements] == [
        ("1", "population"),
        ("2", "headcount"),
    ]


def test_a_member_that_left_and_comes_back_is_a_member_twice() -> None:
    before = FORSSA.model_copy(update={"dates": Dates(last=date(2024, 12, 31))})
    after = FORSSA.model_copy(update={"dates": Dates(first=date(2027, 1, 1))})
    found = merged(kept(ring=ring(before)), kept(ring=ring(after)))
    assert found.ring.members == (before, after)


def test_the_phones_of_a_ring_that_names_none_stay() -> None:
    old = kept(ring=ring(contacts={"phones": {"front": "014"}, "partners": ("112@example.org",)}))
    found = merged(old, kept(ring=ring(contacts={"phones": {"back": "015"}})))
    assert found.ring.contacts.phones == {"front": "014", "back": "015"}
    assert found.ring.contacts.partners == ("112@example.org",)


def test_each_change_is_counted_once() -> None:
    old = kept(absences=(away(1, 10), away(20, 25)))
    new = kept(people=(AINO,), absences=(away(2, 10), away(26, 27)))
    found = {
        p.name: [p.count(k) for k in ("new", "changed", "same", "unseen")] for p in parts(old, new)
    }
    assert found["absences"] == [1, 1, 0, 1]
    assert found["people"] == [0, 0, 1, 1]
    assert found["ring"] == [0, 0, 1, 0]


def _identity(part: str, row: Any) -> object:
    """What a row is about, said a second time for the test."""
    about = {
        "wishes": ("person", "kind", "first", "last", "weekdays", "tier"),
        "pins": ("person", "tier", "start"),
        "history": ("person", "tier", "start"),
        "balances": ("as_of", "member", "person", "tier", "cls"),
        "distances": ("person", "member"),
        "people": ("id",),
    }[part]
    return tuple(getattr(row, name) for name in about)


def _covered(row: Absence, by: Iterable[Absence]) -> bool:
    return any(a.person == row.person and a.first <= row.last and row.first <= a.last for a in by)


@settings(deadline=None, max_examples=drawn(0.5), suppress_health_check=[HealthCheck.too_slow])
@given(old=facts(), new=facts())
def test_nothing_is_ever_deleted_by_an_import(old: Facts, new: Facts) -> None:
    found = merged(old, new)
    for part in ("people", "wishes", "pins", "history", "balances", "distances"):
        now = {_identity(part, row) for row in getattr(found, part)}
        both = (*getattr(old, part), *getattr(new, part))
        assert {_identity(part, row) for row in both} == now
        if part != "distances":
            assert set(getattr(new, part)) <= set(getattr(found, part))
    assert set(new.absences) <= set(found.absences)
    assert all(a in found.absences or _covered(a, new.absences) for a in old.absences)
    assert old.contacts.keys() | new.contacts.keys() == found.contacts.keys()
    codes = {m.code for f in (old, new) for m in f.ring.members}
    assert {m.code for m in found.ring.members} == codes


@settings(deadline=None, max_examples=drawn(0.25), suppress_health_check=[HealthCheck.too_slow])
@given(old=facts(), new=facts())
def test_what_is_imported_twice_is_imported_once(old: Facts, new: Facts) -> None:
    found = merged(old, new)
    assert merged(found, new) == found
    assert merged(found, found) == found
    assert not any(row.changed for part in parts(found, found) for row in part.rows)


@settings(deadline=None, max_examples=drawn(0.2), suppress_health_check=[HealthCheck.too_slow])
@given(new=facts())
def test_a_ring_that_is_new_is_taken_as_it_is(new: Facts) -> None:
    lengths = {(d.person, d.member): d for d in new.distances}
    assert merged(None, new) == canonical(
        new.model_copy(update={"distances": tuple(lengths.values())})
    )
