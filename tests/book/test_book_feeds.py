"""Feeds of people and of one's own, read from a real server on the loopback."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from crm.book.book import Book
from crm.book.feeds import AT_A_TIME
from crm.errors import NotFound, NotUnderstood, Refused
from crm.readers.web import Bounds
from crm.rules.feeds import EACH
from crm.rules.history import BoundaryKind
from tests.readers.site import Site, answer, dripping, moved, nobody, raw, serving, tagged
from tests.readers.test_feed import item, rss

from .conftest import Hands

MONDAY, SUNDAY = "Mon, 02 Mar 2026 08:00:00 GMT", "Sun, 01 Mar 2026 08:00:00 GMT"
LONG_AGO = "Sun, 01 Feb 2026 08:00:00 GMT"


@pytest.fixture
def site() -> Iterator[Site]:
    with serving() as found:
        yield found


@pytest.fixture(autouse=True)
def _people(book: Book) -> None:
    book.add_contact("Ana Lopes")
    book.add_contact("Ben Okoro")
    book.web_bounds = Bounds(seconds=0.4, size=2_000_000, redirects=3)


def test_a_new_post_of_theirs_is_a_signal_with_its_title_and_link(
    book: Book, site: Site, hands: Hands
) -> None:
    url = site.at("/feed", answer(rss(item("On owning less", 1, SUNDAY))))
    assert book.add_feed(url, "ana").title == ""
    assert site.asked == []
    (read,) = book.read_feeds().read
    assert read.feed.title == "Ana writes"
    (seen,) = read.signals
    assert book.signals("ana") == (seen,)
    assert (seen.kind, seen.text, seen.link, seen.on, seen.expires_on, seen.where) == (
        "post", "On owning less", "https://blog.example/1", date(2026, 3, 1), date(2026, 3, 5),
        "Ana writes",
    )  # fmt: skip
    assert book.check().damage == ()


def test_a_post_is_noticed_once_and_a_newer_one_is_noticed_then(
    book: Book, site: Site, hands: Hands
) -> None:
    url = site.at("/feed", answer(rss(item("A", 1, SUNDAY))))
    book.add_feed(url, "ana")
    book.read_feeds()
    hands.pass_days(1)
    site.at("/feed", answer(rss(item("B", 2, MONDAY) + item("A, corrected", 1, SUNDAY))))
    assert [seen.text for seen in book.read_feeds().read[0].signals] == ["B"]
    hands.pass_days(1)
    assert book.read_feeds().read[0].signals == ()
    assert [seen.text for seen in book.signals(live_only=False)] == ["B", "A"]


def test_a_post_that_was_forgotten_does_not_come_back(book: Book, site: Site) -> None:
    book.add_feed(site.at("/feed", answer(rss(item("A", 1, SUNDAY)))), "ana")
    (seen,) = book.read_feeds().read[0].signals
    book.forget_signal(seen.uid)
    assert book.read_feeds(force=True).read[0].signals == ()
    assert book.signals(live_only=False) == ()
    assert book.check().damage == ()


def test_old_posts_of_a_feed_that_was_just_added_are_no_news(book: Book, site: Site) -> None:
    posts = item("New", 1, MONDAY) + item("Old", 2, LONG_AGO)
    book.add_feed(site.at("/feed", answer(rss(posts))), "ana")
    book.read_feeds()
    assert [seen.text for seen in book.signals(live_only=False)] == ["New"]


def test_posts_without_a_day_are_news_once_the_feed_is_known(
    book: Book, site: Site, hands: Hands
) -> None:
    book.add_feed(site.at("/feed", answer(rss(item("A", 1, "") + item("B", 2, "")))), "ana")
    assert book.read_feeds().read[0].signals == ()
    assert book.signals() == ()
    hands.pass_days(1)
    site.at("/feed", answer(rss(item("C", 3, "") + item("A", 1, "") + item("B", 2, ""))))
    assert [seen.text for seen in book.read_feeds().read[0].signals] == ["C"]
    assert [seen.text for seen in book.signals()] == ["C"]


def test_a_feed_of_ones_own_fills_the_shelf(book: Book, site: Site, hands: Hands) -> None:
    book.add_insight("Known already", link="https://www.blog.example/2?utm_source=x")
    posts = item("On kites", 1, SUNDAY) + item("Known", 2, SUNDAY) + item("Old", 3, LONG_AGO)
    feed = book.add_feed(site.at("/feed", answer(rss(posts))), interests=["kites", "#wind"])
    assert feed.interests == ("kites", "wind")
    (read,) = book.read_feeds().read
    assert [title for _, title in read.insights] == ["On kites"]
    shelf = {one.title: one for one in book.insights()}
    assert set(shelf) == {"On kites", "Known already"}
    kites = shelf["On kites"]
    assert (kites.link, kites.interests) == ("https://blog.example/1", ("kites", "wind"))
    hands.pass_days(1)
    assert book.read_feeds().read[0].insights == ()


def test_only_a_feed_that_is_due_is_asked_and_with_what_it_said_last(
    book: Book, site: Site, hands: Hands
) -> None:
    url = site.at("/feed", tagged(rss(item("A", 1, SUNDAY)), '"7"'))
    book.add_feed(url, "ana")
    book.read_feeds()
    assert book.read_feeds().not_due == 1
    assert len(site.asked) == 1
    hands.pass_days(0.5)
    (read,) = book.read_feeds().read
    assert (read.unchanged, read.feed.trouble) == (True, "")
    assert site.asked[1][1]["If-None-Match"] == '"7"'
    assert book.read_feeds(force=True).read[0].unchanged


def test_no_feed_no_network(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("socket.socket", None)
    monkeypatch.setattr("socket.getaddrinfo", None)
    assert book.read_feeds(force=True).read == ()


def test_bad_feeds_never_keep_the_good_ones_from_being_read(book: Book, site: Site) -> None:
    site.at("/loop", moved("/loop"))
    bad = [
        site.at("/slow", dripping(b"HTTP/1.1 200 OK\r\n", b"X: y\r\n")),
        site.at("/noise", raw(b"\x00" * 100)),
        site.at("/html", answer(b"<!doctype html><p>no")),
        site.at("/broken", answer(status=500)),
        site.at("/empty", answer()),
        site.at("/huge", answer(b"x" * 3_000_000)),
        f"{site.url}/loop",
        nobody(),
    ]
    for url in bad:
        book.add_feed(url, "ben")
    book.add_feed(site.at("/feed", answer(rss(item("On owning less", 1, SUNDAY)))), "ana")
    counted: list[tuple[int, int]] = []
    done = book.read_feeds(progress=lambda so_far, of: counted.append((so_far, of)))
    assert counted == [(number + 1, 9) for number in range(9)]
    assert {feed.url for feed in done.troubles} == set(bad)
    assert all("Error" not in feed.trouble and feed.failures == 1 for feed in done.troubles)
    assert [seen.text for seen in book.signals()] == ["On owning less"]
    assert book.today() is not None
    assert book.check().damage == ()


@pytest.mark.parametrize("status", [404, 410])
def test_a_feed_that_is_gone_is_marked_and_asked_no_more(
    book: Book, site: Site, hands: Hands, status: int
) -> None:
    book.add_feed(site.at("/feed", answer(status=status)), "ana")
    assert book.read_feeds().read[0].feed.gone_on == date(2026, 3, 2)
    hands.pass_days(100)
    assert book.read_feeds().read == ()
    assert len(site.asked) == 1
    site.at("/feed", answer(rss(item("Back", 1, "Wed, 10 Jun 2026 08:00:00 GMT"))))
    (read,) = book.read_feeds(force=True).read
    assert (read.feed.gone_on, read.feed.trouble, read.feed.failures) == (None, "", 0)
    assert [seen.text for seen in read.signals] == ["Back"]


def test_a_busy_server_is_left_alone_as_long_as_it_asks(
    book: Book, site: Site, hands: Hands
) -> None:
    book.add_feed(site.at("/feed", answer(status=429, headers={"Retry-After": "259200"})), "ana")
    (read,) = book.read_feeds().read
    assert read.feed.next_at is not None
    assert read.feed.next_at - hands.at >= timedelta(days=3)
    hands.pass_days(2.9)
    assert book.read_feeds().read == ()


def test_each_failure_makes_the_wait_longer_and_an_answer_ends_it(
    book: Book, site: Site, hands: Hands
) -> None:
    book.add_feed(site.at("/feed", answer(status=500)), "ana")
    waits = []
    for _ in range(3):
        feed = book.read_feeds(force=True).read[0].feed
        assert feed.next_at is not None
        waits.append(feed.next_at - hands.at)
    assert all(found >= EACH * 2**times for times, found in enumerate(waits, 1))
    site.at("/feed", answer(rss(item("A", 1, SUNDAY))))
    feed = book.read_feeds(force=True).read[0].feed
    assert (feed.failures, feed.trouble) == (0, "")


def test_whoever_is_left_alone_is_not_asked_for(book: Book, site: Site) -> None:
    url = site.at("/feed", answer(rss(item("A", 1, SUNDAY))))
    book.add_feed(url, "ana")
    book.bound("ana", BoundaryKind.NO_CONTACT)
    assert book.read_feeds().read == book.read_feeds(force=True).read == ()
    assert site.asked == []
    assert [feed.is_paused for feed in book.feeds()] == [True]
    with pytest.raises(Refused):
        book.add_feed(f"{url}2", "ana")


def test_hostile_titles_are_plain_words(book: Book, site: Site) -> None:
    title = "&lt;b&gt;[red]&#x1b;]0;x&#x7;&lt;/b&gt;\u202e'; DROP TABLE signal; --"
    book.add_feed(site.at("/feed", answer(rss(item(title, 1, SUNDAY)))), "ana")
    (seen,) = book.read_feeds().read[0].signals
    assert seen.text == "[red]]0;x'; DROP TABLE signal; --"


def test_many_feeds_are_asked_a_few_at_a_time(book: Book, site: Site) -> None:
    for number in range(3 * AT_A_TIME):
        page = answer(rss(item(f"Post {number}", number, SUNDAY)))
        book.add_feed(site.at(f"/{number}", page), "ana")
    done = book.read_feeds()
    assert len(done.read) == len(book.signals()) == 3 * AT_A_TIME


def test_two_programs_that_read_at_once_notice_a_post_once(
    book: Book, site: Site, hands: Hands, path: Path
) -> None:
    book.add_feed(site.at("/feed", answer(rss(item("A", 1, SUNDAY)))), "ana")
    with Book.open(path, hands.clock()) as other, ThreadPoolExecutor(2) as threads:
        done = list(threads.map(lambda one: one.read_feeds(), (book, other)))
    assert sum(len(read.signals) for reading in done for read in reading.read) == 1
    assert len(book.signals()) == 1


def test_a_feed_taken_out_leaves_what_it_brought(book: Book, site: Site) -> None:
    feed = book.add_feed(site.at("/feed", answer(rss(item("A", 1, SUNDAY)))), "ana")
    book.read_feeds()
    assert book.remove_feed(feed.uid[:8]).url == feed.url
    assert book.feeds() == ()
    assert [(seen.text, seen.where) for seen in book.signals()] == [("A", "a feed")]
    for uid in ("", feed.uid, "%"):
        with pytest.raises(NotFound):
            book.remove_feed(uid)


def test_a_feed_taken_out_while_it_is_asked_writes_nothing(
    book: Book, site: Site, hands: Hands, path: Path
) -> None:
    url = site.url + "/feed"
    feed = book.add_feed(url, "ana")

    def give(handler: object) -> None:
        with Book.open(path, hands.clock()) as other:
            other.remove_feed(feed.uid)
        answer(rss(item("A", 1, SUNDAY)))(handler)  # type: ignore[arg-type]  # as it came

    site.at("/feed", give)
    assert book.read_feeds().read == ()
    assert book.signals(live_only=False) == ()


@pytest.mark.parametrize(
    "url", ["", "example.org/feed", "file:///etc/passwd", "ftp://example.org", "javascript:x",
            "https://me:secret@example.org/feed"],
)  # fmt: skip
def test_a_feed_has_an_address_of_the_web(book: Book, url: str) -> None:
    with pytest.raises(NotUnderstood):
        book.add_feed(url, "ana")


def test_a_feed_is_added_once_and_interests_are_for_ones_own(book: Book) -> None:
    book.add_feed("https://blog.example/feed", "ana")
    with pytest.raises(Refused, match="Ana Lopes"):
        book.add_feed("https://blog.example/feed")
    with pytest.raises(NotUnderstood):
        book.add_feed("https://blog.example/other", "ana", ["kites"])


def test_a_feed_tells_when_it_was_asked_last(book: Book, site: Site, hands: Hands) -> None:
    book.add_feed(site.at("/feed", answer(rss(item("A", 1, SUNDAY)))), "ana")
    moments = []
    for _ in range(2):
        book.read_feeds(force=True)
        moments.append(book.feeds()[0].read_at)
        hands.pass_days(1)
    assert moments == [datetime(2026, 3, day, 10, tzinfo=UTC) for day in (2, 3)]
