"""What one does with an entry of the list: in one stroke, and never with blame."""

from __future__ import annotations

from datetime import timedelta

import pytest

from crm.book.book import Book
from crm.book.day_results import NudgeView
from crm.errors import NotUnderstood, Refused
from crm.rules.history import BoundaryKind
from crm.rules.interaction import Direction, Give, Kind
from crm.rules.nudge.candidate import Event, Reason
from crm.rules.signals import SignalKind
from tests.book.conftest import Hands


@pytest.fixture(autouse=True)
def _ana(book: Book, hands: Hands) -> None:
    """Ana, with whom one exchange of a month ago is all there is."""
    book.add_contact("Ana Sá", circle="close")
    book.record_interaction(["ana"], Kind.COFFEE, note="the move to Porto")
    hands.pass_days(35)


def entry(book: Book, name: str = "Ana Sá") -> NudgeView:
    return next(found for found in book.today().nudges if found.name == name)


def state(book: Book) -> str:
    return entry(book).state


def names(book: Book) -> list[str]:
    return [found.name for found in book.today().nudges]


def shown_again(book: Book, hands: Hands, days: int) -> list[int]:
    """After how many days each Ana stood on a list again."""
    found = []
    for day in range(1, days + 1):
        hands.pass_days(1)
        if "Ana Sá" in names(book):
            found.append(day)
    return found


def test_doing_it_logs_it_and_settles_it_in_one_operation(book: Book) -> None:
    todo = entry(book)
    done = book.do_nudge(todo.uid[:8], "asked about #boats, promised the map by friday")
    assert done.interaction.kind is todo.kind is Kind.QUESTION
    assert done.interaction.contacts[0][1] == "Ana Sá"
    assert done.interaction.interests == ("boats",)
    assert [made.what for made in done.promises] == ["the map"]
    assert done.nudges_done == ("Ana Sá",)
    assert state(book) == "done"
    with pytest.raises(Refused):
        book.do_nudge(todo.uid)


def test_the_kind_can_be_corrected_by_name_or_by_the_words(book: Book, hands: Hands) -> None:
    assert book.do_nudge(entry(book).uid, kind=Kind.CALL).interaction.kind is Kind.CALL
    hands.pass_days(35)
    done = book.do_nudge(entry(book).uid, "coffee yesterday, the boats again")
    assert done.interaction.kind is Kind.COFFEE
    assert done.interaction.on == hands.at.date() - timedelta(days=1)


def test_what_they_did_is_no_doing_of_yours(book: Book) -> None:
    with pytest.raises(NotUnderstood):
        book.do_nudge(entry(book).uid, "she asked me to stop writing to her")
    assert state(book) == "open"


def test_an_insight_that_was_passed_on_is_never_passed_on_twice(book: Book, hands: Hands) -> None:
    book.add_interests(None, ["boats"])
    book.add_interests("ana", ["boats"])
    book.add_insight("Hulls", link="https://example.org/hulls", interests=["boats"])
    todo = entry(book)
    assert (todo.kind, todo.about, todo.link) == (
        Kind.INSIGHT, "boats", "https://example.org/hulls",
    )  # fmt: skip
    done = book.do_nudge(todo.uid)
    assert done.interaction.interests == ("boats",)
    assert "https://example.org/hulls" in done.interaction.note
    (hulls,) = book.insights()
    assert [(who, on) for _, who, on in hulls.shared_with] == [("Ana Sá", hands.at.date())]
    hands.pass_days(42)
    assert "Hulls" not in entry(book).material


def test_a_log_by_hand_remembers_the_insight_too(book: Book) -> None:
    book.add_interests(None, ["boats"])
    book.add_interests("ana", ["boats"])
    book.add_insight("Hulls", interests=["boats"])
    assert entry(book).kind is Kind.INSIGHT
    book.record_interaction(["ana"], Kind.INSIGHT)
    assert len(book.insights()[0].shared_with) == 1


