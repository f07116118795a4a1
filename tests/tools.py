"""The tools that tests need and a computer may lack."""

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome")
CHROMIUM_ON_MACOS = (
    Path("/Applications/Chromium.app/Contents/MacOS/Chromium"),
    Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
)
POSTGRESQL_ON_DEBIAN = Path("/usr/lib/postgresql")
READERS = Path(__file__).parents[1] / "build" / "node" / "node_modules"


def chromium() -> str | None:
    """The program that browser tests start, or None where there is none."""
    on_path = (shutil.which(name) for name in CHROMIUM_NAMES)
    on_macos = (str(path) for path in CHROMIUM_ON_MACOS if path.exists())
    return next((found for found in (*on_path, *on_macos) if found), None)


def postgresql() -> str | None:
    """The folder with the newest PostgreSQL server's programs, or None where there is none."""
    versions = POSTGRESQL_ON_DEBIAN.glob("[0-9]*/bin")
    on_debian = sorted(versions, key=lambda folder: float(folder.parent.name), reverse=True)
    on_path = shutil.which("initdb")
    folders = [*on_debian, *([Path(on_path).parent] if on_path else [])]
    complete = (f for f in folders if (f / "initdb").exists() and (f / "postgres").exists())
    return next((str(folder) for folder in complete), None)


def node() -> str | None:
    """Node.js, where the readers of tests/feeds/node are installed too (scripts/test-tools)."""
    found = shutil.which("node")
    return found if (READERS / ".package-lock.json").exists() else None


class Tool(NamedTuple):
    """What tests with a mark need: where it is found, and Debian's package of it."""

    mark: str
    name: str
    package: str
    needed_by: str
    find: Callable[[], str | None]

    @property
    def missing(self) -> str:
        return f"missing tool: {self.name}, which {self.needed_by} need (Debian: {self.package})."


TOOLS = (
    Tool("browser", "Chromium", "chromium", "browser tests", chromium),
    Tool("postgresql", "PostgreSQL", "postgresql", "tests on PostgreSQL", postgresql),
    Tool("node", "Node.js", "nodejs npm", "readers of calendars in JavaScript", node),
)


def missing() -> list[Tool]:
    return [tool for tool in TOOLS if not tool.find()]


def in_ci() -> bool:
    """Whether nothing may be left out, as on the machine that judges a change."""
    return os.environ.get("CI") == "true"


def main(question: str) -> int:
    """Answer scripts/test-tools: which `packages` to install, or what that comes `to`."""
    for tool in missing():
        left_out = f"left out: {tool.needed_by} (no {tool.name})"
        verdict = tool.missing if in_ci() else left_out
        print(tool.package if question == "packages" else verdict)  # noqa: T201 - the answer
    return int(question == "verdict" and in_ci() and bool(missing()))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
