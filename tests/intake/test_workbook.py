"""A workbook that a coordinator fills in, in her language, is the same ring as a folder."""

from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from roster.domain.errors import BadInput, Fault
from roster.domain.order import canonical
from roster.domain.people import Facts
from roster.domain.words import LANGUAGES, Language
from roster.i18n import Speaker
from roster.intake import read, template, write_xlsx
from roster.intake.example import example
from roster.intake.workbook_in import ALL_TABLES
from tests.intake.conftest import Write

Edit = Callable[[Callable[[Workbook], None]], Path]


@pytest.fixture
def book(ring: Write, tmp_path: Path) -> Path:
    path = tmp_path / "keski.xlsx"
    write_xlsx(read(ring()), path, "en")
    return path


@pytest.fixture
def edit(book: Path) -> Edit:
    """Open the English workbook as Excel would, change something, and save it."""

    def change(how: Callable[[Workbook], None]) -> Path:
        opened = load_workbook(book)
        how(opened)
        opened.save(book)
        return book

    return change


def _faults(path: Path) -> list[tuple[Fault, str]]:
    with pytest.raises(BadInput) as caught:
        read(path)
    return [(f, Speaker("en").says(f.says)) for f in caught.value.faults]


def _at(book: Workbook, table: str, row: int, column: str) -> Any:
    """A cell by its sheet's machine name and its hidden column name."""
    known = next(t for t in ALL_TABLES if t.name == table)
    sheet = book[Speaker("en").text(known.title)]
    return sheet.cell(row, known.names.index(column) + 1)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_untouched_template_is_a_tiny_ring(tmp_path: Path, language: Language) -> None:
    template(tmp_path / "new.xlsx", language)
    facts = read(tmp_path / "new.xlsx")
    assert facts == canonical(example(language))
    assert [p.id for p in facts.people] == ["example"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_folder_and_its_workbook_are_one_ring(
    ring: Write, tmp_path: Path, language: Language
) -> None:
    facts = read(ring())
    write_xlsx(facts, tmp_path / "a.xlsx", language)
    assert read(tmp_path / "a.xlsx") == facts


@pytest.mark.parametrize("language", LANGUAGES)
def test_headings_are_known_without_the_hidden_row(tmp_path: Path, language: Language) -> None:
    path = tmp_path / "a.xlsx"
    template(path, language)
    opened = load_workbook(path)
    for sheet in opened.worksheets:
        sheet.delete_rows(3)
    opened.save(path)
    assert read(path) == canonical(example(language))


def test_a_reworded_heading_is_known_by_the_hidden_row(edit: Edit, ring: Write) -> None:
    def reword(book: Workbook) -> None:
        for sheet in book.worksheets:
            sheet["A1"] = "Aivan muuta"

    assert read(edit(reword)) == read(ring())


def test_what_excel_saves_again_is_the_same_ring(edit: Edit, ring: Write) -> None:
    assert read(edit(lambda _: None)) == read(ring())


def test_excels_own_dates_and_numbers_mean_what_they_show(edit: Edit, ring: Write) -> None:
    def type_over(book: Workbook) -> None:
        _at(book, "people", 4, "member").value = 61
        _at(book, "members", 4, "code").value = 61
        _at(book, "absences", 4, "from").value = datetime(2026, 9, 1)  # noqa: DTZ001
        _at(book, "absences", 4, "to").value = date(2026, 9, 14)
        _at(book, "people", 4, "share").value = 0.8
        _at(book, "people", 4, "show_phone").value = True
        _at(book, "agreements", 4, "eves_close").value = time(13)
        _at(book, "agreements", 4, "version").value = 1.0

    assert read(edit(type_over)) == read(ring())


def test_a_formula_in_a_name_is_only_text(ring: Write, tmp_path: Path) -> None:
    facts = read(ring())
    aino = facts.people[0].model_copy(update={"name": "=HYPERLINK(1)"})
    changed = facts.model_copy(update={"people": (aino, *facts.people[1:])})
    write_xlsx(changed, tmp_path / "a.xlsx", "en")
    cell = _at(load_workbook(tmp_path / "a.xlsx"), "people", 4, "name")
    assert (cell.value, cell.data_type) == ("=HYPERLINK(1)", "s")
    assert read(tmp_path / "a.xlsx") == changed


def test_columns_offer_their_words_and_the_headings_stay(book: Path) -> None:
    sheet = load_workbook(book)["Wishes"]
    offered = [v.formula1 for v in sheet.data_validations.dataValidation]
    assert '"want,avoid"' in offered
    assert "='People'!$A$4:$A$2000" in [f"={o.lstrip('=')}" for o in offered]
    assert sheet.freeze_panes == "B4"
    assert sheet.row_dimensions[3].hidden


def test_the_only_version_need_not_be_repeated(edit: Edit, ring: Write) -> None:
    def clear(book: Workbook) -> None:
        for table in ("tiers", "weights", "rules", "office_hours", "holidays"):
            for row in range(4, 8):
                _at(book, table, row, "version").value = None

    assert read(edit(clear)) == read(ring())


CELL_FAULTS = [
    ("people", "member", "Espoo", "Espoo is not a member of this ring"),
    ("people", "share", 7, "7 is not a share"),
    ("absences", "from", "soon", "soon is not a date"),
    ("pins", "start", datetime(2026, 9, 21, 13), "in which time zone"),  # noqa: DTZ001
    ("ring", "key", "Id?", "There is no field id?"),
    ("members", "code", "x", "x is not a municipality's code"),
    ("members", "name_fi", None, "at least the Finnish one"),
    ("members", "from", "yesterday", "yesterday is not a date"),
    ("populations", "member", "Turku", "Turku is not a member of this ring"),
    ("populations", "people", "many", "many is not a number"),
    ("agreements", "key", "charm", "Use one of: population"),
    ("agreements", "version", None, "version is missing"),
    ("tiers", "version", "7", "There is no version 7 of the agreement. Use one of: 1"),
    ("tiers", "hours", "fri 18", "18 is not hours"),
    ("tiers", "form", "lazy", "Use one of: active, standby"),
    ("office_hours", "mon", "16-8", "closes before it opens"),
    ("holidays", "kind", "party", "Use one of: holiday, eve, plain"),
    ("weights", "class", "monday", "There is no field monday"),
    ("weights", "weight", "heavy", "heavy is not a number"),
    ("rules", "value", "[1", "cannot be read as YAML"),
]


@pytest.mark.parametrize("case", CELL_FAULTS, ids=lambda c: f"{c[0]} {c[1]}")
def test_a_fault_on_a_sheet(edit: Edit, case: tuple[str, str, Any, str]) -> None:
    table, column, value, says = case

    def spoil(book: Workbook) -> None:
        _at(book, table, 4, column).value = value

    found = [f for f, words in _faults(edit(spoil)) if says in words]
    title = next(Speaker("en").text(t.title) for t in ALL_TABLES if t.name == table)
    assert (found[0].file, found[0].sheet) == ("keski.xlsx", title)
    if value is not None:
        assert found[0].row == 4


PEOPLE = next(t for t in ALL_TABLES if t.name == "people")


def _people_spoilt(facts: Facts, path: Path, said: Speaker, how: Callable[[Any], None]) -> Path:
    """A workbook in a language with something wrong on its sheet of people."""
    write_xlsx(facts, path, said.language)
    opened = load_workbook(path)
    how(opened[said.text(PEOPLE.title)])
    opened.save(path)
    return path


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_fault_names_the_column_as_it_is_headed_there(
    ring: Write, tmp_path: Path, language: Language
) -> None:
    def spoil(sheet: Any) -> None:
        for name, value in (("share", 7), ("name", None)):
            sheet.cell(4, PEOPLE.names.index(name) + 1).value = value

    said = Speaker(language)
    path = _people_spoilt(read(ring()), tmp_path / "a.xlsx", said, spoil)
    heads = {c.name: said.text(c.heading) for c in PEOPLE.columns}
    found = {fault.column: words for fault, words in _faults(path)}
    assert found.keys() == {heads["share"], heads["name"]}
    assert found[heads["name"]] == f"{heads['name']} is empty. Fill it in."


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_unknown_and_a_missing_column_are_told_in_the_words_of_the_sheet(
    ring: Write, tmp_path: Path, language: Language
) -> None:
    at = PEOPLE.names.index("member")

    def spoil(sheet: Any) -> None:
        sheet.delete_rows(3)
        sheet.cell(1, at + 1).value = "Xyzzy"

    said = Speaker(language)
    path = _people_spoilt(read(ring()), tmp_path / "a.xlsx", said, spoil)
    heads = [said.text(c.heading) for c in PEOPLE.columns]
    known = f"The columns here are: {', '.join(heads)}."
    found = {fault.column: words for fault, words in _faults(path) if fault.row == 1}
    assert found == {
        "Xyzzy": f"There is no column Xyzzy. Remove it. {known}",
        heads[at]: f"The column {heads[at]} is missing. Add it. {known}",
    }


def test_a_line_of_the_ring_that_is_there_twice_is_told(edit: Edit) -> None:
    def repeat(book: Workbook) -> None:
        _at(book, "ring", 4, "key").value = "name_en"

    assert [(f.row, words) for f, words in _faults(edit(repeat))] == [
        (7, "name_en is given twice here. Keep one of them."),
    ]


def test_a_sheet_that_nobody_knows_is_not_passed_over(edit: Edit) -> None:
    found = _faults(edit(lambda book: book.create_sheet("Peple")))
    assert [f.sheet for f, _ in found] == ["Peple"]
    assert "Rename it to one of people, or begin its name with _" in found[0][1]


def test_notes_may_lie_on_a_sheet_of_their_own(edit: Edit, ring: Write) -> None:
    assert read(edit(lambda book: book.create_sheet("_notes"))) == read(ring())


def test_a_sheet_that_is_needed_and_missing_is_told(edit: Edit) -> None:
    found = _faults(edit(lambda book: book.remove(book["Tiers"])))
    assert (found[0][0].sheet, found[0][1]) == (
        "tiers",
        "The sheet tiers is missing. Take it from the template.",
    )


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("gone.xlsx", None, "There is no such folder or file. Check the path."),
        ("ring.txt", b"x", "This is neither a ring folder nor an .xlsx workbook."),
        ("broken.xlsx", b"PK broken", "This file cannot be read as an Excel workbook."),
    ],
)
def test_what_is_no_ring_is_one_clear_fault(
    tmp_path: Path, name: str, data: bytes | None, says: str
) -> None:
    if data is not None:
        (tmp_path / name).write_bytes(data)
    ((fault, words),) = _faults(tmp_path / name)
    assert fault.file == name
    assert words.startswith(says)


def test_an_empty_folder_and_a_strange_workbook_are_no_rings(tmp_path: Path) -> None:
    Workbook().save(tmp_path / "strange.xlsx")
    (tmp_path / "empty").mkdir()
    for name, says in (
        ("empty", "This folder is not a ring. A ring has ring.yaml and people.csv."),
        ("strange.xlsx", "This workbook is not a ring. Begin from the template."),
    ):
        assert [words for _, words in _faults(tmp_path / name)] == [says]


def test_writing_a_workbook_again_gives_the_same_ring(book: Path, tmp_path: Path) -> None:
    facts: Facts = read(book)
    write_xlsx(facts, tmp_path / "again.xlsx", "sv")
    assert read(tmp_path / "again.xlsx") == facts
