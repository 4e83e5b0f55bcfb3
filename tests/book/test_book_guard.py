"""What was found between undo, corrections, drafts, the inbox and invitations, walked together:
none of it lets an offer in early, and nobody who is to be left alone is written to."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from crm.book.book import Book
from crm.errors import Refused
from crm.rules.correction import Correction
from crm.rules.history import BoundaryKind
from crm.rules.interaction import Give, Kind
from crm.rules.request import Met
from tests.readers import exports as e
from tests.readers.exports import at

from .conftest import Hands, befriend
from .test_book_undo import facts, refused
from .test_importing import IDA, PER, STORY, ZOE, bring, done
from .test_importing_invitations import ASKED, TIA

MOVED = replace(IDA, company="Lighthouse", position="Keeper")
NEWER = e.Story(
    ZOE,
    [PER, MOVED],
    [*STORY.messages, e.Message("z", MOVED, (ZOE,), at("2024-06-01 10:00"), "Come and see it?")],
    STORY.invitations,
)


@pytest.fixture
def ana(book: Book, hands: Hands) -> str:
    """A friend, with a course to offer that she cares for."""
    book.add_interests(None, ["rust"])
    book.add_contact("Ana Lopes")
    book.add_interests("Ana Lopes", ["rust"])
    book.add_offering(
        "Rust course", interests=["rust"], stood_since_on=hands.at.date() - timedelta(days=400)
    )
    return "Ana Lopes"


def logged(book: Book, who: str, kind: Kind, **more: object) -> str:
    return book.record_interaction([who], kind, **more).interaction.uid  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", [Kind.NO, Kind.STOP, Kind.ASK])
def test_undoing_a_correction_moves_nothing_that_stands_to_an_earlier_day(
    book: Book, ana: str, hands: Hands, kind: Kind
) -> None:
    uid = logged(book, ana, kind, on=date(2026, 1, 1))
    book.correct_interaction(uid, Correction(on=hands.at.date()))
    assert "stays on the record" in refused(book.undo)
    assert book.history(ana)[0].on == hands.at.date()
    again = logged(book, ana, Kind.COFFEE, on=date(2026, 1, 1))
    book.correct_interaction(again, Correction(on=hands.at.date()))
    book.undo()
    assert {event.on for event in book.history(ana)} == {hands.at.date(), date(2026, 1, 1)}


def test_undoing_a_correction_does_not_make_an_ask_count_for_nothing(book: Book, ana: str) -> None:
    uid = logged(book, ana, Kind.ASK, depth=0)
    book.correct_interaction(uid, Correction(depth=1))
    assert "what you asked of them" in refused(book.undo)
    book.correct_interaction(uid, Correction(note="whether she knows a baker"))
    assert book.undo().step.verb == "correct_interaction"


def test_an_older_correction_is_told_although_what_it_was_about_is_gone(
    book: Book, ana: str, hands: Hands
) -> None:
    uid = logged(book, ana, Kind.COFFEE, on=date(2026, 1, 1))
    book.correct_interaction(uid, Correction(on=hands.at.date()))
    book.delete_contact(ana)
    assert [step.stands for step in book.undo_history().steps[:2]] == ["", ""]


def test_a_request_moved_to_a_later_day_would_open_the_gate_after_a_no(
    book: Book, ana: str, hands: Hands
) -> None:
    uid = logged(book, ana, Kind.REQUEST, offering="rust course")
    hands.pass_days(7)
    book.record_interaction([ana], Kind.NO)
    hands.pass_days(1)
    with pytest.raises(Refused, match="its day stays"):
        book.correct_interaction(uid, Correction(on=hands.at.date()))
    assert not book.verdict(ana).verdict.open
    book.correct_interaction(uid, Correction(note="for her team"))


def test_words_that_tell_of_an_offer_are_no_gift_by_a_correction_either(
    book: Book, ana: str
) -> None:
    uid = logged(book, ana, Kind.INSIGHT, note="on tides")
    book.correct_interaction(uid, Correction(note="on tides and charts"))
    assert not book.history(ana)[0].pitch
    after = book.correct_interaction(uid, Correction(note="offered ana the workshop"))
    assert after.interaction.pitch
    assert book.correct_interaction(uid, Correction(note="on tides")).interaction.pitch


def test_a_promise_that_comes_to_light_later_accuses_no_permit(
    book: Book, ana: str, hands: Hands
) -> None:
    befriend(book, hands, ana)
    book.start_offer(ana)
    hands.pass_days(3)
    on = hands.at.date() - timedelta(days=10)
    line = book.understand("coffee with ana, promised the slides by fri")
    owed = tuple(replace(one, due_on=on + timedelta(days=2)) for one in line.phrase.promises)
    line = replace(line, phrase=replace(line.phrase, promises=owed))
    assert book.log_interaction(line, on=on).promises[0].made_on == hands.at.date()
    assert book.check().damage == ()
    book.add_contact("Bo Li")
    line = replace(line, contacts=(book.find("bo"),))
    assert book.log_interaction(line, on=on).promises[0].made_on == on


def test_an_import_that_was_undone_leaves_no_trace_and_comes_again_whole(
    book: Book, path: Path, tmp_path: Path
) -> None:
    bring(book, tmp_path, era="2020")
    before = facts(path)
    report = done(bring(book, tmp_path, NEWER))
    assert report[-1] == 1, "the new job is news"
    book.undo()
    assert facts(path) == before
    older = replace(NEWER, messages=STORY.messages)
    assert done(bring(book, tmp_path, older))[-1] == 1, "also in an older export"
    book.undo()
    assert done(bring(book, tmp_path, NEWER)) == report


def test_invitations_of_an_import_go_and_come_with_it(
    book: Book, path: Path, tmp_path: Path
) -> None:
    start = facts(path)
    bring(book, tmp_path, ASKED)
    before = facts(path)
    tia = replace(TIA, connected_on=date(2026, 2, 28))
    later = replace(ASKED, connections=[IDA, PER, tia])
    bring(book, tmp_path, later)
    assert book.invitations().waiting == ()
    book.undo()
    assert facts(path) == before
    assert [one.contact_name for one in book.invitations().waiting] == ["Tia Fern"]
    book.answer_request("sal", Met.DECLINED)
    book.undo()
    book.undo()
    assert facts(path) == start
    bring(book, tmp_path, later)
    assert [one.contact_name for one in book.invitations().accepted] == ["Tia Fern"]
    assert book.check().damage == ()


def test_a_boundary_that_an_import_drew_for_a_namesake_goes_with_the_import(
    book: Book, path: Path, tmp_path: Path
) -> None:
    book.add_contact(IDA.name)
    book.bound(IDA.name, BoundaryKind.NO_CONTACT)
    before = facts(path)
    bring(book, tmp_path)
    after = {name: len(rows) for name, rows in facts(path).items()}
    assert after["boundary"] == 2
    book.undo()
    assert facts(path) == before
    bring(book, tmp_path)
    assert {name: len(rows) for name, rows in facts(path).items()} == after
    newcomer = next(one for one in book.contacts()[0] if one.company)
    book.bound(newcomer.uid, BoundaryKind.NO_PITCH)
    assert "A boundary stands" in refused(lambda: book.undo(past=True))


def test_who_accepts_an_invitation_and_is_to_be_left_alone_is_not_written_to(book: Book) -> None:
    book.add_contact("Bo Li", purpose="we both restore boats")
    book.send_invitation("bo", "Bo, we both restore boats: how do you keep oak planks dry?")
    book.bound("bo", BoundaryKind.NO_CONTACT)
    assert book.accept_invitation("bo").invitation.next_step == ""
    book.lift_boundary("bo", why="he wrote")
    assert "Thank them" in book.invitations().accepted[0].next_step


def test_to_a_request_of_whoever_is_to_be_left_alone_nothing_is_written(book: Book) -> None:
    book.add_request("Sal Esman", "Loved your talk on tides. Shall we meet at the harbour?")
    assert book.request("sal").reading.suggests is Met.ACCEPTED
    book.bound("sal", BoundaryKind.NO_CONTACT)
    view = book.request("sal")
    assert (view.left_alone, view.reading.suggests) == (True, Met.LEFT)
    for answer in (Met.ACCEPTED, Met.ASKED, Met.DECLINED):
        assert book.reply_to("sal", answer) == ""
        with pytest.raises(Refused, match="left alone"):
            book.draft_reply("sal", answer)
        with pytest.raises(Refused, match="left alone"):
            book.answer_request("sal", answer, "Thank you, I will leave it at that.")
    assert book.answer_request("sal", Met.LEFT).request.state is Met.LEFT


def test_what_was_undone_and_brought_back_gives_no_more_than_it_gave(
    book: Book, ana: str, hands: Hands
) -> None:
    for weeks in range(10, 0, -1):
        on = hands.at.date() - timedelta(weeks=weeks)
        book.record_interaction([ana], Kind.COFFEE, on=on, gave=Give.WHOLE, interests=["rust"])
    undone = [book.undo() for _ in range(10)]
    hands.pass_days(3)
    for _ in undone:
        book.redo()
    assert {check.number for check in book.verdict(ana).verdict.checks if not check.passed} == {4}
    with pytest.raises(Refused):
        book.start_offer(ana)


def test_a_letter_under_the_name_of_whoever_is_to_be_left_alone_waits_for_no_answer(
    book: Book, tmp_path: Path
) -> None:
    book.add_contact("Sal Esman", emails=["sal@one.example"])
    book.bound("Sal Esman", BoundaryKind.NO_CONTACT)
    letter = tmp_path / "a.eml"
    letter.write_text(
        "From: Sal Esman <sal@two.example>\nTo: zoe@example.org\nSubject: Hello\n"
        "Date: Sun, 01 Mar 2026 10:00:00 +0000\nMessage-ID: <1@x>\n\nYour talk on tides!\n"
    )
    (taken,) = book.add_mail(letter).requests
    assert taken.left_alone
    assert book.inbox().requests == ()
    assert book.inbox().left_alone == 1
    (drawn,) = book.show(taken.contact_uid).boundaries
    assert "may be the Sal Esman" in drawn.reason
    book.lift_boundary(taken.contact_uid, why="it is another Sal")
    assert [one.uid for one in book.inbox().requests] == [taken.uid]
    book.undo()
    assert book.undo(past=True).step.verb == "add_mail"
    assert [line.emails for line in book.contacts()[0]] == [("sal@one.example",)]
