"""The table of keys in ``docs/screen.md``, made from the bindings.

``python -m crm.tui.reference`` writes it anew.
"""

from __future__ import annotations

from pathlib import Path

from textual.binding import Binding

from crm.tui import keys

PAGE = Path(__file__).parents[2] / "docs" / "screen.md"
_BEGIN, _END = "<!-- keys -->\n", "<!-- end of keys -->\n"
_GROUPS = (
    ("Everywhere", keys.APP),
    ("On today's list", keys.MOVE),
    ("On a nudge", keys.NUDGE),
    ("On a promise", keys.PROMISE),
    ("Where somebody is chosen", keys.PERSON),
    ("In the inbox", keys.INBOX),
    ("On a request", keys.REQUEST),
    ("On what was heard", keys.HEARD),
    ("On an invitation of yours", keys.INVITED),
    ("In the list of contacts", keys.CONTACTS),
    ("While you search", keys.SEARCHING),
    ("On a contact", keys.CONTACT),
    ("On the timeline", keys.TIMELINE),
    ("On what happened", keys.EVENTS),
    ("While you write to somebody", (*keys.COMPOSE, *keys.WORDS)),
    ("In a list", keys.ROWS),
    ("Insights", keys.INSIGHTS),
    ("Offerings", keys.OFFERINGS),
    ("Week", keys.WEEK),
    ("Triage", (*keys.TRIAGE, *keys.TRIAGED)),
    ("Import", keys.IMPORT),
    ("While you type a path", keys.PATH),
    ("Settings", keys.SETTINGS),
    ("In the first steps", keys.FIRST_STEPS),
    ("In a form", keys.FORM),
    ("In the quick log", keys.QUICK_LOG),
    ("On what was understood", keys.CHIPS),
    ("In a question", (*keys.LEAVE, *keys.CHOICES)),
    ("In a question of several lines", keys.WORDS_ASKED),
    ("Before something is done", keys.CONFIRM),
    ("While you read", (*keys.LEAF, *keys.CLOSE)),
)
_NAMES = {
    "slash": "/", "question_mark": "?", "plus": "+", "less_than_sign": "<",
    "greater_than_sign": ">", "escape": "Esc", "enter": "Enter", "down": "↓", "up": "↑",
    "left": "←", "right": "→", "pagedown": "Page Down", "pageup": "Page Up", "home": "Home",
    "end": "End", "left_parenthesis": "(", "right_parenthesis": ")",
    "left_curly_bracket": "{", "right_curly_bracket": "}", "minus": "-", "equals_sign": "=",
    "left_square_bracket": "[", "right_square_bracket": "]", "tab": "Tab",
}  # fmt: skip


def key_tables() -> str:
    """A table for each place where keys are understood."""
    return "\n".join(
        f"### {title}\n\n| key | action | what it does | id |\n|---|---|---|---|\n{_rows(group)}"
        for title, group in _GROUPS
    )


def page_with_tables(page: str) -> str:
    """The page with its tables made anew."""
    before, _, rest = page.partition(_BEGIN)
    after = rest.partition(_END)[2]
    return f"{before}{_BEGIN}\n{key_tables()}\n{_END}{after}"


def _rows(group: tuple[Binding, ...]) -> str:
    return "".join(
        f"| {_keys(binding)} | {binding.description} | {binding.tooltip} | `{binding.id}` |\n"
        for binding in group
    )


def _keys(binding: Binding) -> str:
    return " ".join(f"`{_key(key)}`" for key in binding.key.split(","))


def _key(key: str) -> str:
    if key.startswith("ctrl+"):
        return f"Ctrl+{key[5:].upper()}"
    if key.startswith("shift+"):
        return f"Shift+{_key(key[6:])}"
    return _NAMES.get(key, key.upper() if key[:1] == "f" and key[1:].isdigit() else key)


if __name__ == "__main__":
    PAGE.write_text(page_with_tables(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
