"""Files and functions stay as short as the house has agreed."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FILE_LINES = 300
FUNCTION_LINES = 40


def sources() -> Iterator[Path]:
    for folder in ("roster", "solver", "scripts", "tests"):
        yield from (ROOT / folder).rglob("*.py")


def functions(source: Path) -> Iterator[tuple[str, int]]:
    """Each function's place and how many lines it takes."""
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            yield f"{source.relative_to(ROOT)}:{node.lineno} {node.name}", lines


def test_no_file_is_longer_than_agreed() -> None:
    lines = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in sources()}
    assert [str(path) for path, count in lines.items() if count > FILE_LINES] == []


def test_no_function_is_longer_than_agreed() -> None:
    long = [f for path in sources() for f in functions(path) if f[1] > FUNCTION_LINES]
    assert long == []
