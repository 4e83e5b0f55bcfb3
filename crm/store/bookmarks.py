"""What an import of bookmarks asks of the shelf, and how it tags what it put there."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, select

from crm.store.shelf_tables import insight, insight_interest


def known_keys(connection: Connection, source: str) -> set[str]:
    """The link of everything that is or was on the shelf, in the form that is compared, and
    what ``source`` brought as it was then."""
    brought = select(insight.c.source_ref).where(insight.c.source == source)
    both = select(insight.c.link_key).union(brought)
    return {key for key in connection.execute(both).scalars() if key}


def tag_all(connection: Connection, pairs: Sequence[tuple[int, int]]) -> None:
    """Write (insight, interest) pairs of insights that an import added: they are journalled
    and go with those."""
    if pairs:
        rows = [{"insight_id": one, "interest_id": other} for one, other in pairs]
        connection.execute(insight_interest.insert(), rows)
