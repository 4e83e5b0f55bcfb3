"""What the book knows around words that you write to somebody: what the pitch check judges
them by."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from crm.rules.days import days_after
from crm.rules.history import History
from crm.rules.interaction import Direction, Give, Interaction, Kind, Stage
from crm.rules.policy import Policy
from crm.store import contacts, outgoing
from crm.store.history import load_history

if TYPE_CHECKING:
    from crm.rules.pitch import Context
    from crm.store.engine import Connection

_NO_WORDS = frozenset({Kind.INVITATION, Kind.INTRODUCED, Kind.ENDORSEMENT})
"""What may have happened before anything was said."""


def context_of(
    connection: Connection,
    key: int,
    theirs: tuple[str, ...],
    today: date,
    policy: Policy,
    *,
    is_invitation: bool = False,
) -> Context:
    """The context of words of yours to a contact: the stage, what was said and given before,
    what went to others. ``theirs`` are the names of things of theirs."""
    # Its patterns take time to load: only who writes pays for them.
    from crm.rules.pitch import MASS_CHARACTERS, Context, template_key  # noqa: PLC0415

    row = contacts.row_of(connection, key)
    history = load_history(connection, key)
    keys = {
        (other, found) for other, text in outgoing.texts_to_others(connection, key, MASS_CHARACTERS)
        if (found := template_key(text))
    }  # fmt: skip
    return Context(
        direction=Direction.OUT,
        stage=Stage(row.stage),
        is_first=all(event.kind in _NO_WORDS for event in history.interactions),
        is_invitation=is_invitation,
        gave_lately=_gave_lately(history, today, policy),
        asked=any(
            0 <= (today - request.on).days <= policy.gate_request_days
            for request in history.requests
        ),
        name=row.name,
        facts=theirs,
        before=tuple(outgoing.texts_to(connection, key, MASS_CHARACTERS)),
        sent=tuple(sorted(found for _, found in keys)),
    )


def _gave_lately(history: History, today: date, policy: Policy) -> bool:
    """Whether a give of the last days has no answer yet: an ask would make it a bait."""
    since = days_after(today, -int(policy.gate_give_rest_days))
    heard = [event for event in history.interactions if event.direction is not Direction.OUT]
    return any(
        event.direction is Direction.OUT
        and event.gave is not Give.NONE
        and since <= event.on <= today
        and not any(_came_after(answer, event) for answer in heard)
        for event in history.interactions
    )


def _came_after(answer: Interaction, give: Interaction) -> bool:
    return (answer.on, answer.at) > (give.on, give.at)
