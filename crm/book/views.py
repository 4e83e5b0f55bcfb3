"""Rows of the store as the frozen results that faces get."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from operator import itemgetter
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from crm.book.invitation_results import InvitationNote
from crm.book.results import (
    BoundaryView,
    ContactLine,
    InteractionView,
    InterestView,
    OfferingView,
    OfferView,
    SignalView,
    Tally,
)
from crm.book.signal_results import DateView
from crm.rules.history import BoundaryKind, History, OfferAnswer
from crm.rules.interaction import Direction, Give, Interaction, Kind, Stage
from crm.rules.request import first_pitch
from crm.rules.signals import is_live
from crm.rules.standing import warmth_in
from crm.rules.yearly import occurrence
from crm.store import contacts, facts
from crm.store.signals import FEED
from crm.store.summaries import summary_of

if TYPE_CHECKING:
    from crm.rules.history import History
    from crm.store.engine import Connection


_by_instant = itemgetter(Interaction._fields.index("on"), Interaction._fields.index("at"))


def contact_lines(
    connection: Connection, rows: Sequence[Any], today: date
) -> tuple[ContactLine, ...]:
    """The lines of a list, in the order of the rows."""
    ids = [row.id for row in rows]
    emails, urls = contacts.emails_of(connection, ids), contacts.urls_of(connection, ids)
    bound = contacts.bound_ids(connection, ids, today)
    return tuple(
        ContactLine(
            uid=row.uid,
            name=row.name,
            emails=tuple(emails[row.id]),
            urls=tuple(urls[row.id]),
            company=row.company,
            role=row.role,
            circle=row.circle,
            rhythm_days=row.rhythm_days,
            stage=Stage(row.stage),
            warmth=warmth_in(summary_of(row), today),
            touched_on=row.touched_on,
            heard_on=row.heard_on,
            connected_on=row.connected_on,
            due_on=row.due_on,
            out=Tally(row.out_count, row.last_out_on),
            in_=Tally(row.in_count, row.last_in_on),
            mutual=Tally(row.mutual_count, row.last_mutual_on),
            bound=row.id in bound,
        )
        for row in rows
    )


def interaction_views(connection: Connection, rows: Sequence[Any]) -> tuple[InteractionView, ...]:
    ids = [row.id for row in rows]
    people, tags = facts.people_in(connection, ids), facts.tags_on(connection, ids)
    return tuple(
        InteractionView(
            uid=row.uid,
            kind=Kind(row.kind),
            direction=Direction(row.direction),
            depth=row.depth,
            on=row.on_date,
            at=row.at,
            note=row.note,
            channel=row.channel,
            gave=Give(row.gave),
            asks=row.asks,
            wants_reply=row.wants_reply and row.closed_on is None,
            pitch=row.pitch,
            people=row.people,
            interests=tuple(tags.get(row.id, ())),
            contacts=tuple((who.uid, who.name) for who in people.get(row.id, ())),
        )
        for row in rows
    )


def history_views(
    connection: Connection, contact_id: int, history: History, channels: Mapping[str, str]
) -> tuple[InteractionView, ...]:
    """A whole history as faces get it, oldest first, without reading it once more.
    ``channels`` are those of its interactions that have one, by uid."""
    row = contacts.row_of(connection, contact_id)
    alone = ((row.uid, row.name),)
    together = {
        uid: tuple((who.uid, who.name) for who in people)
        for uid, people in facts.companions(connection, contact_id).items()
    }
    tagged = {name for event in history.interactions for name in event.interests}
    names = facts.interest_names(connection, tagged) if tagged else {}
    return tuple(
        # By their order: of thousands, names cost as much as all else.
        InteractionView(
            uid, kind, direction, depth, on, at, note, channels.get(uid, ""), gave, asks,
            wants_reply and not closed, pitch, people,
            tuple(names[tag] for tag in sorted(tags)) if tags else (), together.get(uid, alone),
        )
        for (
            uid, kind, direction, depth, on, at, gave, _, asks, wants_reply, closed, pitch, people,
            tags, note,
        ) in sorted(history.interactions, key=_by_instant)
    )  # fmt: skip


def boundary_view(row: Any) -> BoundaryView:
    return BoundaryView(
        uid=row.uid,
        kind=BoundaryKind(row.kind),
        since_on=row.since_on,
        until_on=row.until_on,
        channel=row.channel,
        reason=row.reason,
        lifted_at=row.lifted_at,
        lifted_why=row.lifted_why,
    )


def signal_view(row: Any, today: date) -> SignalView:
    return SignalView(
        uid=row.uid,
        contact_uid=row.contact_uid,
        contact_name=row.contact_name,
        kind=row.kind,
        on=row.on_date,
        expires_on=row.expires_on,
        text=row.text,
        link=row.link,
        where=row.feed_title or ("a feed" if row.source.startswith(FEED) else row.source),
        live=is_live(row.on_date, row.expires_on, today),
    )


def date_view(row: Any, today: date) -> DateView:
    next_on = occurrence(row.month, row.day, today)
    return DateView(
        uid=row.uid,
        contact_uid=row.contact_uid,
        contact_name=row.contact_name,
        label=row.label,
        month=row.month,
        day=row.day,
        year=row.year,
        next_on=next_on,
        turns=None if row.year is None else next_on.year - row.year,
    )


def interest_views(
    rows: Sequence[Any],
    others: frozenset[str],
    seeming: Mapping[int, Sequence[tuple[str, str]]] = MappingProxyType({}),
) -> tuple[InterestView, ...]:
    """``others`` are the folded confirmed interests of the other side, ``seeming`` those who
    seem to share an interest of yours, by its id."""
    return tuple(
        InterestView(
            name=row.name,
            since_on=row.since_on,
            confirmed=row.confirmed,
            shared=row.confirmed and row.folded in others,
            evidence=row.evidence,
            perhaps_shared_with=tuple(seeming.get(row.interest_id, ())),
        )
        for row in rows
    )


def invitation_note(row: Any) -> InvitationNote:
    return InvitationNote(
        Direction(row.direction), row.state, row.on_date, row.settled_on, row.words, row.reply
    )


def began_with_pitch(history: History) -> tuple[date, str] | None:
    pitch = first_pitch(history)
    return None if pitch is None else (pitch.on, pitch.note)


def offer_view(row: Any) -> OfferView:
    return OfferView(
        uid=row.uid,
        offering=row.offering_name,
        made_on=row.made_on,
        words=row.words,
        answer=None if row.answer is None else OfferAnswer(row.answer),
        answered_on=row.answered_on,
    )


def offering_view(connection: Connection, row: Any) -> OfferingView:
    return OfferingView(
        uid=row.uid,
        name=row.name,
        about=row.about,
        stood_since_on=row.stood_since_on,
        retired_on=row.retired_on,
        interests=facts.offering_tags(connection, row.id),
    )
