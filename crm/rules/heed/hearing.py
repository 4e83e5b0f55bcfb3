"""A text -> what it says between the lines, with the span.

It rather misses a stop than hears one in a kind sentence: "I can't stop thinking about your
talk" asks for nothing. What a sentence tells of others, supposes, quotes or asks is passed
over, and so are the lines in which a reply quotes the letter before.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date

from crm.rules.heed import Heard, Hearing, phrases
from crm.rules.heed.phrases import ALONE, SEARCHED
from crm.rules.text import clean_line, fold

LONGEST = 8_000
"""Characters of a text that are read: nobody hides a stop behind more."""
_HEAD = 400
"""Characters at the beginning in which a machine says that it is one."""
_MOST_WORDS = 120
_DAY_WORDS = 4
_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "\u02bc": "'", "\u00a0": " "})


def hear(text: str, on: date | None = None) -> tuple[Hearing, ...]:
    """What a text that came in says, in the order of its words, each kind once.

    ``on`` is the day on which it came, from which an absence's last day is understood. Pure;
    reads the first :data:`LONGEST` characters.
    """
    read = text[:LONGEST].translate(_STRAIGHT)
    likely = _likely(read)
    if not likely:
        return ()
    own = _without_quoted(read)
    found: dict[Heard, Hearing] = {}
    for heard, listen in _LISTENERS.items():
        if heard in likely:
            for hearing in listen(own, on):
                found.setdefault(hearing.heard, hearing)
    if Heard.BOUNCE in found:
        found = {Heard.BOUNCE: found[Heard.BOUNCE]}
    elif Heard.AWAY in found:
        found.pop(Heard.NO, None)
        found.pop(Heard.STOP, None)
    elif Heard.STOP in found:
        found.pop(Heard.NO, None)
    return tuple(sorted(found.values(), key=lambda hearing: hearing.start))


_NO_WORD = re.compile(r"[\W_]+")
_ALONE_CHARACTERS = 60


def _likely(text: str) -> set[Heard]:
    """What a text may say at all, by the words that it holds."""
    words = f" {_NO_WORD.sub(' ', fold(text))} "
    likely = {
        heard for heard in Heard if any(f" {some} " in words for some in SEARCHED[heard.value])
    }
    short = len(text) <= _ALONE_CHARACTERS
    if short and any(f" {some} " in words for some in ALONE):
        likely.add(Heard.STOP)
    return likely


_QUOTED_LINE = re.compile(r"^[ \t]*>.*$", re.MULTILINE)
_QUOTED_REST = re.compile(
    r"^(?:-{2,} ?(?:original message|forwarded message|urspr[üu]ngliche nachricht|message d'origine"
    r"|mensaje original|mensagem original|messaggio originale|oorspronkelijk bericht) ?-{2,}"
    r"|(?:on|am|le|el|em|il|op) [^\n]{4,120}(?:wrote|schrieb[^\n]{0,60}|a [ée]crit|escribi[óo]"
    r"|escreveu|ha scritto|schreef[^\n]{0,60}) ?:[ \t]*$"
    r"|_{8,}[ \t]*$)",
    re.MULTILINE | re.IGNORECASE,
)


def _without_quoted(text: str) -> str:
    """The same length, with blanks where it quotes the letter before."""
    rest = _QUOTED_REST.search(text)
    if rest and text[: rest.start()].strip():
        text = text[: rest.start()] + " " * (len(text) - rest.start())
    return _QUOTED_LINE.sub(lambda found: " " * len(found[0]), text)


def _bounce(text: str, _on: date | None) -> Iterator[Hearing]:
    """A machine could not deliver."""
    bounced = phrases.BOUNCE.search(text[:_HEAD])
    if bounced:
        yield _hearing(Heard.BOUNCE, text, bounced)


def _away(text: str, on: date | None) -> Iterator[Hearing]:
    """A machine says that nobody is there."""
    mark, away = phrases.AWAY_MARK.search(text[:_HEAD]), phrases.AWAY.search(text)
    if mark or (away and phrases.AWAY_REST.search(text)):
        found = away or mark
        if found:
            yield _hearing(Heard.AWAY, text, found, _until(text, on))


def _stop(text: str, _on: date | None) -> Iterator[Hearing]:
    alone = phrases.STOP_ALONE.fullmatch(text.strip())
    if alone:
        start = len(text) - len(text.lstrip())
        end = len(text.rstrip())
        yield Hearing(Heard.STOP, start, end, _shown(text[start:end]))
        return
    for found in phrases.STOP.finditer(text):
        if _is_meant(text, found):
            yield _hearing(Heard.STOP, text, found)


def _no(text: str, _on: date | None) -> Iterator[Hearing]:
    for found in phrases.NO.finditer(text):
        start, end = _sentence(text, found)
        rest = text[found.end() : end]
        about = phrases.NO_OF.match(rest)
        meant = (
            _is_meant(text, found)
            and "?" not in text[start : end + 1]
            and not phrases.CONTRAST.search(rest)
            and (about is None or phrases.NO_OF_OFFER.match(about["what"]))
        )
        if meant:
            yield _hearing(Heard.NO, text, found)


def _moved(text: str, _on: date | None) -> Iterator[Hearing]:
    for found in phrases.MOVED.finditer(text):
        is_call = phrases.MOVED_TO_A_CALL.search(found[0])
        if _is_meant(text, found) and not is_call:
            yield _hearing(Heard.MOVED, text, found)


_LISTENERS: dict[Heard, Callable[[str, date | None], Iterator[Hearing]]] = {
    Heard.STOP: _stop,
    Heard.NO: _no,
    Heard.AWAY: _away,
    Heard.MOVED: _moved,
    Heard.BOUNCE: _bounce,
}


_END = re.compile(r"[.!?](?=\s|$)|\n|;")
_QUOTES = re.compile(r"[“„«][^”“»\n]{0,400}[”“»]|\"[^\"\n]{0,400}\"")


def _sentence(text: str, found: re.Match[str]) -> tuple[int, int]:
    """The bounds of the sentence in which a phrase ends."""
    core = max(found.start(), found.end() - 1)
    start = max((end.end() for end in _END.finditer(text, max(core - 400, 0), core)), default=None)
    after = _END.search(text, found.end(), found.end() + 400)
    return (
        max(core - 400, 0) if start is None else start,
        after.start() if after else min(len(text), found.end() + 400),
    )


def _is_meant(text: str, found: re.Match[str]) -> bool:
    """Whether the sentence says it of itself: not of others, not supposed, not in quotes."""
    start, end = _sentence(text, found)
    if phrases.TOLD_OF_OTHERS.search(text[start : max(start, found.start())]):
        return False
    line_start = text.rfind("\n", 0, found.start()) + 1
    return not any(
        quote.start() < found.start() and found.end() <= quote.end()
        for quote in _QUOTES.finditer(text, line_start, min(len(text), end + 400))
    )


def _hearing(
    heard: Heard, text: str, found: re.Match[str], until_on: date | None = None
) -> Hearing:
    words = found[0]
    start = found.start() + len(words) - len(words.lstrip(" .!?;,:\n\t–—-"))
    begin, end = _sentence(text, found)
    return Hearing(heard, start, found.end(), _shown(text[min(begin, start) : end]), until_on)


def _shown(words: str) -> str:
    line = clean_line(words)
    return line if len(line) <= _MOST_WORDS else f"{line[: _MOST_WORDS - 1]}…"


def _until(text: str, on: date | None) -> date | None:
    """The last day of an absence, where it is certainly one day."""
    found = phrases.UNTIL.search(text)
    if found is None or on is None:
        return None
    from crm.rules.phrase import understand_date  # noqa: PLC0415  # few texts need its patterns

    words = [_plain(word) for word in re.split(r"[\s,]+", fold(found["day"]))][:_DAY_WORDS]
    for count in range(len(words), 0, -1):
        day = understand_date(" ".join(words[:count]), on, future=True)
        if day is not None and day > on:
            return day
        if _YEAR.fullmatch(words[count - 1]):
            return None
    return None


_YEAR = re.compile(r"\d{4}")
_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")


def _plain(word: str) -> str:
    """A word of a day, without its stops; ``12.03.2026`` as the ISO day that it is."""
    dotted = _DOTTED.match(word)
    if dotted:
        return f"{dotted[3]}-{int(dotted[2]):02}-{int(dotted[1]):02}"
    return word.rstrip(".:") or word
