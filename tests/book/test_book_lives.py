"""Lives of every kind, in any order: no offer without an open gate, nobody bound is turned to."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import timedelta
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from crm.book.book import Book
from crm.errors import Ambiguous, NotFound, RapportError, Refused
from crm.rules.correction import Correction
from crm.rules.history import BoundaryKind, OfferAnswer, PromiseBy
from crm.rules.interaction import Direction, Give, Kind
from crm.rules.request import Met
from tests.readers import exports as e
from tests.readers.exports import at
from tests.store.shelf import contents

from .conftest import Hands, befriend
from .test_book_undo import facts
from .test_importing import IDA, PER, ZOE, bring
from .test_importing_people import LIU_1, LIU_2

_FRIENDS = ("Ana Lopes", "Ben Okoro")
_ALL = (*_FRIENDS, "Cleo Marsh", IDA.name, PER.name)
_WORDS = "After our talk about rust: there is a seat for you, and if not that is perfectly fine."
_KINDS = (
    Kind.MESSAGE, Kind.COFFEE, Kind.QUESTION, Kind.INSIGHT, Kind.HELP, Kind.THANKS, Kind.ASK,
    Kind.NO, Kind.STOP, Kind.NEED, Kind.REQUEST,
)  # fmt: skip
_TWINS = e.Story(
    ZOE, [LIU_1, LIU_2],
    [
        e.Message("a", LIU_2, (ZOE,), at("2026-02-01 10:00"), "Is a seat left in the Rust course?"),
        e.Message("a", ZOE, (LIU_2,), at("2026-02-02 10:00"), "I will look for you"),
    ],
)  # fmt: skip
"""Of the export of 2020 three people come in, of whom that of 2024 proves two to be one."""
_DEEDS = (
    "bound", "no", "stop", "note", "place", "confess", "request", "start", "write", "delete",
    "invite",
)  # fmt: skip
"""What keeps one of them from being joined, or is to outlive it."""
anybody, a_friend = st.sampled_from(_ALL), st.sampled_from(_FRIENDS)
a_day = st.integers(0, 40)
Rows = set[tuple[Any, ...]]


class Lives(RuleBasedStateMachine):
    """What is done with a book of a few people, by every verb that could be a way around."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "book"
        self.hands = Hands()
        self.book = Book.create(self.path, self.hands.clock(), owner="Zoe Tester")
        self.steps = self.deeds = 0

    def teardown(self) -> None:
        try:
            assert self.book.check().damage == ()
        finally:
            self.book.close()
            self.folder.cleanup()

    @initialize()
    def begin(self) -> None:
        self.book.add_interests(None, ["rust"])
        self.book.add_offering(
            "Rust course", interests=["rust"],
            stood_since_on=self.hands.at.date() - timedelta(days=400),
        )  # fmt: skip
        for name in _FRIENDS:
            self.book.add_contact(name, circle="close", purpose="we both restore boats")
            self.book.add_interests(name, ["rust"])
            befriend(self.book, self.hands, name, coffees=4)
        self.hands.pass_days(3)
        for name in _FRIENDS:
            self.book.record_interaction([name], Kind.COFFEE)

    def tried(self, act: Callable[[], object]) -> bool:
        """Whether it was done; what is refused leaves every row as it was. Each deed has an
        instant of its own, as with a real clock."""
        self.hands.at += timedelta(seconds=1)
        before = facts(self.path)
        try:
            act()
        except RapportError:
            assert facts(self.path) == before
            return False
        return True

    def done(self, act: Callable[[], object]) -> bool:
        """As :meth:`without_offers`, and every second deed is taken back and brought back."""
        if not self.without_offers(act):
            return False
        self.deeds += 1
        if self.deeds % 2:
            before = facts(self.path)
            if self.without_offers(self.book.undo) and self.without_offers(self.book.redo):
                assert facts(self.path) == before
        return True

    def without_offers(self, act: Callable[[], object]) -> bool:
        """Do what must write no permit and no offer, and lift nothing and forget no refusal."""
        before, people = self.standing(), self.people()
        done = self.tried(act)
        after = self.standing()
        assert before["offer"] == after["offer"]
        assert before["permit"] == after["permit"]
        gone = people - self.people()
        for what in ("boundary", "against"):
            lost = {(who, row) for who, row in before[what] - after[what] if who not in gone}
            assert not lost, (what, lost)
        return done

    def standing(self) -> dict[str, Rows]:
        kept = contents(self.path)
        whose: dict[Any, Any] = {}
        for contact_id, interaction_id in kept["interaction_contact"]:
            whose.setdefault(interaction_id, contact_id)
        refusals = ("no", "stop", "premature_pitch")
        return {
            "permit": {tuple(row) for row in kept["permit"]},
            "offer": {tuple(row) for row in kept["offer"]},
            "boundary": {(row[2], row[0]) for row in kept["boundary"] if row[9] is None},
            "against": {
                (whose.get(row[0]), row[0])
                for row in kept["interaction"]
                if row[2] in refusals or (row[11] and row[3] != "in")
            },
        }

    def people(self) -> set[int]:
        return {row[0] for row in contents(self.path)["contact"]}

    @rule(days=a_day)
    def wait(self, days: int) -> None:
        self.hands.pass_days(days)

    @rule(who=anybody, kind=st.sampled_from(_KINDS), inward=st.booleans(), ago=a_day,
          asks=st.booleans())  # fmt: skip
    def log(self, who: str, kind: Kind, inward: bool, ago: int, asks: bool) -> None:
        side = Direction.IN if inward else None
        note = "Could we meet?" if asks else "on tides"
        self.done(
            lambda: self.book.record_interaction(
                [who], kind, direction=side, note=note, interests=["rust"],
                on=self.hands.at.date() - timedelta(days=ago), offering="rust course",
            )
        )  # fmt: skip

    @rule(who=a_friend, kind=st.none() | st.sampled_from(_KINDS), ago=st.none() | a_day,
          depth=st.none() | st.integers(0, 3), gave=st.none() | st.sampled_from(Give),
          which=st.integers(0, 6))  # fmt: skip
    def correct(
        self, who: str, kind: Kind | None, ago: int | None, depth: int | None, gave: Give | None,
        which: int,
    ) -> None:  # fmt: skip
        with suppress(NotFound):
            history = self.book.history(who)
            on = None if ago is None else self.hands.at.date() - timedelta(days=ago)
            wanted = Correction(kind=kind, on=on, depth=depth, gave=gave)
            if which < len(history):
                uid = history[which].uid
                self.done(lambda: self.book.correct_interaction(uid, wanted))

    @rule(past=st.booleans(), times=st.integers(1, 3))
    def undo(self, past: bool, times: int) -> None:
        for _ in range(times):
            self.without_offers(lambda: self.book.undo(past=past))

    @rule()
    def redo(self) -> None:
        self.without_offers(self.book.redo)

    @rule(past=st.booleans())
    def undo_and_redo(self, past: bool) -> None:
        before = facts(self.path)
        if self.without_offers(lambda: self.book.undo(past=past)) and self.without_offers(
            self.book.redo
        ):
            assert facts(self.path) == before

    @rule(who=anybody, kind=st.sampled_from(BoundaryKind))
    def bound(self, who: str, kind: BoundaryKind) -> None:
        until_on = self.hands.at.date() + timedelta(days=20)
        self.done(lambda: self.book.bound(who, kind, until_on=until_on, channel="e-mail"))

    @rule(who=anybody)
    def lift(self, who: str) -> None:
        if self.tried(lambda: self.book.lift_boundary(who, why="she wrote")) and who in _FRIENDS:
            self.without_offers(self.book.undo)
            self.without_offers(self.book.redo)

    @rule(who=a_friend)
    def start(self, who: str) -> None:
        with suppress(NotFound):
            is_open = self.book.verdict(who).verdict.open
            before = self.standing()["permit"]
            assert self.tried(lambda: self.book.start_offer(who)) == is_open
            assert is_open or self.standing()["permit"] == before
            if is_open:
                self.without_offers(lambda: self.book.undo(past=True))

    @rule(who=a_friend)
    def offer(self, who: str) -> None:
        with suppress(NotFound):
            view = self.book.verdict(who)
            if self.tried(lambda: self.book.make_offer(who, _WORDS)):
                assert view.permit_expires_at is not None
                assert all(c.passed for c in view.verdict.checks if c.number in (1, 6))

    @rule(who=a_friend, answer=st.sampled_from(OfferAnswer))
    def answer(self, who: str, answer: OfferAnswer) -> None:
        self.tried(lambda: self.book.answer_offer(who, answer))

    @rule(who=anybody)
    def confess(self, who: str) -> None:
        self.done(lambda: self.book.confess(who, "sent the brochure"))

    @rule(who=anybody)
    def delete(self, who: str) -> None:
        self.done(lambda: self.book.delete_contact(who))

    @rule(who=anybody)
    def forget(self, who: str) -> None:
        with suppress(NotFound, Ambiguous):
            bound = [b.kind for b in self.book.show(who).boundaries if b.lifted_at is None]
            if self.tried(lambda: self.book.forget_contact(who)):
                assert who.partition(" ")[2].encode() not in self.path.read_bytes()
                if BoundaryKind.NO_CONTACT in bound:
                    self.book.add_contact(who)
                    assert self.book.show(who).boundaries

    @rule(who=anybody)
    def add(self, who: str) -> None:
        self.done(lambda: self.book.add_contact(who, circle="active"))

    @rule(era=st.sampled_from(["2020", "2024"]))
    def bring_in(self, era: str) -> None:
        self.done(lambda: bring(self.book, Path(self.folder.name), era=era))

    @rule(which=st.integers(0, 2), deed=st.none() | st.sampled_from(_DEEDS))
    def bring_in_twins(self, which: int, deed: str | None) -> None:
        """Something happens with one of them before they turn out to be one person."""
        self.bring_in_the_twins_of("2020")
        if deed:
            self.turn_to_a_twin(which, deed)
        self.bring_in_the_twins_of("2024")

    @rule(era=st.sampled_from(["2020", "2024"]))
    def bring_in_the_twins_of(self, era: str) -> None:
        """Who turns out to be one person is joined: what stands against an offer to either,
        stands."""
        before = self.standing()
        self.done(lambda: bring(self.book, Path(self.folder.name), _TWINS, era))
        after = self.standing()
        for what in ("boundary", "against"):
            assert {row for _, row in before[what]} <= {row for _, row in after[what]}, what
        with closing(sqlite3.connect(self.path)) as bare:
            nobody_s = (
                "SELECT count(*) FROM boundary WHERE contact_id NOT IN (SELECT id FROM contact)"
            )
            assert bare.execute(nobody_s).fetchone() == (0,)

    @rule(which=st.integers(0, 2), deed=st.sampled_from(_DEEDS))
    def turn_to_a_twin(self, which: int, deed: str) -> None:
        twins = [line.uid for line in self.book.contacts()[0] if line.name == LIU_1.name]
        if which >= len(twins):
            return
        uid, on = twins[which], self.hands.at.date()
        if deed == "start":
            is_open = self.book.verdict(uid).verdict.open
            assert self.tried(lambda: self.book.start_offer(uid)) == is_open
            return
        deeds: dict[str, Callable[[], object]] = {
            "bound": lambda: self.book.bound(uid, BoundaryKind.NO_PITCH),
            "no": lambda: self.book.record_interaction([uid], Kind.NO, on=on),
            "stop": lambda: self.book.record_interaction([uid], Kind.STOP, on=on),
            "note": lambda: self.book.note(uid, "likes boats"),
            "place": lambda: self.book.place(uid, circle="close"),
            "confess": lambda: self.book.confess(uid, "sent the brochure"),
            "request": lambda: self.book.record_interaction(
                [uid], Kind.REQUEST, direction=Direction.IN, offering="rust course", on=on
            ),
            "write": lambda: self.book.send_draft(uid, "hello"),
            "delete": lambda: self.book.delete_contact(uid),
            "invite": lambda: self.book.send_invitation(uid, "do you row?", anyway=True),
        }
        self.done(deeds[deed])

    @rule(who=anybody, words=st.sampled_from(["hello", _WORDS]))
    def write(self, who: str, words: str) -> None:
        with suppress(RapportError):
            self.book.keep_draft(who, words)
        self.done(lambda: self.book.send_draft(who, words))

    @rule(who=anybody)
    def invite(self, who: str) -> None:
        words = "we both restore boats: how do you keep oak planks dry?"
        self.done(lambda: self.book.send_invitation(who, words, anyway=True))
        self.done(lambda: self.book.accept_invitation(who))

    @rule(who=anybody, answer=st.sampled_from([Met.ACCEPTED, Met.ASKED, Met.DECLINED, Met.LEFT]))
    def request(self, who: str, answer: Met) -> None:
        self.done(lambda: self.book.add_request(who, "Loved your talk. Shall we meet?"))
        self.done(lambda: self.book.answer_request(who, answer, "What do you build?"))

    @rule(who=anybody)
    def owe(self, who: str) -> None:
        due_on = self.hands.at.date() + timedelta(days=2)
        self.done(lambda: self.book.promise(who, "slides", by=PromiseBy.ME, due_on=due_on))

    @rule(one=anybody, other=anybody)
    def introduce(self, one: str, other: str) -> None:
        self.done(lambda: self.book.begin_introduction(one, other, why="boats"))

    @rule()
    def do_a_nudge(self) -> None:
        if nudges := self.book.today().nudges:
            self.done(lambda: self.book.do_nudge(nudges[0].uid))

    @rule(name=st.sampled_from(["rust", "boats"]), who=a_friend, drop=st.booleans())
    def care(self, name: str, who: str, drop: bool) -> None:
        change = self.book.remove_interests if drop else self.book.add_interests
        self.done(lambda: change(who, [name]))

    @invariant()
    def nobody_who_is_to_be_left_alone_is_turned_to(self) -> None:
        self.steps += 1
        if self.steps % 3 == 0:
            assert self.book.check().damage == ()
        alone = set()
        for line in self.book.contacts()[0]:
            with suppress(Refused):
                self.book.draft(line.uid)
                continue
            alone.add(line.name)
        if not alone:
            return
        mine, day = self.book.invitations(), self.book.today()
        turned_to = {
            *(one.name for one in day.nudges if one.state == "open"),
            *(one.contact_name for one in day.promises),
            *(one.contact_name for one in self.book.inbox().requests),
            *(one.contact_name for one in (*mine.waiting, *mine.accepted)),
            *(one.contact_name for one in mine.drafts),
            *day.offers_possible,
        }
        namesakes = [line.name for line in self.book.contacts()[0]]
        assert not {name for name in alone & turned_to if namesakes.count(name) == 1}


Lives.TestCase.settings = settings(
    max_examples=6,
    stateful_step_count=25,
    deadline=None,
    derandomize=True,
    # A failing life is told as it came: to shorten one takes minutes.
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
TestLives = Lives.TestCase
