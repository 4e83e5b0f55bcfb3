"""A later revision, invented for the tests, and a book of the version before it."""

from __future__ import annotations

import shutil
from pathlib import Path

from crm.store import schema
from crm.store.migrate import migrations_folder

NEXT = schema.USER_VERSION + 1
_LINE = f'revision = "{NEXT:04}"\ndown_revision = "{schema.USER_VERSION:04}"'

SECOND = '''
"""Rebuild a table on which many hang, add a column and fill it, add a table."""

import sqlalchemy as sa
from alembic import op

{LINE}


def upgrade():
    with op.batch_alter_table("contact", recreate="always") as batch:
        batch.alter_column("company", existing_type=sa.Text(), nullable=True)
        batch.add_column(sa.Column("pronouns", sa.Text()))
    op.execute("UPDATE contact SET pronouns = upper(name)")
    op.create_table("tag", sa.Column("id", sa.Integer, primary_key=True))
    op.execute("INSERT INTO tag (id) VALUES (1)")
'''.replace("{LINE}", _LINE)

LOSING = '''
"""Take away what other rows point to."""

from alembic import op

{LINE}


def upgrade():
    op.execute("DELETE FROM contact")
'''.replace("{LINE}", _LINE)

BREAKING = LOSING.replace("DELETE FROM contact", "DELETE FROM nowhere")


def folder_with(place: Path, revision: str) -> Path:
    """The program's own revisions, and one after them."""
    shutil.copytree(migrations_folder(), place, ignore=shutil.ignore_patterns("__pycache__"))
    (place / "versions" / f"{NEXT:04}_invented.py").write_text(revision)
    return place
