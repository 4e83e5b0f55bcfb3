"""Indexes from which the contact list is filtered and sorted."""

from __future__ import annotations

from alembic import op

revision = "0005"
down_revision = "0004"

_STATEMENTS = (
    "CREATE INDEX ix_contact_list ON contact (name_folded, id, is_owner, circle, rhythm_days, "
    "stage, exchanges, touched_on, heard_on, due_on, cools_on, dormant_on, last_exchange_on, "
    "half_life_days, in_count, out_count, mutual_count, company)",
    "CREATE INDEX ix_contact_company ON contact (company) WHERE company != ''",
)


def upgrade() -> None:
    for statement in _STATEMENTS:
        op.execute(statement)
