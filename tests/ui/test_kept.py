"""A draft of an agreement that a browser kept comes back, unless it began with another ring."""

import json
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from roster.domain.ring import Ring
from roster.storage import Store
from roster.ui.agreement import kept
from roster.ui.agreement.draft import plain_of
from tests.ui import world
from tests.ui.reading import agreement, html


@pytest.fixture
def ring(store: Store) -> Ring:
    """The ring as the store has it."""
    world.keep_ring(store)
    facts = store.facts("esimerkki")
    assert facts
    return facts.ring


def told(of: str, **new: Any) -> dict[str, str]:
    """What a browser says that it kept."""
    draft = plain_of(world.facts().ring, "1")
    draft["agreement"].update(new)
    return {"place": of.rpartition("/")[0], "token": of, "draft": json.dumps(draft)}


def reloaded(kept_: dict[str, str]) -> AppTest:
    """The page as it is drawn when the browser has answered."""
    at = AppTest.from_function(agreement, default_timeout=60)
    at.context = {"locale": "en-GB"}
    at.query_params["terms"] = "hours"
    at.session_state[kept.TOLD] = {"kept": kept_}
    at.run()
    assert not at.exception
    return at


def test_what_was_typed_before_a_reload_is_there_and_can_be_left_out(ring: Ring) -> None:
    of = kept.token(ring, "1")
    at = reloaded(told(of, office_hours={"mon": "08:00-17:00"}))
    assert "Office hours · Monday" in html(at)
    next(b for b in at.button if b.label == "Leave the changes out").click().run()
    assert "Nothing is changed yet." in html(at)


def test_a_draft_of_a_ring_that_was_changed_meanwhile_stays_away(ring: Ring) -> None:
    other = ring.model_copy(update={"languages": ("fi",)})
    at = reloaded(told(kept.token(other, "1"), key="equal"))
    assert "Nothing is changed yet." in html(at)


def test_what_is_no_draft_is_not_read(ring: Ring) -> None:
    of = kept.token(ring, "1")
    for text in ("{}", "[1]", "no", '{"members": 1, "agreement": {}}'):
        at = reloaded({"place": of.rpartition("/")[0], "token": of, "draft": text})
        assert "Nothing is changed yet." in html(at)
