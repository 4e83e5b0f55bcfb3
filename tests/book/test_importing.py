"""An export comes into the book whole, once, and changes nothing that is known."""

from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from crm.book.book import Book
from crm.book.results import ImportReport
from crm.errors import FileUnreadable, NotFound, Refused
from crm.rules.history import BoundaryKind
from crm.rules.interaction import Direction, Kind
from crm.store import search
from crm.store.staging import Stage
from tests.book.conftest import Hands
from tests.readers import eras
from tests.readers import exports as e
from tests.readers.exports import at
from tests.store.shelf import contents

ZOE = e.Someone("Zoe", "Tester", "zoe-tester")
IDA = e.Someone("Ida", "Moen", "ida-moen", "Harbour", "Pilot", "", date(2019, 5, 6))
PER = e.Someone("Per", "Aas", "per-aas", "Mill", "Baker", "per@example.org", date(2018, 1, 2))
STORY = e.Story(
    ZOE,
    [IDA, PER],
    [
        e.Message("a", IDA, (ZOE,), at("2020-05-01 10:00"), "Shall we look at the tide tables?"),
        e.Message("a", ZOE, (IDA,), at("2020-05-02 10:00"), "Gladly, on Monday"),
        e.Message("b", ZOE, (IDA, PER), at("2020-05-03 10:00"), "You two should meet"),
    ],
    [e.Invited(ZOE, PER, at("2018-01-01 09:30"))],
)


def bring(book: Book, tmp_path: Path, story: e.Story = STORY, era: str = "2024",
          *, other_owner: bool = False) -> ImportReport:  # fmt: skip
    path = e.write_zip(tmp_path / f"export-{era}.zip", eras.ALL[era](story))
    return book.import_linkedin(path, other_owner=other_owner)


def done(report: ImportReport) -> tuple[int, int, int, int, int, int]:
    return (
        report.contacts_new,
        report.contacts_updated,
        report.contacts_unchanged,
        report.interactions_new,
        report.interactions_known,
        report.signals_new,
    )


