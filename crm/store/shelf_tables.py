"""The tables of what happens to people and of what you could give them: dates, feeds,
insights, aliases of interests, introductions, and the days on which nobody is nudged.

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

from crm.store.columns import Instant, contact_column, metadata, uid_column

contact_date = Table(
    "contact_date",
    metadata,
    Column("id", Integer, primary_key=True),
    uid_column(),
    contact_column(),
    # "birthday", or what the user calls it.
    Column("label", Text, nullable=False),
    Column("month", Integer, nullable=False),
    Column("day", Integer, nullable=False),
    Column("year", Integer),
    Column("source", Text, nullable=False, server_default=""),
    UniqueConstraint("contact_id", "label"),
    CheckConstraint("month BETWEEN 1 AND 12 AND day BETWEEN 1 AND 31", name="day"),
    Index("ix_contact_date_day", "month", "day"),
)

feed = Table(
    "feed",
    metadata,
    Column("id", Integer, primary_key=True),
    uid_column(),
    # Whose posts it brings; NULL for a feed of the user's own, which fills the shelf.
    Column("contact_id", ForeignKey("contact.id", ondelete="CASCADE"), index=True),
    Column("url", Text, nullable=False),
    Column("title", Text, nullable=False, server_default=""),
    Column("added_on", Date, nullable=False),
    # What the server said of its last answer: sent back, so that nothing new costs nothing.
    Column("etag", Text, nullable=False, server_default=""),
    Column("modified", Text, nullable=False, server_default=""),
    Column("read_at", Instant),
    Column("next_at", Instant),
    Column("failures", Integer, nullable=False, server_default="0"),
    # What went wrong the last time, in words; empty when nothing did.
    Column("trouble", Text, nullable=False, server_default=""),
    Column("gone_on", Date),
    UniqueConstraint("url"),
)

feed_interest = Table(
    "feed_interest",
    metadata,
    Column("feed_id", ForeignKey("feed.id", ondelete="CASCADE"), primary_key=True),
    Column("interest_id", ForeignKey("interest.id", ondelete="CASCADE"), primary_key=True),
    sqlite_with_rowid=False,
)

insight = Table(
    "insight",
    metadata,
    Column("id", Integer, primary_key=True),
    uid_column(),
    # rules.insight.InsightKind: link, quote, note.
    Column("kind", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("text", Text, nullable=False, server_default=""),
    Column("link", Text, nullable=False, server_default=""),
    # Host and path, decoded, lower case, without scheme: the same page is one insight.
    Column("link_key", Text, nullable=False, server_default="", index=True),
    # What the user thinks of it.
    Column("take", Text, nullable=False, server_default=""),
    # About the user's own product: never proposed.
    Column("is_own", Boolean, nullable=False, server_default="0"),
    Column("added_on", Date, nullable=False, index=True),
    Column("source", Text),
    Column("source_ref", Text),
    Column("retired_on", Date),
    UniqueConstraint("source", "source_ref"),
    CheckConstraint("length(title) > 0", name="titled"),
)

insight_interest = Table(
    "insight_interest",
    metadata,
    Column("insight_id", ForeignKey("insight.id", ondelete="CASCADE"), primary_key=True),
    Column(
        "interest_id", ForeignKey("interest.id", ondelete="CASCADE"), primary_key=True, index=True
    ),
    sqlite_with_rowid=False,
)

insight_shared = Table(
    "insight_shared",
    metadata,
    Column("insight_id", ForeignKey("insight.id", ondelete="CASCADE"), primary_key=True),
    Column(
        "contact_id", ForeignKey("contact.id", ondelete="CASCADE"), primary_key=True, index=True
    ),
    Column("on_date", Date, nullable=False),
    Column("interaction_id", ForeignKey("interaction.id", ondelete="SET NULL")),
    sqlite_with_rowid=False,
)

interest_alias = Table(
    "interest_alias",
    metadata,
    Column("folded", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column(
        "interest_id", ForeignKey("interest.id", ondelete="CASCADE"), nullable=False, index=True
    ),
    sqlite_with_rowid=False,
)

interest_broader = Table(
    "interest_broader",
    metadata,
    Column("interest_id", ForeignKey("interest.id", ondelete="CASCADE"), primary_key=True),
    Column("broader_id", ForeignKey("interest.id", ondelete="CASCADE"), nullable=False, index=True),
    CheckConstraint("interest_id <> broader_id", name="apart"),
    sqlite_with_rowid=False,
)

introduction = Table(
    "introduction",
    metadata,
    Column("id", Integer, primary_key=True),
    uid_column(),
    Column("first_id", ForeignKey("contact.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("second_id", ForeignKey("contact.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("why", Text, nullable=False),
    Column("begun_on", Date, nullable=False),
    Column("first_asked_on", Date),
    Column("first_agreed_on", Date),
    Column("second_asked_on", Date),
    Column("second_agreed_on", Date),
    Column("made_on", Date),
    Column("followed_up_on", Date),
    Column("dropped_on", Date),
    Column("dropped_why", Text, nullable=False, server_default=""),
    # Whether one of them would rather not: then the two are never to be introduced.
    Column("declined", Boolean, nullable=False, server_default="0"),
    Column("interaction_id", ForeignKey("interaction.id", ondelete="SET NULL")),
    CheckConstraint("first_id <> second_id", name="apart"),
    CheckConstraint("declined = 0 OR dropped_on IS NOT NULL", name="declined"),
    CheckConstraint(
        "made_on IS NULL OR (first_agreed_on IS NOT NULL AND second_agreed_on IS NOT NULL)",
        name="agreed",
    ),
)

snooze = Table(
    "snooze",
    metadata,
    Column("id", Integer, primary_key=True),
    uid_column(),
    contact_column(),
    Column("since_on", Date, nullable=False),
    Column("until_on", Date),
    # rules.nudge.Event: heard, news.
    Column("until_event", Text),
    # The newest interaction (heard) or signal (news) at that time: what ends it is newer.
    Column("after_id", Integer),
    Column("ended_on", Date),
    CheckConstraint("(until_on IS NULL) <> (until_event IS NULL)", name="until"),
    CheckConstraint("(until_event IS NULL) = (after_id IS NULL)", name="after"),
)

draft = Table(
    "draft",
    metadata,
    # Words that were not sent yet: no fact, so that keeping them is no operation. Named by
    # chance, so that what undo brings back never meets another row.
    Column("uid", Text, primary_key=True),
    contact_column(),
    # "message", "invitation", or the uid of the offering that is offered.
    Column("occasion", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("at", Instant, nullable=False),
    sqlite_with_rowid=False,
)

quiet = Table(
    "quiet",
    metadata,
    Column("id", Integer, primary_key=True),
    uid_column(),
    Column("since_on", Date, nullable=False),
    # The last quiet day.
    Column("until_on", Date, nullable=False),
    # Ended early: the first day that is not quiet any more.
    Column("ended_on", Date),
)

day = Table(
    "day",
    metadata,
    # A local day on which the book was awake: its roll-over was done once.
    Column("local_on", Date, primary_key=True),
    Column("begun_at", Instant, nullable=False),
    Column("zone", Text, nullable=False),
    sqlite_with_rowid=False,
)
