"""What a message about a nudge can be made of: facts, in the order in which they are used."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from crm.book.day_results import NudgeView
from crm.rules.bounds import only_channels
from crm.rules.interaction import CATALOGUE, Kind
from crm.rules.nudge.candidate import Candidate
from crm.rules.say import day_said, quoted
from crm.rules.text import clean_line

_LONGEST_WORDS = 400

Parts = tuple[tuple[str, str], ...]


def parts(nudge: NudgeView, candidate: Candidate | None, insight: Any, today: date) -> Parts:
    """(what it is, the fact): who, why, what you share, what they last said, the material
    with its link, and a question worth answering. Nothing of it is a finished text."""
    found = _parts(nudge, candidate, insight, today)
    return tuple((label, fact) for label, fact in found if fact)


def _parts(
    nudge: NudgeView, candidate: Candidate | None, insight: Any, today: date
) -> Iterator[tuple[str, str]]:
    yield "To", ", ".join(filter(None, (clean_line(nudge.name), clean_line(nudge.company))))
    yield "As", CATALOGUE[nudge.kind].label
    yield "Why", nudge.why
    if candidate is not None:
        yield "Only by", clean_line(only_channels(candidate.boundaries))
        yield "You share", _tags(candidate.shared_interests)
        yield "They said", _said(candidate, today)
        if candidate.purpose not in nudge.material:
            yield "You know them for", clean_line(candidate.purpose)
    if insight is None:
        yield "With", nudge.material
        yield "Link", nudge.link
    else:
        yield "With", quoted(insight.title, _LONGEST_WORDS)
        yield "Quote", quoted(insight.text, _LONGEST_WORDS)
        yield "Link", insight.link
        yield "Your take", quoted(insight.take, _LONGEST_WORDS)
    yield "To do", nudge.next_step
    yield "Ask", _question(nudge, candidate)


def _said(candidate: Candidate, today: date) -> str:
    words = quoted(candidate.last_said, _LONGEST_WORDS)
    if not words or candidate.last_said_on is None:
        return words
    return f"{words}, on {day_said(candidate.last_said_on, today)}"


def _tags(interests: tuple[str, ...]) -> str:
    return ", ".join(f"#{clean_line(name)}" for name in interests)


def _question(nudge: NudgeView, candidate: Candidate | None) -> str:
    """A question that is worth an answer of theirs; none where none is wanted."""
    if CATALOGUE[nudge.kind].quiet or nudge.kind is Kind.CONDOLENCE:
        return "nothing: it wants no answer"
    if candidate is None:
        return ""
    if candidate.last_said:
        return f"what became of {quoted(candidate.last_said)}"
    interests = candidate.shared_interests or candidate.their_interests
    if interests:
        return f"what they enjoy most in #{clean_line(min(interests))} these days"
    return "what takes most of their time these days"
