"""Somebody who presses keys without a plan, in every place and dialog, and after each step looks
whether the book and the screen are as they should be."""

from __future__ import annotations

import random
import shutil
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any, cast

from textual.app import App
from textual.events import Key, Paste
from textual.keys import _character_to_key
from textual.pilot import Pilot
from textual.widgets import Input, TextArea
from textual.worker import WorkerCancelled

from crm.book.book import Book
from crm.errors import Refused
from crm.rules.history import BoundaryKind
from crm.rules.interaction import Direction, Give, Kind
from crm.tui.app import Rapport
from crm.tui.modes import MODES
from tests.book.test_book_undo import facts
from tests.store.shelf import contents

from .world import Hands, day, driven, furnish, in_book, text_of

LEFT_OUT = {"app.quit", "app.command_palette", "person.page", "write.page", "insight.link"}
STOPS = {"ctrl+q", "ctrl+c", "ctrl+z", "super+c", "ctrl+p"}
"""What ends the program or asks another one."""
OFFER = (
    "Fay, after our talk about rust I thought of you: I run a small rust course in spring. If you"
    " like there is a seat for you, and if not that is perfectly fine."
)
WORDS = (
    "Ana Lopes", "ben", "Cleo", "Dov Stern", "Zoe Quill", "Ana Lopes, we both restore old boats",
    "coffee with ana yesterday about #rust, promised the plans by fri", "called ben",
    "met Dov today",
    "dinner with cleo and ana last week, she asked about #old boats", "old boats, rust", "inner",
    "offered ana the workshop", "ana said no to the workshop", "14 may", "tomorrow", "3", "30",
    "5 5 5 5 5 0 0", "https://example.org/tar", "circle:close", "is:due", "[/] [@click=app.quit]x",
    "After our talk about rust on the boat: there is a seat for you, and if not that is perfectly"
    " fine.", "Would you be open to a quick call? https://calendly.com/x", "no", "y",
)  # fmt: skip
PLANS = (
    ("4", "G", "k", "s", f"'{OFFER}", "ctrl+s", "ctrl+s"), ("4", "G", "s"), ("4", "A"),
    ("4", "j", "x"), ("3", "+"),
    ("l", "'met ana today about #rust, promised the plans by fri", "enter"),
    ("l", "'offered fay the rust course", "enter"), ("l", "'fay said no", "enter"),
    ("2", "w"), ("2", "/", "'gus", "escape", "w"), ("2", "/", "'fay", "escape", "w"),
    ("2", "*", "c", "i"), ("2", "space", "j", "space", "#", "'rust", "enter"),
    ("2", "j", "enter", "j", "e"), ("2", "/", "'fay", "escape", "enter", "j", "e"),
    ("6", "y"), ("6", "j", "x"), ("7", "y"), ("7", "n"), ("1", "d"), ("1", "x"), ("3", "s"),
    ("9", "j", "enter"), ("a",), ("u",), ("U",),
)  # fmt: skip
"""What somebody with a plan would press, in part."""
WRONG = "Something went wrong inside Rapport"
Rows = set[tuple[Any, ...]]


def furnish_all(path: Path) -> None:
    """The book of :mod:`tests.tui.world`, and in it: Fay, to whom a gate is open; Gus, who is as
    near but does not want it; requests, an invitation that waits, something between the lines,
    somebody to place, and a thing to share."""
    furnish(path)
    hands = Hands()
    hands.stand(100)
    with in_book(path, hands) as book:
        book.add_offering("Rust course", interests=["rust"], stood_since_on=day(600))
        for name in ("Fay Lind", "Gus Moss"):
            book.add_contact(name, circle="close", emails=[f"{name[:3].lower()}@example.org"])
            book.add_interests(name, ["rust"])
        book.add_contact("Hedda Ruiz", company="Fabrikam")
        for ago in (99, 85, 71, 57, 43, 29, 15):
            hands.stand(ago)
            for name in ("Fay Lind", "Gus Moss"):
                book.record_interaction([name], Kind.COFFEE, interests=["rust"], gave=Give.WHOLE)
            book.record_interaction(["Hedda Ruiz"], Kind.COFFEE, note="about clay")
        book.bound("Gus Moss", BoundaryKind.NO_PITCH, reason="he said so")
        book.add_insight("On tar", interests=["old boats"])
        book.add_request("Tia Fern", "I loved your talk on old boats. We met at the harbour.")
        book.add_request(
            "Sal Esman", "I help founders book 20 qualified calls a month. 15 minutes?"
        )
        book.record_interaction(
            ["Ana Lopes"], Kind.MESSAGE, direction=Direction.IN,
            note="I no longer work at Northwind.",
        )  # fmt: skip
        book.set_purpose("Cleo Marsh", purpose="her essay on tides and locks")
        book.send_invitation(
            "Cleo Marsh", "Cleo, your essay on tides and locks made me row again. I mend old boats."
        )
        hands.stand(0)
        assert book.verdict("Fay Lind", "Rust course").verdict.open


