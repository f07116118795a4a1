"""A search that goes on: the sentence, the bar, value and bound, and what it was asked."""

from html import escape

import streamlit as st

from roster.i18n import Speaker
from roster.reports.roster_text import level
from roster.ui import shell
from roster.ui.frame import Open
from roster.ui.plan import charts as plan_charts
from roster.ui.plan.wanted import ORDERS
from roster.ui.runs import Run, runs
from solver.outcome import Progress

STEPS = 5  # improvements that are told


def watch(open_: Open, run: Run) -> None:
    """Tell how far the search is, until it is over."""
    if run.running:
        _look(open_, run.number)
    else:
        _failed(open_, run)


@st.fragment(run_every=1)
def _look(open_: Open, number: int) -> None:
    run = runs().of(open_.shelf.id)
    if run is None or run.number != number or not run.running:
        st.rerun()
    say = open_.speaker
    shell.lead(*sentence(run.best, say))
    limit = run.wanted.seconds
    text = say.text("{seconds:n} s of {limit:n} s", seconds=int(run.seconds), limit=int(limit))
    st.progress(run.seconds / limit, text=text)
    _buttons(open_, run)
    steps = of_level(run.steps)
    if any(s.value is not None and s.bound is not None for s in steps):
        shell.section(say.text("Search"), say.text("the less the better"))
        shell.draw(
            lambda: plan_charts.progress(until(steps, run.seconds), limit, say, shell.theme()),
            " ".join(sentence(run.best, say)),
        )
        shell.block(improvements(steps, say))
    st.caption(say.text("You can go to other pages. The search goes on and waits for you here."))


def sentence(best: Progress, say: Speaker) -> tuple[str, str]:
    """How good the best roster is, and what it costs."""
    if best.value is None:
        return say.text("The search looks for a first roster."), ""
    found = say.text("Its cost is {value:n}.", value=best.value)
    where = f"{level(best.level, say)}: " if best.level else ""
    if best.gap is None:
        return where + say.text("A first roster is found."), found
    if best.gap < 0.05:
        return where + say.text("No better roster is possible."), found
    told = say.text(
        "The best roster so far is at most {gap:n} % from the best possible.",
        gap=round(best.gap, 1) if best.gap < 10 else round(best.gap),
    )
    proven = say.text(
        "Its cost is {value:n}; less than {bound:n} is proven impossible.",
        value=best.value,
        bound=best.bound or 0,
    )
    return where + told, proven


def of_level(steps: list[Progress]) -> list[Progress]:
    """The steps of the level that is searched now: others count something else."""
    now = steps[-1].level if steps else ()
    return [s for s in [*steps] if s.level == now]


def until(steps: list[Progress], seconds: float) -> list[Progress]:
    """The steps, and that the last one still holds."""
    last = steps[-1]
    return [*steps, last.model_copy(update={"seconds": max(seconds, last.seconds)})]


def improvements(steps: list[Progress], say: Speaker) -> str:
    """When the best roster became better, the newest first (HTML)."""
    found: list[tuple[float, int, int]] = []
    last: int | None = None
    for step in steps:
        if step.value is not None and last is not None and step.value < last:
            found.append((step.seconds, last, step.value))
        last = step.value if step.value is not None else last
    rows = "".join(
        f'<tr><td class="day">{escape(when)}</td>'
        f'<td>{say.number(a)} <span class="mut">→</span> <b>{say.number(b)}</b></td></tr>'
        for at, a, b in reversed(found[-STEPS:])
        for when in [say.text("{n:n} s", n=round(at, 1))]
    )
    return f'<table class="dt flat"><tbody>{rows}</tbody></table>' if rows else ""


def _buttons(open_: Open, run: Run) -> None:
    say = open_.speaker.text
    stopping = run.state == "stopping"
    with st.container(horizontal=True, gap="small"):
        st.button(
            say("Stop and look at the best roster"),
            type="primary",
            icon=":material/stop_circle:",
            key="stop",
            disabled=stopping or run.best.value is None,
            on_click=runs().stop,
            args=(open_.shelf.id,),
        )
        if st.button(say("Cancel"), type="tertiary", key="cancel"):
            runs().forget(open_.shelf.id)
            st.rerun(scope="app")
    if stopping:
        st.caption(say("The search ends and hands out its best roster."))
    elif run.best.value is None:
        st.caption(say("There is no roster to look at yet."))


def _failed(open_: Open, run: Run) -> None:
    say = open_.speaker
    why = " ".join(say.says(m) for m in run.why)
    shell.lead(
        say.text("No roster was found."),
        why or say.text("Give the search more time, or fewer duties at once."),
    )
    if st.button(say.text("Change the settings"), type="primary", key="again"):
        runs().forget(open_.shelf.id)
        st.rerun()


def settings(open_: Open, run: Run) -> None:
    """What was asked, to be read only."""
    rows = "".join(
        f'<tr><td class="mut">{escape(name)}</td><td>{escape(value)}</td></tr>'
        for name, value in _asked(run, open_.speaker)
    )
    with st.container(border=True, key="asked"):
        shell.section(open_.speaker.text("What is asked"))
        shell.block(f'<table class="dt flat"><tbody>{rows}</tbody></table>')


def _asked(run: Run, say: Speaker) -> list[tuple[str, str]]:
    wanted, case = run.wanted, run.problem.case
    pins = len(case.pins)
    kept = [say.plural("{n:n} pinned duty", "{n:n} pinned duties", pins)] if pins else []
    kept += [say.person(p) for p in wanted.keep_people]
    order = next((name for name, o in ORDERS.values() if o == wanted.objective), "")
    weights = [f"{level((name,), say)} {n} %" for name, n in wanted.weights.items()]
    rows = [
        (say.text("Kept"), say.list(kept) or "–"),
        (say.text("Order"), say.words(order)),
        (say.text("Weights"), ", ".join(weights) or say.text("As agreed")),
    ]
    if wanted.changed is not None:
        told = say.plural("{n:n} person at most", "{n:n} people at most", wanted.changed)
        rows.append((say.text("Changes"), told))
    amount = say.text("{duties:n} duties, {people:n} people", **_amounts(run))
    return [*rows, (say.text("Extent"), amount)]


def _amounts(run: Run) -> dict[str, int]:
    case = run.problem.case
    return {"duties": len(case.duties), "people": len(case.people)}
