"""One transaction that changes the store: who acts, when, and the entries it adds to the log."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from roster.storage import audit
from roster.storage.audit import Who


@dataclass(frozen=True)
class Writing:
    """All of it happens, or nothing."""

    connection: sa.Connection
    who: Who
    at: datetime

    def log(self, step: str, ring: str, **facts: Any) -> None:
        """Add to the log; personal values as `Personal`."""
        audit.add(self.connection, self.who, self.at, (step, ring), facts)
