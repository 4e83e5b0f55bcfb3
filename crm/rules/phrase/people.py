"""Who is named in a line: people of the book, ``@Ana``, ``@"Ana Sá"`` and capitals."""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass

from crm.rules.phrase.book import FILL, PERSON
from crm.rules.text import clean_line, fold

_TOKEN = re.compile(rf"[^\s,;:!?()\[\]{{}}<>\"“”«»@#&+/=|{FILL}{PERSON}]+")
_QUOTED = re.compile(r"(?<!\S)@(?:\"([^\"@#]+)\"|“([^”@#]+)”)")
_BEFORE_A_MARK = frozenset(' \t\n([{,;:!?"“«')
_ENDING = re.compile(r"['’](?:s|ll|d|ve|re|m)$", re.IGNORECASE)
_NEGATION = re.compile(r"n['’]t$", re.IGNORECASE)
_JOINER = re.compile(r"[ .]+")
_PARTICLES = frozenset(
    "af al bin da das de del den der di dos du el ibn la le san ten ter van von y zu".split()
)
_LONGEST_RUN = 5
# After these even "will" is somebody, when the book knows a Will.
_BEFORE_A_NAME = frozenset(["with", "from", "met", "called", "asked", "messaged", "thanked"])


@dataclass(frozen=True, slots=True)
class Person:
    """A name at ``start:end`` of the line; ``from_start`` is where its ``@`` stands. ``known``
    when it stands in the book, ``marked`` when it was written with ``@``."""

    start: int
    end: int
    from_start: int
    to_end: int
    known: bool
    marked: bool


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    folded: str
    capital: bool


def find_people(
    line: str, known_names: Sequence[str], taken: str, ordinary: Container[str]
) -> tuple[Person, ...]:
    """The people named in ``line``, in order. ``taken`` is the line with everything that is
    no name blanked out. ``ordinary`` words in capitals are no name of a stranger, and name
    somebody of the book only with a capital inside the line, or after "with"."""
    people = [_quoted(found) for found in _QUOTED.finditer(line)]
    for marked in people:
        taken = blank(taken, marked.from_start, marked.to_end)
    tokens = _tokens(taken)
    book = _book(known_names, {token.folded for token in tokens})
    number = 0
    while number < len(tokens):
        person, used = _person_at(tokens, number, taken, book, ordinary)
        if person is not None:
            people.append(person)
        number += used
    return tuple(sorted(people, key=lambda person: person.start))


def blank(text: str, start: int, end: int) -> str:
    """``text`` with blanks in place of ``start:end``."""
    return text[:start] + " " * (end - start) + text[end:]


def _quoted(found: re.Match[str]) -> Person:
    group = 1 if found[1] is not None else 2
    return Person(*found.span(group), *found.span(), known=False, marked=True)


def _tokens(text: str) -> list[_Token]:
    tokens = []
    for found in _TOKEN.finditer(text):
        word = found[0].rstrip(".'’")
        word = _ENDING.sub("", word)
        if word:
            first = word[0]
            capital = first.isalpha() and not first.islower() and not _NEGATION.search(word)
            tokens.append(_Token(found.start(), found.start() + len(word), fold(word), capital))
    return tokens


def _book(known_names: Sequence[str], words: set[str]) -> dict[str, list[list[str]]]:
    """First word -> the names in the book that begin with it, longest first."""
    book: defaultdict[str, list[list[str]]] = defaultdict(list)
    for name in known_names:
        parts = [fold(part[0].rstrip(".'’")) for part in _TOKEN.finditer(clean_line(name))]
        parts = [part for part in parts if part]
        if parts and parts[0] in words:
            book[parts[0]].append(parts)
    for names in book.values():
        names.sort(key=len, reverse=True)
    return book


def _person_at(
    tokens: list[_Token],
    number: int,
    text: str,
    book: dict[str, list[list[str]]],
    ordinary: Container[str],
) -> tuple[Person | None, int]:
    """The person who begins at this token, and how many tokens to go on by."""
    token = tokens[number]
    marked = _is_marked(text, token.start)
    known = _known_length(tokens, number, text, book)
    if known == 1 and token.folded in ordinary and not marked:
        before = tokens[number - 1].folded if number else ""
        known = int(before in _BEFORE_A_NAME or (token.capital and number > 0))
    length = known or _stranger_length(tokens, number, text, ordinary, marked=marked)
    if length == 0:
        return None, 1
    end = tokens[number + length - 1].end
    start = token.start - marked
    return Person(token.start, end, start, end, known > 0, marked), length


def _is_marked(text: str, start: int) -> bool:
    """Whether an ``@`` stands before the name at ``start``; inside a word it is an address."""
    return text[start - 1 : start] == "@" and (start == 1 or text[start - 2] in _BEFORE_A_MARK)


def _known_length(
    tokens: list[_Token], number: int, text: str, book: dict[str, list[list[str]]]
) -> int:
    for parts in book.get(tokens[number].folded, ()):
        run = tokens[number : number + len(parts)]
        if [token.folded for token in run] == parts and all(_joined(run, text)):
            return len(parts)
    return 0


def _stranger_length(
    tokens: list[_Token], number: int, text: str, ordinary: Container[str], *, marked: bool
) -> int:
    """How many tokens a name that is not in the book takes: a run of capitals, with small
    particles inside. Behind an ``@`` the first word counts however it is written."""
    run = tokens[number : number + _LONGEST_RUN]
    first = run[0]
    if not marked and (not first.capital or first.folded in ordinary):
        return 0
    length = 1
    for offset, joined in enumerate(_joined(run, text), start=1):
        token = run[offset]
        if not joined or (token.folded in ordinary and token.folded not in _PARTICLES):
            break
        if token.capital and first.capital:
            length = offset + 1
        elif token.folded not in _PARTICLES:
            break
    return length


def _joined(run: list[_Token], text: str) -> Iterator[bool]:
    """For each token after the first: does it follow with nothing but a blank between?"""
    for before, after in itertools.pairwise(run):
        yield _JOINER.fullmatch(text, before.end, after.start) is not None
