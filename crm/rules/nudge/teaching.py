"""What the list learns when a nudge is set aside for a reason."""

from __future__ import annotations

import math
from dataclasses import dataclass

from crm.rules.circles import Circle, rhythm_of
from crm.rules.nudge.candidate import Reason
from crm.rules.policy import Policy
from crm.rules.say import count

_OUTWARD = {
    Circle.INNER: Circle.CLOSE,
    Circle.CLOSE: Circle.ACTIVE,
    Circle.ACTIVE: Circle.WIDE,
    Circle.WIDE: None,
}


@dataclass(frozen=True, slots=True)
class Lesson:
    """What is to change. ``circle`` and ``rhythm_days`` are those from now on; without a
    rhythm they leave the circles, and nobody nags any more. ``refuses`` says that the kind
    is not suggested to them for ``wrong_idea_days``, ``is_skip`` that the score counts it,
    ``words`` what was learned, for the user."""

    circle: Circle | None
    rhythm_days: int | None
    refuses: bool
    is_skip: bool
    words: str


def teach(reason: Reason, circle: Circle | None, rhythm_days: int, policy: Policy) -> Lesson:
    """What a reason teaches about somebody of this circle and rhythm.

    Too often: a rhythm of its own, half as long again, and never beyond
    ``rhythm_most_days``. Not close: the next circle outward, from the widest out of all
    circles. Wrong idea: that kind is not suggested to them for a while. Busy: nothing, and
    no skip, since it says nothing about them.
    """
    if reason is Reason.TOO_OFTEN:
        return _slower(circle, rhythm_days, policy)
    if reason is Reason.NOT_CLOSE:
        return _outward(circle, rhythm_days, policy)
    if reason is Reason.WRONG_IDEA:
        again = f"This is not suggested to them for {count(policy.wrong_idea_days, 'day')}."
        return Lesson(circle, rhythm_days, refuses=True, is_skip=True, words=again)
    return Lesson(circle, rhythm_days, refuses=False, is_skip=False, words="Another day, then.")


def _slower(circle: Circle | None, rhythm_days: int, policy: Policy) -> Lesson:
    slower = min(math.ceil(rhythm_days * policy.too_often_factor), policy.rhythm_most_days)
    if slower <= rhythm_days:
        words = f"The rhythm stays {count(rhythm_days, 'day')}: it is as slow as this makes it."
        return Lesson(circle, rhythm_days, refuses=False, is_skip=True, words=words)
    words = f"The rhythm is {count(slower, 'day')} now, and was {count(rhythm_days, 'day')}."
    return Lesson(None, slower, refuses=False, is_skip=True, words=words)


def _outward(circle: Circle | None, rhythm_days: int, policy: Policy) -> Lesson:
    wider = _OUTWARD[circle] if circle else _wider_than(rhythm_days, policy)
    if wider is None:
        words = "They are in no circle now, and are not suggested any more."
        return Lesson(None, None, refuses=False, is_skip=True, words=words)
    rhythm = rhythm_of(wider, policy)
    words = f"They are in the {wider.value} circle now: every {count(rhythm, 'day')}."
    return Lesson(wider, rhythm, refuses=False, is_skip=True, words=words)


def _wider_than(rhythm_days: int, policy: Policy) -> Circle | None:
    """The nearest circle with a longer rhythm than this one of its own."""
    return next((circle for circle in Circle if rhythm_of(circle, policy) > rhythm_days), None)
