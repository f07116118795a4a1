"""One person's fairness sheet on the page, and the file to print."""

from roster.domain.duties import HOLIDAYS
from roster.domain.errors import BadInput
from roster.domain.ledger import Account
from roster.planning import Judged
from roster.ui import frame, library, shell, taking
from roster.ui.fairness import sheet as fairness_sheet
from roster.ui.fairness.accounts import Fairness
from roster.ui.fairness.sheet import Sheet
from roster.ui.fairness.sheet_html import body, page
from roster.ui.fairness.span import Span
from roster.ui.fairness.why import wishes_of
from roster.ui.frame import Open
from roster.ui.people.html import link
from roster.ui.words import capital


def show(open_: Open, span: Span, found: Fairness, account: Account) -> None:
    say = open_.speaker
    back = link("← " + say.text("Everybody’s balances"), ring=open_.shelf.id)
    shell.block(f'<p class="back">{back}</p>')
    sheet = _sheet(open_, span, found, account)
    name, printed = f"{account.person}.html", page(sheet, say).encode()
    taking.offer(say.text("Take the sheet to print"), name, "text/html", lambda: printed)
    shell.block(f'<div class="paper">{body(sheet, say).replace("h1>", "h2>")}</div>')


def _sheet(open_: Open, span: Span, found: Fairness, account: Account) -> Sheet:
    say = open_.speaker
    line = next(p for p in found.people if p.id == account.person)
    strong, rest = fairness_sheet.sentence(account, found, say)
    years = zip(HOLIDAYS, line.holidays, strict=True)
    versions = say.list(dict.fromkeys(r.agreement for r in span.lines))
    made = say.text(
        "{ring} · agreement {version} · made on {day}",
        ring=open_.ring_name,
        version=versions,
        day=say.full_day(open_.today),
    )
    return Sheet(
        name=line.name,
        member=line.member,
        days=frame.days(span.first, span.last, say),
        strong=strong,
        rest=rest,
        tiers=fairness_sheet.tiers_of(account, say),
        classes=fairness_sheet.classes_of(account, say),
        holidays=tuple((capital(say.holiday(h)), ", ".join(map(str, y))) for h, y in years if y),
        wishes=wishes_of(account.person, _judged(open_, span), say),
        made=made,
    )


def _judged(open_: Open, span: Span) -> list[Judged]:
    """The rosters of the days as answers; those that the facts contradict are told elsewhere."""
    found = []
    for line in span.lines:
        try:
            found.append(library.judged_of(open_.shelf, line))
        except BadInput:
            continue
    return found
