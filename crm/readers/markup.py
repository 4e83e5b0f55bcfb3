"""HTML in messages -> text, without touching a person's own ``<``."""

from __future__ import annotations

import html
import re
from html.parser import HTMLParser

LONGEST = 16_000
"""Characters of HTML that are parsed: a message has at most half as many, and the parser
may take a time that grows with their square."""
_TAGS = frozenset(
    """a abbr b big blockquote br button center code div em font footer h1 h2 h3 h4 h5 h6 head
    header hr html body i img label li main meta ol p pre s section small span strike strong
    style script sub sup table tbody td tfoot th thead title tr tt u ul""".split()
)
_BREAKS = frozenset(
    "blockquote br div footer h1 h2 h3 h4 h5 h6 header hr li p pre section table tr ul ol".split()
)
_UNSEEN = frozenset({"style", "script"})
_LOOKS_MARKED_UP = re.compile(
    r"<br\s?/?>|</(?:" + "|".join(sorted(_TAGS, key=len, reverse=True)) + r")>", re.IGNORECASE
)
_ENTITY = re.compile(r"&(?:[A-Za-z]{2,8}|#\d{1,7}|#[xX][0-9A-Fa-f]{1,6});")
_BLANKS = re.compile(r"[ \t\xa0]+")
_EMPTY_LINES = re.compile(r"\n{3,}")


def to_text(content: str) -> str:
    """The text of a message that may hold HTML and entities.

    It holds HTML when it breaks a line or closes a tag that HTML knows; ``<3``,
    ``a < b``, ``<ana@example.com>`` and talk of "the <title> of a page" stay. What is
    longer than :data:`LONGEST` stays as it is.
    """
    if len(content) > LONGEST:
        return content
    if "<" in content and _LOOKS_MARKED_UP.search(content):
        reader = _Text()
        reader.feed(content)
        reader.close()
        return _tidy("".join(reader.parts + reader.unseen))
    if "&" in content:
        return _ENTITY.sub(lambda found: html.unescape(found[0]), content)
    return content


def _tidy(text: str) -> str:
    lines = (_BLANKS.sub(" ", line).strip() for line in text.split("\n"))
    return _EMPTY_LINES.sub("\n\n", "\n".join(lines)).strip()


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.unseen: list[str] = []
        self._inside = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002  # the base class's signature
        if tag not in _TAGS:
            self.parts.append(self.get_starttag_text() or "")
        elif tag in _BREAKS:
            self._break()
        elif tag in _UNSEEN:
            self._inside = tag

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _UNSEEN:
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if tag == self._inside:
            self._inside = ""
            self.unseen.clear()
        elif tag not in _TAGS:
            self.parts.append(f"</{tag}>")
        elif tag in _BREAKS:
            self._break()

    def handle_data(self, data: str) -> None:
        (self.unseen if self._inside else self.parts).append(data)

    def _break(self) -> None:
        if self.parts and not self.parts[-1].endswith("\n"):
            self.parts.append("\n")
