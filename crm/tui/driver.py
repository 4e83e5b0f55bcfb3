"""The terminal's driver, which takes a lone Escape for the key it is without a long wait."""

from __future__ import annotations

import os
from codecs import getincrementaldecoder
from selectors import EVENT_READ, SelectSelector

from textual import constants
from textual._xterm_parser import XTermParser
from textual.drivers.linux_driver import LinuxDriver

_IDLE_SECONDS = 0.1
"""How often it is looked whether the program ends, while no key is pressed. Textual's number."""
_A_LITTLE_SECONDS = 0.001
"""What is waited beyond the delay, so that the parser's clock agrees that it is over."""
_PIECE_BYTES = 4096


class PromptDriver(LinuxDriver):
    """Looks once more at what was typed as soon as ``ESCDELAY`` is over. Textual's own looks
    after a tenth of a second, however short that delay is: an Escape, which may begin a
    sequence, waits for it."""

    def run_input_thread(self) -> None:
        parser = XTermParser(self._debug)
        decode = getincrementaldecoder("utf-8")().decode
        delay = min(constants.ESCAPE_DELAY + _A_LITTLE_SECONDS, _IDLE_SECONDS)
        with SelectSelector() as selector:
            selector.register(self.fileno, EVENT_READ)
            wait = _IDLE_SECONDS
            while not self.exit_event.is_set():
                typed = bool(selector.select(wait))
                text = decode(os.read(self.fileno, _PIECE_BYTES)) if typed else ""
                wait = delay if text else _IDLE_SECONDS
                # To feed it nothing would end the parser.
                for event in parser.feed(text) if text else ():
                    self.process_message(event)
                for event in parser.tick():
                    self.process_message(event)
