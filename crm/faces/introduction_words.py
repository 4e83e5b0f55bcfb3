"""How far an introduction has come and what to do next, the same in every face."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from crm.faces import words
from crm.rules.text import clean_line

if TYPE_CHECKING:
    from crm.book.introduction_results import IntroductionView, SideView


def both(view: IntroductionView) -> str:
    """``Ana Lopes and Ben Okoro``."""
    return words.listed([clean_line(side.name) for side in view.sides])


def side(asked: SideView, today: date) -> str:
    """How one of the two took it: ``agreed Fri 20 Nov``, ``asked today``, ``not asked yet``."""
    if asked.agreed_on:
        return f"agreed {words.day(asked.agreed_on, today)}"
    return f"asked {words.day(asked.asked_on, today)}" if asked.asked_on else "not asked yet"


def state(view: IntroductionView, today: date) -> str:
    """Where it stands, once both were asked: ``introduced Fri 20 Nov``; empty before."""
    if view.dropped_on:
        why = f": {clean_line(view.dropped_why)}" if view.dropped_why else ""
        return f"let go {words.day(view.dropped_on, today)}{why}"
    if view.followed_up_on:
        return f"followed up {words.day(view.followed_up_on, today)}"
    return f"introduced {words.day(view.made_on, today)}" if view.made_on else ""


def next_step(view: IntroductionView, today: date) -> tuple[str, str]:
    """What to do next, and the command that says it was done; both empty at the end."""
    if view.dropped_on or view.followed_up_on:
        return "", ""
    if view.held_back:
        return f"{view.held_back} Nobody is introduced meanwhile.", ""
    if view.made_on:
        return _following_up(view, today)
    waiting = [one for one in view.sides if one.agreed_on is None]
    if not waiting:
        return "Both would like to. Bring them together.", f"crm introduce made {view.uid[:8]}"
    asked = [one for one in waiting if one.asked_on]
    if asked:
        name = clean_line(asked[0].name)
        return f"Wait for what {name} says.", f"crm introduce agreed {asked[0].uid[:8]}"
    one = waiting[0]
    other = next(them for them in view.sides if them.uid != one.uid)
    return (
        f"Ask {clean_line(one.name)} whether they would like to meet {clean_line(other.name)}.",
        f"crm introduce asked {one.uid[:8]}",
    )


def _following_up(view: IntroductionView, today: date) -> tuple[str, str]:
    command = f"crm introduce followed-up {view.uid[:8]}"
    if view.follow_up_on and view.follow_up_on > today:
        when = words.day(view.follow_up_on, today)
        return f"Ask how it went, from {when} on.", command
    return "Ask one of them how it went.", command
