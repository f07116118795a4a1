"""Import from Excel: every fault with its place, or what would change; then it is done."""

import tempfile
from functools import partial
from html import escape
from pathlib import Path

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from roster.domain.errors import BadInput, Fault
from roster.domain.merging import KINDS, Part, merged, parts
from roster.domain.people import Facts
from roster.domain.words import N_, says
from roster.i18n import Speaker
from roster.intake import read, template, write_xlsx
from roster.intake.reading import judge
from roster.reports import import_text
from roster.ui import keeping, shell, taking, who
from roster.ui.frame import Open
from roster.ui.list_html import table
from roster.ui.taking import EXCEL
from solver.problem import faults_of


def show(open_: Open) -> None:
    """Bring a workbook into the ring that is open, or a new ring beside it."""
    say = open_.speaker
    shell.lead(
        say.text("Bring people, absences and wishes in from Excel."),
        say.text("Nothing is saved before you have seen what changes. Nobody is deleted."),
    )
    _page(say, open_)


def first() -> None:
    """Make the first ring of a store."""
    say = shell.speaker()
    who.ask(say)
    shell.lead(
        say.text("Describe your ring in a workbook: members, agreement, people."),
        say.text("Nothing is saved before you have seen what it makes."),
    )
    begin = say.text(
        "Begin with the example, in a terminal: {command}", command=shell.code("make run")
    )
    shell.block(f'<p class="mut sm">{begin}</p>')
    _page(say, None)


def _page(say: Speaker, open_: Open | None) -> None:
    left, right = st.columns([1, 1.9], gap="large")
    with left:
        file = _steps(say, open_)
    with right:
        if file:
            _judge(open_, file, say)
        else:
            text = say.text("Here stands what the workbook would change, or what is wrong in it.")
            shell.block(f'<p class="mut">{escape(text)}</p>')


def _steps(say: Speaker, open_: Open | None) -> UploadedFile | None:
    shell.section(say.text("1. Take the workbook"))
    if open_:
        book = partial(_book, open_.facts, say)
        taking.offer(say.text("The ring as a workbook"), f"{open_.shelf.id}.xlsx", EXCEL, book)
    template_ = partial(_book, None, say)
    taking.offer(say.text("An empty template"), "template.xlsx", EXCEL, template_)
    if open_:
        st.caption(
            say.text("A workbook with an id of its own on its first sheet makes a new ring.")
        )
    shell.section(say.text("2. Fill it in and bring it back"))
    return st.file_uploader(say.text("Workbook (.xlsx)"), type=["xlsx", "xlsm"], key="workbook")


def _book(facts: Facts | None, say: Speaker) -> bytes:
    """The ring, or the template, as the bytes of a workbook."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "ring.xlsx")
        if facts:
            write_xlsx(facts, path, say.language)
        else:
            template(path, say.language)
        return path.read_bytes()


def _judge(open_: Open | None, file: UploadedFile, say: Speaker) -> None:
    """Read the workbook; then its faults, or what it would change."""
    try:
        new = _read(file)
        old = _old(open_, file.name, new)
        facts = merged(old, new)
        judge(facts, check_rule=faults_of)
    except BadInput as error:
        _faults(file.name, error, say)
        return
    _changes(open_ if old else None, facts, tuple(parts(old, new)))


def _old(open_: Open | None, name: str, new: Facts) -> Facts | None:
    """The facts that the workbook is to change; None: it makes a new ring. Raises BadInput."""
    if open_ and new.ring.id == open_.shelf.id:
        return open_.facts
    if open_ and any(new.ring.id == shelf.id for shelf in open_.others):
        raise BadInput([_stranger(name, new, open_)])
    return None


def _read(file: UploadedFile) -> Facts:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, Path(file.name).name)
        path.write_bytes(file.getvalue())
        return read(path, check_rule=faults_of)


def _stranger(name: str, new: Facts, open_: Open) -> Fault:
    message = says(
        "The workbook is of the ring {ring}, and this page shows {here}. Take the workbook of this"
        " ring, or choose the other ring above.",
        ring=new.ring.id,
        here=open_.shelf.id,
    )
    return Fault(file=name, sheet="ring", column="id", says=message)


def _faults(name: str, error: BadInput, say: Speaker) -> None:
    n = len(error.faults)
    keeping.note(
        say.plural(
            "{n:n} thing is wrong in {name}. Nothing was saved.",
            "{n:n} things are wrong in {name}. Nothing was saved.",
            n,
            name=name,
        ),
        "bad",
    )
    heads = [say.text(h) for h in (N_("Sheet"), N_("Row"), N_("Column"), N_("What is wrong"))]
    rows = [
        f'<tr><td class="day">{escape(f.sheet)}</td><td>{f.row or ""}</td>'
        f"<td>{escape(keeping.column_of(f, say))}</td><td>{escape(say.says(f.says))}</td></tr>"
        for f in error.faults
    ]
    shell.block(table(heads, rows, say.text("Faults")))


def _changes(open_: Open | None, facts: Facts, found: tuple[Part, ...]) -> None:
    say = Speaker(shell.language(), facts.ring, facts.people, shell.titles())
    if not any(row.changed for part in found for row in part.rows):
        shell.lead(say.text("Nothing to change: the store has all of it already."))
        return
    if open_:
        shell.section(say.text("What changes"))
    else:
        shell.section(say.text("A new ring: {name}", name=facts.ring.name.in_(say.language)))
    heads = [say.text(h) for h in ("What", "New", "Changed", "The same", "Not in it, stays")]
    rows = [
        f'<tr><td class="day">{escape(say.text(import_text.TITLES[p.name]))}</td>'
        + "".join(f"<td>{p.count(kind)}</td>" for kind in KINDS)
        + "</tr>"
        for p in found
        if any(p.count(kind) for kind in KINDS)
    ]
    shell.block(table(heads, rows, say.text("What changes")))
    lines = "".join(f"<li>{escape(t)}</li>" for t in import_text.changes(found, say))
    shell.block(f'<ul class="lines">{lines}</ul>')
    if open_ and st.button(say.text("Save what the workbook brings"), type="primary"):
        keeping.keep(open_, lambda: facts, say.text("The workbook was brought in."))
    if open_ is None and st.button(say.text("Make the ring"), type="primary"):
        _make(facts, say)


def _make(facts: Facts, say: Speaker) -> None:
    """Keep a new ring, and show its people."""
    done = say.text(
        "{name} was made. Look at its duties under Agreement, then plan.",
        name=facts.ring.name.in_(say.language),
    )
    if keeping.kept(lambda: facts, done, say, seen=0):
        st.session_state["ring"] = facts.ring.id
        shell.remember("part", "list")
        st.rerun()
