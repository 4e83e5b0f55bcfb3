"""Introductions by any steps in any order: nobody is brought before anybody unasked."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from crm.book.book import Book
from crm.book.introduction_results import IntroductionView
from crm.errors import RapportError
from crm.rules.history import BoundaryKind
from crm.rules.interaction import Direction, Kind

from .conftest import Hands

PEOPLE = ("Ana Lopes", "Ben Okoro")
STEPS = (
    *("make", "make", "make", "bound", "bound", "lift", "begin", "begin"),
    *("ask", "agree", "agree", "decline", "drop", "follow"),
)
"""What may be done, what is dangerous more often."""

walks = st.lists(
    st.tuples(st.sampled_from(STEPS), st.sampled_from(PEOPLE)), min_size=4, max_size=16
)


def take(book: Book, step: tuple[str, str]) -> None:
    """One step, as somebody might try it at any time; asking and agreeing are of both."""
    verb, who = step
    standing = book.introductions()
    uid = standing[0].uid if standing else "none"
    match verb:
        case "begin":
            book.begin_introduction(*PEOPLE, "they both sail")
        case "ask":
            for name in PEOPLE:
                book.ask_introduction(uid, name)
        case "agree":
            for name in PEOPLE:
                book.agree_introduction(uid, name)
        case "decline":
            book.decline_introduction(uid, who)
        case "drop":
            book.drop_introduction(uid)
        case "make":
            book.make_introduction(uid)
        case "follow":
            book.follow_up_introduction(uid)
        case "bound":
            book.bound(who, BoundaryKind.NO_CONTACT)
        case "lift":
            book.lift_boundary(who, why="they wrote")


def outs(book: Book, names: set[str]) -> int:
    """How often you have turned to these people."""
    return sum(
        happened.direction is not Direction.IN
        for name in names
        for happened in book.history(name, limit=99)
    )


def assert_fair(views: Sequence[IntroductionView]) -> None:
    """Whoever was introduced had agreed, and a no has ended it for good."""
    declined = {frozenset(side.uid for side in view.sides) for view in views if view.declined}
    for view in views:
        if view.made_on:
            assert all(one.agreed_on and one.agreed_on <= view.made_on for one in view.sides)
        if frozenset(side.uid for side in view.sides) in declined:
            assert view.dropped_on
            assert view.made_on is None


@given(walks)
@settings(max_examples=25, deadline=None)
def test_nobody_is_introduced_unasked_or_left_alone(walk: list[tuple[str, str]]) -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        Book.create(Path(folder) / "book.sqlite", Hands().clock(), owner="Zoe Tester") as book,
    ):
        for name in PEOPLE:
            book.add_contact(name)
            book.record_interaction([name], Kind.COFFEE)
        take(book, ("begin", PEOPLE[0]))
        take(book, ("agree", PEOPLE[0]))
        for step in walk:
            shut = {line.name for line in book.contacts()[0] if line.bound}
            before = outs(book, shut)
            with suppress(RapportError):
                take(book, step)
            assert outs(book, shut) == before
            assert_fair(book.introductions(open_only=False))
        assert book.check().damage == ()
