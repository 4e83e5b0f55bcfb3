"""Which insight fits: on a shared interest, fresh first, never twice, never your own."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.rules.insight import (
    Fit,
    InsightKind,
    Product,
    Shelved,
    fits,
    is_fresh,
    is_link,
    is_yours,
    link_key,
)
from crm.rules.policy import DEFAULT
from crm.rules.topics import Topics

TODAY = date(2026, 11, 20)
TOPICS = Topics()
INTERESTS = ["rust", "programming", "k8s", "kubernetes", "wine", "golf"]


def insight(
    uid: str, *interests: str, days_ago: int = 0, take: str = "", own: bool = False
) -> Shelved:
    return Shelved(
        uid=uid,
        kind=InsightKind.NOTE,
        title=f"On {uid}",
        added_on=TODAY - timedelta(days=days_ago),
        take=take,
        is_own=own,
        interests=interests,
    )


def order(shelf: list[Shelved], *shared: str, had: Collection[str] = ()) -> list[str]:
    found = fits(shelf, shared, TOPICS, TODAY, DEFAULT, given=had)
    return [one.insight.uid for one in found]


def test_the_nearest_interest_goes_first() -> None:
    shelf = [
        insight("broader", "programming", take="yes"),
        insight("alias", "k8s"),
        insight("exact", "rust", days_ago=300),
        insight("narrower", "react"),
        insight("none", "golf"),
    ]
    assert order(shelf, "rust", "kubernetes", "javascript") == [
        "exact",
        "alias",
        "broader",
        "narrower",
    ]
    found = fits(shelf, ["rust", "kubernetes", "javascript"], TOPICS, TODAY, DEFAULT)
    assert [(one.fit, one.about) for one in found] == [
        (Fit.EXACT, "rust"), (Fit.ALIAS, "kubernetes"), (Fit.RELATED, "rust"),
        (Fit.RELATED, "javascript"),
    ]  # fmt: skip
    assert [one.because for one in found] == [
        "you both care for rust",
        "you both care for kubernetes, also called k8s",
        "you both care for rust, which is a part of programming",
        "you both care for javascript, of which react is a part",
    ]


def test_what_is_fresh_goes_first_but_not_alone() -> None:
    fortnight = insight("fortnight", "rust", days_ago=14)
    older = insight("older", "rust", days_ago=15, take="yes")
    assert is_fresh(fortnight.added_on, TODAY, DEFAULT)
    assert not is_fresh(older.added_on, TODAY, DEFAULT)
    assert order([older, fortnight], "rust") == ["fortnight", "older"]


def test_what_you_have_a_take_on_goes_before_what_is_newer() -> None:
    shelf = [insight("new", "rust"), insight("taken", "rust", days_ago=9, take="yes")]
    assert order(shelf, "rust") == ["taken", "new"]
    old = [insight("a", "rust", days_ago=90), insight("b", "rust", days_ago=60)]
    assert order(old, "rust") == ["b", "a"]


def test_nothing_shared_fits_nothing() -> None:
    assert order([insight("a", "rust"), insight("b")]) == []
    assert order([insight("a", "rust")], "wine") == []


SHELVES = st.lists(
    st.builds(
        insight,
        st.uuids().map(lambda uid: uid.hex),
        st.sampled_from(INTERESTS),
        st.sampled_from(INTERESTS),
        days_ago=st.integers(-2, 40),
        take=st.sampled_from(["", "yes"]),
        own=st.booleans(),
    ),
    max_size=12,
    unique_by=lambda one: one.uid,
)
SHARED = st.lists(st.sampled_from(INTERESTS), unique=True)


@given(SHELVES, SHARED, st.data())
def test_the_choice_is_the_same_in_any_order_and_never_what_they_have_or_you_sell(
    shelf: list[Shelved], shared: list[str], data: st.DataObject
) -> None:
    had = set(data.draw(st.lists(st.sampled_from([one.uid for one in shelf] or ["x"]))))
    chosen = order(shelf, *shared, had=had)
    assert order(data.draw(st.permutations(shelf)), *shared, had=had) == chosen
    own = {one.uid for one in shelf if one.is_own}
    assert not set(chosen) & (had | own)
    by_uid = {one.uid: one for one in shelf}
    exact = [bool(set(by_uid[uid].interests) & set(shared)) for uid in chosen]
    assert exact == sorted(exact, reverse=True)
    plain = [one for one in shelf if set(one.interests) & set(shared)]
    assert {one.uid for one in plain} - had - own <= set(chosen)


@pytest.mark.parametrize(
    ("words", "yours"),
    [
        ("Why a RUST Course pays", True),
        ("a rust-course diary", False),
        ("a trust course", False),
        ("rust courses", False),
        ("the (rust course)", True),
    ],
)
def test_your_product_is_named_by_whole_words(words: str, yours: bool) -> None:
    product = Product("Rust Course")
    for part in ("title", "text", "take"):
        found = Shelved("a", InsightKind.NOTE, "On it", TODAY)
        told = {"title": found.title, "text": "", "take": ""} | {part: words}
        named = Shelved("a", InsightKind.NOTE, told["title"], TODAY, told["text"], "", told["take"])
        assert is_yours(named, [product]) is yours


@pytest.mark.parametrize(
    ("link", "yours"),
    [
        ("https://rustcourse.example/", True),
        ("https://rust-course.example.org/a", True),
        ("https://example.com/course", True),
        ("https://www.example.com/Course/day?x=1", True),
        ("https://example.com/courses", False),
        ("https://example.com/", False),
        ("https://other.example.com/course", False),
    ],
)
def test_your_product_is_known_by_where_it_lies(link: str, yours: bool) -> None:
    product = Product("Rust Course", "three days (https://example.com/course).")
    found = Shelved("a", InsightKind.LINK, "On it", TODAY, link=link)
    assert is_yours(found, [product]) is yours


def test_a_name_in_a_script_without_spaces_is_found_within_words() -> None:
    found = Shelved("a", InsightKind.NOTE, "我喜欢木船课程", TODAY)
    assert is_yours(found, [Product("木船")])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://www.Example.org/A/", "http://example.org/a"),
        ("https://example.org/a?utm_source=x&b=2&a=1#top", "https://example.org/a?a=1&b=2"),
        ("https://example.org:443/%61", "https://example.org/a"),
    ],
)
def test_the_same_page_has_one_key(one: str, other: str) -> None:
    assert link_key(one) == link_key(other) != ""


def test_pages_told_apart_by_their_query_or_port_have_different_keys() -> None:
    links = ["https://example.org/", "https://example.org/?v=1", "https://example.org/?v=2",
             "https://example.org:8443/"]  # fmt: skip
    assert len({link_key(link) for link in links}) == len(links)


@pytest.mark.parametrize("hidden", ["\u202e", "\u200b", "\u2066", "\ue000", "\ud800", "\x00"])
def test_a_link_with_a_character_that_is_not_shown_is_none(hidden: str) -> None:
    assert is_link("https://example.org/cba.html")
    assert not is_link(f"https://example.org/{hidden}cba.html")


@pytest.mark.parametrize("host", ["", ".", "..", "exa%00mple.org", "ana@example.org", ":0"])
def test_a_link_without_a_host_to_ask_is_none(host: str) -> None:
    assert is_link("http://[::1]:8080/feed")
    assert not is_link(f"http://{host}/feed")


@given(st.text() | st.text(alphabet="htps:/[]@?#%&=.a1\x00 ").map("https://".__add__))
def test_any_text_is_a_link_or_none(text: str) -> None:
    assert bool(link_key(text)) == is_link(text)
