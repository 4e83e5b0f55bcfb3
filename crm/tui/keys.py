"""Every key of the screen, in one place: the footer, the help, the palette and
``docs/screen.md`` are made from it."""

from __future__ import annotations

from textual.binding import Binding

APP = (
    Binding("1", "app.switch_mode('today')", "Today", id="app.today", show=False,
            tooltip="Whom to turn to today, and why"),
    Binding("2", "app.switch_mode('contacts')", "Contacts", id="app.contacts", show=False,
            tooltip="Everybody in the book"),
    Binding("l", "app.log", "Log", id="app.log",
            tooltip="Log what happened, in one line of your own words"),
    Binding("slash", "app.search", "Search", id="app.search", key_display="/",
            tooltip="Find somebody as you type"),
    Binding("question_mark", "app.help", "Help", id="app.help", key_display="?",
            tooltip="What is possible here"),
    Binding("ctrl+z", "app.suspend_process", "Suspend", id="app.suspend", show=False,
            tooltip="Back to the shell; fg returns"),
    Binding("q", "app.quit", "Quit", id="app.quit", show=False,
            tooltip="Leave; the book is saved with every deed"),
)  # fmt: skip

MOVE = (
    Binding("j,down", "next", "Next", id="list.next", show=False, tooltip="The next one"),
    Binding("k,up", "previous", "Previous", id="list.previous", show=False,
            tooltip="The one before"),
)  # fmt: skip

ENTRY = (
    Binding("t,o", "open_person", "Timeline", id="entry.open",
            tooltip="The whole relationship: stages, warmth, what happened"),
)  # fmt: skip

CONTACTS = (
    Binding("j,down", "move(1)", "Next", id="contacts.next", show=False, tooltip="The next one"),
    Binding("k,up", "move(-1)", "Previous", id="contacts.previous", show=False,
            tooltip="The one before"),
    Binding("pagedown,ctrl+d", "page(1)", "Page down", id="contacts.page_down", show=False,
            tooltip="A page further"),
    Binding("pageup,ctrl+u", "page(-1)", "Page up", id="contacts.page_up", show=False,
            tooltip="A page back"),
    Binding("home", "edge(False)", "First", id="contacts.first", show=False,
            tooltip="The first one"),
    Binding("end,G", "edge(True)", "Last", id="contacts.last", show=False,
            tooltip="The last one"),
    Binding("enter,t,o", "open_person", "Open", id="contacts.open",
            tooltip="The whole relationship: stages, warmth, what happened"),
)  # fmt: skip

SEARCHING = (
    Binding("escape", "to_list", "List", id="search.leave", show=False,
            tooltip="From the search to the list; again: everybody"),
    Binding("down", "step(1)", "Next", id="search.next", show=False,
            tooltip="The next one while you type"),
    Binding("up", "step(-1)", "Previous", id="search.previous", show=False,
            tooltip="The one before while you type"),
)  # fmt: skip

CONTACT = (
    Binding("escape,b", "app.pop_screen", "Back", id="contact.back", key_display="esc",
            tooltip="Where you came from"),
)  # fmt: skip

QUICK_LOG = (
    Binding("escape", "dismiss", "Leave", id="log.leave", tooltip="Leave without logging"),
    Binding("ctrl+g", "change_gave", "Gave", id="log.gave", priority=True,
            tooltip="What you gave: a little, much, nothing"),
    Binding("down", "to_which", "Which", id="log.which", show=False,
            tooltip="Choose among the people whom a name fits"),
)  # fmt: skip

CLOSE = (
    Binding("escape,q,question_mark", "dismiss", "Close", id="help.close",
            tooltip="Back to where you were"),
)  # fmt: skip
