"""Looking through the shelf: everything on it, and who has what from it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, select

from crm.store.shelf_tables import insight, insight_shared
from crm.store.tables import contact


def everything(connection: Connection, *, contact_id: int | None = None) -> list[Any]:
    """Everything on the shelf, or what one contact has from it, the newest first; retired
    ones only where they were shared."""
    query = select(insight).order_by(insight.c.added_on.desc(), insight.c.id.desc())
    if contact_id is None:
        query = query.where(insight.c.retired_on.is_(None))
    else:
        query = query.join(insight_shared, insight_shared.c.insight_id == insight.c.id).where(
            insight_shared.c.contact_id == contact_id
        )
    return list(connection.execute(query))


def shared_with(connection: Connection, ids: Sequence[int]) -> dict[int, list[Any]]:
    """(contact_id, uid, name, on_date) of those who have each insight, the last first."""
    rows = connection.execute(
        select(
            insight_shared.c.insight_id,
            insight_shared.c.contact_id,
            contact.c.uid,
            contact.c.name,
            insight_shared.c.on_date,
        )
        .join(contact, contact.c.id == insight_shared.c.contact_id)
        .where(insight_shared.c.insight_id.in_(ids))
        .order_by(insight_shared.c.on_date.desc(), contact.c.name_folded, contact.c.id)
    )
    grouped: dict[int, list[Any]] = defaultdict(list)
    for row in rows:
        grouped[row.insight_id].append(row)
    return grouped
