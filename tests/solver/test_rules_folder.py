"""The rules' folder holds rules and nothing else, and no door of the house opens on OR-Tools."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from solver import rules
from solver.rule import Rule
from solver.rules import RULES

FOLDER = Path(next(iter(rules.__path__)))
FILES = sorted(f for f in FOLDER.glob("*.py") if f.name != "__init__.py")
BY_FILE = {Path(sys.modules[r.__module__].__file__ or "").stem: r for r in RULES.values()}


def rules_in(file: Path) -> list[str]:
    """Names of the classes of a file that are rules, by what they stand on."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    classes = [node for node in tree.body if isinstance(node, ast.ClassDef)]
    return [c.name for c in classes if "Rule" in {getattr(b, "id", "") for b in c.bases}]


def test_no_two_files_share_a_rule_and_none_is_left_out() -> None:
    assert sorted(BY_FILE) == [f.stem for f in FILES]
    assert len(RULES) == len(FILES)


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.stem)
def test_a_file_holds_one_rule_that_is_called_as_the_file(file: Path) -> None:
    rule = BY_FILE[file.stem]
    assert rules_in(file) == [rule.__name__]
    assert rule.kind == file.stem
    assert rule.__name__ == file.stem.title().replace("_", "")


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.stem)
def test_a_rule_says_what_it_is_and_who_asks_for_it_in_its_own_words(file: Path) -> None:
    rule = BY_FILE[file.stem]
    assert rule.__doc__
    assert rule.__doc__ != Rule.__doc__
    assert {"kind", "title", "source"} <= vars(rule).keys()
    assert ast.get_docstring(ast.parse(file.read_text(encoding="utf-8")))


def test_every_rule_is_asked_whether_it_says_the_same_twice() -> None:
    test = (Path(__file__).parent / "test_rules_agree.py").read_text(encoding="utf-8")
    assert test.count('@pytest.mark.parametrize("kind", sorted(RULES))') == 3


@pytest.mark.parametrize("door", ["roster.cli", "roster.ui.desk", "roster.planning"])
def test_no_door_of_the_house_opens_on_the_solver_itself(door: str) -> None:
    """In a process of its own, since this one may have planned already."""
    asked = f"import sys, {door}; print('ortools' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
