"""The publishing desk: what has to be known before a roster comes into force, and doing it."""

from roster.publishing.checklist import Broken, Checklist, Notice
from roster.publishing.desk import Changed, Reasons, change, look, publish, take, take_back

__all__ = [
    "Broken",
    "Changed",
    "Checklist",
    "Notice",
    "Reasons",
    "change",
    "look",
    "publish",
    "take",
    "take_back",
]
