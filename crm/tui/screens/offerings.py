"""Offerings and gates: what you might offer, to whom it is possible, and who lacks what."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType
from textual.message import Message

from crm.faces import words
from crm.tui import deeds, keys, offering_words
from crm.tui.messages import BookChanged
from crm.tui.reach import Deed
from crm.tui.screens.asking import Choice, ChoiceAsked
from crm.tui.screens.form import Field, Filled, Form
from crm.tui.screens.listing import ListingScreen
from crm.tui.screens.writing import offer_to
from crm.tui.shown import line
from crm.tui.widgets.banner import Banner

if TYPE_CHECKING:
    from datetime import date

    from crm.book.book import Book
    from crm.book.readiness_results import Near, Readiness, Readinesses

_ANSWERS = (
    Choice("y", "yes", "yes"),
    Choice("n", "no: it rests for long, and that is fine", "no"),
    Choice("l", "later", "later"),
)
_ABOUT = {"start_offer": "p", "answer_offer": "p", "retire": "o"}
"""What a key needs to be chosen: a person below an offering, or an offering."""


@dataclass
class ReadinessSeen(Message):
    """All gates were looked at."""

    seen: Readinesses
    today: date


class OfferingsScreen(ListingScreen):
    """Every offering with its people. An offer is begun only where the book grants it."""

    PLACE = "Offerings"
    BINDING_GROUP_TITLE = "Offerings"
    BINDINGS: ClassVar[list[BindingType]] = [*keys.OFFERINGS]

    def __init__(self) -> None:
        super().__init__()
        self._seen: ReadinessSeen | None = None

    def look(self) -> None:
        self.ask_book(_seeing, group="look")

    def on_readiness_seen(self, message: ReadinessSeen) -> None:
        self._seen = message
        offerings = message.seen.offerings
        told = words.count(len(offerings), "offering") if offerings else ""
        self.query_one(Banner).tell(line(told))
        self.show(offering_words.rows(message.seen), offering_words.nothing())

    @property
    def offering(self) -> Readiness | None:
        """The offering that is chosen, or below which somebody is."""
        _, _, rest = self.chosen.partition(":")
        uid = rest.partition(":")[0]
        found = self._seen.seen.offerings if self._seen else ()
        return next((one for one in found if one.offering.uid == uid), None)

    @property
    def near(self) -> Near | None:
        """Whoever is chosen below an offering."""
        _, _, uid = self.chosen.partition(":")[2].partition(":")
        found = offering_words.listed(self.offering) if self.offering else ()
        return next((one for one in found if one.contact.uid == uid), None)

    @property
    def person(self) -> deeds.Person | None:
        near = self.near
        return (near.contact.uid, near.contact.name) if near else None

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """What is about one needs one; an offer is begun only through an open gate."""
        if action in _ABOUT and not self.chosen.startswith(f"{_ABOUT[action]}:"):
            return False
        if action == "start_offer":
            return self.near is not None and self.near.verdict.open
        return super().check_action(action, parameters)

    def look_closer(self) -> None:
        one, near = self.offering, self.near
        if one is None or self._seen is None:
            return
        if near is None:
            self.tell(offering_words.offering(one, self._seen.seen, self._seen.today))
        else:
            self.tell(offering_words.checklist(near, one.offering.name))

    def on_option_list_option_selected(self) -> None:
        self.action_open_person()

    def action_add(self) -> None:
        self._awaits_new = True
        self.app.push_screen(Form("Something you might offer one day", _FIELDS, _adding))

    def action_retire(self) -> None:
        if one := self.offering:
            self.write(_retiring(one.offering.uid))

    def action_start_offer(self) -> None:
        one, near = self.offering, self.near
        if one and near:
            offer_to(self, (near.contact.uid, near.contact.name), one.offering.name)

    def action_answer_offer(self) -> None:
        near = self.near
        if near is None:
            return
        uid, name = near.contact.uid, near.contact.name

        def chosen(choice: Choice | None) -> None:
            if choice:
                self.write(_answering(uid, choice.value))

        self.app.push_screen(ChoiceAsked(f"What did {name} say?", _ANSWERS), chosen)


_FIELDS = (
    Field("name", "Name", hint="Harbour workshop"),
    Field("about", "What it is, in a sentence", hint="a weekend on caulking; its page"),
    Field("interests", "Whom it is for: interests that it meets", hint="old boats"),
    Field("since", "Since when you stand behind it; today, if not said", hint="1 mar 2026"),
)


def _adding(filled: Filled) -> Deed:
    def deed(book: Book) -> BookChanged:
        from crm.errors import NotUnderstood  # noqa: PLC0415  # in the worker, with the book
        from crm.rules.phrase import understand_date  # noqa: PLC0415

        since = filled["since"]
        on = understand_date(since, book.local_day()) if since else None
        if since and on is None:
            raise NotUnderstood(f"“{since}” is not certainly one day.", "Write it as 1 mar 2026.")
        names = [name.strip() for name in filled["interests"].split(",") if name.strip()]
        made = book.add_offering(
            filled["name"], about=filled["about"], interests=names, stood_since_on=on
        )
        return BookChanged(f"Among your offerings: {made.name}")

    return deed


def _retiring(uid: str) -> Deed:
    return lambda book: BookChanged(f"No longer offered: {book.retire_offering(uid).name}")


def _answering(uid: str, answer: str) -> Deed:
    def deed(book: Book) -> BookChanged:
        from crm.rules.history import OfferAnswer  # noqa: PLC0415  # in the worker, with the book

        done = book.answer_offer(uid, OfferAnswer(answer))
        words_ = f"{done.contact.name} said {answer} to {done.offer.offering}."
        proposed = (
            "\nTwice no: leave it be? B, then p, draws the boundary “no pitch”."
            if done.proposes_boundary
            else ""
        )
        return BookChanged(words_ + proposed, undoable=False)

    return deed


def _seeing(book: Book) -> ReadinessSeen:
    return ReadinessSeen(book.readiness(), book.local_day())
