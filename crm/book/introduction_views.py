"""Introductions of the store as what faces get."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from crm.book.introduction_results import IntroductionView, ProposedIntroduction, SideView
from crm.rules.introduction import Proposal, follow_up_on, held_back
from crm.rules.policy import Policy
from crm.store import introductions, needs

if TYPE_CHECKING:
    from crm.store.engine import Connection


def introduction_views(
    connection: Connection, rows: Sequence[Any], today: date, policy: Policy
) -> tuple[IntroductionView, ...]:
    return tuple(
        IntroductionView(
            uid=row.uid,
            sides=(_side(row, "first"), _side(row, "second")),
            why=row.why,
            state=introductions.state(row),
            begun_on=row.begun_on,
            made_on=row.made_on,
            follow_up_on=row.made_on and follow_up_on(row.made_on, policy),
            followed_up_on=row.followed_up_on,
            dropped_on=row.dropped_on,
            dropped_why=row.dropped_why,
            declined=row.declined,
            held_back=_why_it_waits(connection, row, today, policy),
        )
        for row in rows
    )


def reasons_to_wait(
    connection: Connection, contact_ids: Iterable[int], today: date, policy: Policy
) -> list[str]:
    """Why these are not to be drawn into an introduction today, in words."""
    known = needs.people(connection, set(contact_ids), today)
    reasons = (held_back(person, today, policy) for person in known.values())
    return [reason for reason in reasons if reason]


def proposed_view(proposal: Proposal) -> ProposedIntroduction:
    return ProposedIntroduction(
        needing=(proposal.needing.uid, proposal.needing.name),
        helping=(proposal.helping.uid, proposal.helping.name),
        about=proposal.about,
        on=proposal.on,
        because=proposal.because,
    )


def _why_it_waits(connection: Connection, row: Any, today: date, policy: Policy) -> str:
    if not introductions.is_open(row):
        return ""
    return " ".join(reasons_to_wait(connection, (row.first_id, row.second_id), today, policy))


def _side(row: Any, which: str) -> SideView:
    return SideView(
        uid=getattr(row, f"{which}_uid"),
        name=getattr(row, f"{which}_name"),
        asked_on=getattr(row, f"{which}_asked_on"),
        agreed_on=getattr(row, f"{which}_agreed_on"),
    )
