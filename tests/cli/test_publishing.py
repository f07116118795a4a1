"""`dutyring publish`, `audit verify`, `retention` and `settings` on a small ring in the store."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from roster.cli import main
from roster.domain.duties import Dates
from roster.domain.people import Wish
from roster.storage import Store, open_store
from tests.publishing.world import RING, RITVA, draft, facts, sick

Told = pytest.CaptureFixture[str]
TODAY = datetime.now(UTC).date()
FIRST = TODAY + timedelta(days=35 - TODAY.weekday())
LAST = FIRST + timedelta(days=6)
SOON = TODAY - timedelta(days=TODAY.weekday())
HASH = re.compile(r"^head: ([0-9a-f]{64})$", re.M)


@pytest.fixture
def database(tmp_path: Path) -> str:
    return str(tmp_path / "dutyring.db")


@pytest.fixture
def store(tmp_path: Path, database: str) -> Iterator[Store]:
    """Bo is away on the first day of the week to come."""
    found = open_store(database)
    found.keep(facts(tmp_path / "ring", absences=(sick("bo", FIRST, FIRST),)), RITVA)
    yield found
    found.close()


def run(database: str, *words: str, lang: str = "en") -> int:
    return main([*words, "--database", database, "--lang", lang])


def publish(database: str, *words: str, first: date = FIRST, lang: str = "en") -> int:
    period = ("--from", str(first), "--to", str(first + timedelta(days=6)))
    return run(database, "publish", RING, *period, *words, lang=lang)


def head_in(told: str) -> str:
    found = HASH.search(told)
    assert found
    return found[1]


def test_the_newest_draft_is_published_and_who_is_told_is_listed(
    store: Store, database: str, capsys: Told
) -> None:
    draft(store, "bo", first=FIRST)
    draft(store, "aino", "cilla", first=FIRST, gaps=1)
    assert publish(database) == 0
    told = capsys.readouterr().out
    assert re.search(r"Aino Aalto +aino@example.org +000 001 +0 +3", told)
    assert re.search(r"Cilla Core +– +– +0 +3", told)
    assert "Made under agreement version 1." in told
    assert "\nopen: 1\n" in told
    assert head_in(told) == store.head()
    assert [line.state for line in store.rosters(RING)] == ["draft", "published"]


def test_each_hard_breach_without_a_reason_is_listed_and_nothing_is_published(
    store: Store, database: str, capsys: Told
) -> None:
    draft(store, "bo", first=FIRST)
    assert publish(database) == 1
    told = capsys.readouterr().out
    assert "available: Available – no reason given" in told
    assert "Bo Berg" in told
    assert "Available is broken (1). Write why it may be." in told
    assert store.publications(RING) == ()
    assert publish(database, "--override", "available=Bo lupasi = varma") == 0
    (done,) = store.publications(RING)
    assert done.reasons == {"available": "Bo lupasi = varma"}


def test_a_week_that_has_begun_is_published_with_a_reason(
    store: Store, database: str, capsys: Told
) -> None:
    draft(store, "aino", first=SOON)
    assert publish(database, first=SOON) == 1
    assert "Write the reason for being late." in capsys.readouterr().out
    assert publish(database, "--reason", "sairaus", first=SOON) == 0
    assert store.publications(RING)[0].late == "sairaus"


@pytest.mark.parametrize("words", ["available", "available=", "=syy", "nosuch=syy"])
def test_an_override_that_is_none_is_refused_in_words(
    store: Store, database: str, capsys: Told, words: str
) -> None:
    draft(store, "aino", first=FIRST)
    with pytest.raises(SystemExit) as ended:
        publish(database, "--override", words)
    assert ended.value.code == 2
    assert f"{words} is not an override." in capsys.readouterr().err
    assert store.publications(RING) == ()


def test_without_a_draft_the_command_that_makes_one_is_named(
    store: Store, database: str, capsys: Told
) -> None:
    assert store.rosters(RING) == ()
    assert publish(database) == 2
    assert "Plan one with “dutyring plan”." in capsys.readouterr().err


def test_a_ring_that_the_store_does_not_have_is_told_and_no_store_is_made(
    tmp_path: Path, capsys: Told
) -> None:
    database = tmp_path / "none.db"
    assert publish(str(database)) == 2
    assert "There is no ring pieni in the store." in capsys.readouterr().err
    assert run(str(database), "audit", "verify") == 2
    assert run(str(database), "retention") == 2
    assert not database.exists()


def test_a_printed_head_is_found_in_the_log_again(
    store: Store, database: str, capsys: Told
) -> None:
    draft(store, "aino", first=FIRST)
    publish(database)
    head = head_in(capsys.readouterr().out)
    assert run(database, "settings", "--notice-days", "10") == 0
    assert run(database, "audit", "verify") == 0
    assert run(database, "audit", "verify", "--head", head.upper()) == 0
    assert "The log is whole." in capsys.readouterr().out


def test_the_first_entry_that_was_altered_is_named(
    store: Store, database: str, capsys: Told
) -> None:
    draft(store, "aino", first=FIRST)
    engine = sa.create_engine(f"sqlite:///{database}")
    with engine.begin() as connection:
        connection.execute(sa.text("UPDATE audit SET who = 'Joku' WHERE entry = 2"))
    engine.dispose()
    assert run(database, "audit", "verify") == 1
    assert "\nentry: 2\n" in capsys.readouterr().out


def test_a_hash_that_never_stood_in_the_log_is_told(
    store: Store, database: str, capsys: Told
) -> None:
    assert store.head()
    assert run(database, "audit", "verify", "--head", "a" * 64) == 1
    assert "\nentry: -\n" in capsys.readouterr().out
    with pytest.raises(SystemExit) as ended:
        run(database, "audit", "verify", "--head", "abc")
    assert ended.value.code == 2


def test_what_was_kept_for_long_enough_is_listed_first_and_then_forgotten(
    store: Store, tmp_path: Path, database: str, capsys: Told
) -> None:
    old = date(2025, 3, 3)
    people = tuple(
        p.model_copy(update={"active": Dates(last=TODAY - timedelta(days=50))})
        if p.id == "cilla"
        else p
        for p in facts(tmp_path / "ring").people
    )
    long_ago = TODAY - timedelta(days=50)
    known = facts(
        tmp_path / "ring",
        people=people,
        absences=(sick("aino", old, old), sick("bo", TODAY, TODAY)),
        wishes=(Wish(person="bo", kind="avoid", first=long_ago, last=long_ago),),
    )
    store.keep(known, RITVA)
    months = ("--absence-months", "1", "--wish-months", "1", "--name-months", "1")
    assert run(database, "settings", *months) == 0
    assert "name_months: 1\n" in capsys.readouterr().out
    assert run(database, "retention", "--dry-run") == 0
    told = capsys.readouterr().out
    assert "Aino Aalto  3 Mar 2025 – 3 Mar 2025" in told
    assert "sick" not in told
    assert "Cilla Core" in told
    assert "absences: 1 wishes: 1 people: 1 letters: 0 reasons: 0 logged: 0" in told
    assert store.facts(RING) == known
    assert run(database, "retention") == 0
    assert "Cilla Core" in capsys.readouterr().out
    now = store.facts(RING)
    assert now
    assert sorted(p.name for p in now.people) == ["Aino Aalto", "Bo Berg", "N. N. 1"]
    assert [a.kind for a in now.absences] == ["other", "sick"]
    assert now.wishes == ()
    assert run(database, "retention") == 0
    assert "Nothing has been kept for too long." in capsys.readouterr().out


def test_settings_out_of_range_are_all_told_and_none_is_kept(
    store: Store, database: str, capsys: Told
) -> None:
    words = ("--notice-days", "400", "--wish-months", "0", "--name-months", "5")
    assert run(database, "settings", *words) == 2
    told = capsys.readouterr().err
    assert "--notice-days: 400 is too little or too much here. The limit is 365." in told
    assert "--wish-months: 0 is too little or too much here. The limit is 1." in told
    assert store.settings().name_months == 36


@pytest.mark.parametrize(
    ("lang", "words"), [("fi", "Julkaistu."), ("sv", "Publicerad."), ("en", "Published.")]
)
def test_scripts_read_the_same_lines_in_every_language(
    store: Store, database: str, capsys: Told, lang: str, words: str
) -> None:
    draft(store, "aino", first=FIRST)
    assert publish(database, lang=lang) == 0
    told = capsys.readouterr().out
    assert words in told
    assert re.search(r"^open: 0\nhead: [0-9a-f]{64}$", told, re.M)
