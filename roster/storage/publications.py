"""What is in force: published rosters, what they show, and the ledger that follows from them."""

from collections.abc import Iterable
from datetime import date
from typing import Any

import sqlalchemy as sa

from roster.domain.books import accounts, bare, seats_served, served
from roster.domain.case import Case, Plan
from roster.domain.changes import IN_FORCE, Done, Took, begun, step
from roster.domain.duties import Duty
from roster.domain.errors import Refused, Stale
from roster.domain.feeds import renamed, reworded
from roster.domain.letters import of_change, of_list, of_publication
from roster.domain.people import Balance, Carried, Facts, Served
from roster.domain.publishing import Publication, Publishing
from roster.domain.rosters import Line, Roster, Shown
from roster.domain.volumes import Volume
from roster.domain.words import says
from roster.storage import audit, facts, letters, rosters, tables
from roster.storage.audit import Personal
from roster.storage.writing import Writing


def publish(work: Writing, number: int, asked: Publishing) -> Publication:
    """Bring a draft into force. Raises Refused where its period has a roster in force already."""
    roster = rosters.load(work.connection, number)
    state = step(roster.state, "proposed") if roster.state == "draft" else roster.state
    step(state, "published")
    if asked.seen not in (None, roster.revision):
        raise Stale(says("The draft has been edited meanwhile. Look again, then publish."))
    _refuse_second(work.connection, roster)
    case = bare(asked.case).model_dump(mode="json")
    t = tables.roster
    work.connection.execute(
        t.update().where(t.c.id == number).values(state="published", case=case, scope=asked.scope)
    )
    follow(work, roster)
    letters.add(work, of_publication(roster, work.at))
    why = Personal(f"{roster.ring}/reasons", {"late": asked.late, "rules": dict(asked.reasons)})
    told = Personal(f"{roster.ring}/told", [*asked.told])
    work.log("published", roster.ring, roster=number, revision=roster.revision, why=why, told=told)
    row = {
        "ring": roster.ring,
        "roster": number,
        "revision": roster.revision,
        "agreement": roster.agreement,
        "at": work.at,
        "who": work.who.name,
        "reasons": dict(asked.reasons),
        "late": asked.late,
        "told": [*asked.told],
        "head": audit.head(work.connection),
    }
    inserted = work.connection.execute(tables.publication.insert().values(row))
    key = inserted.inserted_primary_key
    assert key
    return Publication(**row, id=int(key[0]), first=roster.first, last=roster.last)


def publications(connection: sa.Connection, ring: str) -> tuple[Publication, ...]:
    """Every publication of a ring, in order."""
    p, r = tables.publication, tables.roster
    chosen = sa.select(p, r.c.first, r.c.last).join(r, r.c.id == p.c.roster)
    rows = connection.execute(chosen.where(p.c.ring == ring).order_by(p.c.id)).mappings()
    return tuple(Publication(**row) for row in rows)


def change(work: Writing, roster: Roster, done: Done) -> None:
    """Let everything follow a change of a published roster, and tell whom it concerns."""
    follow(work, roster)
    letters.add(work, of_change(roster, done))


def follow(work: Writing, roster: Roster) -> None:
    """Let what is shown and the books follow the roster; its ring has news."""
    _show(work, roster)
    _admit(work.connection, roster)
    keep_books(work.connection, roster.ring, roster.first)
    t = tables.ring
    own = t.c.id == roster.ring
    work.connection.execute(t.update().where(own).values(news=t.c.news + 1))
    ring = work.connection.execute(sa.select(t.c.news, t.c.body).where(own)).one()
    if ring.body.get("contacts", {}).get("partners"):
        letters.add(work, [of_list(roster.ring, ring.news, work.at)])


def keep_books(connection: sa.Connection, ring: str, first: date = date.min) -> None:
    """Make up the ledger anew from a period on: what it carries changes those after it."""
    b = tables.balance
    for line in in_force(connection, ring):
        if line.first < first:
            continue
        connection.execute(b.delete().where(b.c.roster == line.id))
        scope = connection.execute(
            sa.select(tables.roster.c.scope).where(tables.roster.c.id == line.id)
        ).scalar_one()
        plan = _served(connection, line.id)
        _, closing = accounts(plan, _carried(connection, ring, line.first), scope)
        rows = [
            {**row.model_dump(), "ring": ring, "roster": line.id, "as_of": line.last}
            for row in closing.balances
        ]
        if rows:
            connection.execute(b.insert(), rows)


