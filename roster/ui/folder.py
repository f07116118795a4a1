"""What lies in the data folder: rings, their plans, and how far a running plan is."""

import json
import os
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Literal

import platformdirs

from roster.domain.duties import Dates

Stamp = tuple[tuple[str, int, int], ...]
"""Names, times and sizes of files: what was read is read again only when this changes."""


@dataclass(frozen=True)
class Progress:
    """How far planning is. `gap` in per cent, `seconds` of `limit`; None = not known yet."""

    state: Literal["running", "done", "failed"]
    value: int | None = None
    bound: int | None = None
    gap: float | None = None
    seconds: float = 0
    limit: float | None = None


@dataclass(frozen=True)
class PlanFolder:
    """A folder <first>_<last> of a ring's plans."""

    path: Path
    dates: Dates

    @property
    def file(self) -> Path:
        return self.path / "plan.json"

    @property
    def ready(self) -> bool:
        return self.file.is_file()

    @property
    def calendars(self) -> tuple[Path, ...]:
        return tuple(sorted((self.path / "calendars").glob("*.ics")))

    @property
    def progress(self) -> Progress | None:
        return read_progress(self.path / "progress.json")


def data_folder() -> Path:
    """Where rings are kept: DUTYRING_DATA, or where this system keeps a user's data."""
    named = os.environ.get("DUTYRING_DATA")
    home = named or platformdirs.user_data_dir("dutyring", appauthor=False)
    return Path(home).expanduser().resolve()


def rings(data: Path) -> tuple[Path, ...]:
    """The ring folders, by name."""
    return tuple(sorted(p.parent for p in (data / "rings").glob("*/ring.yaml")))


def plans(ring: Path) -> tuple[PlanFolder, ...]:
    """The plans that are there or under way, by period."""
    found = ((path, _period(path.name)) for path in (ring / "plans").glob("*_*"))
    folders = [PlanFolder(path, dates) for path, dates in found if dates]
    return tuple(sorted(folders, key=lambda f: f.path.name))


def _period(name: str) -> Dates | None:
    first, _, last = name.partition("_")
    try:
        return Dates(first=date.fromisoformat(first), last=date.fromisoformat(last))
    except ValueError:
        return None


def read_progress(file: Path) -> Progress | None:
    """How far a plan is; None when nothing was written. A dead planner has failed."""
    try:
        said = json.loads(file.read_text("utf-8"))
        progress = Progress(**{k: said[k] for k in Progress.__dataclass_fields__ if k in said})
    except (OSError, ValueError, TypeError, AttributeError):
        return None
    if progress.state == "running" and not _alive(said.get("pid")):
        return Progress("failed", progress.value, progress.bound, progress.gap)
    return progress


def _alive(pid: Any) -> bool:
    """Whether the planner still runs; one that did not tell its number is believed."""
    if not isinstance(pid, int) or pid <= 0:
        return True
    try:
        # A planner that the desk began itself stays in the table of processes until it is asked.
        if os.waitpid(pid, os.WNOHANG)[0] == pid:
            return False
    except ChildProcessError:
        pass
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def stamp(folder: Path, pattern: str = "*") -> Stamp:
    """Tell whether files of a folder have changed; those that vanish meanwhile are left out."""
    found = []
    for path in sorted(folder.glob(pattern)):
        try:
            at = path.stat()
        except OSError:
            continue
        found.append((path.name, at.st_mtime_ns, at.st_size))
    return tuple(found)
