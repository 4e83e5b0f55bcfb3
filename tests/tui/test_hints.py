"""What the book advises in commands is said in keys on the screen."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.message import Message

from crm.errors import Refused
from crm.tui.hints import in_the_screen
from crm.tui.messages import Failed
from crm.tui.reach import Reach, done

from .world import Hands


@pytest.mark.parametrize(
    ("hint", "shown"),
    [
        ("Write to them: crm draft 3f2a9c01", "w writes to them."),
        ('Add them: crm add "Ana [/] Lee"', "a puts somebody into the book."),
        (
            "If that is over, lift it first: crm bound NAME --lift --why WHY",
            "If that is over, lift it first, in a shell: crm bound NAME --lift --why WHY",
        ),
        (
            "Until then leave them alone: crm bound 3f2a9c01 no-contact",
            "Until then leave them alone: B draws a boundary.",
        ),
        ("crm feed", "In a shell: crm feed"),
        ("Set EDITOR to yours.", "Set EDITOR to yours."),
        ("A number of days, from 1 to 3650.", "A number of days, from 1 to 3650."),
        ("", ""),
    ],
)
def test_a_command_becomes_a_key(hint: str, shown: str) -> None:
    assert in_the_screen(hint) == shown
    assert in_the_screen(shown) == shown


def test_what_is_refused_names_keys(path: Path, hands: Hands) -> None:
    def deed(_: object) -> Message:
        raise Refused("You are connected with Ana.", "Write to them: crm draft 3f2a9c01")

    reach = Reach(path, hands.clock())
    told = done(deed, reach)
    reach.close()
    assert isinstance(told, Failed)
    assert told.hint == "w writes to them."
