"""Bringing an older book up to date: wholly or not at all, and without losing a row.

Alembic on its own does neither on SQLite: its statements are committed one by one, and its
way of changing a table (copy, drop, rename) deletes every row that hangs on it while
foreign keys are enforced, and every trigger.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

import crm
from crm.store import schema


def migrations_folder() -> Path:
    """Where the revisions lie: in the installed package, or beside it in the source."""
    package = Path(crm.__file__).parent
    inside = package / "migrations"
    return inside if inside.is_dir() else package.parent / "migrations"


def upgrade(connection: Connection, folder: Path | None = None) -> None:
    """Run all revisions that the book lacks, in one transaction. ``connection`` must not be
    in a transaction. Raises :class:`ValueError` when rows would be left that point nowhere;
    whatever is raised, the book is as it was."""
    config = Config()
    config.set_main_option("script_location", str(folder or migrations_folder()).replace("%", "%%"))
    config.attributes["connection"] = connection
    newest = ScriptDirectory.from_config(config).get_current_head()
    with _whole_or_not_at_all(connection):
        command.upgrade(config, "head")
        schema.mark(connection, int(newest or 0))


@contextmanager
def _whole_or_not_at_all(connection: Connection) -> Iterator[None]:
    # Within a transaction this pragma would do nothing.
    connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
    try:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        kept = _triggers_and_views(connection)
        for name, (kind, _) in kept.items():
            # A view of a table that is being replaced would stand in the way.
            if kind == "view":
                connection.exec_driver_sql(f'DROP VIEW "{name}"')
        yield
        there = _triggers_and_views(connection)
        for name, (_, definition) in kept.items():
            if name not in there:
                connection.exec_driver_sql(definition)
        if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
            raise ValueError("a revision leaves rows that point nowhere")
        connection.commit()
    finally:
        connection.rollback()
        connection.exec_driver_sql("PRAGMA foreign_keys = ON")


def _triggers_and_views(connection: Connection) -> dict[str, tuple[str, str]]:
    rows = connection.exec_driver_sql(
        "SELECT name, type, sql FROM sqlite_master WHERE type IN ('trigger', 'view')"
    )
    return {name: (kind, definition) for name, kind, definition in rows}
