"""Small random cases, plans and rules, such that a few seats can break any promise."""

from datetime import UTC, date, datetime, timedelta
from itertools import combinations
from typing import Any, Literal, get_args, get_origin

from hypothesis import strategies as st

from roster.domain.case import Away, Case, Party, Past, Plan, Seat
from roster.domain.duties import Class, Dates, Duty, Span, block_id, duty_id
from roster.domain.people import Carried, Person, Qualification, Wish
from roster.domain.ring import WEEKDAYS
from solver.rule import Rule
from solver.rules import RULES

FIRST = date(2026, 12, 21)  # a Monday; Christmas and New Year lie in the fortnight
PEOPLE = ("aino", "bo", "cilla")
HOLIDAYS = {
    24: "christmas-2026",
    25: "christmas-2026",
    28: "christmas-2027",  # two years of one holiday, as in a longer period
    31: "new_year-2027",
    32: "new_year-2027",
}


def duty_at(hour: int, length: float, tier: str, form: str = "active", **more: Any) -> Duty:
    """A duty so many hours after Monday 21.12.2026 00:00 in Finland."""
    start = datetime(2026, 12, 20, 22, tzinfo=UTC) + timedelta(hours=hour)
    end = start + timedelta(hours=length)
    day = (start + timedelta(hours=2)).date()
    since = (day - date(2026, 12, 1)).days + 1
    cls: Class = more.pop("cls", "weeknight" if day.weekday() < 4 else "saturday")
    return Duty(
        id=duty_id(tier, start),
        tier=tier,
        form=form,
        start=start,
        end=end,
        day=day,
        last_day=(end + timedelta(hours=2, microseconds=-1)).date(),
        cls="week" if more.get("block") else cls,
        points=more.pop("points", round(length * 1000)),
        holiday=HOLIDAYS.get(since, ""),
        **more,
    )


