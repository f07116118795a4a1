"""Loaded once by the process that workers are forked from, so that each is there at once."""

from tests.storage import working
from tests.telling import dying  # noqa: F401  the senders, too

for week in range(working.WEEKS):
    working.case(week)
for turn in range(9):
    working.facts(turn)
