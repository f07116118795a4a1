"""Tests whose tool is missing are left out aloud, and never where CI judges."""

from pathlib import Path

import pytest

from tests import tools

pytest_plugins = ["pytester"]
BOTH = pytest.mark.parametrize("tool", tools.TOOLS, ids=lambda tool: tool.name)


@pytest.fixture
def bare_computer(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(tools, "CHROMIUM_ON_MACOS", ())
    monkeypatch.setattr(tools, "POSTGRESQL_ON_DEBIAN", tmp_path)
    monkeypatch.setattr(tools, "READERS", tmp_path)


@pytest.mark.usefixtures("bare_computer")
def test_a_bare_computer_misses_every_tool() -> None:
    assert tools.missing() == list(tools.TOOLS)


@pytest.mark.usefixtures("bare_computer")
def test_the_newest_postgresql_that_is_complete_is_taken(tmp_path: Path) -> None:
    for version, programs in {"9.6": 2, "15": 2, "17": 1}.items():
        folder = tmp_path / version / "bin"
        folder.mkdir(parents=True)
        for program in ("initdb", "postgres")[:programs]:
            (folder / program).touch()
    assert tools.postgresql() == str(tmp_path / "15" / "bin")


@BOTH
@pytest.mark.usefixtures("bare_computer")
@pytest.mark.parametrize(
    ("ci", "outcomes"), [("true", {"passed": 1, "errors": 1}), ("", {"passed": 1, "deselected": 1})]
)
def test_without_a_tool(
    pytester: pytest.Pytester,
    monkeypatch: pytest.MonkeyPatch,
    tool: tools.Tool,
    ci: str,
    outcomes: dict[str, int],
) -> None:
    monkeypatch.setenv("CI", ci)
    pytester.makeini(f"[pytest]\nmarkers = {tool.mark}")
    pytester.makeconftest(
        "from tests.conftest import pytest_collection_modifyitems, pytest_runtest_setup"
    )
    pytester.makepyfile(
        f"import pytest\n@pytest.mark.{tool.mark}\ndef test_tool(): pass\ndef test_words(): pass\n"
    )
    result = pytester.runpytest_inprocess("-p", "no:cacheprovider")
    result.assert_outcomes(**outcomes)
    if ci:
        result.stdout.fnmatch_lines([f"*missing tool: {tool.name}*"])


@pytest.mark.usefixtures("bare_computer")
def test_the_script_is_told_what_to_install(capsys: pytest.CaptureFixture[str]) -> None:
    assert tools.main("packages") == 0
    assert capsys.readouterr().out.split() == ["chromium", "postgresql", "nodejs", "npm"]


@pytest.mark.usefixtures("bare_computer")
@pytest.mark.parametrize(
    ("ci", "code", "said"),
    [("true", 1, "missing tool: PostgreSQL"), ("", 0, "left out: tests on PostgreSQL")],
)
def test_what_a_missing_tool_comes_to(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    ci: str,
    code: int,
    said: str,
) -> None:
    monkeypatch.setenv("CI", ci)
    assert tools.main("verdict") == code
    assert said in capsys.readouterr().out
