"""Publishing: the check list with a reason for each override, who is told, then it is frozen."""

from collections.abc import Sequence
from functools import partial

import streamlit as st

from roster.domain.changes import IN_FORCE
from roster.domain.errors import BadInput, Incomplete, Refused
from roster.domain.publishing import Publication
from roster.domain.rosters import Line
from roster.i18n import Speaker
from roster.planning.difference import figures
from roster.publishing import Broken, Checklist, Reasons, publish
from roster.storage import Who
from roster.ui import frame, library, paper, shell, who
from roster.ui.frame import Open
from roster.ui.list_html import faults_table
from roster.ui.overview.outlook import days_left
from roster.ui.plan.wanted import draft_name, drafts
from roster.ui.publish.html import history, told_table
from roster.ui.words import capital

MOST = 2000  # characters of a reason
TOLD = 3  # breaches of a rule that are told in full


def show() -> None:
    title = shell.speaker().text("Publish")
    open_ = frame.open_ring(title)
    if open_ is None:
        return
    found = drafts(open_)
    if not found:
        _nothing(open_, title)
        return
    chosen = next((r for r in found if r.id == open_.roster), found[0])
    try:
        seen = library.checklist(open_.shelf, chosen, open_.today)
    except (BadInput, Refused) as error:
        _cannot(open_, title, error)
        return
    about = f"{open_.ring_name} · {frame.days(seen.first, seen.last, open_.speaker)}"
    picker = partial(_draft_picker, open_, found, chosen)
    frame.header(open_, title, picker, about=about, tag=_tag(seen, open_.speaker))
    _check(open_, chosen, seen)
    _published(open_)


def _draft_picker(open_: Open, found: Sequence[Line], chosen: Line) -> None:
    """Choose a draft, where there are several."""
    if len(found) < 2:
        return
    names = {line.id: draft_name(line, open_.speaker) for line in found}
    st.session_state["draft_picker"] = chosen.id
    st.selectbox(
        open_.speaker.text("Roster"),
        [*names],
        key="draft_picker",
        format_func=lambda number: names[number],
        label_visibility="collapsed",
        width=240,
        on_change=lambda: shell.remember("roster", str(st.session_state["draft_picker"])),
    )


def _tag(seen: Checklist, say: Speaker) -> tuple[str, str]:
    left = seen.days - seen.notice
    return ("bad" if left < 0 else "warn" if left <= 14 else "neu"), days_left(left, say)


def _nothing(open_: Open, title: str) -> None:
    say = open_.speaker.text
    frame.header(open_, title)
    shell.empty(
        say("There is no draft to publish"),
        say("Plan the next period first. The draft then waits here to be checked."),
    )
    with st.container(horizontal=True, horizontal_alignment="center"):
        if st.button(say("Plan"), type="primary", key="to_plan"):
            shell.go("suunnittele")
    _published(open_)
    paper.offer(open_, open_.month)


def _cannot(open_: Open, title: str, error: BadInput | Refused) -> None:
    frame.header(open_, title)
    shell.lead(open_.speaker.text("The roster cannot be published yet."))
    if isinstance(error, BadInput):
        shell.block(faults_table(error.faults, open_.speaker))
    else:
        shell.block(shell.task("bad", open_.speaker.says(error.message)))


def _check(open_: Open, line: Line, seen: Checklist) -> None:
    left, right = st.columns([1.6, 1], gap="large")
    with left:
        reasons = _rows(open_, line, seen)
    with right:
        _told(open_, seen)
        _act(open_, seen, reasons)
        paper.offer(open_, line.first)


def _rows(open_: Open, line: Line, seen: Checklist) -> Reasons:
    """The check list; what the reader wrote into it."""
    say = open_.speaker
    head = st.container()
    _gaps(open_, line, seen)
    overrides = {group.rule: _broken(open_, line, group) for group in seen.broken}
    if not seen.broken:
        _ok(say.text("No rule is broken"), say.text("Law, agreement and qualifications hold."))
    _warnings(open_, line)
    for message in seen.lacking({g.rule: "-" for g in seen.broken}, "-"):
        shell.block(shell.task("bad", say.says(message)))
    late = _notice(open_, line, seen)
    _changes(open_, seen)
    reasons = Reasons(overrides=overrides, late=late)
    lacking = len(seen.lacking(overrides, late))
    with head:
        note = say.plural("{n:n} thing is missing", "{n:n} things are missing", lacking)
        shell.section(
            say.text("Before publishing"), note if lacking else say.text("nothing is missing")
        )
    return reasons


def _ok(title: str, about: str) -> None:
    shell.block(shell.task("ok", title, about))


def _gaps(open_: Open, line: Line, seen: Checklist) -> None:
    say, roster = open_.speaker, library.roster(line)
    if not seen.gaps:
        amount = say.plural("{n:n} duty.", "{n:n} duties.", len(roster.duties))
        _ok(say.text("Every duty has its people"), amount)
        return
    duties = [roster.duty[g.duty] for g in seen.gaps if g.duty in roster.duty]
    days = [f"{say.day(d.day)} {say.tier(d.tier)}" for d in duties]
    title = say.plural("{n:n} duty has nobody", "{n:n} duties have nobody", len(seen.gaps))
    about = ", ".join(days[:4]) + (" …" if days[4:] else "")
    month = {"month": f"{duties[0].day:%Y-%m}"} if duties else {}
    _with_button("gaps", ("warn", title, about), say.text("Fill"), **month)


