"""The encoding of a text file, once it is certain. Names keep their letters or are refused."""

from __future__ import annotations

import io

from crm.errors import FileUnreadable
from crm.readers.archive import Entry


def encoding_of(entry: Entry) -> str:
    """The encoding of a file, once it is certain.

    UTF-8 is LinkedIn's; Excel saves UTF-16 with its mark, or the Western code page. Raises
    :class:`FileUnreadable` for anything else.
    """
    with entry.open() as stream:
        start = stream.read(4)
    if start.startswith((b"\xff\xfe", b"\xfe\xff")):
        likely: tuple[str, ...] = ("utf-16",)
    else:
        likely = ("utf-8-sig", "cp1252")
    for encoding in likely:
        if _is_certainly(entry, encoding):
            return encoding
    raise FileUnreadable(
        f"{entry.name} is no UTF-8 text.",
        "Import the file as it was downloaded, not saved again by a spreadsheet.",
    )


def _is_certainly(entry: Entry, encoding: str) -> bool:
    judge = _reads_western if encoding == "cp1252" else _reads
    try:
        with entry.open() as stream, io.TextIOWrapper(stream, encoding, newline="") as text:
            return all(judge(chunk) for chunk in iter(lambda: text.read(1 << 20), ""))
    except UnicodeError:
        return False


def _reads(_: str) -> bool:
    return True


_WESTERN = frozenset("ÁÂÄÇÉËÍÎÓÔÖÚÜÝßáâäçéëíîóôöúüý")
"""Letters with one byte in the code pages of Western and of Central Europe: with any
other letter nobody can tell ``Dvořák`` from ``Dvoøák``."""
_TYPOGRAPHIC = frozenset("‘’“”„–—…•€«»®©™°§")


def _reads_western(chunk: str) -> bool:
    """Whether what is not ASCII can be nothing but Western: letters that are sure, never
    three in a row (that is another alphabet), and typographic signs."""
    run = 0
    for character in chunk:
        if character.isascii():
            run = 0
        elif character in _WESTERN:
            run += 1
            if run > 2:
                return False
        elif character not in _TYPOGRAPHIC:
            return False
    return True
