"""A real web server on the loopback, whose pages a test writes."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

Answering = Callable[[BaseHTTPRequestHandler], None]


@dataclass
class Site:
    """Path -> what answers there, and what was asked."""

    url: str
    pages: dict[str, Answering] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)

    def at(self, path: str, answering: Answering) -> str:
        """Put a page there; its whole address."""
        self.pages[path] = answering
        return self.url + path

    @property
    def paths(self) -> list[str]:
        return [path for path, _ in self.asked]


def answer(
    body: bytes = b"", status: int = 200, headers: Mapping[str, str] | None = None
) -> Answering:
    """A page that is always the same."""

    def give(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        for name, value in (headers or {}).items():
            handler.send_header(name, value)
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        with suppress(ConnectionError):
            handler.wfile.write(body)

    return give


def tagged(body: bytes, etag: str = '"1"', modified: str = "") -> Answering:
    """A page that says 304 to whoever has it already."""

    def give(handler: BaseHTTPRequestHandler) -> None:
        known = handler.headers.get("If-None-Match") == etag or (
            modified and handler.headers.get("If-Modified-Since") == modified
        )
        headers = {"ETag": etag} | ({"Last-Modified": modified} if modified else {})
        answer(b"" if known else body, 304 if known else 200, headers)(handler)

    return give


def moved(target: str, status: int = 302) -> Answering:
    """A redirect."""
    return answer(b"", status, {"Location": target})


def raw(sent: bytes) -> Answering:
    """Bytes straight onto the line, and no more."""

    def give(handler: BaseHTTPRequestHandler) -> None:
        with suppress(ConnectionError):
            handler.connection.sendall(sent)

    return give


def dripping(start: bytes, drop: bytes) -> Answering:
    """Starts like an answer and then drips, until the other end has had enough."""

    def give(handler: BaseHTTPRequestHandler) -> None:
        line = handler.connection
        line.settimeout(0.02)
        with suppress(ConnectionError):
            line.sendall(start)
            for _ in range(500):
                with suppress(TimeoutError):
                    if not line.recv(1):
                        return
                line.sendall(drop)

    return give


@contextmanager
def serving() -> Iterator[Site]:
    """A site of its own, on a port of its own."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            site.asked.append((self.path, dict(self.headers.items())))
            site.pages.get(self.path.partition("?")[0], answer(status=404))(self)

        def log_message(self, *_: object) -> None:
            """Nothing on the test's output."""

    class Server(ThreadingHTTPServer):
        def handle_error(self, *_: object) -> None:
            """A reader that hangs up is what some tests are about."""

    server = Server(("127.0.0.1", 0), Handler)
    site = Site(f"http://127.0.0.1:{server.server_address[1]}")
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def nobody() -> str:
    """An address at which nobody listens."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{found.getsockname()[1]}/feed"
