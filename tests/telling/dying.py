"""A sender of letters that kills itself at one point of its work."""

import os
import signal
import smtplib
from collections.abc import Callable
from datetime import datetime
from typing import Any, NamedTuple

import sqlalchemy as sa

from roster.storage import open_store
from roster.storage.post import Post
from roster.telling import Sender, Smtp

STEPS = ("claim", "token", "settle")  # of the post; each is a transaction
PARTS = ("begins", "written", "committing", "done")
HANDING_OVER = ("connected", "sender named", "reader named", "half sent", "all sent", "accepted")
POINTS = (
    *(f"{step} {part}" for step in ("claim", "token") for part in PARTS),
    *HANDING_OVER,
    *(f"settle {part}" for part in PARTS),
)
# Between the server's acceptance and our commit.
TWICE = ("accepted", "settle begins", "settle written", "settle committing")
UNKNOWN = "all sent"  # whether it is accepted, only the server knows


class Life(NamedTuple):
    """One process that sends; it dies when it comes to `point` for the nth time ("": it lives)."""

    point: str
    nth: int
    now: datetime


class Fate:
    """Whose life it is, which step of the post is taken, and how often its point was reached."""

    life: Life
    step = ""
    reached = 0


def work(url: str, smtp: Smtp, life: Life) -> None:
    """Send all that waits."""
    Fate.life = life
    store = open_store(url, lambda: life.now)
    sa.event.listen(sa.Engine, "before_cursor_execute", _written("begins"))
    sa.event.listen(sa.Engine, "after_cursor_execute", _written("written"))
    sa.event.listen(sa.Engine, "commit", lambda _: _come(f"{Fate.step} committing"))
    for step in STEPS:
        setattr(Post, step, _stepping(step, getattr(Post, step)))
    smtplib.SMTP = Dying  # type: ignore[misc]
    Sender(store, smtp, lambda token: f"https://duty.example/seen/{token}", lambda _: []).send_due()
    store.close()


class Dying(smtplib.SMTP):
    """Comes by the points of handing over a letter."""

    def connect(self, *given: Any, **more: Any) -> tuple[int, bytes]:
        return _after("connected", super().connect(*given, **more))

    def mail(self, *given: Any, **more: Any) -> tuple[int, bytes]:
        return _after("sender named", super().mail(*given, **more))

    def rcpt(self, *given: Any, **more: Any) -> tuple[int, bytes]:
        return _after("reader named", super().rcpt(*given, **more))

    def data(self, msg: Any) -> tuple[int, bytes]:
        return _after("accepted", super().data(msg))

    def send(self, s: Any) -> None:
        """Commands are text; a letter is bytes, and goes out in two halves."""
        if isinstance(s, str):
            super().send(s)
            return
        super().send(s[: len(s) // 2])
        _come("half sent")
        super().send(s[len(s) // 2 :])
        _come("all sent")


def _come(point: str) -> None:
    if point == Fate.life.point:
        Fate.reached += 1
        if Fate.reached == Fate.life.nth:
            os.kill(os.getpid(), signal.SIGKILL)


def _after(point: str, answer: tuple[int, bytes]) -> tuple[int, bytes]:
    _come(point)
    return answer


def _written(part: str) -> Callable[..., None]:
    def come(_: object, __: object, statement: str, *___: object) -> None:
        if statement.startswith("UPDATE"):
            _come(f"{Fate.step} {part}")

    return come


def _stepping(step: str, take: Callable[..., Any]) -> Callable[..., Any]:
    def taken(*given: Any) -> Any:
        Fate.step = step
        answer = take(*given)
        Fate.step = ""
        _come(f"{step} done")
        return answer

    return taken
