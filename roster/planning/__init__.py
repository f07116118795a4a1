"""The planner's desk: make the question, ask the solver, keep and judge the answer."""

from roster.planning.ask import ask
from roster.planning.plan_folder import Judged, read_plan, write_plan
from roster.planning.question import question

__all__ = ["Judged", "ask", "question", "read_plan", "write_plan"]