def test_an_insight_that_turned_out_to_be_an_offer_is_no_gift(book: Book) -> None:
    book.add_interests(None, ["boats"])
    book.add_interests("ana", ["boats"])
    book.add_insight("Hulls", link="https://example.org/hulls", interests=["boats"])
    todo = entry(book)
    assert todo.kind is Kind.INSIGHT
    book.add_offering("Boat course", about="https://example.org/hulls")
    with pytest.raises(Refused, match="“Hulls” is about what you offer"):
        book.do_nudge(todo.uid, "sent it with love")
    assert state(book) == "open"
    assert book.do_nudge(todo.uid, kind=Kind.CALL).interaction.gave is Give.NONE


def test_a_boundary_drawn_since_the_list_was_made_calls_the_nudge_off(book: Book) -> None:
    todo = entry(book)
    book.bound("ana", BoundaryKind.NO_CONTACT)
    with pytest.raises(Refused, match="Ana Sá is to be left alone"):
        book.do_nudge(todo.uid)
    assert len(book.history("ana")) == 1


def test_an_introduction_is_made_and_later_asked_about_from_the_list(
    book: Book, hands: Hands
) -> None:
    book.add_contact("Bo Li", circle="close")
    book.record_interaction(["bo"], Kind.COFFEE)
    begun = book.begin_introduction("ana", "bo", "both restore boats")
    for who in ("ana", "bo"):
        book.ask_introduction(begun.uid, who)
        book.agree_introduction(begun.uid, who)
    hands.pass_days(1)
    (todo,) = (found for found in book.today().nudges if found.kind is Kind.INTRODUCTION)
    done = book.do_nudge(todo.uid, "you two should sail")
    assert {who for _, who in done.interaction.contacts} == {"Ana Sá", "Bo Li"}
    assert book.introductions()[0].made_on == hands.at.date()
    hands.pass_days(15)
    (asking,) = (found for found in book.today().nudges if "how it went" in found.material)
    book.do_nudge(asking.uid, "how was the sail?")
    assert book.introductions() == ()


def test_a_draft_is_facts_and_no_text(book: Book) -> None:
    book.add_interests(None, ["boats"])
    book.add_interests("ana", ["boats"])
    book.record_interaction(["ana"], Kind.MESSAGE, direction=Direction.IN, note="back in Porto")
    book.add_insight("Hulls", link="https://example.org/hulls", interests=["boats"], take="dry")
    todo = entry(book)
    parts = dict(book.draft_nudge(todo.uid).parts)
    assert parts["To"] == "Ana Sá"
    assert parts["You share"] == "#boats"
    assert "back in Porto" in parts["They said"]
    assert parts["Link"] == "https://example.org/hulls"
    assert parts["Your take"] == "“dry”"
    assert "wants no answer" in parts["Ask"]
    assert state(book) == "open"


def test_nothing_is_drafted_for_who_is_left_alone(book: Book) -> None:
    todo = entry(book)
    book.bound("ana", BoundaryKind.NO_CONTACT)
    assert names(book) == []
    with pytest.raises(Refused):
        book.draft_nudge(todo.uid)


def test_too_often_slows_the_rhythm_and_says_how_to_take_it_back(book: Book) -> None:
    said = book.dismiss_nudge(entry(book).uid, Reason.TOO_OFTEN)
    assert "45 days" in said.taught
    assert said.take_back.startswith("crm place")
    assert said.take_back.endswith("close")
    assert book.find("ana").rhythm_days == 45
    assert state(book) == "skipped"


def test_not_close_goes_one_circle_outward_and_in_the_end_out_of_all(
    book: Book, hands: Hands
) -> None:
    for circle in ("active", "wide", None):
        hands.pass_days(301)
        book.dismiss_nudge(entry(book).uid, Reason.NOT_CLOSE)
        assert book.find("ana").circle == circle
    assert book.triage() == ()


def test_the_wrong_idea_is_not_had_again_for_a_while(book: Book, hands: Hands) -> None:
    assert entry(book).kind is Kind.QUESTION
    book.dismiss_nudge(entry(book).uid, Reason.WRONG_IDEA)
    hands.pass_days(8)
    assert entry(book).kind is not Kind.QUESTION
    hands.pass_days(90)
    assert entry(book).kind is Kind.QUESTION


def test_a_busy_day_teaches_nothing(book: Book, hands: Hands) -> None:
    book.dismiss_nudge(entry(book).uid, Reason.BUSY)
    hands.pass_days(4)
    score = book.why("ana").score
    assert score is not None
    assert score.skip_factor == 1


