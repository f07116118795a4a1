"""Publishing a draft, changing what is published, and telling what really happened."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from roster.domain.changes import Cell, Edit, Grounds, Took
from roster.domain.duties import Span
from roster.domain.errors import Incomplete, Refused, Stale
from roster.publishing import Reasons, change, look, publish, take
from roster.storage import Store, open_store
from tests.publishing.world import RING, RITVA, Clock, draft, facts, hand_over, sick

TUESDAY = date(2027, 1, 5)
REASON = Grounds(reason="vaihto puhelimessa")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> Iterator[Store]:
    """Bo is away on Tuesday."""
    found = open_store(str(tmp_path / "dutyring.db"), clock)
    found.keep(facts(tmp_path / "ring", absences=(sick("bo", TUESDAY, TUESDAY),)), RITVA)
    yield found
    found.close()


@pytest.fixture
def roster(store: Store) -> int:
    """Aino and Cilla take turns, and it is published."""
    number = draft(store, "aino", "cilla")
    publish(store, number, Reasons(), RITVA)
    return number


def test_a_published_week_is_in_force_with_all_that_was_decided(store: Store) -> None:
    number = draft(store, "aino", "cilla")
    done = publish(store, number, Reasons(), RITVA)
    assert store.roster(number).state == "published"
    assert (done.agreement, done.reasons, done.late, done.who) == ("1", {}, "", "Ritva")
    assert done.told == ("aino", "cilla")
    assert done.head == store.head()
    assert store.publications(RING) == (done,)


def test_what_is_missing_is_listed_whole_and_nothing_is_published(
    store: Store, clock: Clock
) -> None:
    number = draft(store, "bo")
    clock.now += timedelta(days=30)
    with pytest.raises(Incomplete) as refused:
        publish(store, number, Reasons(), RITVA)
    assert len(refused.value.missing) == 2
    assert store.roster(number).state == "draft"
    assert store.publications(RING) == ()
    assert store.shown(RING) == ()


def test_only_reasons_that_are_needed_are_recorded(store: Store) -> None:
    overrides = {"available": " Bo lupasi tulla ", "daily_rest": "turhaan"}
    number = draft(store, "bo")
    done = publish(store, number, Reasons(overrides=overrides, late="turhaan"), RITVA)
    assert done.reasons == {"available": "Bo lupasi tulla"}
    assert done.late == ""


def test_a_reason_for_being_late_is_recorded(store: Store, clock: Clock) -> None:
    clock.now += timedelta(days=30)
    done = publish(store, draft(store, "aino"), Reasons(late="sairaus"), RITVA)
    assert done.late == "sairaus"


def test_what_is_published_is_not_published_again(store: Store, roster: int) -> None:
    with pytest.raises(Refused):
        look(store, roster)
    with pytest.raises(Refused):
        publish(store, roster, Reasons(), RITVA)


def test_a_draft_edited_while_it_is_judged_is_not_published(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = draft(store, "aino")
    duty = store.roster(number).duties[0].id
    cells = (Cell(duty=duty, person="aino", was="scheduled", now=""),)
    edit = Edit(kind="clear", cells=cells, client="pekka", number=1, seen=0)
    settings = store.settings

    def meanwhile() -> object:
        store.edit(number, edit, RITVA)
        return settings()

    monkeypatch.setattr(store, "settings", meanwhile)
    with pytest.raises(Stale):
        publish(store, number, Reasons(), RITVA)
    assert store.roster(number).state == "draft"


def test_who_gives_and_who_takes_a_duty_are_told_before_and_after(
    store: Store, roster: int
) -> None:
    changed = change(store, roster, hand_over(store, roster, 2, "bo", REASON), RITVA)
    aino, bo = changed.told
    assert (aino.person, [d.day.day for d in aino.before], aino.after) == ("aino", [6], ())
    assert (bo.person, bo.before, [d.day.day for d in bo.after]) == ("bo", (), [6])
    assert changed.broken == ()
    assert store.roster(roster).state == "changed"


def test_a_change_without_consent_or_reason_is_refused(store: Store, roster: int) -> None:
    edit = hand_over(store, roster, 2, "bo", Grounds())
    with pytest.raises(Refused):
        change(store, roster, edit, RITVA)
    assert store.roster(roster).revision == 0


def test_a_change_that_breaks_a_rule_asks_why_beside_the_consent(store: Store, roster: int) -> None:
    agreed = Grounds(consent=("bo",))
    with pytest.raises(Incomplete) as refused:
        change(store, roster, hand_over(store, roster, 1, "bo", agreed), RITVA)
    assert [m.values["rule"] for m in refused.value.missing] == ["available"]
    assert store.roster(roster).revision == 0
    why = agreed.model_copy(update={"overrides": {"available": "Bo palaa jo maanantaina"}})
    changed = change(store, roster, hand_over(store, roster, 1, "bo", why), RITVA)
    assert [group.rule for group in changed.broken] == ["available"]
    assert store.since(roster, 0)[0].grounds == why


def test_the_reason_for_a_change_is_one_for_what_it_breaks(store: Store, roster: int) -> None:
    changed = change(store, roster, hand_over(store, roster, 1, "bo", REASON), RITVA)
    assert [group.rule for group in changed.broken] == ["available"]


def test_what_was_broken_before_asks_for_no_new_reason(store: Store) -> None:
    number = draft(store, "bo")
    publish(store, number, Reasons(overrides={"available": "Bo lupasi"}), RITVA)
    changed = change(store, number, hand_over(store, number, 3, "aino", REASON), RITVA)
    assert changed.broken == ()


def test_a_duty_that_has_begun_is_changed_by_no_reason(
    store: Store, roster: int, clock: Clock
) -> None:
    clock.now = store.roster(roster).duties[2].start
    with pytest.raises(Refused):
        change(store, roster, hand_over(store, roster, 2, "bo", REASON), RITVA)


def test_bo_takes_over_at_midnight_and_is_called_out(
    store: Store, roster: int, clock: Clock
) -> None:
    duty = store.roster(roster).duties[2]
    clock.now = duty.end
    half = duty.start + (duty.end - duty.start) / 2
    call = Span(start=half + timedelta(hours=1), end=half + timedelta(hours=2))
    took = Took(
        duty=duty.id,
        person="bo",
        instead="aino",
        start=half,
        end=duty.end,
        callouts=(call,),
        grounds=Grounds(consent=("aino", "bo")),
    )
    take(store, roster, took, RITVA)
    assert store.tooks(RING) == (took,)
    known = store.known(RING, date(2027, 1, 11))
    assert known
    ends = {(s.person, s.start, s.end) for s in known.history}
    assert {("aino", duty.start, half), ("bo", half, duty.end)} <= ends


def test_what_was_noted_wrongly_is_noted_again_and_the_later_note_holds(
    store: Store, roster: int, clock: Clock
) -> None:
    duty = store.roster(roster).duties[2]
    clock.now = duty.end
    two, six = duty.start + timedelta(hours=2), duty.start + timedelta(hours=6)
    bo = Took(duty=duty.id, person="bo", instead="aino", start=two, end=duty.end, grounds=REASON)
    take(store, roster, bo, RITVA)
    take(store, roster, bo.model_copy(update={"person": "aino", "end": six}), RITVA)
    known = store.known(RING, date(2027, 1, 11))
    assert known
    night = {(s.person, s.start, s.end) for s in known.history if duty.start <= s.start < duty.end}
    assert night == {("aino", duty.start, six), ("bo", six, duty.end)}


@pytest.mark.parametrize(
    "wrong",
    [{"person": "dora"}, {"instead": "cilla"}, {"instead": ""}, {"callouts": "before"}],
    ids=["a stranger", "not on this duty", "nobody though it was taken", "called out before"],
)
def test_what_cannot_have_happened_is_refused(
    store: Store, roster: int, clock: Clock, wrong: dict[str, object]
) -> None:
    duty = store.roster(roster).duties[2]
    clock.now = duty.end
    before = Span(start=duty.start - timedelta(hours=2), end=duty.start)
    if "callouts" in wrong:
        wrong = {"callouts": (before,)}
    took = Took(duty=duty.id, person="bo", instead="aino", start=duty.start, end=duty.end)
    said = {"grounds": REASON, **wrong}
    with pytest.raises(Refused):
        take(store, roster, took.model_copy(update=said), RITVA)
    assert store.tooks(RING) == ()
