"""Keys are done one after the other, however fast they come: over a slow line, from somebody who
types ahead, or all at once."""

from __future__ import annotations

from collections import deque

from textual import events
from textual.app import App, ScreenStackError
from textual.message import Message

LEAST_ROUNDS = 2
"""A key goes up from the widget to the application, and so does what the widget makes of it."""
MOST_ROUNDS = 8
LONGEST_SECONDS = 0.25
"""How long a key waits for the one before it: longer only when something was taken away
under it."""


class KeyPassed(Message):
    """Goes the way that a key went, behind it."""

    def __init__(self, number: int, rounds: int) -> None:
        super().__init__()
        self.number = number
        self.rounds = rounds


class KeysInOrder(App[None]):
    """An application that takes a key once the one before has done what it does: opened a line
    to type on, moved to another field, erased a word. Textual hands a key to whatever has the
    focus when it comes, so that letters typed right after the key that opens a line would be
    keys of the list below it."""

    def __init__(self) -> None:
        super().__init__()
        self._typed_ahead: deque[events.Event] = deque()
        self._key_number = 0
        self._is_key_under_way = False
        self._key_stands: tuple[object, object] = (None, None)

    async def on_event(self, event: events.Event) -> None:
        is_typed = isinstance(event, (events.Key, events.Paste)) and not event.is_forwarded
        if not is_typed:
            await super().on_event(event)
        elif self._is_key_under_way:
            self._typed_ahead.append(event)
            if len(self._typed_ahead) == 1:
                self._wait_a_little()
        else:
            await self._take(event)

    async def _take(self, event: events.Event) -> None:
        self._is_key_under_way = True
        self._key_number += 1
        await super().on_event(event)
        self._follow(1)

    def _follow(self, rounds: int) -> None:
        try:
            self._key_stands = (self.screen, self.focused)
            (self.focused or self.screen).post_message(KeyPassed(self._key_number, rounds))
        except ScreenStackError:
            self._is_key_under_way = False

    async def on_key_passed(self, message: KeyPassed) -> None:
        message.stop()
        if message.number != self._key_number:
            return
        is_there = message.rounds >= LEAST_ROUNDS and self._key_stands == (
            self.screen, self.focused,
        )  # fmt: skip
        if is_there or message.rounds >= MOST_ROUNDS:
            await self._next()
        else:
            self._follow(message.rounds + 1)

    def _wait_a_little(self) -> None:
        number = self._key_number

        async def wait_no_longer() -> None:
            if number == self._key_number:
                await self._next()

        self.set_timer(LONGEST_SECONDS, wait_no_longer)

    async def _next(self) -> None:
        self._is_key_under_way = False
        if self._typed_ahead:
            await self._take(self._typed_ahead.popleft())
            if self._typed_ahead:
                self._wait_a_little()
