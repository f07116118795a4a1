"""How costs are weighed in an agreement: by a preset, or in an order of the ring's own."""

import pytest
from streamlit.testing.v1 import AppTest

from roster.domain.ring import Objective
from roster.storage import Store
from tests.ui import world
from tests.ui.reading import html, opened


def ring_with(store: Store, objective: Objective) -> AppTest:
    facts = world.facts()
    agreed = facts.ring.agreements[0].model_copy(update={"objective": objective})
    ring = facts.ring.model_copy(update={"agreements": (agreed,)})
    store.keep(facts.model_copy(update={"ring": ring}), world.KAISA)
    return opened("agreement", who="Kaisa", terms="rules")


def choose(at: AppTest, label: str, value: object) -> AppTest:
    next(s for s in at.selectbox if s.label == label).set_value(value).run()
    assert not at.exception
    return at


def kept(store: Store) -> Objective:
    facts = store.facts("esimerkki")
    assert facts
    return facts.ring.agreements[0].objective


def test_an_order_of_the_rings_own_is_saved_in_the_version(store: Store) -> None:
    at = choose(ring_with(store, "balanced"), "How costs are weighed", "own")
    choose(at, "Wishes", 2)
    choose(at, "Comfort", 0)
    assert "Open duties → Legal limits, Wishes → The members&#x27; shares" in html(at)
    next(b for b in at.button if b.label == "Save the version").click().run()
    assert kept(store) == (
        ("open",),
        ("legal", "wishes"),
        ("members",),
        ("persons",),
        ("holidays",),
        ("changes",),
    )


@pytest.mark.parametrize(
    "objective", ["strict_order", (("open", "legal"), ("wishes",)), (("legal",),)]
)
def test_an_order_that_is_only_looked_at_is_no_change(store: Store, objective: Objective) -> None:
    assert "Nothing is changed yet." in html(ring_with(store, objective))
