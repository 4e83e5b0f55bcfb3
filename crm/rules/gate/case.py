"""What the gate's rules are judged on, and what they answer with.

A step never goes beyond a boundary, a rest or the one channel that they allow.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from crm.rules.bounds import leave_in_peace, only_channels
from crm.rules.history import History, Offering, Request
from crm.rules.policy import Policy
from crm.rules.say import ago, day_said
from crm.rules.standing import Standing

_IN_VAIN = "your last words got no answer"


class Tone(Enum):
    """How loud a step is: open words, quiet ones that want no answer, or what is owed."""

    OPEN = auto()
    QUIET = auto()
    OWED = auto()


@dataclass(frozen=True, slots=True)
class Check:
    """One rule of the gate (``number`` 1-9). ``waived`` when their own request waives it;
    a waived check passes. ``evidence`` are sentences with facts; ``next_step`` is the next
    engaging thing to do, empty when it passes."""

    number: int
    title: str
    passed: bool
    evidence: tuple[str, ...]
    next_step: str = ""
    waived: bool = False


@dataclass(frozen=True, slots=True)
class Case:
    """All that the rules are judged on. ``request`` is their own request in force, if any."""

    standing: Standing
    history: History
    offering: Offering
    today: date
    policy: Policy
    request: Request | None

    def day(self, day: date) -> str:
        """A day with its distance: ``3 Mar, 12 days ago``."""
        return f"{day_said(day, self.today)}, {ago(day, self.today)}"

    def age_days(self, day: date) -> int:
        return (self.today - day).days

    def step(self, words: str, tone: Tone = Tone.OPEN) -> str:
        """The next thing to do, as far as they are open to it.

        Where they want no contact there is none. What is owed is paid even in a rest;
        where your last words stayed without an answer only quiet ones remain.
        """
        summary, today = self.standing.summary, self.today
        peace = leave_in_peace(self.history.boundaries, today)
        if peace:
            return peace
        rest_from_on, rest_until_on = summary.rest_from_on, summary.rest_until_on
        resting = rest_from_on and rest_until_on and rest_from_on <= today < rest_until_on
        if rest_until_on and resting and tone is not Tone.OWED:
            return f"Leave them until {day_said(rest_until_on, today)}: {_IN_VAIN}."
        quiet = summary.quiet_from_on is not None and summary.quiet_from_on <= today
        if quiet and tone is Tone.OPEN:
            words = self.share()
        channels = only_channels(self.history.boundaries)
        return f"{words} Only by {channels}." if channels else words

    def share(self) -> str:
        """The quiet thing that is nearly always right."""
        topic = self.topic()
        if topic:
            return f"Share something on {topic} that asks nothing."
        return "Comment on something of theirs, asking nothing."

    def topic(self) -> str:
        """What you have in common, or what you last talked of: ``#rust``; empty for nothing."""
        shared = sorted(s.name for s in self.history.shared_interests if s.since_on <= self.today)
        tagged = [
            (event.on, event.uid, min(event.interests))
            for event in self.history.interactions
            if event.interests and event.on <= self.today and not event.pitch
        ]
        name = shared[0] if shared else max(tagged)[2] if tagged else ""
        return f"#{name}" if name else ""


def judged(
    case: Case,
    number: int,
    title: str,
    passed: bool,
    evidence: list[str],
    next_step: str,
    *,
    waivable: bool = True,
) -> Check:
    """A check, waived where it fails and their own request in force waives it."""
    if not passed and waivable and case.request is not None:
        evidence = [*evidence, f"Waived: they asked for it on {case.day(case.request.on)}."]
        return Check(number, title, True, tuple(evidence), waived=True)
    return Check(number, title, passed, tuple(evidence), "" if passed else next_step)
