"""The agreement of a ring: its versions, each part of one as fields, and what a new one changes."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import partial
from html import escape

import streamlit as st

from roster.domain.duties import DAY, Duty
from roster.domain.errors import BadInput
from roster.domain.people import Facts
from roster.domain.ring import Agreement, Ring
from roster.domain.versions import earliest, fixed, next_name, refuse_early
from roster.domain.words import N_
from roster.i18n import Speaker
from roster.intake.reading import judge
from roster.ui import frame, keeping, ring_pages, shell, who
from roster.ui.agreement import draft as agreement
from roster.ui.agreement import kept
from roster.ui.agreement.draft import Dated, Plain
from roster.ui.agreement.form import Form
from roster.ui.agreement.rules import rules
from roster.ui.agreement.terms import holidays, hours, members, tiers, weights
from roster.ui.frame import Open
from roster.ui.list_html import table
from solver.problem import faults_of

PARTS: Mapping[str, tuple[str, Callable[[Form], None]]] = {
    "members": (N_("Members"), members),
    "tiers": (N_("Tiers"), tiers),
    "hours": (N_("Hours"), hours),
    "holidays": (N_("Holidays"), holidays),
    "weights": (N_("Weights"), weights),
    "rules": (N_("Rules"), rules),
}
NOT_SAVED = N_("What is typed and not saved stays in this browser, also over a reload.")
LISTED = 30  # duties that are told one by one


def show() -> None:
    open_ = frame.open_ring(shell.speaker().text("Agreement"))
    if open_ is None:
        return
    names = [a.version for a in open_.facts.ring.agreements]
    version = shell.chosen("version", names, open_.facts.ring.agreement_on(open_.today).version)
    used = fixed(open_.lines)
    tag = ("neu", _state(version in used, open_.speaker))
    ring_pages.header(open_, "sopimus", partial(_version_picker, open_, version), tag=tag)
    form = _form(open_, version)
    shell.lead(*_sentence(open_, version, version in used))
    part = _part_picker(open_.speaker)
    PARTS[part][1](form)
    _save(open_, form, version)


def _state(used: bool, say: Speaker) -> str:  # noqa: FBT001
    return say.text("in use, so fixed") if used else say.text("can be edited")


def _version_picker(open_: Open, version: str) -> None:
    say = open_.speaker
    names = {
        a.version: say.text(
            "Version {version} from {day}", version=a.version, day=say.full_day(a.valid_from)
        )
        for a in open_.facts.ring.agreements
    }
    st.session_state["version_picker"] = version
    st.selectbox(
        say.text("Version"),
        [*names],
        key="version_picker",
        format_func=lambda v: names[v],
        label_visibility="collapsed",
        width=240,
        on_change=lambda: shell.remember("version", st.session_state["version_picker"]),
    )


def _form(open_: Open, version: str) -> Form:
    """The draft that is not saved yet; a ring that was changed meanwhile begins another."""
    ring = open_.facts.ring
    token = kept.token(ring, version)
    draft = kept.draft(token) or kept.begin(token, _begun(open_, version))[1]
    return Form(ring, draft, token, open_.speaker)


def _begun(open_: Open, version: str) -> Plain:
    """A draft of the version; of one in use, the draft of the version after it."""
    ring = open_.facts.ring
    draft = agreement.plain_of(ring, version)
    if version in fixed(open_.lines):
        names = [a.version for a in ring.agreements]
        first = max(earliest(open_.lines) or open_.today, open_.today + DAY)
        draft["agreement"]["version"] = next_name(names, version)
        draft["agreement"]["valid_from"] = first.isoformat()
    return draft


def _sentence(open_: Open, version: str, used: bool) -> tuple[str, str]:  # noqa: FBT001
    say, ring = open_.speaker, open_.facts.ring
    found = next(a for a in ring.agreements if a.version == version)
    strong = say.text(
        "Version {version} holds from {day}: {members:n} members, {tiers:n} tiers,"
        " {rules:n} rules.",
        version=version,
        day=say.full_day(found.valid_from),
        members=len({m.code for m in ring.members}),
        tiers=len(found.tiers),
        rules=len(agreement.sentences(found.rules, say)),
    )
    if used:
        return strong, say.text(
            "Rosters were published under it, so it stays. What you change becomes a new version."
        )
    return strong, say.text("No roster was published under it, so it can still be edited.")


def _part_picker(say: Speaker) -> str:
    part = shell.chosen("terms", [*PARTS], "members")

    def choose() -> None:
        shell.remember("terms", st.session_state["terms_picker"] or part)

    st.session_state["terms_picker"] = part
    st.segmented_control(
        say.text("View"),
        [*PARTS],
        key="terms_picker",
        format_func=lambda p: say.text(PARTS[p][0]),
        label_visibility="collapsed",
        on_change=choose,
    )
    return part


def _save(open_: Open, form: Form, version: str) -> None:
    """The version's name and first day, what changes, and the button that keeps it."""
    say, ring = open_.speaker, open_.facts.ring
    with st.container(key="save", border=True):
        shell.section(say.text("What the version changes"))
        left, right, _ = st.columns([1, 1, 2])
        with left:
            form.text(form.own, "version", "save", label=say.text("Name of the version"))
        with right:
            form.text(form.own, "valid_from", "save", say.text("such as 1.9.2026"))
        edited = agreement.edited(ring, form.draft, _begun(open_, version))
        kept.keep(form.token, form.draft, edited=edited)
        if not edited:
            text = say.text("Nothing is changed yet. What you change is told here.")
            shell.block(f'<p class="mut">{escape(text)}</p>')
            return
        _ask(open_, form)


