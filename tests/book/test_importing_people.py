"""Whom of an export the book knows already, over the years of its exports."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from crm.book.book import Book
from crm.rules.history import BoundaryKind
from tests.book.test_importing import IDA, ZOE, bring
from tests.readers import exports as e
from tests.readers.exports import at

LIU_1 = e.Someone("Wei", "Liu", "wei-liu-1", "Mill", "Baker", "", date(2019, 1, 2))
LIU_2 = e.Someone("Wei", "Liu", "wei-liu-2", "Port", "Pilot", "", date(2020, 3, 4))


def _people(book: Book) -> list[tuple[str, date | None]]:
    lines, _ = book.contacts()
    return [(line.name, line.connected_on) for line in lines]


def test_namesakes_stay_apart_over_the_eras(book: Book, tmp_path: Path) -> None:
    story = e.Story(ZOE, [LIU_1, LIU_2])
    for era in ("2020", "2024", "2026", "2017"):
        bring(book, tmp_path, story, era)
        assert sorted(_people(book), key=str) == [
            ("Wei Liu", LIU_1.connected_on),
            ("Wei Liu", LIU_2.connected_on),
        ]
    assert book.check().damage == ()


def test_namesakes_of_one_day_are_told_by_their_company(book: Book, tmp_path: Path) -> None:
    same_day = replace(LIU_2, connected_on=LIU_1.connected_on)
    story = e.Story(ZOE, [LIU_1, same_day])
    bring(book, tmp_path, story, "2020")
    assert bring(book, tmp_path, story, "2020").contacts_new == 0
    assert bring(book, tmp_path, story, "2024").contacts_new == 0
    urls = {book.show(line.uid).urls: line.company for line in book.contacts()[0]}
    assert urls == {(LIU_1.url,): "Mill", (LIU_2.url,): "Port"}


def test_a_contact_of_one_s_own_with_the_same_name_is_told_and_not_merged(
    book: Book, tmp_path: Path
) -> None:
    book.add_contact("Ida Moen")
    report = bring(book, tmp_path, e.Story(ZOE, [IDA]))
    assert report.contacts_new == 1
    assert report.perhaps_same == (
        ("Ida Moen", "Ida Moen", "the same name, without further evidence"),
    )
    assert bring(book, tmp_path, e.Story(ZOE, [IDA])).perhaps_same == ()


def test_who_may_be_a_bound_person_is_bound_until_told_apart(book: Book, tmp_path: Path) -> None:
    bound = book.add_contact("Ida Moen")
    book.bound("Ida Moen", BoundaryKind.NO_CONTACT)
    bring(book, tmp_path, e.Story(ZOE, [IDA]))
    twin = next(line for line in book.contacts()[0] if line.uid != bound.uid)
    assert twin.bound
    assert book.triage() == ()
    drawn = book.show(twin.uid).boundaries
    assert [(b.kind, b.reason) for b in drawn] == [
        (BoundaryKind.NO_CONTACT, "may be the Ida Moen for whom it was drawn")
    ]
    book.lift_boundary(twin.uid, why="another Ida")
    bring(book, tmp_path, e.Story(ZOE, [IDA]))
    assert not book.find(twin.uid).bound
    assert book.find(bound.uid).bound
    assert book.check().damage == ()


def test_a_contact_of_one_s_own_is_recognised_by_the_e_mail(book: Book, tmp_path: Path) -> None:
    book.add_contact("Ida Moen", emails=["Ida@Example.org"])
    report = bring(book, tmp_path, e.Story(ZOE, [replace(IDA, email="ida@example.org")]))
    assert (report.contacts_new, report.contacts_updated) == (0, 1)


def test_an_inviter_without_address_is_the_connection_of_the_newer_export(
    book: Book, tmp_path: Path
) -> None:
    asking = e.Someone("Ida", "Moen", "ida-moen")
    invited = e.Invited(asking, ZOE, at("2019-05-05 10:00"), "We met at the harbour")
    bring(book, tmp_path, e.Story(ZOE, [], [], [invited]), "2020")
    assert bring(book, tmp_path, e.Story(ZOE, [IDA], [], [invited]), "2024").contacts_new == 0
    card = book.show("Ida")
    assert (card.urls, card.connected_on) == ((IDA.url,), IDA.connected_on)


def test_a_new_name_is_recognised_by_words_that_are_known(book: Book, tmp_path: Path) -> None:
    words = [
        e.Message("a", ZOE, (IDA,), at("2020-05-01 10:00"), "The tide turns at nine"),
        e.Message("a", ZOE, (IDA,), at("2020-05-02 10:00"), "Bring a rope"),
    ]
    stranger = replace(IDA, connected_on=None)
    bring(book, tmp_path, e.Story(ZOE, [], [replace(m, to=(stranger,)) for m in words]), "2020")
    wed = replace(IDA, last="Storvik")
    renamed = [replace(message, to=(wed,)) for message in words]
    report = bring(book, tmp_path, e.Story(ZOE, [wed], renamed), "2024")
    assert (report.contacts_new, report.interactions_new) == (0, 0)
    assert _people(book) == [("Ida Moen", IDA.connected_on)]


def test_one_message_does_not_make_two_names_one(book: Book, tmp_path: Path) -> None:
    word = e.Message("a", ZOE, (IDA,), at("2020-05-01 10:00"), "The tide turns at nine")
    bring(book, tmp_path, e.Story(ZOE, [], [word]), "2020")
    other = replace(LIU_1, connected_on=None)
    assert bring(book, tmp_path, e.Story(ZOE, [], [replace(word, to=(other,))])).contacts_new == 1


def _writer_and_connections(book: Book, tmp_path: Path) -> e.Story:
    """Two connections of one name, and a writer who must be one of them."""
    story = e.Story(
        ZOE, [LIU_1, LIU_2], [e.Message("a", LIU_2, (ZOE,), at("2021-05-01 10:00"), "Ahoy there")]
    )
    report = bring(book, tmp_path, story, "2020")
    assert report.contacts_new == 3
    assert len(report.perhaps_same) == 2
    return story


def test_a_writer_is_joined_with_the_connection_once_an_export_proves_it(
    book: Book, tmp_path: Path
) -> None:
    story = _writer_and_connections(book, tmp_path)
    report = bring(book, tmp_path, story, "2024")
    assert (report.contacts_new, report.interactions_new, report.perhaps_same) == (0, 0, ())
    assert len(_people(book)) == 2
    counts = {book.show(line.uid).urls: line.company for line in book.contacts()[0]}
    assert counts == {(LIU_1.url,): "Mill", (LIU_2.url,): "Port"}
    (words,) = book.search_interactions("ahoy")
    assert book.show(words.contacts[0][0]).connected_on == LIU_2.connected_on
    assert book.check().damage == ()
    assert bring(book, tmp_path, story, "2020").contacts_new == 0


@pytest.mark.parametrize("noted", [1, 2])
def test_what_the_user_wrote_down_is_never_joined_away(
    book: Book, tmp_path: Path, noted: int
) -> None:
    story = _writer_and_connections(book, tmp_path)
    lines = {line.connected_on: line.uid for line in book.contacts()[0]}
    for day in (None, LIU_2.connected_on)[:noted]:
        book.note(lines[day], "likes boats")
    report = bring(book, tmp_path, story, "2024")
    assert len(_people(book)) == 1 + noted
    assert len(report.perhaps_same) == noted - 1
    assert book.show(lines[None]).notes[0][1] == "likes boats"
    assert book.check().damage == ()
