"""The bytes of a feed, as strangers write them, become plain records or words."""

from __future__ import annotations

from datetime import UTC, datetime
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.errors import FileUnreadable
from crm.readers.feed import LONGEST_TITLE, NEWEST, read_feed
from crm.records import FeedRecord

URL = "https://blog.example/feed.xml"
_RSS = (
    '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Ana writes</title>'
    "<link>https://blog.example</link>{}</channel></rss>"
)


def rss(items: str) -> bytes:
    return _RSS.format(items).encode()


def item(title: str, number: int = 1, day: str = "Mon, 02 Mar 2026 10:00:00 GMT") -> str:
    return (
        f"<item><title>{title}</title><link>https://blog.example/{number}</link>"
        f"<guid>{number}</guid><pubDate>{day}</pubDate></item>"
    )


def read(body: bytes, *, whole: bool = True) -> FeedRecord:
    return read_feed(body, URL, whole=whole)


def test_rss_tells_its_entries_with_title_link_and_day() -> None:
    feed = read(rss(item("On owning less")))
    (entry,) = feed.entries
    assert feed.title == "Ana writes"
    assert (entry.title, entry.link) == ("On owning less", "https://blog.example/1")
    assert entry.published_at == datetime(2026, 3, 2, 10, tzinfo=UTC)


def test_atom_tells_them_too_and_relative_links_become_whole() -> None:
    feed = read(
        b'<feed xmlns="http://www.w3.org/2005/Atom"><title>Ben</title><entry><id>tag:1</id>'
        b'<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">On <em>roofs</em></div>'
        b'</title><link rel="self" href="/self"/><link href="/roofs"/>'
        b"<published>2026-03-01T23:30:00-08:00</published></entry></feed>"
    )
    (entry,) = feed.entries
    assert (entry.title, entry.link) == ("On roofs", "https://blog.example/roofs")
    assert entry.published_at == datetime(2026, 3, 2, 7, 30, tzinfo=UTC)


def test_a_json_feed_is_a_feed() -> None:
    feed = read(
        b'{"version":"https://jsonfeed.org/version/1.1","title":"Eva",'
        b'"items":[{"id":"1","url":"https://blog.example/j","title":"On kites"}]}'
    )
    assert [entry.title for entry in feed.entries] == ["On kites"]


def test_an_old_encoding_is_read() -> None:
    body = _RSS.replace("utf-8", "iso-8859-1").format(item("Café")).encode("latin-1")
    assert read(body).entries[0].title == "Café"


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("&lt;b&gt;Bold&lt;/b&gt; &amp;amp; plain", "Bold & plain"),
        ("<![CDATA[<i>Leaning</i> &amp; more]]>", "Leaning & more"),
        ("&lt;script&gt;alert(1)&lt;/script&gt;After", "After"),
        ("&#x1b;]0;mine&#x7;[red]\u202eevil\u2066", "]0;mine[red]evil"),
        ("two\n\n lines\tof  it", "two lines of it"),
        ("x" * 1_000, "x" * (LONGEST_TITLE - 1) + "…"),
    ],
    ids=["markup", "cdata", "script", "escapes", "lines", "endless"],
)
def test_a_title_becomes_one_plain_line(written: str, title: str) -> None:
    assert [entry.title for entry in read(rss(item(written))).entries] == [title]


@pytest.mark.parametrize(
    "link",
    ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "https://me:pw@blog.example",
     "http://[::1", "https://blog.example/&#10;x&#x202e;"],
)  # fmt: skip
def test_a_link_that_is_none_is_left_out(link: str) -> None:
    body = rss(
        f"<item><title>T</title><guid isPermaLink='false'>1</guid><link>{link}</link></item>"
    )
    (entry,) = read(body).entries
    assert (entry.title, entry.link) == ("T", "")


def test_a_post_without_a_title_has_its_first_words_for_one() -> None:
    (entry,) = read(rss("<item><description>Only a word</description></item>")).entries
    assert entry.title == "Only a word"
    assert read(rss("<item><guid isPermaLink='false'>1</guid></item>")).entries == ()


