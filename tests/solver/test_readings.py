"""Every rule counts what a person with a pencil would count from its words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roster.domain.case import Plan
from solver.rules import RULES
from tests.solver.drawn import plans, rules
from tests.solver.edges import EDGES
from tests.solver.readings_of_shares import READINGS
from tests.solver.test_rules_agree import ENOUGH
from tests.solver.twins import agree, as_read


def test_no_rule_is_left_unread() -> None:
    assert READINGS.keys() == RULES.keys()


@pytest.mark.parametrize("edge", EDGES)
def test_at_its_edges_a_rule_says_the_same_twice_and_as_its_words_do(edge: str) -> None:
    kind, plan, values = EDGES[edge]
    assert agree(plan, kind, values, 3)
    assert as_read(plan, kind, values, 3)


@pytest.mark.parametrize("kind", sorted(RULES))
@given(plan=plans(), data=st.data())
@ENOUGH
def test_a_rule_finds_what_its_words_say_in_a_crowd_and_beside_cover(
    kind: str, plan: Plan, data: st.DataObject
) -> None:
    values, weight = data.draw(rules(kind))
    assert as_read(plan, kind, values, weight)
    assert agree(plan, kind, values, weight)
