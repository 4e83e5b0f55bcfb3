"""Fetching one page of the web, with bounds on everything.

Nothing is kept between two fetches and nothing is sent but the address, who asks, and what
the server said of its last answer: no cookies, no credentials, no proxies.
"""

from __future__ import annotations

import ipaddress
import socket
import ssl
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException, HTTPResponse
from threading import Event, Timer
from time import monotonic
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from crm.rules.insight import is_link

MOVED = frozenset({301, 302, 303, 307, 308})
GONE = frozenset({404, 410})
BUSY = frozenset({429, 503})

_PORTS = {"http": 80, "https": 443}
_LATE = "It took too long to answer."
_CHUNK = 65_536
_LONGEST_HEADER = 300
_UNSENDABLE = "%!$&'()*+,/:;=?@[]~"


@dataclass(frozen=True, slots=True)
class Bounds:
    """What one fetch may take. ``seconds`` from the first to the last byte, redirects
    included; ``size`` bytes after decompression, the rest is left unread."""

    seconds: float = 20.0
    size: int = 8_000_000
    redirects: int = 5


@dataclass(frozen=True, slots=True)
class Page:
    """An answer. ``unchanged`` when there is nothing new, and then no body; ``whole`` unless
    the body was cut off at its bound; ``url`` is where it came from in the end."""

    url: str
    body: bytes = b""
    etag: str = ""
    modified: str = ""
    unchanged: bool = False
    whole: bool = True


class WebTrouble(Exception):
    """Why there is no page, in words. ``gone`` when the server says that there will be none;
    ``retry_after`` is what it says of when to ask again."""

    def __init__(self, words: str, *, gone: bool = False, retry_after: str = "") -> None:
        super().__init__(words)
        self.words = words
        self.gone = gone
        self.retry_after = retry_after


def fetch(
    url: str,
    agent: str,
    *,
    etag: str = "",
    modified: str = "",
    bounds: Bounds = Bounds(),
) -> Page:
    """The page at ``url``, a whole address of http or https. ``agent`` says who asks;
    ``etag`` and ``modified`` are those of the last answer.

    A redirect from a public host into a private network is not followed: nobody outside
    sends this program to the machines at home. Raises :class:`WebTrouble`.
    """
    deadline = monotonic() + bounds.seconds
    asked = {"User-Agent": agent, "Accept-Encoding": "gzip", "Connection": "close"}
    asked["Accept"] = "application/atom+xml, application/rss+xml, application/xml;q=0.9, */*;q=0.5"
    asked |= {"If-None-Match": etag} if etag else {}
    asked |= {"If-Modified-Since": modified} if modified else {}
    seen, from_outside = {url}, False
    while True:
        with _answer(url, asked, deadline, from_outside=from_outside) as (answer, is_public):
            if answer.status not in MOVED:
                return _page(url, answer, bounds.size)
            url = _target(url, answer)
            from_outside = from_outside or is_public
        if url in seen:
            raise WebTrouble("Its redirects go round in circles.")
        seen.add(url)
        if len(seen) > bounds.redirects + 1:
            raise WebTrouble(f"It redirects more than {bounds.redirects} times.")


@contextmanager
def _answer(
    url: str, asked: dict[str, str], deadline: float, *, from_outside: bool
) -> Iterator[tuple[HTTPResponse, bool]]:
    """The open answer to one request, and whether a public host gave it."""
    parts = urlsplit(url)
    host, late = parts.hostname or "", Event()
    try:
        line, is_public = _connected(parts, deadline, from_outside=from_outside)
        # Whatever drips, in the head or the body, ends with the time: the line is cut.
        timer = Timer(max(deadline - monotonic(), 0), _cut, [line, late])
        timer.start()
        connection = HTTPConnection(host, _port(parts))
        connection.default_port = _PORTS[parts.scheme.lower()]
        connection.sock = line
        try:
            connection.request("GET", _request_path(parts), headers=asked)
            answer = connection.getresponse()
            with answer:
                yield answer, is_public
        finally:
            timer.cancel()
            connection.close()
            line.close()
    except (OSError, HTTPException, ValueError, WebTrouble) as error:
        if late.is_set():
            raise WebTrouble(_LATE) from error
        if isinstance(error, WebTrouble):
            raise
        raise WebTrouble(_in_words(error, host)) from error
    # A line that was cut reads like one that ended.
    if late.is_set():
        raise WebTrouble(_LATE)


