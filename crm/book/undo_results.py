"""What undo and redo tell."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class UndoStep:
    """A change of the user's: when it was made, its verb, and in words what was done.
    ``stands`` says why it stays as it is; empty when it can be taken back."""

    uid: str
    at: datetime
    verb: str
    words: str
    stands: str = ""


@dataclass(frozen=True)
class Undone:
    """What was taken back or brought back. ``passed`` are the newer changes that were left
    standing; ``final`` says why it cannot be brought back, empty where it can."""

    step: UndoStep
    passed: tuple[UndoStep, ...] = ()
    final: str = ""


@dataclass(frozen=True)
class UndoHistory:
    """The newest changes, the newest first; how many there are in all back to where the
    history ends (what stays included); and what can be brought back, the next one first."""

    steps: tuple[UndoStep, ...]
    depth: int
    to_redo: tuple[UndoStep, ...]
