"""The one door to the database: the store speaks the domain's words and keeps every promise.

Each method is one transaction. What has returned is on the disk; what has raised changed nothing.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError

from roster.domain.changes import Done, Edit, State, Took, step
from roster.domain.errors import Refused
from roster.domain.feeds import Fetch, Found, Link, Subscription
from roster.domain.people import Facts
from roster.domain.publishing import Publication, Publishing
from roster.domain.retention import Due, ends
from roster.domain.rosters import Line, Made, Roster, Shown
from roster.domain.settings import Settings
from roster.domain.versions import fixed, refuse_altered
from roster.domain.volumes import Volume
from roster.domain.words import Name, says
from roster.storage import facts as facts_
from roster.storage import links, publications, retention, rosters, tables
from roster.storage import settings as settings_
from roster.storage.audit import Personal, Torn, Who, head, verify
from roster.storage.engine import connect, unreachable, url_of
from roster.storage.links import Posted
from roster.storage.post import Post
from roster.storage.upgrade import upgrade
from roster.storage.writing import Writing

Clock = Callable[[], datetime]


class Shelf(NamedTuple):
    """A ring in a list; `facts` and `news` rise with its facts and with what is published."""

    id: str
    name: Name
    facts: int
    news: int


def open_store(database: str | None = None, clock: Clock | None = None) -> "Store":
    """Open the store, making or upgrading it first. Raises StoreFailed where it cannot be used."""
    engine = connect(url_of(database))
    try:
        upgrade(engine)
    except (DBAPIError, OSError) as error:
        engine.dispose()
        raise unreachable(error) from error
    except BaseException:
        engine.dispose()
        raise
    return Store(engine, clock or (lambda: datetime.now(UTC)))


class Store:
    """Rings, rosters and what became of them."""

    def __init__(self, engine: sa.Engine, clock: Clock) -> None:
        self._engine, self._clock = engine, clock

    def close(self) -> None:
        self._engine.dispose()

    def now(self) -> datetime:
        """The instant by the store's clock."""
        return self._clock().astimezone(UTC)

    @property
    def post(self) -> Post:
        """The letters."""
        return Post(self.writing, self.reading)

    def rings(self) -> tuple[Shelf, ...]:
        """The rings, by id."""
        with self.reading() as connection:
            rows = connection.execute(sa.select(tables.ring).order_by(tables.ring.c.id))
            return tuple(Shelf(r.id, Name(**r.body["name"]), r.facts, r.news) for r in rows)

    def facts(self, ring: str) -> Facts | None:
        """A ring's own facts as they came in, without what its published rosters add."""
        with self.reading() as connection:
            return facts_.load(connection, ring)

    def keep(self, facts: Facts, who: Who, seen: int | None = None) -> None:
        """Put a ring's facts in place of those that it had; people and members are never lost.

        `seen`: the facts' number that the editor saw, 0: no ring. Raises Stale if it has risen.
        """
        with self.writing(who) as work:
            facts_.refuse_stale(work.connection, facts.ring.id, seen)
            old = facts_.load(work.connection, facts.ring.id)
            if old:
                used = fixed(publications.in_force(work.connection, facts.ring.id))
                refuse_altered(old.ring, facts.ring, used)
            facts_.save(work.connection, facts)
            if old:
                publications.reword(work, old, facts)
            for part, gone, come in facts_.differences(old, facts):
                about = f"{facts.ring.id}/{part}"
                told = {"before": Personal(about, gone), "after": Personal(about, come)}
                work.log(part, facts.ring.id, **told)
                if part == "balances":
                    publications.keep_books(work.connection, facts.ring.id)

    def rosters(self, ring: str) -> tuple[Line, ...]:
        """The ring's rosters that are not deleted, without their seats, the newest last."""
        with self.reading() as connection:
            return rosters.lines(connection, ring)

    def roster(self, roster: int) -> Roster:
        """One roster whole. Raises Refused where there is none."""
        with self.reading() as connection:
            return rosters.load(connection, roster)

    def draft(self, ring: str, made: Made, who: Who) -> int:
        """Keep a new draft; its number."""
        with self.writing(who) as work:
            return rosters.make(work, ring, made)

    def edit(self, roster: int, edit: Edit, who: Who) -> Done:
        """Apply an operation, once. Raises Stale or Refused, and then nothing has changed."""
        with self.writing(who) as work:
            done = rosters.edit(work, roster, edit)
            if edit.kind == "change":
                publications.change(work, rosters.load(work.connection, roster), done)
            return done

    def undo(self, roster: int, who: Who, client: str, number: int) -> Done | None:
        """Take back what this person did last on the roster; None where there is nothing."""
        with self.writing(who) as work:
            return rosters.undo(work, roster, client, number)

    def redo(self, roster: int, who: Who, client: str, number: int) -> Done | None:
        """Do again what this person took back last."""
        with self.writing(who) as work:
            return rosters.undo(work, roster, client, number, again=True)

    def since(self, roster: int, revision: int) -> tuple[Done, ...]:
        """What was done after a revision, in order."""
        with self.reading() as connection:
            return rosters.since(connection, roster, revision)

    def become(self, roster: int, state: State, who: Who) -> None:
        """Take a step of the roster's life that publishes nothing. Raises Refused."""
        with self.writing(who) as work:
            line = rosters.load(work.connection, roster)
            _refuse_early(line, state, work.at)
            rosters.become(work, line, step(line.state, state))

    def publish(self, roster: int, publishing: Publishing, who: Who) -> Publication:
        """Bring a draft into force; feeds, board and ledger follow. Raises Refused."""
        with self.writing(who) as work:
            return publications.publish(work, roster, publishing)

    def publications(self, ring: str) -> tuple[Publication, ...]:
        """The ring's publications, in order."""
        with self.reading() as connection:
            return publications.publications(connection, ring)

    def take(self, roster: int, took: Took, who: Who) -> None:
        """Note what really happened on a duty that has begun. Raises Refused."""
        with self.writing(who) as work:
            publications.take(work, roster, took)

    def tooks(self, ring: str) -> tuple[Took, ...]:
        """What really happened beside the plans."""
        with self.reading() as connection:
            return publications.tooks(connection, ring)

    def shown(self, ring: str) -> tuple[Shown, ...]:
        """Every published duty as it stands now, in time's order."""
        with self.reading() as connection:
            return publications.shown(connection, ring)

    def volumes(self, ring: str) -> tuple[Volume, ...]:
        """What every roster in force came to, in time's order: the ledger's own sources."""
        with self.reading() as connection:
            return tuple(publications.volumes(connection, ring))

    def known(self, ring: str, first: date) -> Facts | None:
        """A ring's facts for a period from this day: with what was published before it."""
        with self.reading() as connection:
            facts = facts_.load(connection, ring)
            if facts is None:
                return None
            return publications.with_added(connection, facts, first)

    def settings(self) -> Settings:
        """What whoever runs the store has decided."""
        with self.reading() as connection:
            return settings_.load(connection)

    def set_up(self, settings: Settings, who: Who) -> None:
        """Put these settings in place of those that there were."""
        with self.writing(who) as work:
            settings_.save(work, settings)

    def due(self) -> tuple[Due, ...]:
        """What has been kept for long enough by the settings, ring by ring."""
        rings = self.rings()
        with self.reading() as connection:
            until = ends(settings_.load(connection), self.now().date())
            return tuple(found for r in rings if (found := retention.due(connection, r.id, until)))

    def forget(self, who: Who) -> tuple[Due, ...]:
        """Make nameless what has been kept for long enough; what it was, ring by ring."""
        rings = self.rings()
        with self.writing(who) as work:
            until = ends(settings_.load(work.connection), work.at.date())
            return tuple(found for r in rings if (found := retention.forget(work, r.id, until)))

    def make_link(self, asked: Subscription, who: Who) -> str:
        """Make a link to a calendar; its token, which is never told again. Raises Refused."""
        with self.writing(who) as work:
            return links.make(work, asked)

    def change_link(self, link: Link, who: Who) -> None:
        """Let a link speak this language and block so; its address stays. Raises Refused."""
        with self.writing(who) as work:
            links.change(work, link)

    def revoke_link(self, link: int, who: Who) -> None:
        """End a link at once and for good. Raises Refused where there is none."""
        with self.writing(who) as work:
            links.revoke(work, link)

    def unlink(self, asked: Subscription, who: Who) -> int:
        """End all links of a person, a member or the ring; how many there were."""
        with self.writing(who) as work:
            return links.unlink(work, asked)

    def links(self, ring: str) -> tuple[Link, ...]:
        """A ring's links, also revoked ones, with when each was last fetched and by what."""
        with self.reading() as connection:
            return links.links(connection, ring)

    def found(self, hashes: Sequence[str]) -> dict[str, Found]:
        """The links that are not revoked, by the hashes of their tokens."""
        with self.reading() as connection:
            return links.found(connection, hashes)

    def posted(self, ring: str) -> Posted | None:
        """What a ring's calendars and its board are made of, at one instant."""
        with self.reading() as connection:
            return links.posted(connection, ring)

    def fetched(self, fetches: Iterable[Fetch]) -> None:
        """Note when calendars were fetched; no entry of the log."""
        with self.writing(Who("feeds")) as work:
            links.fetched(work.connection, fetches)

    def head(self) -> str:
        """The hash of the log's newest entry."""
        with self.reading() as connection:
            return head(connection)

    def verify(self, upto: str = "") -> Torn | None:
        """Where the log does not hold; None where it does."""
        with self.reading() as connection:
            return verify(connection, upto)

    @contextmanager
    def reading(self) -> Iterator[sa.Connection]:
        """One view of the store at one instant."""
        try:
            with self._engine.connect() as connection:
                if connection.dialect.name == "postgresql":
                    connection.exec_driver_sql(
                        "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY"
                    )
                yield connection
        except DBAPIError as error:
            raise unreachable(error) from error

    @contextmanager
    def writing(self, who: Who) -> Iterator[Writing]:
        """One transaction; writers take turns, so none works on what another is changing."""
        try:
            with self._engine.execution_options(writing=True).begin() as connection:
                connection.execute(sa.select(tables.store.c.id).with_for_update())
                yield Writing(connection, who, self.now())
        except DBAPIError as error:
            raise unreachable(error) from error


def _refuse_early(roster: Roster, state: State, now: datetime) -> None:
    """A roster is served when its last duty has ended; publishing goes through `publish`."""
    if state == "published":
        raise Refused(says("A roster is published with its check list."))
    if state == "changed":
        raise Refused(says("A roster becomes changed by a change of it."))
    if state == "served" and any(duty.end > now for duty in roster.duties):
        raise Refused(says("Its last duty has not ended yet."))
