"""`dutyring check`: judge a plan, also one edited by hand, without the solver."""

import argparse
from pathlib import Path

from roster.cli.words import BROKEN, DONE, add_language, add_ring, facts_of, say
from roster.domain.errors import BadInput, Fault
from roster.domain.words import says
from roster.i18n import Speaker
from roster.planning import question, read_plan, read_roster, speaker_of
from roster.reports import roster_text
from solver.judge import judge, open_seats


def add(parser: argparse.ArgumentParser, speaker: Speaker) -> None:
    """Declare its arguments."""
    add_ring(parser, speaker)
    parser.add_argument(
        "plan", metavar="PLAN_DIR", type=Path, help=speaker.text("folder that “plan” wrote")
    )
    add_language(parser, speaker)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Read roster.csv against the ring as it is now; exit code 1 if a hard rule is broken."""
    case = read_plan(arguments.plan).case
    assert case.period.first
    assert case.period.last
    facts = facts_of(arguments, case.period.first)
    if case.ring != facts.ring.id:
        message = says(
            "This plan is of the ring {plan}, not of {ring}. Name the ring it was made for.",
            plan=case.ring,
            ring=facts.ring.id,
        )
        raise BadInput([Fault(file=str(arguments.plan), says=message)])
    problem = question(facts, case.period.first, case.period.last)
    rules = problem.loaded()
    plan = read_roster(problem.case, arguments.plan / "roster.csv")
    verdict, open_ = judge(plan, rules), open_seats(plan, rules)
    speaker = speaker_of(facts, arguments.lang)
    text = speaker.text
    parts: list[roster_text.Section] = [
        (text("Open duties"), roster_text.open_duties(problem.case, open_, speaker)),
        (text("Broken rules"), roster_text.breaches(verdict, speaker, hard=True)),
        (text("Kept by decision"), roster_text.decided(plan, speaker)),
        (text("Warnings"), roster_text.breaches(verdict, speaker, hard=False)),
        (text("Wishes not granted"), roster_text.wishes(verdict, speaker)),
    ]
    if any(lines for _, lines in parts):
        say(roster_text.sections(parts))
    if not verdict.hard:
        say(text("The plan keeps every hard rule."))
    say(f"open: {sum(seat.seats for seat in open_)}")
    say(f"breaches: {len(verdict.hard)} value: {verdict.value}")
    return BROKEN if verdict.hard else DONE
