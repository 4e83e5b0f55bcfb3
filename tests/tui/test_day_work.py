"""More of a day by keys alone, on a book where a gate is open: an offer, a letter, a link, the
clipboard, triage. The real program in a terminal of 80 by 24, and then what is in the book."""

from __future__ import annotations

import sys
from base64 import b64encode
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from crm.book.book import Book
from crm.book.clock import Clock
from crm.rules.history import BoundaryKind, OfferAnswer
from crm.rules.interaction import Direction, Give, Kind

from .test_day import CTRL_S, ENTER, ESC, NOW, TODAY, Step, drive, environment, opened

__all__ = ["environment"]
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals")

LETTER = "How did the rust course for beginners go? I thought of you at the harbour."
BARE = "Ana, after our talk about rust on the boat: I run a small rust course in spring."
EASY = " If you like there is a seat for you, and if not that is perfectly fine."

OFFER: tuple[Step, ...] = (
    ("4", "Rust course"),
    ("j", "Ana Lopes  Rapport"),
    ("s", "an offer of Rust course"),
    (BARE, "no easy way out"),
    (CTRL_S, "Not made yet"),
    (EASY, "reads as personal"),
    (CTRL_S, "On record: Rust course"),
    ("A", "What did Ana Lopes say?"),
    ("l", "said later to Rust course"),
)

WRITING: tuple[Step, ...] = (
    ("2", "3 people"),
    ("j", "Ben Okoro"),
    ("w", "To Ben Okoro"),
    (LETTER, "reads as personal"),
    (ESC, "3 people"),
    ("w", "kept, not sent"),
    (CTRL_S, "Logged: "),
)


def copied(words: str) -> Callable[[bytes], bool]:
    """Whether the terminal was asked to take these words to the clipboard."""
    order = b"\x1b]52;c;" + b64encode(words.encode())
    return lambda painted: order in painted


LINK: tuple[Step, ...] = (
    (ENTER, "a column is"),
    # Over ssh a link is shown, and may be copied.
    ("O", "https://example.org/ben"),
    ("y", copied("https://example.org/ben")),
    (ESC, "Stranger"),
    ("]", "Thu 12 Nov"),
    ("y", copied(LETTER)),
    (ESC, "3 people"),
)

BOUNDARY: tuple[Step, ...] = (
    ("B", "What does Ben Okoro not want?"),
    ("p", "Why?"),
    ("He said so" + ENTER, "It stands until"),
)

TRIAGE: tuple[Step, ...] = (
    ("7", "Cleo Marsh"),
    ("a", "Cleo Marsh: active"),
    ("q", ""),
)


def furnish(path: Path) -> None:
    """Ana, to whom the gate is open; Ben, a good friend with a page; Cleo, in no circle yet."""
    now = datetime.fromisoformat(NOW)
    at = now - timedelta(days=400)
    clock = Clock(lambda: at, ZoneInfo("Europe/Paris"))
    with Book.create(path, clock, owner="Mika Example") as book:
        book.add_interests(None, ["rust"])
        book.add_offering("Rust course", interests=["rust"], stood_since_on=at.date())
        for name in ("Ana Lopes", "Ben Okoro", "Cleo Marsh"):
            urls = [f"https://example.org/{name[:3].lower()}"]
            book.add_contact(name, circle=None if name[0] == "C" else "close", urls=urls)
            book.add_interests(name, ["rust"])
        for ago in (99, 85, 71, 57, 43, 29, 15):
            at = now - timedelta(days=ago)
            for name in ("Ana Lopes", "Ben Okoro", "Cleo Marsh"):
                book.record_interaction([name], Kind.COFFEE, interests=["rust"], gave=Give.WHOLE)
        at = now
        assert book.verdict("Ana Lopes").verdict.open


def test_an_offer_a_letter_a_link_and_triage_by_keys_alone(
    environment: dict[str, str],
    tmp_path: Path,
) -> None:
    path = tmp_path / "book.db"
    furnish(path)
    environment["CRM_BOOK"] = str(path)
    drive(environment, "open", OFFER, WRITING, LINK, BOUNDARY, TRIAGE)
    with opened(path) as book:
        [offer] = book.timeline("Ana Lopes").offers
        assert (offer.words, offer.answer) == (BARE + EASY, OfferAnswer.LATER)
        letter = book.history("Ben Okoro", limit=1)[0]
        assert (letter.note, letter.direction, letter.on) == (LETTER, Direction.OUT, TODAY)
        [drawn] = book.show("Ben Okoro").boundaries
        assert (drawn.kind, drawn.reason) == (BoundaryKind.NO_PITCH, "He said so")
        assert book.find("Cleo Marsh").circle == "active"
        assert book.check().damage == ()
