"""Books of any size, invented from a seed: ``python -m tests.bench.generate PATH``.

A few contacts have most of the interactions, as in life. Facts are written in bulk; the
summaries and the search index follow from them by the book's own code.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, insert, select

from crm.rules.interaction import CATALOGUE, Direction, Kind
from crm.rules.nudge import Circle, rhythm_of
from crm.rules.policy import DEFAULT
from crm.rules.text import fold
from crm.store import search
from crm.store.engine import Store
from crm.store.summaries import refresh_summaries
from crm.store.tables import contact, interaction, interaction_contact
from tests.bench.exports import heavy_tail, sentence

SEED = 20_26
TODAY = date(2026, 11, 18)
YEARS = 5
CHUNK = 20_000

_KINDS = (
    (Kind.MESSAGE, 70), (Kind.COMMENT, 6), (Kind.REACTION, 6), (Kind.INSIGHT, 5),
    (Kind.QUESTION, 4), (Kind.THANKS, 4), (Kind.CALL, 2), (Kind.COFFEE, 2), (Kind.HELP, 1),
)  # fmt: skip
_CIRCLES = ((Circle.INNER, 5), (Circle.CLOSE, 20), (Circle.ACTIVE, 200))


def make_book(path: Path, contacts: int, interactions: int, placed: int, seed: int = SEED) -> None:
    """Write a book. The ``placed`` contacts with the most interactions get circles: 5 inner,
    20 close, 200 active, the others wide."""
    store = Store.create(path)
    rng = random.Random(seed)
    with store.write() as connection:
        _in_chunks(connection, contact, _contacts(contacts, placed))
        partners = rng.choices(
            range(1, contacts + 1), cum_weights=heavy_tail(contacts, 0.7), k=interactions
        )
        _in_chunks(connection, interaction, _interactions(rng, interactions))
        _in_chunks(
            connection,
            interaction_contact,
            ({"contact_id": who, "interaction_id": i} for i, who in enumerate(partners, 1)),
        )
        refresh_summaries(connection, connection.scalars(select(contact.c.id)), DEFAULT)
        search.index_contacts(connection, range(1, contacts + 1))
        search.index_interaction_range(connection, 1, interactions)
    store.close()


def _in_chunks(connection: Connection, table: Any, rows: Iterator[dict[str, Any]]) -> None:
    while chunk := list(islice(rows, CHUNK)):
        connection.execute(insert(table), chunk)


def _contacts(count: int, placed: int) -> Iterator[dict[str, Any]]:
    circles = [circle for circle, size in _CIRCLES for _ in range(size)]
    for number in range(count):
        name = f"Person {number:06d} of Somewhere"
        circle = None
        if number < placed:
            circle = circles[number] if number < len(circles) else Circle.WIDE
        yield {
            "uid": f"bench-contact-{number:08d}",
            "name": name,
            "name_folded": fold(name),
            "company": f"Company {number % 5_000}",
            "on_file_on": TODAY - timedelta(days=365 * YEARS),
            "connected_on": TODAY - timedelta(days=365 * YEARS),
            "circle": circle and circle.value,
            "rhythm_days": circle and rhythm_of(circle, DEFAULT),
            "placed_on": circle and TODAY - timedelta(days=365),
        }


def _interactions(rng: random.Random, count: int) -> Iterator[dict[str, Any]]:
    kinds = rng.choices([k for k, _ in _KINDS], [w for _, w in _KINDS], k=count)
    for number, kind in enumerate(kinds):
        touchpoint = CATALOGUE[kind]
        direction = touchpoint.direction
        if direction is not Direction.MUTUAL and rng.random() < 0.5:
            direction = Direction.IN
        on = TODAY - timedelta(days=rng.randrange(1, 365 * YEARS))
        at = datetime.combine(on, time(rng.randrange(8, 20), rng.randrange(60)), tzinfo=UTC)
        yield {
            "uid": f"bench-interaction-{number:08d}",
            "kind": kind.value,
            "direction": direction.value,
            "depth": touchpoint.depth,
            "on_date": on,
            "at": at,
            "recorded_at": at,
            "zone": "UTC",
            "note": sentence(rng),
            "gave": int(touchpoint.give) if direction is Direction.OUT else 0,
            "wants_reply": touchpoint.invites_reply and rng.random() < 0.1,
        }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("path", type=Path)
    parser.add_argument("--contacts", type=int, default=1_000)
    parser.add_argument("--interactions", type=int, default=10_000)
    parser.add_argument("--placed", type=int, default=300)
    options = parser.parse_args()
    make_book(options.path, options.contacts, options.interactions, options.placed)


if __name__ == "__main__":
    main()
