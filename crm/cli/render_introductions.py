"""Introductions, made for reading."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from crm.cli import render_log
from crm.faces import introduction_words, words
from crm.faces.page import Page

if TYPE_CHECKING:
    from crm.book.introduction_results import Introduced, IntroductionView, ProposedIntroduction


def introductions(
    page: Page,
    begun: Sequence[IntroductionView],
    proposed: Sequence[ProposedIntroduction],
    today: date,
) -> None:
    """What is on its way, then who else should meet."""
    for view in begun:
        page.blank()
        introduction(page, view, today)
    if proposed:
        page.heading("Who should meet")
        for found in proposed:
            page.blank()
            _proposed(page, found)
    if not begun and not proposed:
        page.say("No introduction is on its way, and nobody voiced a need that another could meet.")
        page.say("Two who should meet? crm introduce NAME NAME --why WORDS", "dim")


def introduction(page: Page, view: IntroductionView, today: date) -> None:
    """One introduction: who, why, how far it has come, what is next."""
    page.row((introduction_words.both(view), "name"), (f"  [{view.uid[:8]}]", "dim"))
    page.say(view.why, mark="Why   ", indent=2)
    state = introduction_words.state(view, today)
    if state:
        page.say(state, mark="Now   ", indent=2)
    else:
        for number, side in enumerate(view.sides):
            taken = f"{side.name}: {introduction_words.side(side, today)}"
            page.say(taken, mark="      " if number else "Now   ", indent=2)
    step, command = introduction_words.next_step(view, today)
    if step:
        page.say(step, mark="Next  ", indent=2)
    if command:
        page.row((command, "dim"), indent=8)


def step(page: Page, done: Introduced, today: date) -> None:
    """What was written, and what is next."""
    if done.logged:
        render_log.logged(page, done.logged, today)
        page.blank()
    introduction(page, done.introduction, today)
    if done.introduction.declined:
        page.say(
            "The no is kept, and the two are not proposed again. Thank them for the plain word.",
            indent=2,
        )


def _proposed(page: Page, found: ProposedIntroduction) -> None:
    pair = (found.needing, found.helping)
    page.row((words.listed([name for _uid, name in pair]), "name"))
    page.say(found.because, mark="Why   ", indent=2)
    first, second = (uid[:8] for uid, _name in pair)
    page.row((f"crm introduce {first} {second}", "dim"), indent=8)
