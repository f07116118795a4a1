"""A store with a small ring, on both kinds of database."""

import pytest

from roster.storage import Store
from tests.storage.people import RITVA, example


@pytest.fixture
def store(new_store: Store) -> Store:
    new_store.keep(example(), RITVA)
    return new_store
