"""How many calendars two workers hand out: 5,000 of a year, cold, then asked again and again.

    python -m tests.bench.fed [--feeds 5000] [--seconds 10]

Servers and clients share this machine's processors. "Of the servers' time" is what two processors
of their own would carry: requests by the processor time that the workers took.
"""

import argparse
import asyncio
import os
import secrets
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import psutil

from roster.calendar.duties import duties
from roster.domain.duties import Duty
from roster.domain.people import Facts, Person
from roster.domain.ring import WEEKDAYS, Agreement, Hours, Member, Ring, Tier
from roster.domain.words import LANGUAGES, Name
from roster.storage import Store, Who, open_store, tables
from roster.storage.links import hash_of
from roster.storage.writing import Writing
from tests.bench.asking import Asked, ask

PEOPLE = 250  # of a ring
SEATS = 5  # of a duty
WORKERS = 2
AT_ONCE = 40  # connections
WHO = Who("bench")


class Took(NamedTuple):
    """A round of requests. `cpu`: seconds of the busiest worker."""

    asked: int
    seconds: float
    cpu: float
    answers: Sequence[Asked]

    def wait(self, part: float) -> float:
        """Milliseconds within which that part of the requests was answered."""
        waits = sorted(a.seconds for a in self.answers)
        return 1000 * waits[int(len(waits) * part)]

    @property
    def line(self) -> str:
        p50, p99 = self.wait(0.5), self.wait(0.99)
        return (
            f"{self.asked} requests in {self.seconds:.1f} s: {self.asked / self.seconds:.0f}/s, "
            f"{self.asked / self.cpu if self.cpu else 0:.0f}/s of the servers' time, "
            f"p50 {p50:.0f} ms, p99 {p99:.0f} ms"
        )


class Fed(NamedTuple):
    """Three rounds: cold, once more for each worker to learn, then conditional for seconds."""

    cold: Took
    again: Took
    warm: Took
    memory: float


def measure(feeds: int, seconds: float) -> Fed:
    """Fill a store, serve it, ask for every calendar."""
    with tempfile.TemporaryDirectory() as folder:
        database = str(Path(folder, "bench.db"))
        paths = [f"/feeds/{token}.ics" for token in filled(database, feeds)]
        with serving(database) as (port, server):
            cold = timed(server, port, [(path, "") for path in paths])
            tags = {path: a.etag for path, a in zip(paths, cold.answers, strict=True)}
            again = timed(server, port, [*tags.items()])
            rounds = max(1, int(seconds * again.asked / again.seconds / len(paths)))
            warm = timed(server, port, [*tags.items()] * rounds)
            found = Fed(cold, again, warm, memory(server))
    assert {a.status for a in cold.answers} == {200}
    assert {a.status for a in (*again.answers, *warm.answers)} == {304}
    return found


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.fed")
    parser.add_argument("--feeds", type=int, default=5000)
    parser.add_argument("--seconds", type=float, default=10)
    arguments = parser.parse_args()
    found = measure(arguments.feeds, arguments.seconds)
    print(f"cold:  {found.cold.line}, {sum(a.size for a in found.cold.answers) / 2**20:.0f} MB")
    print(f"again: {found.again.line} (each worker learns what the other wrote)")
    print(f"warm:  {found.warm.line}")
    print(f"memory: {found.memory:.0f} MB of all processes (shared pages once)")
    return 0


def filled(database: str, feeds: int) -> list[str]:
    """Rings with a year published, and a link for each person; the links' tokens."""
    store = open_store(database)
    tokens: list[str] = []
    while len(tokens) < feeds:
        tokens += _ring(store, f"r{len(tokens)}", min(PEOPLE, feeds - len(tokens)))
    store.close()
    return tokens