def test_an_entry_is_known_again_though_its_title_changes() -> None:
    one, other = (read(rss(item(title))).entries[0] for title in ("A", "B"))
    assert one.ref == other.ref
    assert one.ref != read(rss(item("A", number=2))).entries[0].ref


def test_an_entry_that_stands_there_twice_is_one() -> None:
    assert len(read(rss(item("A") + item("A again"))).entries) == 1


def test_the_newest_stand_first_wherever_the_feed_has_them() -> None:
    days = [f"{day:02} Mar 2026 10:00:00 GMT" for day in (3, 1, 2)]
    body = rss("".join(item(str(n), n, day) for n, day in enumerate(days)))
    assert [entry.title for entry in read(body).entries] == ["0", "2", "1"]


def test_nonsense_for_a_day_is_no_day() -> None:
    for day in ("soon", "99 Foo 2026", "1" * 5_000, "Mon, 31 Feb 2026 10:00:00 GMT"):
        assert read(rss(item("A", day=day))).entries[0].published_at is None


def test_of_a_million_entries_the_newest_count_and_it_takes_no_time() -> None:
    body = rss(
        "".join(f"<item><title>{n}</title><guid>{n}</guid></item>" for n in range(1_000_000))
    )
    begun = process_time()
    feed = read(body[:8_000_000], whole=False)
    assert process_time() - begun < 5
    assert [entry.title for entry in feed.entries] == [str(n) for n in range(NEWEST)]


def test_the_half_entry_at_the_end_of_a_cut_feed_is_left_out() -> None:
    body = rss(item("A", 1) + item("B", 2)).partition(b"2</link>")[0]
    assert [entry.title for entry in read(body, whole=False).entries] == ["A"]


_HOSTILE = {
    "bomb": b'<!DOCTYPE l [<!ENTITY a "aaaaaaaaaa">'
    + b"".join(b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(9))
    + b"]><rss><channel><item><title>&j;</title></item></channel></rss>",
    "a file": b'<!DOCTYPE l [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss><channel><item><title>'
    b"&a;</title></item></channel></rss>",
    "attributes": b"<rss><channel><item "
    + b" ".join(b'a%d="1"' % n for n in range(60_000))
    + b"><title>x</title></item></channel></rss>",
    "deep": b"<rss><channel>" + b"<a>" * 200_000,
    "open": b"<rss><channel><item><title>" + b"<a " * 300_000,
    "ampersands": b"<rss><channel><item><title>" + b"&" * 1_000_000,
    "empty items": b"<rss><channel>" + b"<item/>" * 500_000 + b"</channel></rss>",
    "bad tags": b"<rss><channel><item><title>x</titl></item></channel></rss>",
}


@pytest.mark.parametrize("body", _HOSTILE.values(), ids=_HOSTILE)
def test_a_hostile_feed_takes_no_time_and_gives_nothing_away(body: bytes) -> None:
    begun = process_time()
    try:
        titles = [entry.title for entry in read(body).entries]
    except FileUnreadable:
        titles = []
    assert process_time() - begun < 3
    assert all(len(title) <= LONGEST_TITLE and "root:" not in title for title in titles)


@pytest.mark.parametrize(
    "body",
    [b"", b" \n", b"hello", b"\x00\x01\x02", b"\x89PNG\r\n\x1a\n", b"{}", b"{not json", b"[]",
     b"<!doctype html><html><head><title>hi</title></head><body><p>x</body></html>", b"<"],
)  # fmt: skip
def test_what_is_no_feed_is_told_in_words(body: bytes) -> None:
    with pytest.raises(FileUnreadable, match="at this address"):
        read(body)


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1:9/feed", "https://feeds.example/", " http:/x"]
)
def test_a_feed_that_is_an_address_is_not_asked_for(address: str) -> None:
    """The parser asks for text that is an address, and then says that the asking failed."""
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        with pytest.raises(FileUnreadable, match="There is no feed"):
            read(address.encode(encoding))


@given(st.binary(max_size=200), st.sampled_from([b"", b"<rss><channel><item>", b"<feed>", b"{"]))
def test_no_bytes_are_too_strange_to_be_read(noise: bytes, start: bytes) -> None:
    try:
        feed = read(start + noise)
    except FileUnreadable:
        return
    assert len(feed.entries) <= NEWEST
