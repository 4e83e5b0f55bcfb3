"""A text -> findings: does it read like a pitch? With the span, the reason and a better way.

The check adds up signs, each with a weight (:mod:`crm.rules.pitch.words`), takes off what
only people say who know each other, and calls the sum a pitch from .9 on. It judges real
friendships in an import, so it rather misses a pitch than accuses a friend; it knows
English only and says so of anything else. ``docs/pitch.md`` holds its figures.
"""

from __future__ import annotations

from crm.rules.pitch.context import Context
from crm.rules.pitch.findings import Finding, Judgement, Reading, Severity
from crm.rules.pitch.judging import judge_text, reads_as_pitch
from crm.rules.pitch.mailing import (
    LONGEST,
    MASS_CHARACTERS,
    Mailing,
    sent_to_many,
    template_key,
)

__all__ = [
    "LONGEST",
    "MASS_CHARACTERS",
    "Context",
    "Finding",
    "Judgement",
    "Mailing",
    "Reading",
    "Severity",
    "judge_text",
    "reads_as_pitch",
    "sent_to_many",
    "template_key",
]
