"""Balances without the rest of the ledger are the ledger's own."""

import pytest

from roster.domain.case import Plan
from roster.domain.ledger import balances, ledger
from roster.planning import question
from tests.ui import world


@pytest.mark.parametrize("scope", ["member", "ring"])
def test_balances_are_those_of_the_ledger(scope: str) -> None:
    case = question(world.facts(), world.FIRST, world.LAST).case
    plan = Plan(case, frozenset(world.seats(case)))
    whole = ledger(plan, scope)
    accounts = (*whole.members, *whole.people)
    assert balances(plan, scope) == {(a.member, a.person): a.points.balance for a in accounts}
    assert balances(plan, scope)["179", ""] != 0
