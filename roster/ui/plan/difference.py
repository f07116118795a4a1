"""Before and after: what a proposal changes, and any two rosters side by side."""

from dataclasses import dataclass
from functools import partial
from html import escape

import streamlit as st

from roster.domain.case import Plan
from roster.domain.errors import BadInput
from roster.domain.rosters import Line
from roster.i18n import Speaker
from roster.planning import Judged, delivery, made
from roster.planning.difference import Difference, Figures, Moved, difference, figures
from roster.reports import roster_text
from roster.storage import Who
from roster.ui import frame, library, shell, who
from roster.ui.frame import Open
from roster.ui.list_html import faults_table, table
from roster.ui.plan import charts as plan_charts
from roster.ui.plan import deleting
from roster.ui.runs import Run, runs
from roster.ui.words import letters
from solver.outcome import Outcome

ROWS = 40  # duties of a difference that are told


@dataclass(frozen=True)
class Sides:
    """Two answers and what they are against each other; `fresh`: there was none before."""

    before: Judged
    after: Judged
    of: Difference
    fresh: bool


def proposal(open_: Open, run: Run, title: str) -> None:
    """What the search found against the draft that it began from."""
    assert run.answer
    say = open_.speaker
    sides = _sides(open_, run, run.answer)
    about = f"{open_.ring_name} · {frame.days(run.first, run.last, say)}"
    state = run.answer.outcome.status
    tag = ("bad", say.text("Breaks rules")) if state == "impossible" else ("ok", say.text("Ready"))
    with frame.top(title, about, tag):
        _act(open_, run, say)
    who.ask(say)
    if who.acting() is None:
        st.caption(say.text("Write your name first. Then the proposal can be kept."))
    shell.lead(*_lead(sides, say))
    for line in roster_text.impossible(run.answer.outcome, say):
        shell.block(f'<p class="note bad">{escape(line.strip())}</p>')
    show(open_, sides)


def _sides(open_: Open, run: Run, after: Judged) -> Sides:
    kept = [line for line in open_.lines if line.id == run.base]
    if kept:
        before = library.judged_of(open_.shelf, kept[0])
    else:
        empty = Outcome(status="feasible", seats=())
        before = Judged(after.problem, Plan(after.case, frozenset()), empty)
    return Sides(before, after, difference(before, after), fresh=not kept)


def _act(open_: Open, run: Run, say: Speaker) -> None:
    acting = who.acting()
    ring = open_.shelf.id
    if st.button(say.text("Discard"), type="tertiary", key="discard"):
        runs().forget(ring)
        st.rerun()
    beside = st.button(
        say.text("Keep beside"),
        icon=":material/content_copy:",
        key="beside",
        disabled=acting is None,
        help=say.text("It is kept under a name of its own. The draft does not change."),
    )
    take = st.button(
        say.text("Take as draft"),
        type="primary",
        icon=":material/check:",
        key="take",
        disabled=acting is None,
    )
    if acting and (beside or take):
        _keep(open_, run, acting, beside=beside)


def _keep(open_: Open, run: Run, acting: Who, *, beside: bool) -> None:
    assert run.answer
    version = open_.facts.ring.agreement_on(run.first).version
    count = len(open_.lines) + 1
    name = open_.speaker.text("Version {n}", n=str(count)) if beside else ""
    number = library.store().draft(open_.shelf.id, made(run.answer, version, name), acting)
    runs().forget(open_.shelf.id)
    if beside:
        st.rerun()
    st.session_state["month"] = f"{run.first:%Y-%m}"
    shell.go("lista", roster=str(number))
    st.rerun()


def _lead(sides: Sides, say: Speaker) -> tuple[str, str]:
    """What the proposal does, and how good it is."""
    found, after = sides.of, sides.of.after
    quality = delivery.quality(sides.after.outcome, say)
    if sides.fresh:
        left = told(sides.after, say)
        first = say.text("The proposal has {findings}.", findings=left)
        return first if left else say.text("Every duty has its people, no rule is broken."), quality
    filled = found.before.open - after.open
    if not found.moved:
        return say.text("The proposal is the same as the draft."), quality
    changes = say.plural(
        "{moved}, the duties of {n:n} person change.",
        "{moved}, the duties of {n:n} people change.",
        len(found.people),
        moved=say.plural("{n:n} duty moves", "{n:n} duties move", len(found.moved)),
    )
    if filled > 0:
        gaps = say.plural("The proposal fills {n:n} gap.", "The proposal fills {n:n} gaps.", filled)
        return gaps, f"{changes} {quality}"
    return changes, quality


def told(answer: Judged, say: Speaker) -> str:
    """What is wrong with an answer: "2 gaps, 1 broken rule and 3 warnings"; nothing: empty."""
    of = figures(answer)
    parts = [
        say.plural("{n:n} gap", "{n:n} gaps", of.open) if of.open else "",
        say.plural("{n:n} breach of a rule", "{n:n} breaches of rules", of.broken)
        if of.broken
        else "",
        say.plural("{n:n} warning", "{n:n} warnings", of.warnings) if of.warnings else "",
    ]
    return say.list(p for p in parts if p)


