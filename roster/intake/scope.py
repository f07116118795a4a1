"""Who and what a text means: a member, a tier or a person by id or by any of its names."""

from collections.abc import Callable, Iterable

from roster.domain.ring import Member, Tier
from roster.domain.words import Message, says
from roster.intake.places import Wrong
from roster.intake.values import nearest


class Names:
    """Ids by what they are called; a word that calls two things names neither.

    Looking for what a strange word may have meant is slow, so it is done once for each.
    """

    def __init__(self) -> None:
        self._ids: dict[str, str] = {}
        self._called: dict[str, set[str]] = {}
        self._missed: dict[str, Message] = {}

    def add(self, id_: str, names: Iterable[str] = ()) -> None:
        self._ids[id_] = id_
        for name in (id_, *names):
            self._called.setdefault(name.casefold(), set()).add(id_)

    def __bool__(self) -> bool:
        return bool(self._ids)

    @property
    def ids(self) -> tuple[str, ...]:
        return tuple(self._ids)

    def find(self, text: str, unknown: Callable[[str], Message]) -> str:
        """The one id that a text means."""
        if text in self._ids:
            return text
        called = sorted(self._called.get(text.casefold(), ()))
        if len(called) > 1:
            raise Wrong(
                says(
                    "{text} can mean {ids}. Write the one you mean instead.",
                    text=text,
                    ids=", ".join(called),
                )
            )
        if called:
            return called[0]
        if text not in self._missed:
            close = nearest(text, self._called)
            self._missed[text] = self._suggest(text, close) if close else unknown(text)
        raise Wrong(self._missed[text])

    def _suggest(self, text: str, close: str) -> Message:
        id_ = min(self._called[close])
        return says(
            "{text} is not known. Did you mean {nearest}? Correct it, or add {text} first.",
            text=text,
            nearest=id_,
        )


class Scope:
    """The names of one ring. What a ring lost to other faults is not held against its people.

    `listed`: the ids of the people could be read, so an id that is not among them is a fault.
    """

    def __init__(self) -> None:
        self.members, self.tiers, self.people = Names(), Names(), Names()
        self.listed = True

    def add_member(self, member: Member) -> None:
        self.members.add(member.code, member.name.all())

    def add_tier(self, tier: Tier) -> None:
        self.tiers.add(tier.id, tier.name.all())

    def member(self, text: str) -> str:
        padded = text.zfill(3) if text.isdecimal() else text
        return self.members.find(padded, self._no_member) if self.members else padded

    def tier(self, text: str) -> str:
        return self.tiers.find(text, self._no_tier) if self.tiers else text

    def person(self, text: str) -> str:
        return self.people.find(text, _nobody) if self.listed else text

    def _no_member(self, text: str) -> Message:
        return says(
            "{text} is not a member of this ring. Use the code or a name of a member: {known}.",
            text=text,
            known=", ".join(self.members.ids),
        )

    def _no_tier(self, text: str) -> Message:
        return says(
            "There is no tier {text}. Use one of: {allowed}.",
            text=text,
            allowed=", ".join(self.tiers.ids),
        )


def _nobody(text: str) -> Message:
    return says(
        "Nobody in the people has the id {text}. Correct it, or add the person to the people.",
        text=text,
    )
