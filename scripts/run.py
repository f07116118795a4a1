"""Opens the desk in the browser: `make run`.

On the very first start the store gets the example ring, so that there is something to look at.
"""

import os
import sys
from pathlib import Path

from roster.domain.errors import StoreFailed
from roster.i18n import Speaker
from roster.intake import read
from roster.storage import Store, Who, open_store

ROOT = Path(__file__).resolve().parent.parent
EXAMPLE = ROOT / "examples" / "mobile"
PROGRAMS = Path(sys.executable).parent


def seed(store: Store, example: Path) -> bool:
    """Bring the example into a store without a ring; one that has any is left alone."""
    if store.rings():
        return False
    store.keep(read(example), Who("dutyring"))
    return True


def open_desk(port: str) -> None:
    """Becomes Streamlit; returns only by an OSError."""
    print(f"dutyring: http://127.0.0.1:{port}  (Ctrl-C closes it)", flush=True)
    os.chdir(ROOT)
    streamlit = str(PROGRAMS / "streamlit")
    place = ["--server.port", port, "--server.address", "127.0.0.1"]
    os.execv(streamlit, [streamlit, "run", "streamlit_app.py", *place])


def main() -> None:
    """Seeds on the first start, then opens the desk."""
    try:
        store = open_store()
    except StoreFailed as error:
        sys.exit(Speaker("en").says(error.message))
    seed(store, EXAMPLE)
    store.close()
    open_desk(os.environ.get("PORT", "8501"))


if __name__ == "__main__":
    main()