@dataclass
class Walk:
    """One walk; ``trail`` is what was pressed, to be told if something breaks."""

    pilot: Pilot[None]
    path: Path
    hands: Hands
    chance: random.Random
    trail: list[str] = field(default_factory=list)
    planned: list[str] = field(default_factory=list)
    undone: int = 0
    permits: int = 0

    @property
    def app(self) -> Rapport:
        return cast("Rapport", self.pilot.app)

    async def go(self, steps: int) -> None:
        """Take so many steps. Whatever is wrong is raised as :class:`AssertionError`."""
        await arrived(self.pilot)
        with in_book(self.path, self.hands) as book:
            for _ in range(steps):
                await self._step(book)
            assert book.check().damage == (), self._told("check")

    async def _step(self, book: Book) -> None:
        shutil.copy(self.path, self._was)
        newest = book.newest_change()
        key = self._choose()
        self.trail.append(key)
        await self._do(key)
        self._look_at_screen()
        if key == "+" or book.newest_change() != newest:
            self._look_at_book(book)
            if self._may_undo() and self.chance.random() < 0.4:
                await self._undo_and_redo()

    @property
    def _was(self) -> Path:
        """The book as it was before this step."""
        return self.path.with_suffix(".was")

    def _choose(self) -> str:
        """A key that does something here; words where words are typed."""
        draw = self.chance.random()
        if not self._is_typing() and not self.planned and draw < 0.15:
            self.planned = list(self.chance.choice(PLANS))
        if self.planned:
            return self.planned.pop(0)
        if self._is_typing():
            if draw < 0.4 and not self.trail[-1].startswith("'"):
                return f"'{self.chance.choice(WORDS)}"
            return self.chance.choice(
                ["enter", "ctrl+s", "enter", "tab", "escape", "down", "ctrl+t"]
            )
        if draw < 0.04:
            return "+"  # a day goes by
        if draw < 0.14:
            return self.chance.choice([mode.key for mode in MODES])
        if draw < 0.2:
            return "enter"
        return self.chance.choice(self._keys())

    def _keys(self) -> list[str]:
        """The keys that are possible now; those of the screen rather than those of the app."""
        here: dict[str, list[str]] = {}
        for key, found in self.app.screen.active_bindings.items():
            name = found.binding.id or found.binding.action
            is_ours = not name.startswith("app.") or self.chance.random() < 0.1
            if found.enabled and is_ours and name not in LEFT_OUT and key not in STOPS:
                here.setdefault(name, []).append(key)
        letters = list(getattr(self.app.screen, "_choices", ()))
        if letters and self.chance.random() < 0.7:
            return letters
        return self.chance.choice(sorted(here.values())) if here else ["escape"]

    async def _do(self, key: str) -> None:
        self.hands.at += timedelta(seconds=1)  # each deed has an instant of its own, as in life
        if key == "+":
            self.hands.at += timedelta(days=self.chance.choice([1, 3, 30]))
            self.app.look_at_book()
        elif key.startswith("'"):
            if focused := self.app.focused:
                focused.post_message(Paste(key[1:]))
        else:
            _press(self.app, key)
        await arrived(self.pilot)
        self.app.look_at_book()
        await arrived(self.pilot)

    def _is_typing(self) -> bool:
        return isinstance(self.app.focused, Input | TextArea)

    def _may_undo(self) -> bool:
        return not self._is_typing() and "u" in self.app.screen.active_bindings

    def _look_at_screen(self) -> None:
        assert self.app._exception is None, self._told("it broke")
        assert self.app.is_running, self._told("it ended")
        shown = [notice.message for notice in self.app._notifications]
        assert not any(WRONG in words for words in (*shown, text_of(self.app))), self._told(shown)

    def _look_at_book(self, book: Book) -> None:
        before, after = _standing(self._was), _standing(self.path)
        assert before["boundary"] <= after["boundary"], self._told("a boundary is gone")
        for permit in after["permit"] - before["permit"]:
            self.permits += 1
            assert self._was_open(*permit[1:3]), self._told("a permit through a closed gate")
        permitted = {permit[0] for permit in after["permit"]}
        assert {offer[2] for offer in after["offer"]} <= permitted, self._told("no permit")
        turned_to = _turned_to(book) & _alone(book)
        assert not turned_to, self._told(f"{turned_to} are to be left alone")

    def _was_open(self, contact_id: int, offering_id: int) -> bool:
        """Whether the gate was open before this step."""
        kept = contents(self._was)
        [uid] = [row[1] for row in kept["contact"] if row[0] == contact_id]
        [name] = [row[2] for row in kept["offering"] if row[0] == offering_id]
        with in_book(self._was, self.hands) as book:
            return book.verdict(uid, name).verdict.open

    async def _undo_and_redo(self) -> None:
        """Whatever is taken back is told, and brought back as it was."""
        before, kept = facts(self.path), _standing(self.path)
        self.app.clear_notifications()
        self.trail.append("u")
        await self._do("u")
        told = " ".join(notice.message for notice in self.app._notifications)
        assert told, self._told("undo said nothing")
        if not told.startswith("Undid: "):
            assert facts(self.path) == before, self._told(f"{told}: and yet something changed")
            return
        self.undone += 1
        after = _standing(self.path)
        assert kept["offer"] == after["offer"], self._told("undo and an offer")
        assert kept["permit"] == after["permit"], self._told("undo and a permit")
        if "U brings it back" not in told:
            return
        self.app.clear_notifications()
        self.trail.append("U")
        await self._do("U")
        told = " ".join(notice.message for notice in self.app._notifications)
        if told.startswith("Brought back: "):
            now = facts(self.path)
            changed = {name: now[name] ^ before[name] for name in now if now[name] != before[name]}
            assert not changed, self._told(changed)

    def _told(self, what: object) -> str:
        return f"{what}\nafter {' '.join(self.trail[-40:])}\n{text_of(self.app)}"


