"""A timeline, made for reading."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from crm.faces import words
from crm.faces.page import Page

if TYPE_CHECKING:
    from crm.book.results import Timeline


def timeline(
    page: Page, history: Timeline, span: tuple[date, date], *, ascii_only: bool = False
) -> None:
    """The picture of the days ``span``, then a because for each change, oldest first."""
    from crm.faces.picture_lines import draw  # noqa: PLC0415  # only a timeline needs it

    page.row(
        (history.contact.name, "name"),
        f"  {words.standing(history.contact.standing.stage, history.contact.standing.warmth)}",
    )
    page.blank()
    page.drawn(
        draw(
            history,
            span,
            page.width,
            colour=page.colour,
            ascii_only=ascii_only or page.ascii_only,
        )
    )
