"""Faults and worth of a refilled roster, counted from the two texts alone."""

import csv
import re
from collections import Counter
from dataclasses import dataclass


@dataclass
class Text:
    """The instance, cut into its numbers; people and shifts from 1 in `kept`."""

    contracts: list[int]
    able: list[set[int]]
    starts: list[int]
    stops: list[int]
    asked: list[int]
    kept: set[tuple[int, int]]

    def overlap(self, a: int, b: int) -> bool:
        at = self.starts, self.stops
        return a != b and at[0][a - 1] < at[1][b - 1] and at[0][b - 1] < at[1][a - 1]


def score(instance: str, roster: str) -> tuple[list[str], int]:
    """What the roster breaks, in words, and what it is worth."""
    text = _cut(instance)
    taken = {(int(r["person"]), int(r["shift"])) for r in csv.DictReader(roster.splitlines())}
    people = Counter(shift for _, shift in taken)
    faults = [f"shift {s} has {n} people" for s, n in people.items() if n > 1]
    faults += [f"{p} does not keep {s}" for p, s in text.kept - taken]
    new = taken - text.kept
    faults += [f"{p} cannot do {s}" for p, s in new if text.asked[s - 1] not in text.able[p - 1]]
    for person in range(1, len(text.contracts) + 1):
        faults += _crowded(text, person, {s for p, s in taken if p == person})
    return faults, _worth(text, taken)


def _cut(instance: str) -> Text:
    lines = re.sub(r"%.*", "", instance)

    def listed(name: str) -> str:
        return str(re.findall(rf"\b{name}\s*=\s*\[(.*?)\]\s*;", lines, re.DOTALL)[0])

    def numbers(text: str) -> list[int]:
        return [int(n) for n in re.findall(r"\d+", text)]

    table = [re.findall("true|false", row) for row in listed("is_assigned").split("|")]
    rows = [row for row in table if row]
    return Text(
        contracts=numbers(listed("contract")),
        able=[set(numbers(s)) for s in re.findall(r"\{.*?\}", listed("employee_expertises"))],
        starts=numbers(listed("start_time")),
        stops=numbers(listed("stop_time")),
        asked=numbers(listed("req_expertise")),
        kept={
            (p, s)
            for p, row in enumerate(rows, start=1)
            for s, word in enumerate(row, start=1)
            if word == "true"
        },
    )


def _crowded(text: Text, person: int, mine: set[int]) -> list[str]:
    """Overlaps beyond those published, direct ones and beside any third shift."""
    kept = {s for s in mine if (person, s) in text.kept}
    faults = [
        f"{person} has {a} and {b} at the same time"
        for a in mine - kept
        for b in mine
        if text.overlap(a, b)
    ]
    for shift in range(1, len(text.starts) + 1):
        there = {s for s in mine if text.overlap(s, shift)}
        if len(there) > max(1, len(there & kept)):
            faults.append(f"{person} has too much beside shift {shift}")
    return faults


def _worth(text: Text, taken: set[tuple[int, int]]) -> int:
    lengths = [stop - start for start, stop in zip(text.starts, text.stops, strict=True)]
    given: Counter[int] = Counter()
    for person, shift in taken:
        given[person] += lengths[shift - 1]
    off = sum(abs(given[p] - hours) for p, hours in enumerate(text.contracts, start=1))
    return (1 + max(*text.contracts, *lengths)) * len(taken) - off
