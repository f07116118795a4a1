"""Fetching from an address that a user gave: https and public, or nothing."""

import http.server
import socket
import ssl
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from roster.domain.errors import BadInput
from roster.intake import address
from roster.intake.address import fetch, public_address

NAMED = ("-subj", "/CN=duty.example", "-addext", "subjectAltName=DNS:duty.example")
OPENSSL = ("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", *NAMED)
BODY = {"/ok": b"BEGIN:VCALENDAR\r\n", "/large": b"x" * 5_100_000}


class Server(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path == "/away":
            self.send_response(302)
            self.send_header("Location", "http://127.0.0.1/secret")
            self.end_headers()
            return
        self.send_response(200 if self.path in BODY else 404)
        self.end_headers()
        self.wfile.write(BODY.get(self.path, b""))

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@pytest.fixture
def port(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    """A server for duty.example with a certificate that is believed, on this machine."""
    key, certificate = tmp_path / "key.pem", tmp_path / "cert.pem"
    subprocess.run(
        [*OPENSSL, "-keyout", key, "-out", certificate],
        check=True,
        capture_output=True,
    )
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Server)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    monkeypatch.setattr(address, "public_address", lambda *_: "127.0.0.1")
    yield server.server_address[1]
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_calendar_is_fetched_over_https(port: int) -> None:
    assert fetch(f"https://duty.example:{port}/ok") == BODY["/ok"]
    assert fetch(f"webcal://duty.example:{port}/ok") == BODY["/ok"]


@pytest.mark.parametrize("path", ["away", "large", "missing"])
def test_redirects_large_and_missing_files_are_refused(port: int, path: str) -> None:
    with pytest.raises(BadInput):
        fetch(f"https://duty.example:{port}/{path}")


def test_a_certificate_of_another_name_is_refused(port: int) -> None:
    with pytest.raises(BadInput):
        fetch(f"https://other.example:{port}/ok")


@pytest.mark.parametrize(
    "asked",
    [
        "",
        "http://example.org/a.ics",
        "file:///etc/passwd",
        "https://user:secret@example.org/",
        "https://example.org/a b",
        "https://example.org:99999/",
        "https://[::1",
    ],
)
def test_what_is_not_a_plain_https_address_is_refused(asked: str) -> None:
    with pytest.raises(BadInput):
        fetch(asked)


@pytest.mark.parametrize(
    "leads_to",
    [
        ["127.0.0.1"],
        ["10.1.2.3"],
        ["169.254.169.254"],
        ["192.168.0.1"],
        ["::1"],
        ["fe80::1%eth0"],
        ["fd00::1"],
        ["::ffff:127.0.0.1"],
        ["2002:7f00:1::"],
        ["0.0.0.0"],
        ["224.0.0.1"],
        ["93.184.216.34", "10.0.0.1"],
    ],
)
def test_a_name_that_leads_into_a_private_network_is_refused(
    leads_to: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (a, 443)) for a in leads_to]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
    with pytest.raises(BadInput):
        public_address("duty.example", 443)


def test_a_public_name_leads_to_its_address(monkeypatch: pytest.MonkeyPatch) -> None:
    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("93.184.216.34", 443))]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
    assert public_address("duty.example", 443) == "93.184.216.34"
