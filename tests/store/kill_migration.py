"""Die before each statement of a migration in turn: BOOK FOLDER.

Prints a line of JSON for each death: the statement, and whether the book is the old one or
the new one, row for row, and comes out new when it is opened again.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path
from typing import Any

from sqlalchemy import event

from crm.store import migrate
from crm.store.engine import Store
from tests.store.shelf import contents


def upgrade(book: Path, folder: Path, last_statement: int = 0) -> int:
    """Upgrade, dying before the statement of this number; returns how many there are."""
    store = Store.open(book)
    seen = 0

    def count(*_: Any) -> None:
        nonlocal seen
        seen += 1
        if seen == last_statement:
            os.kill(os.getpid(), 9)

    event.listen(store._engine, "before_cursor_execute", count)
    with store._engine.connect() as connection:
        migrate.upgrade(connection, folder)
    store.close()
    return seen


def main(book: Path, folder: Path) -> None:
    fresh, tried = book.with_suffix(".new"), book.with_suffix(".tried")
    shutil.copyfile(book, fresh)
    statements = upgrade(fresh, folder)
    old, new = contents(book), contents(fresh)
    for number in range(1, statements + 1):
        shutil.copyfile(book, tried)
        if not (child := os.fork()):
            upgrade(tried, folder, number)
            os._exit(1)
        _, status = os.waitpid(child, 0)
        found = contents(tried)
        state = "old" if found == old else "new" if found == new else "torn"
        if state == "old":
            upgrade(tried, folder)
        print(
            json.dumps(
                {
                    "statement": number,
                    "killed": os.WIFSIGNALED(status),
                    "state": state,
                    "mended": contents(tried) == new,
                }
            )
        )


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