def _with_button(key: str, task: tuple[shell.Sign, str, str], label: str, **choices: str) -> None:
    row = st.container(horizontal=True, vertical_alignment="center", key=f"task-{key}")
    with row:
        shell.block(shell.task(*task))
        if st.button(label, key=f"task-{key}-go", width="content"):
            shell.go("lista", **choices)


def _broken(open_: Open, line: Line, group: Broken) -> str:
    """A rule that is broken, with its own field for the reason."""
    say = open_.speaker
    title = say.plural(
        "{rule:rule}: broken {n:n} time",
        "{rule:rule}: broken {n:n} times",
        len(group.breaches),
        rule=group.rule,
    )
    told = [say.says(b.says) for b in group.breaches if b.says]
    rest = len(group.breaches) - TOLD
    more = say.plural("and {n:n} other", "and {n:n} others", rest) if rest > 0 else ""
    return _reason(open_, f"{line.id}_{group.rule}", title, " ".join([*told[:TOLD], more]).strip())


def _reason(open_: Open, key: str, title: str, about: str) -> str:
    """A line that blocks until a reason is written under it."""
    say, field = open_.speaker.text, f"reason_{key}"
    written = str(st.session_state.get(field, "")).strip()
    with st.container(key=f"check-{key}", gap="small"):
        shell.block(shell.task("ok" if written else "bad", title, about))
        return st.text_area(
            say("The reason, which stays in the history"),
            key=field,
            max_chars=MOST,
            height=76,
            placeholder=say("For example: agreed by phone, a day off in lieu on another day."),
        ).strip()


def _warnings(open_: Open, line: Line) -> None:
    say = open_.speaker
    found = figures(library.judged_of(open_.shelf, line))
    if not found.warnings:
        return
    title = say.plural("{n:n} warning stays", "{n:n} warnings stay", found.warnings)
    about = say.text("Warnings do not keep from publishing.")
    _with_button("warnings", ("warn", title, about), say.text("Look"), month=f"{line.first:%Y-%m}")


def _notice(open_: Open, line: Line, seen: Checklist) -> str:
    """The days to the period's start: enough, or a reason for being late."""
    say = open_.speaker
    about = say.plural(
        "The period begins in {n:n} day, and the roster is to be known {notice:n} days before.",
        "The period begins in {n:n} days, and the roster is to be known {notice:n} days before.",
        seen.days,
        notice=seen.notice,
    )
    if not seen.late:
        _ok(say.text("It is published in time"), about)
        return ""
    if seen.days < 0:
        about = say.plural(
            "The period began {n:n} day ago.", "The period began {n:n} days ago.", -seen.days
        )
    return _reason(open_, f"{line.id}_late", say.text("It is published late"), about)


def _changes(open_: Open, seen: Checklist) -> None:
    say = open_.speaker
    count = len(seen.told)
    if any(notice.before for notice in seen.told):
        title = say.text("It changes what is published")
        about = say.plural(
            "{n:n} person gets other duties than were published.",
            "{n:n} people get other duties than were published.",
            count,
        )
    else:
        title = say.text("The first publication of these days")
        about = say.plural("{n:n} person gets duties.", "{n:n} people get their duties.", count)
    shell.block(shell.task("neu", title, about))


def _told(open_: Open, seen: Checklist) -> None:
    say = open_.speaker
    with st.container(border=True, key="told"):
        shell.section(say.text("Who is told"))
        shell.block(told_table(seen, open_.facts, say))


def _act(open_: Open, seen: Checklist, reasons: Reasons) -> None:
    say = open_.speaker
    who.ask(say)
    acting, lacking = who.acting(), seen.lacking(reasons.overrides, reasons.late)
    pressed = st.button(
        say.text("Publish the roster"),
        type="primary",
        icon=":material/task_alt:",
        width="stretch",
        key="publish",
        disabled=acting is None or bool(lacking),
    )
    if acting is None:
        st.caption(say.text("Write your name first."))
    elif lacking:
        st.caption(say.says(lacking[0]))
    else:
        st.caption(
            say.text(
                "After this the roster is frozen. A change asks for the consent of whom it"
                " concerns, or for a reason."
            )
        )
        if pressed:
            _publish(open_, seen, reasons, acting)


def _publish(open_: Open, seen: Checklist, reasons: Reasons, acting: Who) -> None:
    say = open_.speaker
    try:
        done = publish(library.store(), seen.roster, reasons, acting)
    except Incomplete as error:
        _refused(say, [say.says(m) for m in error.missing])
    except Refused as error:
        _refused(say, [say.says(error.message)])
    else:
        st.session_state["published_now"] = done.id
        st.session_state.pop("roster", None)
        st.rerun()


def _refused(say: Speaker, why: Sequence[str]) -> None:
    text = " ".join([say.text("It was not published."), *why])
    shell.block(shell.task("bad", text))


def _published(open_: Open) -> None:
    """What was published before, the newest first."""
    say = open_.speaker
    found = [p for p in library.publications(open_.shelf) if _in_force(open_, p)]
    if not found:
        return
    shell.section(capital(say.text("published")))
    new = st.session_state.get("published_now")
    shell.block(history(found[::-1], new, say))


def _in_force(open_: Open, publication: Publication) -> bool:
    return any(r.id == publication.roster and r.state in IN_FORCE for r in open_.lines)
