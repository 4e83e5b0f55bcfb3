"""What was heard in what came in: proposed, and never applied without a word of the user's."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from crm.book import views
from crm.book.boundaries import Boundaries
from crm.book.change import Change
from crm.book.heard_results import HeardSettled, HeardView
from crm.errors import Ambiguous, NotFound
from crm.rules.heed import Heard
from crm.rules.heed.proposing import (
    LONGEST_WORTH_DAYS,
    Proposal,
    is_worth_proposing,
    proposal_for,
    proposed_words,
)
from crm.rules.history import BoundaryKind
from crm.rules.interaction import CATALOGUE
from crm.rules.say import dated, quoted
from crm.rules.signals import usual_expiry
from crm.store import contacts, facts, heard
from crm.store import signals as noticed
from crm.store.inbox_tables import heard as heard_table
from crm.store.tables import boundary, interaction, signal

if TYPE_CHECKING:
    from crm.book.results import BoundaryView, SignalView
    from crm.store.engine import Connection
    from crm.store.journal import Pen


class Heeding(Boundaries):
    """Stops, noes, absences, moves and bounces: each waits until you agree or wave it away."""

    def heard(self, who: str | None = None) -> tuple[HeardView, ...]:
        """What waits for a word of yours, the newest first: about one person, or everybody."""
        today = self._clock.today()
        with self._store.read() as connection:
            ids = None if who is None else [self._resolve(connection, who)]
            return heard_views(heard.standing(connection, today, contact_ids=ids), today)

    def agree_heard(self, which: str) -> HeardSettled:
        """Do what is proposed: draw the boundary, write down the news, count the message as
        what it was. ``which`` is a uid or its beginning, or the one person it is about.

        What a message was is left as it is where a permit was ever granted: the permit is
        proved from it.
        """
        with self._change() as change:
            row = self._heard(change.connection, which)
            view = heard_views([row], change.today)[0]
            proposal = proposal_for(view.heard, view.until_on, change.today)
            change.touch([row.contact_id])
            change.pen.update(heard_table, row.id, settled_on=change.today, agreed=True)
            drawn = _draw(change, row, proposal)
            news = self._news(change, row, proposal)
            _recast(change, row, proposal)
            change.settle("agree_heard", f"heeded {view.contact_name}: {view.heard.value}")
            return HeardSettled(view, True, drawn, news)

    def wave_heard(self, which: str) -> HeardSettled:
        """It was not meant so: it is not proposed again."""
        with self._change() as change:
            row = self._heard(change.connection, which)
            view = heard_views([row], change.today)[0]
            change.pen.update(heard_table, row.id, settled_on=change.today)
            change.settle(
                "wave_heard", f"waved away what {view.contact_name} wrote: {view.heard.value}"
            )
            return HeardSettled(view, False)

    def _heard(self, connection: Connection, which: str) -> Any:
        today = self._clock.today()
        rows = heard.standing(connection, today, uid=which) if which else []
        if not rows:
            key = self._resolve(connection, which)
            rows = heard.standing(connection, today, contact_ids=[key])
            if not rows:
                name = contacts.row_of(connection, key).name
                raise NotFound(f"Nothing that {name} wrote waits for you.", "See: crm heard")
        if len(rows) > 1:
            raise Ambiguous(
                f"“{which}” fits {len(rows)} of them.",
                tuple((row.uid, f"{row.contact_name}: {row.words}") for row in rows),
                "Name one by the beginning of its uid.",
            )
        return rows[0]

    def _news(self, change: Change, row: Any, proposal: Proposal) -> SignalView | None:
        if proposal.signal is None:
            return None
        key = change.pen.insert(
            signal,
            contact_id=row.contact_id,
            kind=proposal.signal.value,
            on_date=change.today,
            expires_on=usual_expiry(proposal.signal, change.today, self._policy),
            text=f"{row.words} ({dated(row.on_date)})",
            source="their own words",
        )
        found = noticed.signals(change.connection, keys=[key])
        return views.signal_view(found[0], change.today)


def heard_views(rows: Sequence[Any], today: date) -> tuple[HeardView, ...]:
    """Rows as views, without what no longer matters."""
    return tuple(
        HeardView(
            uid=row.uid,
            contact_uid=row.contact_uid,
            contact_name=row.contact_name,
            heard=Heard(row.kind),
            on=row.on_date,
            words=row.words,
            until_on=row.until_on,
            proposed=proposed_words(Heard(row.kind), row.until_on, today),
        )
        for row in rows
        if is_worth_proposing(Heard(row.kind), row.on_date, row.until_on, today)
    )


def listen(
    pen: Pen, contact_id: int, interaction_id: int | None, words: str, on: date, today: date
) -> bool:
    """Keep what is heard in words that came from one person on a day; whether anything was."""
    from crm.rules.heed.hearing import hear  # noqa: PLC0415  # its patterns take a while

    new = [
        heard.put(pen, contact_id, interaction_id, hearing, on)
        for hearing in hear(words, on)
        if is_worth_proposing(hearing.heard, on, hearing.until_on, today)
    ]
    return any(new)


def listen_to_arrivals(pen: Pen, first_id: int, last_id: int, today: date) -> None:
    """Keep what is heard in the interactions that an import added, by the range of their ids."""
    since_on = today - timedelta(days=LONGEST_WORTH_DAYS)
    found = heard.words_that_may_say_so(pen.connection, first_id, last_id, since_on)
    for interaction_id, contact_id, on, words in found:
        listen(pen, contact_id, interaction_id, words, on, today)


def asked_about(views_: Sequence[HeardView]) -> tuple[str, ...]:
    """What to ask the user about what was just heard."""
    return tuple(
        f"{view.contact_name} wrote {quoted(view.words)}: {view.proposed}? "
        f"crm heard agree {view.uid[:8]}, or crm heard wave {view.uid[:8]}"
        for view in views_
    )


def _draw(change: Change, row: Any, proposal: Proposal) -> BoundaryView | None:
    if proposal.boundary is None:
        return None
    standing = [
        found
        for found in facts.boundaries_of(change.connection, row.contact_id)
        if found.lifted_at is None and found.kind == proposal.boundary.value
    ]
    if standing and proposal.boundary is not BoundaryKind.NOT_BEFORE:
        return views.boundary_view(standing[0])
    key = change.pen.insert(
        boundary,
        contact_id=row.contact_id,
        kind=proposal.boundary.value,
        since_on=change.today,
        until_on=proposal.until_on,
        reason=f"{quoted(row.words)} ({dated(row.on_date)})",
        drawn_at=change.at,
    )
    drawn = facts.boundaries_of(change.connection, row.contact_id)
    return views.boundary_view(next(found for found in drawn if found.id == key))


def _recast(change: Change, row: Any, proposal: Proposal) -> None:
    """Count the message as what it was: an automatic answer makes no exchange."""
    if proposal.kind is None or row.interaction_id is None:
        return
    if facts.has_permits(change.connection, row.contact_id):
        return
    change.pen.update(
        interaction,
        row.interaction_id,
        kind=proposal.kind.value,
        depth=CATALOGUE[proposal.kind].depth,
        gave=0,
        wants_reply=False,
    )
