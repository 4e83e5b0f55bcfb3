"""Bookmarks onto the shelf: once, with your own interests only, all or nothing."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from crm.book import bookmarks
from crm.book.book import Book
from crm.errors import FileUnreadable, NotFound
from crm.rules.insight import InsightKind
from crm.store.engine import Store
from tests.book.conftest import START, Hands

PAGE = """<!DOCTYPE NETSCAPE-Bookmark-file-1>
<DL><p>
    <DT><H3>Reading</H3>
    <DL><p>
        <DT><H3>K8s</H3>
        <DL><p>
            <DT><A HREF="https://example.org/a" ADD_DATE="1600000000" TAGS="wine,golf">A</A>
            <DD>What it says.
        </DL><p>
        <DT><A HREF="http://www.example.org/A/?utm_source=x" ADD_DATE="1600000000">A again</A>
        <DT><A HREF="javascript:alert(1)">Do it</A>
        <DT><A HREF="https://user:secret@example.org/x">Router</A>
    </DL><p>
    <DT><A HREF="https://example.org/b" ADD_DATE="4102444800"></A>
</DL>
"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "bookmarks.html"
    path.write_text(PAGE)
    return path


def test_folders_and_tags_name_only_interests_that_are_yours(book: Book, page: Path) -> None:
    book.add_interests(None, ["kubernetes", "wine"])
    book.add_contact("Ana")
    book.add_interests("Ana", ["golf"])
    done = book.import_bookmarks(page)
    assert (done.file, done.read, done.added, done.known) == ("bookmarks.html", 5, 2, 0)
    assert done.skipped == ((bookmarks.NO_LINK, 2), (bookmarks.TWICE, 1))
    assert done.interests == (("kubernetes", 1), ("wine", 1))
    assert done.without_interest == 1
    plain, tagged = book.insights()
    assert (plain.title, plain.interests, plain.added_on) == ("example.org", (), START.date())
    assert (tagged.title, tagged.interests) == ("A", ("kubernetes", "wine"))
    assert (tagged.added_on, tagged.kind) == (date(2020, 9, 13), InsightKind.LINK)
    assert (tagged.text, tagged.take) == ("What it says.", "")
    assert [one.name for one in book.my_interests()] == ["kubernetes", "wine"]
    assert book.check().damage == ()


def test_a_second_import_adds_only_what_is_new(book: Book, page: Path) -> None:
    book.import_bookmarks(page)
    kept = book.insights()
    again = book.import_bookmarks(page)
    assert (again.added, again.known, again.interests) == (0, 3, ())
    assert book.insights() == kept
    page.write_text(PAGE + '<DT><A HREF="https://example.org/c">C</A>')
    assert book.import_bookmarks(page).added == 1


def test_what_was_edited_or_taken_off_is_not_brought_back(book: Book, page: Path) -> None:
    book.import_bookmarks(page)
    one, other = book.insights()
    book.edit_insight(one.uid, link="https://example.org/elsewhere")
    book.retire_insight(other.uid)
    assert book.import_bookmarks(page).added == 0
    assert [left.link for left in book.insights()] == ["https://example.org/elsewhere"]


def test_a_link_that_was_put_on_the_shelf_by_hand_is_known(book: Book, page: Path) -> None:
    book.add_insight("Mine", link="https://example.org/b", take="yes")
    assert book.import_bookmarks(page).added == 1


def test_only_a_folder_with_what_lies_in_it_and_named_interests(book: Book, page: Path) -> None:
    book.add_interests(None, ["kubernetes"])
    done = book.import_bookmarks(page, folder="READING", interests=["rust", "#rust"])
    assert (done.outside, done.added) == (1, 1)
    assert book.insights()[0].interests == ("kubernetes", "rust")
    with pytest.raises(NotFound, match="no folder called “Music”"):
        book.import_bookmarks(page, folder="Music")


def test_a_file_without_bookmarks_is_refused(book: Book, page: Path) -> None:
    page.write_text("<!DOCTYPE NETSCAPE-Bookmark-file-1><DL></DL>")
    with pytest.raises(FileUnreadable, match="holds no bookmarks"):
        book.import_bookmarks(page)


def test_a_file_that_breaks_off_leaves_the_shelf_as_it_was(
    book: Book, page: Path, path: Path
) -> None:
    page.write_text(PAGE + "<DT><A HREF='" + "x" * 100_000)
    with pytest.raises(FileUnreadable, match="never ends"):
        book.import_bookmarks(page, interests=["rust"])
    assert book.insights() == ()
    store = Store.open(path, now=START)
    try:
        with store.read() as connection:
            assert connection.exec_driver_sql("SELECT count(*) FROM interest").scalar() == 0
    finally:
        store.close()


def test_ten_thousand_bookmarks_are_one_operation(
    book: Book, hands: Hands, tmp_path: Path, path: Path
) -> None:
    rows = "\n".join(
        f'<DT><A HREF="https://example.org/{number}" ADD_DATE="1600000000">N {number}</A>'
        for number in range(10_000)
    )
    page = tmp_path / "many.html"
    page.write_text(f"<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL>{rows}</DL>")
    book.add_interests(None, ["rust"])
    assert book.import_bookmarks(page, interests=["rust"]).added == 10_000
    assert [one.title for one in book.insights("9999")] == ["N 9999"]
    book.add_contact("Ana")
    book.add_interests("Ana", ["rust"])
    assert len(book.insights_for("Ana")) == 10
    store = Store.open(path, now=START)
    try:
        with store.read() as connection:
            changes = connection.exec_driver_sql(
                "SELECT max(length(changes)) FROM operation WHERE verb = 'import_bookmarks'"
            ).scalar_one()
    finally:
        store.close()
    assert changes < 1_000
