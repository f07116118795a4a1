"""The first page: who is on duty now, what waits, the periods, the next fourteen days."""

from html import escape

import streamlit as st

from roster.i18n import Speaker
from roster.ui import frame, library, shell
from roster.ui.calendars.listing import live
from roster.ui.frame import Open
from roster.ui.overview import reaching
from roster.ui.overview.outlook import Card, Near, Overview, Period, Task, rosters_ahead
from roster.ui.runs import Run, runs

EVERY = 20  # seconds between looks at the clock and the store


def show() -> None:
    title = shell.speaker().text("Overview")
    open_ = frame.open_ring(title)
    if open_ is None:
        return
    frame.header(open_, title, about=_about(open_))
    rosters = [library.roster(line) for line in rosters_ahead(open_)]
    view = Overview(open_, rosters, library.store().settings().notice_days)
    _on_duty(view)
    st.space("small")
    left, right = st.columns([1.55, 1], gap="large")
    with left:
        _waiting(view)
    with right:
        _periods(view)
    if view.rosters:
        st.space("small")
        shell.section(open_.speaker.text("The next 14 days"))
        shell.block(strip(view.strip(), open_.speaker))
    _follow(_stamp(open_), open_)


def _stamp(open_: Open) -> tuple[object, ...]:
    """What the page is drawn from, in short."""
    run, lines = runs().of(open_.shelf.id), library.lines(open_.shelf)
    hour = frame.now().replace(minute=0, second=0, microsecond=0)
    asking = [(x.id, x.state) for x in library.store().post.asking(open_.shelf.id)]
    return library.rings(), lines, run.state if run else "", hour, asking


@st.fragment(run_every=EVERY)
def _follow(drawn: tuple[object, ...], open_: Open) -> None:
    """Draw the page anew when the store or the hour is another."""
    if _stamp(open_) != drawn:
        st.rerun()


def _about(open_: Open) -> str:
    day = open_.speaker.at(open_.now)
    return f"{open_.ring_name} · {day}"


def _on_duty(view: Overview) -> None:
    say, cards = view.say, view.cards()
    shell.section(say.text("On duty now"))
    if cards:
        shell.block(f'<div class="now">{"".join(card(c) for c in cards)}</div>')
        return
    text = say.text("No published roster covers this day, so nobody is shown on duty.")
    shell.block(f'<p class="note">{escape(text)}</p>')


def _waiting(view: Overview) -> None:
    say = view.say
    shell.section(say.text("Waiting for you"))
    run = runs().of(view.open.shelf.id)
    waiting = [*([_of_run(run, say)] if run else []), *view.tasks(*_reaching(view.open))]
    for n, task in enumerate(waiting):
        _row(n, task)
    if not waiting:
        shell.block(shell.task("ok", say.text("Nothing waits for you.")))


def _reaching(open_: Open) -> tuple[Task, ...]:
    """What waits of the letters and calendars; read anew, since people answer elsewhere."""
    store, ring = library.store(), open_.shelf.id
    links = live(open_, store.links(ring))
    shown = library.shown(open_.shelf) if links else ()
    return reaching.tasks(open_, store.post.asking(ring), links, shown)


def _of_run(run: Run, say: Speaker) -> Task:
    days = frame.days(run.first, run.last, say)
    if run.running:
        title = say.text("{days} is being planned", days=days)
        return Task("neu", title, say.text("The search goes on."), say.text("Look"), "suunnittele")
    if run.state == "failed":
        title = say.text("Planning of {days} ended without a roster", days=days)
        return Task("warn", title, "", say.text("Look"), "suunnittele")
    title = say.text("A proposal for {days} is ready", days=days)
    about = say.text("Nothing changes before you have seen the difference.")
    return Task("warn", title, about, say.text("Look"), "suunnittele")


def _row(n: int, task: Task) -> None:
    with st.container(horizontal=True, vertical_alignment="center", key=f"task-{n}", gap="small"):
        shell.block(shell.task(task.state, task.title, task.about))
        if st.button(task.label, key=f"task-{n}-go", width="content"):
            shell.go(task.page, **task.address)


def _periods(view: Overview) -> None:
    say, found = view.say, view.periods()
    shell.section(say.text("Periods"))
    if found:
        shell.block("".join(period(p, say) for p in found))
        return
    text = say.text("There is no roster yet. Plan the first one.")
    shell.block(f'<p class="mut">{escape(text)}</p>')


def card(found: Card) -> str:
    """One tier now (HTML)."""
    phone = ""
    if found.phone:
        number = "".join(c for c in found.phone if c.isdigit() or c == "+")
        phone = f'<a class="tel" href="tel:{number}">{escape(found.phone)}</a>'
    name = found.name or "–"
    return (
        f'<div class="k{found.k}"><div class="k"><i>{escape(found.letter)}</i>'
        f"{escape(found.tier)}</div>"
        f'<div class="n">{escape(name)}<small>{escape(found.member)}</small></div>{phone}'
        f'<div class="u"><span>{escape(found.until)}</span><span>{escape(found.then)}</span>'
        "</div></div>"
    )


def period(found: Period, say: Speaker) -> str:
    """One roster on its way, with its steps (HTML)."""
    steps = (say.text("Draft"), say.text("Checked"), say.text("Published"))
    bars = "".join(f'<i class="{"d" if n < found.done else ""}"></i>' for n in range(len(steps)))
    names = "".join(f"<span>{escape(s)}</span>" for s in steps)
    return (
        f'<div class="per"><div class="r"><b>{escape(found.title)}</b>'
        f'<span class="tag {found.tag[0]}">{escape(found.tag[1])}</span></div>'
        f'<div class="steps" aria-hidden="true">{bars}</div>'
        f'<div class="steps" aria-label="{escape(found.state)}" role="img">{names}</div></div>'
    )


def strip(days: tuple[Near, ...], say: Speaker) -> str:
    """The days side by side (HTML)."""
    name = escape(say.text("The next 14 days"))
    cells = "".join(_near(d, say) for d in days)
    return f'<div class="strip" tabindex="0" role="region" aria-label="{name}">{cells}</div>'


def _near(day: Near, say: Speaker) -> str:
    tone = f"{day.tone} {'today' if day.today else ''}".strip()
    weekday = say.text("today") if day.today else day.weekday
    red = ' class="red"' if day.red else ""
    if day.planned:
        seats = "".join(_seat(k, letter, name, say) for k, letter, name in day.seats)
    else:
        nothing = say.text("not planned")
        seats = f'<div class="mut sm">{escape(nothing)}</div>'
    return (
        f'<div class="{tone}"><div class="d"><span>{escape(weekday)}</span>'
        f"<b{red}>{escape(day.number)}</b></div>{seats}</div>"
    )


def _seat(k: int, letter: str, name: str, say: Speaker) -> str:
    if not name:
        text = escape(say.text("nobody yet"))
        return f'<div class="pp"><i class="gap">!</i><span class="gap">{text}</span></div>'
    first, _, last = name.partition(" ")
    told = f"{escape(first)}<br>{escape(last)}" if last else escape(first)
    return f'<div class="pp"><i class="k{k}">{escape(letter)}</i><span>{told}</span></div>'
