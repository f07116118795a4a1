"""Rings and people drawn at random, as a person could have made them."""

from datetime import UTC, date, datetime, timedelta
from typing import Any, get_args

from hypothesis import strategies as st

from roster.domain.duties import CLASSES, Dates, DayClass
from roster.domain.people import (
    Absence,
    AbsenceKind,
    Balance,
    Contact,
    Distance,
    Facts,
    Person,
    Pin,
    Qualification,
    Served,
    Wish,
)
from roster.domain.ring import (
    EVES,
    LEVELS,
    WEEKDAYS,
    Agreement,
    Contacts,
    EveRule,
    HolidayEdit,
    Hours,
    Member,
    Ring,
    Tier,
    TierHours,
)
from roster.domain.words import Name

TRAPS = (
    "no",
    "0123",
    "12:30",
    "=1+1",
    "2026-01-01",
    "null",
    "a: b",
    "# x",
    "'",
    '"q"',
    "ä, ö; å",
    "~",
)
letters = st.characters(codec="utf-8", categories=("Lu", "Ll", "Nd"), max_codepoint=0x17F)
written = st.sampled_from(TRAPS) | st.text(letters | st.sampled_from(" .-'\"&:"), max_size=12)
texts = written.map(str.strip).filter(bool)
names = st.builds(Name, fi=texts, sv=texts | st.just(""), en=texts | st.just(""))
days = st.dates(date(2020, 1, 1), date(2030, 12, 31))
instants = st.datetimes(datetime(2020, 1, 1), datetime(2029, 1, 1)).map(  # noqa: DTZ001
    lambda at: at.replace(microsecond=0, tzinfo=UTC)
)
RIGHTS = ("emergency_placement", "office_holder", "interpreter")


def _unique(items: Any, most: int = 3) -> Any:
    return st.lists(items, max_size=most, unique=True).map(tuple)


@st.composite
def spans(draw: Any) -> Dates:
    first, last = sorted(draw(st.tuples(days, days)))
    return Dates(
        first=draw(st.sampled_from([first, None])), last=draw(st.sampled_from([last, None]))
    )


hours = st.tuples(st.integers(0, 1438), st.integers(1, 1440)).map(
    lambda p: Hours(opens=min(p), closes=max(max(p), min(p) + 1))
)
weeks = st.dictionaries(st.sampled_from(WEEKDAYS), hours, max_size=4)
stretches = st.builds(
    TierHours,
    weekdays=_unique(st.sampled_from(WEEKDAYS)).filter(bool),
    hours=st.builds(Hours, opens=st.integers(0, 1439), closes=st.integers(1, 1440)),
)
settings_ = st.recursive(
    texts | st.integers(-99, 9999) | st.booleans() | st.sampled_from([0.5, 11.25, None]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["a", "no", "12"]), inner, max_size=2)
    ),
    max_leaves=4,
)
rules = st.dictionaries(st.sampled_from(["hours", "weight", "tiers", "until"]), settings_).map(
    lambda s: {"kind": "daily_rest", **s}
)


def _tier(id_: str) -> Any:
    return st.builds(
        Tier,
        id=st.just(id_),
        name=st.builds(Name, fi=st.just(f"Tier {id_}")),
        form=st.sampled_from(["active", "standby"]),
        response_minutes=st.none() | st.integers(0, 120),
        persons=st.integers(1, 3),
        qualifications=_unique(st.sampled_from(RIGHTS)),
        hours=st.sampled_from(["out_of_office", "always"])
        | st.lists(stretches, min_size=1, max_size=2).map(tuple),
        cuts=_unique(st.integers(0, 1439)).map(lambda c: tuple(sorted(c))),
        least_minutes=st.integers(0, 600),
        handover_minutes=st.integers(0, 60),
        blocks=st.sampled_from(["none", "week"]),
        change_day=st.sampled_from(WEEKDAYS),
    )


groups = st.lists(st.sampled_from(LEVELS), min_size=1, unique=True).flatmap(
    lambda levels: st.integers(1, len(levels)).map(
        lambda n: tuple(g for g in (tuple(levels[:n]), *((x,) for x in levels[n:])))
    )
)


def _agreement(version: str, year: int) -> Any:
    classes = st.dictionaries(
        st.sampled_from(get_args(DayClass)), st.integers(0, 9999), min_size=1, max_size=3
    )
    edits = st.builds(
        HolidayEdit,
        date=days,
        kind=st.sampled_from(["holiday", "eve", "plain"]),
        name=st.none() | names,
    )
    return st.builds(
        Agreement,
        version=st.just(version),
        valid_from=st.dates(date(year, 1, 1), date(year, 12, 31)),
        key=st.sampled_from(["population", "equal", "headcount", "percent"]),
        population_year=st.none() | st.integers(2015, 2025),
        percents=st.just({"061": 33.3333, "109": 66.6667}),
        tiers=st.tuples(_tier("front"), _tier("back")),
        office_hours=weeks,
        member_hours=st.dictionaries(st.sampled_from(["061", "109"]), weeks.filter(bool)),
        eves=st.builds(
            EveRule, closes=st.none() | st.integers(0, 1440), days=_unique(st.sampled_from(EVES))
        ),
        holidays=st.lists(edits, max_size=2, unique_by=lambda h: h.date).map(
            lambda e: tuple(sorted(e, key=lambda h: h.date))
        ),
        weights=st.dictionaries(st.sampled_from(["active", "standby"]), classes),
        objective=st.sampled_from(["balanced", "strict_order"]) | groups,
        rules=st.lists(rules, max_size=3).map(tuple),
    )


