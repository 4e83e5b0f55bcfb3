"""What writing to somebody is made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from crm.book.day_results import NudgeView
    from crm.book.results import ContactLine
    from crm.rules.interaction import Kind
    from crm.rules.scaffold import Parts
    from crm.rules.wording import Brief


@dataclass(frozen=True)
class Draft:
    """The facts for a message to somebody, and the words that were kept unsent. The facts are
    never the message."""

    contact: ContactLine
    kind: Kind
    """What the message is when nobody says another."""
    parts: Parts
    words: str
    page: str
    """The page or mail address of theirs to write to; empty where none may be used."""
    brief: Brief
    """What the words are reviewed against."""
    nudge: NudgeView | None = None
    offering: str = ""
    """What is offered; empty for a message."""
    permit_expires_at: datetime | None = None
    """Until when the offer may be made."""
    promises: tuple[tuple[str, str], ...] = ()
    """What you promised them and is open: (uid, what)."""
