"""Where the outside world reaches this house, and the addresses that it is given."""

import os
from collections.abc import Mapping
from ipaddress import ip_network
from urllib.parse import quote, urlsplit

import segno

from roster.domain.errors import BadInput, Fault
from roster.domain.words import Word, says

# Names of this computer: always answered, so that one can look from the machine itself.
LOOPBACK = ("127.0.0.1", "localhost", "[::1]")


class Place(Word):
    """`url`: how links begin, without a slash at the end, never taken from what a request says.

    `proxies`: addresses of proxies whose word on the client's address is believed; none by default.
    `workers`: processes that answer side by side.
    """

    url: str = "http://127.0.0.1:8501"
    proxies: tuple[str, ...] = ()
    workers: int = 1

    @property
    def base(self) -> str:
        """The path under which a proxy lets us appear, such as "/duty"; mostly empty."""
        return urlsplit(self.url).path

    @property
    def is_near(self) -> bool:
        """Whether only this computer itself can reach it."""
        host = urlsplit(self.url).hostname or ""
        return host in ("::1", *LOOPBACK)

    @property
    def hosts(self) -> list[str]:
        """The names by which we answer; all others are another site's (DNS rebinding)."""
        return [*LOOPBACK, *([name] if (name := urlsplit(self.url).hostname) else [])]


class Addresses(Word):
    """What a subscriber is offered for one link."""

    https: str
    webcal: str
    google: str
    board: str

    @property
    def qr(self) -> str:
        """The webcal address as a QR code for phones: an SVG picture."""
        code = segno.make(self.webcal, error="m")
        return str(code.svg_inline(scale=4, border=4, dark="#000", light="#fff"))


def place_of(environ: Mapping[str, str] = os.environ) -> Place:
    """Read DUTYRING_PUBLIC_URL and DUTYRING_TRUSTED_PROXIES. Raises BadInput."""
    faults = []
    asked = environ.get("DUTYRING_PUBLIC_URL", "").strip()
    url = (asked or f"http://127.0.0.1:{environ.get('PORT', '8501')}").rstrip("/")
    if not _is_address(url):
        message = says("Write the public address as https://duty.example.fi or with a path after.")
        faults.append(Fault(file="DUTYRING_PUBLIC_URL", says=message))
    proxies = tuple(environ.get("DUTYRING_TRUSTED_PROXIES", "").replace(",", " ").split())
    if not all(map(_is_network, proxies)):
        message = says("List addresses of proxies, such as 10.0.0.1 or 10.0.0.0/24.")
        faults.append(Fault(file="DUTYRING_TRUSTED_PROXIES", says=message))
    if faults:
        raise BadInput(faults)
    return Place(url=url, proxies=proxies)


def addresses(place: Place, token: str) -> Addresses:
    """The addresses of a link: to copy, for Apple, for Google on a computer, and of the board."""
    https = f"{place.url}/feeds/{token}.ics"
    webcal = f"webcal://{https.partition('://')[2]}"
    return Addresses(
        https=https,
        webcal=webcal,
        google=f"https://calendar.google.com/calendar/r?cid={quote(webcal, safe='')}",
        board=f"{place.url}/now/{token}",
    )


def _is_address(url: str) -> bool:
    try:
        parts = urlsplit(url)
        whole = parts.scheme in ("http", "https") and bool(parts.hostname)
        return whole and not (parts.query or parts.fragment or parts.username or parts.port == 0)
    except ValueError:
        return False


def _is_network(text: str) -> bool:
    try:
        ip_network(text, strict=False)
    except ValueError:
        return False
    return True
