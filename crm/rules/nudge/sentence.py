"""A nudge in words: which kind, why today, with which material, what to do."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import NamedTuple

from crm.rules.bounds import only_channels
from crm.rules.interaction import CATALOGUE, Kind
from crm.rules.nudge import ideas
from crm.rules.nudge.apt import PLAIN, is_apt, is_wanted
from crm.rules.nudge.candidate import (
    Candidate,
    Hook,
    HookKind,
    Obligation,
    ObligationKind,
    Slot,
)
from crm.rules.nudge.eligible import is_dormant, rests_by_itself, rests_until
from crm.rules.nudge.ideas import Idea
from crm.rules.nudge.occasion import live_hooks, live_obligations
from crm.rules.policy import Policy
from crm.rules.say import ago, count, day_said, quoted
from crm.rules.text import clean_line

_HAPPENED = {
    HookKind.BIRTHDAY: "Their birthday",
    HookKind.DATE: "A date of theirs",
    HookKind.NEW_JOB: "News of a new job",
    HookKind.AWARD: "News of an award",
    HookKind.MOVE: "News of a move",
    HookKind.LOSS: "A loss of theirs",
    HookKind.POST: "A post of theirs",
    HookKind.ARTICLE: "An article of theirs",
    HookKind.NEED: "A need that they voiced",
    HookKind.INSIGHT: "New on your shelf",
}


WELCOME = "Thank them, and ask one question about what they do. Nothing else."
"""What is done first after an invitation was accepted: never a pitch."""


class Suggestion(NamedTuple):
    """What a nudge says, and what it is done with: fields of a nudge."""

    kind: Kind
    why: str
    material: str
    next_step: str
    about: str = ""
    insight_uid: str = ""
    signal_uid: str = ""
    introduction_uid: str = ""
    other_uid: str = ""


def suggest(
    candidate: Candidate,
    slot: Slot,
    today: date,
    policy: Policy,
    used: Collection[Kind] = (),
) -> Suggestion:
    """The nudge for a candidate who stands on the list by ``slot``; ``used`` are the kinds
    that stand on today's list already."""
    why, idea = _occasion(candidate, slot, today, policy, used)
    if idea is None:
        idea = ideas.best(ideas.in_general(candidate, today), candidate, today, used)
    if idea is None:
        idea = ideas.at_last(candidate)
    return Suggestion(
        idea.kind,
        why,
        idea.material,
        _step(candidate, idea, today),
        clean_line(idea.about),
        idea.insight_uid,
        idea.signal_uid,
        idea.introduction_uid,
        idea.other_uid,
    )


def _occasion(
    candidate: Candidate, slot: Slot, today: date, policy: Policy, used: Collection[Kind]
) -> tuple[str, Idea | None]:
    """Why today, and what fits that; no idea where only the rhythm speaks."""
    hooks = live_hooks(candidate, today, policy)
    if hooks and hooks[0].kind is HookKind.LOSS:
        return _hook_words(hooks[0], today), ideas.for_hook(candidate, hooks[0])[0]
    obligations = live_obligations(candidate, today, policy)
    if obligations:
        owed = obligations[0]
        return _owed_why(owed, today), _owed_idea(candidate, owed, today)
    if hooks:
        why = f"{_hook_words(hooks[0], today)} {_due_why(candidate, today)}"
        idea = ideas.best(ideas.for_hook(candidate, hooks[0]), candidate, today, used)
        if idea is None and is_apt(Kind.COMMENT, candidate, today):
            idea = ideas.short_word(candidate, hooks[0])
        return why, idea
    revival = slot is Slot.REVIVAL or is_dormant(candidate, today)
    return _dormant_why(candidate, today) if revival else _due_why(candidate, today), None


