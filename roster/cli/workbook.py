"""`dutyring template`: an Excel workbook to describe a ring in."""

import argparse
from pathlib import Path

from roster.cli.words import DONE, add_language, say, writing
from roster.domain.errors import BadInput, Fault
from roster.domain.words import says
from roster.i18n import Speaker
from roster.intake import template


def add(parser: argparse.ArgumentParser, speaker: Speaker) -> None:
    """Declare its arguments."""
    parser.add_argument("file", metavar="FILE.xlsx", type=Path)
    add_language(parser, speaker)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the workbook; a file that is there is never overwritten."""
    file: Path = arguments.file
    if file.suffix.lower() != ".xlsx":
        message = says("The name of a workbook ends in .xlsx. Give it that ending.")
        raise BadInput([Fault(file=str(file), says=message)])
    if file.exists():
        message = says("This file exists already and is left alone. Give another name.")
        raise BadInput([Fault(file=str(file), says=message)])
    with writing(file):
        template(file, arguments.lang)
    say(Speaker(arguments.lang).text("Written to {folder}.", folder=str(file)))
    return DONE
