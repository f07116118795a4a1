"""`dutyring settings`: the notice before a period, and how long things are kept."""

import argparse
from collections.abc import Mapping

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from roster.cli.stores import store_of, who_of
from roster.cli.words import DONE, add_database, add_language, say
from roster.domain.errors import BadInput, Fault
from roster.domain.settings import Settings
from roster.domain.words import N_, says
from roster.i18n import Speaker

HELP: Mapping[str, str] = {
    "notice_days": N_("days before a period’s start by which its roster is known"),
    "absence_months": N_("months for which kinds of absence are kept after it"),
    "wish_months": N_("months for which wishes are kept after their last day"),
    "name_months": N_("months for which names are kept after people’s last day in the ring"),
}


def add(parser: argparse.ArgumentParser, speaker: Speaker) -> None:
    """Declare its arguments."""
    for name, help_ in HELP.items():
        parser.add_argument(_option(name), type=int, metavar="N", help=speaker.text(help_))
    add_database(parser, speaker)
    add_language(parser, speaker)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Change what is given, and print all settings, one a line, never translated."""
    given = {name: getattr(arguments, name) for name in HELP}
    asked = {name: value for name, value in given.items() if value is not None}
    with store_of(arguments) as store:
        if asked:
            store.set_up(_with(store.settings(), asked), who_of())
        settings = store.settings()
    for name in HELP:
        say(f"{name}: {getattr(settings, name)}")
    return DONE


def _option(name: str) -> str:
    return "--" + name.replace("_", "-")


def _with(old: Settings, asked: Mapping[str, int]) -> Settings:
    """The settings with what is asked for. Raises BadInput with everything out of range."""
    try:
        return Settings.model_validate({**old.model_dump(), **asked})
    except ValidationError as error:
        raise BadInput([_fault(e) for e in error.errors()]) from error


def _fault(error: ErrorDetails) -> Fault:
    message = says(
        "{value:n} is too little or too much here. The limit is {limit:n}.",
        value=error["input"],
        limit=next(iter(error["ctx"].values())),
    )
    return Fault(file=_option(str(error["loc"][0])), says=message)
