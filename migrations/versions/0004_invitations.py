"""Invitations of either direction, and what was heard in what came in."""

from __future__ import annotations

from alembic import op

revision = "0004"
down_revision = "0003"

_STATEMENTS = (
    """CREATE TABLE invitation (
        id INTEGER NOT NULL,
        uid TEXT NOT NULL,
        contact_id INTEGER NOT NULL,
        direction TEXT NOT NULL,
        state TEXT NOT NULL,
        words TEXT DEFAULT '' NOT NULL,
        on_date DATE NOT NULL,
        settled_on DATE,
        reply TEXT DEFAULT '' NOT NULL,
        channel TEXT DEFAULT '' NOT NULL,
        interaction_id INTEGER,
        source TEXT,
        source_ref TEXT,
        CONSTRAINT pk_invitation PRIMARY KEY (id),
        CONSTRAINT uq_invitation_source_source_ref UNIQUE (source, source_ref),
        CONSTRAINT ck_invitation_state CHECK (
            (direction = 'out' AND state IN ('waiting', 'accepted', 'withdrawn'))
            OR (direction = 'in' AND state IN ('open', 'accepted', 'asked', 'declined', 'left'))),
        CONSTRAINT uq_invitation_uid UNIQUE (uid),
        CONSTRAINT fk_invitation_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id)
            ON DELETE CASCADE,
        CONSTRAINT fk_invitation_interaction_id FOREIGN KEY(interaction_id)
            REFERENCES interaction (id)
            ON DELETE SET NULL
    )""",
    "CREATE INDEX ix_invitation_contact_id ON invitation (contact_id)",
    "CREATE INDEX ix_invitation_interaction_id ON invitation (interaction_id)",
    "CREATE INDEX ix_invitation_state ON invitation (direction, state)",
    """CREATE TABLE heard (
        id INTEGER NOT NULL,
        uid TEXT NOT NULL,
        contact_id INTEGER NOT NULL,
        kind TEXT NOT NULL,
        on_date DATE NOT NULL,
        words TEXT NOT NULL,
        until_on DATE,
        interaction_id INTEGER,
        settled_on DATE,
        agreed BOOLEAN DEFAULT '0' NOT NULL,
        CONSTRAINT pk_heard PRIMARY KEY (id),
        CONSTRAINT ck_heard_agreed CHECK (agreed = 0 OR settled_on IS NOT NULL),
        CONSTRAINT uq_heard_uid UNIQUE (uid),
        CONSTRAINT fk_heard_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id)
            ON DELETE CASCADE,
        CONSTRAINT fk_heard_interaction_id FOREIGN KEY(interaction_id)
            REFERENCES interaction (id)
            ON DELETE SET NULL
    )""",
    "CREATE INDEX ix_heard_contact_id ON heard (contact_id)",
    "CREATE INDEX ix_heard_interaction_id ON heard (interaction_id)",
)


def upgrade() -> None:
    for statement in _STATEMENTS:
        op.execute(statement)
