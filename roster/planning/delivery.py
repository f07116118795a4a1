"""All that a plan hands out: plan.json, roster.csv, calendars and the report."""

from datetime import UTC, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

from roster.domain.case import Case
from roster.domain.errors import BadInput, Fault
from roster.domain.people import Facts
from roster.domain.rosters import Shown
from roster.domain.words import Language, Message, says
from roster.feeds.files import write_calendars
from roster.i18n import Speaker
from roster.planning.plan_folder import Judged, put, write_plan
from roster.reports import ledger_text, roster_text
from solver.outcome import Outcome
from solver.problem import Problem
from solver.rule import RULES


def speaker_of(facts: Facts, language: Language) -> Speaker:
    """A speaker that knows the ring's names and the rules' titles."""
    titles = {kind: rule.title for kind, rule in RULES.items()}
    return Speaker(language, facts.ring, facts.people, titles)


def refuse_foreign(folder: Path) -> None:
    """Raise BadInput where a folder holds something that is not a plan of ours."""
    if not folder.exists() or (folder.is_dir() and not any(folder.iterdir())):
        return
    ours = ("plan.json", "progress.json", "simulation.json")
    if folder.is_dir() and any((folder / name).exists() for name in ours):
        return
    message = says(
        "There is something here that is not a plan of dutyring; it is left alone."
        " Name an empty or a new folder."
    )
    raise BadInput([Fault(file=str(folder), says=message)])


def deliver(
    facts: Facts, problem: Problem, outcome: Outcome, folder: Path, language: Language
) -> Judged:
    """Write a plan with all that comes with it; a plan that was there is replaced."""
    judged = write_plan(problem, outcome, folder)
    calendars = folder / "calendars"
    for old in calendars.glob("*.ics"):
        old.unlink()
    write_calendars(facts, entries(judged), calendars, language)
    put(folder / "report.txt", report(judged, speaker_of(facts, language)))
    return judged


def entries(judged: Judged) -> list[Shown]:
    """Each duty of the period with the people on it, as if it never changed."""
    plan, start = judged.plan, period_start(judged.case)
    return [
        Shown(
            duty=duty,
            people=tuple(plan.people_on(duty.id)),
            roster=0,
            sequence=0,
            changed_at=start,
        )
        for duty in judged.case.in_order
    ]


def period_start(case: Case) -> datetime:
    """The first instant of the period: what files from ring folders are stamped with."""
    assert case.period.first
    return datetime.combine(case.period.first, time(), ZoneInfo(case.zone)).astimezone(UTC)


def report(judged: Judged, speaker: Speaker) -> str:
    """The whole report: open duties first, then what is broken, the roster and the ledger."""
    case, outcome, verdict = judged.case, judged.outcome, judged.verdict
    assert case.period.first
    assert case.period.last
    name = speaker.ring.name.in_(speaker.language) if speaker.ring else case.ring
    title = speaker.text(
        "{ring}: duty roster {first} – {last}",
        ring=name,
        first=speaker.full_day(case.period.first),
        last=speaker.full_day(case.period.last),
    )
    text = speaker.text
    broken = roster_text.breaches(verdict, speaker, hard=True)
    parts: list[roster_text.Section] = [
        (title, [quality(outcome, speaker)]),
        (text("Open duties"), roster_text.open_duties(case, outcome.open, speaker)),
        (text("Impossible"), roster_text.impossible(outcome, speaker)),
        (text("Broken rules"), [] if outcome.status == "impossible" else broken),
        (text("Kept by decision"), roster_text.decided(judged.plan, speaker)),
        (text("Warnings"), roster_text.breaches(verdict, speaker, hard=False)),
        (text("Wishes not granted"), roster_text.wishes(verdict, speaker)),
        *roster_text.by_week(judged.plan, speaker),
        *ledger_text.accounts(case, judged.ledger, speaker),
        (text("Level after level"), roster_text.levels(outcome, speaker)),
        (text("What the value is made of"), roster_text.terms(outcome, speaker, _told(judged))),
    ]
    return roster_text.sections(parts)


def quality(outcome: Outcome, speaker: Speaker) -> str:
    """How good the plan is, in one sentence."""
    gap = outcome.gap
    if outcome.status == "impossible":
        return speaker.text("No plan keeps every hard rule. This is the least bad plan.")
    if outcome.status == "optimal":
        return speaker.text("No better plan exists: proven.")
    if gap is None:
        return speaker.text("How far the plan is from the best is not known.")
    return speaker.text(
        "At most {gap} % from the best possible plan.", gap=speaker.number(round(gap, 2))
    )


def _told(judged: Judged) -> list[Message]:
    return [
        says("{kind}", kind=r.kind, says=r.describe()) for r in judged.problem.loaded() if r.weight
    ]
