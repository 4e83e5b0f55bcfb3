"""The palette: every action that is possible now, found by its name or by what it does."""

from __future__ import annotations

from textual.command import Hit, Hits
from textual.system_commands import SystemCommandsProvider

_BY_PURPOSE = 0.2
"""What is found by its purpose alone stands below what is found by its name."""


class Actions(SystemCommandsProvider):
    """Textual's own look only at the name, which is one word here."""

    async def search(self, query: str) -> Hits:
        matcher = self.matcher(query)
        sought = query.casefold().split()
        for name, purpose, callback, *_ in self.app.get_system_commands(self.screen):
            match = matcher.match(name)
            if not match and all(word in purpose.casefold() for word in sought):
                match = _BY_PURPOSE
            if match > 0:
                yield Hit(match, matcher.highlight(name), callback, help=purpose)
