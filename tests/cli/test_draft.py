"""Writing to somebody at the command line."""

from __future__ import annotations

import base64
import sys
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from crm.book.book import Book
from crm.book.clock import Clock
from tests.store.shelf import contents

from .conftest import Crm, made_by
from .terminal import in_terminal, plain
from .test_offers import A_WEEK_AGO, READY, WORDS

pytestmark = pytest.mark.usefixtures("book")
LETTER = "How did the keel turn out? I still owe you the drawings."


def test_the_facts_for_anybody_are_shown_and_nothing_changes(inside: Crm, book: Path) -> None:
    before = contents(book)
    ran = inside("draft", "Ana", "Lopes")
    assert (ran.code, ran.err) == (0, "")
    assert "You share  #old boats" in ran.out
    assert "“send the drawings”" in ran.out
    assert "https://example.org/ana" in ran.out
    assert contents(book) == before


def test_words_that_were_sent_are_logged_and_kept(inside: Crm) -> None:
    ran = inside("draft", "Lopes", "--log", LETTER, "--kind", "question", "--json")
    assert ran.json["interaction"]["kind"] == "question"
    assert ran.json["interaction"]["note"] == LETTER
    assert "How did the keel turn out?" in inside("show", "Lopes").out


def test_words_may_come_from_a_pipe_and_from_another_day(crm: Crm) -> None:
    ran = crm("draft", "Lopes", "--log", "-", "--on", "yesterday", "--json", stdin=LETTER + "\n")
    assert ran.json["interaction"]["note"] == LETTER
    assert ran.json["interaction"]["on"] == "2026-11-19"


def test_a_number_of_the_list_is_settled(inside: Crm) -> None:
    first = inside("today", "--json").json["nudges"][0]
    shown = inside("draft", "--for-nudge", "1")
    assert "Why" in shown.out
    assert "crm draft --for-nudge 1 --edit" in shown.out
    assert inside("today", "--draft", "1").out == shown.out
    ran = inside("draft", "--for-nudge", "1", "--log", LETTER, "--json")
    assert ran.json["nudges_done"][0] == first["contact"]["name"]
    assert inside("today", "--json").json["nudges"][0]["state"] == "done"


def test_who_is_to_be_left_alone_is_not_written_to(inside: Crm) -> None:
    inside("bound", "Lopes", "no-contact", "--reason", "she said so")
    for words in ((), ("--log", LETTER)):
        ran = inside("draft", "Lopes", *words)
        assert ran.code == 5
        assert "Ana Lopes is to be left alone. No contact" in ran.err


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ((), "To whom?"),
        (("Lopes", "--for-nudge", "1"), "To whom?"),
        (("Lopes", "--edit", "--log", "x"), "--edit stands alone"),
        (("Lopes", "--edit"), "needs a terminal"),
        (("Lopes", "--on", "yesterday"), "--on goes with --log"),
        (("Lopes", "--log", " "), "The message is empty"),
        (("Lopes", "--offer", "--kind", "help"), "no other kind"),
        (("--for-nudge", "9"), "no number 9"),
    ],
    ids=str,
)
def test_what_cannot_be_meant_is_told(
    inside: Crm, book: Path, words: tuple[str, ...], told: str
) -> None:
    inside("today")
    before = contents(book)
    ran = inside("draft", *words)
    assert ran.code in (2, 3)
    assert told in ran.err
    assert contents(book) == before


def test_an_offer_is_refused_with_the_checklist_while_the_gate_is_shut(
    inside: Crm, book: Path
) -> None:
    for words in ((), ("--log", WORDS)):
        before = contents(book)
        ran = inside("draft", "Lopes", "--offer", *words)
        assert ran.code == 5
        assert "The gate is shut" in ran.err
        assert contents(book) == before


@pytest.fixture(scope="module")
def ready_book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made_by(READY, tmp_path_factory.mktemp("ready") / "book.db", A_WEEK_AGO)


@pytest.fixture
def ready(ready_book: Path, home: Path, book: Path) -> Path:
    book.write_bytes(ready_book.read_bytes())
    return book


@pytest.mark.usefixtures("ready")
def test_an_offer_is_written_from_what_rule_8_needs_and_made(inside: Crm) -> None:
    shown = inside("draft", "Ana", "--offer")
    assert "Offer       Harbour workshop" in shown.out
    assert "“old boats”" in shown.out
    assert "An easy no" in shown.out
    assert inside("offer", "Ana", "--json").json["permit_expires_at"] is None
    assert (
        inside("draft", "Ana", "--offer", "--log", WORDS, "--json").json["offer"]["words"] == WORDS
    )
    assert "The gate is shut" in inside("draft", "Ana", "--offer", "--log", WORDS).err


