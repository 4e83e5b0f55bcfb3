"""``crm forget``: who is erased, what goes, and what is left of it."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Crm
from tests.cli.terminal import in_terminal

WHO = "Tibor Quexley"


def _begin(crm: Crm) -> None:
    for words in (
        ("init", "--name", "Zoe"),
        ("add", WHO, "--company", "Zorbax"),
        ("add", "Ben Okoro"),
        ("log", "coffee with tibor: the wumpus"),
        ("log", "call with tibor and ben"),
        ("bound", "tibor", "no-contact"),
    ):
        assert crm(*words).code == 0


def test_it_asks_says_what_goes_and_leaves_nothing(
    crm: Crm, home: Path, environment: dict[str, str]
) -> None:
    _begin(crm)
    refused = crm("forget", "tibor")
    assert (refused.code, "needs a yes" in refused.err) == (2, True)
    code, shown = in_terminal(("forget", "tibor"), environment, [("[y/N]", "y\r")])
    assert code == 0
    assert "1 interaction, and every note, promise" in shown
    assert "1 interaction with others too, without Tibor Quexley" in shown
    assert "known by a number and not by name" in shown
    assert "Tibor Quexley is erased, and cannot be brought back." in shown
    whole = (home / "book.db").read_bytes().lower()
    assert not [word for word in (b"quexley", b"zorbax", b"wumpus") if word in whole]
    assert "does not come back" in " ".join(crm("undo").err.split())
    assert crm("check").code == 0
    back = crm("add", WHO)
    assert "A boundary stands: no contact" in back.out
    assert "left alone" in crm("draft", "tibor").err


def test_a_question_after_a_stop_names_a_command_that_is_one(crm: Crm) -> None:
    _begin(crm)
    crm("log", "ben asked me to stop", "--kind", "stop")
    crm("add", "Cy Orr")
    told = crm("log", "cy asked me to stop", "--kind", "stop").out
    command = " ".join(told.split()).partition("Draw a boundary? crm ")[2]
    name, _, kind = command.removeprefix("bound ").rpartition(" ")
    assert crm("bound", name.strip('"'), kind).code == 0
