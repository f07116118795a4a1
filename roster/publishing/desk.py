"""Publishing a roster of the store, changing it afterwards, and noting what really happened."""

from collections.abc import Mapping
from typing import NamedTuple

from pydantic import Field

from roster.domain.case import Seat
from roster.domain.changes import Done, Edit, Took, after, allow, last, step, turned
from roster.domain.duties import Duty
from roster.domain.errors import Incomplete, Refused
from roster.domain.people import Facts
from roster.domain.publishing import Publication, Publishing
from roster.domain.rosters import Roster
from roster.domain.words import Word, says
from roster.planning import Judged, dated_duties, judged, problem_of, reasoned
from roster.publishing.checklist import (
    Broken,
    Checklist,
    Notice,
    by_rule,
    days_until,
    notices,
    reasons_lacking,
)
from roster.storage import Store, Who
from solver.judge import Judge
from solver.rules.person_share import PersonShare


class Reasons(Word):
    """Why a roster may be published as it is.

    `overrides`: kind of a hard rule → why it may be broken; `late`: why it is late.
    """

    overrides: Mapping[str, str] = Field(default_factory=dict)
    late: str = ""


class Changed(NamedTuple):
    """A change of a published roster: who is told, and what it newly breaks for a reason."""

    done: Done
    told: tuple[Notice, ...]
    broken: tuple[Broken, ...]


def look(store: Store, number: int, *, why: bool = False) -> Checklist:
    """The check list of a draft, as it stands now. Raises Refused if it is not to be published.

    `why`: ask of each open seat what keeps people from it, too: seconds, where there are many.
    """
    found, answer = _look(store, _draft(store, number))
    return found.model_copy(update={"gaps": reasoned(answer)}) if why else found


def publish(store: Store, number: int, reasons: Reasons, who: Who) -> Publication:
    """Bring a draft into force. Raises Incomplete with all that is missing, Refused, Stale."""
    seen, answer = _look(store, _draft(store, number))
    lacking = seen.lacking(reasons.overrides, reasons.late)
    if lacking:
        raise Incomplete(says("The roster cannot be published yet."), lacking)
    scopes = [r.scope for r in answer.problem.loaded() if isinstance(r, PersonShare)]
    asked = Publishing(
        case=answer.case,
        scope=scopes[0] if scopes else "member",
        reasons={group.rule: reasons.overrides[group.rule].strip() for group in seen.broken},
        late=reasons.late.strip() if seen.late else "",
        told=tuple(notice.person for notice in seen.told),
        seen=seen.revision,
    )
    return store.publish(number, asked, who)


def change(store: Store, number: int, edit: Edit, who: Who) -> Changed:
    """Change a published roster by consent or for a reason.

    One that was applied already is only told again. Raises Incomplete where it newly breaks a hard
    rule and the grounds say neither why that rule may be broken nor why there is a change at all:
    consent alone breaks no rule. Refused or Stale as the store does.
    """
    applied = _applied(store, number, edit)
    if applied:
        return Changed(applied, (), ())
    old, now = store.roster(number), store.now()
    allow(old.state, edit, old.duty, now)
    new = old.model_copy(update={"marks": after(old.marks, edit.cells)})
    facts = _known(store, old)
    broken = _newly_broken(facts, old, new)
    given = edit.grounds
    reasons = {b.rule: given.overrides.get(b.rule) or given.reason for b in broken}
    lacking = tuple(reasons_lacking(broken, reasons))
    if lacking:
        raise Incomplete(says("The change breaks rules."), lacking)
    done = store.edit(number, edit, who)
    return Changed(done, notices(_held(old), _held(new), facts.contacts, now), broken)


def take_back(store: Store, number: int, asked: Edit, who: Who, *, again: bool) -> Changed:
    """Take a person's own last change back, or do it again: a change too, on its own grounds.

    What was seen and told cannot be unseen, so everything follows it as it followed the first.
    """
    applied = _applied(store, number, asked)
    if applied:
        return Changed(applied, (), ())
    done = last(store.since(number, 0), who.name, changed=True, again=again)
    if done is None:
        raise Refused(says("There is no change of yours to take back or to do again."))
    cells = done.cells if again else turned(done.cells)
    new = {"kind": "change", "cells": cells, "of": done.revision}
    return change(store, number, asked.model_copy(update=new), who)


def _applied(store: Store, number: int, edit: Edit) -> Done | None:
    sent = (edit.client, edit.number)
    later = store.since(number, edit.seen)
    return next((d for d in later if (d.client, d.number) == sent), None)


def take(store: Store, number: int, took: Took, who: Who) -> None:
    """Note what really happened on a duty that has begun. Raises Refused."""
    roster = store.roster(number)
    known = {p.id for p in _known(store, roster).people}
    if took.person not in known:
        raise Refused(says("There is nobody with the id {person} in the ring.", person=took.person))
    on = {s.person for s in roster.marks if s.duty == took.duty}
    if took.instead and took.instead not in on:
        raise Refused(says("{person:person} is not on this duty.", person=took.instead))
    if not took.instead and took.duty in roster.duty and len(on) >= roster.duty[took.duty].persons:
        raise Refused(says("Every seat of this duty was taken. Say whose it was."))
    if any(call.start < took.start or took.end < call.end for call in took.callouts):
        raise Refused(says("A call-out lies outside the time served. Give both again."))
    store.take(number, took, who)


def _draft(store: Store, number: int) -> Roster:
    roster = store.roster(number)
    step("proposed" if roster.state == "draft" else roster.state, "published")
    return roster


def _look(store: Store, roster: Roster) -> tuple[Checklist, Judged]:
    facts, at = _known(store, roster), store.now()
    answer = judged(facts, roster)
    shown = {Seat(p, s.duty.id): s.duty for s in store.shown(roster.ring) for p in s.people}
    before = {seat: duty for seat, duty in shown.items() if roster.first <= duty.day <= roster.last}
    found = Checklist(
        roster=roster.id,
        revision=roster.revision,
        first=roster.first,
        last=roster.last,
        agreement=roster.agreement,
        valid=facts.ring.agreement_on(roster.first).version,
        redated=_redated(facts, roster),
        gaps=answer.outcome.open,
        broken=by_rule(answer.verdict.breaches),
        days=days_until(roster.first, at, facts.ring.zone),
        notice=store.settings().notice_days,
        told=notices(before, _held(roster), facts.contacts, at),
    )
    return found, answer


def _redated(facts: Facts, roster: Roster) -> int:
    """How many duties of the draft or of the period are not the same in the other."""
    now = {*dated_duties(facts, roster.first, roster.last)}
    return len({duty.id for duty in now ^ {*roster.duties}})


def _newly_broken(facts: Facts, old: Roster, new: Roster) -> tuple[Broken, ...]:
    problem = problem_of(facts, new)
    judge = Judge(problem.loaded())
    judge.judge(old.plan(problem.case))
    return by_rule(judge.trial(new.plan(problem.case)).breaches)


def _known(store: Store, roster: Roster) -> Facts:
    facts = store.known(roster.ring, roster.first)
    assert facts, "a roster's ring is in the store"
    return facts


def _held(roster: Roster) -> dict[Seat, Duty]:
    return {seat: roster.duty[seat.duty] for seat in roster.marks}
