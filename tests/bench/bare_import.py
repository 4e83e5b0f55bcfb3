"""The bare equivalent of an import: csv, sqlite3 and FTS5, nothing judged.

``python -m tests.bench.bare_import EXPORT.zip FILE.db`` puts every connection and message
into plain tables with a full-text index over names and words, in one transaction.
"""

from __future__ import annotations

import csv
import io
import sqlite3
import sys
import zipfile
from collections.abc import Iterator

TABLES = """
    CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT, url TEXT UNIQUE, email TEXT,
        company TEXT, role TEXT, connected_on TEXT);
    CREATE TABLE message (id INTEGER PRIMARY KEY, person_id INTEGER REFERENCES person,
        direction TEXT, at TEXT, text TEXT, ref TEXT UNIQUE);
    CREATE INDEX message_person ON message (person_id, at);
    CREATE VIRTUAL TABLE person_fts USING fts5(name, about, prefix='1 2 3');
    CREATE VIRTUAL TABLE message_fts USING fts5(text);
"""


def rows(archive: zipfile.ZipFile, name: str, first: str) -> Iterator[dict[str, str]]:
    """The rows of a file, from the header that begins with ``first`` on."""
    with archive.open(name) as raw:
        lines = io.TextIOWrapper(raw, "utf-8", newline="")
        header = next(line for line in lines if line.startswith(first))
        yield from csv.DictReader(lines, fieldnames=next(csv.reader([header])))


def load(export: str, database: str) -> None:
    book = sqlite3.connect(database)
    book.executescript(TABLES)
    with zipfile.ZipFile(export) as archive, book:
        book.executemany(
            "INSERT INTO person (name, url, email, company, role, connected_on)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (
                (
                    f"{row['First Name']} {row['Last Name']}", row["URL"], row["Email Address"],
                    row["Company"], row["Position"], row["Connected On"],
                )
                for row in rows(archive, "Connections.csv", "First Name")
            ),
        )  # fmt: skip
        people = dict(book.execute("SELECT url, id FROM person").fetchall())
        book.executemany(
            "INSERT OR IGNORE INTO message (person_id, direction, at, text, ref)"
            " VALUES (?, ?, ?, ?, ?)",
            (
                (
                    people.get(row["SENDER PROFILE URL"])
                    or people.get(row["RECIPIENT PROFILE URLS"]),
                    "in" if row["SENDER PROFILE URL"] in people else "out",
                    row["DATE"], row["CONTENT"],
                    f"{row['CONVERSATION ID']} {row['DATE']} {row['CONTENT'][:40]}",
                )
                for row in rows(archive, "messages.csv", "CONVERSATION ID")
            ),
        )  # fmt: skip
        book.execute(
            "INSERT INTO person_fts (rowid, name, about) SELECT id, name, company FROM person"
        )
        book.execute("INSERT INTO message_fts (rowid, text) SELECT id, text FROM message")
    book.close()


if __name__ == "__main__":
    load(sys.argv[1], sys.argv[2])
