"""Copies of an SQLite store while others use it."""

import os
import sqlite3
from pathlib import Path


def copy_file(file: Path, to: Path) -> None:
    """Copy a store as it stands at one instant; the copy is whole or not there."""
    draft = to.with_name(f".{to.name}.{os.getpid()}.part")
    try:
        with sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True) as source:
            target = sqlite3.connect(draft)
            try:
                source.backup(target)
            finally:
                target.close()
        source.close()
        draft.chmod(0o600)
        draft.replace(to)
    finally:
        draft.unlink(missing_ok=True)
