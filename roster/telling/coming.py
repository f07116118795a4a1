"""Letters that come of time alone: reminders that people asked for, gaps for the coordinator."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from roster.domain.letters import Letter
from roster.domain.rosters import Shown
from roster.storage import Store

AHEAD = timedelta(days=14)
KEEN = timedelta(hours=18)  # a reminder later than so before its duty is none


def write_coming(store: Store) -> int:
    """Write the reminders and weekly summaries that are due; how many rings were looked at."""
    now, reminders = store.now(), store.settings().reminders
    rings = store.rings()
    for ring in rings:
        facts, shown = store.facts(ring.id), store.shown(ring.id)
        assert facts
        zone = ZoneInfo(facts.ring.zone)
        store.post.add(
            [*_reminders(ring.id, shown, reminders, now), *_gaps(ring.id, shown, now, zone)]
        )
    return len(rings)


def _reminders(
    ring: str, shown: Iterable[Shown], wanted: Mapping[str, int], now: datetime
) -> list[Letter]:
    """One letter a duty to whoever wants it so many days ahead."""
    return [
        Letter(
            ring=ring,
            key=f"reminder/{entry.duty.id}/{person}",
            kind="reminder",
            person=person,
            body={"own": [entry.duty.model_dump(mode="json")]},
            due_at=now,
        )
        for entry in shown
        for person in entry.people
        if (days := wanted.get(f"{ring}/{person}"))
        and now + KEEN < entry.duty.start <= now + timedelta(days=days)
    ]


def _gaps(ring: str, shown: Iterable[Shown], now: datetime, zone: ZoneInfo) -> list[Letter]:
    """One letter a week, from Monday on, while a duty of the coming weeks lacks people."""
    open_ = [
        entry.duty.model_dump(mode="json")
        for entry in shown
        if now < entry.duty.start <= now + AHEAD and len(entry.people) < entry.duty.persons
    ]
    if not open_:
        return []
    year, week, _ = now.astimezone(zone).isocalendar()
    key = f"gaps/{year}-W{week:02d}"
    return [Letter(ring=ring, key=key, kind="gaps", body={"open": open_}, due_at=now)]