def take(work: Writing, number: int, took: Took) -> None:
    """Note what really happened on a duty that has begun. Raises Refused."""
    roster = rosters.load(work.connection, number)
    _refuse_took(work, roster, took)
    body = took.model_dump(mode="json")
    row = {"ring": roster.ring, "duty": took.duty, "body": body, "who": work.who.name}
    work.connection.execute(tables.took.insert().values(**row, at=work.at))
    about = f"{roster.ring}/took"
    work.log("took", roster.ring, roster=number, duty=took.duty, what=Personal(about, body))
    follow(work, roster)


def tooks(connection: sa.Connection, ring: str) -> tuple[Took, ...]:
    """What really happened beside the plans of a ring, in the order in which it was noted."""
    t = tables.took
    rows = connection.execute(sa.select(t.c.body).where(t.c.ring == ring).order_by(t.c.id))
    return tuple(Took(**row.body) for row in rows)


def shown(connection: sa.Connection, ring: str) -> tuple[Shown, ...]:
    """Every published duty as it stands now, in time's order."""
    t = tables.published
    chosen = sa.select(t).where(t.c.ring == ring, ~t.c.gone).order_by(t.c.start, t.c.duty)
    return tuple(
        Shown(
            duty=Duty(**r.body),
            people=tuple(r.people),
            roster=r.roster,
            sequence=r.sequence,
            changed_at=r.changed_at,
        )
        for r in connection.execute(chosen)
    )


def in_force(connection: sa.Connection, ring: str) -> list[Line]:
    """The rosters of a ring that are or were in force, by their periods."""
    found = [line for line in rosters.lines(connection, ring) if line.state in IN_FORCE]
    return sorted(found, key=lambda line: line.first)


def volumes(connection: sa.Connection, ring: str) -> list[Volume]:
    """What every roster in force came to, each with the case that it was published with."""
    t = tables.roster
    found = []
    for line in in_force(connection, ring):
        scope = connection.execute(sa.select(t.c.scope).where(t.c.id == line.id)).scalar_one()
        found.append(Volume(line.first, line.last, _served(connection, line.id), scope))
    return found


def with_added(connection: sa.Connection, known: Facts, before: date) -> Facts:
    """A ring's facts with what published rosters add for a period that begins on a day."""
    history, balances = _added(connection, known.ring.id, before)
    seats = {(s.person, s.tier, s.start): s for s in (*known.history, *history)}
    new = {"history": tuple(seats.values()), "balances": (*known.balances, *balances)}
    return known.model_copy(update=new)


def _added(
    connection: sa.Connection, ring: str, before: date
) -> tuple[list[Served], list[Balance]]:
    history = [
        seat
        for line in in_force(connection, ring)
        if line.first < before
        for seat in seats_served(_served(connection, line.id, before))
    ]
    b = tables.balance
    chosen = sa.select(*[b.c[name] for name in Balance.model_fields])
    rows = connection.execute(
        chosen.where(b.c.ring == ring, b.c.roster.is_not(None), b.c.as_of < before)
    )
    return history, [Balance(**row) for row in rows.mappings()]


def _refuse_second(connection: sa.Connection, roster: Roster) -> None:
    for line in in_force(connection, roster.ring):
        if line.first <= roster.last and roster.first <= line.last:
            raise Refused(
                says(
                    "Roster {number} is in force from {first:day} to {last:day}. Change that one.",
                    number=str(line.id),
                    first=line.first.isoformat(),
                    last=line.last.isoformat(),
                )
            )


def _refuse_took(work: Writing, roster: Roster, took: Took) -> None:
    if roster.state not in IN_FORCE:
        raise Refused(says("The roster is not published yet. Edit the draft."))
    duty = roster.duty.get(took.duty)
    if duty is None:
        raise Refused(says("There is no duty {duty} in this roster.", duty=took.duty))
    if duty.id not in begun([duty], work.at):
        raise Refused(says("The duty has not begun yet. Change the roster instead."))
    if not took.grounds:
        raise Refused(says("Write who consented to the change, or the reason for it."))
    if not duty.start <= took.start < took.end <= duty.end:
        raise Refused(says("The time lies outside the duty. Give a part of it."))