def _cut(line: socket.socket, late: Event) -> None:
    late.set()
    with suppress(OSError):
        # Not the secure line's own: that one is no business of a second thread.
        socket.socket.shutdown(line, socket.SHUT_RDWR)


def _connected(
    parts: SplitResult, deadline: float, *, from_outside: bool
) -> tuple[socket.socket, bool]:
    """A line to the host, and whether it is a public one. The address that is judged is the
    one that is dialled, so that a name cannot mean two things."""
    trouble: OSError = OSError("no address")
    for family, address in _addresses(parts.hostname or "", _port(parts)):
        is_public = _is_public(address[0])
        if from_outside and not is_public:
            raise WebTrouble("It redirects from outside into a private network.")
        line = socket.socket(family, socket.SOCK_STREAM)
        try:
            line.settimeout(max(deadline - monotonic(), 0.001))
            line.connect(address)
            if parts.scheme.lower() == "https":
                context = ssl.create_default_context()
                line = context.wrap_socket(line, server_hostname=parts.hostname)
        except OSError as error:
            line.close()
            trouble = error
            continue
        return line, is_public
    raise trouble


def _port(parts: SplitResult) -> int:
    return parts.port or _PORTS[parts.scheme.lower()]


def _addresses(host: str, port: int) -> list[tuple[int, tuple[str, int]]]:
    """(family, address) of a host, in the order in which they should be tried."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [(family, address) for family, _, _, _, address in found]  # type: ignore[misc]


def _is_public(address: str) -> bool:
    plain = ipaddress.ip_address(address.partition("%")[0])
    inner = getattr(plain, "ipv4_mapped", None) or plain
    return inner.is_global and not inner.is_multicast


def _request_path(parts: SplitResult) -> str:
    path = quote(parts.path or "/", safe=_UNSENDABLE)
    return f"{path}?{quote(parts.query, safe=_UNSENDABLE)}" if parts.query else path


def _target(url: str, answer: HTTPResponse) -> str:
    try:
        target = urljoin(url, (answer.getheader("Location") or "").strip())
    except ValueError:
        target = ""
    target = target.partition("#")[0]
    if not is_link(target):
        raise WebTrouble("It redirects to something that is no address of the web.")
    return target


def _page(url: str, answer: HTTPResponse, size: int) -> Page:
    if answer.status == 304:
        return Page(url, unchanged=True)
    if answer.status in GONE:
        raise WebTrouble("It is gone: the server has no such page.", gone=True)
    if answer.status in BUSY:
        raise WebTrouble(
            "The server asks to be left alone for a while.",
            retry_after=_sound(answer, "Retry-After"),
        )
    if answer.status != 200:
        raise WebTrouble(f"The server answers with {answer.status}.")
    body, whole = _body(answer, size)
    return Page(url, body, _sound(answer, "ETag"), _sound(answer, "Last-Modified"), whole=whole)


def _body(answer: HTTPResponse, size: int) -> tuple[bytes, bool]:
    """At most ``size`` bytes, unpacked as they come, and whether that is all."""
    packing = (answer.getheader("Content-Encoding") or "identity").strip().lower()
    if packing not in {"gzip", "x-gzip", "identity"}:
        raise WebTrouble("It is packed in a way that was not asked for.")
    unpacker = None if packing == "identity" else zlib.decompressobj(zlib.MAX_WBITS | 16)
    body = bytearray()
    while len(body) <= size:
        packed = answer.read(_CHUNK)
        if not packed:
            if answer.length or (unpacker and not unpacker.eof):
                raise WebTrouble("It broke off in the middle.")
            return bytes(body), True
        if unpacker is None:
            body += packed
            continue
        try:
            body += unpacker.decompress(packed, size + 1 - len(body))
        except zlib.error as error:
            raise WebTrouble("It is packed wrongly.") from error
        if unpacker.eof:
            return bytes(body[:size]), len(body) <= size
    return bytes(body[:size]), False


def _sound(answer: HTTPResponse, name: str) -> str:
    """A header that can be sent back as it is; empty when it cannot."""
    value = (answer.getheader(name) or "").strip()
    sound = value.isascii() and value.isprintable() and len(value) <= _LONGEST_HEADER
    return value if sound else ""


def _in_words(error: Exception, host: str) -> str:
    if isinstance(error, socket.gaierror | UnicodeError):
        return f"There is no host called {host}."
    if isinstance(error, ssl.SSLError):
        return "It cannot prove that it is the host that was asked for."
    if isinstance(error, TimeoutError):
        return _LATE
    if isinstance(error, OSError):
        return f"There is no connection to {host}."
    return "It does not answer as a web server does."
