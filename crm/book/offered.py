"""What of a log touches on offers: requests of theirs, pitches, products of yours."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from crm.errors import NotFound, NotUnderstood
from crm.rules.text import clean, fold
from crm.store import facts

if TYPE_CHECKING:
    from crm.store.engine import Connection

QUOTED_FROM = 60
"""Characters from which on a note may hold somebody's own words. A shorter one tells what
happened, and is not worth the time that the patterns of the pitch check take to compile."""


def requested(connection: Connection, offering: str | None, people: int) -> int:
    """The offering that a request of theirs is about.

    A request opens the gate, so that it is never guessed (people request many things), and
    it serves one person once.
    """
    rows = [row for row in facts.offerings(connection) if row.retired_on is None]
    wanted = [row for row in rows if offering is not None and row.folded == fold(offering)]
    if not rows or (offering is not None and not wanted):
        raise NotFound(
            "There is no such offering to ask for.",
            'Add it first: crm offering add "Name"; if they asked for something else: --kind ask',
        )
    if not wanted:
        names = ", ".join(row.name for row in rows)
        raise NotUnderstood(
            f"Which offering did they ask for: {names}?",
            "Name it: --offering NAME; if it was something else: --kind ask",
        )
    if people > 1:
        raise NotUnderstood("A request is one person's.", "Log it for each of them.")
    return int(wanted[0].id)


def is_pitch(words: str) -> bool:
    """Whether the words of a note read as a pitch."""
    if len(words) < QUOTED_FROM:
        return False
    from crm.rules.pitch import reads_as_pitch  # noqa: PLC0415  # its patterns cost 60 ms

    return reads_as_pitch(words)


def tells_of_an_offer(words: str, today: date) -> bool:
    """Whether your words about what you did tell of an offer, as those of a log would."""
    if not clean(words).strip():
        return False
    from crm.rules.phrase import understand  # noqa: PLC0415  # its patterns cost 20 ms
    from crm.rules.phrase.act import AN_OFFER  # noqa: PLC0415  # as above

    return AN_OFFER in understand(words, today, ()).doubts


def names_an_offering(connection: Connection, words: str) -> bool:
    """Whether the words name something that you offer, which is never a gift."""
    said = fold(words)
    return any(
        re.search(rf"(?<!\w){re.escape(row.folded)}(?!\w)", said)
        for row in facts.offerings(connection)
    )
