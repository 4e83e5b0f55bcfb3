"""Inbox: what came in, how it reads and why, and your own invitations."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.widgets import Static

from crm.tui import deeds, inbox_words, keys
from crm.tui.messages import InboxSeen
from crm.tui.screens.asking import LineAsked
from crm.tui.screens.compose import open_compose
from crm.tui.screens.inviting import ToAnswer, ToPaste
from crm.tui.screens.people import PersonScreen
from crm.tui.shown import HEADING, line
from crm.tui.widgets.banner import Banner
from crm.tui.widgets.cards import Entry
from crm.tui.widgets.glance import Glance
from crm.tui.widgets.inbox_entries import HeardLine, InvitationLine, RequestCard, UnsentLine
from crm.tui.widgets.key_bar import KeyBar

if TYPE_CHECKING:
    from datetime import date

    from crm.book.book import Book
    from crm.book.invitation_results import Inbox, Invitations


class InboxScreen(PersonScreen):
    """Requests as cards, each answered, or left, by one key."""

    BINDING_GROUP_TITLE = "Inbox"
    BINDINGS: ClassVar[list[BindingType]] = [*keys.MOVE, *keys.INBOX]

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[Inbox, Invitations, date] | None = None

    def compose(self) -> ComposeResult:
        yield Banner("Inbox")
        with Horizontal(id="panes"):
            with VerticalScroll(id="list", can_focus=False):
                yield Vertical(id="entries")
            yield Glance()
        yield KeyBar()

    def look(self) -> None:
        self.ask_book(_see_inbox, group="look")

    @property
    def entry(self) -> Entry | None:
        """The entry that has the focus."""
        return self.focused if isinstance(self.focused, Entry) else None

    @property
    def person(self) -> deeds.Person | None:
        entry = self.entry
        return (entry.contact_uid, entry.person) if entry else None

    async def on_inbox_seen(self, message: InboxSeen) -> None:
        seen = (message.inbox, message.invitations, message.today)
        self.query_one(Banner).tell(inbox_words.banner(message.inbox, message.invitations))
        if seen != self._shown:
            self._shown = seen
            await self._lay_out(*seen)

    async def _lay_out(self, inbox: Inbox, invitations: Invitations, today: date) -> None:
        """Whoever had the focus keeps it, or else the one who now stands in that place."""
        focused, before = self.entry, list(self.query(Entry))
        held = focused.contact_uid if focused else ""
        at = before.index(focused) if focused else 0
        yours = [
            InvitationLine(one, today) for one in (*invitations.accepted, *invitations.waiting)
        ]
        sections: tuple[tuple[str, list[Static]], ...] = (
            ("Between the lines", [HeardLine(one, today) for one in inbox.heard]),
            ("Requests", [RequestCard(one, today) for one in inbox.requests]),
            ("Yours", [
                *yours, *(UnsentLine(one, invitations.limit) for one in invitations.drafts)
            ]),
        )  # fmt: skip
        rows: list[Static] = []
        for title, entries in sections:
            if entries:
                heading = Static(line((title, HEADING)), markup=False, classes="section")
                rows += [heading, *entries]
        if not rows:
            rows.append(Static(inbox_words.nothing(), markup=False, classes="nothing"))
        if below := inbox_words.below(inbox):
            rows.append(Static(below, markup=False, classes="hints"))
        place = self.query_one("#entries")
        async with self.batch():
            await place.remove_children()
            await place.mount_all(rows)
        now = list(self.query(Entry))
        found = [entry for entry in now if entry.contact_uid == held]
        for entry in [*found, *now[at:], *reversed(now)][:1]:
            entry.focus()
        self.refresh_bindings()

    def on_descendant_focus(self) -> None:
        self.look_at_person()

    def action_next(self) -> None:
        self._step(1)

    def action_previous(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        entries, entry = list(self.query(Entry)), self.entry
        if entries:
            at = entries.index(entry) + by if entry else 0
            entries[max(0, min(at, len(entries) - 1))].focus()

    def action_answer(self, answer: str) -> None:
        """Write the answer to the request that is chosen."""
        if isinstance(card := self.entry, RequestCard):
            open_compose(self, ToAnswer(self.app, card.request.uid, answer))

    def action_leave_request(self) -> None:
        if isinstance(card := self.entry, RequestCard):
            self.write(deeds.leave_request(card.request.uid))

    def action_agree_heard(self) -> None:
        if isinstance(entry := self.entry, HeardLine):
            self.write(deeds.agree_heard(entry.heard.uid))

    def action_wave_heard(self) -> None:
        if isinstance(entry := self.entry, HeardLine):
            self.write(deeds.wave_heard(entry.heard.uid))

    def action_accept_invitation(self) -> None:
        if isinstance(entry := self.entry, InvitationLine):
            self.write(deeds.accept_invitation(entry.contact_uid))

    def action_withdraw_invitation(self) -> None:
        if isinstance(entry := self.entry, InvitationLine):
            self.write(deeds.withdraw_invitation(entry.contact_uid))

    def action_paste_request(self) -> None:
        def named(name: str | None) -> None:
            if name:
                open_compose(self, ToPaste(name))

        self.app.push_screen(LineAsked("Who wrote it?", hint="Their name, as it is shown"), named)


def _see_inbox(book: Book) -> InboxSeen:
    return InboxSeen(book.inbox(), book.invitations(), book.local_day())
