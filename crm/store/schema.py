"""What makes a file a book: its mark, its version, its tables and its search indexes."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Connection

import crm.store.tables  # noqa: F401  # all tables
from crm.store.columns import metadata

APPLICATION_ID: Final = 0x52617070
"""``PRAGMA application_id`` of every book: "Rapp"."""

USER_VERSION: Final = 5
"""``PRAGMA user_version`` of a book that is up to date: the number of the newest revision."""

MINIMUM_SQLITE: Final = (3, 35, 0)
"""The oldest SQLite that can keep a book: the first with RETURNING."""

REVISION_TABLE: Final = "alembic_version"

SEARCH_INDEXES: Final = {
    # The text is folded before it enters, so the tokenizer must not fold it again. Names are
    # searched letter by letter while they are typed: hence the prefix indexes, which for
    # notes would take more room than the notes themselves.
    "contact_fts": (
        "CREATE VIRTUAL TABLE contact_fts USING fts5("
        "name, about, tokenize='unicode61 remove_diacritics 0', prefix='1 2 3')"
    ),
    "interaction_fts": (
        "CREATE VIRTUAL TABLE interaction_fts USING fts5("
        "note, tokenize='unicode61 remove_diacritics 0')"
    ),
}
"""The search indexes, and how each is made. Each keeps the folded text that it indexes, so
that a row can be taken out without knowing what it said."""


def revision_name(version: int) -> str:
    """The identifier of the revision with this number: ``revision_name(1) == "0001"``."""
    return f"{version:04}"


def create(connection: Connection) -> None:
    """Make everything that an up-to-date book holds, in an empty file."""
    metadata.create_all(connection)
    for statement in SEARCH_INDEXES.values():
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql(
        f"CREATE TABLE {REVISION_TABLE} (version_num VARCHAR(32) NOT NULL, "
        f"CONSTRAINT {REVISION_TABLE}_pkc PRIMARY KEY (version_num))"
    )
    connection.exec_driver_sql(
        f"INSERT INTO {REVISION_TABLE} VALUES (?)",  # noqa: S608  # a constant
        (revision_name(USER_VERSION),),
    )
    mark(connection, USER_VERSION)


def mark(connection: Connection, version: int) -> None:
    """Say in the file's header that it is a book of this version, within the transaction."""
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {version:d}")
