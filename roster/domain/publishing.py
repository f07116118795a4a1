"""A publication: what was decided when a roster came into force."""

from collections.abc import Mapping
from datetime import date

from pydantic import Field

from roster.domain.case import Case
from roster.domain.duties import Instant
from roster.domain.words import Word


class Publishing(Word):
    """What goes with a publication.

    `reasons`: kind of a hard rule → why the roster may break it; `late`: why there is less than
    the notice to the period's start; `told`: ids of the people who are told.
    `seen`: the draft's revision that was judged; None: whatever it is now.
    `case`: what the ledger is made of; `scope`: among whom its people share.
    """

    case: Case
    scope: str = "member"
    reasons: Mapping[str, str] = Field(default_factory=dict)
    late: str = Field(default="", max_length=2000)
    told: tuple[str, ...] = ()
    seen: int | None = None


class Publication(Word):
    """A publication as it is kept; `head`: the log's hash right after it."""

    id: int
    ring: str
    roster: int
    revision: int
    agreement: str
    first: date
    last: date
    at: Instant
    who: str
    reasons: Mapping[str, str]
    late: str
    told: tuple[str, ...]
    head: str
