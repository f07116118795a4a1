"""What is planned and how: the settings of a search, as the page asks for them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

import streamlit as st

from roster.domain.changes import IN_FORCE
from roster.domain.duties import DAY
from roster.domain.ring import Level, Objective
from roster.domain.rosters import Line
from roster.domain.words import N_, Message, says
from roster.i18n import Speaker
from roster.planning.replan import Wanted
from roster.reports.roster_text import level
from roster.ui import frame, library, shell
from roster.ui.frame import Open
from roster.ui.overview.outlook import next_free, upcoming

WEEKS = 13  # of a new period
LONGEST = 400  # days that can be planned at once
NEW = 0  # instead of a roster's number
FEW = 10  # people whose duties a new search of a draft may change, if nobody says otherwise
SECONDS = (10, 30, 60, 300)
WEIGHED: tuple[Level, ...] = ("members", "persons", "holidays", "wishes", "comfort")
PRESETS: Mapping[str, tuple[str, Mapping[Level, int]]] = {
    "agreed": (N_("Agreed"), {}),
    "fair": (N_("Fairness"), {"members": 300, "persons": 300, "holidays": 300}),
    "wishes": (N_("Wishes"), {"wishes": 300}),
}
ORDERS: Mapping[str, tuple[str, Objective | None]] = {
    "agreed": (N_("As agreed"), None),
    "balanced": (N_("All weighed together"), "balanced"),
    "strict_order": (N_("One level after the other"), "strict_order"),
}


@dataclass(frozen=True)
class Choice:
    """What is wanted, the draft that it begins from, and why it cannot be begun."""

    wanted: Wanted
    base: Line | None = None
    why_not: Message | None = None


def choose(open_: Open) -> Choice:
    """Draw the settings; what they say now."""
    with st.container(border=True, key="wanted"):
        base, first, last = _period(open_)
        why_not = _why_not(open_, first, last)
        shell.section(open_.speaker.text("What is kept"))
        pins, people = _kept(open_, base)
        shell.section(open_.speaker.text("What weighs most"))
        weights, objective = _weights(open_)
        wanted = Wanted(
            first=first,
            last=max(first, last),
            keep_pins=pins,
            keep_people=people,
            weights=weights,
            objective=objective,
            changed=_changed(open_, base),
            seconds=_seconds(open_),
        )
    return Choice(wanted, base, why_not)


def drafts(open_: Open) -> tuple[Line, ...]:
    """The drafts of days to come: those that count, those put beside, and the chosen one."""
    counting = {line.id for line in upcoming(open_)} | {open_.roster}
    return tuple(
        line
        for line in sorted(open_.lines, key=lambda r: (r.first, r.name, -r.id))
        if line.state not in IN_FORCE
        and line.last >= open_.today
        and (line.id in counting or line.name)
    )


def draft_name(line: Line, say: Speaker) -> str:
    """Tell a draft by its days; one that was put beside by its name too."""
    told = frame.days(line.first, line.last, say)
    return f"{told} · {line.name}" if line.name else told


def _period(open_: Open) -> tuple[Line | None, date, date]:
    say = open_.speaker
    found = {line.id: line for line in drafts(open_)}
    names = {i: draft_name(r, say) for i, r in found.items()}
    names[NEW] = say.text("A new period")
    chosen = open_.roster if open_.roster in found else next(iter(names))
    number = st.selectbox(
        say.text("Period"),
        [*names],
        index=[*names].index(chosen),
        format_func=lambda n: names[n],
        key="plan_period",
    )
    if number in found:
        return found[number], found[number].first, found[number].last
    free = next_free(open_.lines, open_.today)
    begin = free + timedelta(days=-free.weekday() % 7)
    left, right = st.columns(2)
    first = left.date_input(
        say.text("First day"), begin, format="DD.MM.YYYY", key="plan_first", required=True
    )
    last = right.date_input(
        say.text("Last day"),
        begin + timedelta(weeks=WEEKS, days=-1),
        format="DD.MM.YYYY",
        key="plan_last",
        required=True,
    )
    return None, first, last


def _why_not(open_: Open, first: date, last: date) -> Message | None:
    if last < first:
        return says("The last day is before the first.")
    if (last - first) > LONGEST * DAY:
        return says("At most {days:n} days are planned at once.", days=LONGEST)
    for line in open_.lines:
        if line.state in IN_FORCE and line.first <= last and first <= line.last:
            return says(
                "The roster in force from {first:day} to {last:day} stays. Begin after it.",
                first=line.first.isoformat(),
                last=line.last.isoformat(),
            )
    return None


def _kept(open_: Open, base: Line | None) -> tuple[bool, tuple[str, ...]]:
    say = open_.speaker
    roster = library.roster(base) if base else None
    pinned = [s for s, m in roster.marks.items() if m == "pinned"] if roster else open_.facts.pins
    pins = st.checkbox(
        say.text("Pinned duties ({n:n})", n=len(pinned)), value=True, key="plan_pins"
    )
    st.checkbox(say.text("What is published"), value=True, disabled=True, key="plan_published")
    if roster is None:
        return pins, ()
    serving = {s.person for s in roster.marks}
    people = st.multiselect(
        say.text("People whose duties stay"),
        [p.id for p in open_.facts.people if p.id in serving],
        format_func=say.person,
        placeholder=say.text("Nobody"),
        key="plan_people",
    )
    return pins, tuple(people)


def _weights(open_: Open) -> tuple[dict[Level, int], Objective | None]:
    say = open_.speaker
    preset = st.segmented_control(
        say.text("What weighs most"),
        [*PRESETS],
        default="agreed",
        format_func=lambda p: say.words(PRESETS[p][0]),
        label_visibility="collapsed",
        width="stretch",
        key="plan_preset",
    )
    weights = dict(PRESETS[preset or "agreed"][1])
    with st.expander(say.text("Weights of the levels")):
        for name in WEIGHED:
            weights[name] = st.slider(
                level((name,), say),
                min_value=0,
                max_value=500,
                value=weights.get(name, 100),
                step=25,
                format="%d %%",
                key=f"plan_{name}_{preset}",
            )
        st.caption(say.text("100 % is what the agreement says."))
        order = st.selectbox(
            say.text("Order"),
            [*ORDERS],
            format_func=lambda o: say.words(ORDERS[o][0]),
            key="plan_order",
        )
    return {name: n for name, n in weights.items() if n != 100}, ORDERS[order][1]


def _changed(open_: Open, base: Line | None) -> int | None:
    """How many people's duties may change against the draft; at the end: any number."""
    if base is None:
        return None
    say, most = open_.speaker, len(library.roster(base).duties)
    ends = [*range(0, min(most, 40) + 1, 2), -1]
    chosen = st.select_slider(
        say.text("People whose duties may change, at most"),
        ends,
        value=min(FEW, ends[-2]),
        format_func=lambda n: say.text("any number") if n < 0 else str(n),
        key="plan_changed",
    )
    return None if chosen < 0 else chosen


def _seconds(open_: Open) -> float:
    say = open_.speaker.text

    def told(n: int) -> str:
        return say("{n:n} s", n=n) if n < 60 else say("{n:n} min", n=n // 60)

    return float(
        st.select_slider(
            say("Time, at most"), SECONDS, value=30, format_func=told, key="plan_seconds"
        )
    )