def show(open_: Open, sides: Sides) -> None:
    """Numbers, balances and duties, before and after."""
    say, found = open_.speaker, sides.of
    shell.block(numbers(found.before, found.after, say, fresh=sides.fresh))
    left, right = st.columns([1, 1.1], gap="large")
    with left:
        shell.section(
            say.text("Whose balance changes"), say.text("ring before, dot after; the line is even")
        )
        if found.gains:
            shell.draw(
                lambda: plan_charts.balances(found.gains, say, shell.theme()),
                say.text("Balance before and after, person by person"),
            )
            hidden = len(found.gains) - len(plan_charts.gains_shown(found.gains))
            if hidden:
                st.caption(say.plural("and {n:n} other", "and {n:n} others", hidden))
        else:
            st.caption(say.text("Nobody’s balance changes."))
    with right:
        shell.section(say.text("Which duties change"), say.number(len(found.moved)))
        shell.block(moved_table(open_, found.moved))


def numbers(before: Figures, after: Figures, say: Speaker, *, fresh: bool) -> str:
    """Five numbers, before and after (HTML)."""
    rows = (
        (say.text("Duties without a person"), before.open, after.open),
        (say.text("Broken rules"), before.broken, after.broken),
        (say.text("Warnings"), before.warnings, after.warnings),
        (say.text("Wishes granted"), _of(before), _of(after)),
        (
            say.text("Largest difference of balances"),
            say.points(before.spread),
            say.points(after.spread),
        ),
    )

    def one(name: str, old: object, new: object) -> str:
        was = "" if fresh else f'<s>{escape(str(old))}</s><span class="ar">→</span>'
        label = f'<div class="l">{escape(name)}</div>'
        return f'<div>{label}<div class="v">{was}{escape(str(new))}</div></div>'

    return f'<div class="ba">{"".join(one(*row) for row in rows)}</div>'


def _of(found: Figures) -> str:
    return f"{found.granted}/{found.wishes}"


def moved_table(open_: Open, moved: tuple[Moved, ...]) -> str:
    """Day, duty, who before and who after, and what it mends (HTML)."""
    say = open_.speaker
    looks = letters(open_.facts.ring.tiers(), say)
    heads = [say.text("Day"), say.text("Duty"), say.text("Who before, who after, and why")]
    rows = [_moved(m, looks, say) for m in moved[:ROWS]]
    rest = len(moved) - ROWS
    more = say.plural("and {n:n} other", "and {n:n} others", rest) if rest > 0 else ""
    note = f'<p class="mut sm">{escape(more)}</p>' if more else ""
    return table(heads, rows, say.text("Which duties change")) + note if rows else ""


def _moved(moved: Moved, looks: dict[str, tuple[int, str]], say: Speaker) -> str:
    k, letter = looks[moved.duty.tier]
    nobody = say.text("gap")
    gap = f"<b>{escape(nobody)}</b>"
    old = escape(say.people(moved.before)) if moved.before else gap
    new = f"<b>{escape(say.people(moved.after))}</b>" if moved.after else gap
    why = f'<div class="mut sm">{escape(say.says(moved.why))}</div>' if moved.why else ""
    tier = escape(say.tier(moved.duty.tier))
    return (
        f'<tr><td class="day">{escape(say.day(moved.duty.day))}</td>'
        f'<td><span class="chip k{k}" title="{tier}">{escape(letter)}</span></td>'
        f'<td>{old} <span class="mut">→</span> {new}{why}</td></tr>'
    )


def _back(say: Speaker) -> None:
    st.button(
        say.text("Back to planning"),
        key="from_compare",
        on_click=lambda: shell.remember("stage", "plan"),
    )


def compare(open_: Open, title: str) -> None:
    """Any two rosters of the ring side by side."""
    say = open_.speaker
    frame.header(open_, title, partial(_back, say))
    who.ask(say)
    deleting.told(open_)
    newest = sorted(open_.lines, key=lambda r: -r.id)
    left, right = st.columns(2, gap="large")
    with left:
        one = _chosen(newest, 1, "compare_a", say.text("The one"), say)
        deleting.offer(open_, one, "delete_a")
    with right:
        other = _chosen(newest, 0, "compare_b", say.text("The other"), say)
        if other.id != one.id:
            deleting.offer(open_, other, "delete_b")
    try:
        before, after = (library.judged_of(open_.shelf, line) for line in (one, other))
    except BadInput as error:
        shell.block(faults_table(error.faults, say))
        return
    sides = Sides(before, after, difference(before, after), fresh=False)
    text = say.plural(
        "They differ in the duties of {n:n} person.",
        "They differ in the duties of {n:n} people.",
        len(sides.of.people),
    )
    shell.lead(text if sides.of.moved else say.text("They do not differ in any duty."))
    show(open_, sides)


def _chosen(lines: list[Line], at: int, key: str, label: str, say: Speaker) -> Line:
    names = {line.id: frame.roster_name(line, say) for line in lines}
    number = st.selectbox(label, [*names], index=at, format_func=lambda n: names[n], key=key)
    return next(line for line in lines if line.id == number)
