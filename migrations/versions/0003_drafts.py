"""Words that were not sent yet."""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"

_STATEMENTS = (
    """CREATE TABLE draft (
        uid TEXT NOT NULL,
        contact_id INTEGER NOT NULL,
        occasion TEXT NOT NULL,
        words TEXT NOT NULL,
        at TEXT NOT NULL,
        CONSTRAINT pk_draft PRIMARY KEY (uid),
        CONSTRAINT fk_draft_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id)
            ON DELETE CASCADE
    )
        WITHOUT ROWID""",
    "CREATE INDEX ix_draft_contact_id ON draft (contact_id)",
)


def upgrade() -> None:
    for statement in _STATEMENTS:
        op.execute(statement)
