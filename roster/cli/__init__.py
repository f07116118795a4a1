"""The desks from a terminal: `dutyring COMMAND …`."""

import argparse
import os
import sys
import tempfile
import traceback
from collections.abc import Sequence
from pathlib import Path

from roster.cli import (
    anonymise,
    audit,
    backup,
    busy,
    check,
    duties,
    exporting,
    feeds,
    importing,
    link,
    now,
    plan,
    publish,
    regress,
    retention,
    send,
    settings,
    simulate,
    usage,
    workbook,
)
from roster.cli.words import BROKEN, DONE, WRONG, arguments_in, tell_faults
from roster.domain.errors import BadInput, DutyringError, Refused, StoreFailed
from roster.i18n import Speaker

COMMANDS = (
    duties,
    plan,
    check,
    publish,
    workbook,
    importing,
    exporting,
    backup,
    link,
    feeds,
    now,
    busy,
    send,
    audit,
    retention,
    settings,
    regress,
    anonymise,
    simulate,
)
FAILED = 4


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code.

    0 done · 1 hard breaches or differences · 2 bad input · 3 impossible · 4 no plan.
    """
    given = _language_last(list(sys.argv[1:] if argv is None else argv))
    speaker = Speaker(arguments_in(given))
    usage.speak(speaker.language)
    parser = argparse.ArgumentParser(
        prog="dutyring", description=speaker.text("Duty rosters for rings of municipalities.")
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for command in COMMANDS:
        command.add(commands, speaker)
    arguments = parser.parse_args(given)
    try:
        return int(arguments.run(arguments))
    except BadInput as error:
        tell_faults(error.faults, speaker)
        return WRONG
    except DutyringError as error:
        sys.stderr.write(speaker.says(error.message) + "\n")
        return _code_of(error)
    except BrokenPipeError:  # the reader of our output has gone, as with `| head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        return 130
    except Exception:  # noqa: BLE001  a fault of ours: never a traceback on the screen
        sys.stderr.write(speaker.text("Something went wrong in dutyring itself.") + "\n")
        sys.stderr.write(speaker.text("The details are in {file}.", file=_keep()) + "\n")
        return FAILED


def _code_of(error: DutyringError) -> int:
    if isinstance(error, Refused):
        return BROKEN
    return WRONG if isinstance(error, StoreFailed) else FAILED


def _language_last(given: list[str]) -> list[str]:
    """Let --lang stand before the command too."""
    if given[:1] == ["--lang"] and len(given) > 2:
        return [*given[2:], *given[:2]]
    if given and given[0].startswith("--lang=") and len(given) > 1:
        return [*given[1:], given[0]]
    return given


def _keep() -> str:
    """Write the fault's details where whoever mends it can read them."""
    with tempfile.NamedTemporaryFile(
        "w", prefix="dutyring-", suffix=".log", delete=False, encoding="utf-8"
    ) as log:
        traceback.print_exc(file=log)
    return str(Path(log.name))
