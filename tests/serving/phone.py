"""A real server and a subscriber's computer, for tests."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import IO

PROGRAMS = Path(sys.executable).parent
PATIENCE = 60.0
PERIOD = ("2027-01-01", "2027-02-15")


class Server:
    """`dutyring feeds` on a port of its own; `log`: all that it wrote."""

    def __init__(self, database: Path, log: Path, port: int = 0, workers: int = 1) -> None:
        self._log: IO[str] = log.open("a")
        command = [str(PROGRAMS / "dutyring"), "feeds", "--port", str(port)]
        command += ["--workers", str(workers), "--database", str(database)]
        self._process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=self._log, text=True
        )
        assert self._process.stdout
        self.port = int(self._process.stdout.readline().rpartition(":")[2])
        self.url = f"http://127.0.0.1:{self.port}"
        self.pid = self._process.pid

    def stop(self) -> int:
        self._process.terminate()
        code = self._process.wait(PATIENCE)
        self._log.close()
        assert self._process.stdout
        self._process.stdout.close()
        return code


@contextmanager
def serving(database: Path, log: Path, workers: int = 1) -> Iterator[Server]:
    server = Server(database, log, workers=workers)
    try:
        yield server
    finally:
        server.stop()


class Phone:
    """A subscriber's computer."""

    def __init__(self, folder: Path, url: str) -> None:
        self._folder, self._url = folder, url
        folder.mkdir()
        (folder / "vdir").write_text(
            f"""[general]
status_path = "{folder}/status/"
[pair duties]
a = "own"
b = "feed"
collections = null
conflict_resolution = "b wins"
[storage own]
type = "filesystem"
path = "{folder}/calendar/"
fileext = ".ics"
[storage feed]
type = "http"
url = "{url}"
""",
            "utf-8",
        )
        (folder / "khal").write_text(
            f"""[calendars]
[[duties]]
path = {folder}/calendar/
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
local_timezone = UTC
default_timezone = UTC
[sqlite]
path = {folder}/khal.db
""",
            "utf-8",
        )
        self._run("vdirsyncer", "-c", f"{folder}/vdir", "discover")

    def sync(self, *more: str) -> bool:
        """Fetch the calendar; whether that went well."""
        command = ("vdirsyncer", "-c", f"{self._folder}/vdir", "sync", *more)
        done = self._run(*command, check=False)
        self.said = done.stderr + done.stdout
        return done.returncode == 0

    def sees(self) -> dict[datetime, str]:
        """Start and title of all that the calendar program shows."""
        format_ = "{start-long-full}|{title}"
        listed = self._run(
            "khal",
            "-c",
            f"{self._folder}/khal",
            "list",
            "--once",
            "--notstarted",
            "--day-format",
            "",
            "--format",
            format_,
            *PERIOD,
        )
        rows = (line.split("|", 1) for line in listed.stdout.splitlines() if "|" in line)
        return {datetime.fromisoformat(f"{start}+00:00"): title for start, title in rows}

    def _run(self, *command: str, check: bool = True) -> subprocess.CompletedProcess[str]:
        program = [str(PROGRAMS / command[0]), *command[1:]]
        return subprocess.run(
            program,
            capture_output=True,
            text=True,
            check=check,
            timeout=PATIENCE,
            env={
                "HOME": str(self._folder),
                "PATH": "/usr/bin:/bin",
                "LC_ALL": "C.UTF-8",
                "TZ": "UTC",
            },
        )
