"""Errors that speak to the user. Each class carries its exit code.

The message says what happened; ``hint`` what to do next. Every write is all or
nothing, so an error always means that the book is as it was.
"""

from __future__ import annotations


class RapportError(Exception):
    """Something that the user can understand and mend. Never shown as a traceback."""

    exit_code = 1

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class BookBusy(RapportError):
    """Another program has been writing for too long. Trying again is all it takes."""


class NotUnderstood(RapportError):
    """The words, a date or an option could not be understood with certainty."""

    exit_code = 2


class NotFound(RapportError):
    """Nobody and nothing of that name in the book."""

    exit_code = 3


class Ambiguous(RapportError):
    """Several match; ``candidates`` are (uid, what tells them apart)."""

    exit_code = 4

    def __init__(
        self, message: str, candidates: tuple[tuple[str, str], ...] = (), hint: str = ""
    ) -> None:
        super().__init__(message, hint)
        self.candidates = candidates


class Refused(RapportError):
    """A rule stands against it: the gate, a boundary, a duplicate."""

    exit_code = 5


class BookUnusable(RapportError):
    """The book cannot be used: missing, foreign, newer, damaged, or SQLite is too old."""

    exit_code = 6


class NoRoom(BookUnusable):
    """The disk is full: what is in the book can be read, and nothing can be written."""


class FileUnreadable(RapportError):
    """A file from outside cannot be read or holds nothing that can be used."""

    exit_code = 7


class DamageFound(RapportError):
    """`crm check` found that the book contradicts itself."""

    exit_code = 8
