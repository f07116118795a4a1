"""What tests of the outside share."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.serving.house import House, house, make


@pytest.fixture(scope="session")
def january(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a store in which January is published."""
    file = tmp_path_factory.mktemp("january") / "made.db"
    make(file)
    return file


@pytest.fixture
def ring(january: Path, tmp_path: Path) -> Iterator[House]:
    with house(january, tmp_path) as made:
        yield made
