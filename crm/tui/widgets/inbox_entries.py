"""What the inbox is made of: a card a request, a line for what was heard and for each of your
own invitations."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType
from textual.content import Content

from crm.faces.page import wrap
from crm.tui import inbox_words, keys
from crm.tui.shown import FAINT, line, name_of
from crm.tui.widgets.cards import Entry

if TYPE_CHECKING:
    from crm.book.heard_results import HeardView
    from crm.book.invitation_results import InvitationDraft, InvitationView, RequestView

_LABEL = 6


class RequestCard(Entry):
    """A request: the words, how it reads and why, and what is not known."""

    BINDING_GROUP_TITLE = "This request"
    BINDINGS: ClassVar[list[BindingType]] = [*keys.REQUEST]

    def __init__(self, request: RequestView, today: date) -> None:
        title = inbox_words.request_title(request, today)
        super().__init__(
            title, contact_uid=request.contact_uid, person=request.contact_name, classes="card"
        )
        self.request = request
        self.border_title = title
        self.border_subtitle = inbox_words.request_suggestion(request)

    def on_resize(self) -> None:
        """Text hangs below text, not below its label."""
        width = self.content_size.width
        rows: list[Content] = []
        for label, text in inbox_words.request_body(self.request):
            for number, piece in enumerate(wrap(name_of(text), max(width - _LABEL, 10))):
                shown = label.ljust(_LABEL) if number == 0 else " " * _LABEL
                rows.append(line((shown, FAINT), piece))
        self.update(Content("\n").join(rows))


class HeardLine(Entry):
    """Something that was heard between the lines."""

    BINDING_GROUP_TITLE = "What was heard"
    BINDINGS: ClassVar[list[BindingType]] = [*keys.HEARD]

    def __init__(self, heard: HeardView, today: date) -> None:
        super().__init__(
            inbox_words.heard(heard, today),
            contact_uid=heard.contact_uid,
            person=heard.contact_name,
            classes="promise",
        )
        self.heard = heard


class InvitationLine(Entry):
    """An invitation of yours that waits, or was accepted and wants a first word."""

    BINDING_GROUP_TITLE = "This invitation"
    BINDINGS: ClassVar[list[BindingType]] = [*keys.INVITED]

    def __init__(self, invitation: InvitationView, today: date) -> None:
        super().__init__(
            inbox_words.invitation(invitation, today),
            contact_uid=invitation.contact_uid,
            person=invitation.contact_name,
            classes="promise",
        )
        self.invitation = invitation


class UnsentLine(Entry):
    """An invitation that is not sent yet."""

    BINDING_GROUP_TITLE = "This invitation"

    def __init__(self, draft: InvitationDraft, limit: int) -> None:
        super().__init__(
            inbox_words.unsent(draft.contact_name, draft.words, draft.length, limit),
            contact_uid=draft.contact_uid,
            person=draft.contact_name,
            classes="promise",
        )
