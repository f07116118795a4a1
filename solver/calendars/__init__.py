"""Rosters as a choice of one calendar for each person: the door is `ByCalendars`.

`states` reads a person's rows day by day (`layers`: once for all that are alike), `line` lays her
seats out for arithmetic, `paths` finds her cheapest calendar (`walk`), `people` joins everybody,
`columns` says what duties are worth, `assembled` puts rosters together (`choice`: of what several
found), `search` does it in time.
"""

from solver.calendars.search import ByCalendars, readable

__all__ = ["ByCalendars", "readable"]
