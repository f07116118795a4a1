"""Language cover: whoever calls is answered in Finnish or Swedish."""

from collections.abc import Iterator
from typing import ClassVar, Literal

from pydantic import Field

from roster.domain.case import Case, Past, Plan, Seat
from roster.domain.duties import stamp
from roster.domain.words import N_, Message, says
from solver.rule import About, Board, Breach, Rule


class LanguageCover(Rule):
    """Someone on each duty, or on any duty that stands at the same time, speaks each language.

    Where no speaker may serve, the seat that would carry the language stays open: a duty is
    broken only when it has as many people as it needs. The unit of breach is a language that is
    missing.
    """

    kind: ClassVar[str] = "language_cover"
    title: ClassVar[str] = N_("Languages")
    source: ClassVar[str] = N_("Language Act 423/2003")

    languages: tuple[str, ...] = Field(default=("fi", "sv"), title=N_("Languages spoken"))
    at: Literal["stretch", "duty"] = Field(
        default="stretch", title=N_("At any moment or each duty")
    )

    def describe(self) -> Message:
        sentence = {
            "stretch": N_("At every moment someone on duty speaks each of: {languages}."),
            "duty": N_("On every duty someone speaks each of: {languages}."),
        }[self.at]
        return Message(id=sentence, values={"languages": ", ".join(self.languages)})

    def post(self, board: Board) -> None:
        case = board.case
        for group in case.groups(self.at).values():
            own = [d for d in group if not isinstance(d, Past)]
            needed = sum(d.persons for d in own)
            for language in self.languages if needed else ():
                if not any(_speaks(case, d.person, language) for d in group if isinstance(d, Past)):
                    able, dumb = (
                        [
                            Seat(p.id, d.id)
                            for d in own
                            for p in case.people
                            if (language in p.languages) == speaks
                        ]
                        for speaks in (True, False)
                    )
                    board.one_of(able, dumb, needed)

    @property
    def about(self) -> About:
        return self.at

    def check(self, plan: Plan, name: str) -> Iterator[Breach]:
        group = plan.case.groups(self.at)[name]
        own = [d for d in group if not isinstance(d, Past)]
        people = [d.person for d in group if isinstance(d, Past)]
        there = [p for d in own for p in plan.people_on(d.id)]
        people += there
        full = 0 < sum(d.persons for d in own) <= len(there)
        for language in self.languages if full else ():
            if not any(_speaks(plan.case, p, language) for p in people):
                message = says(
                    "Nobody on duty from {start:at} to {end:at} speaks {language}.",
                    start=stamp(max(d.start for d in group)),
                    end=stamp(min(d.end for d in group)),
                    language=language,
                )
                yield self.breach(message, 1, "", [d.id for d in own])


def _speaks(case: Case, person: str, language: str) -> bool:
    return person in case.person and language in case.person[person].languages