def test_a_second_thought_changes_the_reason(book: Book, hands: Hands) -> None:
    todo = entry(book)
    book.dismiss_nudge(todo.uid, Reason.WRONG_IDEA)
    book.dismiss_nudge(todo.uid)
    with pytest.raises(Refused):
        book.dismiss_nudge(todo.uid)
    hands.pass_days(8)
    assert entry(book).kind is Kind.QUESTION
    book.do_nudge(todo.uid)
    with pytest.raises(Refused):
        book.dismiss_nudge(todo.uid)


def test_a_snooze_until_a_day_ends_on_it_and_is_no_skip(book: Book, hands: Hands) -> None:
    todo = entry(book)
    with pytest.raises(NotUnderstood):
        book.snooze_nudge(todo.uid, hands.at.date())
    book.snooze_nudge(todo.uid, hands.at.date() + timedelta(days=14))
    assert state(book) == "put off"
    assert "Snoozed until 20 Apr." in book.why("ana").kept_off
    assert shown_again(book, hands, 14) == [14]
    score = book.why("ana").score
    assert score is not None
    assert score.skip_factor == 1


def test_a_snooze_holds_for_what_is_owed_too(book: Book, hands: Hands) -> None:
    book.snooze_nudge(entry(book).uid, hands.at.date() + timedelta(days=7))
    hands.pass_days(1)
    book.record_interaction(["ana"], Kind.QUESTION, direction=Direction.IN, note="Which boat?")
    assert names(book) == []


def test_a_snooze_until_heard_ends_with_a_word_of_theirs(book: Book, hands: Hands) -> None:
    book.snooze_nudge(entry(book).uid, Event.HEARD)
    book.record_interaction(["ana"], Kind.MESSAGE, note="my own word")
    assert shown_again(book, hands, 35) == []
    book.record_interaction(["ana"], Kind.MESSAGE, direction=Direction.IN, note="hello")
    assert names(book) == ["Ana Sá"]


def test_a_snooze_until_news_ends_with_news_of_them(book: Book, hands: Hands) -> None:
    book.notice("ana", SignalKind.POST, "an old post")
    book.snooze_nudge(entry(book).uid, Event.NEWS)
    assert shown_again(book, hands, 30) == []
    book.notice("ana", SignalKind.POST, "On hulls", on=hands.at.date() - timedelta(days=1))
    assert names(book) == ["Ana Sá"]


def test_a_new_snooze_takes_the_place_of_the_old_one(book: Book, hands: Hands) -> None:
    todo = entry(book)
    book.snooze_nudge(todo.uid, hands.at.date() + timedelta(days=90))
    book.snooze_nudge(todo.uid, hands.at.date() + timedelta(days=7))
    assert shown_again(book, hands, 8) == [7]


def test_a_rest_lasts_as_long_as_it_is_said_and_can_be_ended(book: Book, hands: Hands) -> None:
    assert entry(book).state == "open"
    book.rest_contact("ana", 60)
    assert state(book) == "put off"
    assert shown_again(book, hands, 30) == []
    book.wake_contact("ana")
    assert names(book) == ["Ana Sá"]
    with pytest.raises(Refused):
        book.wake_contact("ana")
    for days in (0, 3651):
        with pytest.raises(NotUnderstood):
            book.rest_contact("ana", days)


def test_another_rhythm_puts_it_off(book: Book, hands: Hands) -> None:
    said = book.retime_nudge(entry(book).uid, 90)
    assert "every 90 days" in said.taught
    assert said.take_back.endswith("close")
    assert state(book) == "put off"
    assert shown_again(book, hands, 37) == [37]


def test_never_is_neither_nudged_nor_proposed_again(book: Book, hands: Hands) -> None:
    assert state(book) == "open"
    said = book.never_nudge("ana")
    assert "triage" in said.taught
    assert state(book) == "put off"
    assert book.triage() == ()
    assert book.today().unplaced == 0
    assert shown_again(book, hands, 60) == []
    with pytest.raises(Refused):
        book.never_nudge("Zoe Tester")
