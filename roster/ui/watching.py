"""A plan that is being made: how far it is, and the page by itself when it is there."""

import shlex
import sys
from datetime import date
from pathlib import Path

import streamlit as st

from roster.i18n import Speaker
from roster.ui import shell
from roster.ui.choice import under_way
from roster.ui.folder import PlanFolder, Progress, Stamp, plans, stamp
from roster.ui.frame import Open
from roster.ui.sheet import end_of_month
from roster.ui.words import capital

EVERY = 2  # seconds between looks into the folder


def watch(open_: Open, meanwhile: str, *, planned: bool) -> None:
    """While a month has no plan, or a new one is being made, look for it.

    `meanwhile`: what the page shows of a month without a plan.
    """
    if not planned or is_running(under_way(open_.shelf.plans, open_.month)):
        _look(open_, meanwhile, written(open_.shelf.path), planned=planned)


def is_running(plan: PlanFolder | None) -> bool:
    progress = plan.progress if plan else None
    return bool(progress and progress.state == "running")


@st.fragment(run_every=EVERY)
def _look(open_: Open, meanwhile: str, drawn: Stamp, *, planned: bool) -> None:
    if written(open_.shelf.path) != drawn:
        st.rerun()
    plan = under_way(plans(open_.shelf.path), open_.month)
    progress = plan.progress if plan else None
    if progress and progress.state == "running":
        how_far(progress, open_.speaker)
    elif not planned:
        _not_planned(open_, meanwhile, failed=bool(progress and progress.state == "failed"))


def written(ring: Path) -> Stamp:
    """Which plans there are, and when each was written or begun."""
    found = ((p, stamp(p.path, "plan.json"), p.progress) for p in plans(ring))
    return tuple(
        (f"{p.path.name} {progress.state if progress else ''}", *(at[0][1:] if at else (0, 0)))
        for p, at, progress in found
    )


def how_far(progress: Progress, say: Speaker) -> None:
    """The sentence that answers: how good is the best roster found up to now?"""
    soon = say.text("The list shows itself here when it is ready.")
    if progress.value is None or progress.gap is None:
        shell.lead(say.text("Planning looks for a first roster."), soon)
    elif progress.gap < 0.05:
        shell.lead(say.text("Planning: no better roster is possible."), soon)
    else:
        shell.lead(
            say.text(
                "Planning: the best roster so far is at most {gap:n} % from the best possible.",
                gap=round(progress.gap, 1),
            ),
            say.text(
                "Its cost is {value:n}; less than {bound:n} is proven impossible.",
                value=progress.value,
                bound=progress.bound or 0,
            ),
        )
    if progress.limit:
        text = say.text(
            "{seconds:n} s of {limit:n} s", seconds=int(progress.seconds), limit=int(progress.limit)
        )
        st.progress(min(progress.seconds / progress.limit, 1.0), text=text)


def _not_planned(open_: Open, meanwhile: str, *, failed: bool) -> None:
    say, month = open_.speaker, open_.month
    name = capital(say.month(month))
    strong = say.text("{month} is not planned yet.", month=name)
    if failed:
        strong = say.text("Planning of {month} ended without a roster.", month=name)
    how = say.text("This plans it, in a terminal:")
    shell.lead(strong, f"{meanwhile} {how}")
    st.code(command(open_.shelf.path, month, end_of_month(month)), language=None, wrap_lines=True)


def command(ring: Path, first: date, last: date) -> str:
    """What plans these days into the folder where this page looks for them."""
    program = Path(sys.executable).with_name("dutyring")
    if program.is_relative_to(Path.cwd()):
        program = program.relative_to(Path.cwd())
    out = ring / "plans" / f"{first}_{last}"
    words = [program, "plan", ring, "--from", first, "--to", last, "--out", out]
    return shlex.join(map(str, words))
