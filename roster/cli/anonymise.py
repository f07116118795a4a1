"""`dutyring anonymise`: a planned period as a known case, without names."""

import argparse
from pathlib import Path

from roster.cli.words import DONE, add_language, say, writing
from roster.i18n import Speaker
from roster.planning import anonymise, read_plan, refuse_other, write_case


def add(parser: argparse.ArgumentParser, speaker: Speaker) -> None:
    """Declare its arguments."""
    text = speaker.text
    parser.add_argument(
        "plan", metavar="PLAN_DIR", type=Path, help=text("folder that “plan” wrote")
    )
    parser.add_argument("out", metavar="OUT", type=Path, help=text("file to write, such as a.json"))
    add_language(parser, speaker)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the case; only a case that is there already is replaced."""
    refuse_other(arguments.out)
    case = anonymise(read_plan(arguments.plan))
    with writing(arguments.out):
        write_case(arguments.out, case)
    text = Speaker(arguments.lang).text
    say(text("Written to {folder}.", folder=str(arguments.out)))
    if case.expect.status == "feasible":
        say(text("This plan is not proven best: “regress” will ask for one that costs no more."))
    return DONE
