"""The tables of invitations, of either direction, and of what was heard in what came in.

They belong to the book of :mod:`crm.store.tables`, and are made with it.
"""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    UniqueConstraint,
)

from crm.store.columns import contact_column, metadata, uid_column

invitation = Table(
    "invitation",
    metadata,
    Column("id", Integer, primary_key=True),
    uid_column(),
    contact_column(),
    Column("direction", Text, nullable=False),
    # rules.invitation.Sent of what went out, rules.request.Met of what came in.
    Column("state", Text, nullable=False),
    # What they wrote to you, or you to them.
    Column("words", Text, nullable=False, server_default=""),
    # The day on which it was sent, or came in.
    Column("on_date", Date, nullable=False),
    Column("settled_on", Date),
    # What you answered; nothing is sent from here.
    Column("reply", Text, nullable=False, server_default=""),
    Column("channel", Text, nullable=False, server_default=""),
    # The interaction that holds the same words on the timeline.
    Column("interaction_id", ForeignKey("interaction.id", ondelete="SET NULL"), index=True),
    Column("source", Text),
    Column("source_ref", Text),
    UniqueConstraint("source", "source_ref"),
    CheckConstraint(
        "(direction = 'out' AND state IN ('waiting', 'accepted', 'withdrawn'))"
        " OR (direction = 'in' AND state IN ('open', 'accepted', 'asked', 'declined', 'left'))",
        name="state",
    ),
    Index("ix_invitation_state", "direction", "state"),
)

heard = Table(
    "heard",
    metadata,
    Column("id", Integer, primary_key=True),
    uid_column(),
    contact_column(),
    # rules.heed.Heard: a stop, a no, an absence, another job, a bounce.
    Column("kind", Text, nullable=False),
    Column("on_date", Date, nullable=False),
    # The sentence in which it was heard.
    Column("words", Text, nullable=False),
    # The last day of an absence.
    Column("until_on", Date),
    Column("interaction_id", ForeignKey("interaction.id", ondelete="SET NULL"), index=True),
    Column("settled_on", Date),
    Column("agreed", Boolean, nullable=False, server_default="0"),
    CheckConstraint("agreed = 0 OR settled_on IS NOT NULL", name="agreed"),
)
