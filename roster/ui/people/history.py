"""What is known of one person beside the form: coming duties, absences, wishes, the past."""

from html import escape

from roster.domain.duties import DAY
from roster.domain.people import Person
from roster.i18n import Speaker
from roster.ui import library, shell
from roster.ui import past as people_past
from roster.ui.frame import Open
from roster.ui.past import Past
from roster.ui.people import listing as people
from roster.ui.people.html import counts_table, figures, link

NEXT = 5  # coming duties that are told


def history(open_: Open, person: Person) -> None:
    """Write it all; each part says what it is, also where there is nothing."""
    say = open_.speaker
    past = people_past.past_of(library.known(open_.shelf, open_.today + DAY), person.id)
    shell.section(say.text("Coming duties"))
    shell.block(_lines(_coming(open_, person.id), say.text("No published duty ahead.")))
    shell.section(say.text("Absences ahead"))
    away = people_past.coming(open_.facts, person.id, open_.today, say)
    told = [f"{days}: {people.kind_name(kind, say)}" for days, kind in away]
    shell.block(_lines(told, say.text("None.")))
    shell.section(say.text("Wishes"))
    own = [w for w in open_.facts.wishes if w.person == person.id and w.last >= open_.today]
    shell.block(_lines([people.wish_words(w, say) for w in own], say.text("None.")))
    _past(past, say)
    sheet = say.text("Open the fairness sheet")
    where = link(sheet, page="tasapuolisuus", ring=open_.shelf.id, person=person.id)
    shell.block(f"<p>{where}</p>")


def _past(past: Past, say: Speaker) -> None:
    shell.section(say.text("Served until now"), say.text("duties by year and class"))
    if past.years:
        shell.block(counts_table(past, say))
    else:
        shell.block(_lines([], say.text("Nothing in the store yet.")))
    rows = people_past.figures(past, say)
    if rows:
        shell.block(figures(rows))


def _coming(open_: Open, person: str) -> list[str]:
    say = open_.speaker
    own = [
        s.duty for s in library.shown(open_.shelf) if person in s.people and s.duty.end > open_.now
    ]
    return [f"{say.tier(d.tier)}: {say.at(d.start)} – {say.at(d.end)}" for d in own[:NEXT]]


def _lines(texts: list[str], nothing: str) -> str:
    if not texts:
        return f'<p class="mut sm">{escape(nothing)}</p>'
    return '<ul class="lines">' + "".join(f"<li>{escape(t)}</li>" for t in texts) + "</ul>"
