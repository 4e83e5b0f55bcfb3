"""What is noticed about people, and the days of theirs that come round."""

from __future__ import annotations

from datetime import date

import pytest

from crm.book.book import Book
from crm.errors import Ambiguous, NotFound, NotUnderstood
from crm.rules.history import BoundaryKind
from crm.rules.interaction import Direction, Kind
from crm.rules.signals import SignalKind

from .conftest import Hands


@pytest.fixture(autouse=True)
def _people(book: Book) -> None:
    book.add_contact("Ana Lopes")
    book.add_contact("Ben Okoro")


def test_a_post_is_news_until_it_is_old(book: Book, hands: Hands) -> None:
    seen = book.notice(
        "ana",
        SignalKind.POST,
        "On owning less",
        on=date(2026, 3, 1),
        link="https://example.org/less",
        where="LinkedIn",
    ).signal
    assert seen is not None
    assert (seen.on, seen.expires_on, seen.where) == (
        date(2026, 3, 1),
        date(2026, 3, 5),
        "LinkedIn",
    )
    assert book.signals() == (seen,) == book.signals("ana")
    hands.pass_days(3)
    assert [found.live for found in book.show("ana").signals] == [True]
    hands.pass_days(1)
    assert book.signals() == ()
    assert [found.text for found in book.signals(live_only=False)] == ["On owning less"]
    assert [found.live for found in book.show("ana").signals] == [False]


def test_an_end_of_its_own_is_kept(book: Book) -> None:
    seen = book.notice("ana", SignalKind.AWARD, "The prize", expires_on=date(2026, 6, 1)).signal
    assert seen is not None
    assert seen.expires_on == date(2026, 6, 1)


def test_a_need_is_what_they_said_and_opens_no_signal(book: Book) -> None:
    done = book.notice("ana", SignalKind.NEED, "Somebody who knows old roofs", where="phone")
    assert done.signal is None
    assert done.date is None
    assert done.logged is not None
    told = done.logged.interaction
    assert (told.kind, told.direction, told.channel) == (Kind.NEED, Direction.IN, "phone")
    assert book.signals() == ()


def test_a_question_of_theirs_waits_for_an_answer(book: Book) -> None:
    book.notice("ana", SignalKind.QUESTION, "which tar do you use")
    asked = book.show("ana").standing.unanswered
    assert [one.note for one in asked] == ["which tar do you use"]


def test_what_they_said_does_not_expire(book: Book) -> None:
    with pytest.raises(NotUnderstood, match="does not expire"):
        book.notice("ana", SignalKind.NEED, "roofs", expires_on=date(2026, 6, 1))


def test_a_birthday_comes_round_each_year(book: Book, hands: Hands) -> None:
    done = book.notice("ana", SignalKind.BIRTHDAY, "bakes herself", on=date(2026, 3, 1))
    assert done.date is not None
    assert (done.date.label, done.date.next_on, done.date.turns) == (
        "birthday", date(2027, 3, 1), None,
    )  # fmt: skip
    assert [text for _, text in book.show("ana").notes] == ["bakes herself"]
    assert book.dates(within_days=363) == ()
    hands.pass_days(1)
    assert [found.label for found in book.dates(within_days=363)] == ["birthday"]
    hands.pass_days(400)
    assert book.dates("ana")[0].next_on == date(2028, 3, 1)


def test_the_same_date_again_corrects_it(book: Book) -> None:
    book.add_date("ana", "Birthday", 5, 14)
    book.add_date("ana", "bday", 5, 15, 1990)
    book.add_date("ana", "Work anniversary", 9, 3)
    book.add_date("ana", "work anniversary", 9, 4, 2019)
    dates = book.dates("ana")
    assert [(d.label, d.month, d.day, d.turns) for d in dates] == [
        ("birthday", 5, 15, 36),
        ("work anniversary", 9, 4, 7),
    ]


def test_dates_stand_in_the_order_in_which_they_come_round(book: Book) -> None:
    book.add_date("ana", "birthday", 1, 5)
    book.add_date("ben", "birthday", 3, 2)
    assert [(d.contact_name, d.next_on.year) for d in book.dates()] == [
        ("Ben Okoro", 2026),
        ("Ana Lopes", 2027),
    ]


def test_a_date_is_taken_out_by_the_start_of_its_uid(book: Book) -> None:
    made = book.add_date("ana", "birthday", 5, 14)
    assert book.remove_date(made.uid[:6]) == made
    assert book.dates() == ()
    with pytest.raises(NotFound):
        book.remove_date(made.uid)


def test_what_was_noticed_is_forgotten_by_the_start_of_its_uid(book: Book) -> None:
    seen = book.notice("ana", SignalKind.POST, "On owning less").signal
    assert seen is not None
    for n in range(17):
        book.notice("ben", SignalKind.POST, f"post {n}")
    book.forget_signal(seen.uid)
    assert book.signals("ana", live_only=False) == ()
    several = {found.uid[0] for found in book.signals()}
    with pytest.raises(Ambiguous):
        [book.forget_signal(start) for start in sorted(several)]
    for nobody in ("", "%", seen.uid):
        with pytest.raises(NotFound):
            book.forget_signal(nobody)


@pytest.mark.parametrize(
    "wrong",
    [
        {"on": date(2026, 3, 3)},
        {"on": date(2026, 3, 2), "expires_on": date(2026, 3, 1)},
        {"link": "javascript:alert(1)"},
        {"link": "//example.org"},
        {"text": " \x1b "},
    ],
    ids=["not yet", "over before", "script", "no scheme", "no words"],
)
def test_nothing_unsound_is_noticed(book: Book, wrong: dict[str, object]) -> None:
    given: dict[str, object] = {"text": "On owning less"} | wrong
    with pytest.raises(NotUnderstood):
        book.notice("ana", SignalKind.POST, **given)  # type: ignore[arg-type]  # wrong on purpose
    assert book.signals(live_only=False) == ()


@pytest.mark.parametrize(("month", "day", "year"), [(4, 31, None), (0, 1, None), (5, 14, 2027)])
def test_a_date_that_cannot_be_is_refused(
    book: Book, month: int, day: int, year: int | None
) -> None:
    with pytest.raises(NotUnderstood):
        book.add_date("ana", "birthday", month, day, year)
    assert book.dates() == ()


def test_a_hostile_text_is_kept_as_plain_words(book: Book) -> None:
    seen = book.notice("ana", SignalKind.POST, "[red]\x1b[2J\u202eOn owning\nless").signal
    assert seen is not None
    assert seen.text == "[red][2JOn owning less"


def test_who_is_left_alone_is_in_no_list_of_everybody(book: Book) -> None:
    book.notice("ana", SignalKind.POST, "On owning less")
    book.add_date("ana", "birthday", 5, 14)
    book.bound("ana", BoundaryKind.NO_CONTACT)
    assert (book.signals(), book.dates()) == ((), ())
    assert len(book.signals("ana")) == len(book.dates("ana")) == 1
