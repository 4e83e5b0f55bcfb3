"""How a JSON answer is written, and the object of a failed call (see ``docs/json.md``)."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from crm.cli.session import speaks_unicode
from crm.rules.text import clean

if TYPE_CHECKING:
    from crm.errors import RapportError

Json = dict[str, Any]


def dumps(data: Json) -> str:
    """One object as text: sorted keys, ISO dates, no control characters."""
    return json.dumps(_plain(data), indent=2, sort_keys=True, ensure_ascii=not speaks_unicode())


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {clean(str(key)): _plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    return clean(value) if isinstance(value, str) else value


def error_object(error: RapportError, exit_code: int) -> Json:
    """What went wrong, as the one object of a failed call."""
    candidates = getattr(error, "candidates", ())
    return {
        "error": {
            "message": error.message,
            "hint": error.hint,
            "exit_code": exit_code,
            "candidates": [{"uid": uid, "label": label} for uid, label in candidates],
        }
    }


def member_value(member: Any) -> Any:
    """The value of an enumeration's member, None for None."""
    return None if member is None else member.value
