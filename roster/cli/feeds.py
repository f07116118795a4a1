"""`dutyring feeds`: calendars and now boards in processes of their own, behind a proxy."""

import argparse
import sys
from functools import partial

from roster.cli.words import DONE, add_database, add_language, say
from roster.domain.errors import BadInput, Fault
from roster.domain.words import LANGUAGES, says
from roster.i18n import Speaker, catalogue
from roster.serving import Serving, alone, place_of
from roster.serving.running import listen, serve
from roster.serving.shelf import now
from roster.storage import open_store

MOST_WORKERS = 64


def add(parser: argparse.ArgumentParser, speaker: Speaker) -> None:
    """Declare its arguments."""
    text = speaker.text
    parser.add_argument("--host", default="127.0.0.1", help=text("address to listen on"))
    parser.add_argument("--port", type=int, default=8502, help=text("port to listen on"))
    parser.add_argument("--workers", type=int, default=2, help=text("how many processors to use"))
    add_database(parser, speaker)
    add_language(parser, speaker)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Serve until stopped. Raises BadInput where the port is taken, StoreFailed without a store."""
    workers = max(1, min(MOST_WORKERS, arguments.workers))
    place = place_of().model_copy(update={"workers": workers})
    opened = partial(open_store, arguments.database)
    opened().close()  # told here and now, and brought up to date once
    try:
        sockets = listen(arguments.host, arguments.port, workers)
    except (OSError, OverflowError) as error:
        why = getattr(error, "strerror", None) or str(error)
        message = says("This address cannot be listened on: {why}.", why=why)
        raise BadInput([Fault(file="--host, --port", says=message)]) from error
    host, port = sockets[0].getsockname()[:2]
    say(f"dutyring feeds: http://{f'[{host}]' if ':' in host else host}:{port}")
    sys.stdout.flush()  # else each worker would say it again
    for language in LANGUAGES:  # read once, not by each worker
        catalogue(language)
    serve(lambda: alone(Serving(opened, place, now, host)), sockets)
    return DONE
