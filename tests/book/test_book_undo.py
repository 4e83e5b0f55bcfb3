"""Everything that is done can be taken back and brought back, but for what must stand."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crm.book.book import Book
from crm.errors import NotFound, RapportError, Refused
from crm.rules.history import BoundaryKind, OfferAnswer, PromiseBy
from crm.rules.interaction import Direction, Give, Kind
from crm.rules.nudge.candidate import Reason
from crm.rules.signals import SignalKind
from tests.store.shelf import contents

from .conftest import Hands, befriend
from .test_importing import IDA, bring

_LOG = frozenset({"operation", "setting", "day"})


def facts(path: Path) -> dict[str, set[tuple[Any, ...]]]:
    """Every row with its summaries and the words that a search finds it by."""
    kept = contents(path)
    return {
        name: set(rows)
        for name, rows in kept.items()
        if name not in _LOG and ("_fts" not in name or name.endswith("_content"))
    }


def refused(act: Callable[[], object]) -> str:
    with pytest.raises(Refused) as error:
        act()
    return f"{error.value.message} {error.value.hint}"


def test_undo_says_what_it_took_back_and_redo_brings_it_back(book: Book, path: Path) -> None:
    book.add_contact("Ana Lopes", circle="close")
    before = facts(path)
    book.record_interaction(["Ana Lopes"], Kind.COFFEE, note="the keel", interests=["boats"])
    after = facts(path)
    undone = book.undo()
    assert undone.step.words == "logged coffee with Ana Lopes"
    assert facts(path) == before
    assert book.search_interactions("keel") == ()
    assert book.redo().step == undone.step
    assert facts(path) == after
    assert [found.note for found in book.search_interactions("keel")] == ["the keel"]
    assert book.check().damage == ()


def test_a_new_change_ends_what_could_come_back(book: Book) -> None:
    book.add_contact("Ana Lopes")
    book.note("Ana Lopes", "likes tea")
    book.undo()
    book.note("Ana Lopes", "likes coffee")
    with pytest.raises(NotFound):
        book.redo()
    assert book.undo().step.words == "noted something about Ana Lopes"
    assert book.undo().step.words == "added Ana Lopes"
    with pytest.raises(Refused, match="nothing to undo"):
        book.undo()


def test_the_history_outlives_the_program_and_counts_its_steps(
    book: Book, path: Path, hands: Hands
) -> None:
    book.add_contact("Ana Lopes")
    book.note("Ana Lopes", "likes tea")
    with Book.open(path, hands.clock()) as again:
        assert again.undo_history().depth == 2
        again.undo()
        history = again.undo_history()
        assert [step.words for step in history.steps] == ["added Ana Lopes", "made the book"]
        assert [step.words for step in history.to_redo] == ["noted something about Ana Lopes"]
    assert book.newest_change() == 4, "other programs see that something changed"


def test_a_boundary_stays_and_what_came_before_it_is_undone_on_purpose(
    book: Book, path: Path
) -> None:
    book.add_contact("Ana Lopes")
    book.note("Ana Lopes", "likes tea")
    book.bound("Ana Lopes", BoundaryKind.NO_CONTACT)
    said = refused(book.undo)
    assert "a boundary stands" in said
    assert "crm bound NAME --lift" in said
    assert "“noted something about Ana Lopes”: crm undo --past" in said
    undone = book.undo(past=True)
    assert undone.step.verb == "note"
    assert [step.verb for step in undone.passed] == ["bound"]
    assert len(contents(path)["boundary"]) == 1
    said = refused(lambda: book.undo(past=True))
    assert "A boundary stands for somebody who would go with it." in said


def test_a_lift_can_be_undone_and_is_not_brought_back(book: Book) -> None:
    book.add_contact("Ana Lopes")
    book.bound("Ana Lopes", BoundaryKind.NO_PITCH)
    book.lift_boundary("Ana Lopes", why="she asked me to")
    assert book.undo().final.startswith("A boundary is lifted with a reason only.")
    [drawn] = book.show("Ana Lopes").boundaries
    assert drawn.lifted_at is None
    assert "a boundary is lifted with a reason only" in refused(book.redo).lower()


@pytest.mark.parametrize(
    ("act", "why"),
    [
        (lambda book: book.record_interaction(["Ana"], Kind.NO), "a no of theirs"),
        (lambda book: book.record_interaction(["Ana"], Kind.STOP), "a no of theirs"),
        (lambda book: book.confess("Ana", "I offered too early"), "a pitch that you confessed"),
        (lambda book: book.record_interaction(["Ana"], Kind.ASK), "what you asked of them"),
    ],
)
def test_what_the_gate_counts_against_an_offer_stays(
    book: Book, path: Path, act: Callable[[Book], object], why: str
) -> None:
    book.add_contact("Ana Lopes")
    act(book)
    before = facts(path)
    assert why in refused(book.undo)
    assert facts(path) == before


def test_no_offer_permit_or_answer_is_undone_and_nothing_from_before(
    book: Book, path: Path, hands: Hands
) -> None:
    book.add_interests(None, ["rust"])
    book.add_contact("Ana Lopes")
    book.add_interests("Ana Lopes", ["rust"])
    book.add_offering(
        "Workshop", interests=["rust"], stood_since_on=hands.at.date() - timedelta(days=400)
    )
    befriend(book, hands, "Ana Lopes")
    hands.pass_days(8)
    book.record_interaction(["Ana Lopes"], Kind.MESSAGE, direction=Direction.IN, note="all well")
    book.start_offer("Ana Lopes")
    before = facts(path)
    for past in (False, True):
        assert "stays as it was judged" in refused(partial(book.undo, past=past))
    book.make_offer("Ana Lopes", "Since you work with rust: would you like to come? No is fine.")
    assert "never unmade" in refused(lambda: book.undo(past=True))
    book.answer_offer("Ana Lopes", OfferAnswer.NO)
    assert "what they answered stays" in refused(book.undo)
    assert "never unmade" in refused(lambda: book.undo(past=True))
    assert before["permit"] == facts(path)["permit"]
    assert book.check().damage == ()


def test_a_deleted_person_comes_back_whole_although_the_list_was_filled_meanwhile(
    book: Book, path: Path, hands: Hands
) -> None:
    for name in ("Ana Lopes", "Ben Okoro", "Cleo Marsh", "Dov Stern"):
        book.add_contact(name, circle="inner")
        book.record_interaction([name], Kind.COFFEE, note=f"tea with {name}", interests=["boats"])
    hands.pass_days(28)
    listed = [nudge.name for nudge in book.today().nudges]
    assert len(listed) == 3
    book.delete_contact(listed[0])
    assert len(book.today().nudges) == 3
    book.undo()
    assert book.history(listed[0])[0].note == f"tea with {listed[0]}"
    assert {nudge.name for nudge in book.today().nudges} >= set(listed)
    assert book.check().damage == ()
    book.redo()
    with pytest.raises(NotFound):
        book.show(listed[0])
    assert book.check().damage == ()


def test_an_import_is_taken_out_and_can_be_brought_in_again(
    book: Book, path: Path, hands: Hands, tmp_path: Path
) -> None:
    book.add_contact("Ana Lopes", circle="close")
    before = facts(path)
    assert bring(book, tmp_path).contacts_new
    after = {name: len(rows) for name, rows in facts(path).items()}
    undone = book.undo()
    assert (undone.step.verb, undone.final[:9]) == ("import", "An import")
    assert facts(path) == before
    assert book.check().damage == ()
    assert "import the file again" in refused(book.redo)
    bring(book, tmp_path)
    assert {name: len(rows) for name, rows in facts(path).items()} == after


def test_an_import_stays_where_somebody_it_brought_has_a_boundary(
    book: Book, tmp_path: Path
) -> None:
    bring(book, tmp_path)
    book.bound(IDA.name, BoundaryKind.NO_CONTACT)
    assert "A boundary stands" in refused(lambda: book.undo(past=True))


def test_what_the_book_does_by_itself_is_no_step_and_stands_in_no_way(
    book: Book, hands: Hands
) -> None:
    book.add_contact("Ana Lopes", circle="inner")
    book.record_interaction(["Ana Lopes"], Kind.COFFEE)
    book.record_interaction(["Ana Lopes"], Kind.MESSAGE, direction=Direction.IN, note="hello")
    hands.pass_days(10)
    book.begin_day()
    [nudge] = book.today().nudges
    book.undo()
    book.undo()
    assert book.undo().step.verb == "add_contact"
    assert book.today().nudges == ()
    book.redo()
    assert book.check().damage == ()
    assert [found.uid for found in book.today().nudges] in ([], [nudge.uid])


def test_two_programs_undo_one_step_each(book: Book, path: Path) -> None:
    book.add_contact("Ana Lopes")
    for number in range(6):
        book.note("Ana Lopes", f"note {number}")
    program = "from crm.cli.app import run; import sys; sys.exit(run())"
    command = [sys.executable, "-c", program, "--book", str(path), "undo"]
    running = [
        subprocess.Popen(command, stdout=subprocess.PIPE, env={"CRM_NOW": "2026-03-02T12:00:00Z"})
        for _ in range(4)
    ]
    for one in running:
        one.communicate(timeout=600)
    assert [one.returncode for one in running] == [0] * 4
    assert [text for _, text in book.show("Ana Lopes").notes][::-1] in (
        [["note 0", "note 1"][i] for i in (0, 1)], ["note 1", "note 0"],
    )  # fmt: skip


Verb = Callable[[Book, Hands], object]
_WHO = ("Ana Lopes", "Ben Okoro", "Cleo Marsh")


def _skip_a_nudge(book: Book) -> object:
    return [book.dismiss_nudge(one.uid, Reason.TOO_OFTEN) for one in book.today().nudges[:1]]


VERBS: dict[str, Callable[[Book, str], object]] = {
    "add": lambda book, who: book.add_contact(who, circle="active", emails=[f"{who[:3]}@x.org"]),
    "delete": lambda book, who: book.delete_contact(who),
    "edit": lambda book, who: book.edit_contact(who, company="Northwind", role="Pilot"),
    "coffee": lambda book, who: book.record_interaction(
        [who], Kind.COFFEE, interests=["boats"], gave=Give.WHOLE, note="tea on the pier"
    ),
    "theirs": lambda book, who: book.record_interaction(
        [who], Kind.MESSAGE, direction=Direction.IN, note="Are you well? Please do not write again"
    ),
    "both": lambda book, who: book.record_interaction([who, "Ana Lopes"], Kind.CALL),
    "ask": lambda book, who: book.record_interaction([who], Kind.ASK),
    "no": lambda book, who: book.record_interaction([who], Kind.NO),
    "close": lambda book, who: book.close_question(who),
    "mine": lambda book, _: book.add_interests(None, ["boats", "rust"]),
    "not mine": lambda book, _: book.remove_interests(None, ["boats"]),
    "theirs too": lambda book, who: book.add_interests(who, ["boats"]),
    "alias": lambda book, _: book.alias_interest("boats", "sailing"),
    "place": lambda book, who: book.place(who, circle="inner"),
    "unplace": lambda book, who: book.leave_unplaced(who),
    "promise": lambda book, who: book.promise(who, "the slides", by=PromiseBy.ME),
    "kept": lambda book, _: [book.keep_promise(one.uid) for one in book.promises()[:1]],
    "notice": lambda book, who: book.notice(who, SignalKind.POST, "On caulking"),
    "rest": lambda book, who: book.rest_contact(who),
    "never": lambda book, who: book.never_nudge(who),
    "today": lambda book, _: book.today(),
    "skip": lambda book, _: _skip_a_nudge(book),
    "quiet": lambda book, _: book.set_capacities([1, 2, 3, 4, 5, 6, 7]),
    "bound": lambda book, who: book.bound(who, BoundaryKind.NO_PITCH),
    "lift": lambda book, who: book.lift_boundary(who, why="over"),
    "undo": lambda book, _: book.undo(),
    "redo": lambda book, _: book.redo(),
    "introduce": lambda book, who: book.begin_introduction("Ana Lopes", who, why="boats"),
    "shelf": lambda book, _: book.add_insight("On boats", interests=["boats"]),
    "purpose": lambda book, who: book.set_purpose(who, purpose="boats"),
}
deeds = st.lists(
    st.tuples(st.sampled_from(sorted(VERBS)), st.sampled_from(_WHO), st.integers(0, 30)),
    min_size=4,
    max_size=22,
)


def against(path: Path) -> set[tuple[Any, ...]]:
    """What stands against an offer: boundaries, refusals and asks, permits and offers."""
    kept = contents(path)
    rows = {("boundary", row[0]) for row in kept["boundary"] if row[9] is None}
    rows |= {("against", row[0]) for row in kept["interaction"] if row[2] in ("no", "stop", "ask")}
    return rows | {("permit", row) for row in kept["permit"]}


def standing_people(path: Path) -> set[int]:
    return {row[0] for row in contents(path)["contact"]}


@settings(
    max_examples=40,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(deeds)
def test_any_life_can_be_undone_and_done_again(told: list[tuple[str, str, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path, hands = Path(folder) / "book", Hands()
        with Book.create(path, hands.clock(), owner="Zoe Tester") as book:
            states, start = [], facts(path)
            for verb, who, days in told:
                with suppress(RapportError):
                    VERBS[verb](book, who)
                hands.pass_days(days)
            stood, people = against(path), standing_people(path)
            while True:
                before = facts(path)
                try:
                    book.undo()
                except RapportError as stopped:
                    assert facts(path) == before
                    if stopped.message == "There is nothing to undo.":
                        assert before == start
                    break
                states.append(before)
                assert book.check().damage == ()
                left = {one for one in stood if one not in against(path)}
                assert not left or people - standing_people(path), left
            for state in reversed(states):
                try:
                    book.redo()
                except Refused:
                    break
                found = facts(path)
                assert {name: rows for name, rows in found.items() if found[name] != state[name]
                        } == {}  # fmt: skip
                assert book.check().damage == ()
