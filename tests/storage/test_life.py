"""Whatever people do to a ring's rosters, in whatever order: what is promised holds after it."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.publishing.world import facts
from tests.storage.life import Life
from tests.storage.temp_postgres import Server

STORIES = int(os.environ.get("DUTYRING_EXAMPLES", "20")) // 4
SOME = settings(
    max_examples=max(1, STORIES),
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)


@contextmanager
def in_a_file() -> Iterator[str]:
    with TemporaryDirectory() as folder:
        yield f"sqlite:///{folder}/dutyring.db"


def test_no_story_breaks_a_promise(tmp_path: Path) -> None:
    class InAFile(Life):
        opened = staticmethod(in_a_file)

    InAFile.facts = facts(tmp_path)
    run_state_machine_as_test(InAFile, settings=SOME)


@pytest.mark.postgresql
def test_no_story_breaks_a_promise_on_a_server(tmp_path: Path, postgresql: Server) -> None:
    class OnAServer(Life):
        opened = staticmethod(postgresql.database)

    OnAServer.facts = facts(tmp_path)
    few = settings(SOME, max_examples=max(1, STORIES // 5), stateful_step_count=15)
    run_state_machine_as_test(OnAServer, settings=few)
