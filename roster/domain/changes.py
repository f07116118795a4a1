"""The life of a roster: which state may follow which, and edits that can be taken back.

draft → proposed → published → changed → served → archived. A draft is edited freely; a published
roster is changed by consent or for a reason; what has begun is read-only, whoever asks. A draft
can be deleted: it is out of sight, and can become a draft again.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Literal, NamedTuple, get_args

from pydantic import Field

from roster.domain.case import Seat
from roster.domain.duties import Duty, Instant, Span
from roster.domain.errors import Refused, Stale
from roster.domain.words import N_, Word, in_order, says

State = Literal["draft", "proposed", "published", "changed", "served", "archived", "deleted"]
STATES: tuple[State, ...] = get_args(State)
FOLLOWING: Mapping[State, tuple[State, ...]] = {
    "draft": ("proposed", "deleted"),
    "proposed": ("draft", "published", "deleted"),
    "published": ("changed", "served"),
    "changed": ("changed", "served"),
    "served": ("archived",),
    "archived": (),
    "deleted": ("draft",),
}
IN_FORCE: tuple[State, ...] = ("published", "changed", "served", "archived")
CHANGEABLE: tuple[State, ...] = ("published", "changed")

STATE_NAMES: Mapping[State, str] = {
    "draft": N_("a draft"),
    "proposed": N_("proposed"),
    "published": N_("published"),
    "changed": N_("changed after publication"),
    "served": N_("served"),
    "archived": N_("archived"),
    "deleted": N_("deleted"),
}

Mark = Literal["", "scheduled", "pinned"]  # a seat: not taken, taken, taken to stay
Marks = Mapping[Seat, Mark]  # only seats that are taken
Kind = Literal["set", "swap", "pin", "clear", "paste", "plan", "replace", "undo", "redo", "change"]


class Cell(Word):
    """One person on one duty, before and after."""

    duty: str
    person: str
    was: Mark
    now: Mark

    @property
    def seat(self) -> Seat:
        return Seat(self.person, self.duty)


class Grounds(Word):
    """Why a published roster is changed: who of those concerned consented, or a reason.

    `overrides`: kind of a hard rule that the change breaks → why it may.
    """

    consent: tuple[str, ...] = ()
    reason: str = Field(default="", max_length=2000)
    overrides: Mapping[str, str] = Field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.consent or self.reason.strip())


class Edit(Word):
    """One operation on a roster as its editor asked for it.

    `client`, `number`: which browser or program, and its how manyth operation: applied once.
    `seen`: the revision that its editor saw. `of`: the one that is taken back or done again.
    """

    kind: Kind
    cells: tuple[Cell, ...]
    client: str = Field(min_length=1, max_length=64)
    number: int = Field(ge=0)
    seen: int = Field(ge=0)
    of: int | None = None
    grounds: Grounds = Grounds()


class Done(Word):
    """An operation that was applied; `of`: the revision that it takes back or does again."""

    revision: int
    kind: Kind
    cells: tuple[Cell, ...]
    client: str
    number: int
    who: str
    at: Instant
    of: int | None = None
    grounds: Grounds = Grounds()


class Took(Span):
    """What really happened on a duty: who served it from when to when, and was called out.

    `instead`: whose seat it was by the plan, the person's own where only call-outs are told, ""
    where it was open. It stands beside the plan, by consent or for a reason; the books follow it.
    """

    duty: str
    person: str
    instead: str = ""
    callouts: tuple[Span, ...] = ()
    grounds: Grounds = Grounds()


class Stacks(NamedTuple):
    """Revisions of a person's own operations: what can be undone, what redone, the last last."""

    undo: tuple[int, ...]
    redo: tuple[int, ...]


def step(state: State, to: State) -> State:
    """The next state. Raises Refused where none leads there."""
    if to in FOLLOWING[state]:
        return to
    raise Refused(
        says(
            "A roster that is {state:words} cannot become {to:words}.",
            state=STATE_NAMES[state],
            to=STATE_NAMES[to],
        )
    )


