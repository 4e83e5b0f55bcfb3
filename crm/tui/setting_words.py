"""The settings, as they stand on the screen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from textual.content import Content

from crm.faces import words
from crm.tui.shown import BOLD, FAINT, TAG, line, said, stacked
from crm.tui.widgets.row_list import Row

if TYPE_CHECKING:
    from crm.book.day_results import QuietTime
    from crm.tui.config import Config

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MOST_BACKUPS = 5


@dataclass(frozen=True)
class Settings:
    """What is set now. ``daemon`` says whether one keeps this book."""

    owner: str
    capacities: tuple[int, ...]
    quiet: tuple[QuietTime, ...]
    backups: tuple[tuple[Path, datetime], ...]
    daemon: bool
    is_installed: bool
    rollover_hour: int
    today: date


def rows(seen: Settings, config: Config, theme: str, book: Path) -> list[Row]:
    """A row each: what it is, and how it is set."""
    quiet = seen.quiet[0] if seen.quiet else None
    until = f"until {words.day(quiet.until_on, seen.today)}" if quiet else "no"
    keeps = "keeps this book" if seen.daemon else "does not run"
    chosen = (
        words.count(len(config.keys), "key") + " of your own" if config.keys else "as they come"
    )
    letters = {True: "ASCII", False: "all signs", None: "what the terminal has"}[config.ascii]
    shown = (
        ("name", "Your name", seen.owner or "not said yet"),
        ("pace", "Nudges a day", " ".join(map(str, seen.capacities))),
        ("quiet", "Quiet", until),
        ("day", "Day begins", f"at {seen.rollover_hour}:00"),
        ("theme", "Theme", theme.removeprefix("rapport-").replace("rapport", "dark")),
        ("letters", "Letters", letters),
        ("keys", "Keys", chosen),
        ("daemon", "Daemon", keeps),
        ("book", "Book", words.path(book)),
        ("backups", "Backups", _backups(seen)),
        ("check", "Check", "prove that the book agrees with itself"),
        ("first", "First steps", "set up a book in five minutes"),
    )
    return [Row(key, line((f"{label:<14}", BOLD), text)) for key, label, text in shown]


def _backups(seen: Settings) -> str:
    if not seen.backups:
        return "none yet"
    newest = seen.backups[0][1].astimezone().date()
    return f"{len(seen.backups)}, the last {words.day(newest, seen.today)}"


def detail(key: str, seen: Settings, config: Config, book: Path) -> Content:
    """What a setting means, and what a change does."""
    return {
        "name": lambda: _told("Who you are. It stands on your own page, and nowhere else."),
        "pace": lambda: _pace(seen),
        "quiet": lambda: _quiet(seen),
        "theme": lambda: _told(
            "Dark, light, or high contrast; Ctrl+P has more. The choice is kept in the "
            "configuration. NO_COLOR is honoured."
        ),
        "day": lambda: _told(
            "Who is up late is still in the day before: until this hour it is yesterday. What is "
            "logged already keeps its day. It is kept in the configuration, and holds for every "
            "command."
        ),
        "letters": lambda: _told(
            "The timeline, bars, marks and frames can be drawn with ASCII letters alone. A "
            "terminal that is not in UTF-8 gets that by itself."
        ),
        "keys": lambda: _keys(config),
        "daemon": lambda: _daemon(seen),
        "book": lambda: _told(
            f"{book}\nOne private file; nothing of it leaves this computer. CRM_BOOK or --book "
            "name another. e copies the path."
        ),
        "backups": lambda: _backup_list(seen),
        "check": lambda: _told(
            "Facts, summaries, search and permits are compared. It may take some seconds, in "
            "which nobody else can write."
        ),
        "first": lambda: _told("Who you are, three people, their circles, an interest, a log."),
    }[key]()


def _told(text: str) -> Content:
    return said((text, FAINT))


def _pace(seen: Settings) -> Content:
    days = [line((f"{day}  ", FAINT), "■" * number or "–") for day, number in
            zip(_DAYS, seen.capacities, strict=True)]  # fmt: skip
    return stacked(
        *days,
        _told(
            "A few a day, well done. Saturdays and Sundays hold only what you owe and dates of "
            "theirs."
        ),
    )


def _quiet(seen: Settings) -> Content:
    times = [
        line(f"{words.day(one.since_on, seen.today)} to {words.day(one.until_on, seen.today)}")
        for one in seen.quiet
    ]
    told = "In a quiet time nobody is nudged about, and nothing is held against anybody."
    return stacked(*times, _told(told))


def _keys(config: Config) -> Content:
    where = str(config.path) if config.path else "no file is read here"
    chosen = [line((f"{name}  ", FAINT), (keys, TAG)) for name, keys in config.keys.items()]
    return stacked(
        *chosen,
        *(said(trouble) for trouble in config.troubles),
        _told(
            f"Keys of your own: a table [keys] in {where}. ? shows the keys of each place; the "
            "ids are in docs/screen.md, an example in docs/configuration.md."
        ),
    )


def _daemon(seen: Settings) -> Content:
    installed = "It begins at each login; e ends that." if seen.is_installed else (
        "e has it begin at each login; what is written is shown first."
    )  # fmt: skip
    return stacked(
        said(installed),
        _told(
            "It makes the day's list and a backup while nobody looks, reads feeds, and says once "
            "a day on the desktop, in numbers only, that the list is there. While this screen is "
            "open, it does the same."
        ),
    )


def _backup_list(seen: Settings) -> Content:
    found: Sequence[tuple[Path, datetime]] = seen.backups[:_MOST_BACKUPS]
    return stacked(
        *(line(words.path(path)) for path, _ in found),
        _told("A proven copy a day, the older ones thinned. e makes today's now."),
    )
