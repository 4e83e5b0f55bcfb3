"""The keys that are about one person, wherever somebody is chosen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar, cast

from textual.binding import BindingType
from textual.screen import Screen

from crm.tui import deeds, keys
from crm.tui.messages import CommonGroundSeen, PersonSeen
from crm.tui.person_words import common_ground
from crm.tui.reach import Deed
from crm.tui.screens.asking import Choice, ChoiceAsked, LineAsked
from crm.tui.screens.following import FollowingScreen
from crm.tui.widgets.glance import Glance

if TYPE_CHECKING:
    from crm.tui.app import Rapport

_RHYTHMS = (
    Choice("w", "every week", 7),
    Choice("m", "every month", 30),
    Choice("q", "every three months", 90),
    Choice("h", "every half year", 180),
    Choice("y", "every year", 365),
    Choice("d", "every so many days …", None),
)
_RESTS = (
    Choice("m", "a month", 30),
    Choice("q", "three months", 90),
    Choice("h", "half a year", 180),
    Choice("y", "a year", 365),
)
_NOTICED = (
    Choice("p", "a post", "post"),
    Choice("a", "an article", "article"),
    Choice("j", "a new job", "new job"),
    Choice("w", "an award", "award"),
    Choice("m", "a move", "move"),
    Choice("l", "a loss", "loss"),
    Choice("n", "a need they voiced", "need"),
    Choice("q", "a question they asked", "question"),
    Choice("b", "their birthday", "birthday"),
    Choice("d", "another date of theirs", "date"),
)
_BOUNDARIES = (
    Choice("p", "no offers: no pitch", "no pitch"),
    Choice("c", "no contact at all", "no contact"),
    Choice("b", "nothing before a day …", "not before"),
    Choice("o", "only one channel …", "only channel"),
)
_WITH_A_DAY = ("birthday", "date")
_ABOUT_ONE = frozenset(binding.action for binding in keys.PERSON)
"""What needs somebody to be about."""


class PersonScreen(FollowingScreen):
    """A screen on which somebody may be chosen."""

    BINDINGS: ClassVar[list[BindingType]] = [*keys.PERSON]

    @property
    def person(self) -> deeds.Person | None:
        """Whom a key is about; None where nobody is chosen."""
        return None

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """A key about somebody needs somebody."""
        return action not in _ABOUT_ONE or self.person is not None

    def _look_now(self) -> None:
        super()._look_now()
        self.look_at_person()

    def look_at_person(self) -> None:
        """Show whoever is chosen beside the list, where there is room."""
        if self.person and self.has_class("-wide") and self.query(Glance):
            self.ask_book(deeds.see_person(self.person[0]), group="glance")

    def on_person_seen(self, message: PersonSeen) -> None:
        for glance in self.query(Glance):
            glance.show(message)

    def on_resize(self) -> None:
        self.call_after_refresh(self.look_at_person)

    def write(self, deed: Deed) -> None:
        """Do something to the book that must not be dropped."""
        self.write_book(deed)

    def action_open_person(self) -> None:
        if self.person:
            cast("Rapport", self.app).open_person(*self.person)

    def action_write_to(self) -> None:
        if self.person:
            from crm.tui.screens.writing import write_to  # noqa: PLC0415  # after the first frame

            write_to(self, self.person)

    def action_invite(self) -> None:
        if self.person:
            from crm.tui.screens.inviting import invite  # noqa: PLC0415  # seldom done

            invite(self, self.person)

    def action_introduce(self) -> None:
        if self.person:
            from crm.tui.screens.introducing import introduce  # noqa: PLC0415  # seldom done

            introduce(self, self.person)

    def action_common_ground(self) -> None:
        if self.person:
            self.ask_book(deeds.common_ground(self.person), group="ground")

    def on_common_ground_seen(self, message: CommonGroundSeen) -> None:
        from crm.tui.screens.leaf import Leaf  # noqa: PLC0415  # as above

        ground = message.ground
        title = f"You and {ground.contact.name}"
        self.app.push_screen(Leaf(title, common_ground(ground)))

    def action_notice(self) -> None:
        person = self.person
        if person is None:
            return

        def chosen(choice: Choice | None) -> None:
            if choice is None:
                return
            _ask_noticed(self, person, choice)

        self.app.push_screen(ChoiceAsked(f"Noticed about {person[1]}", _NOTICED), chosen)

    def action_rest_contact(self) -> None:
        person = self.person
        if person is None:
            return

        def chosen(choice: Choice | None) -> None:
            if choice:
                self.write(deeds.rest(person, choice.value))

        self.app.push_screen(ChoiceAsked(f"Leave {person[1]} in peace for …", _RESTS), chosen)

    def action_change_rhythm(self) -> None:
        person = self.person
        if person:
            rhythm_choice(
                self, person[1], lambda days: self.write(deeds.change_rhythm(person, days))
            )

    def action_draw_boundary(self) -> None:
        person = self.person
        if person is None:
            return

        def chosen(choice: Choice | None) -> None:
            if choice is not None:
                _ask_bound(self, person, choice.value)

        self.app.push_screen(ChoiceAsked(f"What does {person[1]} not want?", _BOUNDARIES), chosen)

    def action_never_nudge(self) -> None:
        if self.person:
            self.write(deeds.never(self.person))


def rhythm_choice(screen: Screen[None], name: str, then: Callable[[int], None]) -> None:
    """Ask for a rhythm in days."""

    def typed(words: str | None) -> None:
        if words and words.isdecimal():
            then(int(words))
        elif words:
            screen.app.notify("A number of days, from 1 to 3650.", markup=False)

    def chosen(choice: Choice | None) -> None:
        if choice and choice.value:
            then(choice.value)
        elif choice:
            screen.app.push_screen(LineAsked("Every how many days?", hint="1 to 3650"), typed)

    screen.app.push_screen(ChoiceAsked(f"Turn to {name} …", _RHYTHMS), chosen)


def _ask_bound(screen: PersonScreen, person: deeds.Person, kind: str) -> None:
    """Ask for the day or the channel where the kind has one, and for the reason."""

    def because(reason: str | None, **named: str) -> None:
        if reason is not None:
            screen.write(deeds.bound(person, kind, reason=reason, **named))

    def ask_why(**named: str) -> None:
        asked = LineAsked("Why?", hint="In their words; Enter alone for nothing.", or_nothing=True)
        screen.app.push_screen(asked, lambda reason: because(reason, **named))

    if kind == "not before":
        when = LineAsked("Not before which day?", hint="in 2 months, 3 mar, 2027-01-31")
        screen.app.push_screen(when, lambda day: ask_why(until=day) if day else None)
    elif kind == "only channel":
        which = LineAsked("By which channel alone?", hint="e-mail, phone, LinkedIn")
        screen.app.push_screen(which, lambda name: ask_why(channel=name) if name else None)
    else:
        ask_why()


def _ask_noticed(screen: PersonScreen, person: deeds.Person, choice: Choice) -> None:
    """Ask for the words, and for the day of a date."""
    kind: str = choice.value

    def write(words: str, when: str = "") -> None:
        screen.write(deeds.notice(person, kind, words, when))

    def with_words(words: str | None) -> None:
        if words is None:
            return
        if kind not in _WITH_A_DAY:
            write(words)
            return
        asked = LineAsked("On which day?", hint="14 may, 14 may 1990")
        screen.app.push_screen(asked, lambda when: write(words, when) if when else None)

    if kind == "birthday":
        with_words("")
        return
    hint = "What is the day called?" if kind == "date" else "In your words; a link may be in it."
    screen.app.push_screen(LineAsked(f"{person[1]}: {choice.words}", hint=hint), with_words)
