"""Triage: a few people with whom you really talked, one key each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import BindingType
from textual.content import Content
from textual.message import Message

from crm.faces import words
from crm.tui import deeds, keys, person_words
from crm.tui.messages import BookChanged, PersonSeen
from crm.tui.reach import Deed
from crm.tui.screens.listing import ListingScreen
from crm.tui.shown import BOLD, FAINT, NAME, TAG, line, said, stacked
from crm.tui.widgets.banner import Banner
from crm.tui.widgets.row_list import Row, RowList

if TYPE_CHECKING:
    from datetime import date

    from crm.book.book import Book
    from crm.book.results import TriageCandidate

A_FEW = 5
_LATELY = 6


@dataclass
class CandidatesSeen(Message):
    """Who waits for a circle, the best fed first."""

    candidates: tuple[TriageCandidate, ...]
    today: date


_DECISIONS = frozenset(binding.action for binding in keys.TRIAGE)


class TriageList(RowList):
    """Where one key decides on whoever is chosen."""

    BINDING_GROUP_TITLE = "Triage"
    BINDINGS: ClassVar[list[BindingType]] = [*keys.TRIAGE]

    class Decided(Message):
        """A circle for whoever is chosen: as proposed where it is empty, None for never."""

        def __init__(self, circle: str | None) -> None:
            super().__init__()
            self.circle = circle

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """Where nobody waits there is nothing to decide."""
        return action not in _DECISIONS or bool(self.chosen)

    def action_place(self, circle: str = "") -> None:
        self.post_message(self.Decided(circle))

    def action_leave_out(self) -> None:
        self.post_message(self.Decided(None))


class TriageScreen(ListingScreen):
    """A few at a time: those who were shown stay until they are decided on; more come when
    they are asked for."""

    PLACE = "Triage"
    BINDING_GROUP_TITLE = "Triage"
    BINDINGS: ClassVar[list[BindingType]] = [*keys.TRIAGED]
    LIST = TriageList

    def __init__(self) -> None:
        super().__init__()
        self._few: tuple[str, ...] = ()
        self._seen: dict[str, TriageCandidate] = {}
        self._known: PersonSeen | None = None
        self._today: date | None = None

    @property
    def person(self) -> deeds.Person | None:
        found = self._seen.get(self.chosen)
        return (found.contact.uid, found.contact.name) if found else None

    def look(self) -> None:
        self._known = None
        self.ask_book(_waiting, group="look")

    def on_candidates_seen(self, message: CandidatesSeen) -> None:
        self._seen = {one.contact.uid: one for one in message.candidates}
        self._today = message.today
        if not self._few:
            self._few = tuple(list(self._seen)[:A_FEW])
        few = [self._seen[uid] for uid in self._few if uid in self._seen]
        waiting = len(self._seen) > len(few)
        told = words.count(len(few), "person", "people") if few else ""
        self.query_one(Banner).tell(line(told))
        rows = [Row(one.contact.uid, _row(one, message.today)) for one in few]
        self.show(rows, _enough() if waiting else _nobody(decided=bool(self._few)))

    def look_closer(self) -> None:
        found, known = self._seen.get(self.chosen), self._known
        if found is None or self._today is None:
            return
        if known is None or known.timeline.contact.uid != found.contact.uid:
            self.tell(_head(found, self._today))
            self.ask_book(deeds.see_person(found.contact.uid), group="closer")
            return
        lately = person_words.history(known.timeline.interactions, self._today, _LATELY)
        self.tell(Content("\n\n").join([_head(found, self._today), lately]))

    def on_person_seen(self, message: PersonSeen) -> None:
        self._known = message
        self.look_closer()

    @on(TriageList.Decided)
    def decide(self, message: TriageList.Decided) -> None:
        """Place whoever is chosen, or leave them out."""
        found = self._seen.get(self.chosen)
        if found is None:
            return
        if message.circle is None:
            self.write(_leaving(found.contact.uid, found.contact.name))
        else:
            self.write(_placing(found.contact.uid, message.circle or found.proposed_circle))

    def on_option_list_option_selected(self) -> None:
        self.action_open_person()

    def action_more(self) -> None:
        """A few more."""
        self._few = ()
        self.look()


def _waiting(book: Book) -> CandidatesSeen:
    return CandidatesSeen(book.triage(limit=_MOST), book.local_day())


_MOST = 50


def _placing(uid: str, circle: str) -> Deed:
    def deed(book: Book) -> BookChanged:
        done = book.place(uid, circle=circle, gently=True)
        where = words.circle(done.contact.circle, done.contact.rhythm_days)
        warning = f"\n{done.warning}" if done.warning else ""
        return BookChanged(f"{done.contact.name}: {where}.{warning}")

    return deed


def _leaving(uid: str, name: str) -> Deed:
    def deed(book: Book) -> BookChanged:
        book.leave_unplaced(uid)
        return BookChanged(f"{name}: left out; place them whenever you like.")

    return deed


def _row(one: TriageCandidate, today: date) -> Content:
    contact = one.contact
    work = words.work(contact.role, contact.company)
    last = f"  {one.why}, the last {words.ago(one.last_exchange_on, today)}"
    return line(
        (contact.name, NAME), (f"  {work}" if work else "", FAINT), last,
        ("  → ", FAINT), (one.proposed_circle, TAG),
    )  # fmt: skip


def _head(one: TriageCandidate, today: date) -> Content:
    contact = one.contact
    return stacked(
        line((contact.name, BOLD), "  ", person_words.standing(contact.stage, contact.warmth)),
        line((words.work(contact.role, contact.company), FAINT)),
        said(
            "Proposed: ", (one.proposed_circle, TAG), f", for {one.why}, the last ",
            words.ago(one.last_exchange_on, today), ".",
        ),
    )  # fmt: skip


def _enough() -> Content:
    return stacked(
        said(("Enough for today.", BOLD)),
        said(("A few people a day are placed with care, a hundred are not. m shows more.", FAINT)),
    )


def _nobody(*, decided: bool) -> Content:
    title = "Done." if decided else "Nobody waits for a circle."
    return stacked(
        said((title, BOLD)),
        said((
            "Here come people with whom you really talked, after an import or as you log: each "
            "goes into a circle by one key, and only then onto the day's list. Place anybody you "
            "like from their page (R), or add somebody (a).",
            FAINT,
        )),
    )  # fmt: skip
