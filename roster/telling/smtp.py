"""The mail server that DUTYRING_SMTP_URL names: smtp://user:password@host:587 or smtps://….

Its certificate is checked; without encryption a password goes to this computer only.
"""

import os
import smtplib
import ssl
from collections.abc import Mapping
from email.message import EmailMessage
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from roster.domain.errors import BadInput, Fault
from roster.domain.words import says

WAIT = 30  # seconds for the server's answer
LOCAL = ("localhost", "127.0.0.1", "::1")


class Refusal(Exception):
    """The server will never take this letter. `why`: its own words, without the address."""

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
        """Hand over one mail. Raises Refusal for good, OSError or SMTPException for now."""
        context = ssl.create_default_context()
        if self.encrypted:
            server: smtplib.SMTP = smtplib.SMTP_SSL(
                self.host, self.port, timeout=WAIT, context=context
            )
        else:
            server = smtplib.SMTP(self.host, self.port, timeout=WAIT)
        with server:
            if not self.encrypted and (server.ehlo()[0] == 250) and server.has_extn("starttls"):
                server.starttls(context=context)
                server.ehlo()
            if self.user:
                self._refuse_bare(server)
                server.login(self.user, self.password)
            try:
                server.send_message(message)
            except smtplib.SMTPRecipientsRefused as error:
                code, said = next(iter(error.recipients.values()))
                if 500 <= code < 600:
                    raise Refusal(f"{code} {said.decode('utf-8', 'replace')}") from error
                raise
            except (smtplib.SMTPDataError, smtplib.SMTPSenderRefused) as error:
                if 500 <= error.smtp_code < 600:
                    raise Refusal(f"{error.smtp_code} {_text(error.smtp_error)}") from error
                raise

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


def _text(said: bytes | str) -> str:
    return said.decode("utf-8", "replace") if isinstance(said, bytes) else said
