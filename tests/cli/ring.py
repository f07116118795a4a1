"""A small ring as a folder, and the command as a process of its own."""

import csv
import os
import re
import signal
import subprocess
import sysconfig
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DUTYRING = str(Path(sysconfig.get_path("scripts")) / "dutyring")
VIITASEUTU = ROOT / "examples" / "viitaseutu"
QUARTER = ("--from", "2027-01-04", "--to", "2027-04-04")
MONTH = ("--from", "2027-01-04", "--to", "2027-01-31")
WEEK = ("--from", "2027-01-04", "--to", "2027-01-10")
LAST = re.compile(
    r"status: (optimal|feasible|impossible|unknown) value: (\d+|-) bound: (-?\d+|-)"
    r" gap: (\d+\.\d\d%|-) seconds: \d+\.\d"
)
RING = """\
id: pieni
name: {fi: Pieni rengas, sv: Lilla ringen, en: Small ring}
members:
  - {code: "061", name: {fi: Forssa}, populations: {2020: 100}}
  - {code: "109", name: {fi: Hämeenlinna, sv: Tavastehus}, populations: {2020: 100}}
qualifications: {emergency_placement: {fi: päätösvalta}}
agreements:
  - version: 1
    valid_from: 2025-01-01
    tiers:
      - {id: front, name: {fi: Etupäivystys, sv: Frontjour, en: Front duty}, cuts: ["08:00"]}
    office_hours: {mon: 08:00-16:00, tue: 08:00-16:00, wed: 08:00-16:00, thu: 08:00-16:00}
"""
PEOPLE = """\
id,name,member,share,qualifications,languages,standby_from
aino,Aino Aalto,061,1,emergency_placement,fi,2025-01-01
bo,Bo Berg,109,1,emergency_placement,sv,2025-01-01
cilla,Cilla Core,109,1,emergency_placement,sv,2025-01-01
"""


def write_ring(folder: Path, **files: str) -> Path:
    """Write the ring; `absences="…"` adds or replaces a file."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in {"ring": RING, "people": PEOPLE, **files}.items():
        file = folder / f"{name}.{'yaml' if name == 'ring' else 'csv'}"
        file.write_text(text, "utf-8")
    return folder


def start(*arguments: str | Path, seed: str = "random") -> subprocess.Popen[str]:
    """Start `dutyring` as a shell would: Ctrl-C reaches it."""
    return subprocess.Popen(
        [DUTYRING, *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": seed, "LC_ALL": "en_GB.UTF-8"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def run(*arguments: str | Path, seed: str = "random") -> tuple[int, str, str]:
    """Exit code, output and errors; never a traceback."""
    process = start(*arguments, seed=seed)
    out, err = process.communicate(timeout=120)
    assert "Traceback" not in out + err
    return process.returncode, out, err


def interrupt(process: subprocess.Popen[str]) -> None:
    process.send_signal(signal.SIGINT)


def roster(folder: Path) -> list[dict[str, str]]:
    with (folder / "roster.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def edit(folder: Path, row: int, **values: str) -> None:
    """Change cells of a row of roster.csv by hand, the header being row 1."""
    rows = roster(folder)
    rows[row - 2] |= values
    with (folder / "roster.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
