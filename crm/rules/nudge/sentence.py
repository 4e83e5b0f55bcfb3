"""A nudge in words: which kind, why today, with which material, what to do.

Never an ask, never an offer. Whatever people wrote is quoted and shortened, as data.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from crm.rules.bounds import only_channels
from crm.rules.interaction import CATALOGUE, MEETINGS, Kind, Stage
from crm.rules.nudge.candidate import (
    Candidate,
    Hook,
    HookKind,
    Obligation,
    ObligationKind,
    Slot,
)
from crm.rules.nudge.eligible import is_quiet, live_hooks, live_obligations
from crm.rules.policy import Policy
from crm.rules.say import ago, count, day_said, quoted
from crm.rules.text import clean_line

_TOLD_DAYS = 365
_FIND_OUT = "Find out one thing they care about."
_SHORT_WORD = "Read something of theirs, and leave a short word on it that wants no answer."


class Suggestion(NamedTuple):
    """What a nudge says."""

    kind: Kind
    why: str
    material: str
    next_step: str


class _Idea(NamedTuple):
    kind: Kind
    material: str
    step: str


def suggest(candidate: Candidate, slot: Slot, today: date, policy: Policy) -> Suggestion:
    """The nudge for a candidate who stands on the list by ``slot``."""
    obligations = live_obligations(candidate, today, policy)
    hooks = live_hooks(candidate, today, policy)
    if obligations:
        why, idea = _owed_why(obligations[0], today), _owed(obligations[0], today)
        if is_quiet(candidate, today) and not CATALOGUE[idea.kind].quiet:
            idea = _Idea(Kind.COMMENT, idea.material, f"{idea.step} Want no answer.")
    elif hooks:
        why, idea = _hook_why(candidate, hooks[0], today), _hooked(hooks[0])
        if not _is_apt(idea.kind, candidate, today):
            idea = _Idea(Kind.COMMENT, idea.material, _SHORT_WORD)
        if not idea.material:
            idea = idea._replace(material=_best_idea(candidate, today).material)
    else:
        revival = slot is Slot.REVIVAL
        why = _dormant_why(candidate, today) if revival else _due_why(candidate, today)
        idea = _best_idea(candidate, today)
    return Suggestion(idea.kind, why, idea.material, _step(candidate, idea))


def _is_apt(kind: Kind, candidate: Candidate, today: date) -> bool:
    """Whether the kind is not ahead of the stage, and as quiet as it must be."""
    touchpoint = CATALOGUE[kind]
    early = touchpoint.apt_from is None or touchpoint.apt_from > candidate.stage
    return not early and (touchpoint.quiet or not is_quiet(candidate, today))


def _owed_why(obligation: Obligation, today: date) -> str:
    since = _day(obligation.on, today)
    if obligation.kind is ObligationKind.REPLY:
        return f"They wrote on {since}, and wait for your answer."
    if obligation.kind is ObligationKind.THANKS:
        return f"You owe them thanks since {since}."
    due = f"; it was due on {_day(obligation.due_on, today)}" if obligation.due_on else ""
    return f"You made them a promise on {since}{due}."


def _owed(obligation: Obligation, today: date) -> _Idea:
    about = quoted(obligation.text)
    if obligation.kind is ObligationKind.REPLY:
        return _Idea(Kind.ANSWER, about, "Answer what they asked.")
    if obligation.kind is ObligationKind.THANKS:
        return _Idea(Kind.THANKS, about, "Thank them, and say what it did for you.")
    due = f" of {day_said(obligation.on, today)}"
    return _Idea(Kind.MESSAGE, about, f"Keep your promise{due}, or say when you will.")


def _hook_why(candidate: Candidate, hook: Hook, today: date) -> str:
    when = day_said(hook.on, today) if abs((today - hook.on).days) > 1 else ago(hook.on, today)
    news = {
        HookKind.BIRTHDAY: "Their birthday",
        HookKind.NEW_JOB: "News of a new job",
        HookKind.POST: "A post of theirs",
    }[hook.kind]
    return f"{news}: {when}. {_due_why(candidate, today)}"


def _hooked(hook: Hook) -> _Idea:
    about = " ".join(filter(None, (quoted(hook.text), clean_line(hook.link))))
    if hook.kind is HookKind.BIRTHDAY:
        return _Idea(
            Kind.CONGRATULATION, about, "Wish them well in words that only you could write."
        )
    if hook.kind is HookKind.NEW_JOB:
        return _Idea(Kind.CONGRATULATION, about, "Congratulate them, and say why it suits them.")
    return _Idea(Kind.COMMENT, about, "Read it, and comment on the point that made you think.")


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


def _best_idea(candidate: Candidate, today: date) -> _Idea:
    return next(i for i in _ideas(candidate, today) if _is_apt(i.kind, candidate, today))


def _ideas(candidate: Candidate, today: date) -> Iterator[_Idea]:
    """What could be done, the best first: with what they told you, what you share, what you
    can give. The last one fits everybody."""
    told_on, told = candidate.last_said_on, quoted(candidate.last_said)
    if told and (told_on is None or (today - told_on).days <= _TOLD_DAYS):
        when = f" on {day_said(told_on, today)}" if told_on else ""
        material = f"They told you{when}: {told}"
        yield _Idea(Kind.QUESTION, material, "Ask how that went, and listen.")
    material = _FIND_OUT
    if candidate.shared_interests:
        tag = _tag(min(candidate.shared_interests))
        material = f"You share {tag}."
        step = f"Share something on {tag} that they have not seen, and ask nothing."
        yield _Idea(Kind.INSIGHT, material, step)
    if candidate.can_give:
        given = f"You can give: {quoted(candidate.can_give)}"
        yield _Idea(Kind.HELP, given, "Give it, or a part of it, and ask nothing for it.")
    if candidate.their_interests:
        tag = _tag(min(candidate.their_interests))
        yield _Idea(Kind.QUESTION, f"They care about {tag}.", f"Ask what they enjoy in {tag}.")
    if candidate.purpose:
        material = f"Why you know them: {quoted(candidate.purpose)}"
        yield _Idea(Kind.QUESTION, material, "Ask them one thing about it.")
    if candidate.stage >= Stage.RAPPORT and not only_channels(candidate.boundaries):
        yield _Idea(Kind.CALL, material, "Call them and ask how they are.")
    yield _Idea(Kind.QUESTION, material, "Ask them what they are busy with these days.")
    yield _Idea(Kind.COMMENT, material, _SHORT_WORD)


def _step(candidate: Candidate, idea: _Idea) -> str:
    """What to do, by which channel, and the words to log it with."""
    name = clean_line(candidate.name)
    joint = "with" if idea.kind in MEETINGS else "to"
    channels = only_channels(candidate.boundaries)
    only = f" Only by {clean_line(channels)}." if channels else ""
    return f"{idea.step}{only} Then log it: {CATALOGUE[idea.kind].label} {joint} {name}."


def _day(day: date, today: date) -> str:
    return f"{day_said(day, today)}, {ago(day, today)}"


def _tag(interest: str) -> str:
    return f"#{clean_line(interest)}"
