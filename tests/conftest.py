"""What every test shares."""

import pytest

from tests import tools


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Without Chromium: leave the browser tests out and say so, or fail where CI judges."""
    if tools.chromium():
        return
    browser = [item for item in items if item.get_closest_marker("browser")]
    if browser and tools.in_ci():
        raise pytest.UsageError(tools.MISSING_CHROMIUM)
    config.hook.pytest_deselected(items=browser)
    items[:] = [item for item in items if item not in browser]
