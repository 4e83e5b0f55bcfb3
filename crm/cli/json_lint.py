"""How words read, as JSON objects (see ``docs/json.md``)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crm.cli.session import Json

if TYPE_CHECKING:
    from crm.errors import RapportError
    from crm.rules.pitch import Judgement


def judged(text: str, judgement: Judgement) -> Json:
    return {
        "verdict": judgement.reading.value,
        "score": judgement.score,
        "findings": [
            {
                "start": finding.start,
                "end": finding.end,
                "text": text[finding.start : finding.end],
                "severity": finding.severity.name.lower(),
                "code": finding.code,
                "reason": finding.reason,
                "instead": finding.instead,
            }
            for finding in judgement.findings
        ],
        "evidence": {
            "weighty": [_span(text, *span) for span in judgement.weighty],
            "personal": [_span(text, *span) for span in judgement.personal],
            "named": list(judgement.named),
        },
    }


def _span(text: str, start: int, end: int) -> Json:
    return {"start": start, "end": end, "text": text[start:end]}


def error(line: int, error: RapportError, given_id: object) -> Json:
    """A line that cannot be judged; its ``id`` where it has one."""
    answer: Json = {
        "error": {"line": line, "message": error.message, "hint": error.hint},
        "verdict": None,
    }
    return answer if given_id is None else {**answer, "id": given_id}