@pytest.mark.usefixtures("ready")
def test_an_offer_that_reads_like_a_pitch_is_refused(inside: Crm) -> None:
    ran = inside("draft", "Ana", "--offer", "--log", "LIMITED OFFER! Buy now, book a demo today!")
    assert ran.code == 5
    assert "✗ 8." in ran.out
    assert inside("offer", "Ana", "--answer", "yes").code == 3


def script(place: Path, text: str) -> str:
    """An editor that puts ``text`` above what it is given, and keeps what it saw."""
    place.write_text(
        f"#!{sys.executable}\n"
        "import pathlib, sys\n"
        "sheet = pathlib.Path(sys.argv[1])\n"
        f"pathlib.Path({str(place.with_suffix('.seen'))!r}).write_text(sheet.read_text())\n"
        f"sheet.write_text({text!r} + sheet.read_text())\n"
    )
    place.chmod(0o700)
    return str(place)


def test_in_an_editor_the_facts_are_comments_and_the_words_are_judged_and_kept(
    environment: dict[str, str], tmp_path: Path, inside: Crm
) -> None:
    editor = tmp_path / "editor"
    environment = environment | {"EDITOR": script(editor, "Book a demo call with me today!\n")}
    code, seen = in_terminal(
        ["draft", "Lopes", "--edit"], environment, [("log as sent", "c\r"), ("Copied", "q\r")]
    )
    assert code == 0, seen
    sheet = editor.with_suffix(".seen").read_text()
    assert "# You share" in sheet
    assert "Asks for their time" in seen or "sales material" in seen
    assert base64.b64encode(b"Book a demo call with me today!").decode() in seen
    assert "Nothing was sent" in seen
    assert inside("draft", "Lopes", "--json").json["words"] == "Book a demo call with me today!"


def test_in_an_editor_words_are_edited_again_and_logged(
    environment: dict[str, str], tmp_path: Path, inside: Crm
) -> None:
    environment = environment | {"EDITOR": script(tmp_path / "editor", "Once more. ")}
    code, seen = in_terminal(
        ["draft", "Lopes", "--edit"],
        environment,
        [("log as sent", "e\r"), ("log as sent", "l\r")],
    )
    assert code == 0, seen
    assert "Logged: message, Ana Lopes, today." in seen
    [newest, *_] = inside("search", "once", "--json").json["interactions"]
    assert newest["note"] == "Once more. Once more."
    assert inside("draft", "Lopes", "--json").json["words"] == ""


def test_a_promise_that_sent_words_speak_of_is_asked_about(
    environment: dict[str, str], inside: Crm
) -> None:
    words = "Here are the drawings that I promised to send. How is the keel?"
    told = inside("draft", "Lopes", "--log", words).out
    assert "You promised “send the drawings”." in told
    assert "Is it kept? crm promise kept " in told
    ask = ["draft", "Lopes", "--log", "And here is the last of the drawings to send."]
    code, seen = in_terminal(ask, environment, [("Is it kept?", "y\r")])
    assert (code, "Kept: send the drawings" in seen) == (0, True), seen
    assert "You promised" not in inside("draft", "Lopes", "--log", words).out


def test_each_remark_is_marked_by_its_weight(environment: dict[str, str], tmp_path: Path) -> None:
    environment = environment | {
        "EDITOR": script(tmp_path / "editor", "Book a demo call with me today!")
    }
    _, seen = in_terminal(["draft", "Lopes", "--edit"], environment, [("log as sent", "q\r")])
    assert "! “Book a demo call” Asks for their time." in plain(seen)


def test_scripts_are_told_how_kept_words_read(inside: Crm, book: Path) -> None:
    assert inside("draft", "Lopes", "--json").json["reading"] is None
    clock = Clock(lambda: datetime(2026, 11, 20, 9, tzinfo=UTC), ZoneInfo("UTC"))
    with Book.open(book, clock) as kept:
        kept.keep_draft("Ana Lopes", "We help boat builders. Book a free demo: calendly.com/x")
    found = inside("draft", "Lopes", "--json").json
    assert found["reading"] == "pitch"
    assert 1 <= len(found["advice"]) <= 3
    assert found["advice"][0]["severity"] == 3
