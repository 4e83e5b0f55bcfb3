"""A Standing, a history, an offering -> Verdict: a checklist with evidence, and the next
engaging step.

The rules themselves stand in ``checks``, what was offered and refused in ``offers``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from crm.rules.gate import checks
from crm.rules.gate.case import Case, Check, Tone
from crm.rules.gate.offers import request_in_force, two_noes
from crm.rules.history import History, Offering
from crm.rules.mention import names
from crm.rules.policy import Policy
from crm.rules.say import count, quoted
from crm.rules.standing import Standing

if TYPE_CHECKING:
    from crm.rules.pitch import Context

__all__ = ["Check", "Verdict", "judge", "judge_words", "two_noes"]

_FIRST = (1, 3, 2, 5, 4, 6, 7)
_MOST_SALES_PHRASES = 1
_MOST_SUGGESTED = 2
_FOR_OTHERS = frozenset({"placeholder", "wrong_name", "many"})


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
    """Rules 1-7: may an offer of ``offering`` be started today?

    ``standing`` is that of the same history on the same day. Every rule is judged and
    shown, whatever the others say.
    """
    request = request_in_force(history, offering, today, policy)
    case = Case(standing, history, offering, today, policy, request)
    judged = (
        checks.boundaries(case),
        checks.closeness(case),
        checks.in_touch(case),
        checks.given(case),
        checks.relevant(case),
        checks.rested(case),
        checks.stood_behind(case),
    )
    return Verdict(today, judged, _next_step(judged, case), request.uid if request else "")


def _next_step(judged: tuple[Check, ...], case: Case) -> str:
    """The step of the most pressing rule that fails; an open gate is only said to be open."""
    by_number = {check.number: check for check in judged}
    for number in _FIRST:
        if not by_number[number].passed:
            return by_number[number].next_step
    name = quoted(case.offering.name) or "it"
    return case.step(f"You may offer {name}, in words of your own that name theirs.", Tone.OWED)


def judge_words(
    words: str, context: Context, offers_this_week: int, policy: Policy
) -> tuple[Check, ...]:
    """Rules 8 and 9, judged when an offer is made.

    The ``facts`` of ``context`` are names of things of theirs (interests, company, role,
    words they used); ``offers_this_week`` counts offers to anyone in the last seven days,
    this one not included.
    """
    return _personal(words, context), _few(offers_this_week, policy)


def _personal(words: str, context: Context) -> Check:
    """Rule 8: they are your words, for this one person.

    An offer may say that it offers, and what it costs. Refused are what reads as a pitch or
    cannot be judged, words that were made for others (an open placeholder, another's name,
    the same text to many), more than one sales phrase (the check itself would rather miss a
    pitch than accuse a friend; an offer is no place for doubt), and words that name nothing
    of theirs.
    """
    # Its patterns take 60 ms to compile: only words that are judged pay for them.
    from crm.rules.pitch import Reading, Severity, judge_text  # noqa: PLC0415

    judgement = judge_text(words, context)
    findings = judgement.findings
    for_others = [finding for finding in findings if finding.code in _FOR_OTHERS]
    stops = [finding for finding in findings if finding.severity is Severity.STOP]
    sells = len(stops) > _MOST_SALES_PHRASES or bool(for_others)
    named = sorted({fact for fact in context.facts if names(words, fact)})
    unknown = judgement.reading is Reading.UNKNOWN
    reads = f"The words read as {judgement.reading.value}."
    if unknown:
        reads = "The check cannot read these words: too few, or in a language it does not know."
    evidence = [
        *(() if sells and judgement.reading is Reading.PERSONAL else (reads,)),
        *(f"{quoted(words[f.start : f.end])}: {f.reason}" for f in findings),
        f"They name {', '.join(quoted(fact) for fact in named)}."
        if named
        else "They name nothing of theirs.",
    ]
    step = ""
    if unknown:
        step = "Write a few sentences of your own, in a language that the check can read."
    elif judgement.reading is Reading.PITCH or sells:
        better = (
            finding.instead for finding in (*for_others, *stops, *findings) if finding.instead
        )
        step = next(better, "Write it as you would say it to a friend.")
    elif not named:
        some = [quoted(fact) for fact in context.facts if fact][:_MOST_SUGGESTED]
        known = " or ".join(some)
        such = f", such as {known}" if known else ""
        step = f"Name something of theirs{such}, and why this is for them."
    return Check(8, "Personal words", not step, tuple(evidence), step)


def _few(offers_this_week: int, policy: Policy) -> Check:
    """Rule 9: offers are rare, over all people."""
    most = policy.gate_offers_a_week
    passed = offers_this_week < most
    evidence = f"{count(offers_this_week, 'offer')} in the last seven days; at most {most}."
    step = "" if passed else "Let it wait some days, and see who needs an answer meanwhile."
    return Check(9, "Few offers", passed, (evidence,), step)