def walked(path: Path, hands: Hands, seed: int, steps: int) -> Walk:
    """Walk on a book; the walk that was taken."""
    walks: list[Walk] = []

    async def drive(pilot: Pilot[None]) -> None:
        walk = Walk(pilot, path, hands, random.Random(seed))
        walks.append(walk)
        await walk.go(steps)

    driven(path, hands, drive, size=(110, 30) if seed % 2 else (80, 24))
    return walks[0]


async def arrived(pilot: Pilot[None]) -> None:
    """As :func:`tests.tui.world.settled`, without the wait for a quiet processor, which is most
    of what that takes: a walk asserts of what does not depend on the last painting."""
    still = 0
    while still < 3:
        busy = any(not worker.is_finished for worker in pilot.app.workers)
        with suppress(WorkerCancelled):
            await pilot.app.workers.wait_for_complete()
        await pilot._wait_for_screen()
        pilot.app.screen._on_timer_update()
        still = 0 if busy else still + 1


def _press(app: App[None], key: str) -> None:
    driver = app._driver
    assert driver is not None
    event = Key(_character_to_key(key) if len(key) == 1 else key, key if len(key) == 1 else None)
    event.set_sender(app)
    driver.send_message(event)


def _standing(path: Path) -> dict[str, Rows]:
    """What only few deeds may write: permits, offers, and the boundaries that stand."""
    with closing(sqlite3.connect(path)) as bare:
        return {
            "permit": set(bare.execute("SELECT id, contact_id, offering_id FROM permit")),
            "offer": set(bare.execute("SELECT id, uid, permit_id, contact_id FROM offer")),
            "boundary": set(bare.execute("SELECT uid FROM boundary WHERE lifted_at IS NULL")),
        }


def _alone(book: Book) -> set[str]:
    """Who is to be left alone."""
    found = set()
    for line in book.contacts(limit=100)[0]:
        try:
            book.draft(line.uid)
        except Refused:
            found.add(line.name)
    return found


def _turned_to(book: Book) -> set[str]:
    """Everybody whom a list proposes to turn to."""
    mine, day = book.invitations(), book.today()
    return {
        *(one.name for one in day.nudges if one.state == "open"),
        *(one.contact_name for one in day.promises),
        *(one.contact_name for one in book.inbox().requests),
        *(one.contact_name for one in (*mine.waiting, *mine.accepted)),
        *(one.contact_name for one in mine.drafts),
        *day.offers_possible,
    }
