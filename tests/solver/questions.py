"""Whole questions drawn at random: cases with agreements of many rules, and rings with people."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from typing import Any

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st

from roster.domain.case import Case, Seat
from roster.domain.duties import CLASSES, Dates
from roster.domain.people import Absence, Balance, Facts, Person, Qualification
from solver.problem import Limits, Problem, agreed
from solver.rules import RULES
from tests.calendar.worlds import rings
from tests.drawing import drawn
from tests.solver.drawn import FIRST, PEOPLE, cases, rules, spans, wishes

Settings = Mapping[str, Any]
ALWAYS_SOFT = ("cover", "demand")
QUICK = Limits(seconds=30, workers=1)
SOME = settings(
    max_examples=drawn(1 / 3),
    phases=(Phase.explicit, Phase.reuse, Phase.generate),  # a shrink would ask for minutes
    deadline=None,
    suppress_health_check=list(HealthCheck),
)


@st.composite
def rule(draw: st.DrawFn, kinds: Sequence[str] = tuple(sorted(RULES))) -> Settings:
    """One rule of an agreement, hard or soft."""
    kind = draw(st.sampled_from(kinds))
    values, weight = draw(rules(kind))
    hard = kind not in ALWAYS_SOFT and draw(st.booleans())
    return {"kind": kind, **values, "weight": "hard" if hard else weight}


def agreements(kinds: Sequence[str] = tuple(sorted(RULES))) -> st.SearchStrategy[list[Settings]]:
    """Several rules together; one kind may stand there twice."""
    return st.lists(rule(kinds), max_size=5)


def problem(case: Case, settings: Iterable[Settings], limits: Limits = QUICK) -> Problem:
    return Problem(case=case, rules=agreed(settings), limits=limits)


def changed(case: Case, **fields: Any) -> Case:
    """The case with other facts; nothing that was worked out of the old ones comes along."""
    return Case(**{**{name: getattr(case, name) for name in Case.model_fields}, **fields})


def cut(case: Case, seats: int) -> Case:
    """The case with so few duties that it has at most so many seats to decide on."""
    duties = case.duties[: seats // max(1, len(case.people))]
    ids = {d.id for d in duties}

    def kept(chosen: Iterable[Seat]) -> tuple[Seat, ...]:
        return tuple(s for s in chosen if s.duty in ids)

    return changed(
        case,
        duties=duties,
        pins=kept(case.pins),
        published=kept(case.published),
        overridden={kind: kept(chosen) for kind, chosen in case.overridden.items()},
    )


@st.composite
def shuffled(draw: st.DrawFn, case: Case) -> Case:
    """The same question with everything in another order."""
    lists = ("people", "duties", "parties", "away", "wishes", "pins", "past", "carried")
    return changed(
        case, **{name: tuple(draw(st.permutations(getattr(case, name)))) for name in lists}
    )


def small_cases(seats: int) -> st.SearchStrategy[Case]:
    return cases().map(lambda case: cut(case, seats))


def free_of_day_work(case: Case, person: str) -> Case:
    """The case in which the person has no office hours that an absence could cancel."""
    people = (
        p.model_copy(update={"day_work": False}) if p.id == person else p for p in case.people
    )
    return changed(case, people=tuple(people))


ABLE = Person(id="aino", name="Aino", member="106", standby=Dates(), languages=("fi",))


@st.composite
def facts(draw: st.DrawFn) -> Facts:
    """A ring of two members and up to three people, with what they said and carry."""
    ring = draw(rings("front", "back"))
    only = ring.agreements[0].model_copy(update={"rules": tuple(draw(agreements()))})
    members = (m.model_copy(update={"populations": {2020: 5}}) for m in ring.members)
    ring = ring.model_copy(update={"agreements": (only,), "members": tuple(members)})
    ids = PEOPLE[: draw(st.integers(1, 3))]

    def some(items: st.SearchStrategy[Any]) -> Any:
        return tuple(draw(st.lists(items, max_size=3)))

    return Facts(
        ring=ring,
        people=(ABLE, *(draw(persons(i)) for i in ids[1:])),
        absences=some(absences(ids)),
        wishes=some(wishes(list(ids))),
        balances=some(balances(ids)),
    )


@st.composite
def persons(draw: st.DrawFn, id_: str) -> Person:
    held = draw(st.sampled_from([(), ("emergency_placement",)]))
    return Person(
        id=id_,
        name=id_.title(),
        member=draw(st.sampled_from(["106", "186"])),
        share=draw(st.sampled_from([500, 800, 1000])),
        qualifications=tuple(Qualification(id=q) for q in held),
        languages=draw(st.sampled_from([("fi",), ("fi", "sv")])),
        standby=draw(st.sampled_from([None, Dates(), Dates()])),
        active=draw(st.one_of(st.just(Dates()), spans())),
        day_work=draw(st.booleans()),
    )


@st.composite
def absences(draw: st.DrawFn, ids: Sequence[str]) -> Absence:
    first = FIRST + timedelta(days=draw(st.integers(-40, 10)))
    last = first + timedelta(days=draw(st.integers(0, 40)))
    kind = draw(st.sampled_from(["annual", "sick", "parental"]))
    return Absence(person=draw(st.sampled_from(ids)), first=first, last=last, kind=kind)


def balances(ids: Sequence[str]) -> st.SearchStrategy[Balance]:
    return st.builds(
        Balance,
        as_of=st.just(FIRST - timedelta(days=1)),
        member=st.sampled_from(["106", "186"]),
        person=st.sampled_from(["", *ids]),
        tier=st.sampled_from(["", "front", "back"]),
        cls=st.sampled_from(["", *CLASSES]),
        points=st.integers(-200, 200).map(lambda n: n * 1000),
        duties=st.integers(-3, 3).map(lambda n: n * 1000),
    )
