"""Completing a line while it is typed."""

from __future__ import annotations

from crm.book.desk import Desk
from crm.rules.completion import rest_of, unfinished
from crm.rules.text import fold
from crm.store import naming, topics


class Completing(Desk):
    """Names and interests of the book, from their beginnings."""

    def complete_line(self, text: str) -> str:
        """The letters that would complete the name or the #interest at the end of a line;
        empty when there is nothing to complete, or it stands there already."""
        found = unfinished(text)
        if not found:
            return ""
        with self._store.read() as connection:
            for part in found:
                folded = fold(part.words)
                known = (
                    topics.beginning(connection, folded)
                    if part.is_interest
                    else naming.beginning(connection, folded)
                )
                for whole in known:
                    if rest := rest_of(part.words, whole):
                        return rest
        return ""