@st.composite
def duties(draw: st.DrawFn) -> tuple[Duty, ...]:
    found: dict[str, Duty] = {}
    for tier, form in (
        ("front", draw(st.sampled_from(["active", "active", "standby"]))),
        ("back", "standby"),
    ):
        blocks = draw(st.booleans())
        for hour, length in draw(times()):
            monday = FIRST + timedelta(days=hour // 24 // 7 * 7)
            duty = duty_at(
                hour,
                length,
                tier,
                form,
                persons=draw(st.integers(1, 2)),
                block=block_id(tier, monday) if blocks else None,
                qualifications=draw(st.sampled_from([(), (), ("licensed",)])),
                points=round(length * draw(st.sampled_from([1000, 1500, 2000, 40]))),
            )
            found[duty.id] = duty
    return tuple(found.values())


def times() -> st.SearchStrategy[list[tuple[int, float]]]:
    """Hours after Monday and lengths: a few anywhere, or the same on several days in a row."""
    hour = st.one_of(st.integers(0, 30), st.integers(0, 13 * 24), st.integers(300, 335))
    length = st.one_of(st.integers(2, 16), st.sampled_from([7.75, 11.05]))  # 465, 663 minutes
    in_a_row = st.tuples(st.integers(0, 6 * 24), length, st.integers(3, 7)).map(
        lambda t: [(t[0] + 24 * n, t[1]) for n in range(t[2])]
    )
    return st.one_of(st.lists(st.tuples(hour, length), max_size=3), in_a_row)


@st.composite
def people(draw: st.DrawFn) -> tuple[Person, ...]:
    return tuple(
        Person(
            id=name,
            name=name.title(),
            member=draw(st.sampled_from(["410", "500"])),
            share=draw(st.sampled_from([500, 1000])),
            qualifications=tuple(
                Qualification(id=q, dates=draw(spans()))
                for q in ("licensed", "emergency_placement")
                if draw(st.booleans())
            ),
            languages=draw(st.sampled_from([(), ("fi",), ("sv",), ("fi", "sv")])),
            standby=draw(st.one_of(st.none(), spans(), st.just(Dates()))),
            active=draw(st.one_of(st.just(Dates()), spans())),
            day_work=draw(st.booleans()),
            period_work=draw(st.booleans()),
        )
        for name in PEOPLE[: draw(st.integers(1, 3))]
    )


@st.composite
def spans(draw: st.DrawFn) -> Dates:
    first = FIRST + timedelta(days=draw(st.integers(-3, 10)))
    return Dates(first=first, last=first + timedelta(days=draw(st.integers(0, 14))))


@st.composite
def parties(draw: st.DrawFn) -> tuple[Party, Party]:
    share, later = draw(st.integers(0, 10)) * 10**8, draw(st.one_of(st.just(Dates()), spans()))
    rest = Party(code="500", share=10**9 - share, dates=later)
    return Party(code="410", share=share, population=5), rest


@st.composite
def cases(draw: st.DrawFn) -> Case:
    who, what = draw(people()), draw(duties())
    ids = [p.id for p in who]
    seats = [Seat(p, d.id) for p in ids for d in what]
    days = {t: {p: draw(st.integers(0, 14)) for p in ids} for t in {d.tier for d in what}}
    pins = draw(st.lists(st.sampled_from(seats), max_size=2, unique=True)) if seats else []
    carried = [
        Carried(
            member=m,
            person=p,
            tier=t,
            points=draw(st.integers(-30, 30)) * draw(st.sampled_from([1000, 1000, 20_000])),
            duties=0,
        )
        for m, p in [("410", ""), *[(x.member, x.id) for x in who]]
        for t in draw(st.sampled_from([("",), ("front", "back")]))
    ]
    return Case(
        ring="test",
        zone="Europe/Helsinki",
        period=Dates(first=FIRST, last=FIRST + timedelta(days=13)),
        parties=draw(parties()),
        people=who,
        duties=what,
        away=tuple(
            Away(person=p, dates=d) for p in ids for d in draw(st.lists(spans(), max_size=1))
        ),
        wishes=tuple(draw(st.lists(wishes(ids), max_size=3))),
        pins=tuple(pins),
        past=tuple(draw(st.lists(past(ids), max_size=3, unique_by=lambda p: p.id))),
        carried=tuple(carried),
        days=days,
        office={"": OFFICE},
        distances={p: {m: draw(st.integers(0, 30)) for m in ("410", "500")} for p in ids[1:]},
        published=tuple(draw(st.lists(st.sampled_from(seats), unique=True))) if seats else (),
        overridden=dict.fromkeys(OVERRIDABLE, tuple(draw(some_seats(seats)))),
    )


def some_seats(seats: list[Seat]) -> st.SearchStrategy[list[Seat]]:
    """Often none."""
    few = st.lists(st.sampled_from(seats), unique=True, max_size=4) if seats else st.just([])
    return st.one_of(st.just([]), few)


OVERRIDABLE = sorted(kind for kind, rule in RULES.items() if rule.overridable)


OFFICE = tuple(
    Span(
        start=datetime(2026, 12, 17, 6, tzinfo=UTC) + timedelta(days=n),
        end=datetime(2026, 12, 17, 14, tzinfo=UTC) + timedelta(days=n),
    )
    for n in range(21)
    if (date(2026, 12, 17) + timedelta(days=n)).weekday() < 5
)


@st.composite
def wishes(draw: st.DrawFn, ids: list[str]) -> Wish:
    span = draw(spans())
    assert span.first
    assert span.last
    return Wish(
        person=draw(st.sampled_from(ids)),
        kind=draw(st.sampled_from(["want", "avoid"])),
        strength=draw(st.sampled_from(["strong", "weak"])),
        points=draw(st.sampled_from([0, 0, 4])),
        first=span.first,
        last=span.last,
        weekdays=tuple(draw(st.lists(st.sampled_from(WEEKDAYS), max_size=2, unique=True))),
        tier=draw(st.sampled_from(["", "front", "back"])),
    )


@st.composite
def past(draw: st.DrawFn, ids: list[str]) -> Past:
    """A seat before the period, near its start or a year before."""
    near, before = st.integers(-15, 20), st.integers(-14 * 24, 6)
    hour = draw(st.one_of(near, before, st.just(-364 * 24 + 72)))
    tier = draw(st.sampled_from(["front", "back", "elsewhere"]))
    form = draw(st.sampled_from(["active", "standby"]))
    monday = FIRST - timedelta(days=draw(st.sampled_from([0, 7])))
    block = draw(st.sampled_from([None, block_id(tier, monday)]))
    duty = duty_at(hour, draw(st.integers(4, 16)), tier, form, block=block)
    holiday = draw(st.sampled_from(["", "christmas-2025", "christmas-2024", "new_year-2026"]))
    who = draw(st.sampled_from([*ids, "gone"]))
    return Past(**{**duty.model_dump(), "holiday": holiday}, person=who)


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    case = draw(cases())
    seats = [Seat(p.id, d.id) for p in case.people for d in case.duties]
    density = draw(st.sampled_from([0, 1, 2, 3, 6]))
    return Plan(case, frozenset(s for s in seats if draw(st.integers(0, density)) == 0))


def uncrowded(plan: Plan) -> Plan:
    """Without the people that a duty has no seat for, as cover keeps every plan."""
    duties = plan.case.duties
    return Plan(
        plan.case,
        frozenset(Seat(p, d.id) for d in duties for p in plan.people_on(d.id)[: d.persons]),
    )


def settings_of(rule: type[Rule]) -> st.SearchStrategy[dict[str, Any]]:
    """Small settings of every field, so that a small plan can break them."""
    fields = {n: f for n, f in rule.model_fields.items() if n != "weight"}
    return st.fixed_dictionaries({n: _values(rule.kind, n, f) for n, f in fields.items()})


def _values(kind_of: str, name: str, field: Any) -> st.SearchStrategy[Any]:
    for key in (f"{kind_of}.{name}", name):
        if key in OWN:
            return OWN[key]
    bounds = {k: getattr(m, k) for m in field.metadata for k in ("ge", "le", "lt") if hasattr(m, k)}
    kind = field.annotation
    if get_origin(kind) is Literal:
        return st.sampled_from(get_args(kind))
    if kind is int or kind is float:
        low = bounds.get("ge", 0)
        top = min(bounds.get("le", bounds.get("lt", 25) - 1), low + 24)
        numbers = st.integers(int(low), int(top))
        return numbers if kind is int else numbers.map(float)
    assert kind is str, f"draw {kind} in OWN"
    return st.sampled_from([field.default, "licensed"])


# Fields whose values are not plain numbers or words.
OWN: dict[str, st.SearchStrategy[Any]] = {
    "tiers": st.sampled_from([(), ("front",), ("back",), ("front", "back")]),
    "weekdays": st.lists(st.sampled_from(WEEKDAYS), min_size=1, max_size=5, unique=True).map(tuple),
    "own": st.dictionaries(st.sampled_from(PEOPLE), st.integers(0, 4), max_size=2),
    "people": st.lists(st.sampled_from(PEOPLE), max_size=2, unique=True).map(tuple),
    "to": st.sampled_from(["", "410", "500"]),
    "languages": st.sampled_from([("fi",), ("sv",), ("fi", "sv")]),
    "demand.own": st.dictionaries(
        st.sampled_from(["front", "back"]), st.tuples(st.integers(1, 9), st.integers(1, 9))
    ),
    "change_budget.people": st.integers(0, 2),
    "average_hours.weeks": st.integers(1, 4),
    "hours_in_period.own": st.dictionaries(
        st.sampled_from(PEOPLE), st.tuples(st.integers(0, 30), st.integers(0, 60)), max_size=2
    ),
    "nights_in_a_row.most": st.integers(1, 4),
    "pairs.pairs": st.lists(st.sampled_from(list(combinations(PEOPLE, 2))), max_size=2).map(tuple),
    "succession.pairs": st.lists(
        st.tuples(*[st.sampled_from(["front", "back", "elsewhere"])] * 2), max_size=9
    ).map(tuple),
    "most_in_window.most": st.integers(0, 3),
    "most_in_window.days": st.integers(1, 9),
    "even_load.most": st.integers(0, 2),
    "holiday_memory.after": st.lists(st.integers(0, 4), min_size=1, max_size=3).map(tuple),
    "free_weekend.between": st.integers(1, 3),
    "weekends.most": st.integers(0, 2),
    "weekends.weeks": st.integers(0, 4),
    "succession.hours": st.one_of(st.just(0), st.integers(1, 60)),
    "weekly_rest.hours": st.sampled_from([41, 50, 60, 60]),
    "weekly_rest.least_hours": st.sampled_from([24, 24, 40]),
}


def rules(kind: str) -> st.SearchStrategy[tuple[dict[str, Any], int]]:
    return st.tuples(settings_of(RULES[kind]), st.integers(1, 5))
