"""Faults and cost of an on-call roster, counted from the two texts alone."""

import csv
import re
from collections import Counter
from dataclasses import dataclass
from itertools import permutations


@dataclass
class Text:
    """The instance, cut into its numbers; days and people from 1."""

    days: int
    first_weekend: int
    strengths: tuple[int, int]
    loads: list[int]
    unavailable: list[set[int]]
    fixed: list[set[int]]

    @property
    def weekends(self) -> set[int]:
        return set(range(self.first_weekend, self.days + 1, 5))


def score(instance: str, roster: str) -> tuple[list[str], int]:
    """What the roster breaks, in words, and what it costs."""
    text = _cut(instance)
    rows = [(int(r["day"]), int(r["person"])) for r in csv.DictReader(roster.splitlines())]
    faults = [f"day {d} has {n} people" for d, n in Counter(d for d, _ in rows).items() if n > 1]
    who = dict(rows)
    faults += [f"day {d} has nobody" for d in range(1, text.days + 1) if d not in who]
    return faults + _broken(text, who), _cost(text, who)


def _cut(instance: str) -> Text:
    lines = re.sub(r"%.*", "", instance)

    def number(name: str) -> int:
        return int(re.findall(rf"\b{name}\s*=\s*(\d+)", lines)[0])

    def listed(name: str) -> str:
        return str(re.findall(rf"\b{name}\s*=\s*\[(.*?)\]", lines, re.DOTALL)[0])

    def sets(name: str) -> list[set[int]]:
        return [_numbers(s) for s in re.findall(r"\{.*?\}", listed(name), re.DOTALL)]

    return Text(
        days=number("num_days"),
        first_weekend=number("weekend_offset") + 1,
        strengths=(number("adj_days_str"), number("wed_before_weekend_str")),
        loads=[int(n) for n in re.findall(r"\d+", listed("work_load"))],
        unavailable=sets("unavailable"),
        fixed=sets("fixed"),
    )


def _numbers(text: str) -> set[int]:
    return {int(n) for n in re.findall(r"\d+", text)}


def _broken(text: Text, who: dict[int, int]) -> list[str]:
    faults = [f"{who[d]} is unavailable on {d}" for d in who if d in text.unavailable[who[d] - 1]]
    for person, days in enumerate(text.fixed, start=1):
        faults += [f"{person} is not on {d}" for d in days if who.get(d, person) != person]
    settled = set().union(*text.fixed)
    for first in range(1, text.days - 1):
        running = range(first, first + 3)
        if len({who.get(d, -d) for d in running}) == 1 and not settled.issuperset(running):
            faults.append(f"{who[first]} is on three days running from {first}")
    for d in text.weekends:
        beside = {e for e in (d - 1, d + 1) if 1 <= e <= text.days}
        same = [e for e in beside if who.get(e, -e) == who.get(d)]
        if same and not settled.issuperset({d, *beside}):
            faults.append(f"{who[d]} is on weekend {d} and beside it")
        if d + 5 <= text.days and who.get(d) == who.get(d + 5) and not settled >= {d, d + 5}:
            faults.append(f"{who.get(d)} is on the weekends {d} and {d + 5}")
    return faults


def _cost(text: Text, who: dict[int, int]) -> int:
    adjacent = sum(who.get(d) == who.get(d + 1) for d in range(1, text.days - 1))
    before = sum(who.get(d - 2) == who.get(d) for d in text.weekends if d > 2)
    weekdays = set(range(1, text.days + 1)) - text.weekends
    cost = text.strengths[0] * adjacent + text.strengths[1] * before
    return cost + _uneven(text, who, weekdays) + _uneven(text, who, text.weekends)


def _uneven(text: Text, who: dict[int, int], days: set[int]) -> int:
    """The smallest whole b that every pair's difference keeps, in hundreds."""
    served = [sum(who.get(d) == p for d in days) for p in range(1, len(text.loads) + 1)]
    pairs = permutations(zip(text.loads, served, strict=True), 2)
    widest = max((a * n - b * m for (a, m), (b, n) in pairs), default=0)
    return -(-widest // 100)
