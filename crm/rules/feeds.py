"""When a feed is asked again, and which of its entries are news."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from email.utils import parsedate_to_datetime
from hashlib import sha256

EACH = timedelta(hours=6)
"""A feed that answers is asked so often: a post is news for four days, and a server that is
asked four times a day has no reason to mind."""
LONGEST_WAIT = timedelta(days=7)
"""No feed is left unasked for longer, whatever went wrong and whatever its server says."""
RECENT_DAYS = 14
"""An entry that is older when it is first seen is no news, and not kept."""
MOST_DOUBLINGS = 6
SPREAD = 6
"""Each wait is up to this part of it longer, by a hash: feeds added together part ways."""


def next_ask(at: datetime, uid: str, failures: int = 0, retry_after: str = "") -> datetime:
    """When a feed that was asked at ``at`` is asked again. The wait doubles with each failure
    in a row; a server that says when (``retry_after``, seconds or a date of HTTP) is not asked
    before. Never later than :data:`LONGEST_WAIT` and its spread."""
    backoff: timedelta = EACH * 2 ** min(max(failures, 0), MOST_DOUBLINGS)
    wait = min(max(backoff, _wait(retry_after, at)), LONGEST_WAIT)
    share = int.from_bytes(sha256(f"{uid} {at.date()}".encode()).digest()[:4], "big") / 2**32
    return at + wait + wait / SPREAD * share


def _wait(retry_after: str, at: datetime) -> timedelta:
    told = retry_after.strip()
    if told.isascii() and told.isdigit():
        return min(timedelta(seconds=int(told[:9])), LONGEST_WAIT)
    try:
        until = parsedate_to_datetime(told)
    except (TypeError, ValueError, OverflowError):
        return timedelta(0)
    return (until if until.tzinfo else until.replace(tzinfo=UTC)) - at


def day_of(published_on: date | None, today: date) -> date | None:
    """The day of an entry that is seen for the first time; None when it is too old to be kept.
    One that claims to come from the future, or says nothing, is of today."""
    on = min(published_on or today, today)
    return on if (today - on).days <= RECENT_DAYS else None