def _show(work: Writing, roster: Roster) -> None:
    """Write what changed of the published duties; the rest keeps its sequence and its instant."""
    t = tables.published
    chosen = sa.select(t).where(t.c.ring == roster.ring)
    before = {row["duty"]: row for row in work.connection.execute(chosen).mappings()}
    on: dict[str, list[str]] = {}
    for seat in sorted(roster.marks):
        on.setdefault(seat.duty, []).append(seat.person)
    new: list[dict[str, Any]] = []
    for duty in roster.duties:
        row = _row(roster, duty, on.get(duty.id, []))
        old = before.get(duty.id)
        if old and not old["gone"] and all(old[k] == row[k] for k in ("body", "people")):
            continue
        sequence = old["sequence"] + 1 if old else 0
        new.append({**row, "sequence": sequence, "changed_at": work.at})
    if new:
        ids = [row["duty"] for row in new]
        gone = t.delete().where(t.c.ring == roster.ring, t.c.duty == sa.bindparam("d"))
        work.connection.execute(gone, [{"d": id_} for id_ in ids])
        work.connection.execute(t.insert(), new)


def reword(work: Writing, old: Facts, new: Facts) -> None:
    """Move the published duties of which calendars say something else by these facts."""
    t = tables.published
    there = (t.c.ring == new.ring.id, t.c.gone.is_(False))
    rows = work.connection.execute(sa.select(t.c.duty, t.c.people).where(*there))
    every, some = reworded(old.ring, new.ring), renamed(old.people, new.people)
    moved = [{"d": duty} for duty, people in rows if every or not some.isdisjoint(people)]
    if moved:
        values = {"sequence": t.c.sequence + 1, "changed_at": work.at}
        chosen = t.update().where(*there, t.c.duty == sa.bindparam("d")).values(values)
        work.connection.execute(chosen, moved)


def _row(roster: Roster, duty: Duty, people: Iterable[str]) -> dict[str, Any]:
    return {
        "ring": roster.ring,
        "duty": duty.id,
        "start": duty.start,
        "end": duty.end,
        "roster": roster.id,
        "body": duty.model_dump(mode="json"),
        "people": [*people],
        "gone": False,
    }


def _admit(connection: sa.Connection, roster: Roster) -> None:
    """Open accounts for people who serve in the roster and came to the ring after it was made."""
    t = tables.roster
    case = connection.execute(sa.select(t.c.case).where(t.c.id == roster.id)).scalar_one()
    took = {k.person for k in tooks(connection, roster.ring) if k.duty in roster.duty}
    new = took.union(s.person for s in roster.marks) - {p["id"] for p in case["people"]}
    if new:
        found = facts.people(connection, roster.ring, new)
        came = [p.model_copy(update={"name": p.id}).model_dump(mode="json") for p in found]
        case = {**case, "people": [*case["people"], *came]}
        connection.execute(t.update().where(t.c.id == roster.id).values(case=case))


def _carried(connection: sa.Connection, ring: str, first: date) -> list[Carried]:
    """The newest balances made up before a day, whoever made them up."""
    b = tables.balance
    own = (b.c.ring == ring, b.c.as_of < first)
    newest = connection.execute(sa.select(sa.func.max(b.c.as_of)).where(*own)).scalar_one()
    chosen = sa.select(*[b.c[name] for name in Carried.model_fields])
    rows = connection.execute(chosen.where(b.c.ring == ring, b.c.as_of == newest))
    return [Carried(**row) for row in rows.mappings()]


def _served(connection: sa.Connection, number: int, before: date | None = None) -> Plan:
    """What a published roster came to: its plan with what really happened."""
    row = connection.execute(
        sa.select(tables.roster.c.ring, tables.roster.c.case).where(tables.roster.c.id == number)
    ).one()
    case = Case(**row.case)
    marks = rosters.marks(connection, number)
    if before:
        duties = tuple(d for d in case.duties if d.day < before)
        case = case.model_copy(update={"duties": duties})
    seats = [s for s in marks if s.duty in case.duty]
    return served(case, seats, tooks(connection, row.ring))
