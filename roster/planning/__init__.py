"""The planner's desk: make the question, ask the solver, hand out and judge the answer."""

from roster.planning.ask import ask
from roster.planning.delivery import deliver, entries, quality, refuse_foreign, report, speaker_of
from roster.planning.plan_folder import Judged, read_plan, read_roster, write_plan
from roster.planning.question import dated_duties, question

__all__ = [
    "Judged",
    "ask",
    "dated_duties",
    "deliver",
    "entries",
    "quality",
    "question",
    "read_plan",
    "read_roster",
    "refuse_foreign",
    "report",
    "speaker_of",
    "write_plan",
]