def _owed_why(obligation: Obligation, today: date) -> str:
    since = _day(obligation.on, today)
    if obligation.kind is ObligationKind.REPLY:
        return f"They wrote on {since}, and wait for your answer."
    if obligation.kind is ObligationKind.THANKS:
        return f"You owe them thanks since {since}."
    if obligation.kind is ObligationKind.WELCOME:
        return f"They accepted your invitation on {since}."
    if obligation.kind is ObligationKind.PROMISE:
        due = f"; it was due on {_day(obligation.due_on, today)}" if obligation.due_on else ""
        return f"You made them a promise on {since}{due}."
    if obligation.due_on is not None:
        return f"You introduced them on {since}: time to ask how it went."
    return f"Both have agreed to meet since {since}, and wait to be introduced."


def _owed_idea(candidate: Candidate, obligation: Obligation, today: date) -> Idea:
    """What you owe is done as it is owed, whatever you did lately; where that was set aside
    or they want no answer, in the next best way. An introduction that both agreed to is no
    disturbance."""
    kind, step = _owed(obligation, today)
    wanted = is_wanted(kind, candidate, today) or (
        kind is Kind.INTRODUCTION and kind not in candidate.refused
    )
    if not wanted:
        ways = (
            way for way in (Kind.MESSAGE, Kind.COMMENT, *PLAIN) if is_apt(way, candidate, today)
        )
        kind = next(ways, Kind.COMMENT)
        step += " Want no answer." if CATALOGUE[kind].quiet else ""
    return Idea(kind, _owed_words(obligation), step, introduction_uid=obligation.uid)


def _owed(obligation: Obligation, today: date) -> tuple[Kind, str]:
    if obligation.kind is ObligationKind.REPLY:
        return Kind.ANSWER, "Answer what they asked."
    if obligation.kind is ObligationKind.THANKS:
        return Kind.THANKS, "Thank them, and say what it did for you."
    if obligation.kind is ObligationKind.WELCOME:
        return Kind.THANKS, WELCOME
    if obligation.kind is ObligationKind.PROMISE:
        since = day_said(obligation.on, today)
        return Kind.MESSAGE, f"Keep your promise of {since}, or say when you will."
    if obligation.due_on is not None:
        return Kind.QUESTION, "Ask how it went, and listen."
    return Kind.INTRODUCTION, "Introduce them, and say to each what the other is good at."


def _owed_words(obligation: Obligation) -> str:
    """What it is about: their words or yours; an introduction says itself what to do."""
    words = quoted(obligation.text, 120)
    if obligation.kind is ObligationKind.WELCOME:
        return f"You wrote: {words}" if words else ""
    if obligation.kind is not ObligationKind.INTRODUCTION:
        return words
    return f"{words[1:2].upper()}{words[2:-1]}"


def _hook_words(hook: Hook, today: date) -> str:
    when = day_said(hook.on, today) if abs((today - hook.on).days) > 1 else ago(hook.on, today)
    return f"{_HAPPENED[hook.kind]}: {when}."


def _dormant_why(candidate: Candidate, today: date) -> str:
    last_on = candidate.last_exchange_on or candidate.touched_on or candidate.placed_on
    return (
        f"Your last exchange was on {_day(last_on, today)}: an old tie comes back faster "
        "than a new one grows."
    )


def _due_why(candidate: Candidate, today: date) -> str:
    rhythm = f"the rhythm is {count(candidate.rhythm_days, 'day')}"
    if candidate.touched_on is None:
        placed = _day(candidate.placed_on, today)
        return f"You have not written to them since you placed them on {placed}; {rhythm}."
    return f"You last reached out on {_day(candidate.touched_on, today)}; {rhythm}."


def _step(candidate: Candidate, idea: Idea, today: date) -> str:
    """What to do and by which channel; to whom your words got no answer, a rest is proposed."""
    channels = only_channels(candidate.boundaries)
    only = f" Only by {clean_line(channels)}." if channels else ""
    rest_until_on = rests_until(candidate, today)
    if rest_until_on is None or rests_by_itself(candidate) or idea.kind is Kind.CONDOLENCE:
        return f"{idea.step}{only}"
    until = day_said(rest_until_on, today)
    return f"{idea.step}{only} Or let them rest until {until}: no answer came to your words."


def _day(day: date, today: date) -> str:
    return f"{day_said(day, today)}, {ago(day, today)}"