def operations(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection, connection:
        return [row[0] for row in connection.execute("SELECT words FROM operation ORDER BY id")]


def test_people_and_interactions_come_in_with_what_follows_from_them(
    book: Book, tmp_path: Path, path: Path
) -> None:
    report = bring(book, tmp_path)
    assert done(report) == (2, 0, 0, 4, 0, 0)
    card = book.show("Ida Moen")
    assert (card.company, card.role, card.connected_on) == ("Harbour", "Pilot", date(2019, 5, 6))
    assert card.urls == (IDA.url,)
    assert (card.in_.count, card.out.count) == (1, 2)
    assert card.in_.last_on == date(2020, 5, 1)
    assert card.standing.summary.exchanges == 1
    assert book.show("Per Aas").emails == ("per@example.org",)
    assert book.search_interactions("tide")[0].contacts == ((card.uid, "Ida Moen"),)
    assert book.find("harbour").name == "Ida Moen"
    assert operations(path)[-1] == (
        "imported LinkedIn export of Zoe Tester, 2 people, 4 interactions"
    )
    assert book.check().damage == ()


def test_a_group_message_is_one_interaction_with_all_who_got_it(book: Book, tmp_path: Path) -> None:
    bring(book, tmp_path)
    (found,) = book.search_interactions("two should meet")
    assert [name for _, name in found.contacts] == ["Ida Moen", "Per Aas"]
    assert (found.people, found.direction, found.kind) == (3, Direction.OUT, Kind.MESSAGE)


def test_what_follows_from_a_whole_export_is_as_if_worked_out_from_the_book(
    book: Book, tmp_path: Path
) -> None:
    files = eras.of_2026(STORY)
    files["Recommendations_Given.csv"] = e.table(
        e.RECOMMENDATIONS, [["Ida", "Moen", "", "", "Steady hands.", "05/06/20, 07:08 PM", "OK"]]
    )
    files["Recommendations_Received.csv"] = e.table(
        e.RECOMMENDATIONS, [["Per", "Aas", "", "", "Good company.", "06/06/20", "VISIBLE"]]
    )
    report = book.import_linkedin(e.write_zip(tmp_path / "export.zip", files))
    assert report.interactions_new == 6
    assert book.show("Ida").out.count == 3
    assert book.check().damage == ()


@pytest.mark.parametrize("era", eras.ALL)
def test_a_second_import_adds_nothing(book: Book, tmp_path: Path, path: Path, era: str) -> None:
    bring(book, tmp_path, era=era)
    before = operations(path)
    assert done(bring(book, tmp_path, era=era)) == (0, 0, 2, 0, 4, 0)
    assert operations(path) == before
    assert book.check().damage == ()


@pytest.mark.parametrize("old", eras.ALL)
@pytest.mark.parametrize("new", eras.ALL)
def test_an_export_of_another_era_adds_no_one_and_nothing_twice(
    book: Book, tmp_path: Path, old: str, new: str
) -> None:
    bring(book, tmp_path, era=old)
    report = bring(book, tmp_path, era=new)
    assert (report.contacts_new, report.interactions_new, report.interactions_known) == (0, 0, 4)
    assert book.contacts()[1] == 2


def test_a_newer_export_adds_what_is_new_and_keeps_what_is_known(
    book: Book, tmp_path: Path
) -> None:
    bring(book, tmp_path, era="2020")
    moved = replace(IDA, last="Moen, PhD", company="Lighthouse", position="Keeper")
    later = e.Message("zz", moved, (ZOE,), at("2024-06-01 10:00"), "Come and see the light?")
    story = e.Story(ZOE, [PER, moved], [*STORY.messages, later], STORY.invitations)
    assert done(bring(book, tmp_path, story)) == (0, 2, 0, 1, 4, 1)
    card = book.show("Ida")
    assert (card.name, card.company, card.role) == ("Ida Moen", "Harbour", "Pilot")
    assert card.urls == (IDA.url,)
    assert [(found.kind, found.text) for found in card.signals] == [
        ("new job", "Keeper at Lighthouse")
    ]
    assert card.in_.count == 2
    assert done(bring(book, tmp_path, story)) == (0, 0, 2, 0, 5, 0)
    assert book.check().damage == ()


def test_an_older_export_brings_no_news(book: Book, tmp_path: Path) -> None:
    moved = replace(IDA, company="Lighthouse", position="Keeper")
    later = e.Message("zz", moved, (ZOE,), at("2024-06-01 10:00"), "Come and see the light?")
    bring(book, tmp_path, e.Story(ZOE, [moved], [later]))
    assert bring(book, tmp_path, era="2020").signals_new == 0
    assert book.show("Ida").company == "Lighthouse"


def test_what_the_user_corrected_stays_and_is_no_news(book: Book, tmp_path: Path) -> None:
    bring(book, tmp_path)
    book.edit_contact("Ida", name="Ida M. Moen", company="Harbour Trust")
    assert done(bring(book, tmp_path)) == (0, 0, 2, 0, 4, 0)
    card = book.show("Ida")
    assert (card.name, card.company, card.signals) == ("Ida M. Moen", "Harbour Trust", ())


def test_only_empty_facts_are_filled(book: Book, tmp_path: Path) -> None:
    book.add_contact("Ida Moen", company="Own Boat", urls=["http://no.linkedin.com/in/ida-moen/"])
    report = bring(book, tmp_path)
    assert (report.contacts_new, report.contacts_updated) == (1, 1)
    card = book.show("Ida")
    assert (card.company, card.role, card.connected_on) == ("Own Boat", "Pilot", IDA.connected_on)
    assert len(card.urls) == 1
    assert book.check().damage == ()


def test_somebody_deleted_stays_deleted(book: Book, tmp_path: Path) -> None:
    bring(book, tmp_path, era="2020")
    book.delete_contact("Ida Moen")
    for era in ("2020", "2024"):
        report = bring(book, tmp_path, era=era)
        assert report.contacts_new == 0
        assert report.left_out == (("Ida Moen", "you deleted them"),)
    with pytest.raises(NotFound):
        book.find("Ida")
    assert book.check().damage == ()


def test_boundaries_outlive_an_import(book: Book, tmp_path: Path) -> None:
    bring(book, tmp_path)
    book.bound("Ida", BoundaryKind.NO_CONTACT)
    bring(book, tmp_path, era="2026")
    assert [found.kind for found in book.show("Ida").boundaries] == [BoundaryKind.NO_CONTACT]


def test_what_lies_in_the_future_is_left_out_and_told(
    book: Book, hands: Hands, tmp_path: Path
) -> None:
    when = hands.at.replace(tzinfo=None) + timedelta(days=3)
    story = e.Story(ZOE, [IDA], [e.Message("a", IDA, (ZOE,), when, "From tomorrow")])
    report = bring(book, tmp_path, story)
    assert report.interactions_new == 0
    assert report.left_out == (("1 interactions", "they lie in the future"),)


def test_the_export_of_another_owner_is_refused(book: Book, tmp_path: Path, path: Path) -> None:
    other = replace(STORY, owner=e.Someone("Ola", "Nord", "ola-nord"))
    story = replace(other, messages=[], invitations=[])
    before = path.read_bytes()
    with pytest.raises(Refused) as caught:
        bring(book, tmp_path, story)
    assert "--other-owner" in caught.value.hint
    assert path.read_bytes() == before
    assert bring(book, tmp_path, story, other_owner=True).contacts_new == 2
    assert book.show("Zoe Tester").urls == ()


def test_another_address_than_the_owner_s_is_another_owner(book: Book, tmp_path: Path) -> None:
    bring(book, tmp_path)
    assert book.show("Zoe Tester").urls == (ZOE.url,)
    twin = e.Someone("Zoe", "Tester", "zoe-tester-2")
    story = e.Story(twin, [IDA], [e.Message("a", twin, (IDA,), at("2021-01-02 10:00"), "Hi")])
    with pytest.raises(Refused):
        bring(book, tmp_path, story)


def test_a_book_without_a_name_takes_the_owner_of_its_first_export(
    tmp_path: Path, hands: Hands
) -> None:
    with Book.create(tmp_path / "own.sqlite", hands.clock()) as book:
        bring(book, tmp_path)
        card = book.show("Zoe Tester")
        assert (card.is_owner, card.urls) == (True, (ZOE.url,))
        assert book.contacts()[1] == 2
        assert book.check().damage == ()


def test_bare_connections_are_taken_whosever_they_are(book: Book, tmp_path: Path) -> None:
    file = tmp_path / "Connections.csv"
    file.write_bytes(str(eras.of_2024(STORY)["Connections.csv"]).encode())
    assert done(book.import_linkedin(file)) == (2, 0, 0, 0, 0, 0)


def test_a_file_that_cannot_be_read_leaves_the_book_as_it_was(
    book: Book, tmp_path: Path, path: Path
) -> None:
    before = path.read_bytes()
    for content in (b"", b"PK\x03\x04", b"Dear all", e.URL_CONNECTIONS.encode()):
        file = tmp_path / "Connections.csv"
        file.write_bytes(content)
        with pytest.raises(FileUnreadable):
            book.import_linkedin(file)
    assert path.read_bytes() == before


@pytest.mark.parametrize("where", ["index_interaction_range", "index_contacts"])
def test_a_failure_in_the_commit_leaves_the_book_as_it_was(
    book: Book, tmp_path: Path, path: Path, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    before = path.read_bytes()

    def fail(*_: object) -> None:
        raise OSError("the disk is gone")

    with monkeypatch.context() as patched:
        patched.setattr(search, where, fail)
        with pytest.raises(OSError, match="the disk is gone"):
            bring(book, tmp_path)
    assert path.read_bytes() == before
    assert done(bring(book, tmp_path)) == (2, 0, 0, 4, 0, 0)


def test_where_there_is_no_room_to_wait_the_book_stays_as_it_was(
    book: Book, tmp_path: Path, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Full(Stage):
        def __init__(self) -> None:
            super().__init__()
            self._connection.execute("PRAGMA max_page_count = 2")

    monkeypatch.setattr("crm.book.importing.Stage", Full)
    before = contents(path)
    words = "Shall we look at the tide tables? " * 200
    story = replace(STORY, messages=[replace(STORY.messages[0], text=words)] * 2)
    with pytest.raises(FileUnreadable, match="no room") as told:
        bring(book, tmp_path, story)
    assert "Nothing was written" in told.value.hint
    assert contents(path) == before


def test_two_imports_at_once_bring_everything_once(
    book: Book, tmp_path: Path, path: Path, hands: Hands
) -> None:
    file = e.write_zip(tmp_path / "export.zip", eras.of_2024(STORY))

    def run(_: int) -> ImportReport:
        with Book.open(path, hands.clock()) as mine:
            return mine.import_linkedin(file)

    with ThreadPoolExecutor(2) as pool:
        reports = list(pool.map(run, range(2)))
    assert sorted(report.contacts_new for report in reports) == [0, 2]
    assert sorted(report.interactions_new for report in reports) == [0, 4]
    assert book.contacts()[1] == 2
    assert book.check().damage == ()


def test_progress_ends_with_the_book(book: Book, tmp_path: Path) -> None:
    seen: list[tuple[str, int, int]] = []
    file = e.write_zip(tmp_path / "export.zip", eras.of_2024(STORY))
    book.import_linkedin(file, progress=lambda *step: seen.append(step))
    assert seen[-1] == ("writing the book", 4, 4)