def after(marks: Marks, cells: Iterable[Cell]) -> dict[Seat, Mark]:
    """The seats after an operation. Raises Stale if one is no longer as it was seen."""
    new = dict(marks)
    for cell in cells:
        if new.get(cell.seat, "") != cell.was:
            raise Stale(
                says(
                    "The duties of {person:person} are no longer as you saw them. Look again.",
                    person=cell.person,
                )
            )
        new.pop(cell.seat, None)
        if cell.now:
            new[cell.seat] = cell.now
    return new


def between(old: Marks, new: Marks) -> tuple[Cell, ...]:
    """The cells that make the new seats of the old ones, in the order of duties."""
    seats = sorted(old.keys() | new.keys(), key=lambda s: (s.duty, s.person))
    return tuple(
        Cell(duty=s.duty, person=s.person, was=old.get(s, ""), now=new.get(s, ""))
        for s in seats
        if old.get(s, "") != new.get(s, "")
    )


def turned(cells: Sequence[Cell]) -> tuple[Cell, ...]:
    """The inverse: what takes the cells back."""
    return tuple(c.model_copy(update={"was": c.now, "now": c.was}) for c in reversed(cells))


def meanwhile(edit: Edit, later: Iterable[Done]) -> list[Done]:
    """What others did since the editor looked, to duties or people of this edit."""
    duties = {c.duty for c in edit.cells}
    people = {c.person for c in edit.cells}
    return [
        done
        for done in later
        if done.revision > edit.seen
        and done.client != edit.client
        and any(c.duty in duties or c.person in people for c in done.cells)
    ]


def stacks(own: Iterable[Done]) -> Stacks:
    """What a person can undo and redo, from all that the person did, in order."""
    undo: list[int] = []
    redo: list[int] = []
    for done in own:
        if done.of in undo:
            undo.remove(done.of)
            redo.append(done.of)
        elif done.of in redo:
            redo.remove(done.of)
            undo.append(done.of)
        else:
            undo.append(done.revision)
            redo.clear()
    return Stacks(tuple(undo), tuple(redo))


def last(dones: Iterable[Done], who: str, *, changed: bool, again: bool) -> Done | None:
    """What a person can undo, or redo, next: of changes since publication, or of edits before."""
    own = {d.revision: d for d in dones if d.who == who and (d.kind == "change") == changed}
    found = stacks(own.values())
    revisions = found.redo if again else found.undo
    return own[revisions[-1]] if revisions else None


def begun(duties: Iterable[Duty], now: datetime) -> frozenset[str]:
    """Ids of the duties that have begun. The rest of a duty week can still change hands."""
    return frozenset(d.id for d in duties if d.start <= now)


def allow(state: State, edit: Edit, duties: Mapping[str, Duty], now: datetime) -> None:
    """Raise Refused if a roster of this state may not be edited so at this instant."""
    if state in CHANGEABLE and edit.kind != "change":
        raise Refused(says("The roster is published. A change of it asks for consent or a reason."))
    if state in CHANGEABLE and not edit.grounds:
        raise Refused(says("Write who consented to the change, or the reason for it."))
    if state not in ("draft", "proposed", *CHANGEABLE):
        raise Refused(
            says("A roster that is {state:words} cannot be changed.", state=STATE_NAMES[state])
        )
    if edit.kind == "change" and state not in CHANGEABLE:
        raise Refused(says("The roster is not published yet. Edit the draft."))
    _known(edit.cells, duties)
    gone = begun(duties.values(), now)
    late = in_order({c.duty for c in edit.cells} & gone)
    if late:
        duty = duties[late[0]]
        raise Refused(
            says(
                "The duty in {tier:tier} of {start:at} has begun. Its plan stays; record what"
                " really happened beside it.",
                tier=duty.tier,
                start=duty.iso,
            )
        )


def _known(cells: Iterable[Cell], duties: Mapping[str, Duty]) -> None:
    for cell in cells:
        if cell.duty not in duties:
            raise Refused(says("There is no duty {duty} in this roster.", duty=cell.duty))
