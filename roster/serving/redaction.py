"""Tokens stay out of every log of the process, whoever writes it."""

import logging
import re
from typing import Any

SECRET = re.compile(r"((?:/|%2[Ff])(?:feeds|now)(?:/|%2[Ff]))[^\s\"'?#<>]+")


def redact(text: str) -> str:
    """Leave out what follows /feeds/ and /now/ in an address."""
    return SECRET.sub(r"\1…", text)


def redact_logs() -> None:
    """Let no record that is made from now on hold a token, in its words or in its values."""
    make = logging.getLogRecordFactory()
    if getattr(make, "redacts", False):
        return

    def record(*args: Any, **kwargs: Any) -> logging.LogRecord:
        made = make(*args, **kwargs)
        made.msg = _bare(made.msg)
        if isinstance(made.args, tuple):
            made.args = tuple(map(_bare, made.args))
        return made

    record.redacts = True  # type: ignore[attr-defined]
    logging.setLogRecordFactory(record)


def _bare(value: object) -> object:
    return redact(value) if isinstance(value, str) else value
