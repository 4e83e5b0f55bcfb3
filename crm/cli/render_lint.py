"""How words read, for a person: each finding under its line, and the verdict."""

from __future__ import annotations

import re

from crm.faces.page import Page, cells
from crm.rules.pitch import Context, Finding, Judgement, Reading, Severity
from crm.rules.text import clean, clean_line

_MARKS = {Severity.NOTE: "note", Severity.WARNING: "warning", Severity.STOP: "stop"}
_STYLES = {Severity.NOTE: "dim", Severity.WARNING: "care", Severity.STOP: "bad"}
_MARGIN = 2
_AROUND = 12
"""Letters of the line that are kept before a span that does not fit otherwise."""
_MOST_SHOWN = 60
_MOST_WORDS = 6
_BLANKS = re.compile(r"\s+")

_VERDICTS = {
    Reading.PERSONAL: ("personal", "good", "It reads as written to one person."),
    Reading.GENERIC: ("generic", "care", "It asks for nothing, but could be sent to anyone."),
    Reading.PITCH: ("pitch", "bad", "It wants or sells something."),
    Reading.UNKNOWN: (
        "unknown",
        "dim",
        "Nothing to judge: too few words, or a language that the check does not know.",
    ),
}


def judged(page: Page, text: str, judgement: Judgement, context: Context) -> None:
    """The findings in the order of the text, then the verdict with its evidence."""
    shown = judgement.findings[:_MOST_SHOWN]
    for finding in shown:
        page.blank()
        _finding(page, text, finding)
    if len(judgement.findings) > len(shown):
        page.say(f"And {len(judgement.findings) - len(shown)} more.", "dim")
    page.blank()
    word, style, meaning = _VERDICTS[judgement.reading]
    page.row(("Verdict: ", "bold"), (word, style))
    page.say(meaning, indent=_MARGIN)
    for line in _evidence(text, judgement, context):
        page.say(line, "dim", indent=_MARGIN)


def _finding(page: Page, text: str, finding: Finding) -> None:
    line, start, end, number = _line_of(text, finding.start, finding.end)
    before, span, after = clip(line, start, end, page.width - _MARGIN)
    style = _STYLES[finding.severity]
    page.row((before, ""), (span, style), (after, ""), indent=_MARGIN)
    room = page.width - _MARGIN - cells(before)
    caret = "^" * max(1, min(cells(span), room))
    page.drawn([" " * (_MARGIN + cells(before)) + caret])
    where = f"line {number}" if "\n" in text.strip() else ""
    label = ", ".join(part for part in (_MARKS[finding.severity], where) if part)
    page.say(f"{finding.reason} ({label})", style, indent=_MARGIN)
    page.say(finding.instead, indent=_MARGIN, mark="Instead: ")


def _line_of(text: str, start: int, end: int) -> tuple[str, int, int, int]:
    """The line in which a span begins, where in it the span is, and its number from 1."""
    begin = text.rfind("\n", 0, start) + 1
    stop = text.find("\n", start)
    line = text[begin : stop if stop >= 0 else len(text)]
    return line, start - begin, min(end - begin, len(line)), text.count("\n", 0, begin) + 1


def clip(line: str, start: int, end: int, width: int) -> tuple[str, str, str]:
    """What stands before a span, the span, and what comes after, on one clean line of at most
    ``width`` columns, the span kept whole where it fits."""
    before = _shown(line[max(0, start - width) : start]).lstrip()
    span = _shown(line[start : min(end, start + width)]) or " "
    after = _shown(line[end : end + width])
    if start > width or cells(before) + cells(span) > width:
        room = max(min(_AROUND, width - cells(span) - 1), 0)
        before = "…" + _last(before, room)
    span = _first(span, width - cells(before))
    return before, span, _first(after, width - cells(before) - cells(span))


def _shown(text: str) -> str:
    """Without control characters, every run of blanks as one: a row shows it like this."""
    return _BLANKS.sub(" ", clean(text))


def _first(text: str, width: int) -> str:
    kept = ""
    for character in text:
        if cells(kept + character) > width:
            break
        kept += character
    return kept


def _last(text: str, width: int) -> str:
    kept = ""
    for character in reversed(text):
        if cells(character + kept) > width:
            break
        kept = character + kept
    return kept


def _evidence(text: str, judgement: Judgement, context: Context) -> list[str]:
    lines = []
    if judgement.weighty:
        words = [clean_line(text[start:end]) for start, end in judgement.weighty[:_MOST_WORDS]]
        lines.append("What weighed most: " + ", ".join(f"“{word}”" for word in words) + ".")
    if judgement.personal:
        words = [clean_line(text[start:end]) for start, end in judgement.personal[:_MOST_WORDS]]
        lines.append("Speaks for it: " + ", ".join(f"“{word}”" for word in words) + ".")
    if judgement.named:
        lines.append("Names of theirs: " + ", ".join(map(clean_line, judgement.named)) + ".")
    if context.name:
        stage = f", {context.stage.label}" if context.stage is not None else ""
        lines.append(f"Judged as words to {clean_line(context.name)}{stage}.")
    return lines
