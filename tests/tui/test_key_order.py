"""Keys that come all at once do what they do one by one."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import ClassVar

import pytest
from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widget import Widget
from textual.widgets import Input, OptionList

from crm.tui.key_order import KeysInOrder
from crm.tui.widgets.words_area import WordsArea
from crm.tui.widgets.words_input import WordsInput

KEYS = {
    "\x15": "ctrl+u", "\x7f": "backspace", "\x17": "ctrl+w", "\x01": "ctrl+a", "\r": "enter",
    "\x1b": "escape", "/": "slash",
}  # fmt: skip


class Asked(ModalScreen[str]):
    """A line to type on."""

    BINDINGS: ClassVar[list[BindingType]] = [("escape", "dismiss('')")]

    def compose(self) -> ComposeResult:
        with Vertical():
            yield WordsInput()

    def on_input_submitted(self, message: Input.Submitted) -> None:
        self.dismiss(message.value)


class Typing(KeysInOrder):
    """One widget, and keys that open a line over it, or go to it; and what was given there."""

    BINDINGS: ClassVar[list[BindingType]] = [
        ("l", "ask"), ("slash", "to_line"), ("c", "tell('c')"), ("a", "tell('a')"),
    ]  # fmt: skip

    def __init__(self, make: Callable[[], Widget]) -> None:
        super().__init__()
        self.make = make
        self.given: list[str | None] = []

    def compose(self) -> ComposeResult:
        with Vertical():
            yield self.make()
            yield WordsInput("before", id="line")

    def action_ask(self) -> None:
        self.push_screen(Asked(), self.given.append)

    def action_to_line(self) -> None:
        self.query_one("#line").focus()

    def action_tell(self, key: str) -> None:
        self.given.append(f"key {key}")


def typed_at_once(make: Callable[[], Widget], keys: str) -> tuple[list[str | None], str]:
    """What was given by these keys, none of which waited for the one before, and what stands
    in what has the focus."""

    async def drive() -> tuple[list[str | None], str]:
        app = Typing(make)
        async with app.run_test() as pilot:
            for character in keys:
                printed = None if character < " " or character == "\x7f" else character
                app.post_message(events.Key(KEYS.get(character, character), printed))
            await pilot.pause()
            for _ in range(50 * len(keys)):
                if app._is_key_under_way or app._typed_ahead:
                    await pilot.pause()
            at = app.focused
            text = at.text if isinstance(at, WordsArea) else getattr(at, "value", "")
            return app.given, text

    return asyncio.run(drive())


@pytest.mark.parametrize(
    ("keys", "value"),
    [
        ("no such\x15active", "active"),
        ("teh\x7f\x7fhe", "the"),
        ("old boats\x17ships", "old ships"),
        ("b\x01a", "ab"),
    ],
)
def test_what_is_erased_is_what_was_there_when_the_key_was_pressed(keys: str, value: str) -> None:
    assert typed_at_once(WordsInput, keys) == ([], value)
    assert typed_at_once(WordsArea, keys) == ([], value)


def test_letters_after_a_key_that_opens_a_line_are_typed_on_it() -> None:
    given, _ = typed_at_once(OptionList, "lcalled ana\rlcoffee\ra")
    assert given == ["called ana", "coffee", "key a"]


def test_letters_after_a_key_that_goes_to_a_line_are_typed_there_over_what_was_chosen() -> None:
    assert typed_at_once(OptionList, "/hanna") == ([], "hanna")


def test_a_key_that_is_taken_away_with_its_widget_holds_nobody_up() -> None:
    assert typed_at_once(OptionList, "l\x1bl\x1bcla\r")[0] == ["", "", "key c", "a"]


def test_a_key_that_never_ends_does_not_hold_up_the_way_out() -> None:
    async def drive() -> None:
        left, freed = asyncio.Event(), asyncio.Event()

        class Stuck(Widget, can_focus=True):
            async def on_key(self) -> None:
                await freed.wait()

        class Leaving(KeysInOrder):
            BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+o", "leave", priority=True)]

            def compose(self) -> ComposeResult:
                yield Stuck()

            def action_leave(self) -> None:
                left.set()

        app = Leaving()
        async with app.run_test():
            app.query_one(Stuck).focus()
            for key in ("z", "ctrl+o"):
                app.post_message(events.Key(key, None))
            try:
                await asyncio.wait_for(left.wait(), timeout=20)
            finally:
                freed.set()

    asyncio.run(drive())
