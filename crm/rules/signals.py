"""What is noticed about people: its kinds, and how long each is news.

A signal is a fact about somebody that may make a day the right one. It is live from its
day to the day on which it expires, both included; afterwards it is kept, and says nothing.
"""

from __future__ import annotations

import re
from datetime import date
from enum import StrEnum

from crm.rules.days import days_after
from crm.rules.insight import is_link
from crm.rules.nudge.candidate import HookKind
from crm.rules.policy import Policy
from crm.rules.text import clean_line

_MAIL = re.compile(r"mailto:[^\s@<>\"\\]{1,64}@[\w.-]{1,255}", re.IGNORECASE)


class SignalKind(StrEnum):
    """What may be noticed. A need and a question are theirs to say, and so interactions; a
    birthday and another date come round each year."""

    POST = HookKind.POST.value
    ARTICLE = HookKind.ARTICLE.value
    NEW_JOB = HookKind.NEW_JOB.value
    BIRTHDAY = HookKind.BIRTHDAY.value
    DATE = HookKind.DATE.value
    AWARD = HookKind.AWARD.value
    MOVE = HookKind.MOVE.value
    LOSS = HookKind.LOSS.value
    NEED = HookKind.NEED.value
    QUESTION = "question"


SPOKEN = frozenset({SignalKind.NEED, SignalKind.QUESTION})
"""What they said themselves: kept as an interaction, which the gate and the list know."""
YEARLY = frozenset({SignalKind.BIRTHDAY, SignalKind.DATE})
"""What comes round each year."""


def usual_days(kind: SignalKind, policy: Policy) -> int:
    """How many days after its own a signal is news: those in which its hook fades."""
    return {
        SignalKind.POST: policy.post_hook_days,
        SignalKind.ARTICLE: policy.article_hook_days,
        SignalKind.LOSS: policy.loss_hook_days,
        SignalKind.NEED: policy.need_hook_days,
        SignalKind.BIRTHDAY: policy.birthday_hook_days,
        SignalKind.DATE: policy.birthday_hook_days,
    }.get(kind, policy.news_hook_days)


def usual_expiry(kind: SignalKind, on: date, policy: Policy) -> date:
    """The last day of a signal when nobody says."""
    return days_after(on, usual_days(kind, policy))


def is_live(on: date, expires_on: date | None, today: date) -> bool:
    """Whether a signal is news on ``today``."""
    return on <= today and (expires_on is None or today <= expires_on)


def opens(link: str) -> bool:
    """Whether a link may be kept and opened: a whole one of http or https (see
    :func:`crm.rules.insight.is_link`), or a mail address after ``mailto:``."""
    return is_link(link) or (_MAIL.fullmatch(link) is not None and clean_line(link) == link)
