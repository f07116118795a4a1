"""The planner's desk: make the question, ask the solver, hand out and judge the answer."""

from roster.planning.ask import ask
from roster.planning.delivery import deliver, entries, quality, refuse_foreign, report, speaker_of
from roster.planning.kept import judged, made, problem_of, reasoned
from roster.planning.known_case import read_known, write_case
from roster.planning.nameless import anonymise, refuse_other
from roster.planning.plan_folder import Judged, read_plan, read_roster, write_plan
from roster.planning.question import dated_duties, question
from roster.planning.regress import regress

__all__ = [
    "Judged",
    "anonymise",
    "ask",
    "dated_duties",
    "deliver",
    "entries",
    "judged",
    "made",
    "problem_of",
    "quality",
    "question",
    "read_known",
    "read_plan",
    "read_roster",
    "reasoned",
    "refuse_foreign",
    "refuse_other",
    "regress",
    "report",
    "speaker_of",
    "write_case",
    "write_plan",
]
