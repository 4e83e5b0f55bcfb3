"""Insights: the shelf of things worth sharing, and whom each of them fits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType
from textual.message import Message

from crm.faces import words
from crm.tui import keys, shelf_words
from crm.tui.links import open_link
from crm.tui.messages import BookChanged, InteractionLogged
from crm.tui.reach import Deed
from crm.tui.screens.asking import Choice, ChoiceAsked, LineAsked
from crm.tui.screens.form import Field, Filled, Form
from crm.tui.screens.leaf import Leaf
from crm.tui.screens.listing import ListingScreen
from crm.tui.shown import line, said
from crm.tui.widgets.banner import Banner
from crm.tui.widgets.row_list import Row

if TYPE_CHECKING:
    from datetime import date

    from crm.book.book import Book
    from crm.book.insight_results import InsightView, Taker
    from crm.book.results import InterestView

_MOST = 500
"""Things that are shown at once, the newest; a filter finds the others."""
_LETTERS = "123456789abcdefghijk"
_ABOUT_ONE = frozenset({"share", "edit", "open_link", "copy", "retire"})
_NAMED_ELSE = "o"


@dataclass
class ShelfSeen(Message):
    """The shelf was read, as far as it holds ``search``."""

    search: str
    insights: tuple[InsightView, ...]
    today: date


@dataclass
class TakersSeen(Message):
    """Whom one thing on the shelf fits."""

    uid: str
    takers: tuple[Taker, ...]


@dataclass
class InterestsSeen(Message):
    """What you care for yourself."""

    interests: tuple[InterestView, ...]


class InsightsScreen(ListingScreen):
    """The shelf: filled, narrowed, and given from."""

    PLACE = "Insights"
    BINDING_GROUP_TITLE = "Insights"
    BINDINGS: ClassVar[list[BindingType]] = [*keys.INSIGHTS]

    def __init__(self) -> None:
        super().__init__()
        self._search = ""
        self._seen: ShelfSeen | None = None
        self._takers: TakersSeen | None = None

    @property
    def insight(self) -> InsightView | None:
        """What is chosen."""
        found = self._seen.insights if self._seen else ()
        return next((one for one in found if one.uid == self.chosen), None)

    def look(self) -> None:
        self._takers = None
        self.ask_book(_seeing(self._search), group="look")

    def on_shelf_seen(self, message: ShelfSeen) -> None:
        if message.search != self._search:
            return
        self._seen = message
        told = words.count(len(message.insights), "thing") if message.insights else ""
        about = f", holding “{message.search}”" if message.search else ""
        self.query_one(Banner).tell(line(told, about))
        rows = [Row(one.uid, shelf_words.row(one)) for one in message.insights]
        self.show(rows, shelf_words.nothing(message.search))

    def look_closer(self) -> None:
        one = self.insight
        if one is None or self._seen is None:
            return
        known = self._takers if self._takers and self._takers.uid == one.uid else None
        self.tell(shelf_words.detail(one, known.takers if known else None, self._seen.today))
        if known is None:
            uid = one.uid
            self.ask_book(lambda book: TakersSeen(uid, book.takers(uid)), group="takers")

    def on_takers_seen(self, message: TakersSeen) -> None:
        self._takers = message
        self.look_closer()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """What is about one thing needs one; a link needs to be there."""
        if action == "open_link":
            return self.insight is not None and bool(self.insight.link)
        if action in _ABOUT_ONE:
            return self.insight is not None
        return super().check_action(action, parameters)

    def on_option_list_option_selected(self) -> None:
        self.action_share()

    def action_add(self) -> None:
        self._awaits_new = True
        self.app.push_screen(Form("Something worth sharing", _fields(None), _adding))

    def action_edit(self) -> None:
        if one := self.insight:
            self.app.push_screen(Form(f"Edit: {one.title}", _fields(one), _editing(one)))

    def action_retire(self) -> None:
        if one := self.insight:
            uid = one.uid
            self.write(lambda book: BookChanged(f"Off the shelf: {book.retire_insight(uid).title}"))

    def action_open_link(self) -> None:
        if one := self.insight:
            open_link(self.app, one.link)

    def action_copy(self) -> None:
        if one := self.insight:
            self.app.copy_to_clipboard(said(f"{one.title} {one.link}".strip()).plain)
            self.app.notify("Copied.", markup=False)

    def action_narrow(self) -> None:
        """Ask for words; where some were given, show everything again."""
        if self._search:
            self._narrow("")
            return

        def narrow(search: str | None) -> None:
            if search:
                self._narrow(search)

        self.app.push_screen(LineAsked("Show what holds …", hint="old boats"), narrow)

    def _narrow(self, search: str) -> None:
        self._search = search
        self.look()

    def action_my_interests(self) -> None:
        self.ask_book(lambda book: InterestsSeen(book.my_interests()), group="mine")

    def on_interests_seen(self, message: InterestsSeen) -> None:
        choices = (
            Choice("a", "name something you care for", "add"),
            Choice("r", "take something off", "remove"),
            Choice("l", f"look at them ({len(message.interests)})", "look"),
        )

        def chosen(choice: Choice | None) -> None:
            if choice is None:
                return
            if choice.value == "look":
                self.app.push_screen(Leaf("You care for", shelf_words.mine(message.interests)))
                return
            self._ask_interests(choice.value == "add")

        self.app.push_screen(ChoiceAsked("What you care for", choices), chosen)

    def _ask_interests(self, adding: bool) -> None:
        def named(text: str | None) -> None:
            if text:
                self.write(_caring(_names(text), adding=adding))

        title = "You care for …" if adding else "No longer …"
        self.app.push_screen(LineAsked(title, hint="rust, old boats"), named)

    def action_share(self) -> None:
        one = self.insight
        if one is None:
            return
        takers = self._takers.takers if self._takers and self._takers.uid == one.uid else ()
        letters = [letter for letter in _LETTERS if letter != _NAMED_ELSE]
        choices = [
            Choice(key, f"{found.contact.name}: {found.because}", found)
            for key, found in zip(letters, takers, strict=False)
        ]
        choices.append(Choice(_NAMED_ELSE, "somebody else …", None))

        def chosen(choice: Choice | None) -> None:
            if choice is None:
                return
            taker: Taker | None = choice.value
            if taker:
                self._ask_words(one, taker.contact.uid, taker.contact.name)
            else:
                self.app.push_screen(LineAsked("With whom?", hint="a name"), someone)

        def someone(name: str | None) -> None:
            if name:
                self._ask_words(one, name, name)

        self.app.push_screen(ChoiceAsked(f"Shared “{one.title}” with …", choices), chosen)

    def _ask_words(self, one: InsightView, who: str, name: str) -> None:
        def worded(note: str | None) -> None:
            if note is not None:
                self.write(_sharing(one.uid, who, note))

        hint = "Enter alone keeps title and link. Rapport sends nothing: you do."
        asked = LineAsked(f"What did you write to {name}?", hint=hint, or_nothing=True)
        self.app.push_screen(asked, worded)


def _fields(one: InsightView | None) -> tuple[Field, ...]:
    own = "yes" if one and one.is_own else ""
    return (
        Field("title", "Title", one.title if one else "", shelf_words.EXAMPLE),
        Field("link", "Link", one.link if one else "", "https://…"),
        Field("about", "About", ", ".join(one.interests) if one else "", "rust, old boats"),
        Field("take", "Your take", one.take if one else "", "what you think of it"),
        Field("text", "Quote", one.text if one else "", "somebody's words"),
        Field("own", "Is it about your own product? (yes)", own, "then it is never proposed"),
    )


def _adding(filled: Filled) -> Deed:
    def deed(book: Book) -> BookChanged:
        made = book.add_insight(
            filled["title"], text=filled["text"], link=filled["link"],
            interests=_names(filled["about"]), take=filled["take"], own=_is_yes(filled["own"]),
        )  # fmt: skip
        return BookChanged(f"On the shelf: {made.title}")

    return deed


def _editing(one: InsightView) -> Callable[[Filled], Deed]:
    def with_filled(filled: Filled) -> Deed:
        def deed(book: Book) -> BookChanged:
            made = book.edit_insight(
                one.uid, title=filled["title"], text=filled["text"], link=filled["link"],
                interests=_names(filled["about"]), take=filled["take"], own=_is_yes(filled["own"]),
            )  # fmt: skip
            return BookChanged(f"Edited: {made.title}")

        return deed

    return with_filled


def _caring(names: list[str], *, adding: bool) -> Deed:
    def deed(book: Book) -> BookChanged:
        if adding:
            book.add_interests(None, names)
            return BookChanged(f"You care for {words.listed(names)}.")
        book.remove_interests(None, names)
        return BookChanged(f"Taken off: {words.listed(names)}.")

    return deed


def _sharing(uid: str, who: str, note: str) -> Deed:
    def deed(book: Book) -> InteractionLogged:
        return InteractionLogged(book.share_insight(uid, who, note=note).logged, book.local_day())

    return deed


def _seeing(search: str) -> Deed:
    return lambda book: ShelfSeen(search, book.insights(search, limit=_MOST), book.local_day())


def _names(text: str) -> list[str]:
    return [name.strip() for name in text.split(",") if name.strip()]


def _is_yes(text: str) -> bool:
    return text.casefold() in {"y", "yes"}
