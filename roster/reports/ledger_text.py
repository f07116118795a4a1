"""Owed, served and balance as tables: per member and per person, in total and by class."""

from collections.abc import Sequence

from roster.domain.case import Case
from roster.domain.duties import CLASSES, HOLIDAYS, Class
from roster.domain.ledger import Account, Entry, Ledger
from roster.domain.words import N_
from roster.i18n import Speaker
from roster.reports.roster_text import Section, table


def accounts(case: Case, ledger: Ledger, speaker: Speaker) -> list[Section]:
    """A table of the members and one of the people; points are hours of weight 1."""
    keys = [
        (t, c)
        for t in case.tiers
        for c in CLASSES
        if any((t, c) in a.classes for a in ledger.members)
    ]
    unit = speaker.text("Points are hours of weight 1. By class: served / owed, in duties.")
    many = len(case.tiers) > 1
    return [
        (
            speaker.text("The members: owed, served, balance"),
            [unit, *_table([], ledger.members, keys, speaker, many=many)],
        ),
        (
            speaker.text("The people: owed, served, balance"),
            [unit, *_table(["person"], ledger.people, keys, speaker, many=many)],
        ),
        *_big_holidays(ledger, speaker),
    ]


def _big_holidays(ledger: Ledger, speaker: Speaker) -> list[Section]:
    """The big holidays of the period, all tiers together; nothing where there are none."""
    names = [h for h in HOLIDAYS if any(_of_holiday(a, h).served for a in ledger.members)]
    if not names:
        return []
    said = speaker.text("Served / owed, in duties; in brackets the balance with what was carried.")
    parts = (
        (speaker.text("The members: big holidays"), [speaker.text("Member")], ledger.members),
        (
            speaker.text("The people: big holidays"),
            [speaker.text("Member"), speaker.text("Person")],
            ledger.people,
        ),
    )
    return [
        (
            title,
            [
                said,
                *table(
                    [*heads, *(speaker.holiday(h) for h in names)],
                    [_holiday_row(a, names, speaker) for a in accounts_],
                    len(heads),
                ).splitlines(),
            ],
        )
        for title, heads, accounts_ in parts
    ]


def _holiday_row(account: Account, names: list[str], speaker: Speaker) -> list[str]:
    who = [speaker.member(account.member)]
    who += [speaker.person(account.person)] if account.person else []
    entries = [_of_holiday(account, h) for h in names]
    return who + [f"{_of_class(e, speaker)} ({speaker.signed(e.balance)})" for e in entries]


def _of_holiday(account: Account, name: str) -> Entry:
    entries = [e for (_, holiday), e in account.named.items() if holiday == name]
    return Entry(
        carried=sum(e.carried for e in entries),
        owed=sum(e.owed for e in entries),
        served=sum(e.served for e in entries),
    )


def _table(
    names: list[str],
    accounts_: Sequence[Account],
    keys: list[tuple[str, Class]],
    speaker: Speaker,
    *,
    many: bool,
) -> list[str]:
    heads = [speaker.text("Member"), *([speaker.text("Person")] if names else [])]
    heads += [speaker.text(t) for t in (N_("Carried in"), N_("Owed"), N_("Served"), N_("Balance"))]
    heads += [
        f"{speaker.tier(t)[:5]}. {speaker.cls(c)}" if many else speaker.cls(c) for t, c in keys
    ]
    rows = [
        [
            speaker.member(a.member),
            *([speaker.person(a.person)] if names else []),
            speaker.signed(a.points.carried),
            speaker.points(a.points.owed),
            speaker.points(a.points.served),
            speaker.signed(a.points.balance),
            *(_of_class(a.classes.get(k, Entry()), speaker) for k in keys),
        ]
        for a in accounts_
    ]
    return table(heads, rows, len(names) + 1).splitlines()


def _of_class(entry: Entry, speaker: Speaker) -> str:
    if not entry.served and not entry.owed:
        return "–"
    return f"{entry.served // 1000} / {speaker.points(entry.owed)}"
