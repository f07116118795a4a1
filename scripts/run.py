"""Opens the desk in the browser: `make run`.

On the very first start an example ring is put into the data folder, and a first plan of its next
quarter is begun in the background, so that there is something to look at.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

import platformdirs

ROOT = Path(__file__).resolve().parent.parent
PROGRAMS = Path(sys.executable).parent
WEEKS = 13


class Period(NamedTuple):
    """Whole weeks, both days included."""

    first: date
    last: date

    def __str__(self) -> str:
        return f"{self.first}_{self.last}"


def next_quarter(today: date) -> Period:
    """The 13 weeks from the first Monday of the calendar quarter that follows `today`."""
    years, month = divmod((today.month - 1) // 3 * 3 + 3, 12)
    start = date(today.year + years, month + 1, 1)
    monday = start + timedelta(days=-start.weekday() % 7)
    return Period(monday, monday + timedelta(weeks=WEEKS, days=-1))


def data_folder() -> Path:
    """Where rings are kept: DUTYRING_DATA, or where this system keeps a user's data."""
    named = os.environ.get("DUTYRING_DATA")
    home = named or platformdirs.user_data_dir("dutyring", appauthor=False)
    return Path(home).expanduser().resolve()


def seed(example: Path, ring: Path) -> bool:
    """Copies the example to `ring`, all of it or nothing; a ring that is there is kept."""
    if ring.exists():
        return False
    ring.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=ring.parent.parent, prefix=".copying-") as temp:
        copy = Path(temp, ring.name)
        shutil.copytree(example, copy)
        copy.rename(ring)
    return True


def begin_plan(data: Path, ring: Path, period: Period) -> None:
    """Plans the period in the background; what the planner says goes to logs/plan.log."""
    logs = data / "logs"
    logs.mkdir(parents=True, exist_ok=True)
    command = [str(PROGRAMS / "dutyring"), "plan", str(ring)]
    command += ["--from", str(period.first), "--to", str(period.last)]
    command += ["--seconds", "60", "--out", str(ring / "plans" / str(period))]
    with (logs / "plan.log").open("ab") as log:
        subprocess.Popen(
            command,
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,  # Ctrl-C at the desk does not lose the plan
        )


def planned_once(ring: Path) -> bool:
    """Whether any period was planned, or is being planned now."""
    return any((ring / "plans").glob("*/plan.json")) or any(
        running(file) for file in (ring / "plans").glob("*/progress.json")
    )


def running(progress: Path) -> bool:
    """Whether the planner that keeps this file is still alive."""
    try:
        os.kill(int(json.loads(progress.read_text("utf-8"))["pid"]), 0)
    except (OSError, ValueError, KeyError, TypeError):
        return False
    return True


def open_desk(data: Path, port: str) -> None:
    """Becomes Streamlit; returns only by an OSError."""
    print(f"dutyring: http://127.0.0.1:{port}  (Ctrl-C closes it)", flush=True)
    os.environ["DUTYRING_DATA"] = str(data)
    os.chdir(ROOT)
    streamlit = str(PROGRAMS / "streamlit")
    place = ["--server.port", port, "--server.address", "127.0.0.1"]
    os.execv(streamlit, [streamlit, "run", "streamlit_app.py", *place])


def main() -> None:
    """Seeds and begins a plan on the first start, then opens the desk."""
    data = data_folder()
    ring = data / "rings" / "mobile"
    period = next_quarter(date.today())  # noqa: DTZ011 - the user's own day
    first_start = seed(ROOT / "examples" / "mobile", ring) or not planned_once(ring)
    if first_start and not (ring / "plans" / str(period) / "plan.json").exists():
        begin_plan(data, ring, period)
    open_desk(data, os.environ.get("PORT", "8501"))


if __name__ == "__main__":
    main()
