"""The tables of a book. Facts and, on the contact, the summaries that follow from them.

Dates are ISO text (``YYYY-MM-DD``); instants are UTC text of fixed width, so that
text order is time order. The user's local date and zone are kept beside each instant.
"""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Date,
    Float,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    Table,
    Text,
    UniqueConstraint,
    text,
)

import crm.store.inbox_tables
import crm.store.shelf_tables  # noqa: F401  # who knows one table knows all that hang on it
from crm.store.columns import Instant, contact_column, metadata, uid_column

setting = Table(
    "setting",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

CONTACT_LIST = (
    "name_folded", "id", "is_owner", "circle", "rhythm_days", "stage", "exchanges", "touched_on",
    "heard_on", "due_on", "cools_on", "dormant_on", "last_exchange_on", "half_life_days",
    "in_count", "out_count", "mutual_count", "company",
)  # fmt: skip
"""The columns by which the list of contacts is filtered and sorted."""

contact = Table(
    "contact",
    metadata,
    Column("id", Integer, primary_key=True),
    uid_column(),
    Column("name", Text, nullable=False),
    Column("first", Text, nullable=False, server_default=""),
    Column("last", Text, nullable=False, server_default=""),
    Column("name_folded", Text, nullable=False),
    Column("company", Text, nullable=False, server_default=""),
    Column("role", Text, nullable=False, server_default=""),
    Column("connected_on", Date),
    Column("on_file_on", Date, nullable=False),
    Column("is_owner", Boolean, nullable=False, server_default="0"),
    Column("purpose", Text, nullable=False, server_default=""),
    Column("can_give", Text, nullable=False, server_default=""),
    Column("circle", Text),
    Column("rhythm_days", Integer),
    Column("placed_on", Date),
    Column("spread_until_on", Date),
    # The user chose to leave this person unplaced: triage does not propose them again.
    Column("left_unplaced_on", Date),
    # Summaries: rules.standing.Summary, field by field.
    Column("stage", Integer, nullable=False, server_default="0"),
    Column("exchanges", Integer, nullable=False, server_default="0"),
    Column("first_exchange_on", Date),
    Column("last_exchange_on", Date),
    Column("half_life_days", Float),
    Column("cools_on", Date),
    Column("dormant_on", Date),
    Column("in_count", Integer, nullable=False, server_default="0"),
    Column("out_count", Integer, nullable=False, server_default="0"),
    Column("mutual_count", Integer, nullable=False, server_default="0"),
    Column("last_in_on", Date),
    Column("last_out_on", Date),
    Column("last_mutual_on", Date),
    Column("heard_on", Date),
    Column("touched_on", Date),
    Column("unanswered_on", Date),
    Column("quiet_from_on", Date),
    Column("rest_from_on", Date),
    Column("rest_until_on", Date),
    Column("balance", Integer, nullable=False, server_default="0"),
    # From the summary and the rhythm: the first day on which the rhythm says "due".
    Column("due_on", Date),
    # From the nudges: the last day on which this person stood on a list.
    Column("last_shown_on", Date),
    Index("ix_contact_owner", "is_owner", unique=True, sqlite_where=Column("is_owner") == 1),
    Index(
        "ix_contact_due",
        "rhythm_days",
        "due_on",
        "last_shown_on",
        sqlite_where=Column("rhythm_days").is_not(None),
    ),
    Index("ix_contact_dormant", "dormant_on", sqlite_where=Column("rhythm_days").is_not(None)),
    Index(
        "ix_contact_unanswered",
        "unanswered_on",
        sqlite_where=Column("unanswered_on").is_not(None),
    ),
    Index(
        "ix_contact_talked",
        "exchanges",
        sqlite_where=Column("rhythm_days").is_(None) & Column("left_unplaced_on").is_(None),
    ),
    Index("ix_contact_connected", "name_folded", "connected_on"),
    # All that the list filters and sorts by, so that it reads no row but those it shows.
    Index("ix_contact_list", *CONTACT_LIST),
    Index("ix_contact_company", "company", sqlite_where=Column("company") != ""),
    CheckConstraint("length(name) > 0", name="named"),
    CheckConstraint("stage BETWEEN 0 AND 4", name="stage"),
    CheckConstraint("(rhythm_days IS NULL) = (placed_on IS NULL)", name="placed"),
)

contact_email = Table(
    "contact_email",
    metadata,
    Column("id", Integer, primary_key=True),
    contact_column(),
    Column("email", Text, nullable=False),
    Column("email_folded", Text, nullable=False, index=True),
    UniqueConstraint("contact_id", "email_folded"),
)

contact_url = Table(
    "contact_url",
    metadata,
    Column("id", Integer, primary_key=True),
    contact_column(),
    Column("url", Text, nullable=False),
    # Host and path, decoded, lower case, without scheme: what tells a profile.
    Column("url_key", Text, nullable=False, index=True),
    UniqueConstraint("contact_id", "url_key"),
)

source_ref = Table(
    "source_ref",
    metadata,
    Column("source", Text, primary_key=True),
    Column("ref", Text, primary_key=True),
    # NULL when the user deleted the person: no later import brings them back.
    Column("contact_id", ForeignKey("contact.id", ondelete="SET NULL"), index=True),
    sqlite_with_rowid=False,
)

interest = Table(
    "interest",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("folded", Text, nullable=False, unique=True),
)

contact_interest = Table(
    "contact_interest",
    metadata,
    Column("contact_id", ForeignKey("contact.id", ondelete="CASCADE"), primary_key=True),
    Column("interest_id", ForeignKey("interest.id"), primary_key=True, index=True),
    Column("since_on", Date, nullable=False),
    Column("confirmed", Boolean, nullable=False, server_default="1"),
    Column("evidence", Text, nullable=False, server_default=""),
    # Kept when taken off the list: a permit is proved from what was shared at the time.
    Column("dropped_on", Date),
    sqlite_with_rowid=False,
)

RECEIVED = "direction = 'in' AND kind IN ('help', 'insight', 'introduction', 'recommendation')"
"""What they gave you: the rows that may call for thanks."""

STOPS = "kind = 'stop'"
"""The rows in which they asked you to stop."""

NEEDS = "kind = 'need'"
"""The rows in which they voiced a need."""

interaction = Table(
    "interaction",
    metadata,
    Column("id", Integer, primary_key=True),
    uid_column(),
    Column("kind", Text, nullable=False),
    Column("direction", Text, nullable=False),
    Column("depth", Integer, nullable=False),
    Column("on_date", Date, nullable=False),
    Column("at", Instant, nullable=False),
    Column("zone", Text, nullable=False),
    Column("note", Text, nullable=False, server_default=""),
    Column("channel", Text, nullable=False, server_default=""),
    Column("gave", Integer, nullable=False, server_default="0"),
    Column("asks", Boolean, nullable=False, server_default="0"),
    Column("wants_reply", Boolean, nullable=False, server_default="0"),
    Column("closed_on", Date),
    Column("pitch", Boolean, nullable=False, server_default="0"),
    Column("people", Integer, nullable=False, server_default="2"),
    Column("offering_id", ForeignKey("offering.id")),
    # When it entered the book: a permit is proved from what was known when it was granted.
    Column("recorded_at", Instant, nullable=False),
    # Where it was imported from: makes every import idempotent. NULL when logged here.
    Column("source", Text),
    Column("source_ref", Text),
    CheckConstraint("direction IN ('out', 'in', 'mutual')", name="direction"),
    CheckConstraint("depth BETWEEN 0 AND 3", name="depth"),
    CheckConstraint("gave BETWEEN 0 AND 2", name="gave"),
    UniqueConstraint("source", "source_ref"),
    Index("ix_interaction_on_date", "on_date"),
    Index("ix_interaction_received", "on_date", sqlite_where=text(RECEIVED)),
    # On the kind, though all are alike: without statistics SQLite begins with an equality.
    Index("ix_interaction_stop", "kind", sqlite_where=text(STOPS)),
    Index("ix_interaction_need", "on_date", sqlite_where=text(NEEDS)),
)

interaction_contact = Table(
    "interaction_contact",
    metadata,
    Column("contact_id", ForeignKey("contact.id", ondelete="CASCADE"), primary_key=True),
    Column(
        "interaction_id",
        ForeignKey("interaction.id", ondelete="CASCADE"),
        primary_key=True,
        index=True,
    ),
    sqlite_with_rowid=False,
)

interaction_interest = Table(
    "interaction_interest",
    metadata,
    Column("interaction_id", ForeignKey("interaction.id", ondelete="CASCADE"), primary_key=True),
    Column("interest_id", ForeignKey("interest.id"), primary_key=True, index=True),
    sqlite_with_rowid=False,
)

note = Table(
    "note",
    metadata,
    Column("id", Integer, primary_key=True),
    uid_column(),
    contact_column(),
    Column("on_date", Date, nullable=False),
    Column("at", Instant, nullable=False),
    Column("text", Text, nullable=False),
)

promise = Table(
    "promise",
    metadata,
    Column("id", Integer, primary_key=True),
    uid_column(),
    contact_column(),
    Column("by", Text, nullable=False),
    Column("what", Text, nullable=False),
    Column("made_on", Date, nullable=False),
    Column("due_on", Date),
    Column("kept_on", Date),
    Column("dropped_on", Date),
    CheckConstraint("by IN ('me', 'them')", name="by"),
    Index(
        "ix_promise_open",
        "due_on",
        sqlite_where=Column("kept_on").is_(None) & Column("dropped_on").is_(None),
    ),
)

signal = Table(
    "signal",
    metadata,
    Column("id", Integer, primary_key=True),
    uid_column(),
    contact_column(),
    Column("kind", Text, nullable=False),
    Column("on_date", Date, nullable=False),
    Column("expires_on", Date),
    Column("text", Text, nullable=False),
    Column("link", Text, nullable=False, server_default=""),
    Column("source", Text, nullable=False, server_default=""),
    Column("source_ref", Text),
    UniqueConstraint("source", "source_ref"),
    Index("ix_signal_expires", "expires_on"),
)

boundary = Table(
    "boundary",
    metadata,
    Column("id", Integer, primary_key=True),
    uid_column(),
    contact_column(),
    Column("kind", Text, nullable=False),
    Column("since_on", Date, nullable=False),
    Column("until_on", Date),
    Column("channel", Text, nullable=False, server_default=""),
    Column("reason", Text, nullable=False, server_default=""),
    Column("drawn_at", Instant, nullable=False),
    Column("lifted_at", Instant),
    Column("lifted_why", Text),
    CheckConstraint("(lifted_at IS NULL) = (lifted_why IS NULL)", name="lifted"),
)

offering = Table(
    "offering",
    metadata,
    Column("id", Integer, primary_key=True),
    uid_column(),
    Column("name", Text, nullable=False),
    Column("folded", Text, nullable=False, unique=True),
    Column("about", Text, nullable=False, server_default=""),
    Column("stood_since_on", Date, nullable=False),
    Column("retired_on", Date),
)

offering_interest = Table(
    "offering_interest",
    metadata,
    Column("offering_id", ForeignKey("offering.id", ondelete="CASCADE"), primary_key=True),
    Column("interest_id", ForeignKey("interest.id"), primary_key=True),
    sqlite_with_rowid=False,
)

permit = Table(
    "permit",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("contact_id", ForeignKey("contact.id", ondelete="RESTRICT"), nullable=False),
    Column("offering_id", ForeignKey("offering.id", ondelete="RESTRICT"), nullable=False),
    Column("granted_at", Instant, nullable=False),
    Column("expires_at", Instant, nullable=False),
    Column("granted_on", Date, nullable=False),
    # The checklist as it stood, as JSON: what `crm check` proves again.
    Column("evidence", Text, nullable=False),
    UniqueConstraint(
        "id", "contact_id", "offering_id", "granted_at", "expires_at", name="uq_permit_whole"
    ),
    CheckConstraint("granted_at < expires_at", name="span"),
    Index("ix_permit_contact", "contact_id"),
)

offer = Table(
    "offer",
    metadata,
    Column("id", Integer, primary_key=True),
    uid_column(),
    Column("permit_id", Integer, nullable=False, unique=True),
    Column("contact_id", Integer, nullable=False, index=True),
    Column("offering_id", Integer, nullable=False),
    Column("granted_at", Instant, nullable=False),
    Column("expires_at", Instant, nullable=False),
    Column("made_at", Instant, nullable=False),
    Column("made_on", Date, nullable=False, index=True),
    Column("zone", Text, nullable=False),
    Column("words", Text, nullable=False),
    # The inbound request that this offer used up, if any.
    Column("request_id", ForeignKey("interaction.id", ondelete="RESTRICT"), unique=True),
    Column("answer", Text),
    Column("answered_on", Date),
    Column("answered_at", Instant),
    ForeignKeyConstraint(
        ["permit_id", "contact_id", "offering_id", "granted_at", "expires_at"],
        [
            "permit.id",
            "permit.contact_id",
            "permit.offering_id",
            "permit.granted_at",
            "permit.expires_at",
        ],
        name="fk_offer_permit",
        onupdate="RESTRICT",
        ondelete="RESTRICT",
    ),
    CheckConstraint("granted_at <= made_at AND made_at < expires_at", name="within_permit"),
    CheckConstraint("answer IS NULL OR answer IN ('yes', 'no', 'later')", name="answer"),
    CheckConstraint(
        "(answer IS NULL) = (answered_on IS NULL) AND (answer IS NULL) = (answered_at IS NULL)",
        name="answered",
    ),
)

nudge = Table(
    "nudge",
    metadata,
    Column("id", Integer, primary_key=True),
    uid_column(),
    contact_column(),
    Column("local_on", Date, nullable=False),
    Column("position", Integer, nullable=False),
    Column("slot", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("score", Float, nullable=False),
    Column("why", Text, nullable=False),
    Column("material", Text, nullable=False, server_default=""),
    Column("next_step", Text, nullable=False, server_default=""),
    # What it is done with, for the log that "done" writes and for what is not proposed again.
    Column("insight_id", ForeignKey("insight.id", ondelete="SET NULL")),
    Column("signal_id", ForeignKey("signal.id", ondelete="SET NULL")),
    Column("introduction_id", ForeignKey("introduction.id", ondelete="SET NULL")),
    # Whom they should meet, before any introduction is begun.
    Column("other_id", ForeignKey("contact.id", ondelete="SET NULL")),
    # The interest that it is about, by name.
    Column("about", Text, nullable=False, server_default=""),
    Column("made_at", Instant, nullable=False),
    Column("state", Text, nullable=False, server_default="open"),
    Column("settled_at", Instant),
    # Why it was skipped: rules.nudge.Reason. A skip without a reason has none.
    Column("reason", Text, nullable=False, server_default=""),
    Column("interaction_id", ForeignKey("interaction.id", ondelete="SET NULL")),
    UniqueConstraint("contact_id", "local_on"),
    UniqueConstraint("local_on", "position"),
    # Put off: snoozed, left to rest, or given another rhythm. That is no skip.
    CheckConstraint("state IN ('open', 'done', 'skipped', 'put off')", name="state"),
)

operation = Table(
    "operation",
    metadata,
    Column("id", Integer, primary_key=True),
    uid_column(),
    Column("at", Instant, nullable=False),
    Column("verb", Text, nullable=False),
    # What was done, in words for the user: "logged coffee with Ana".
    Column("words", Text, nullable=False),
    # JSON: [{"table", "key", "before": row or null, "after": row or null}, ...], and for the
    # rows of an import {"table", "source", "first_id", "last_id"}.
    Column("changes", Text, nullable=False),
    Column("undone_at", Instant),
)
