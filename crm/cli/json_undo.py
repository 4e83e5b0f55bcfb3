"""Undo and redo as JSON objects (see ``docs/json.md``)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crm.cli.as_json import Json

if TYPE_CHECKING:
    from crm.book.undo_results import UndoHistory, Undone, UndoStep


def step(one: UndoStep) -> Json:
    return {
        "uid": one.uid,
        "at": one.at,
        "verb": one.verb,
        "words": one.words,
        "stands": one.stands,
    }


def undone(done: Undone) -> Json:
    return {"change": step(done.step), "left": [step(one) for one in done.passed]}


def history(found: UndoHistory) -> Json:
    return {
        "changes": [step(one) for one in found.steps],
        "depth": found.depth,
        "redo": [step(one) for one in found.to_redo],
    }
