"""What happens to people, what you could give them, and the days without nudges."""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"

_KEPT = (
    "id, uid, contact_id, local_on, position, slot, kind, score, why, material, next_step, "
    "made_at, state, settled_at"
)

_STATEMENTS = (
    """CREATE TABLE contact_date (
        id INTEGER NOT NULL,
        uid TEXT NOT NULL,
        contact_id INTEGER NOT NULL,
        label TEXT NOT NULL,
        month INTEGER NOT NULL,
        day INTEGER NOT NULL,
        year INTEGER,
        source TEXT DEFAULT '' NOT NULL,
        CONSTRAINT pk_contact_date PRIMARY KEY (id),
        CONSTRAINT uq_contact_date_contact_id_label UNIQUE (contact_id, label),
        CONSTRAINT ck_contact_date_day CHECK (month BETWEEN 1 AND 12 AND day BETWEEN 1 AND 31),
        CONSTRAINT uq_contact_date_uid UNIQUE (uid),
        CONSTRAINT fk_contact_date_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id)
            ON DELETE CASCADE
    )""",
    "CREATE INDEX ix_contact_date_contact_id ON contact_date (contact_id)",
    "CREATE INDEX ix_contact_date_day ON contact_date (month, day)",
    """CREATE TABLE feed (
        id INTEGER NOT NULL,
        uid TEXT NOT NULL,
        contact_id INTEGER,
        url TEXT NOT NULL,
        title TEXT DEFAULT '' NOT NULL,
        added_on DATE NOT NULL,
        etag TEXT DEFAULT '' NOT NULL,
        modified TEXT DEFAULT '' NOT NULL,
        read_at TEXT,
        next_at TEXT,
        failures INTEGER DEFAULT '0' NOT NULL,
        trouble TEXT DEFAULT '' NOT NULL,
        gone_on DATE,
        CONSTRAINT pk_feed PRIMARY KEY (id),
        CONSTRAINT uq_feed_url UNIQUE (url),
        CONSTRAINT uq_feed_uid UNIQUE (uid),
        CONSTRAINT fk_feed_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id)
            ON DELETE CASCADE
    )""",
    "CREATE INDEX ix_feed_contact_id ON feed (contact_id)",
    """CREATE TABLE feed_interest (
        feed_id INTEGER NOT NULL,
        interest_id INTEGER NOT NULL,
        CONSTRAINT pk_feed_interest PRIMARY KEY (feed_id, interest_id),
        CONSTRAINT fk_feed_interest_feed_id FOREIGN KEY(feed_id) REFERENCES feed (id)
            ON DELETE CASCADE,
        CONSTRAINT fk_feed_interest_interest_id FOREIGN KEY(interest_id) REFERENCES interest (id)
            ON DELETE CASCADE
    )
        WITHOUT ROWID""",
    """CREATE TABLE insight (
        id INTEGER NOT NULL,
        uid TEXT NOT NULL,
        kind TEXT NOT NULL,
        title TEXT NOT NULL,
        text TEXT DEFAULT '' NOT NULL,
        link TEXT DEFAULT '' NOT NULL,
        link_key TEXT DEFAULT '' NOT NULL,
        take TEXT DEFAULT '' NOT NULL,
        is_own BOOLEAN DEFAULT '0' NOT NULL,
        added_on DATE NOT NULL,
        source TEXT,
        source_ref TEXT,
        retired_on DATE,
        CONSTRAINT pk_insight PRIMARY KEY (id),
        CONSTRAINT uq_insight_source_source_ref UNIQUE (source, source_ref),
        CONSTRAINT ck_insight_titled CHECK (length(title) > 0),
        CONSTRAINT uq_insight_uid UNIQUE (uid)
    )""",
    "CREATE INDEX ix_insight_added_on ON insight (added_on)",
    "CREATE INDEX ix_insight_link_key ON insight (link_key)",
    """CREATE TABLE insight_interest (
        insight_id INTEGER NOT NULL,
        interest_id INTEGER NOT NULL,
        CONSTRAINT pk_insight_interest PRIMARY KEY (insight_id, interest_id),
        CONSTRAINT fk_insight_interest_insight_id FOREIGN KEY(insight_id) REFERENCES insight (id)
            ON DELETE CASCADE,
        CONSTRAINT fk_insight_interest_interest_id FOREIGN KEY(interest_id) REFERENCES interest (id)
            ON DELETE CASCADE
    )
        WITHOUT ROWID""",
    "CREATE INDEX ix_insight_interest_interest_id ON insight_interest (interest_id)",
    """CREATE TABLE insight_shared (
        insight_id INTEGER NOT NULL,
        contact_id INTEGER NOT NULL,
        on_date DATE NOT NULL,
        interaction_id INTEGER,
        CONSTRAINT pk_insight_shared PRIMARY KEY (insight_id, contact_id),
        CONSTRAINT fk_insight_shared_insight_id FOREIGN KEY(insight_id) REFERENCES insight (id)
            ON DELETE CASCADE,
        CONSTRAINT fk_insight_shared_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id)
            ON DELETE CASCADE,
        CONSTRAINT fk_insight_shared_interaction_id FOREIGN KEY(interaction_id)
            REFERENCES interaction (id)
            ON DELETE SET NULL
    )
        WITHOUT ROWID""",
    "CREATE INDEX ix_insight_shared_contact_id ON insight_shared (contact_id)",
    """CREATE TABLE interest_alias (
        folded TEXT NOT NULL,
        name TEXT NOT NULL,
        interest_id INTEGER NOT NULL,
        CONSTRAINT pk_interest_alias PRIMARY KEY (folded),
        CONSTRAINT fk_interest_alias_interest_id FOREIGN KEY(interest_id) REFERENCES interest (id)
            ON DELETE CASCADE
    )
        WITHOUT ROWID""",
    "CREATE INDEX ix_interest_alias_interest_id ON interest_alias (interest_id)",
    """CREATE TABLE interest_broader (
        interest_id INTEGER NOT NULL,
        broader_id INTEGER NOT NULL,
        CONSTRAINT pk_interest_broader PRIMARY KEY (interest_id),
        CONSTRAINT ck_interest_broader_apart CHECK (interest_id <> broader_id),
        CONSTRAINT fk_interest_broader_interest_id FOREIGN KEY(interest_id) REFERENCES interest (id)
            ON DELETE CASCADE,
        CONSTRAINT fk_interest_broader_broader_id FOREIGN KEY(broader_id) REFERENCES interest (id)
            ON DELETE CASCADE
    )
        WITHOUT ROWID""",
    "CREATE INDEX ix_interest_broader_broader_id ON interest_broader (broader_id)",
    """CREATE TABLE introduction (
        id INTEGER NOT NULL,
        uid TEXT NOT NULL,
        first_id INTEGER NOT NULL,
        second_id INTEGER NOT NULL,
        why TEXT NOT NULL,
        begun_on DATE NOT NULL,
        first_asked_on DATE,
        first_agreed_on DATE,
        second_asked_on DATE,
        second_agreed_on DATE,
        made_on DATE,
        followed_up_on DATE,
        dropped_on DATE,
        dropped_why TEXT DEFAULT '' NOT NULL,
        declined BOOLEAN DEFAULT '0' NOT NULL,
        interaction_id INTEGER,
        CONSTRAINT pk_introduction PRIMARY KEY (id),
        CONSTRAINT ck_introduction_apart CHECK (first_id <> second_id),
        CONSTRAINT ck_introduction_declined CHECK (declined = 0 OR dropped_on IS NOT NULL),
        CONSTRAINT ck_introduction_agreed
            CHECK (made_on IS NULL OR (first_agreed_on IS NOT NULL
            AND second_agreed_on IS NOT NULL)),
        CONSTRAINT uq_introduction_uid UNIQUE (uid),
        CONSTRAINT fk_introduction_first_id FOREIGN KEY(first_id) REFERENCES contact (id)
            ON DELETE CASCADE,
        CONSTRAINT fk_introduction_second_id FOREIGN KEY(second_id) REFERENCES contact (id)
            ON DELETE CASCADE,
        CONSTRAINT fk_introduction_interaction_id FOREIGN KEY(interaction_id)
            REFERENCES interaction (id)
            ON DELETE SET NULL
    )""",
    "CREATE INDEX ix_introduction_first_id ON introduction (first_id)",
    "CREATE INDEX ix_introduction_second_id ON introduction (second_id)",
    "CREATE INDEX ix_interaction_need ON interaction (on_date) WHERE kind = 'need'",
    """CREATE TABLE snooze (
        id INTEGER NOT NULL,
        uid TEXT NOT NULL,
        contact_id INTEGER NOT NULL,
        since_on DATE NOT NULL,
        until_on DATE,
        until_event TEXT,
        after_id INTEGER,
        ended_on DATE,
        CONSTRAINT pk_snooze PRIMARY KEY (id),
        CONSTRAINT ck_snooze_until CHECK ((until_on IS NULL) <> (until_event IS NULL)),
        CONSTRAINT ck_snooze_after CHECK ((until_event IS NULL) = (after_id IS NULL)),
        CONSTRAINT uq_snooze_uid UNIQUE (uid),
        CONSTRAINT fk_snooze_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id)
            ON DELETE CASCADE
    )""",
    "CREATE INDEX ix_snooze_contact_id ON snooze (contact_id)",
    """CREATE TABLE quiet (
        id INTEGER NOT NULL,
        uid TEXT NOT NULL,
        since_on DATE NOT NULL,
        until_on DATE NOT NULL,
        ended_on DATE,
        CONSTRAINT pk_quiet PRIMARY KEY (id),
        CONSTRAINT uq_quiet_uid UNIQUE (uid)
    )""",
    """CREATE TABLE day (
        local_on DATE NOT NULL,
        begun_at TEXT NOT NULL,
        zone TEXT NOT NULL,
        CONSTRAINT pk_day PRIMARY KEY (local_on)
    )
        WITHOUT ROWID""",
    "DROP INDEX ix_nudge_contact_id",
    "ALTER TABLE nudge RENAME TO nudge_before",
    """CREATE TABLE nudge (
        id INTEGER NOT NULL,
        uid TEXT NOT NULL,
        contact_id INTEGER NOT NULL,
        local_on DATE NOT NULL,
        position INTEGER NOT NULL,
        slot TEXT NOT NULL,
        kind TEXT NOT NULL,
        score FLOAT NOT NULL,
        why TEXT NOT NULL,
        material TEXT DEFAULT '' NOT NULL,
        next_step TEXT DEFAULT '' NOT NULL,
        insight_id INTEGER,
        signal_id INTEGER,
        introduction_id INTEGER,
        other_id INTEGER,
        about TEXT DEFAULT '' NOT NULL,
        made_at TEXT NOT NULL,
        state TEXT DEFAULT 'open' NOT NULL,
        settled_at TEXT,
        reason TEXT DEFAULT '' NOT NULL,
        interaction_id INTEGER,
        CONSTRAINT pk_nudge PRIMARY KEY (id),
        CONSTRAINT uq_nudge_contact_id_local_on UNIQUE (contact_id, local_on),
        CONSTRAINT uq_nudge_local_on_position UNIQUE (local_on, position),
        CONSTRAINT ck_nudge_state CHECK (state IN ('open', 'done', 'skipped', 'put off')),
        CONSTRAINT uq_nudge_uid UNIQUE (uid),
        CONSTRAINT fk_nudge_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id)
            ON DELETE CASCADE,
        CONSTRAINT fk_nudge_insight_id FOREIGN KEY(insight_id) REFERENCES insight (id)
            ON DELETE SET NULL,
        CONSTRAINT fk_nudge_signal_id FOREIGN KEY(signal_id) REFERENCES signal (id)
            ON DELETE SET NULL,
        CONSTRAINT fk_nudge_introduction_id FOREIGN KEY(introduction_id)
            REFERENCES introduction (id)
            ON DELETE SET NULL,
        CONSTRAINT fk_nudge_other_id FOREIGN KEY(other_id) REFERENCES contact (id)
            ON DELETE SET NULL,
        CONSTRAINT fk_nudge_interaction_id FOREIGN KEY(interaction_id) REFERENCES interaction (id)
            ON DELETE SET NULL
    )""",
    "CREATE INDEX ix_nudge_contact_id ON nudge (contact_id)",
    f"INSERT INTO nudge ({_KEPT}) SELECT {_KEPT} FROM nudge_before",  # noqa: S608  # constants
    "DROP TABLE nudge_before",
    # What was worked out for a day is worked out again, with what is known now.
    "DELETE FROM setting WHERE name = 'day as seen'",
)


def upgrade() -> None:
    for statement in _STATEMENTS:
        op.execute(statement)
