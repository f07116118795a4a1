"""The sender of letters as this house has it: its mail server, its addresses, its lists."""

from collections.abc import Iterable

from roster.serving.lists import list_files
from roster.serving.place import Place
from roster.storage import Store
from roster.telling import Sender, smtp_of


def sender_of(store: Store, place: Place) -> Sender | None:
    """The sender; None where no mail server is named. Raises BadInput where it is misnamed."""
    smtp = smtp_of()

    def lists(ring: str) -> Iterable[tuple[str, bytes]]:
        posted = store.posted(ring)
        return list_files(posted, store.now()) if posted else ()

    return Sender(store, smtp, lambda token: f"{place.url}/seen/{token}", lists) if smtp else None
