"""What every reader of a single file asks of it first."""

from __future__ import annotations

import stat
from pathlib import Path

from crm.errors import FileUnreadable
from crm.rules.text import clean_line


def require_file(path: Path, most_bytes: int, what: str) -> str:
    """The name to show of a regular file that holds something, ``most_bytes`` at most; ``what``
    says what is read, as in "mail file". Raises :class:`FileUnreadable`."""
    shown = clean_line(path.name) or "The file"
    try:
        status = path.stat()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise FileUnreadable(f"There is no file {clean_line(str(path))}.") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "its name cannot be used"
        raise FileUnreadable(f"{shown} cannot be opened: {reason}.") from error
    if not stat.S_ISREG(status.st_mode):
        raise FileUnreadable(f"{shown} is not a file.")
    if not status.st_size:
        raise FileUnreadable(f"{shown} is empty.")
    if status.st_size > most_bytes:
        raise FileUnreadable(f"{shown} is larger than any {what} that is read.")
    return shown
