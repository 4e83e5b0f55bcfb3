"""Names that mean one thing, and things that are a part of others."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.rules.topics import ALIASES, BROADER, MOST_STEPS, Topics, key_of

NAMES = st.sampled_from([*string.ascii_lowercase[:6], *list(ALIASES)[:4], "kubernetes", "rust"])
EDGES = st.dictionaries(NAMES, NAMES, max_size=6)
BOOKS = st.builds(Topics, EDGES, EDGES)


def test_the_shipped_names_are_folded_sorted_and_sure() -> None:
    for table in (ALIASES, BROADER):
        assert list(table) == sorted(table)
        for name, other in table.items():
            assert name == key_of(name)
            assert other == key_of(other)
            assert name != other
    assert not set(ALIASES) & set(ALIASES.values())
    assert not set(ALIASES) & {*BROADER, *BROADER.values()}


@pytest.mark.parametrize("name", BROADER)
def test_the_shipped_hierarchy_ends(name: str) -> None:
    chain = Topics().chain(name)
    assert chain[0] == name
    assert chain[-1] not in BROADER


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("#K8s", "kubernetes"), ("  JS ", "javascript"), ("Łódź", "lodz"), ("c#", "c#"), ("#", "")],
)
def test_a_name_means_what_it_stands_for(typed: str, meant: str) -> None:
    assert Topics().canonical(typed) == meant


def test_the_books_own_aliases_come_first() -> None:
    own = Topics({"js": "jazz sessions", "kubernetes": "k8s"})
    assert own.canonical("js") == "jazz sessions"
    assert own.canonical("kubernetes") == own.canonical("k8s") == "k8s"
    assert own.canonical("ml") == "machine learning"


def test_the_books_own_broader_term_comes_first() -> None:
    own = Topics({}, {"kubernetes": "container platforms", "container platforms": "work"})
    assert own.chain("k8s") == ("kubernetes", "container platforms", "work")


def test_related_is_what_lies_near() -> None:
    topics = Topics()
    assert topics.path("rust", "programming") == ("rust", "programming")
    assert topics.path("rust", "python") == ("rust", "programming", "python")
    assert topics.path("react", "rust") == ()
    assert topics.path("rust", "wine") == ()


def test_a_circle_is_seen_before_it_closes() -> None:
    topics = Topics({}, {"a": "b"})
    assert topics.would_circle("b", "a")
    assert topics.would_circle("infrastructure", "k8s")
    assert topics.would_circle("k8s", "kubernetes")
    assert not topics.would_circle("b", "c")


@given(EDGES, NAMES)
def test_what_a_name_means_means_itself(edges: dict[str, str], name: str) -> None:
    """A book's alias means an interest, which is none itself."""
    topics = Topics({alias: to for alias, to in edges.items() if to not in edges})
    meant = topics.canonical(name)
    assert topics.canonical(meant) == meant
    assert topics.canonical(name.upper()) == meant


@given(BOOKS, NAMES)
def test_a_chain_ends_whatever_a_book_says(topics: Topics, name: str) -> None:
    chain = topics.chain(name)
    assert len(set(chain)) == len(chain) > 0


@given(BOOKS, NAMES, NAMES)
def test_a_path_leads_both_ways_in_few_steps(topics: Topics, one: str, other: str) -> None:
    way = topics.path(one, other)
    assert bool(way) == bool(topics.path(other, one))
    assert len(way) <= MOST_STEPS + 1
    assert len(set(way)) == len(way)
    if way:
        assert way[0] == topics.canonical(one)
        assert way[-1] == topics.canonical(other)


@given(st.dictionaries(NAMES, NAMES, max_size=6), NAMES, NAMES)
def test_refusing_circles_keeps_every_chain_from_them(
    edges: dict[str, str], one: str, other: str
) -> None:
    kept: dict[str, str] = {}
    for name, above in edges.items():
        if not Topics({}, kept).would_circle(name, above):
            kept[Topics().canonical(name)] = Topics().canonical(above)
    topics = Topics({}, kept)
    for name in kept:
        above = topics.chain(name)[1]
        assert name not in topics.chain(above)
