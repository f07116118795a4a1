"""The tools that tests need and a computer may lack."""

import os
import shutil
import sys
from pathlib import Path

CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome")
CHROMIUM_ON_MACOS = (
    Path("/Applications/Chromium.app/Contents/MacOS/Chromium"),
    Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
)
MISSING_CHROMIUM = "missing tool: Chromium, which the browser tests need (chromium on PATH)."


def chromium() -> str | None:
    """The program that browser tests start, or None where there is none."""
    on_path = (shutil.which(name) for name in CHROMIUM_NAMES)
    on_macos = (str(path) for path in CHROMIUM_ON_MACOS if path.exists())
    return next((found for found in (*on_path, *on_macos) if found), None)


def in_ci() -> bool:
    """Whether nothing may be left out, as on the machine that judges a change."""
    return os.environ.get("CI") == "true"


if __name__ == "__main__":
    found = chromium()
    print(found or MISSING_CHROMIUM)  # noqa: T201 - this is what scripts/test-tools asks for
    sys.exit(found is None)
