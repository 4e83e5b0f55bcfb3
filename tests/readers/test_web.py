"""Fetching a page from a real server, a hostile one too: always an end, always bounded."""

from __future__ import annotations

import gzip
import socket
import zlib
from collections.abc import Iterator

import pytest

from crm.readers import web
from crm.readers.web import Bounds, Page, WebTrouble, fetch
from tests.readers.site import (
    Answering,
    Site,
    answer,
    dripping,
    moved,
    nobody,
    raw,
    serving,
    tagged,
)

AGENT = "Rapport/0 (a test)"
PATIENT = Bounds(seconds=600, size=10_000, redirects=3)
"""So long that no answer is late, on whatever machine."""
SHORT = Bounds(seconds=0.3, size=10_000, redirects=3)
"""For what never comes to an end by itself."""
OK = b"HTTP/1.1 200 OK\r\n"


@pytest.fixture
def site() -> Iterator[Site]:
    with serving() as found:
        yield found


def get(url: str, **known: str) -> Page:
    return fetch(url, AGENT, bounds=PATIENT, **known)


def trouble(url: str, bounds: Bounds = PATIENT) -> WebTrouble:
    with pytest.raises(WebTrouble) as caught:
        fetch(url, AGENT, bounds=bounds)
    return caught.value


def test_a_page_with_its_tags(site: Site) -> None:
    url = site.at("/feed", tagged(b"<rss/>", '"a"', "Mon, 02 Mar 2026 10:00:00 GMT"))
    assert get(url) == Page(url, b"<rss/>", '"a"', "Mon, 02 Mar 2026 10:00:00 GMT")


def test_what_is_unchanged_is_not_sent_again(site: Site) -> None:
    url = site.at("/feed", tagged(b"<rss/>", '"a"', "Mon, 02 Mar 2026 10:00:00 GMT"))
    assert get(url, etag='"a"') == Page(url, unchanged=True)
    assert get(url, modified="Mon, 02 Mar 2026 10:00:00 GMT").unchanged
    assert not get(url, etag='"b"').unchanged


def test_a_server_learns_who_asks_and_nothing_else(site: Site) -> None:
    url = site.at("/set", answer(b"x", headers={"Set-Cookie": "me=1", "Location": "/other"}))
    for _ in range(2):
        get(url + "?q=ü%20a b")
    assert site.paths == ["/set?q=%C3%BC%20a%20b"] * 2
    assert {frozenset(headers) for _, headers in site.asked} == {
        frozenset({"Host", "User-Agent", "Accept", "Accept-Encoding", "Connection"})
    }
    assert site.asked[0][1]["User-Agent"] == AGENT


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_followed(site: Site, status: int) -> None:
    url = site.at("/old", moved("/new#part", status))
    site.at("/new", answer(b"here"))
    assert get(url) == Page(f"{site.url}/new", b"here")


def test_redirects_in_circles_come_to_an_end(site: Site) -> None:
    url = site.at("/a", moved("/b"))
    site.at("/b", moved("/a"))
    assert trouble(url).words == "Its redirects go round in circles."
    assert site.paths == ["/a", "/b"]


def test_endless_redirects_come_to_an_end(site: Site) -> None:
    for number in range(9):
        site.at(f"/{number}", moved(f"/{number + 1}"))
    assert trouble(f"{site.url}/0").words == "It redirects more than 3 times."
    assert len(site.asked) == 4


@pytest.mark.parametrize(
    "target",
    ["file:///etc/passwd", "ftp://example.org/x", "javascript:alert(1)", "", "http://",
     "http://me:secret@127.0.0.1/", "http://[::1", "gopher://127.0.0.1:70/"],
)  # fmt: skip
def test_a_redirect_leads_to_an_address_of_the_web_or_nowhere(site: Site, target: str) -> None:
    url = site.at("/old", moved(target))
    found = trouble(url).words
    assert found.startswith(("It redirects to something", "Its redirects go round"))
    assert site.paths == ["/old"]


