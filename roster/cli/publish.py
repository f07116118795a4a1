"""`dutyring publish`: look a draft of the store over, and bring it into force."""

import argparse
from collections.abc import Callable, Iterable, Mapping
from datetime import date

from roster.cli.stores import no_ring, store_of, who_of
from roster.cli.words import BROKEN, DONE, add_database, add_language, add_period, period_of, say
from roster.domain.errors import BadInput, Fault, Incomplete
from roster.domain.rosters import Roster
from roster.domain.words import N_, says
from roster.i18n import Speaker
from roster.planning import speaker_of
from roster.publishing import Checklist, Notice, Reasons, look, publish
from roster.reports import roster_text
from roster.storage import Store, is_there
from solver.rules import RULES


def add(parser: argparse.ArgumentParser, speaker: Speaker) -> None:
    """Declare its arguments."""
    text = speaker.text
    parser.add_argument("ring", metavar="RING", help=text("the id of a ring in the store"))
    add_database(parser, speaker)
    add_period(parser, speaker)
    parser.add_argument(
        "--override",
        metavar="RULE=REASON",
        type=_override_in(speaker),
        action="append",
        default=[],
        help=text("why a rule may be broken; may be given several times"),
    )
    parser.add_argument(
        "--reason",
        metavar="TEXT",
        default="",
        help=text("why the roster is published later than the notice asks"),
    )
    add_language(parser, speaker)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Show the check list, then publish; exit code 1 with all that is missing."""
    first, last = period_of(arguments)
    if not is_there(arguments.database):
        raise no_ring(arguments)
    with store_of(arguments) as store:
        facts = store.known(arguments.ring, first)
        if facts is None:
            raise no_ring(arguments)
        speaker = speaker_of(facts, arguments.lang)
        roster = store.roster(_newest(store, arguments.ring, first, last))
        seen = look(store, roster.id, why=True)
        reasons = Reasons(overrides=dict(arguments.override), late=arguments.reason)
        say(_told(seen, roster, reasons.overrides, speaker))
        try:
            done = publish(store, roster.id, reasons, who_of())
        except Incomplete as error:
            say(speaker.says(error.message))
            for message in error.missing:
                say(f"  {speaker.says(message)}")
            return BROKEN
        say(speaker.text("Published."))
        say(f"open: {sum(gap.seats for gap in seen.gaps)}")
        say(f"head: {done.head}")
    return DONE


def _override_in(speaker: Speaker) -> Callable[[str], tuple[str, str]]:
    def override(text: str) -> tuple[str, str]:
        rule, _, reason = (part.strip() for part in text.partition("="))
        if rule in RULES and reason:
            return rule, reason
        message = speaker.text(
            "{value} is not an override. Write it as {example}, with one of these rules: {known}.",
            value=text,
            example="available=…",
            known=", ".join(sorted(RULES)),
        )
        raise argparse.ArgumentTypeError(message)

    return override


def _newest(store: Store, ring: str, first: date, last: date) -> int:
    """The newest draft of the period. Raises BadInput where there is none."""
    drafts = [
        line.id
        for line in store.rosters(ring)
        if (line.first, line.last) == (first, last) and line.state in ("draft", "proposed")
    ]
    if drafts:
        return drafts[-1]
    message = says("The store has no draft of this period. Plan one with “dutyring plan”.")
    raise BadInput([Fault(file="--from, --to", says=message)])


def _told(seen: Checklist, roster: Roster, overrides: Mapping[str, str], speaker: Speaker) -> str:
    """The check list for people."""
    text = speaker.text
    title = text(
        "Draft {number}: {first} – {last}",
        number=str(seen.roster),
        first=speaker.full_day(seen.first),
        last=speaker.full_day(seen.last),
    )
    agreed = text("Made under agreement version {version}.", version=seen.agreement)
    days = text(
        "Days to the period’s start: {days:n}. Notice: {notice:n}.",
        days=seen.days,
        notice=seen.notice,
    )
    parts: list[roster_text.Section] = [
        (title, [agreed, days]),
        (text("Open duties"), _gaps(seen, roster, speaker)),
        (text("Broken rules"), _broken(seen, overrides, speaker)),
        (text("Who is to be told"), _notices(seen.told, speaker)),
    ]
    return roster_text.sections(parts)


def _gaps(seen: Checklist, roster: Roster, speaker: Speaker) -> list[str]:
    lines: list[str] = []
    for gap in seen.gaps:
        duty = roster.duty[gap.duty]
        missing = speaker.plural("{n:n} seat open", "{n:n} seats open", gap.seats)
        lines.append(f"{roster_text.when(duty, speaker)}  {speaker.tier(duty.tier)}  {missing}")
        lines += [f"    {speaker.says(reason)}" for reason in gap.reasons]
    return lines


def _broken(seen: Checklist, overrides: Mapping[str, str], speaker: Speaker) -> list[str]:
    """Each rule by its name as --override takes it, and by its title; then its breaches."""
    lines: list[str] = []
    for group in seen.broken:
        reason = overrides.get(group.rule) or speaker.text("no reason given")
        lines.append(f"{group.rule}: {speaker.rule(group.rule)} – {reason}")
        lines += [f"    {speaker.says(b.says)}" for b in group.breaches if b.says]
    return lines


def _notices(told: Iterable[Notice], speaker: Speaker) -> list[str]:
    rows = [
        [
            speaker.person(notice.person),
            notice.email or "–",
            notice.phone or "–",
            str(len(notice.before)),
            str(len(notice.after)),
        ]
        for notice in told
    ]
    head = [N_("Person"), N_("E-mail"), N_("Phone"), N_("Duties gone"), N_("New duties")]
    names = [speaker.text(name) for name in head]
    return roster_text.table(names, rows, 3).splitlines() if rows else []
