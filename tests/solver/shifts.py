"""Rules of a roster in which people must serve: hours, runs of days and of days off, weekends."""

from typing import Any

Rules = tuple[dict[str, Any], ...]


def shifts(weekends: int, least: int, most: int) -> Rules:
    """A shift a day at most; `least`, `most`: hours in the period."""
    return (
        {"kind": "available"},
        {"kind": "most_in_window", "most": 1, "days": 1},
        {"kind": "demand", "weight": 1, "under": 10, "over": 3},
        {"kind": "weekends", "most": weekends},
        {"kind": "working_days", "shortest": 2, "longest": 3, "edges": "closed"},
        {"kind": "days_off", "shortest": 2},
        {"kind": "succession", "pairs": [("back", "front")]},
        {"kind": "hours_in_period", "least": least, "most": most},
    )


def most_of_back(most: int) -> dict[str, Any]:
    return {"kind": "most_of_tier", "tiers": ["back"], "most": most}