def _ring(store: Store, id_: str, count: int) -> list[str]:
    hours = {day: Hours(opens=480, closes=960) for day in WEEKDAYS[:5]}
    tiers = tuple(
        Tier(id=t, name=Name(fi=n), persons=SEATS, cuts=(480,))
        for t, n in (("front", "Etupäivystys"), ("back", "Takapäivystys"))
    )
    first = datetime.now(UTC).date() - timedelta(days=30)
    made = Agreement(version="1", valid_from=date(2020, 1, 1), tiers=tiers, office_hours=hours)
    members = tuple(Member(code=f"{n:03}", name=Name(fi=f"Kunta {n}")) for n in range(1, 11))
    ring = Ring(id=id_, name=Name(fi=f"Rengas {id_}"), members=members, agreements=(made,))
    people = tuple(
        Person(id=f"p{n}", name=f"Aino {n} Åberg-Öhman", member=members[n % 10].code)
        for n in range(count)
    )
    store.keep(Facts(ring=ring, people=people), WHO)
    dated = duties(ring, first, first + timedelta(days=364))
    tokens = [secrets.token_urlsafe(32) for _ in people]
    with store.writing(WHO) as work:
        _publish(work, ring, [(d, _turn(n, count)) for n, d in enumerate(dated)])
        work.connection.execute(
            tables.link.insert(),
            [
                {
                    "ring": id_,
                    "person": f"p{n}",
                    "member": "",
                    "language": LANGUAGES[n % 3],
                    "blocks": True,
                    "hash": hash_of(token),
                    "made_at": work.at,
                }
                for n, token in enumerate(tokens)
            ],
        )
    return tokens


def _turn(n: int, count: int) -> list[str]:
    return [f"p{(n * SEATS + seat) % count}" for seat in range(min(SEATS, count))]


def _publish(work: Writing, ring: Ring, served: Sequence[tuple[Duty, list[str]]]) -> None:
    """The rows that a publication leaves, without its ledger."""
    roster = work.connection.execute(
        tables.roster.insert().values(
            ring=ring.id,
            first=date(2026, 1, 1),
            last=date(2026, 12, 31),
            name="",
            agreement="1",
            state="published",
            revision=0,
            duties=[],
            made_at=work.at,
            made_by=WHO.name,
        )
    ).inserted_primary_key
    assert roster
    rows = [
        {
            "ring": ring.id,
            "duty": duty.id,
            "start": duty.start,
            "end": duty.end,
            "roster": roster[0],
            "body": duty.model_dump(mode="json"),
            "people": people,
            "sequence": 0,
            "changed_at": work.at,
            "gone": False,
        }
        for duty, people in served
    ]
    work.connection.execute(tables.published.insert(), rows)


@contextmanager
def serving(database: str, workers: int = WORKERS) -> Iterator[tuple[int, psutil.Process]]:
    """`dutyring feeds` on a free port, and its first process."""
    program = Path(sys.executable).with_name("dutyring")
    command = [str(program), "feeds", "--port", "0", "--workers", str(workers)]
    command += ["--database", database]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=os.environ) as server:
        assert server.stdout
        try:
            port = int(server.stdout.readline().rpartition(":")[2])
            process = psutil.Process(server.pid)
            while len(process.children()) < workers:
                time.sleep(0.05)
            yield port, process
        finally:
            server.terminate()


def timed(server: psutil.Process, port: int, asked: Sequence[tuple[str, str]]) -> Took:
    """Ask for all of them over a few connections at once."""
    before = [_cpu(worker) for worker in server.children()]
    begun = time.perf_counter()
    answers = asyncio.run(ask(port, asked, AT_ONCE))
    seconds = time.perf_counter() - begun
    after = [_cpu(worker) for worker in server.children()]
    each = [b - a for a, b in zip(before, after, strict=True)]
    return Took(len(asked), seconds, sum(each) / len(each), answers)


def memory(server: psutil.Process) -> float:
    return float(sum(p.memory_full_info().pss for p in (server, *server.children())) / 2**20)


def _cpu(process: psutil.Process) -> float:
    times = process.cpu_times()
    return float(times.user + times.system)


if __name__ == "__main__":
    sys.exit(main())
