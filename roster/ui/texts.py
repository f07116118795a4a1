"""The words of the grid itself: of its head, its panel, its gestures."""

from roster.i18n import Speaker
from roster.ui.words import capital


def texts(speaker: Speaker) -> dict[str, str]:
    """All words that the grid in the browser says by itself, by their names there."""
    return {**_looking(speaker), **_editing(speaker), **_grounds(speaker)}


def _looking(speaker: Speaker) -> dict[str, str]:
    say = speaker.text
    return {
        "week": say("wk"),
        "weekLong": say("Week"),
        "staffing": say("Staffing"),
        "duties": say("Duties"),
        "weekends": say("W/e"),
        "points": say("Points"),
        "balance": say("Balance"),
        "sums": say("Duties, weekends and points of the month; the balance after the plan"),
        "free": say("no duty"),
        "findings": say("Findings"),
        "hidePanel": say("Hide the findings"),
        "clean": say("No findings"),
        "cleanNext": say("The list keeps every rule and every duty has its people."),
        "allDays": say("All days"),
        "show": say("Show"),
        "notPlanned": capital(say("not planned")),
    }


def _editing(speaker: Speaker) -> dict[str, str]:
    say = speaker.text
    return {
        "undo": say("Undo"),
        "redo": say("Redo"),
        "saved": say("All changes are saved"),
        "saving": say("Saving"),
        "isPinned": say("Pinned. Release it first: right click, long press or *."),
        "hasBegun": say("What has begun is not changed."),
        "noDuty": say("There is no such duty on this day."),
        "twoPeriods": say("These duties belong to two rosters. Edit one at a time."),
        "selected": say("selected"),
        "copied": say("Copied"),
        "fill": say("Find somebody"),
        "fillGap": say("Fill the gap"),
        "back": say("Back to the findings"),
        "assign": say("Assign"),
        "searching": say("Looking who could take it"),
        "close": say("Close"),
        "edit": say("Edit"),
        "clear": say("Clear"),
        "pin": say("Pin or release"),
        "replace": say("Somebody else"),
    }


def _grounds(speaker: Speaker) -> dict[str, str]:
    say = speaker.text
    return {
        "grounds": say("The roster is published. Who consented, or why is it changed?"),
        "consent": say("consented"),
        "reason": say("Reason"),
        "change": say("Change"),
        "cancel": say("Cancel"),
        "who": say("Whose changes are these? Your name stands beside them."),
        "name": say("Your name"),
        "continue": say("Continue"),
    }
