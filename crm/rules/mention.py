"""Where words name something, and the short quote that shows it."""

from __future__ import annotations

import re
from datetime import date

from crm.rules.say import dated
from crm.rules.text import clean_line, fold

MOST_EVIDENCE = 120
"""The most characters that the evidence of a mention has."""

_SHORT = 2
_BEFORE = 30
_BETWEEN = r"[\s_-]+"
_UNSPACED = re.compile(r"[\u0e00-\u0fff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")


def mention(text: str, interest: str, on: date) -> str:
    """The words of ``text`` around the first place that names ``interest``, as a quote with
    its day, e.g. ``“we sail old boats” (3 Mar 2026)``; empty when nothing names it.

    Named means as whole words, whatever their case and accents; blanks and hyphens are one.
    A name of one or two characters is too often another word ("go"), so that it must stand
    as ``#go`` or in capitals.
    """
    line = clean_line(text)
    short = len(fold(interest)) <= _SHORT
    searched = line if short else fold(line)
    found = _pattern(interest, short=short).search(searched)
    if found is None:
        return ""
    # Folding moves letters, but no word.
    before = line.split()[: searched.count(" ", 0, found.start())]
    return _quote(line, len(" ".join(before)), on)


def _pattern(interest: str, *, short: bool) -> re.Pattern[str]:
    name = fold(interest)
    if short:
        tag, capitals = re.escape(name), re.escape(name.upper())
        return re.compile(rf"(?<!\w)(?:#(?i:{tag})|{capitals})(?![\w+#&])")
    words = _BETWEEN.join(map(re.escape, re.split(_BETWEEN, name)))
    return re.compile(rf"(?<!\w){words}(?!\w)")


def _quote(line: str, start: int, on: date) -> str:
    """What stands from a little before ``start`` on, cut at words where it must be cut."""
    day = f" ({dated(on)})"
    room = MOST_EVIDENCE - len(day) - len("“……”")
    begin = line.find(" ", start - _BEFORE, start + 1) + 1 if start > _BEFORE else 0
    words = line[begin:]
    if len(words) > room:
        end = words.rfind(" ", start - begin + 1, room)
        words = words[: end if end > 0 else room] + "…"
    return f"“{'…' if begin else ''}{words}”{day}"


def names(words: str, fact: str) -> bool:
    """Whether the words name the fact: folded, as whole words.

    A fact of one or two letters ("go", "it") is an everyday word: it counts only with a
    ``#`` before it or in capitals. Scripts without spaces have no whole words.
    """
    name = fold(fact.lstrip("#"))
    if not name:
        return False
    if _UNSPACED.search(name):
        return name in fold(words)
    whole = rf"(?<!\w){re.escape(name)}(?!\w)"
    if len(name) > _SHORT:
        return re.search(whole, fold(words)) is not None
    return re.search(rf"#{whole}", fold(words)) is not None or (
        re.search(rf"(?<!\w){re.escape(name.upper())}(?!\w)", words) is not None
    )
