"""Killing this process at a given point of its work on a database."""

import os
import signal
from typing import Any

import sqlalchemy as sa


class Fate:
    """Points passed so far, and the one that is the last: 0 = none."""

    passed = 0
    last = 0


def kill_at(last: int) -> None:
    """Before and after each statement of a change is a point, and so is before its commit."""
    Fate.passed, Fate.last = 0, last
    for name in ("before_cursor_execute", "after_cursor_execute", "commit"):
        sa.event.listen(sa.Engine, name, _pass)


def come() -> None:
    """A point is reached."""
    Fate.passed += 1
    if Fate.passed == Fate.last:
        os.kill(os.getpid(), signal.SIGKILL)


def _pass(connection: sa.Connection, *_: Any) -> None:
    if connection.get_execution_options().get("writing"):
        come()