def _ask(open_: Open, form: Form) -> None:
    """Every fault of the draft; without any, what it changes and whether it is kept."""
    say, name = open_.speaker, str(form.own.get("version", ""))
    try:
        new = agreement.ring_of(open_.facts.ring, form.draft)
    except BadInput as error:
        keeping.faults(error.faults, say)
        _discard(say)
        return
    _told(open_, new, name)
    who.ask(say)
    with st.container(horizontal=True):
        pressed = st.button(say.text("Save the version"), type="primary")
        _discard(say)
    if pressed:
        st.session_state["version"] = name
        done = say.text("Version {version} was saved.", version=name)
        keeping.keep(open_, lambda: _with(open_, new, name), done)


def _discard(say: Speaker) -> None:
    st.button(say.text("Leave the changes out"), on_click=kept.forget, help=say.text(NOT_SAVED))


def _with(open_: Open, new: Ring, name: str) -> Facts:
    """The facts with the new ring. Raises BadInput or Refused where they cannot be kept."""
    refuse_early(_named(new, name), open_.lines)
    facts = open_.facts.model_copy(update={"ring": new})
    judge(facts, check_rule=faults_of)
    return facts


def _named(ring: Ring, name: str) -> Agreement:
    return next(a for a in ring.agreements if a.version == name)


def _told(open_: Open, new: Ring, name: str) -> None:
    """Against the version that holds the day before: settings, then the dated duties."""
    say, ring, after = open_.speaker, open_.facts.ring, _named(new, name)
    others = tuple(a for a in ring.agreements if a.version != name)
    old = ring.model_copy(update={"agreements": others or ring.agreements})
    before = old.agreement_on(after.valid_from - timedelta(days=1))
    against = say.text(
        "Compared with version {version}, which holds until then.", version=before.version
    )
    if before.version == name:
        against = say.text("Compared with the version as it is saved.")
    shell.block(f'<p class="mut sm">{escape(against)}</p>')
    found = agreement.changes(before, after, say, (old, new))
    heads = [say.text(h) for h in (N_("Setting"), N_("Before"), N_("After"))]
    rows = [
        f'<tr><td class="day">{escape(c.name)}</td><td>{escape(c.before) or "–"}</td>'
        f"<td>{escape(c.after) or '–'}</td></tr>"
        for c in found
    ]
    shell.block(table(heads, rows, say.text("Setting")))
    _dated(agreement.dated(old, new, max(after.valid_from, open_.today)), say)


def _dated(found: Dated, say: Speaker) -> None:
    days = frame.days(found.first, found.last, say)
    if not found.sums and not found.gained and not found.lost:
        text = say.text("The dated duties of {days} stay as they are.", days=days)
        shell.block(f"<p>{escape(text)}</p>")
        return
    strong = say.text(
        "{gained:n} duties come and {lost:n} go in {days}.",
        gained=len(found.gained),
        lost=len(found.lost),
        days=days,
    )
    shell.block(f"<p><b>{escape(strong)}</b></p>")
    heads = [say.text(h) for h in ("Duty", "Class", "Duties", "Hours", "Points")]
    rows = [
        f'<tr><td class="day">{escape(say.tier(s.tier))}</td><td>{escape(say.cls(s.cls))}</td>'
        f"<td>{s.before[0]} → {s.after[0]}</td>"
        f"<td>{say.hours(s.before[1])} → {say.hours(s.after[1])}</td>"
        f"<td>{say.points(s.before[2])} → {say.points(s.after[2])}</td></tr>"
        for s in found.sums
    ]
    shell.block(table(heads, rows, strong))
    left, right = st.columns(2)
    with left:
        _listed(say.text("Duties that come"), found.gained, say)
    with right:
        _listed(say.text("Duties that go"), found.lost, say)


def _listed(title: str, found: tuple[Duty, ...], say: Speaker) -> None:
    if not found:
        return
    with st.expander(f"{title} ({len(found)})"):
        lines = [f"{say.tier(d.tier)}: {say.at(d.start)} – {say.at(d.end)}" for d in found[:LISTED]]
        if len(found) > LISTED:
            lines.append(say.text("and {n:n} more.", n=len(found) - LISTED))
        items = "".join(f"<li>{escape(line)}</li>" for line in lines)
        shell.block(f'<ul class="lines">{items}</ul>')
