"""A Standing, a history, an offering -> Verdict: a checklist with evidence, and the next
engaging step."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from crm.rules.history import History, Offering
from crm.rules.policy import Policy
from crm.rules.standing import Standing


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
class Verdict:
    """The whole checklist. ``next_step`` is the one engaging thing to do first.
    ``request_uid`` is the inbound request in force that waives rules, if any."""

    on: date
    checks: tuple[Check, ...]
    next_step: str
    request_uid: str = ""

    @property
    def open(self) -> bool:
        return all(check.passed for check in self.checks)


def judge(
    standing: Standing, history: History, offering: Offering, today: date, policy: Policy
) -> Verdict:
    """Rules 1-7: may an offer of ``offering`` be started today?"""
    raise NotImplementedError


def judge_words(
    words: str, their_facts: tuple[str, ...], offers_this_week: int, policy: Policy
) -> tuple[Check, ...]:
    """Rules 8 and 9, judged when an offer is made. ``their_facts`` are names of things
    of theirs (interests, company, role, words they used); ``offers_this_week`` counts
    offers to anyone in the last seven days, this one not included."""
    raise NotImplementedError