def test_nobody_outside_sends_us_into_the_private_network(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = site.at("/secret", answer(b"the router"))
    away = site.at("/feed", moved(home))
    port = site.url.rpartition(":")[2]
    outside = away.replace("127.0.0.1", "feeds.example")
    known = {"feeds.example": "93.184.215.14", "127.0.0.1": "127.0.0.1"}
    dialled: list[str] = []

    def addresses(host: str, _: int) -> list[tuple[int, tuple[str, int]]]:
        return [(socket.AF_INET, (known[host], int(port)))]

    class Socket(socket.socket):
        def connect(self, address: tuple[str, int]) -> None:  # type: ignore[override]  # IPv4
            dialled.append(address[0])
            super().connect(("127.0.0.1", address[1]))

    monkeypatch.setattr(web, "_addresses", addresses)
    monkeypatch.setattr(socket, "socket", Socket)
    assert trouble(outside).words == "It redirects from outside into a private network."
    assert (site.paths, dialled) == (["/feed"], ["93.184.215.14"])
    assert get(away).body == b"the router"


@pytest.mark.parametrize(
    ("address", "public"),
    [("93.184.215.14", True), ("2606:2800:21f::1", True), ("127.0.0.1", False), ("::1", False),
     ("10.1.2.3", False), ("172.16.0.1", False), ("192.168.1.1", False), ("169.254.169.254", False),
     ("100.64.0.1", False), ("0.0.0.0", False), ("fe80::1%eth0", False), ("fd00::1", False),
     ("::ffff:192.168.1.1", False), ("::ffff:93.184.215.14", True), ("224.0.0.1", False)],
)  # fmt: skip
def test_a_public_address_is_one_of_the_open_net(address: str, public: bool) -> None:
    assert web._is_public(address) is public


@pytest.mark.parametrize("status", [404, 410])
def test_a_page_that_is_gone_is_told_apart(site: Site, status: int) -> None:
    found = trouble(site.at("/feed", answer(status=status)))
    assert found.gone
    assert found.words == "It is gone: the server has no such page."


@pytest.mark.parametrize("status", [429, 503])
def test_a_busy_server_says_when_to_come_again(site: Site, status: int) -> None:
    found = trouble(site.at("/feed", answer(status=status, headers={"Retry-After": "120"})))
    assert (found.gone, found.retry_after) == (False, "120")


@pytest.mark.parametrize("status", [201, 204, 206, 300, 400, 401, 403, 500, 502, 599])
def test_any_other_answer_is_trouble_in_words(site: Site, status: int) -> None:
    found = trouble(site.at("/feed", answer(status=status)))
    assert found.words == f"The server answers with {status}."


def test_more_than_the_size_is_left_unread(site: Site) -> None:
    page = get(site.at("/huge", answer(b"x" * 50_000_000)))
    assert (len(page.body), page.whole) == (PATIENT.size, False)
    page = get(site.at("/fits", answer(b"x" * PATIENT.size)))
    assert (len(page.body), page.whole) == (PATIENT.size, True)


def test_a_packed_page_is_unpacked(site: Site) -> None:
    packed = {"Content-Encoding": "gzip"}
    assert get(site.at("/gz", answer(gzip.compress(b"<rss/>"), headers=packed))).body == b"<rss/>"


def test_a_bomb_is_unpacked_no_further_than_the_size(site: Site) -> None:
    packer = zlib.compressobj(9, wbits=zlib.MAX_WBITS | 16)
    bomb = b"".join(packer.compress(bytes(1_000_000)) for _ in range(300)) + packer.flush()
    page = get(site.at("/bomb", answer(bomb, headers={"Content-Encoding": "gzip"})))
    assert (len(page.body), page.whole) == (PATIENT.size, False)


@pytest.mark.parametrize(
    ("body", "packing", "words"),
    [
        (b"no gzip", "gzip", "It is packed wrongly."),
        (gzip.compress(b"x" * 99)[:20], "gzip", "It broke off in the middle."),
        (b"x", "br", "It is packed in a way that was not asked for."),
    ],
    ids=["no gzip", "half a gzip", "another way"],
)
def test_what_cannot_be_unpacked_is_trouble(
    site: Site, body: bytes, packing: str, words: str
) -> None:
    url = site.at("/feed", answer(body, headers={"Content-Encoding": packing}))
    assert trouble(url).words == words


@pytest.mark.parametrize(
    "slow",
    [
        dripping(b"", b"H"),
        dripping(OK, b"X-A: b\r\n"),
        dripping(OK + b"Content-Length: 9999\r\n\r\n", b"x"),
        dripping(OK + b"\r\n", b"x"),
        dripping(OK + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\nx\r\n"),
        dripping(OK + b"Content-Length: 9999\r\n\r\n", b""),
    ],
    ids=["status", "headers", "body", "endless body", "chunks", "silence"],
)
def test_what_drips_ends_with_the_time(site: Site, slow: Answering) -> None:
    assert trouble(site.at("/slow", slow), SHORT).words == "It took too long to answer."


def test_slow_redirects_share_one_time(site: Site) -> None:
    slow = dripping(b"HTTP/1.1 302 Found\r\n", b"X-A: b\r\n")
    site.at("/b", slow)
    assert trouble(site.at("/a", moved("/b")), SHORT).words == "It took too long to answer."


@pytest.mark.parametrize(
    "sent",
    [
        b"",
        b"\x00\xff" * 2_000,
        b"HTTP/9.9 200 OK\r\n\r\n",
        b"HTTP/1.1 two hundred\r\n\r\n",
        OK + b"X: " + b"a" * 100_000 + b"\r\n\r\n",
        OK + b"".join(b"X-%d: a\r\n" % n for n in range(200)) + b"\r\n",
        OK + b"Content-Length: 100\r\n\r\nhalf",
        OK + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n",
    ],
    ids=["nothing", "noise", "version", "status", "long", "many", "broken off", "bad chunk"],
)
def test_what_is_no_answer_is_trouble_in_words(site: Site, sent: bytes) -> None:
    words = trouble(site.at("/feed", raw(sent))).words
    assert words
    assert "Error" not in words
    assert "\n" not in words


def test_where_nobody_listens_there_is_no_connection() -> None:
    assert trouble(nobody()).words == "There is no connection to 127.0.0.1."


@pytest.mark.parametrize("tag", ["a\x7f", "é", "x" * 301])
def test_a_tag_that_could_not_be_sent_back_is_not_kept(site: Site, tag: str) -> None:
    sent = OK + b"ETag: " + tag.encode() + b"\r\nContent-Length: 1\r\n\r\nx"
    assert get(site.at("/feed", raw(sent))).etag == ""


def test_a_secure_line_must_prove_whose_it_is(site: Site) -> None:
    site.at("/", answer(b"x"))
    words = trouble(site.url.replace("http:", "https:") + "/").words
    assert words == "It cannot prove that it is the host that was asked for."
