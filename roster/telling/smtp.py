"""The mail server that DUTYRING_SMTP_URL names: smtp://user:password@host:587 or smtps://….

Its certificate is checked; without encryption a password goes to this computer only.
"""

import os
import smtplib
import ssl
from collections.abc import Mapping
from contextlib import suppress
from email.message import EmailMessage
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from roster.domain.errors import BadInput, Fault
from roster.domain.words import says

WAIT = 30  # seconds for the server's answer
LOCAL = ("localhost", "127.0.0.1", "::1")


class Refusal(Exception):
    """The server will never take this letter, or not for all. `why`: its own words."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class Smtp(NamedTuple):
    """Where letters are handed over, and in whose name; repr shows no password."""

    host: str
    port: int
    sender: str
    user: str = ""
    password: str = ""
    encrypted: bool = False

    def __repr__(self) -> str:
        return f"Smtp({self.host}:{self.port})"

    def send(self, message: EmailMessage) -> None:
        """Hand over one mail. Raises Refusal for good, OSError or SMTPException for now.

        A letter that went to some of its addresses is refused for the others, and goes no second
        time by itself.
        """
        server = self._reached()
        try:
            self._enter(server)
            _hand_over(server, message)
        finally:
            with suppress(OSError, smtplib.SMTPException):  # what was taken stays taken
                server.quit()
            server.close()

    def _reached(self) -> smtplib.SMTP:
        if self.encrypted:
            context = ssl.create_default_context()
            return smtplib.SMTP_SSL(self.host, self.port, timeout=WAIT, context=context)
        return smtplib.SMTP(self.host, self.port, timeout=WAIT)

    def _enter(self, server: smtplib.SMTP) -> None:
        if not self.encrypted and server.ehlo()[0] == 250 and server.has_extn("starttls"):
            server.starttls(context=ssl.create_default_context())
            server.ehlo()
        if self.user:
            self._refuse_bare(server)
            server.login(self.user, self.password)

    def _refuse_bare(self, server: smtplib.SMTP) -> None:
        """A password never crosses the network unencrypted."""
        if not isinstance(server.sock, ssl.SSLSocket) and self.host not in LOCAL:
            raise smtplib.SMTPException("the server offers no encryption")


def smtp_of(environ: Mapping[str, str] = os.environ) -> Smtp | None:
    """The server that is named, None where none is. Raises BadInput."""
    asked = environ.get("DUTYRING_SMTP_URL", "").strip()
    if not asked:
        return None
    try:
        parts, port = urlsplit(asked), urlsplit(asked).port
    except ValueError:
        parts, port = urlsplit(""), None
    host = parts.hostname
    if not host or parts.scheme not in ("smtp", "smtps"):
        message = says("Write the mail server as smtp://user:password@host:587 or smtps://….")
        raise BadInput([Fault(file="DUTYRING_SMTP_URL", says=message)])
    encrypted = parts.scheme == "smtps"
    user = unquote(parts.username or "")
    sender = environ.get("DUTYRING_MAIL_FROM", "").strip()
    return Smtp(
        host=host,
        port=port or (465 if encrypted else 587 if user else 25),
        sender=sender or (user if "@" in user else f"dutyring@{host}"),
        user=user,
        password=unquote(parts.password or ""),
        encrypted=encrypted,
    )


def _hand_over(server: smtplib.SMTP, message: EmailMessage) -> None:
    try:
        refused = server.send_message(message)
    except smtplib.SMTPRecipientsRefused as error:
        if all(500 <= code < 600 for code, _ in error.recipients.values()):
            raise Refusal(_of_all(error.recipients)) from error
        raise
    except (smtplib.SMTPDataError, smtplib.SMTPSenderRefused) as error:
        if 500 <= error.smtp_code < 600:
            raise Refusal(f"{error.smtp_code} {_text(error.smtp_error)}") from error
        raise
    if refused:
        raise Refusal("; ".join(f"{to}: {c} {_text(said)}" for to, (c, said) in refused.items()))


def _of_all(refused: Mapping[str, tuple[int, bytes]]) -> str:
    code, said = next(iter(refused.values()))
    return f"{code} {_text(said)}"


def _text(said: bytes | str) -> str:
    return said.decode("utf-8", "replace") if isinstance(said, bytes) else said
