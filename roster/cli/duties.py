"""`dutyring duties`: the dated duties of a period, before anybody is on them."""

import argparse
import csv
import sys
from zoneinfo import ZoneInfo

from roster.cli.words import (
    DONE,
    add_language,
    add_period,
    add_ring,
    facts_of,
    period_of,
    say,
)
from roster.domain.duties import Duty, stamp
from roster.domain.words import N_
from roster.i18n import Speaker
from roster.planning import dated_duties, speaker_of
from roster.reports.roster_text import table, when

COLUMNS = (
    "duty_id",
    "block_id",
    "start_utc",
    "end_utc",
    "start_local",
    "end_local",
    "tier",
    "form",
    "class",
    "holiday",
    "hours",
    "persons",
)


def add(parser: argparse.ArgumentParser, speaker: Speaker) -> None:
    """Declare its arguments."""
    add_ring(parser, speaker)
    add_period(parser, speaker)
    add_language(parser, speaker)
    parser.add_argument("--csv", action="store_true", help=speaker.text("as CSV"))
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the duties as a table, or as CSV for another program."""
    first, last = period_of(arguments)
    facts = facts_of(arguments, first)
    duties = dated_duties(facts, first, last)
    if arguments.csv:
        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows(_row(d, ZoneInfo(facts.ring.zone)) for d in duties)
        return DONE
    speaker = speaker_of(facts, arguments.lang)
    titles = N_("Duty"), N_("Tier"), N_("Class"), N_("Hours"), N_("People on duty")
    heads = [speaker.text(t) for t in titles]
    say(table(heads, [_told(d, speaker) for d in duties], 3))
    hours = sum(d.hours * d.persons for d in duties)
    say(speaker.text("{n:n} duties, {hours:h} hours on duty.", n=len(duties), hours=hours))
    return DONE


def _row(duty: Duty, zone: ZoneInfo) -> list[str]:
    local = [at.astimezone(zone).isoformat(timespec="minutes") for at in (duty.start, duty.end)]
    return [
        duty.id,
        duty.block or "",
        stamp(duty.start),
        stamp(duty.end),
        *local,
        duty.tier,
        duty.form,
        duty.cls,
        duty.holiday,
        f"{duty.hours:g}",
        str(duty.persons),
    ]


def _told(duty: Duty, speaker: Speaker) -> list[str]:
    holiday = f" ({speaker.holiday(duty.holiday)})" if duty.holiday else ""
    return [
        when(duty, speaker),
        speaker.tier(duty.tier),
        speaker.cls(duty.cls) + holiday,
        speaker.hours(duty.hours),
        str(duty.persons),
    ]
