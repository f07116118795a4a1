"""Telling people: letters in each reader's language, sent by SMTP where a server is named."""

from roster.telling.coming import write_coming
from roster.telling.sending import Sender, Tally
from roster.telling.smtp import Smtp, smtp_of

__all__ = ["Sender", "Smtp", "Tally", "smtp_of", "write_coming"]
