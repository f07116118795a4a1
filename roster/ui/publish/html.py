"""Who is told of a publication, and what was published, as HTML."""

from collections.abc import Sequence
from html import escape

from roster.domain.people import Facts
from roster.domain.publishing import Publication
from roster.i18n import Speaker
from roster.publishing import Checklist, Notice
from roster.ui.frame import days
from roster.ui.list_html import table

NAMES = 12  # people that are named one by one


def told_table(seen: Checklist, facts: Facts, say: Speaker) -> str:
    """How many are told by what means, and by name who is to be phoned."""
    mail = [n for n in seen.told if n.email]
    phone = [n for n in seen.told if not n.email]
    partners = len(facts.ring.contacts.partners)
    rows = [
        _line(say.text("By e-mail"), "", len(mail)),
        _line(say.text("By phone: they have no e-mail address"), _names(phone, say), len(phone)),
        _line(say.text("Partners, such as the emergency response centre"), "", partners),
    ]
    return f'<table class="dt flat"><tbody>{"".join(rows)}</tbody></table>'


def _line(title: str, names: str, count: int) -> str:
    under = f'<div class="mut sm">{escape(names)}</div>' if names else ""
    return (
        f'<tr><td>{escape(title)}{under}</td><td style="text-align:right"><b>{count}</b></td></tr>'
    )


def _names(told: Sequence[Notice], say: Speaker) -> str:
    named = [say.person(n.person) + (f" {n.phone}" if n.phone else "") for n in told[:NAMES]]
    rest = len(told) - NAMES
    more = say.plural("and {n:n} other", "and {n:n} others", rest) if rest > 0 else ""
    return ", ".join([*named, *([more] if more else [])])


def history(found: Sequence[Publication], new: object, say: Speaker) -> str:
    """The publications with who, when and why."""
    heads = [say.text("Period"), say.text("When"), say.text("Who"), say.text("Reasons")]
    rows = [_publication(p, say, fresh=p.id == new) for p in found]
    return table(heads, rows, say.text("Publications"))


def _publication(found: Publication, say: Speaker, *, fresh: bool) -> str:
    now, late = say.text("just now"), say.text("Late")
    tag = f' <span class="tag ok">{escape(now)}</span>' if fresh else ""
    reasons = [f"{say.rule(rule)}: {why}" for rule, why in sorted(found.reasons.items())]
    reasons += [f"{late}: {found.late}"] if found.late else []
    when = say.full_day(found.at.astimezone(say.zone).date())
    told = "<br>".join(escape(r) for r in reasons) or "–"
    return (
        f'<tr><td class="day">{escape(days(found.first, found.last, say))}{tag}</td>'
        f"<td>{escape(when)}</td><td>{escape(found.who)}</td><td>{told}</td></tr>"
    )
