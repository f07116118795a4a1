"""What a coordinator's hand in the grid does to the roster, and what is answered."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from roster.domain.case import Seat
from roster.domain.publishing import Publishing
from roster.storage import Store
from roster.ui.desk import month_view
from roster.ui.editing.asked import Move, Said, Wanted, said
from roster.ui.redraw import changes, redrawn
from tests.ui.conftest import speaker
from tests.ui.editing import drafts
from tests.ui.editing.conftest import BEFORE, Coordinator, sits, unit

SATURDAY = 9  # nobody has its front duty


def move(c: Coordinator, person: str, tier: str, day: int, to: str = "scheduled") -> Move:
    return Move.model_validate({"person": person, "unit": unit(tier, day, c.bench), "to": to})


def refusals(answer: dict[str, Any]) -> list[str]:
    return [no["text"] for no in answer["refused"]]


def test_sanna_takes_the_open_saturday_and_the_gap_is_gone(kaisa: Coordinator) -> None:
    answer = kaisa.does("set", move(kaisa, "sanna", "front", SATURDAY))
    assert kaisa.has("sanna", SATURDAY) == {"front"}
    assert "Duty without a person" not in [s["title"] for s in answer["month"]["panel"]["sections"]]
    assert answer["heard"] == {"browser of Kaisa": 1}
    assert answer["refused"] == []


def test_a_duty_week_changes_hands_as_a_whole(kaisa: Coordinator, store: Store) -> None:
    week = unit("back", 11, kaisa.bench)
    kaisa.does("swap", move(kaisa, "eero", "back", 11, ""), move(kaisa, "sanna", "back", 11))
    seats = {s.person for s in store.roster(kaisa.roster).marks if s.duty in ids(kaisa, week)}
    assert seats == {"sanna"}


def ids(c: Coordinator, unit_: str) -> set[str]:
    return {d.id for d in c.bench.units[unit_]}


def test_a_single_day_leaves_its_week_visibly(kaisa: Coordinator) -> None:
    alone = move(kaisa, "eero", "back", 12, "").model_copy(update={"day": date(2027, 1, 12)})
    answer = kaisa.does("clear", alone)
    cells = answer["month"]["cells"]
    assert "1,11" not in cells
    assert cells["1,10"]["marks"][0]["part"]
    assert "Whole duty weeks" in [s["title"] for s in answer["month"]["panel"]["sections"]]


def test_an_operation_that_is_sent_twice_is_done_once(kaisa: Coordinator, store: Store) -> None:
    op = kaisa.op("set", move(kaisa, "sanna", "front", SATURDAY))
    kaisa.sends(op)
    kaisa.sends(op)
    assert store.roster(kaisa.roster).revision == 1


def test_it_is_done_once_also_when_the_server_began_anew(kaisa: Coordinator, store: Store) -> None:
    op = kaisa.op("set", move(kaisa, "sanna", "front", SATURDAY))
    kaisa.sends(op)
    again = sits(store, kaisa.roster)
    answer = again.sends(op)
    assert store.roster(kaisa.roster).revision == 1
    assert answer["heard"] == {"browser of Kaisa": 1}
    assert again.has("sanna", SATURDAY) == {"front"}


def test_what_waited_for_an_answer_is_all_done_in_order(kaisa: Coordinator) -> None:
    days = (12, 13, 14)
    kaisa.sends(*(kaisa.op("set", move(kaisa, "sanna", "front", day)) for day in days))
    assert [kaisa.has("sanna", day) for day in days] == [{"front"}] * 3


def test_without_a_name_nothing_is_done(kaisa: Coordinator) -> None:
    kaisa.name = " "
    answer = kaisa.does("set", move(kaisa, "sanna", "front", SATURDAY))
    assert kaisa.has("sanna", SATURDAY) == set()
    assert answer["heard"] == {}


def test_undo_and_redo_take_the_persons_own_last_step(kaisa: Coordinator) -> None:
    kaisa.does("set", move(kaisa, "sanna", "front", SATURDAY))
    kaisa.does("undo")
    assert kaisa.has("sanna", SATURDAY) == set()
    kaisa.does("redo")
    assert kaisa.has("sanna", SATURDAY) == {"front"}


def test_a_pinned_week_is_not_cleared_before_it_is_released(kaisa: Coordinator) -> None:
    answer = kaisa.does("clear", move(kaisa, "aino", "back", 4, ""))
    assert refusals(answer) == ["Aino Rautio is pinned there. Release the pin first."]
    kaisa.does("pin", move(kaisa, "aino", "back", 4))
    assert kaisa.does("clear", move(kaisa, "aino", "back", 4, ""))["heard"] == {
        "browser of Kaisa": 3
    }
    assert kaisa.has("aino", 4) == set()


def test_a_pin_is_drawn_where_it_was_put(kaisa: Coordinator) -> None:
    answer = kaisa.does("pin", move(kaisa, "sanna", "front", 7, "pinned"))
    assert answer["month"]["cells"]["6,6"]["pinned"]


def test_ollis_edit_reaches_kaisa_by_itself(kaisa: Coordinator, olli: Coordinator) -> None:
    olli.does("set", move(olli, "sanna", "front", SATURDAY))
    answer = kaisa.sends()
    assert kaisa.has("sanna", SATURDAY) == {"front"}
    assert [n["text"] for n in answer["news"]] == [
        "Olli: Sanna Koskela has Front duty of Sat 9 Jan 08:00."
    ]


def test_kaisa_cannot_overwrite_what_she_has_not_seen(
    kaisa: Coordinator, olli: Coordinator
) -> None:
    late = kaisa.op("set", move(kaisa, "pekka", "front", SATURDAY))
    olli.does("set", move(olli, "sanna", "front", SATURDAY))
    answer = kaisa.sends(late)
    assert kaisa.has("pekka", SATURDAY) == set()
    assert kaisa.has("sanna", SATURDAY) == {"front"}
    (text,) = refusals(answer)
    assert "Olli has changed these duties meanwhile" in text
    assert "Sanna Koskela has Front duty of Sat 9 Jan 08:00." in text


def test_a_stranger_gets_no_duty(kaisa: Coordinator) -> None:
    answer = kaisa.does("set", move(kaisa, "nobody", "front", SATURDAY))
    assert refusals(answer) == ["nobody does not belong to the ring in this period."]


def test_a_duty_that_is_not_there_is_refused(kaisa: Coordinator) -> None:
    answer = kaisa.does("set", Move(person="sanna", unit="night-of-the-owls", to="scheduled"))
    assert refusals(answer) == ["There is no duty night-of-the-owls in this roster."]


def test_what_has_begun_stays_and_the_rest_of_its_week_may_change(
    store: Store, roster: int
) -> None:
    late = sits(store, roster, datetime(2027, 1, 13, 12, tzinfo=UTC))
    late.does("swap", move(late, "eero", "back", 11, ""), move(late, "sanna", "back", 11))
    assert [late.has("eero", day) for day in (11, 12, 13)] == [{"back"}, {"back"}, set()]
    assert "back" in late.has("sanna", 13)
    assert late.sends()["month"]["cells"]["1,10"]["begun"]


def test_a_published_roster_asks_for_grounds(store: Store, kaisa: Coordinator) -> None:
    grounds = {"reason": "Sanna offered"}
    store.publish(kaisa.roster, Publishing(case=kaisa.bench.case), drafts.CLERK)
    answer = kaisa.does("set", move(kaisa, "sanna", "front", SATURDAY))
    assert "consent or a reason" in refusals(answer)[0]
    assert answer["month"]["books"][0]["asks"]
    kaisa.does("change", move(kaisa, "sanna", "front", SATURDAY), grounds=grounds)
    assert kaisa.has("sanna", SATURDAY) == {"front"}


def test_consent_alone_breaks_no_rule(store: Store, kaisa: Coordinator) -> None:
    grounds = {"consent": ["sanna"]}
    store.publish(kaisa.roster, Publishing(case=kaisa.bench.case), drafts.CLERK)
    kaisa.does("change", move(kaisa, "sanna", "front", SATURDAY), grounds=grounds)
    answer = kaisa.does("change", move(kaisa, "sanna", "back", 4), grounds=grounds)
    assert "One duty at a time" in refusals(answer)[0]
    assert kaisa.has("sanna", SATURDAY) == {"front"}


def test_only_what_differs_is_sent_to_who_has_the_rest(kaisa: Coordinator) -> None:
    first = kaisa.sitting.answer(Said())
    op = kaisa.op("set", move(kaisa, "sanna", "front", SATURDAY))
    heard = Said(ops=(op,), who="Kaisa", have=first["version"])
    kaisa.sitting.hear(heard)
    answer = kaisa.sitting.answer(heard)
    assert answer["from"] == first["version"]
    assert set(answer["changes"]["cells"]) == {"6,8"}
    assert set(answer["changes"]["days"]) == {"8"}
    assert "month" not in answer


def test_a_browser_that_missed_a_message_gets_the_whole_month(kaisa: Coordinator) -> None:
    kaisa.sitting.answer(Said())
    assert "month" in kaisa.sitting.answer(Said(have="lost"))
    assert "changes" in kaisa.sitting.answer(Said(have="of another sitting"))


def test_a_month_redrawn_is_the_month_drawn_anew(kaisa: Coordinator) -> None:
    kaisa.does("set", move(kaisa, "sanna", "front", SATURDAY))
    kaisa.does("swap", move(kaisa, "eero", "back", 11, ""), move(kaisa, "pekka", "back", 11))
    kaisa.does("pin", move(kaisa, "pekka", "back", 11, "pinned"))
    kaisa.does("clear", move(kaisa, "liisa", "front", 4, ""))
    kept = kaisa.sitting.answer(Said(have="lost"))["month"]
    anew = month_view(kaisa.sitting.sheet, speaker())
    assert anew.data() == kept


def test_a_month_that_stays_has_no_changes(kaisa: Coordinator) -> None:
    drawn = kaisa.sitting._now
    again = redrawn(drawn, drawn.sheet, speaker())
    told = changes(drawn.month, again.month)
    assert {k: v for k, v in told.items() if v and k != "books"} == {}


def test_candidates_are_ranked_and_those_on_leave_come_last(kaisa: Coordinator) -> None:
    kaisa.does("clear", move(kaisa, "eero", "back", 11, ""))
    week = unit("back", 11, kaisa.bench)
    offer = kaisa.sitting.answer(Said(wanted=Wanted(unit=week)))["offer"]
    names = [p["name"] for p in offer["people"]]
    assert "Mari Kautto" not in names[: len(names) - 1]
    assert "1 person is not available." in offer["foot"]
    assert offer["asked"] == {"unit": week, "instead": ""}
    states = [p["state"] for p in offer["people"]]
    assert states == sorted(states, key=["ok", "warn", "bad"].index)
    assert offer["columns"] == list(range(10, 17))


def test_somebody_else_is_sought_without_the_one_who_leaves(kaisa: Coordinator) -> None:
    wanted = Wanted(unit=unit("front", 4, kaisa.bench), instead="liisa")
    offer = kaisa.sitting.answer(Said(wanted=wanted))["offer"]
    assert offer["instead"] == "Liisa <Tarvainen>"
    assert "Liisa <Tarvainen>" not in [p["name"] for p in offer["people"]]


def offered(c: Coordinator, tier: str, day: int) -> list[dict[str, Any]]:
    people: list[dict[str, Any]] = c.sitting.answer(
        Said(wanted=Wanted(unit=unit(tier, day, c.bench)))
    )["offer"]["people"]
    return people


def test_the_first_candidate_breaks_no_hard_rule(kaisa: Coordinator) -> None:
    best = offered(kaisa, "front", SATURDAY)[0]
    before = len(kaisa.bench.verdict.hard)
    kaisa.does("set", move(kaisa, best["person"], "front", SATURDAY))
    assert best["state"] != "bad"
    assert len(kaisa.bench.verdict.hard) == before


def test_a_candidate_who_breaks_a_rule_is_told_so_beforehand(kaisa: Coordinator) -> None:
    kaisa.does("clear", move(kaisa, "eero", "back", 11, ""))
    worst = offered(kaisa, "back", 11)[-1]
    before = {b.says.id for b in kaisa.bench.verdict.hard if b.says}
    kaisa.does("set", move(kaisa, worst["person"], "back", 11))
    told = [speaker().says(b.says) for b in kaisa.bench.verdict.hard if b.says]
    assert worst["state"] == "bad"
    assert {text for state, text in worst["lines"] if state == "bad"} <= set(told)
    assert before <= {b.says.id for b in kaisa.bench.verdict.hard if b.says}


@pytest.mark.parametrize(
    "value",
    [None, {}, {"say": 7}, {"say": {"ops": 3}}, {"say": {"ops": [{"kind": "explode"}, "x", None]}}],
)
def test_nonsense_from_a_browser_is_as_if_nothing_had_been_said(value: object) -> None:
    assert said(value).ops == ()


def test_one_bad_operation_does_not_hide_the_good_one(kaisa: Coordinator) -> None:
    good = kaisa.op("undo").model_dump(mode="json")
    found = said({"say": {"ops": [{"kind": "explode"}, good], "who": "Kaisa", "beat": 4}})
    assert [op.kind for op in found.ops] == ["undo"]
    assert found.who == "Kaisa"


def test_the_marks_of_the_desk_are_those_of_the_store(kaisa: Coordinator, store: Store) -> None:
    kaisa.does("set", move(kaisa, "sanna", "front", SATURDAY))
    kaisa.does("pin", move(kaisa, "sanna", "front", SATURDAY, "pinned"))
    assert kaisa.bench.marks == dict(store.roster(kaisa.roster).marks)
    assert Seat("sanna", next(iter(ids(kaisa, unit("front", 9, kaisa.bench))))) in kaisa.bench.marks
    assert kaisa.bench.case.in_order[0].start > BEFORE


def test_a_new_sitting_does_not_do_again_what_the_last_one_did(
    kaisa: Coordinator, store: Store
) -> None:
    op = kaisa.op("set", move(kaisa, "sanna", "front", SATURDAY))
    kaisa.sends(op)
    february = sits(store, kaisa.roster)
    february.sitting.go_on(kaisa.sitting)
    assert february.sitting.unheard(Said(ops=(op,))) == []
