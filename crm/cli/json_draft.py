"""What writing to somebody is made of, as JSON objects (see ``docs/json.md``)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crm.cli.as_json import Json
from crm.cli.json_day import nudge
from crm.cli.json_people import line

if TYPE_CHECKING:
    from crm.book import draft_results as d
    from crm.rules.wording import Review


def draft(drafted: d.Draft, reviewed: Review | None = None) -> Json:
    return {
        "contact": line(drafted.contact),
        "kind": drafted.kind.value,
        "parts": [{"label": label, "text": text} for label, text in drafted.parts],
        "words": drafted.words,
        "reading": reviewed.judgement.reading.value if reviewed else None,
        "advice": advice(reviewed),
        "page": drafted.page,
        "nudge": nudge(drafted.nudge) if drafted.nudge else None,
        "offering": drafted.offering or None,
        "permit_expires_at": drafted.permit_expires_at,
    }


def advice(reviewed: Review | None) -> list[Json]:
    """What is said about words, the most useful first; nothing about none."""
    return [
        {"reason": one.reason, "instead": one.instead, "severity": one.severity}
        for one in (reviewed.advice if reviewed else ())
    ]
