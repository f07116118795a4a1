"""Import from Excel: every fault with its place, or what would change; then it is done."""

import tempfile
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
from roster.ui import keeping, shell
from roster.ui.frame import Open
from roster.ui.list_html import table
from solver.problem import faults_of

EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def show(open_: Open) -> None:
    say = open_.speaker
    shell.lead(
        say.text("Bring people, absences and wishes in from Excel."),
        say.text("Nothing is saved before you have seen what changes. Nobody is deleted."),
    )
    left, right = st.columns([1, 1.9], gap="large")
    with left:
        file = _steps(open_)
    with right:
        if file:
            _judge(open_, file)
        else:
            text = say.text("Here stands what the workbook would change, or what is wrong in it.")
            shell.block(f'<p class="mut">{escape(text)}</p>')


def _steps(open_: Open) -> UploadedFile | None:
    say = open_.speaker
    shell.section(say.text("1. Take the workbook"))
    st.download_button(
        say.text("The ring as a workbook"),
        lambda: _book(open_.facts, open_),
        f"{open_.shelf.id}.xlsx",
        EXCEL,
        on_click="ignore",
    )
    st.download_button(
        say.text("An empty template"),
        lambda: _book(None, open_),
        "template.xlsx",
        EXCEL,
        on_click="ignore",
        type="tertiary",
    )
    shell.section(say.text("2. Fill it in and bring it back"))
    words = {
        "--up-drop": say.text("Drop the workbook here"),
        "--up-browse": say.text("Choose a file"),
    }
    style = ";".join(f'{k}:"{v}"' for k, v in words.items())
    st.html(f"<style>:root{{{escape(style, quote=False)}}}</style>")
    return st.file_uploader(say.text("Workbook (.xlsx)"), type=["xlsx", "xlsm"], key="workbook")


def _book(facts: Facts | None, open_: Open) -> bytes:
    """The ring, or the template, as the bytes of a workbook."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "ring.xlsx")
        if facts:
            write_xlsx(facts, path, open_.speaker.language)
        else:
            template(path, open_.speaker.language)
        return path.read_bytes()


def _judge(open_: Open, file: UploadedFile) -> None:
    """Read the workbook; then its faults, or what it would change."""
    try:
        new = _read(file)
        if new.ring.id != open_.shelf.id:
            raise BadInput([_stranger(file.name, new, open_)])
        facts = merged(open_.facts, new)
        judge(facts, check_rule=faults_of)
    except BadInput as error:
        _faults(file.name, error, open_.speaker)
        return
    _changes(open_, facts, tuple(parts(open_.facts, new)))


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


def _changes(open_: Open, facts: Facts, found: tuple[Part, ...]) -> None:
    say = Speaker(open_.speaker.language, facts.ring, facts.people, shell.titles())
    changed = sum(row.changed for part in found for row in part.rows)
    if not changed:
        shell.lead(say.text("Nothing to change: the store has all of it already."))
        return
    shell.section(say.text("What changes"))
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
    if st.button(say.text("Save what the workbook brings"), type="primary"):
        keeping.keep(open_, lambda: facts, say.text("The workbook was brought in."))
