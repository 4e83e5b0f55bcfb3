"""What was heard in what came in, for scripts (see ``docs/json.md``)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crm.cli import json_people
from crm.cli.as_json import Json

if TYPE_CHECKING:
    from crm.book.heard_results import HeardSettled

heard = json_people.heard


def settled(done: HeardSettled) -> Json:
    return {
        "heard": heard(done.view),
        "agreed": done.agreed,
        "boundary": json_people.boundary(done.boundary) if done.boundary else None,
        "signal": json_people.signal(done.signal) if done.signal else None,
    }
