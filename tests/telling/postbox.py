"""A real mail server that keeps what it is handed."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

from aiosmtpd.controller import Controller

from roster.telling import Smtp


class Postbox:
    """What arrived; `refusing`: addresses that it will never take; `busy`: takes nothing now.

    `tired`: takes a letter, and then cannot even say goodbye.
    """

    def __init__(self) -> None:
        self.mails: list[EmailMessage] = []
        self.refusing: set[str] = set()
        self.busy = False
        self.tired = False
        self.full = (0, threading.Event())  # so many mails set the event
        self.smtp = Smtp("127.0.0.1", 0, "ring@example.org")

    async def handle_RCPT(self, *given: Any) -> str:  # noqa: N802  the server's own name for it
        _, _, envelope, address, _ = given
        if self.busy:
            return "451 try later"
        if address in self.refusing:
            return "550 no such mailbox"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, *given: Any) -> str:  # noqa: N802
        _, _, envelope = given
        made: Any = message_from_bytes(envelope.content, policy=policy.default)
        self.mails.append(made)
        many, event = self.full
        if len(self.mails) >= many:
            event.set()
        return "250 OK"

    async def handle_QUIT(self, *_: Any) -> str:  # noqa: N802
        return "421 too much to do" if self.tired else "221 goodbye"

    def to(self, address: str) -> list[EmailMessage]:
        return [m for m in self.mails if m["To"] == address]


@contextmanager
def postbox() -> Iterator[Postbox]:
    box = Postbox()
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = int(free.getsockname()[1])
    server = Controller(box, hostname="127.0.0.1", port=port)
    server.start()
    try:
        box.smtp = Smtp("127.0.0.1", port, "ring@example.org")
        yield box
    finally:
        server.stop()


def text_of(mail: EmailMessage) -> str:
    part = mail.get_body(("plain",))
    assert part
    return str(part.get_content())
