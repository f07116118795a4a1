"""What can go wrong, as one tree.

DutyringError
├── BadInput       what came in is wrong: every fault with its place (exit code 2)
├── Refused        a step that may not be taken, and why; nothing was changed (exit code 1)
│   ├── Stale      an edit of what somebody else has changed meanwhile
│   └── Incomplete a publication or change that lacks reasons, every one of them told
├── StoreFailed    the database cannot be used; what it holds is as it was (exit code 2)
└── SolverFailed   the solver's process ended without an answer (exit code 4)

That a roster breaks a rule, or that no legal roster exists, is an answer and not an error.
"""

from collections.abc import Sequence

from roster.domain.words import Message, Word, says


class DutyringError(Exception):
    """Every error of the house; carries a message that can be said in the reader's language."""

    def __init__(self, message: Message) -> None:
        super().__init__(message.id.format_map(_Plain(message.values)))
        self.message = message


class Fault(Word):
    """One thing that is wrong in what came in: where, what, and what to do."""

    file: str
    says: Message
    sheet: str = ""
    row: int | None = None
    column: str = ""


class BadInput(DutyringError):
    """All faults of an input at once."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__(says("{count:n} faults in the input", count=len(faults)))
        self.faults = tuple(faults)


class Refused(DutyringError):
    """A step that may not be taken; nothing was changed."""


class Stale(Refused):
    """An edit of what somebody else has changed meanwhile: `others` tells what, operation by one.

    The sentence names the first of them.
    """

    def __init__(self, message: Message, others: Sequence[Word] = ()) -> None:
        super().__init__(message)
        self.others = tuple(others)


class Incomplete(Refused):
    """A publication, or a change after it, that lacks reasons: `missing` tells every one."""

    def __init__(self, message: Message, missing: Sequence[Message]) -> None:
        super().__init__(message)
        self.missing = tuple(missing)


class StoreFailed(DutyringError):
    """The database cannot be reached, written or recognised; what it holds is as it was."""


class SolverFailed(DutyringError):
    """The solver's process ended without an answer."""


class _Plain(dict[str, object]):
    """Values for a log line: formats are the reader's affair, so every value is shown plainly."""

    def __init__(self, values: object) -> None:
        super().__init__({k: _Bare(v) for k, v in dict(values).items()})  # type: ignore[call-overload]


class _Bare:
    def __init__(self, value: object) -> None:
        self._value = value

    def __format__(self, spec: str) -> str:
        return str(self._value)
