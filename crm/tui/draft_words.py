"""What one writes from, and how the words read, as they stand on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from crm.faces.draft_words import places, reading
from crm.faces.page import cells, wrap
from crm.faces.words import count
from crm.tui.shown import BAD, CARE, FAINT, GOOD, line, name_of, stacked

if TYPE_CHECKING:
    from crm.book.results import GateView
    from crm.rules.wording import Brief, Review

READINGS = {
    "personal": ("✓ reads as personal", GOOD),
    "generic": ("~ could be sent to anyone", CARE),
    "pitch": ("✗ reads as a pitch", BAD),
    "early": ("~ asks for something too soon", CARE),
    "undone": ("~ personal, with something to mend", CARE),
    "unknown": ("? too short to judge, or no English", FAINT),
}
_MARKS = {1: ("·", FAINT), 2: ("!", CARE), 3: ("✗", BAD)}


def facts(parts: tuple[tuple[str, str], ...], width: int) -> Content:
    """The facts, one below the other; text hangs below text, not below its label."""
    widest = max((cells(label) for label, _ in parts), default=0) + 2
    rows = []
    for label, text in parts:
        for number, piece in enumerate(wrap(name_of(text), max(width - widest, 10))):
            rows.append(line((label.ljust(widest) if number == 0 else " " * widest, FAINT), piece))
    return stacked(*rows)


def asked(is_theirs: bool) -> str:
    """What is to be written, where nothing stands yet."""
    return "Their words, as they came." if is_theirs else "Your own words, around the facts."


def nothing(is_theirs: bool) -> str:
    """That nothing stands there."""
    return "Nothing pasted yet." if is_theirs else "Nothing written yet."


def verdict(review: Review, brief: Brief, *, is_kept: bool) -> Content:
    """How the words read, how long they are, and whether they are kept."""
    said, style = READINGS[reading(review)]
    length = count(review.length, "character")
    is_long = brief.limit is not None and review.length > brief.limit
    if brief.limit is not None:
        length = f"{review.length} of {brief.limit} characters"
    return line(
        (said, style),
        ("   " + length, BAD if is_long else FAINT),
        ("   kept, not sent" if is_kept else "", FAINT),
    )


def advice(words: str, review: Review, width: int) -> Content:
    """What in the words says so, and what they lack: why, and what to do instead."""
    rows = []
    for one in review.advice:
        mark, style = _MARKS[one.severity]
        rows += _hanging(mark, style, f"{places(words, one)}{one.reason}", one.instead, width)
    if more := len(review.all_advice) - len(review.advice):
        rows.append(line((f"  and {count(more, 'smaller thing')}, once these are done", FAINT)))
    return stacked(*rows)


def _hanging(mark: str, style: str, reason: str, instead: str, width: int) -> list[Content]:
    first, *rest = wrap(name_of(reason), max(width - 2, 10))
    rows = [line((f"{mark} ", style), first), *(line(f"  {piece}") for piece in rest)]
    return rows + [
        line((f"  {piece}", FAINT)) for piece in wrap(f"→ {instead}", max(width - 2, 10))
    ]


def shut_gate(view: GateView) -> Content:
    """The whole checklist of a gate that is shut: first what is missing and what to do."""
    rows = []
    for check in sorted(view.verdict.checks, key=lambda check: check.passed):
        mark, style = ("~", CARE) if check.waived else ("✓", GOOD)
        if not check.passed:
            mark, style = "✗", BAD
        rows.append(line((f"{mark} ", style), f"{check.number}. {check.title}"))
        rows += [line((f"     {fact}", FAINT)) for fact in check.evidence]
        if not check.passed and check.next_step:
            rows.append(line(f"   → {check.next_step}"))
    return stacked(*rows)
