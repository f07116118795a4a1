"""People, their absences and their history as HTML. Every text of a user is escaped."""

from collections.abc import Mapping, Sequence
from html import escape
from urllib.parse import urlencode

from roster.domain.people import Absence
from roster.i18n import Speaker
from roster.ui.past import Past
from roster.ui.people.listing import Day, Group, Month, Row, kind_name, letters, span


def link(name: str, page: str = "", **address: str) -> str:
    """A name that opens another view of this page, or another page."""
    where = f"{page}?{urlencode(address)}"
    return f'<a href="{escape(where)}" target="_self">{escape(name)}</a>'


def people_table(groups: Sequence[Group], ring: str, say: Speaker) -> str:
    heads = [
        say.text("Name"),
        say.text("Qualifications"),
        say.text("Employment share"),
        say.text("Standby agreed"),
        say.text("Languages"),
        say.text("Now"),
    ]
    head = "".join(f'<th scope="col">{escape(h)}</th>' for h in heads)
    body = "".join(_group(g, ring, say) for g in groups)
    return _scroll(
        f'<table class="dt people"><thead><tr>{head}</tr></thead>{body}</table>',
        say.text("People"),
    )


def _group(group: Group, ring: str, say: Speaker) -> str:
    n = say.plural("{n:n} person", "{n:n} people", len(group.rows))
    return (
        f'<tbody><tr class="grp"><th scope="rowgroup" colspan="6">{escape(group.member)}'
        f' <span class="mut sm">{escape(n)}</span></th></tr>'
        + "".join(_person(r, ring) for r in group.rows)
        + "</tbody>"
    )


def _person(r: Row, ring: str) -> str:
    gone = ' class="gone"' if r.gone else ""
    cells = (r.qualifications, r.share, r.standby, r.languages, r.away)
    return (
        f'<tr{gone}><th scope="row">{link(r.name, ring=ring, person=r.id)}</th>'
        + "".join(f"<td>{escape(c)}</td>" for c in cells)
        + "</tr>"
    )


def person_year(months: Sequence[Month], name: str, say: Speaker) -> str:
    """Months × days of one person; an absence is a letter on its day."""
    marks = letters(say)
    head = "".join(f'<th scope="col">{n}</th>' for n in range(1, 32))
    total = escape(say.text("Days"))
    rows = "".join(
        f'<tr><th scope="row">{escape(m.name)}</th>'
        + "".join(_day(d, marks, say) for d in m.days)
        + '<td class="no"></td>' * (31 - len(m.days))
        + f'<td class="sum">{m.away or ""}</td></tr>'
        for m in months
    )
    return _scroll(
        f'<table class="yr"><thead><tr><td></td>{head}<th scope="col">{total}</th></tr></thead>'
        f"<tbody>{rows}</tbody></table>",
        name,
    )


def _day(d: Day, marks: Mapping[str, str], say: Speaker) -> str:
    if not d.kind:
        return f'<td class="{d.tone}"></td>'
    text = f"{say.day(d.day)}: {kind_name(d.kind, say)}"
    return (
        f'<td class="{d.tone} away {d.kind}" title="{escape(text)}">'
        f'<span aria-label="{escape(text)}" role="img">{escape(marks[d.kind])}</span></td>'
    )


def year_table(
    people: Sequence[tuple[str, str, Mapping[int, Sequence[Absence]]]],
    months: Sequence[str],
    name: str,
    say: Speaker,
) -> str:
    """People × months: each absence with its days; `people`: name, link and months."""
    marks = letters(say)
    head = "".join(f'<th scope="col">{escape(m)}</th>' for m in months)
    rows = "".join(
        f'<tr><th scope="row">{anchor}</th>'
        + "".join(f"<td>{_stretches(own[m], m, marks, say)}</td>" for m in own)
        + "</tr>"
        for _, anchor, own in people
    )
    who = escape(say.text("Name"))
    return _scroll(
        f'<table class="dt ppl-yr"><thead><tr><th scope="col">{who}</th>{head}</tr></thead>'
        f"<tbody>{rows}</tbody></table>",
        name,
    )


def _stretches(own: Sequence[Absence], month: int, marks: Mapping[str, str], say: Speaker) -> str:
    found = []
    for a in own:
        first = str(a.first.day) if a.first.month == month else ""
        last = str(a.last.day) if a.last.month == month else ""
        days = first if a.first == a.last else f"{first}–{last}"
        text = f"{kind_name(a.kind, say)}, {span(a.first, a.last, say)}"
        found.append(
            f'<span class="abs {a.kind}" title="{escape(text)}"><b aria-hidden="true">'
            f'{escape(marks[a.kind])}</b> {days}<span class="vh"> {escape(text)}</span></span>'
        )
    return " ".join(found)


def kinds_legend(say: Speaker) -> str:
    """Which letter is which kind of absence."""
    marks = letters(say)
    signs = "".join(
        f'<span><b class="abs {kind}">{escape(mark)}</b>{escape(kind_name(kind, say))}</span>'
        for kind, mark in marks.items()
    )
    return f'<div class="legend always">{signs}</div>'


def counts_table(past: Past, say: Speaker) -> str:
    """Years × classes: how many duties."""
    heads = "".join(
        f'<th scope="col">{escape(say.cls(cls))}'
        f'<div class="mut sm">{escape(say.tier(tier))}</div></th>'
        for tier, cls in past.columns
    )
    rows = "".join(
        f'<tr><th scope="row">{year}</th>'
        + "".join(f"<td>{own.get(key, 0) or '–'}</td>" for key in past.columns)
        + "</tr>"
        for year, own in past.years.items()
    )
    year = escape(say.text("Year"))
    return _scroll(
        f'<table class="dt num"><thead><tr><th scope="col">{year}</th>{heads}</tr></thead>'
        f"<tbody>{rows}</tbody></table>",
        say.text("Served until now"),
    )


def figures(rows: Sequence[tuple[str, str]]) -> str:
    """Short facts of a person: a name and a value on each line."""
    body = "".join(f"<dt>{escape(k)}</dt><dd>{escape(v)}</dd>" for k, v in rows)
    return f'<dl class="figures">{body}</dl>'


def _scroll(table: str, name: str) -> str:
    return (
        f'<div class="scroll" role="region" tabindex="0" aria-label="{escape(name)}">{table}</div>'
    )
