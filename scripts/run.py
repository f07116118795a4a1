"""Opens the desk in the browser: `make run`.

On the very first start the store gets the example ring, so that there is something to look at.
"""

import os
import sys
from pathlib import Path

from roster.domain.errors import BadInput, StoreFailed
from roster.i18n import Speaker
from roster.intake import read
from roster.serving import place_of
from roster.serving.running import carry, listen
from roster.storage import Store, Who, open_store

ROOT = Path(__file__).resolve().parent.parent
EXAMPLE = ROOT / "examples" / "mobile"


def seed(store: Store, example: Path) -> bool:
    """Bring the example into a store without a ring; one that has any is left alone."""
    if store.rings():
        return False
    store.keep(read(example), Who("dutyring"))
    return True


def open_desk(port: str) -> None:
    """Serves pages, calendars and boards until told to stop.

    Raises OSError where the port is taken, BadInput where a setting is wrong.
    """
    place = place_of()
    (own,) = listen("127.0.0.1", int(port), 1)
    print(f"dutyring: http://127.0.0.1:{port}  (Ctrl-C closes it)", flush=True)
    os.chdir(ROOT)  # Streamlit reads its settings from there
    sys.path.insert(0, str(ROOT))
    carry("streamlit_app:app", own, place.proxies)


def main() -> None:
    """Seeds on the first start, then opens the desk."""
    try:
        store = open_store()
    except StoreFailed as error:
        sys.exit(Speaker("en").says(error.message))
    seed(store, EXAMPLE)
    store.close()
    port = os.environ.get("PORT", "8501")
    try:
        open_desk(port)
    except BadInput as error:
        sys.exit("\n".join(f"{f.file}: {Speaker('en').says(f.says)}" for f in error.faults))
    except OSError as error:
        sys.exit(f"dutyring: port {port}: {error.strerror}. PORT=9000 make run takes another.")


if __name__ == "__main__":
    main()
