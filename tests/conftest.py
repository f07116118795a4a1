"""What every test shares."""

import pytest

from tests import tools


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Without Chromium the browser tests are left out, but never where CI judges."""
    if tools.chromium() or tools.in_ci():
        return
    browser = [item for item in items if item.get_closest_marker("browser")]
    config.hook.pytest_deselected(items=browser)
    items[:] = [item for item in items if item not in browser]


def pytest_runtest_setup(item: pytest.Item) -> None:
    """A browser test without Chromium fails with one line."""
    if item.get_closest_marker("browser") and not tools.chromium():
        pytest.fail(tools.MISSING_CHROMIUM, pytrace=False)
