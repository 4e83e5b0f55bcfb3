"""What could be done for somebody, and with which material, the best idea first.

Never an ask, never an offer. Whatever people wrote is quoted and shortened, as data.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import date
from typing import NamedTuple

from crm.rules.interaction import Kind, Stage
from crm.rules.nudge.apt import is_apt
from crm.rules.nudge.candidate import Candidate, Hook, HookKind, Material, Meeting
from crm.rules.say import day_said, quoted
from crm.rules.text import clean_line, fold

TOLD_DAYS = 365
FIND_OUT = "Find out one thing they care about."
_SHORT_WORD = "Read something of theirs, and leave a short word on it that wants no answer."
_REACT = "Look at the last thing they showed, and leave a sign that you saw it."
_PLAIN_WORDS = "A few plain words of your own."
_NOT_SIGNALS = frozenset({HookKind.NEED, HookKind.INSIGHT})


class Idea(NamedTuple):
    """Something to do. The last five fields are those of a nudge."""

    kind: Kind
    material: str
    step: str
    about: str = ""
    insight_uid: str = ""
    signal_uid: str = ""
    introduction_uid: str = ""
    other_uid: str = ""


def best(
    ideas: Iterable[Idea], candidate: Candidate, today: date, used: Collection[Kind]
) -> Idea | None:
    """The first apt idea whose kind you have not done with them lately; of those, the first
    whose kind is not used on today's list yet. Where there is no such idea, the first apt
    one."""
    apt = (idea for idea in ideas if is_apt(idea.kind, candidate, today))
    return min(apt, key=lambda i: (i.kind in candidate.lately, i.kind in used), default=None)


def for_hook(candidate: Candidate, hook: Hook) -> tuple[Idea, ...]:
    """What fits the hook."""
    if hook.kind is HookKind.INSIGHT:
        return (_fresh(candidate, hook),)
    known = _PLAIN_WORDS if hook.kind is HookKind.LOSS else _at_hand(candidate)
    material = _words_of(hook) or known
    ideas = tuple(
        Idea(kind, material, step, signal_uid=_signal_uid(hook)) for kind, step in _STEPS[hook.kind]
    )
    return (*_for_need(candidate, hook), *ideas) if hook.kind is HookKind.NEED else ideas


def short_word(candidate: Candidate, hook: Hook) -> Idea:
    """What may be done about a hook where nothing else is apt."""
    material = _words_of(hook) or _at_hand(candidate)
    step = "Leave a short word on it, one that wants no answer."
    return Idea(Kind.COMMENT, material, step, signal_uid=_signal_uid(hook))


def in_general(candidate: Candidate, today: date) -> Iterator[Idea]:
    """What could be done without an occasion: with an insight that fits, somebody they should
    meet, what they told you, what you share, what you can give. Some of the last fit
    everybody who has not had them set aside."""
    told = _told(candidate, today)
    shared, theirs = _first(candidate.shared_interests), _first(candidate.their_interests)
    if candidate.insights:
        yield shared_insight(candidate.insights[0])
    if candidate.meetings and candidate.stage >= Stage.ENGAGED:
        yield _meeting(candidate.meetings[0])
    if told:
        yield Idea(Kind.QUESTION, told, "Ask how that went, and listen.")
    if shared:
        step = f"Find one thing on {_tag(shared)} that they have not seen, share it, ask nothing."
        yield Idea(Kind.INSIGHT, f"You share {_tag(shared)}.", step, shared)
    if candidate.can_give:
        given = f"You can give: {quoted(candidate.can_give)}"
        yield Idea(Kind.HELP, given, "Give it, or a part of it, and ask nothing for it.")
    if theirs:
        step = f"Ask what they enjoy in {_tag(theirs)}."
        yield Idea(Kind.QUESTION, f"They care about {_tag(theirs)}.", step, theirs)
    if candidate.purpose:
        yield Idea(Kind.QUESTION, _purpose(candidate), "Ask them one thing about it.")
    material = told or _at_hand(candidate)
    topic = "how that went" if told else "what takes most of their time these days"
    yield Idea(Kind.CALL, material, f"Call them, ask {topic}, and listen.")
    yield Idea(Kind.COFFEE, material, f"Find an hour for a coffee together, and ask {topic}.")
    yield Idea(
        Kind.QUESTION, material, "Ask what takes most of their time these days, and note it down."
    )
    yield Idea(Kind.MESSAGE, material, "Write them what keeps you busy, and be curious about them.")
    yield Idea(Kind.COMMENT, material, _SHORT_WORD)


def at_last(candidate: Candidate) -> Idea:
    """The least that can be done: it moves little, and comes where nothing else is left."""
    return Idea(Kind.REACTION, _at_hand(candidate), _REACT)


def shared_insight(insight: Material) -> Idea:
    """To share something from the shelf: what it is, why it fits them, and your take."""
    where = f" ({link})" if (link := clean_line(insight.link)) else ""
    fits = clean_line(insight.because).rstrip(".") or f"it is about {_tag(insight.about)}"
    take = f"; your take: {quoted(insight.take, 160)}" if insight.take else ""
    return Idea(
        Kind.INSIGHT,
        f"{quoted(insight.title, 120)}{where}: {fits}{take}",
        "Share it, say in a line why you thought of them, and ask nothing.",
        insight.about,
        insight.uid,
    )


def _fresh(candidate: Candidate, hook: Hook) -> Idea:
    found = next((one for one in candidate.insights if one.uid == hook.uid), None)
    if found is not None:
        return shared_insight(found)
    step = "Share it, say in a line why you thought of them, and ask nothing."
    return Idea(Kind.INSIGHT, _words_of(hook) or _at_hand(candidate), step, insight_uid=hook.uid)


def _for_need(candidate: Candidate, need: Hook) -> Iterator[Idea]:
    """Somebody who could meet the need, or something on the shelf that names it."""
    if candidate.stage >= Stage.ENGAGED:
        yield from (_meeting(one) for one in candidate.meetings if one.need_on == need.on)
    words = fold(need.text)
    on_it = (one for one in candidate.insights if one.about and fold(one.about) in words)
    yield from map(shared_insight, on_it)


def _meeting(other: Meeting) -> Idea:
    """To ask about a meeting, which is no introduction yet: both are asked before."""
    name = clean_line(other.name)
    because = f": {clean_line(other.because)}" if other.because else "."
    return Idea(
        Kind.QUESTION,
        f"You could introduce them to {name}{because}",
        f"Ask them whether they would like to meet {name}; ask {name} too, before you "
        "introduce them.",
        other_uid=other.uid,
    )


_STEPS: dict[HookKind, tuple[tuple[Kind, str], ...]] = {
    HookKind.BIRTHDAY: (
        (Kind.CONGRATULATION, "Wish them well in words that only you could write."),
        (Kind.CALL, "Call them and wish them well."),
    ),
    HookKind.DATE: (
        (Kind.MESSAGE, "Write to them about it, in words that only you could write."),
        (Kind.CALL, "Call them, and say that you thought of it."),
    ),
    HookKind.NEW_JOB: (
        (Kind.CONGRATULATION, "Congratulate them, and say why it suits them."),
        (Kind.QUESTION, "Ask what they want to do first there, and listen."),
        (Kind.CALL, "Call them, congratulate them, and ask how it began."),
    ),
    HookKind.AWARD: (
        (Kind.CONGRATULATION, "Congratulate them, and say what you admire in it."),
        (Kind.RECOMMENDATION, "Tell others of it in public, in two sentences, by their name."),
        (Kind.QUESTION, "Ask what it took, and listen."),
    ),
    HookKind.MOVE: (
        (Kind.QUESTION, "Ask how they are settling in, and listen."),
        (Kind.HELP, "Give them one thing that helps a newcomer: a name, a place, a hint."),
        (Kind.MESSAGE, "Wish them a good start there."),
    ),
    HookKind.LOSS: (
        (
            Kind.CONDOLENCE,
            "Say that you are sorry and that you think of them; ask nothing, and want no answer.",
        ),
    ),
    HookKind.POST: (
        (Kind.COMMENT, "Read it, and comment on the point that made you think."),
        (Kind.QUESTION, "Read it, and ask them the one thing that it leaves open."),
    ),
    HookKind.ARTICLE: (
        (Kind.COMMENT, "Read it, and comment on the point that made you think."),
        (Kind.QUESTION, "Read it, and ask them the one thing that it leaves open."),
        (Kind.MESSAGE, "Read it, and write them what you will do differently for it."),
    ),
    HookKind.NEED: (
        (Kind.HELP, "Help with it, or with a part of it, and ask nothing for it."),
        (Kind.QUESTION, "Ask what would help them most with it, and listen."),
    ),
}
"""What to do about what happened, the best first."""


def _signal_uid(hook: Hook) -> str:
    return "" if hook.kind in _NOT_SIGNALS else hook.uid


def _words_of(hook: Hook) -> str:
    text = "" if fold(hook.text) == hook.kind.value else hook.text
    return " ".join(filter(None, (quoted(text, 120), clean_line(hook.link))))


def _told(candidate: Candidate, today: date) -> str:
    on, words = candidate.last_said_on, quoted(candidate.last_said)
    if not words or (on is not None and (today - on).days > TOLD_DAYS):
        return ""
    told = "You noted" if candidate.is_noted else "They told you"
    return f"{told}{f' on {day_said(on, today)}' if on else ''}: {words}"


def _at_hand(candidate: Candidate) -> str:
    """Something that is known of them; with nothing at hand, that it is to be found out."""
    if candidate.purpose:
        return _purpose(candidate)
    if shared := _first(candidate.shared_interests):
        return f"You share {_tag(shared)}."
    if theirs := _first(candidate.their_interests):
        return f"They care about {_tag(theirs)}."
    return FIND_OUT


def _purpose(candidate: Candidate) -> str:
    return f"Why you know them: {quoted(candidate.purpose)}"


def _first(interests: Iterable[str]) -> str:
    return min(interests, default="")


def _tag(interest: str) -> str:
    return f"#{clean_line(interest)}"
