"""Who is erased is gone from the file, byte by byte, and cannot be brought back."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from crm.book.book import Book
from crm.errors import NotFound, Refused
from crm.rules.erasing import without_addresses, without_name
from crm.rules.history import BoundaryKind, OfferAnswer, PromiseBy
from crm.rules.interaction import Direction, Kind
from crm.rules.signals import SignalKind
from crm.store.engine import Store

from .conftest import Hands, befriend
from .test_book_undo import refused
from .test_importing import IDA, STORY, bring

WHO = "Tibor Quexley"
TRACES = (
    "Quexley", "tq@zorbax", "Zorbax", "wumpus", "heffalump", "jabberwock", "bandersnatch",
    "snark", "boojum", "slithy", "borogove", "momerath", "vorpal", "tulgey",
)  # fmt: skip


@pytest.fixture
def known(book: Book, hands: Hands) -> Book:
    """Somebody of whom everything is kept that can be kept, and a friend of theirs."""
    book.add_contact(
        WHO, company="Zorbax", emails=["tq@zorbax.org"], urls=["https://linkedin.com/in/quexley"],
        purpose="his wumpus", can_give="a heffalump", circle="inner",
    )  # fmt: skip
    book.add_contact("Ben Okoro", circle="inner")
    book.add_interests(WHO, ["jabberwock"])
    book.record_interaction([WHO], Kind.COFFEE, note="the bandersnatch", interests=["snark"])
    book.record_interaction([WHO, "Ben Okoro"], Kind.CALL, note="on tides")
    book.record_interaction([WHO], Kind.MESSAGE, direction=Direction.IN, note="Boojum. I am off")
    book.record_interaction(["Ben Okoro"], Kind.COFFEE, note="asked for Tibor  QUEXLEY's boat")
    book.note(WHO, "slithy")
    book.note("Ben Okoro", "knows tq@zorbax.org")
    book.promise(WHO, "the borogove", by=PromiseBy.ME)
    book.notice(WHO, SignalKind.POST, "On momeraths: momerath")
    book.keep_draft(WHO, "vorpal")
    book.keep_draft("Ben Okoro", "Do you know Tibor Quexley?")
    begun = book.begin_introduction(WHO, "Ben Okoro", why="both like tulgey")
    book.ask_introduction(begun.uid, "ben")
    hands.pass_days(9)
    book.begin_day()
    assert book.today().nudges
    return book


def bytes_of(path: Path) -> bytes:
    return b"".join(one.read_bytes() for one in path.parent.glob(f"{path.name}*")).lower()


def traces(path: Path) -> set[str]:
    found = bytes_of(path)
    return {word for word in TRACES if word.lower().encode() in found}


def test_no_byte_of_theirs_is_left_in_the_file(known: Book, path: Path) -> None:
    known.edit_contact(WHO, company="Zorbax Snarks")
    assert traces(path) == set(TRACES)
    plan = known.about_to_forget("tibor")
    assert (plan.interactions, plan.shared, plan.offers, plan.bound) == (2, 1, 0, False)
    done = known.forget_contact("tibor")
    assert (done.name, done.swept, done.backups) == (WHO, True, ())
    assert traces(path) == set()
    assert known.check().damage == ()
    with pytest.raises(NotFound):
        known.show("tibor")


def test_nothing_from_before_comes_back_where_no_mark_of_theirs_was_to_be_kept(
    book: Book,
) -> None:
    """Whoever had neither an address nor a boundary is erased without a row of their own."""
    for name in ("Per Aas", "Ida Moen", "Ben Okoro"):
        book.add_contact(name)
    book.forget_contact("Per Aas")  # the first one leaves a row: the key to the numbers
    book.note("Ben Okoro", "likes tea")
    book.undo()
    before = book.newest_change()
    book.forget_contact("Ida Moen")
    assert book.newest_change() > before, "other screens see it by this"
    with pytest.raises(NotFound):
        book.redo()
    with pytest.raises(Refused):
        book.undo()
    assert book.check().damage == ()


def test_what_is_about_others_stays_without_the_name(known: Book) -> None:
    known.forget_contact(WHO)
    notes = [event.note for event in known.history("ben")]
    assert "asked for somebody's boat" in notes
    assert any(note.startswith("asked whether they would like to meet somebody") for note in notes)
    assert known.search_interactions("tides")[0].contacts == ((known.find("ben").uid, "Ben Okoro"),)
    assert known.search_interactions("somebody boat")
    assert [text for _, text in known.show("ben").notes] == ["knows somebody"]
    assert known.draft("ben").words == "Do you know somebody?"
    assert known.introductions() == ()


def test_nothing_from_before_can_be_undone(known: Book) -> None:
    known.forget_contact(WHO)
    for past in (False, True):
        assert "does not come back" in refused(lambda past=past: known.undo(past=past))  # type: ignore[misc]
    assert known.undo_history().depth == 0
    known.note("ben", "likes tea")
    assert known.undo().step.verb == "note"
    known.redo()


def test_erasing_ends_what_could_be_brought_back(known: Book) -> None:
    known.delete_contact(WHO)
    known.undo()
    known.forget_contact(WHO)
    with pytest.raises(NotFound):
        known.redo()


def test_who_was_deleted_leaves_no_trace_once_somebody_is_erased(known: Book, path: Path) -> None:
    known.delete_contact(WHO)
    assert traces(path)
    known.add_contact("Cy Orr")
    known.forget_contact("cy")
    assert "bandersnatch" not in traces(path)


def test_a_namesake_keeps_the_name(book: Book, path: Path) -> None:
    book.add_contact("Ana Lopes", company="Northwind")
    book.add_contact("Ana Lopes", company="Contoso", anyway=True)
    book.add_contact("Ben Okoro")
    book.note("ben", "met Ana Lopes")
    gone, stays = book.contacts()[0][:2]
    book.forget_contact(gone.uid)
    assert book.find("ana lopes").uid == stays.uid
    assert book.show("ben").notes[0][1] == "met Ana Lopes"
    assert book.check().damage == ()


def test_neither_an_import_nor_a_letter_brings_them_back(
    book: Book, tmp_path: Path, path: Path
) -> None:
    bring(book, tmp_path)
    book.edit_contact(IDA.name, add_emails=["ida@moen.example"])
    book.forget_contact(IDA.name)
    assert b"ida" not in bytes_of(path).replace(b"invalid", b"")
    report = bring(book, tmp_path)
    assert report.contacts_new == 0
    assert (IDA.name, "you deleted them") in report.left_out
    letter = tmp_path / "a.eml"
    letter.write_text(
        "From: Ida Moen <ida@moen.example>\nTo: zoe@example.org\nSubject: Hello\n"
        "Date: Sun, 01 Mar 2026 10:00:00 +0000\nMessage-ID: <1@x>\n\nYour talk on tides!\n"
    )
    assert book.add_mail(letter).left_out == (("Ida Moen", "you erased them"),)
    assert book.contacts()[1] == 1


@pytest.mark.parametrize("how", ["name", "email", "url", "request", "edited"])
def test_a_boundary_outlives_the_person_without_a_name(
    book: Book, hands: Hands, path: Path, how: str
) -> None:
    book.add_contact(WHO, emails=["tq@zorbax.org"], urls=["https://linkedin.com/in/quexley"])
    book.bound(WHO, BoundaryKind.NO_CONTACT, reason="the wumpus")
    book.bound(WHO, BoundaryKind.NOT_BEFORE, until_on=hands.at.date() + timedelta(days=3))
    book.bound(WHO, BoundaryKind.ONLY_CHANNEL, channel="heffalump")
    assert book.about_to_forget(WHO).bound
    book.forget_contact(WHO)
    assert traces(path) == set()
    hands.pass_days(4)
    if how == "name":
        book.add_contact("Dr. Tibor Quexley", company="Contoso")
    elif how == "email":
        book.add_contact("T. Q.", emails=["TQ@zorbax.org"])
    elif how == "url":
        book.add_contact("T. Q.", urls=["http://www.linkedin.com/in/Quexley/"])
    elif how == "request":
        book.add_request(WHO, "Loved your talk on tides. Shall we meet?")
    else:
        book.add_contact("T. Q.")
        book.edit_contact("T. Q.", add_emails=["tq@zorbax.org"])
    (back,) = book.contacts()[0]
    (drawn,) = book.show(back.uid).boundaries
    assert (drawn.kind, drawn.lifted_at) == (BoundaryKind.NO_CONTACT, None)
    with pytest.raises(Refused, match="left alone"):
        book.draft(back.uid)
    if how in ("name", "email", "url"):
        book.undo()
        assert book.contacts()[1] == 0


def test_a_boundary_comes_back_with_an_import_of_the_same_name(book: Book, tmp_path: Path) -> None:
    book.add_contact(IDA.name)
    book.record_interaction([IDA.name], Kind.STOP)
    with pytest.raises(Refused, match="from 2026-08-30 on"):
        book.forget_contact(IDA.name)
    book.bound(IDA.name, BoundaryKind.NO_PITCH)


def test_a_stop_stands_as_a_boundary_for_the_next_of_the_name(
    book: Book, hands: Hands, tmp_path: Path
) -> None:
    book.add_contact(IDA.name)
    book.record_interaction([IDA.name], Kind.STOP)
    hands.pass_days(181)
    book.forget_contact(IDA.name)
    assert bring(book, tmp_path, replace(STORY)).contacts_new == 2
    kinds = [one.kind for one in book.show(IDA.name).boundaries]
    assert kinds == [BoundaryKind.NO_CONTACT]


def test_what_forbids_the_next_offer_is_not_forgotten(book: Book, hands: Hands) -> None:
    book.add_interests(None, ["rust"])
    book.add_contact("Ana Lopes")
    book.add_interests("ana", ["rust"])
    book.add_offering(
        "Course", interests=["rust"], stood_since_on=hands.at.date() - timedelta(days=400)
    )
    befriend(book, hands, "ana")
    book.start_offer("ana")
    book.make_offer("ana", "Since you work with rust: would you like to come? No is fine.")
    book.answer_offer("ana", OfferAnswer.NO)
    with pytest.raises(Refused, match="would be forgotten"):
        book.forget_contact("ana")
    hands.pass_days(181)
    assert book.about_to_forget("ana").offers == 1
    book.forget_contact("ana")
    assert book.check().damage == ()
    with pytest.raises(Refused, match="That is you"):
        book.forget_contact("Zoe Tester")


def test_what_a_day_remembers_of_open_gates_is_forgotten(
    book: Book, hands: Hands, path: Path
) -> None:
    book.add_interests(None, ["rust"])
    book.add_contact(WHO, circle="inner")
    book.add_interests(WHO, ["rust"])
    since = hands.at.date() - timedelta(days=400)
    book.add_offering("Course", interests=["rust"], stood_since_on=since)
    befriend(book, hands, WHO)
    assert book.today().offers_possible == (WHO,)
    book.forget_contact(WHO)
    assert traces(path) == set()
    assert book.today().offers_possible == ()


def test_backups_are_told(known: Book, path: Path) -> None:
    folder = path.parent / "backups" / "daily"
    folder.mkdir(parents=True)
    copy = folder / "book-20260302T093005Z.sqlite"
    copy.touch()
    assert known.about_to_forget(WHO).backups == (copy,)
    assert known.forget_contact(WHO).backups == (copy,)
    assert copy.exists()


def test_a_busy_book_is_erased_and_swept_later(
    known: Book, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(sqlite3.connect(path)) as other:
        monkeypatch.setattr("crm.store.engine.BUSY_SECONDS", 0.1)
        with Book(Store.open(path), known._clock) as again:
            sweep = Store.sweep

            def hold_and_sweep(store: Store) -> None:
                other.execute("BEGIN")
                other.execute("SELECT count(*) FROM contact").fetchone()
                sweep(store)

            monkeypatch.setattr(Store, "sweep", hold_and_sweep)
            assert not again.forget_contact(WHO).swept
            other.rollback()
            monkeypatch.setattr(Store, "sweep", sweep)
            assert again.sweep()
    assert traces(path) == set()


@pytest.mark.parametrize(
    ("text", "name", "left"),
    [
        ("met Ana Sá, and ANA  SA's cat", "Ana Sá", "met somebody, and somebody's cat"),
        ("Mariana Sá and Ana Sáez", "Ana Sá", "Mariana Sá and Ana Sáez"),
        ("Rose likes a rose", "Rose", "somebody likes a rose"),
        ("李明 wrote", "李明", "somebody wrote"),
        ("", "Ana Sá", ""),
        ("nothing", "", "nothing"),
        ("nothing", "🚀", "nothing"),
    ],
)
def test_a_name_is_taken_out_as_a_whole(text: str, name: str, left: str) -> None:
    assert without_name(text, name) == left


def test_addresses_are_taken_out_whatever_their_case() -> None:
    addresses = ["ana@x.org", "https://x.org/ana", "x.org/ana", ""]
    assert (
        without_addresses("at ANA@x.org, https://x.org/ana", addresses) == "at somebody, somebody"
    )
    assert without_addresses("mariana@x.org", addresses) == "mariana@x.org"
