"""Why a wish was not granted: the change that would grant it is tried, and the rules are asked."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from roster.domain.case import Seat
from roster.domain.duties import Duty
from roster.domain.people import Wish
from roster.i18n import Speaker
from roster.planning import Judged
from roster.ui.people.listing import wish_words
from solver.judge import Judge
from solver.rule import Breach

TRIED = 3  # duties of a wish that are told one by one


@dataclass(frozen=True)
class Told:
    """A wish, whether it was granted, and why it was not."""

    wish: str
    granted: bool
    why: tuple[str, ...] = ()


def wishes_of(person: str, rosters: Sequence[Judged], say: Speaker) -> tuple[Told, ...]:
    """Each wish of a person in the rosters' days, in time's order."""
    found = {
        wish: roster
        for roster in rosters
        for wish in roster.case.wishes
        if wish.person == person and person in roster.case.person
    }
    whys = {id(roster): _Why(roster, say) for roster in rosters}
    return tuple(
        whys[id(found[wish])].told(wish) for wish in sorted(found, key=lambda w: (w.first, w.last))
    )


class _Why:
    """One roster that is tried with other people."""

    def __init__(self, roster: Judged, say: Speaker) -> None:
        self.plan, self.case, self.say = roster.plan, roster.case, say
        self._judge = Judge([rule for rule in roster.problem.loaded() if rule.hard])
        self._judge.judge(roster.plan)

    def told(self, wish: Wish) -> Told:
        served = [d for d in self.plan.duties_of(wish.person) if wish.matches(d)]
        words = wish_words(wish, self.say)
        if bool(served) == (wish.kind == "want"):
            return Told(words, granted=True)
        why = self._not_given(wish) if wish.kind == "want" else self._given(wish.person, served)
        return Told(words, granted=False, why=tuple(why))

    def _not_given(self, wish: Wish) -> Iterator[str]:
        """Each wanted duty, had it gone to this person in place of whoever has it."""
        units = dict.fromkeys(d.unit for d in self.case.in_order if wish.matches(d))
        if not units:
            yield self.say.text("No duty began on those days.")
        for unit in [*units][:TRIED]:
            duties = self.case.units[unit]
            holders = self.plan.people_on(duties[0].id)
            broken = self._broken(duties, holders[:1], wish.person)
            first = list({b.rule: b for b in reversed(broken)}.values())[:2]
            told = [self.say.says(b.says) if b.says else self.say.rule(b.rule) for b in first]
            free = self.say.text("No rule forbids it; the shares decided.")
            yield f"{self._has(duties[0], holders)} {' '.join(told) or free}"

    def _has(self, duty: Duty, holders: Sequence[str]) -> str:
        who = self.say.people(holders) or self.say.text("nobody")
        return self.say.text("{duty}: {who}.", duty=self._name(duty), who=who)

    def _given(self, person: str, served: Sequence[Duty]) -> Iterator[str]:
        """Each unwanted duty, had it gone to anybody else."""
        for unit in [*dict.fromkeys(d.unit for d in served)][:TRIED]:
            duties = self.case.units[unit]
            there = self.plan.people_on(duties[0].id)
            kept: Counter[str] = Counter()
            able = []
            for other in self.case.people:
                if other.id not in there:
                    broken = self._broken(duties, [person], other.id)
                    kept.update([broken[0].rule] if broken else [])
                    able += [] if broken else [other.id]
            yield self._others(duties[0], able, kept)

    def _others(self, duty: Duty, able: Sequence[str], kept: Mapping[str, int]) -> str:
        say = self.say
        if not able:
            rules = say.list(f"{say.rule(kind)} ({n})" for kind, n in sorted(kept.items()))
            why = say.text("Nobody else could take it; what kept them: {rules}.", rules=rules)
        else:
            why = say.plural(
                "{names} could take it by the rules; the shares decided.",
                "{n:n} others could take it by the rules, such as {names}; the shares decided.",
                len(able),
                names=say.people(able[:2]),
            )
        return f"{self._name(duty)}. {why}"

    def _name(self, duty: Duty) -> str:
        return f"{self.say.tier(duty.tier)} {self.say.at(duty.start)}"

    def _broken(
        self, duties: Sequence[Duty], leave: Sequence[str], person: str
    ) -> tuple[Breach, ...]:
        """The hard rules that the change would break and that hold now."""
        gone = [Seat(p, d.id) for p in leave for d in duties if p in self.plan.people_on(d.id)]
        come = [Seat(person, d.id) for d in duties]
        return self._judge.trial(self.plan.without(*gone).with_(*come)).hard
