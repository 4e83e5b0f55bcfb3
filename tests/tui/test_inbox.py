"""The inbox on the screen: each request answered by a key, and what was heard agreed to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Static

from crm.rules.history import BoundaryKind
from crm.rules.interaction import Direction, Kind
from crm.rules.invitation import Sent
from crm.rules.request import Met
from crm.tui.app import Rapport
from crm.tui.screens.compose import Compose
from crm.tui.widgets.inbox_entries import HeardLine, RequestCard
from crm.tui.widgets.words_area import WordsArea

from .places import pressed
from .world import HOSTILE, Hands, driven, in_book, settled, text_of, typed

PITCH = "I help B2B founders book 20 qualified calls a month. Do you have 15 minutes this week?"
GOOD = "Cleo, your essay on tides and locks made me row again. I mend old boats."
Compare = Callable[..., bool]


@pytest.fixture
def filled(path: Path, hands: Hands) -> Path:
    """A pitch, a personal note, one without a word, a stop between the lines, and an
    invitation that waits."""
    with in_book(path, hands) as book:
        book.add_request(
            "Sal Esman", PITCH, role="Business Development", company="Growthly", channel="linkedin"
        )
        book.add_request("Tia Fern", "I loved your talk on old boats. We met at the harbour.")
        book.add_request("Nora Mute", "")
        book.record_interaction(
            ["Ana Lopes"],
            Kind.MESSAGE,
            direction=Direction.IN,
            note="I no longer work at Northwind.",
        )
        book.set_purpose("Cleo Marsh", purpose="her essay on tides and locks")
        book.send_invitation("Cleo Marsh", GOOD)
    return path


async def press(pilot: Pilot[None], *keys: str) -> None:
    for key in keys:
        await pilot.press(key)
        await settled(pilot)


async def go_to(pilot: Pilot[None], name: str) -> None:
    """Choose whoever has the name in the inbox."""
    await press(pilot, "6")
    for key in [*"kkkkkk", *"jjjjjjjjjjjj"]:
        person = pilot.app.screen.person  # type: ignore[attr-defined]  # the inbox has one
        if person and person[1] == name:
            return
        await press(pilot, key)
    raise AssertionError(name)


def test_what_came_in_is_shown_with_its_reasons(filled: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await press(pilot, "6")
        shown = text_of(pilot.app)
        assert "3 requests, 1 between the lines, 1 of yours waiting" in shown
        assert "Propose news of a new job" in shown
        await go_to(pilot, "Sal Esman")
        shown = text_of(pilot.app)
        assert "a pitch" in shown
        assert "“Business Development” stands in their role" in shown
        assert "When they began there is not known." in shown

    driven(filled, hands, drive, size=(100, 40))


def test_a_request_is_declined_in_courteous_words_of_your_own(filled: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await go_to(pilot, "Sal Esman")
        await press(pilot, "d")
        assert isinstance(pilot.app.screen, Compose)
        area = pilot.app.screen.query_one(WordsArea)
        assert area.text.startswith("Hello Sal,")
        assert "Growthly" in text_of(pilot.app)
        area.load_text("Thank you, Sal, no.")
        await press(pilot, "ctrl+s")
        cards = pilot.app.screen.query(RequestCard)
        assert "Sal Esman" not in {card.person for card in cards}
        assert pilot.app.clipboard == "Thank you, Sal, no."

    driven(filled, hands, drive)
    with in_book(filled, hands) as book:
        request = book.request("Sal Esman")
        assert (request.state, request.reply) == (Met.DECLINED, "Thank you, Sal, no.")
        assert book.show("Sal Esman").connected_on is None


def test_an_answer_that_was_begun_is_there_again(filled: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await go_to(pilot, "Sal Esman")
        await press(pilot, "d")
        area = pilot.app.screen.query_one(WordsArea)
        begun = area.text
        assert "remark" not in text_of(pilot.app)
        area.load_text("Thank you, Sal, n")
        await press(pilot, "escape", "d")
        area = pilot.app.screen.query_one(WordsArea)
        assert area.text == "Thank you, Sal, n"
        await press(pilot, "escape", "c")
        assert pilot.app.screen.query_one(WordsArea).text not in ("Thank you, Sal, n", begun)

    driven(filled, hands, drive)
    with in_book(filled, hands) as book:
        assert book.draft_reply("Sal Esman", Met.DECLINED).words == "Thank you, Sal, n"
        book.answer_request("Sal Esman", Met.LEFT)
        assert book.draft_reply("Sal Esman", Met.ASKED).words.startswith("Hello Sal,")


def test_one_is_accepted_with_a_reply_and_another_left(filled: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await go_to(pilot, "Tia Fern")
        await press(pilot, "y")
        await press(pilot, "ctrl+s")
        await go_to(pilot, "Nora Mute")
        await press(pilot, "x")

    driven(filled, hands, drive)
    with in_book(filled, hands) as book:
        assert book.request("Tia Fern").state is Met.ACCEPTED
        assert book.show("Tia Fern").standing.summary.exchanges == 1
        assert book.request("Nora Mute").state is Met.LEFT


def test_a_question_is_asked_and_leaving_the_words_writes_nothing(
    filled: Path, hands: Hands
) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await go_to(pilot, "Nora Mute")
        await press(pilot, "c")
        assert "think of me?" in pilot.app.screen.query_one(WordsArea).text
        await press(pilot, "escape")
        with in_book(filled, hands) as book:
            assert book.request("Nora Mute").state is Met.OPEN
        await press(pilot, "c", "ctrl+s")

    driven(filled, hands, drive)
    with in_book(filled, hands) as book:
        assert book.request("Nora Mute").state is Met.ASKED
        assert book.history("Nora Mute")[0].kind is Kind.QUESTION


@pytest.mark.parametrize(("key", "signals"), [("y", 1), ("x", 0)])
def test_what_was_heard_is_agreed_to_or_waved_away(
    filled: Path, hands: Hands, key: str, signals: int
) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await press(pilot, "6")
        assert isinstance(pilot.app.screen.focused, HeardLine)
        await press(pilot, key)
        assert not pilot.app.screen.query(HeardLine)

    driven(filled, hands, drive)
    with in_book(filled, hands) as book:
        assert book.heard() == ()
        found = [one for one in book.signals("Ana Lopes") if one.kind == "new job"]
        assert len(found) == signals


@pytest.mark.parametrize(("key", "state"), [("y", Sent.ACCEPTED), ("x", Sent.WITHDRAWN)])
def test_an_invitation_of_yours_is_settled(
    filled: Path, hands: Hands, key: str, state: Sent
) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await go_to(pilot, "Cleo Marsh")
        await press(pilot, key)

    driven(filled, hands, drive)
    with in_book(filled, hands) as book:
        found = book.invitations(everything=True)
        assert [one.state for one in (*found.accepted, *found.settled)] == [state]


def test_somebody_is_invited_with_the_check_running(path: Path, hands: Hands) -> None:
    with in_book(path, hands) as book:
        book.set_purpose("Cleo Marsh", purpose="her essay on tides and locks")

    async def drive(pilot: Pilot[None]) -> None:
        await press(pilot, "slash")
        await typed(pilot, "cleo")
        await press(pilot, "escape", "i")
        assert "her essay on tides and locks" in text_of(pilot.app)
        await typed(pilot, "Hi Cleo, I came across your profile")
        assert "It says no true thing about them." in text_of(pilot.app)
        await press(pilot, "ctrl+s")
        assert isinstance(pilot.app.screen, Compose)
        pilot.app.screen.query_one(WordsArea).load_text(GOOD)
        await settled(pilot)
        verdict = pilot.app.screen.query_one("#verdict", Static)
        assert f"{len(GOOD)} of 200 characters" in str(verdict.content)
        await press(pilot, "ctrl+s")
        assert not isinstance(pilot.app.screen, Compose)

    driven(path, hands, drive, size=(120, 40))
    with in_book(path, hands) as book:
        (waiting,) = book.invitations().waiting
        assert (waiting.contact_name, waiting.words) == ("Cleo Marsh", GOOD)


def test_a_request_is_pasted(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await press(pilot, "6")
        assert "Nothing waits here." in text_of(pilot.app)
        await press(pilot, "p")
        await typed(pilot, "Uma Reed")
        await press(pilot, "enter")
        await typed(pilot, PITCH)
        await press(pilot, "ctrl+s")
        assert pilot.app.screen.query(RequestCard)

    driven(path, hands, drive)
    with in_book(path, hands) as book:
        assert book.request("Uma Reed").words == PITCH


def test_whoever_is_to_be_left_alone_is_not_shown(filled: Path, hands: Hands) -> None:
    with in_book(filled, hands) as book:
        book.bound("Sal Esman", BoundaryKind.NO_CONTACT)

    async def drive(pilot: Pilot[None]) -> None:
        await press(pilot, "6")
        shown = text_of(pilot.app)
        assert "Sal Esman" not in shown
        assert len(pilot.app.screen.query(RequestCard)) == 2

    driven(filled, hands, drive, size=(100, 40))


def test_hostile_words_do_nothing(path: Path, hands: Hands) -> None:
    with in_book(path, hands) as book:
        for number, words in enumerate(HOSTILE):
            book.add_request(f"{words} {number}", f"{words} I loved your talk", role=words)

    async def drive(pilot: Pilot[None]) -> None:
        await press(pilot, "6", *["j"] * len(HOSTILE), "y", "escape", "k", "d", "escape")
        assert pilot.app.is_running
        assert "\x1b" not in text_of(pilot.app)

    driven(path, hands, drive)


@pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=["80x24", "120x40"])
@pytest.mark.parametrize("name", ["Ana Lopes", "Sal Esman"], ids=["heard", "request"])
def test_picture(
    snap_compare: Compare, filled: Path, hands: Hands, size: tuple[int, int], name: str
) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await settled(pilot)
        await go_to(pilot, name)

    app = Rapport(filled, hands.clock())
    assert snap_compare(app, run_before=drive, terminal_size=size)


def test_it_is_usable_on_a_small_terminal(filled: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await go_to(pilot, "Sal Esman")
        assert "Sal Esman" in text_of(pilot.app)
        await press(pilot, "x")

    driven(filled, hands, drive, size=(60, 16))
    with in_book(filled, hands) as book:
        assert book.request("Sal Esman").state is Met.LEFT


def test_words_of_theirs_are_not_called_yours_nor_kept(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pressed(pilot, "6", "p", "'Zed Zander", "enter")
        shown = text_of(pilot.app)
        assert "Their words, as they came." in shown
        assert "Nothing pasted yet." in shown
        await pressed(pilot, "'Your talk on caulking made me mend my grandfather's boat.")
        assert "kept, not sent" not in text_of(pilot.app)

    driven(path, hands, drive)
