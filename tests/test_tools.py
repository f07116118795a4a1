"""Browser tests are left out aloud, and never where CI judges."""

import pytest

from tests import tools

pytest_plugins = ["pytester"]


def test_nothing_is_named_where_there_is_no_chromium(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(tools, "CHROMIUM_ON_MACOS", ())
    assert tools.chromium() is None


@pytest.mark.parametrize(
    ("ci", "outcomes"), [("true", {"passed": 1, "errors": 1}), ("", {"passed": 1, "deselected": 1})]
)
def test_without_chromium(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch, ci: str, outcomes: dict[str, int]
) -> None:
    monkeypatch.setenv("CI", ci)
    monkeypatch.setattr(tools, "chromium", lambda: None)
    pytester.makeini("[pytest]\nmarkers = browser")
    pytester.makeconftest(
        "from tests.conftest import pytest_collection_modifyitems, pytest_runtest_setup"
    )
    pytester.makepyfile(
        "import pytest\n@pytest.mark.browser\ndef test_page(): pass\ndef test_words(): pass\n"
    )
    result = pytester.runpytest_inprocess("-p", "no:cacheprovider")
    result.assert_outcomes(**outcomes)
    if ci:
        result.stdout.fnmatch_lines(["*missing tool: Chromium*"])
