"""What the book advises in commands, as keys of the screen."""

from __future__ import annotations

import re

_IN_A_SHELL = "In a shell: "
_ANYWAY = "If you sent it so: --anyway"
"""The screen asks for the key once more instead."""
_WORDS: tuple[tuple[str, str], ...] = (
    (r"Write to them: crm draft \S+", "w writes to them."),
    (r"Write one: crm invite NAME\.", "Write one."),
    (r"See whether it is time: crm offer \S+", "4 shows whether it is time."),
    (r"See why: crm show \S+", "t shows why."),
    (r"See them: crm insight", "3 shows them."),
    (r"See(?: them)?: crm (?:heard|inbox(?: --all)?)", "6 shows what came in."),
    (r"See them: crm (?:promise|dates)", "t shows what is open between you two."),
    (r"See them: crm today(?: --json)?", "1 shows them."),
    (r"Add them: crm add .+", "a puts somebody into the book."),
    (r'Add one: crm offering add "Name"', "4, and + there, puts one down."),
    (r"crm place NAME close", "R gives them a rhythm, and with it a place on the list."),
    (r'Tell it: crm init --name "You"', "9 takes your name."),
    (
        r"They accepted: crm invite --accepted \S+; or take it back: crm invite --withdrawn \S+",
        "6 shows it: y there when they accepted, x to take it back.",
    ),
    (r"Unplace them instead: crm place NAME --none", "c in Contacts takes them out of the circle."),
    (r"Name somebody: crm log .+", "Name somebody, as in: coffee with Ana."),
    (r'Log it: crm log "…"', "l logs it."),
    (
        r"Until then leave them alone: crm bound \S+ no-contact",
        "Until then leave them alone: B draws a boundary.",
    ),
    (r"For example: crm interest Ana rust", "For example: rust, old boats."),
    (r"All views: crm contacts --views", "v shows all views."),
)
_KNOWN = tuple((re.compile(pattern), words) for pattern, words in _WORDS)
_COMMAND = re.compile(r"(?:^|(?<=: ))crm [a-z]")


def in_the_screen(hint: str) -> str:
    """``hint`` with the keys that do here what a command does; where none does, it says that
    the command is for a shell."""
    hint = hint.removesuffix(_ANYWAY).rstrip()
    for pattern, words in _KNOWN:
        if pattern.fullmatch(hint):
            return words
    found = _COMMAND.search(hint)
    if not found or _IN_A_SHELL.casefold() in hint.casefold():
        return hint
    at = found.start()
    said = hint[:at].rstrip(": ")
    return f"{said}, in a shell: {hint[at:]}" if said else f"{_IN_A_SHELL}{hint}"