@st.composite
def rings(draw: Any) -> Ring:
    members = tuple(
        Member(
            code=code,
            name=Name(fi=f"Kunta {code}", sv=draw(st.sampled_from(["", f"Kommun {code}"]))),
            dates=draw(spans()),
            populations=draw(
                st.dictionaries(st.integers(2000, 2030), st.integers(1, 10**6), min_size=1)
            ),
            phone=draw(texts | st.just("")),
        )
        for code in ("061", "109")
    )
    return Ring(
        id="keski",
        name=draw(names),
        languages=draw(_unique(st.sampled_from(["fi", "sv", "en"])).filter(bool)),
        contacts=Contacts(
            phones=draw(st.dictionaries(st.sampled_from(["front", "back"]), texts)),
            partners=draw(_unique(st.sampled_from(["a@example.org", "b@example.org"]))),
            material=draw(st.sampled_from(["", "https://example.org/ohje?x=1#öö"])),
            shown_as=draw(st.sampled_from(["name", "initials", "role"])),
        ),
        qualifications={q: Name(fi=q) for q in RIGHTS},
        members=members,
        agreements=(draw(_agreement("1", 2025)), draw(_agreement("no", 2026))),
    )


@st.composite
def seats(draw: Any) -> dict[str, Any]:
    start = draw(instants)
    return {
        "person": draw(people_ids),
        "tier": draw(st.sampled_from(["front", "back"])),
        "start": start,
        "end": start + timedelta(minutes=draw(st.integers(1, 10_000))),
    }


people_ids = st.sampled_from(["aino", "eero"])
ordered = st.tuples(days, days).map(lambda d: {"first": min(d), "last": max(d)})


def _person(id_: str, rights: tuple[str, ...]) -> Any:
    return st.builds(
        Person,
        id=st.just(id_),
        name=texts.map(lambda t: f"{id_} {t}"),
        member=st.sampled_from(["061", "109"]),
        share=st.integers(1, 1000),
        qualifications=st.tuples(
            *(st.builds(Qualification, id=st.just(r), dates=spans()) for r in rights)
        ),
        languages=_unique(st.sampled_from(["fi", "sv", "ru"])),
        standby=spans() if rights else st.none() | spans(),
        active=spans(),
        day_work=st.booleans(),
        hours_week=st.none() | st.integers(1, 600).map(lambda q: q / 4),
        period_work=st.booleans(),
    )


contacts = st.builds(
    Contact,
    email=st.sampled_from(["", "aino@example.org"]),
    phone=texts | st.just(""),
    show_phone=st.booleans(),
    language=st.sampled_from(["fi", "sv", "en"]),
)


absences = st.builds(
    lambda p, d, k: Absence(person=p, kind=k, **d),
    people_ids,
    ordered,
    st.sampled_from(get_args(AbsenceKind)),
)
wishes = st.builds(
    lambda p, d, w, **more: Wish(person=p, weekdays=w, **d, **more),
    people_ids,
    ordered,
    _unique(st.sampled_from(WEEKDAYS)),
    kind=st.sampled_from(["want", "avoid"]),
    strength=st.sampled_from(["strong", "weak"]),
    tier=st.sampled_from(["", "front"]),
)
balances = st.builds(
    Balance,
    as_of=days,
    member=st.sampled_from(["061", "109"]),
    person=people_ids | st.just(""),
    tier=st.sampled_from(["", "back"]),
    cls=st.sampled_from(["", *CLASSES]),
    points=st.integers(-(10**7), 10**7),
    duties=st.integers(-(10**5), 10**5),
)
distances = st.builds(
    Distance,
    person=people_ids,
    member=st.sampled_from(["061", "109"]),
    km=st.integers(0, 9999).map(lambda k: k / 10),
)


@st.composite
def facts(draw: Any) -> Facts:
    """A whole ring folder."""

    def some(items: Any) -> Any:
        return draw(st.lists(items, max_size=2).map(tuple))

    return Facts(
        ring=draw(rings()),
        people=(draw(_person("aino", RIGHTS)), draw(_person("eero", ()))),
        contacts=draw(st.dictionaries(people_ids, contacts)),
        absences=some(absences),
        wishes=some(wishes),
        pins=some(st.builds(lambda s, r: Pin(**s, reason=r), seats(), texts | st.just(""))),
        history=some(seats().map(lambda s: Served(**s))),
        balances=some(balances),
        distances=some(distances),
    )
