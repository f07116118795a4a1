"""A small ring with a plan made by hand: three members, seven people, the first weeks of 2027."""

from collections.abc import Iterable
from datetime import UTC, date, datetime
from functools import cache

from roster.domain.case import Case, Plan, Seat
from roster.domain.duties import Dates
from roster.domain.people import Absence, Balance, Contact, Facts, Person, Pin, Qualification, Wish
from roster.domain.ring import Agreement, EveRule, Hours, Member, Ring, Tier, Weekday
from roster.domain.words import Name, says
from roster.planning import Judged, made, question
from roster.publishing import Reasons, look, publish
from roster.storage import Store, Who
from solver.outcome import OpenSeat, Outcome

KAISA = Who("Kaisa")
FIRST, LAST = date(2027, 1, 4), date(2027, 2, 28)
WORKDAYS: tuple[Weekday, ...] = ("mon", "tue", "wed", "thu", "fri")
MEMBERS = (
    ("179", "Jyväskylä", "", 143420),
    ("410", "Laukaa", "", 18823),
    ("500", "Muurame", "", 1),
)
PEOPLE = (
    ("aino", "Aino Rautio", "179"),
    ("eero", "Eero Pihlaja", "179"),
    ("hanna", "Hanna-Leena Mäkiranta-Kauppinen", "179"),
    ("liisa", "Liisa <Tarvainen>", "410"),
    ("mari", "Mari Kautto", "410"),
    ("pekka", "Pekka Lehtonen", "500"),
    ("sanna", "Sanna Koskela", "500"),
)
FRONT = Tier(
    id="front",
    name=Name(fi="Etupäivystys", sv="Frontjour", en="Front duty"),
    cuts=(8 * 60,),
)
BACK = Tier(
    id="back",
    name=Name(fi="Takapäivystys", sv="Bakjour", en="Back-up duty"),
    blocks="week",
    qualifications=("emergency_placement",),
)


def ring() -> Ring:
    agreement = Agreement(
        version="1",
        valid_from=date(2025, 1, 1),
        tiers=(FRONT, BACK),
        office_hours=dict.fromkeys(WORKDAYS, Hours(opens=480, closes=960)),
        eves=EveRule(closes=13 * 60),
    )
    members = tuple(
        Member(code=c, name=Name(fi=fi, sv=sv), populations={2020: n}) for c, fi, sv, n in MEMBERS
    )
    name = Name(fi="Esimerkkirengas", sv="Exempelringen", en="Example ring")
    return Ring(id="esimerkki", name=name, members=members, agreements=(agreement,))


def person(id_: str, name: str, member: str) -> Person:
    right = (Qualification(id="emergency_placement"),)
    return Person(id=id_, name=name, member=member, standby=Dates(), qualifications=right)


WISHES = (
    Wish(person="liisa", kind="avoid", first=date(2027, 1, 5), last=date(2027, 1, 5)),
    Wish(person="liisa", kind="avoid", first=date(2027, 1, 12), last=date(2027, 1, 12)),
    Wish(person="sanna", kind="want", first=date(2027, 1, 19), last=date(2027, 1, 19)),
    Wish(person="sanna", kind="want", first=date(2027, 1, 7), last=date(2027, 1, 7)),
)
PIN = Pin(
    person="aino",
    tier="back",
    start=datetime(2027, 1, 4, 14, tzinfo=UTC),
    end=datetime(2027, 1, 11, 6, tzinfo=UTC),
)


def facts() -> Facts:
    return Facts(
        ring=ring(),
        people=tuple(person(*p) for p in PEOPLE),
        absences=(Absence(person="mari", first=date(2027, 1, 11), last=date(2027, 1, 17)),),
        wishes=WISHES,
        pins=(PIN,),
        balances=(Balance(as_of=date(2027, 1, 3), member="179", points=-12_000),),
    )


OPEN_DAY = date(2027, 1, 9)


def seats(case: Case) -> Iterable[Seat]:
    """Round the people in turn; the front duty of Saturday 9.1. stays open.

    Whoever is in turn serves whatever the rules say, so that there is something to be found.
    """
    names = [p[0] for p in PEOPLE]
    turn = {"front": 3, "back": 0}
    for duties in case.units.values():
        if duties[0].tier == "front" and duties[0].day == OPEN_DAY:
            continue
        who = names[turn[duties[0].tier] % len(names)]
        turn[duties[0].tier] += 1
        yield from (Seat(who, d.id) for d in duties)


@cache
def judged() -> Judged:
    """Plan the ring by hand."""
    problem = question(facts(), FIRST, LAST)
    open_ = next(d for d in problem.case.duties if d.day == OPEN_DAY and d.tier == "front")
    reason = says("{title:words}: keeps {n:n} away", title="Available", n=7)
    outcome = Outcome(
        status="feasible",
        value=120,
        bound=100,
        seats=tuple(sorted(seats(problem.case))),
        open=(OpenSeat(duty=open_.id, seats=1, reasons=(reason,)),),
    )
    return Judged(problem, Plan(problem.case, frozenset(outcome.seats)), outcome)


def keep_ring(store: Store) -> None:
    """Put the ring into a store."""
    store.keep(facts(), KAISA)


def reached(store: Store, **contacts: Contact) -> Store:
    """Say where people of the ring are reached."""
    store.keep(facts().model_copy(update={"contacts": contacts}), KAISA)
    return store


def keep_draft(store: Store, name: str = "") -> int:
    """Put the plan into the ring's store as a draft; its number."""
    return store.draft("esimerkki", made(judged(), "1", name), KAISA)


def in_force(store: Store) -> int:
    """Publish the plan as it is, each broken rule for a reason; the roster's number."""
    number = keep_draft(store)
    broken = {group.rule: "agreed by phone" for group in look(store, number).broken}
    publish(store, number, Reasons(overrides=broken, late="the first one"), KAISA)
    return number
