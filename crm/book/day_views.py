"""Rows of the store as what the day's list is made of."""

from __future__ import annotations

from typing import Any

from crm.book.day_results import NudgeView, PromiseView
from crm.rules.history import PromiseBy
from crm.rules.interaction import Kind


def promise_view(row: Any) -> PromiseView:
    return PromiseView(
        uid=row.uid,
        contact_uid=row.contact_uid,
        contact_name=row.contact_name,
        by=PromiseBy(row.by),
        what=row.what,
        made_on=row.made_on,
        due_on=row.due_on,
        kept_on=row.kept_on,
        dropped_on=row.dropped_on,
    )


def nudge_view(row: Any) -> NudgeView:
    """An entry of a list, as :func:`crm.store.nudges.of_day` reads it."""
    return NudgeView(
        uid=row.uid,
        position=row.position,
        contact_uid=row.contact_uid,
        name=row.contact_name,
        company=row.company,
        kind=Kind(row.kind),
        slot=row.slot,
        why=row.why,
        material=row.material,
        next_step=row.next_step,
        score=row.score,
        state=row.state,
        about=row.about,
        link=row.insight_link or row.signal_link or "",
        reason=row.reason,
    )
