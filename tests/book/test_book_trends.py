"""Trends from a real book: what SQLite counts is what the rules count."""

from __future__ import annotations

from random import Random

import pytest

from crm.book import trends
from crm.book.book import Book
from crm.rules.interaction import CATALOGUE, Direction, Give, Kind
from crm.rules.policy import DEFAULT
from crm.rules.standing.exchanges import counted_by, reckon
from crm.rules.standing.trend import trend_days
from crm.rules.standing.warmth import glow_after
from crm.store.contacts import by_uid
from crm.store.history import load_history

from .conftest import Hands

KINDS = [kind for kind in Kind if kind not in {Kind.REQUEST, Kind.PREMATURE_PITCH, Kind.STOP}]

PITCH = (
    "I'd love to show you a quick demo of our platform. We help teams like yours cut costs by"
    " 30 %. Book a slot in my calendar: https://example.org/demo"
)


def live(book: Book, hands: Hands, dice: Random, days: int, name: str) -> None:
    """Whatever may happen between two people, on some of these days."""
    for _ in range(days):
        hands.pass_days(1)
        if dice.random() > 0.25:
            continue
        kind = dice.choice([Kind.MESSAGE, Kind.MESSAGE, Kind.COFFEE, *KINDS])
        direction = dice.choice(CATALOGUE[kind].directions)
        others = [f"Other {number}" for number in range(6)] if dice.random() < 0.1 else []
        book.record_interaction(
            [name, *others], kind, direction=direction, depth=dice.randint(0, 3),
            gave=Give.NONE if direction is Direction.IN else None,
            note=PITCH if dice.random() < 0.15 else "",
        )  # fmt: skip


@pytest.mark.parametrize(("many", "off_by"), [(0, 0.2), (1000, 0.0)])
def test_a_trend_is_what_the_whole_history_says(
    book: Book, hands: Hands, monkeypatch: pytest.MonkeyPatch, many: int, off_by: float
) -> None:
    monkeypatch.setattr(trends, "_MANY", many)
    others = [f"Other {number}" for number in range(6)]
    for name in ("Ana Lopes", "Ben Okoro", "Cleo Marsh", *others):
        book.add_contact(name)
    live(book, hands, Random(1), 200, "Ana Lopes")
    live(book, hands, Random(2), 300, "Ben Okoro")
    uids = {line.name: line.uid for line in book.contacts()[0]}
    found = book.warmth_trends(list(uids.values()))
    for name in ("Ana Lopes", "Ben Okoro"):
        with book._store.read() as connection:
            key = by_uid(connection, uids[name])
            assert key is not None
            counted = reckon(load_history(connection, key).interactions, DEFAULT).counted
        assert len(counted) > 3
        for day, felt in zip(trend_days(hands.at.date()), found[uids[name]], strict=True):
            number = counted_by(counted, day)
            if not number:
                assert felt is None
                continue
            assert felt is not None
            assert felt.value == pytest.approx(
                glow_after(counted, number, DEFAULT).value_on(day), abs=off_by
            )
    assert uids["Cleo Marsh"] not in found
