"""Fetching a file from an address that a user gave: https, public addresses only, not too long.

The name is looked up once and the connection goes to the address that was judged, so that a name
server cannot send us into the house's own network afterwards; no redirect is followed.
"""

import http.client
import socket
import ssl
import time
from ipaddress import ip_address
from urllib.parse import urlsplit

from roster.domain.errors import BadInput, Fault
from roster.domain.words import Message, says

MOST_BYTES = 5_000_000
SECONDS = 15
CHUNK = 65_536


def fetch(address: str) -> bytes:
    """The file at an https or webcal address. Raises BadInput with what is wrong."""
    try:
        parts = urlsplit(address.strip().replace("webcal://", "https://", 1))
        host, port = parts.hostname or "", parts.port or 443
    except ValueError as error:
        raise _bad(says("This is not an address. Write it as https://….")) from error
    if parts.scheme != "https" or not host or parts.username or parts.password:
        raise _bad(says("Write an address that begins with https:// and has no password in it."))
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    if not path.isascii() or any(c in path for c in "\r\n "):
        raise _bad(says("This is not an address. Write it as https://…."))
    try:
        return _get(host, port, path)
    except (OSError, http.client.HTTPException) as error:
        raise _bad(says("The address does not answer as it should. Try again later.")) from error


def public_address(host: str, port: int) -> str:
    """The one address to connect to. Raises BadInput unless all that the name means are public."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    addresses = [str(entry[4][0]) for entry in found]
    if not addresses or not all(_is_public(a) for a in addresses):
        raise _bad(says("This address leads into a private network. Give a public one."))
    return addresses[0]


def _is_public(address: str) -> bool:
    found = ip_address(address.partition("%")[0])
    inside = getattr(found, "ipv4_mapped", None) or getattr(found, "sixtofour", None)
    return found.is_global and not found.is_multicast and (inside is None or inside.is_global)


def _get(host: str, port: int, path: str) -> bytes:
    ends = time.monotonic() + SECONDS
    raw = socket.create_connection((public_address(host, port), port), timeout=SECONDS)
    with ssl.create_default_context().wrap_socket(raw, server_hostname=host) as secured:
        connection = http.client.HTTPSConnection(host, port, timeout=SECONDS)
        connection.sock = secured
        connection.request(
            "GET", path, headers={"Accept": "text/calendar", "User-Agent": "dutyring"}
        )
        response = connection.getresponse()
        if response.status != http.client.OK:
            raise _bad(
                says("The address answers {status}, not a calendar.", status=response.status)
            )
        return _body(response, ends)


def _body(response: http.client.HTTPResponse, ends: float) -> bytes:
    data = b""
    while chunk := response.read1(CHUNK):
        data += chunk
        if len(data) > MOST_BYTES:
            raise _bad(says("The calendar is larger than 5 MB. Give a part of it."))
        if time.monotonic() > ends:
            raise _bad(says("The address answers too slowly. Try again later."))
    return data


def _bad(message: Message) -> BadInput:
    return BadInput([Fault(file="https", says=message)])
