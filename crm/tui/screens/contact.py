"""Contact: one relationship, at a glance and whole."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Container, Horizontal, VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from crm.tui import deeds, keys, person_words
from crm.tui.links import open_link, show_link
from crm.tui.messages import GateSeen, PersonSeen
from crm.tui.screens.asking import Choice, ChoiceAsked
from crm.tui.screens.correcting import correct_interaction
from crm.tui.screens.leaf import Leaf
from crm.tui.screens.people import PersonScreen
from crm.tui.shown import BOLD, FAINT, line, said, stacked
from crm.tui.widgets.banner import Banner
from crm.tui.widgets.event_list import EventList
from crm.tui.widgets.key_bar import KeyBar
from crm.tui.widgets.sections import Sections
from crm.tui.widgets.timeline import TimelineView, read_whole

if TYPE_CHECKING:
    from crm.book.results import InteractionView, Timeline

SECTIONS = ("Timeline", "Happened", "Ground", "Open", "Gate", "On file")
_ABOUT = ("ground", "open", "gate", "file")
_TIMELINE, _HAPPENED = 0, 1
_ROOMY = 32
"""Lines from which on the timeline stands above every other section."""
_MOST_LINKS = 9


class ContactScreen(PersonScreen):
    """Everything about one person, section by section; where there is room, side by side."""

    BINDING_GROUP_TITLE = "Contact"
    BINDINGS: ClassVar[list[BindingType]] = [*keys.CONTACT]
    AUTO_FOCUS = "#timeline"

    def __init__(self, uid: str, name: str) -> None:
        super().__init__()
        self._uid = uid
        self._name_shown = name
        self._section = _TIMELINE
        self._timeline: Timeline | None = None
        self._counts = [""] * len(SECTIONS)

    @property
    def person(self) -> tuple[str, str]:
        return self._uid, self._name_shown

    def compose(self) -> ComposeResult:
        yield Banner("Contact")
        yield Static(line(self._name_shown), id="head", markup=False)
        yield Sections(id="sections")
        with Container(id="contact"):
            with VerticalScroll(id="time", can_focus=False):
                yield TimelineView(id="timeline")
            with Horizontal(id="below"):
                yield EventList(id="happened")
                with VerticalScroll(id="about"):
                    for name in _ABOUT:
                        yield Static(id=name, markup=False)
        yield KeyBar()

    def turn_to(self, uid: str, name: str) -> None:
        """Be about somebody, as if made anew: to make all that stands here costs as much as to
        read a long history."""
        self._uid, self._name_shown = uid, name
        self._section, self._timeline = _TIMELINE, None
        self._counts = [""] * len(SECTIONS)
        self.query_one("#head", Static).update(line(name))
        self.query_one(TimelineView).clear()
        self.query_one(EventList).start((), date.min)
        for about in _ABOUT:
            self.query_one(f"#{about}", Static).update("")
        for scrolled in (*self.query(VerticalScroll), self.query_one(EventList)):
            scrolled.scroll_home(animate=False)
        self.set_focus(self.query_one(TimelineView), scroll_visible=False)
        self._arrange()
        self._look_now()

    def on_mount(self) -> None:
        # Before the first layout, which would else be made twice.
        self._arrange()

    def look(self) -> None:
        self.ask_book(deeds.see_person(self._uid), group="look")

    def on_person_seen(self, message: PersonSeen) -> None:
        timeline, today = message.timeline, message.timeline.today
        card, pointed = timeline.contact, self.event
        if card.uid != self._uid:
            return
        if self._timeline is not None:
            # What is slow to find stays as it was until it is found anew.
            timeline = replace(timeline, openings=self._timeline.openings)
        self._timeline = timeline
        self._name_shown = card.name
        self.query_one("#head", Static).update(person_words.head(card, today))
        self.query_one(TimelineView).draw(timeline)
        self.query_one(EventList).start(timeline.interactions, today)
        if pointed is not None:
            self.query_one(EventList).point_at(pointed.uid)
        self._say("ground", person_words.ground(card, (), today))
        self._say("open", person_words.open_things(card, today))
        self._say("file", person_words.on_file(card, today))
        self._counts = [
            "", f"{len(timeline.interactions):,}", f"{len(card.interests)}",
            f"{person_words.count_open(card)}", self._counts[4], "",
        ]  # fmt: skip
        self._arrange()
        self.ask_book(deeds.see_gate(self._uid), group="gate")

    def on_person_gone(self) -> None:
        """Erased or taken out, here or by another program: back to where one came from."""
        if self.is_current:
            self.app.pop_screen()
            self.app.notify(f"{self._name_shown} is no longer in the book.", markup=False)
        else:
            self._is_behind = True

    def on_gate_seen(self, message: GateSeen) -> None:
        """What took longer: the gate, its openings, and what could be shared."""
        if self._timeline is None or message.uid != self._uid:
            return
        view = message.gate
        if message.openings != self._timeline.openings:
            self._timeline = replace(self._timeline, openings=message.openings)
            self.query_one(TimelineView).draw(self._timeline)
        self._say("gate", person_words.gate(view))
        card, today = self._timeline.contact, self._timeline.today
        self._say("ground", person_words.ground(card, message.material, today))
        checks = view.verdict.checks if view else ()
        self.refresh_bindings()
        passed = sum(check.passed for check in checks)
        self._counts[4] = f"{passed}/{len(checks)}" if checks else ""
        self._arrange()

    def _say(self, section: str, words: Content) -> None:
        nothing = line((person_words.NOTHING[section], FAINT))
        self.query_one(f"#{section}", Static).update(words or nothing)

    def on_resize(self) -> None:
        super().on_resize()
        self._arrange()

    def _arrange(self) -> None:
        """Show the section one is in, and beside it what there is room for."""
        roomy = self.app.size.height >= _ROOMY
        wide = roomy and self.has_class("-wide")
        about = self._section > _HAPPENED
        self.set_class(roomy, "-roomy")
        self.query_one("#time").display = roomy or self._section == _TIMELINE
        self.query_one("#below").display = roomy or self._section != _TIMELINE
        self.query_one("#happened").display = wide or not about
        self.query_one("#about").display = wide or about
        for number, name in enumerate(_ABOUT, start=_HAPPENED + 1):
            self.query_one(f"#{name}").display = wide or number == self._section
        self.query_one(Sections).show(list(zip(SECTIONS, self._counts, strict=True)), self._section)

    def on_sections_wanted(self, message: Sections.Wanted) -> None:
        self._go_to(message.number)

    def action_section(self, by: int) -> None:
        """To the next section, or the one before."""
        self._go_to((self._section + by) % len(SECTIONS))

    def _go_to(self, number: int) -> None:
        self._section = number
        self._arrange()
        wanted = {_TIMELINE: "#timeline", _HAPPENED: "#happened"}.get(number, "#about")
        self.query_one(wanted).focus(scroll_visible=False)
        if number > _HAPPENED:
            section = self.query_one(f"#{_ABOUT[number - _HAPPENED - 1]}")
            self.call_after_refresh(self._show_section, section)

    def _show_section(self, section: Widget) -> None:
        self.query_one("#about", VerticalScroll).scroll_to_widget(section, top=True, animate=False)

    @on(TimelineView.Pointed)
    def _point_in_list(self, message: TimelineView.Pointed) -> None:
        self.query_one(EventList).point_at(message.event.uid)

    @on(EventList.Pointed)
    def _point_in_timeline(self, message: EventList.Pointed) -> None:
        self.query_one(TimelineView).point_at(message.event.uid)

    @on(TimelineView.Read)
    def _read_pointed(self, message: TimelineView.Read) -> None:
        if message.event is not None:
            self._read(message.event, message.moment.because if message.moment else "")
        elif message.moment is not None:
            moment = message.moment
            words = stacked(line((moment.what, BOLD)), said(moment.because))
            self.app.push_screen(Leaf(self._name_shown, words, copied=moment.because))

    @on(EventList.Read)
    def _read_listed(self, message: EventList.Read) -> None:
        self._read(message.event, "")

    def _read(self, event: InteractionView, because: str) -> None:
        if self._timeline is None:
            return
        words = read_whole(event, self._timeline.today)
        if because:
            words = stacked(words, Content(" "), said(("It changed something: ", FAINT), because))
        self.app.push_screen(Leaf(self._name_shown, words, copied=event.note))

    @property
    def event(self) -> InteractionView | None:
        """The interaction that a key is about: the one that is pointed at where one is. In the
        list something always is; in the picture it may be a change, which is none."""
        if self._section == _HAPPENED:
            return self.query_one(EventList).event
        return self.query_one(TimelineView).event

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """What needs an interaction is not there without one."""
        if action in ("correct", "copy") and self.is_mounted:
            in_sight = self._section <= _HAPPENED or self.has_class("-roomy")
            return in_sight and self.event is not None
        return super().check_action(action, parameters)

    def action_correct(self) -> None:
        """Put right what is pointed at."""
        if self.event is not None and self._timeline is not None:
            correct_interaction(self, self.event, self._timeline.today)

    def action_copy(self) -> None:
        """Take the words of what is pointed at to the clipboard."""
        event = self.event
        if event is not None:
            self.app.copy_to_clipboard(said(event.note or event.kind.value).plain)
            self.app.notify("Copied.", markup=False)

    def action_open_link(self) -> None:
        """Open a page of theirs, or a message to them."""
        card = self._timeline.contact if self._timeline else None
        if card is None:
            return
        links = [*card.urls, *(f"mailto:{address}" for address in card.emails)]
        if not links:
            self.app.notify(f"No address of {card.name} is on file.", markup=False)
        elif len(links) == 1:
            self._open(links[0])
        else:
            choices = [
                Choice(str(number), link, link)
                for number, link in enumerate(links[:_MOST_LINKS], start=1)
            ]
            self.app.push_screen(ChoiceAsked("Open …", choices), self._open_chosen)

    def action_forget(self) -> None:
        """Erase them for good, after their name was typed."""
        from crm.tui.screens.forgetting import ask_to_forget  # noqa: PLC0415  # seldom done

        ask_to_forget(self, self.person)

    def _open_chosen(self, choice: Choice | None) -> None:
        if choice is not None:
            self._open(choice.value)

    def _open(self, link: str) -> None:
        if ":" not in link:
            link = f"https://{link}"
        if link.lower().startswith(("http://", "https://", "mailto:")):
            open_link(self.app, link)
        else:
            show_link(self.app, link)
