"""Copies of an SQLite store while others use it: one file each, for its owner only."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path


def copy_file(file: Path, to: Path) -> None:
    """Copy a store as it stands at one instant; the copy is whole or not there."""
    draft = to.with_name(f".{to.name}.{os.getpid()}.part")
    try:
        draft.unlink(missing_ok=True)
        os.close(os.open(draft, os.O_CREAT | os.O_EXCL, 0o600))
        source = sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)
        with closing(source), closing(sqlite3.connect(draft)) as target:
            source.backup(target)
            one_file(target)
        draft.replace(to)
    finally:
        draft.unlink(missing_ok=True)


def one_file(connection: sqlite3.Connection) -> None:
    """Leave nothing beside the file that belongs to it, so that it can be carried away."""
    connection.execute("PRAGMA journal_mode = DELETE")
