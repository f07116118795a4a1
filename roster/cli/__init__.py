"""The desks from a terminal: `dutyring COMMAND …`."""

import argparse
import os
import sys
import tempfile
import traceback
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path

from roster.cli import usage
from roster.cli.words import BROKEN, DONE, WRONG, arguments_in, tell_faults
from roster.domain.errors import BadInput, DutyringError, Refused, StoreFailed
from roster.domain.words import N_
from roster.i18n import Speaker

# Command → its module here, loaded when the command is given, and what it does.
COMMANDS: Mapping[str, tuple[str, str]] = {
    "duties": ("duties", N_("print the dated duties of a period")),
    "plan": ("plan", N_("plan who serves the duties of a period")),
    "check": ("check", N_("judge a plan, also one edited by hand in roster.csv")),
    "publish": ("publish", N_("publish the newest draft of a period")),
    "template": ("workbook", N_("write an Excel workbook to describe a ring in")),
    "import": ("importing", N_("bring a ring's folder or workbook into the store")),
    "export": ("exporting", N_("write a ring of the store as a folder")),
    "backup": ("backup", N_("write all that the store holds to one file")),
    "restore": ("backup", N_("put a backup in place of all that the store holds")),
    "link": ("link", N_("make the address of a calendar")),
    "unlink": ("unlink", N_("end the addresses of a calendar")),
    "feeds": ("feeds", N_("serve calendars and now boards over HTTP")),
    "now": ("now", N_("print who is on duty now")),
    "busy": ("busy", N_("mark obstacles from a person's own calendar; titles are not kept")),
    "send": ("send", N_("send the letters that wait, and those due by now")),
    "audit": ("audit", N_("the log of who did what")),
    "retention": (
        "retention",
        N_("forget reasons, wishes and names that were kept for long enough"),
    ),
    "settings": ("settings", N_("show or change settings of the store")),
    "regress": ("regress", N_("plan known cases again and compare the answers")),
    "anonymise": ("anonymise", N_("turn a plan into a case for “regress”, without names")),
    "simulate": (
        "simulate",
        N_("plan years of quarters with people joining, leaving and on leave"),
    ),
}
FAILED = 4


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code.

    0 done · 1 hard breaches or differences · 2 bad input · 3 impossible · 4 no plan.
    """
    given = _language_last(list(sys.argv[1:] if argv is None else argv))
    speaker = Speaker(arguments_in(given))
    usage.speak(speaker.language)
    arguments = _parser(given, speaker).parse_args(given)
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


def _parser(given: Sequence[str], speaker: Speaker) -> argparse.ArgumentParser:
    """All commands by name; the one that is given also with its arguments."""
    parser = argparse.ArgumentParser(
        prog="dutyring", description=speaker.text("Duty rosters for rings of municipalities.")
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    asked = next((word for word in given if not word.startswith("-")), "")
    for name, (module, help_) in COMMANDS.items():
        command = commands.add_parser(name, help=speaker.text(help_))
        if name == asked:
            import_module(f"roster.cli.{module}").add(command, speaker)
    return parser


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
