"""Every key of the screen, in one place: the footer, the help, the palette and
``docs/screen.md`` are made from it."""

from __future__ import annotations

from textual.binding import Binding

from crm.tui import modes

APP = (
    *(
        Binding(mode.key, f"app.go_to('{mode.id}')", mode.label, id=f"app.{mode.id}", show=False,
                tooltip=mode.tip)
        for mode in modes.MODES
    ),
    Binding("l", "app.log", "Log", id="app.log",
            tooltip="Log what happened, in one line of your own words"),
    Binding("a", "app.add", "Add", id="app.add", show=False,
            tooltip="Put a person into the book"),
    Binding("slash", "app.search", "Find", id="app.search", key_display="/", show=False,
            tooltip="Find somebody as you type"),
    Binding("u", "app.undo", "Undo", id="app.undo", show=False,
            tooltip="Take back the newest change, made here or by a command"),
    Binding("U", "app.redo", "Redo", id="app.redo", show=False,
            tooltip="Bring back what was undone last"),
    Binding("question_mark", "app.help", "Help", id="app.help", key_display="?",
            tooltip="What is possible here"),
    Binding("f1", "app.first_steps", "First steps", id="app.first_steps", show=False,
            tooltip="Five minutes that set up a book; they can be left and taken up again"),
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

NUDGE = (
    Binding("d,enter", "screen.do_nudge", "Done", id="nudge.done",
            tooltip="Log what you did, in one line, and settle it in the same stroke"),
    Binding("f", "screen.draft_nudge", "Draft", id="nudge.draft",
            tooltip="Write to them about it, from facts, and see how it reads as you type"),
    Binding("s", "screen.snooze_nudge", "Snooze", id="nudge.snooze",
            tooltip="Not before a day, or until you hear from them or of them"),
    Binding("x", "screen.dismiss_nudge", "Skip", id="nudge.dismiss",
            tooltip="Not this one; the reason teaches the rhythm"),
)  # fmt: skip

PROMISE = (
    Binding("d,enter", "screen.keep_promise", "Kept", id="promise.kept",
            tooltip="You kept it, today"),
    Binding("x", "screen.drop_promise", "Drop", id="promise.drop",
            tooltip="It no longer holds"),
)  # fmt: skip

PERSON = (
    Binding("t,o", "open_person", "Timeline", id="person.open", show=False,
            tooltip="The whole relationship: stages, warmth, what happened"),
    Binding("w", "write_to", "Write", id="person.write",
            tooltip="Write to them, from facts, and see how it reads as you type"),
    Binding("i", "invite", "Invite", id="person.invite", show=False,
            tooltip="Invite them, from facts, within LinkedIn's form"),
    Binding("n", "notice", "Notice", id="person.notice",
            tooltip="Something you noticed about them: a post, a new job, a need"),
    Binding("g", "common_ground", "Ground", id="person.ground",
            tooltip="What you two have in common"),
    Binding("M", "introduce", "Introduce", id="person.introduce", show=False,
            tooltip="Whom they should meet: ask both, bring them together, hear how it went"),
    Binding("r", "rest_contact", "Rest", id="person.rest", show=False,
            tooltip="Leave them in peace for a while"),
    Binding("R", "change_rhythm", "Rhythm", id="person.rhythm", show=False,
            tooltip="How often you turn to them"),
    Binding("B", "draw_boundary", "Boundary", id="person.boundary", show=False,
            tooltip="What they do not want: offers, any contact, before a day, by another channel"),
    Binding("N", "never_nudge", "Never", id="person.never", show=False,
            tooltip="Off all lists, for good"),
)  # fmt: skip

REQUEST = (
    Binding("y", "screen.answer('accepted')", "Accept", id="request.accept",
            tooltip="Connect, with a reply worth sending"),
    Binding("c", "screen.answer('asked')", "Ask", id="request.ask",
            tooltip="Ask something first, in your words"),
    Binding("d", "screen.answer('declined')", "Decline", id="request.decline",
            tooltip="Decline it kindly; they come onto no list for it"),
    Binding("x", "screen.leave_request", "Leave it", id="request.leave",
            tooltip="Leave it as it is, without a word"),
)  # fmt: skip

HEARD = (
    Binding("y", "screen.agree_heard", "Agree", id="heard.agree",
            tooltip="Do what is proposed: draw the boundary, or write down the news"),
    Binding("x", "screen.wave_heard", "Wave away", id="heard.wave",
            tooltip="It was not meant so; it is not proposed again"),
)  # fmt: skip

INVITED = (
    Binding("y", "screen.accept_invitation", "Accepted", id="invited.accepted",
            tooltip="They accepted: you are connected"),
    Binding("x", "screen.withdraw_invitation", "Withdraw", id="invited.withdraw",
            tooltip="You took it back, or give up waiting"),
)  # fmt: skip

INBOX = (
    Binding("p", "paste_request", "Paste", id="inbox.paste",
            tooltip="Put in a request that came another way"),
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
    Binding("enter", "open_person", "Open", id="contacts.open",
            tooltip="The whole relationship: stages, warmth, what happened"),
    Binding("f", "screen.filter", "Filter", id="contacts.filter",
            tooltip="Only a circle, a stage, a warmth, an interest, a company, the silent or due"),
    Binding("s", "screen.sort", "Sort", id="contacts.sort",
            tooltip="What comes first: name, silence, due, warmth, stage, and others"),
    Binding("v", "screen.views", "Views", id="contacts.views", show=False,
            tooltip="A saved view"),
    Binding("V", "screen.save_view", "Save view", id="contacts.save_view", show=False,
            tooltip="Keep this filter under a name"),
    Binding("space", "mark", "Mark", id="contacts.mark",
            tooltip="Mark somebody, for a circle or an interest of several at once"),
    Binding("asterisk", "screen.mark_all", "All", id="contacts.mark_all", key_display="*",
            show=False, tooltip="Mark everybody who is found; again: nobody"),
    Binding("c", "screen.place_marked", "Circle", id="contacts.place",
            tooltip="Put everybody marked, or the chosen one, into a circle"),
    Binding("number_sign", "screen.add_interest", "Interest", id="contacts.interest",
            key_display="#", show=False,
            tooltip="Add an interest to everybody marked, or to the chosen one"),
)  # fmt: skip

SEARCHING = (
    Binding("escape", "to_list", "List", id="search.leave", show=False,
            tooltip="From the search to the list; then unmark, then everybody"),
    Binding("down", "step(1)", "Next", id="search.next", show=False,
            tooltip="The next one while you type"),
    Binding("up", "step(-1)", "Previous", id="search.previous", show=False,
            tooltip="The one before while you type"),
)  # fmt: skip

CONTACT = (
    Binding("escape,b", "app.pop_screen", "Back", id="contact.back", key_display="esc",
            tooltip="Where you came from"),
    Binding("right_square_bracket,tab", "section(1)", "Section", id="contact.section",
            key_display="]", tooltip="The next section: what happened, ground, open, gate, file"),
    Binding("left_square_bracket,shift+tab", "section(-1)", "Section back",
            id="contact.section_back", show=False, tooltip="The section before"),
    Binding("e", "correct", "Correct", id="contact.correct", show=False,
            tooltip="Put right what is pointed at: its words, kind, day, depth"),
    Binding("y", "copy", "Copy", id="contact.copy", show=False,
            tooltip="Take the words of what is pointed at to the clipboard"),
    Binding("O", "open_link", "Link", id="contact.link", show=False,
            tooltip="Open a page of theirs, or a message to them"),
    Binding("X", "forget", "Erase", id="contact.forget", show=False,
            tooltip="Erase them for good; you are asked for their name, undo cannot help"),
)  # fmt: skip

TIMELINE = (
    Binding("left,left_parenthesis", "move(-1, False)", "Earlier", id="timeline.earlier",
            show=False, tooltip="The interaction before"),
    Binding("right,right_parenthesis", "move(1, False)", "Later", id="timeline.later",
            show=False, tooltip="The interaction after"),
    Binding("shift+left,left_curly_bracket", "move(-1, True)", "Change before",
            id="timeline.change_before", show=False, tooltip="The change before, with its because"),
    Binding("shift+right,right_curly_bracket", "move(1, True)", "Next change",
            id="timeline.next_change", show=False, tooltip="The change after, with its because"),
    Binding("home", "edge(False)", "First", id="timeline.first", show=False,
            tooltip="The first interaction"),
    Binding("end,G", "edge(True)", "Last", id="timeline.last", show=False,
            tooltip="The last interaction"),
    Binding("plus,equals_sign", "zoom(1)", "Zoom", id="timeline.zoom", key_display="+",
            tooltip="Nearer: a year, a quarter, a month"),
    Binding("minus", "zoom(-1)", "Zoom out", id="timeline.zoom_out", show=False,
            tooltip="More time in sight"),
    Binding("j,down", "roll(1)", "Down", id="timeline.down", show=False,
            tooltip="The rows below, where there is no room for all"),
    Binding("k,up", "roll(-1)", "Up", id="timeline.up", show=False,
            tooltip="The rows above"),
    Binding("enter", "read", "Read", id="timeline.read", tooltip="Every word of it"),
)  # fmt: skip

EVENTS = (
    Binding("j,down", "move(1)", "Next", id="events.next", show=False, tooltip="The next one"),
    Binding("k,up", "move(-1)", "Previous", id="events.previous", show=False,
            tooltip="The one before"),
    Binding("pagedown,ctrl+d", "page(1)", "Page down", id="events.page_down", show=False,
            tooltip="Half a page further"),
    Binding("pageup,ctrl+u", "page(-1)", "Page up", id="events.page_up", show=False,
            tooltip="Half a page back"),
    Binding("home", "edge(False)", "First", id="events.first", show=False,
            tooltip="The newest"),
    Binding("end,G", "edge(True)", "Last", id="events.last", show=False,
            tooltip="The oldest"),
    Binding("enter", "read", "Read", id="events.read", tooltip="Every word of it"),
)  # fmt: skip

COMPOSE = (
    Binding("ctrl+s", "send", "Sent", id="write.sent",
            tooltip="You sent it: log it with its words, and settle the nudge in the same stroke"),
    Binding("y", "copy_words", "Copy", id="write.copy", show=False,
            tooltip="Take the words to the clipboard"),
    Binding("ctrl+o,O", "open_page", "Page", id="write.page",
            tooltip="Open their page or a mail to them; over ssh the link is shown"),
    Binding("e", "edit_outside", "Editor", id="write.editor", show=False,
            tooltip="Write it in your own editor, with the facts as comments"),
    Binding("ctrl+t", "change_kind", "What", id="write.kind",
            tooltip="What it is: a question, thanks, an insight, an offer"),
    Binding("escape", "leave", "Leave", id="write.leave",
            tooltip="Back to where you were; the words are kept"),
    Binding("f1", "app.help", "Help", id="write.help", show=False,
            tooltip="What is possible here, while you type"),
)  # fmt: skip

WORDS = (
    Binding("ctrl+c", "copy_words", "Copy", id="words.copy",
            tooltip="Take what is selected, else all the words, to the clipboard"),
    Binding("ctrl+e", "screen.edit_outside", "Editor", id="words.editor",
            tooltip="Write it in your own editor, with the facts as comments"),
)  # fmt: skip

QUICK_LOG = (
    Binding("escape", "leave", "Leave", id="log.leave", tooltip="Leave without logging"),
    Binding("tab", "complete", "Correct", id="log.correct", priority=True,
            tooltip="Take the completion; else to what was understood, to correct it"),
    Binding("ctrl+n", "write_note", "Note", id="log.note", priority=True,
            tooltip="Write a note of several lines; again: back to the line"),
    Binding("ctrl+e", "edit_outside", "Editor", id="log.editor", priority=True,
            tooltip="Write the note in your own editor"),
    Binding("ctrl+s", "log", "Log", id="log.log", priority=True, show=False,
            tooltip="Log it, from wherever you are"),
    Binding("ctrl+g", "change_gave", "Gave", id="log.gave", priority=True,
            tooltip="What you gave: a little, much, nothing"),
    Binding("down", "to_which", "Which", id="log.which", show=False,
            tooltip="Choose among the people whom a name fits, or what to correct"),
)  # fmt: skip

CHIPS = (
    Binding("right,l", "move(1)", "Next", id="chips.next", show=False, tooltip="The next part"),
    Binding("left,h", "move(-1)", "Previous", id="chips.previous", show=False,
            tooltip="The part before"),
    Binding("enter", "open", "Correct", id="chips.open",
            tooltip="Another value for it; its letter does so from anywhere in the row"),
    Binding("up", "screen.leave", "Words", id="chips.words", show=False,
            tooltip="Back to the words"),
)  # fmt: skip

WORDS_ASKED = (
    Binding("ctrl+s", "write", "Write", id="asked.write", priority=True,
            tooltip="Write it into the book"),
    Binding("escape", "leave", "Leave", id="asked.leave", tooltip="Leave; nothing is written"),
)  # fmt: skip

LEAVE = (
    Binding("escape", "leave", "Leave", id="question.leave", tooltip="Leave; nothing is written"),
)  # fmt: skip

CHOICES = (
    Binding("down", "next", "Next", id="question.next", show=False, tooltip="The next answer"),
    Binding("up", "previous", "Previous", id="question.previous", show=False,
            tooltip="The answer before"),
)  # fmt: skip

LEAF = (
    Binding("y", "copy", "Copy", id="leaf.copy", tooltip="Take it to the clipboard"),
    Binding("escape,q", "dismiss", "Close", id="leaf.close", tooltip="Back to where you were"),
)  # fmt: skip

CONFIRM = (
    Binding("y", "agree", "Do it", id="confirm.agree", tooltip="Do what is shown"),
    Binding("escape,n,q", "leave", "Leave", id="confirm.leave",
            tooltip="Leave; nothing is done"),
)  # fmt: skip

CLOSE = (
    Binding("escape,q,question_mark", "dismiss", "Close", id="help.close",
            tooltip="Back to where you were"),
)  # fmt: skip

ROWS = (
    Binding("j,down", "cursor_down", "Next", id="rows.next", show=False, tooltip="The next one"),
    Binding("k,up", "cursor_up", "Previous", id="rows.previous", show=False,
            tooltip="The one before"),
    Binding("pagedown,ctrl+d", "page_down", "Page down", id="rows.page_down", show=False,
            tooltip="A page further"),
    Binding("pageup,ctrl+u", "page_up", "Page up", id="rows.page_up", show=False,
            tooltip="A page back"),
    Binding("home", "first", "First", id="rows.first", show=False, tooltip="The first one"),
    Binding("end,G", "last", "Last", id="rows.last", show=False, tooltip="The last one"),
    Binding("enter", "select", "Open", id="rows.open", show=False,
            tooltip="What one does first with what is chosen"),
)  # fmt: skip

FORM = (
    Binding("ctrl+s", "write", "Write", id="form.write", priority=True,
            tooltip="Write all of it into the book"),
    Binding("ctrl+e", "edit", "Editor", id="form.edit", priority=True,
            tooltip="Write this line in your own editor"),
    Binding("down", "next", "Next", id="form.next", show=False, tooltip="The next line"),
    Binding("up", "previous", "Previous", id="form.previous", show=False,
            tooltip="The line before"),
    Binding("escape", "leave", "Leave", id="form.leave", tooltip="Leave; nothing is written"),
)  # fmt: skip

OFFERINGS = (
    Binding("s", "start_offer", "Start", id="offering.start",
            tooltip="Begin an offer, where the gate is open: in your own words, today"),
    Binding("A", "answer_offer", "Answer", id="offering.answer", show=False,
            tooltip="What they said to your offer"),
    Binding("plus", "add", "New", id="offering.add", key_display="+",
            tooltip="Something that you stand behind and might offer one day"),
    Binding("x", "retire", "Retire", id="offering.retire",
            tooltip="No longer offered; offers that were made stay"),
)  # fmt: skip

TRIAGE = (
    Binding("y", "place", "As proposed", id="triage.proposed",
            tooltip="Into the circle that is proposed"),
    Binding("i", "place('inner')", "Inner", id="triage.inner", tooltip="Every 7 days"),
    Binding("c", "place('close')", "Close", id="triage.close", tooltip="Every 30 days"),
    Binding("a", "place('active')", "Active", id="triage.active", tooltip="Every 180 days"),
    Binding("w", "place('wide')", "Wide", id="triage.wide", tooltip="Every 365 days"),
    Binding("s", "cursor_down", "Not now", id="triage.later", tooltip="Asked again another day"),
    Binding("n", "leave_out", "Leave out", id="triage.leave_out",
            tooltip="Never proposed again; place them whenever you like"),
)  # fmt: skip

TRIAGED = (
    Binding("m", "more", "More", id="triage.more", show=False, tooltip="A few more people"),
)  # fmt: skip

IMPORT = (
    Binding("ctrl+x", "stop", "Stop", id="import.stop",
            tooltip="Stop; the book stays as it was"),
    Binding("p", "to_path", "Path", id="import.path", tooltip="Name a file"),
)  # fmt: skip

PATH = (
    Binding("tab", "complete(1)", "Complete", id="path.complete",
            tooltip="As far as all that fits has in common; again: each of it in turn"),
    Binding("shift+tab", "complete(-1)", "Back", id="path.back", show=False,
            tooltip="The one before of what fits"),
    Binding("down", "screen.leave_path", "Found files", id="import.files", show=False,
            tooltip="Choose among the exports that were found"),
    Binding("escape", "screen.leave_path", "Keys again", id="import.leave",
            tooltip="Out of the line, so that 1 to 9 lead to the places; what was typed stays"),
)  # fmt: skip

SETTINGS = (
    Binding("e", "change", "Change", id="setting.change", tooltip="Change what is chosen"),
)  # fmt: skip

FIRST_STEPS = (
    Binding("escape", "leave", "Leave", id="first.leave",
            tooltip="To today's list; what was done stays"),
)  # fmt: skip

INSIGHTS = (
    Binding("s", "share", "Share", id="insight.share",
            tooltip="Log that you passed it on, and to whom"),
    Binding("plus", "add", "New", id="insight.add", key_display="+",
            tooltip="Put something worth sharing on the shelf"),
    Binding("e", "edit", "Edit", id="insight.edit", tooltip="Change it, or what it is about"),
    Binding("O", "open_link", "Link", id="insight.link", tooltip="Open its link"),
    Binding("y", "copy", "Copy", id="insight.copy", show=False,
            tooltip="Take its title and link to the clipboard"),
    Binding("x", "retire", "Retire", id="insight.retire",
            tooltip="Off the shelf; who has it from you stays known"),
    Binding("m", "my_interests", "Mine", id="insight.mine",
            tooltip="What you care for yourself: things fit by what you share"),
    Binding("f", "narrow", "Filter", id="insight.filter", show=False,
            tooltip="Only what holds some words; again: everything"),
)  # fmt: skip

WEEK = (
    Binding("less_than_sign,left,h", "turn(-1)", "Earlier", id="week.earlier",
            tooltip="The week before"),
    Binding("greater_than_sign,right", "turn(1)", "Later", id="week.later",
            tooltip="The week after"),
    Binding("T", "this_week", "This week", id="week.now", show=False,
            tooltip="Back to this week"),
)  # fmt: skip
