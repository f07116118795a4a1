"""Faults and cost of a roster of the "shift scheduling" set, counted from the two texts alone."""

import csv
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby


@dataclass
class Text:
    """The instance, cut into what its lines say."""

    days: int = 0
    minutes: dict[str, int] = field(default_factory=dict)
    forbidden: set[tuple[str, str]] = field(default_factory=set)
    staff: dict[str, list[str]] = field(default_factory=dict)
    off: set[tuple[str, int]] = field(default_factory=set)
    wanted: list[tuple[str, int, str, int]] = field(default_factory=list)
    unwanted: list[tuple[str, int, str, int]] = field(default_factory=list)
    cover: list[tuple[int, str, int, int, int]] = field(default_factory=list)


def score(instance: str, roster: str) -> tuple[list[str], int]:
    """What the roster breaks, in words, and what it costs."""
    text = _cut(instance)
    works = [
        (row["person"], int(row["day"]), row["shift"]) for row in csv.DictReader(_lines(roster))
    ]
    faults = [f"{p} works twice on day {d}" for (p, d), n in _count(works).items() if n > 1]
    of_person: dict[str, dict[int, str]] = {name: {} for name in text.staff}
    for person, day, shift in works:
        if person in of_person and shift in text.minutes and 0 <= day < text.days:
            of_person[person][day] = shift
        else:
            faults.append(f"{person},{day},{shift} is not in the instance")
    for person, days in of_person.items():
        faults += [f"{person} {fault}" for fault in _broken(text, person, days)]
    return faults, _cost(text, works)


def _lines(text: str) -> list[str]:
    return text.replace("\r", "").split("\n")


def _count(works: Sequence[tuple[str, int, str]]) -> Counter[tuple[str, int]]:
    return Counter((person, day) for person, day, _ in works)


def _cut(instance: str) -> Text:
    text, section = Text(), ""
    for line in _lines(instance):
        if line.startswith("SECTION"):
            section = line.strip()
        elif line.strip() and not line.startswith("#"):
            _take(text, section, line.strip().split(","))
    return text


def _take(text: Text, section: str, cells: list[str]) -> None:
    if section == "SECTION_HORIZON":
        text.days = int(cells[0])
    elif section == "SECTION_SHIFTS":
        text.minutes[cells[0]] = int(cells[1])
        text.forbidden |= {(cells[0], then) for then in cells[2].split("|") if then}
    elif section == "SECTION_STAFF":
        text.staff[cells[0]] = cells[1:]
    elif section == "SECTION_DAYS_OFF":
        text.off |= {(cells[0], int(day)) for day in cells[1:]}
    elif section == "SECTION_COVER":
        day, shift, *numbers = cells
        wanted, under, over = map(int, numbers)
        text.cover.append((int(day), shift, wanted, under, over))
    else:
        requests = text.wanted if "_ON_" in section else text.unwanted
        requests.append((cells[0], int(cells[1]), cells[2], int(cells[3])))


def _broken(text: Text, person: str, days: dict[int, str]) -> Iterator[str]:
    limits, most, least, longest, shortest, rest, weekends = text.staff[person]
    total = sum(text.minutes[shift] for shift in days.values())
    if not int(least) <= total <= int(most):
        yield f"works {total} minutes"
    allowed = {shift: int(n) for shift, n in (limit.split("=") for limit in limits.split("|"))}
    for shift, times in Counter(days.values()).items():
        if times > allowed[shift]:
            yield f"works {shift} {times} times"
    for day, shift in days.items():
        if (shift, days.get(day + 1, "")) in text.forbidden:
            yield f"works {days[day + 1]} on day {day + 1} after {shift}"
        if (person, day) in text.off:
            yield f"works on day off {day}"
    if len({day // 7 for day in days if day % 7 in (5, 6)}) > int(weekends):
        yield "works too many weekends"
    yield from _runs(text.days, days, (int(shortest), int(longest)), int(rest))


def _runs(horizon: int, days: dict[int, str], work: tuple[int, int], rest: int) -> Iterator[str]:
    first = 0
    for working, group in groupby(day in days for day in range(horizon)):
        length = len(list(group))
        inside = first > 0 and first + length < horizon
        if working and length > work[1]:
            yield f"works {length} days in a row from day {first}"
        if inside and length < (work[0] if working else rest):
            yield f"{'works' if working else 'rests'} only {length} days from day {first}"
        first += length


def _cost(text: Text, works: Sequence[tuple[str, int, str]]) -> int:
    there, taken = Counter((day, shift) for _, day, shift in works), set(works)
    cost = sum(w for person, day, shift, w in text.wanted if (person, day, shift) not in taken)
    cost += sum(w for person, day, shift, w in text.unwanted if (person, day, shift) in taken)
    for day, shift, wanted, under, over in text.cover:
        beyond = there[day, shift] - wanted
        cost += beyond * over if beyond > 0 else -beyond * under
    return cost
