"""Closing the books of a period: what is carried into the next, what leavers leave behind.

A newcomer starts at 0. Whoever leaves the ring has the account settled: it is written down as it
stood and shared out over those who stay, so that no sum changes. Where nobody stays it lapses:
the balances of people only say how they stand to each other.
"""

from collections.abc import Iterable

from roster.domain.case import Case
from roster.domain.duties import CLASSES, DAY
from roster.domain.ledger import Account, Ledger
from roster.domain.people import Carried, Person
from roster.domain.shares import Carry, points_of, share_out
from roster.domain.words import Word

Who = tuple[str, str]  # member and person; person "" = the member's own account
Key = tuple[str, str]  # tier and class; ("", "") = carried in no tier
Sheet = dict[Key, int]  # (tier, "") → points, (tier, class) → duties, in thousandths


class Closing(Word):
    """`balances`: carried into the next period; `settled`: the accounts of those who left."""

    balances: tuple[Carried, ...]
    settled: tuple[Carried, ...]


def close(made: Ledger, case: Case, scope: str = "member") -> Closing:
    """Carry the accounts of a period on, those of leavers shared out.

    They go to the leaver's own member; with `scope` "ring" to everybody where nobody of it stays.
    Tiers and classes that the period did not have are carried on as they came in.
    """
    sheets = _sheets(made, case)
    staying = {p.id: p for p in case.people if _stays(p, case)}
    settled: list[Carried] = []
    for member, person in sorted(who for who in sheets if who[1] and who[1] not in staying):
        left = sheets.pop((member, person))
        settled += _rows(member, person, left)
        heirs = _heirs(staying.values(), case, member, scope)
        for key, whole in left.items():
            for heir, part in share_out(whole, *_weights(heirs, case, key[0])).items():
                sheet = sheets[staying[heir].member, heir]
                sheet[key] = sheet.get(key, 0) + part
    rows = [row for (m, p), sheet in sorted(sheets.items()) for row in _rows(m, p, sheet)]
    return Closing(balances=tuple(rows), settled=tuple(settled))


def _stays(person: Person, case: Case) -> bool:
    last = case.period.last
    return last is not None and person.active.cover(last + DAY)


def _heirs(staying: Iterable[Person], case: Case, member: str, scope: str) -> list[Person]:
    """Who takes over an account: the member's own, so that its people stand as it does.

    Those who were there from the first day on; newcomers only where there is nobody else.
    """
    ring = list(staying)
    own = [p for p in ring if p.member == member]
    first = case.period.first
    groups = (own, ring) if scope == "ring" else (own,)
    old = ([p for p in group if first and p.active.cover(first)] for group in groups)
    return next((group for group in (*old, *groups) if group), [])


def _weights(heirs: list[Person], case: Case, tier: str) -> tuple[dict[str, int], list[str]]:
    """Employment shares of those who may serve the tier, if anybody does: else of all.

    With others it would stay for ever.
    """
    able = [p for p in heirs if case.days.get(tier, {}).get(p.id)] or heirs
    return {p.id: p.share for p in able}, [p.id for p in able]


def _sheets(made: Ledger, case: Case) -> dict[Who, Sheet]:
    """Every account that is open, also of those who were gone before the period."""
    carry = Carry(case.carried)
    mine: dict[Who, list[Carried]] = {}
    for row in case.carried:
        mine.setdefault((row.member, row.person), []).append(row)
    accounts = {(a.member, a.person): a for a in (*made.members, *made.people)}
    whose = {who: mine.get(who, []) for who in (*mine, *accounts)}
    points = {t: points_of(case, t) for t in case.tiers}
    sheets = {who: _sheet(rows, carry, who, accounts.get(who)) for who, rows in whose.items()}
    return {who: _in_tiers(sheet, points) for who, sheet in sheets.items()}


def _in_tiers(sheet: Sheet, points: dict[str, int]) -> Sheet:
    """What was carried in no tier is from now on carried in the period's, by their points."""
    if not sum(points.values()):
        return sheet
    rest = share_out(sheet.pop(("", "")), points, sorted(points))
    return sheet | {(t, ""): sheet.get((t, ""), 0) + part for t, part in rest.items()}


def _sheet(rows: Iterable[Carried], carry: Carry, who: Who, account: Account | None) -> Sheet:
    keys = {(r.tier, r.cls) for r in rows}
    sheet: Sheet = {(t, c): carry.duties(*who, t, c) for t, c in keys if c}
    sheet |= {(t, ""): carry.points(*who, t) for t, _ in keys if t}
    total = carry.points(*who)
    if account:
        sheet |= {key: entry.balance for key, entry in account.classes.items()}
        sheet |= {key: entry.balance for key, entry in account.named.items()}
        sheet |= {(t, ""): entry.balance for t, entry in account.tiers.items()}
        total = account.points.balance
    return {**sheet, ("", ""): total - sum(n for (t, c), n in sheet.items() if t and not c)}


def _rows(member: str, person: str, sheet: Sheet) -> list[Carried]:
    """A sheet as rows of balances: in total, per tier, per class; duties add up the classes."""
    tiers = sorted({t for t, _ in sheet if t})
    rows = [("", "", sum(n for (_, c), n in sheet.items() if not c), _duties(sheet, tiers))]
    rows += [(t, "", sheet.get((t, ""), 0), _duties(sheet, [t])) for t in tiers]
    rows += [(t, c, 0, n) for (t, c), n in sorted(sheet.items()) if c]
    return [
        Carried(member=member, person=person, tier=t, cls=c, points=points, duties=duties)
        for t, c, points, duties in rows
        if points or duties
    ]


def _duties(sheet: Sheet, tiers: list[str]) -> int:
    return sum(n for (t, c), n in sheet.items() if c in CLASSES and t in tiers)
