"""What whoever runs the store decides: notice before a period, and how long things are kept."""

from collections.abc import Mapping

from pydantic import Field

from roster.domain.words import Word

MOST_MONTHS = 1200


class Settings(Word):
    """Settings of a store.

    `notice_days`: days before a period's start by which its roster is known; source of the
    default: Working Time Act 872/2019 30 §, in writing at least a week before.
    The months are kept after an absence, a wish, or a person's last day in the ring; their
    defaults are ours. Claims for pay end two years after the year in which they arose.
    `reminders`: ring/person → days ahead of a duty at which that person wants a reminder.
    """

    notice_days: int = Field(default=7, ge=0, le=365)
    absence_months: int = Field(default=24, ge=1, le=MOST_MONTHS)
    wish_months: int = Field(default=12, ge=1, le=MOST_MONTHS)
    name_months: int = Field(default=36, ge=1, le=MOST_MONTHS)
    reminders: Mapping[str, int] = Field(default_factory=dict)
