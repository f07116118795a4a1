"""Aino, Eero and Liisa of two municipalities, as a folder that a person wrote."""

from collections.abc import Callable
from pathlib import Path

import pytest

from roster.domain.errors import BadInput, Fault
from roster.intake import read

RING = """\
id: keski
name: {fi: Keskirengas, sv: Mellanringen, en: Middle ring}
languages: [fi, sv]
contacts:
  phones: {front: +358 14 266 0149}
  partners: [hatakeskus@example.org]
  coordinator: [koordinaattori@example.org]
  shown_as: initials
members:
  - code: 061
    name: {fi: Forssa}
    populations: {2020: 16800}
  - code: 109
    name: {fi: Hämeenlinna, sv: Tavastehus}
    from: 2020-01-01
    populations: {2020: 67848, 2021: 67900}
agreements:
  - version: 1
    valid_from: 2025-01-01
    key: population
    tiers:
      - id: front
        name: {fi: Etupäivystys, sv: Frontjour, en: Front duty}
        response_minutes: 30
      - id: back
        name: {fi: Takapäivystys, sv: Bakjour, en: Back-up duty}
        qualifications: [emergency_placement]
        cuts: [08:00]
        least_hours: 5
        blocks: week
      - id: third
        name: Kolmas
        form: active
        hours:
          - {days: [fri, sat], from: 18:00, to: 24:00}
    office_hours: {mon: 08:00-15:00, fri: 08:00-13:00}
    member_hours:
      061: {mon: 09:00-15:00}
    eves: {closes: 13:00, days: [christmas_eve]}
    holidays:
      - {date: 2026-12-23, kind: eve, name: {fi: Aatonaatto}}
    weights:
      standby: {weeknight: 1, sunday: 1.5}
    rules:
      - {kind: daily_rest, hours: 11, weight: 5}
      - {kind: both_languages, right: interpreter, tiers: [front, back], hard: no}
"""
PEOPLE = """\
id,name,member,share,qualifications,languages,standby_from,standby_to,active_from,active_to,\
day_work,hours_week,period_work,email,phone,show_phone,language
aino,Aino Åkerlund,061,0.8,emergency_placement@2025-01-01..2027-12-31 interpreter,fi sv,2025-01-01,\
,,,office,38.25,no,aino@example.org,+358 40 1,yes,sv
eero,Eero Mäki,109,1,,fi,2025-01-01,2028-12-31,2025-02-01,,none,,yes,,,,
liisa,Liisa Öst,109,1,interpreter,fi en,,,,,office,,no,,,,
"""
FILES = {
    "ring.yaml": RING,
    "people.csv": PEOPLE,
    "absences.csv": "person,from,to,kind\naino,2026-09-01,2026-09-14,annual\n",
    "wishes.csv": (
        "person,kind,strength,from,to,weekdays,tier\n"
        "eero,avoid,strong,2026-10-01,2026-10-31,fri sat,\n"
        "liisa,want,weak,2026-12-24,2026-12-24,,front\n"
    ),
    "pins.csv": (
        "person,tier,start,end,reason\n"
        "aino,back,2026-09-21T13:00:00Z,2026-09-22T05:00:00Z,Sovittu Eeron kanssa\n"
    ),
    "history.csv": (
        "person,tier,start,end\neero,front,2025-12-24T15:00:00+02:00,2025-12-25T08:00:00+02:00\n"
    ),
    "balances.csv": (
        "as_of,member,person,tier,class,points,duties\n"
        "2026-08-31,061,,,,-12.5,-1.25\n"
        "2026-08-31,109,eero,front,sunday,3,0.5\n"
    ),
    "distances.csv": "person,member,km\naino,109,53.5\n",
}
Write = Callable[..., Path]
Broken = Callable[..., tuple[Fault, ...]]


@pytest.fixture
def ring(tmp_path: Path) -> Write:
    """Write the folder, with some files replaced by `name=text` (None leaves a file out)."""

    def write(folder: str = "keski", **replaced: str | bytes | None) -> Path:
        path = tmp_path / folder
        path.mkdir(exist_ok=True)
        files: dict[str, str | bytes | None] = dict(FILES)
        files |= {f"{n}.yaml" if n == "ring" else f"{n}.csv": t for n, t in replaced.items()}
        for name, text in files.items():
            if text is not None:
                (path / name).write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return write


@pytest.fixture
def faults(ring: Write) -> Broken:
    """The faults of the folder with some files replaced."""

    def find(**replaced: str | None) -> tuple[Fault, ...]:
        with pytest.raises(BadInput) as caught:
            read(ring(**replaced))
        return caught.value.faults

    return find


def swap(text: str, old: str, new: str) -> str:
    """The text with one place of it changed, which must be there."""
    assert old in text, old
    return text.replace(old, new, 1)


def told(fault: Fault) -> tuple[str, int | None, str]:
    return fault.file, fault.row, fault.column
